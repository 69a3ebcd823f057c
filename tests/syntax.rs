//! What is wrong with a program, and where: compared with CPython's own answers.
//!
//! `tests/data/syntax/TOPIC.cases` holds programs and what CPython 3.9 to 3.14 say to them (recorded by
//! `scripts/record-syntax.py`). Where this parser says something else, that stands in `TOPIC.differences`, so that every
//! difference is known; `UPDATE_EXPECT=1` rewrites those files.

use coroscope::base::{PythonVersion, Severity};
use coroscope::bytecode::{Mode, compile, verify};
use coroscope::syntax::{check, parse};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

const VERSIONS: [PythonVersion; 6] = [
    PythonVersion::V3_9,
    PythonVersion::V3_10,
    PythonVersion::V3_11,
    PythonVersion::V3_12,
    PythonVersion::V3_13,
    PythonVersion::V3_14,
];

struct Case {
    program: String,
    /// One for each of [`VERSIONS`].
    answers: Vec<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let (mut program, mut answered) = (String::new(), false);
    for line in text.split_inclusive('\n') {
        if let Some(answer) = line.strip_prefix(">>> ") {
            if !answered {
                cases
                    .push(Case { program: std::mem::take(&mut program), answers: vec![String::new(); VERSIONS.len()] });
            }
            answered = true;
            let (range, answer) = answer.trim_end().split_once(' ').unwrap();
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let (first, last): (PythonVersion, PythonVersion) = (first.parse().unwrap(), last.parse().unwrap());
            for (version, slot) in VERSIONS.into_iter().zip(&mut cases.last_mut().unwrap().answers) {
                if (first..=last).contains(&version) {
                    *slot = answer.to_owned();
                }
            }
        } else if !(answered && line == "\n" && program.is_empty()) {
            program += line;
            answered = false;
        }
    }
    cases
}

/// In the words of the recording.
fn our_answer(program: &str, version: PythonVersion) -> String {
    match parse(program, version).err().unwrap_or_default().first() {
        None => "ok".to_owned(),
        Some(problem) if problem.severity == Severity::Unsupported => format!("unsupported: {}", problem.message),
        Some(problem) => format!("line {} {}: {}", problem.line, problem.exception, problem.message),
    }
}

#[test]
fn as_cpython_says() {
    let mut paths: Vec<PathBuf> =
        fs::read_dir("tests/data/syntax").unwrap().flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "cases"));
    paths.sort();
    let (mut compared, mut different, mut changed) = (0, 0, Vec::new());
    for path in paths {
        let mut differences = String::new();
        for case in cases(&fs::read_to_string(&path).unwrap()) {
            let mut lines = String::new();
            for (version, theirs) in VERSIONS.into_iter().zip(&case.answers) {
                let ours = our_answer(&case.program, version);
                compared += 1;
                if ours != *theirs {
                    different += 1;
                    writeln!(lines, ">>> {version} {ours}\n  instead of {theirs}").unwrap();
                }
            }
            if !lines.is_empty() {
                writeln!(differences, "{}{lines}", case.program).unwrap();
            }
        }
        let known = path.with_extension("differences");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&known, &differences).unwrap();
        } else if fs::read_to_string(&known).unwrap_or_default() != differences {
            changed.push(known);
        }
    }
    println!("{compared} answers compared, {different} different");
    assert!(compared > 3000);
    assert!(changed.is_empty(), "differences changed (UPDATE_EXPECT=1 rewrites them): {changed:?}");
}

/// Any text gives diagnostics or code that the vm can rely on: each program with its end cut off, or one character left
/// out.
#[test]
fn damaged_programs() {
    let mut paths: Vec<PathBuf> =
        fs::read_dir("tests/data/syntax").unwrap().flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "cases"));
    let mut tried = 0;
    for case in paths.iter().flat_map(|path| cases(&fs::read_to_string(path).unwrap())) {
        for (at, char) in case.program.char_indices() {
            let without = [&case.program[..at], &case.program[at + char.len_utf8()..]].concat();
            for damaged in [case.program[..at].to_owned(), without] {
                for version in [PythonVersion::V3_10, PythonVersion::V3_14] {
                    match compile(&damaged, "main.py", version, Mode::Tracing) {
                        Ok(code) => verify(&code).unwrap_or_else(|problem| panic!("{problem}\n{damaged}")),
                        Err(problems) => assert!(!problems.is_empty(), "{damaged}"),
                    }
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 50_000, "tried: {tried}");
}

#[test]
fn deep_nesting() {
    let nested = ["(", "-", "not ", "lambda: ", "x if y else ", "1 + ", "2 ** ", "f(", "x.", "[", "{1: ", "f()("];
    let programs = nested.map(|part| format!("x = {}1\n", part.repeat(100_000)));
    let blocks: String = (0..1000).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect();
    let programs = programs.into_iter().chain([blocks, format!("x{}", ".y()[0]".repeat(100_000))]);
    for program in programs {
        assert!(!check(&program, PythonVersion::V3_13).is_empty());
    }
}
