//! The command line: what goes where, and the exit status.

use std::process::{Command, Output};

fn coroscope(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_coroscope")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_syntax_error_is_printed_as_cpython_prints_it() {
    let said = coroscope(&["check", "tests/data/command_line/broken.py"]);
    let expected =
        "  File \"tests/data/command_line/broken.py\", line 3\n    def f(:\n          ^\nSyntaxError: invalid syntax\n";
    assert_eq!(text(&said.stderr), expected);
    assert_eq!(text(&said.stdout), "");
    assert_eq!(said.status.code(), Some(1));
}

#[test]
fn a_good_program_is_not_talked_about() {
    let said = coroscope(&["check", "tests/data/command_line/fine.py", "--python", "3.14t"]);
    assert_eq!((text(&said.stdout), text(&said.stderr), said.status.code()), ("", "", Some(0)));
}

#[test]
fn dis_lists_the_bytecode() {
    let said = coroscope(&["dis", "tests/data/command_line/fine.py"]);
    assert!(text(&said.stdout).contains("LoadConst          \"fine\""), "{}", text(&said.stdout));
    assert_eq!(said.status.code(), Some(0));
}

#[test]
fn wrong_usage_is_status_2() {
    for arguments in
        [&[][..], &["fly"], &["check"], &["check", "a", "b"], &["check", "no such file"], &["dis", "--python", "2"]]
    {
        let said = coroscope(arguments);
        assert_eq!(said.status.code(), Some(2), "{arguments:?}");
        assert!(text(&said.stderr).starts_with("coroscope: "), "{arguments:?}");
        assert_eq!(text(&said.stdout), "");
    }
}
