use super::{Flags, Matching, Mode, Program, Subject, Took};
use std::rc::Rc;

fn run(pattern: &str, text: &str, slice: u64) -> (Took, u64) {
    let program = Rc::new(Program::new(pattern, Flags(Flags::UNICODE), false, 13).expect("it is right"));
    let subject = Subject::Bytes(text.as_bytes().into());
    let mut matching = Matching::new(program, subject, Mode::Search, 0, text.len(), false);
    for turn in 1..10_000 {
        let took = matching.clone().advance(&mut slice.clone());
        let mut steps = slice;
        assert_eq!(took, matching.advance(&mut steps));
        if took != Took::More {
            return (took, turn);
        }
    }
    (Took::More, 10_000)
}

#[test]
fn any_slicing_gives_the_same_match() {
    for (pattern, text) in
        [(r"(a|b)*?c(?=d)", "xxababcd"), (r"(?<!x)(\w+)\s\1", "xa ab abc ab ab"), ("(a+)+b", "aaaaaaaab")]
    {
        let (whole, _) = run(pattern, text, 1_000_000);
        for slice in [1, 2, 7, 50] {
            assert_eq!(run(pattern, text, slice).0, whole, "{pattern}");
        }
    }
}

#[test]
fn a_pattern_without_end_can_be_left() {
    assert_eq!(run("(a+)+$", &("a".repeat(60) + "b"), 1_000).0, Took::More);
}

#[test]
fn deep_patterns_are_refused() {
    let deep = "(".repeat(100_000);
    assert!(Program::new(&deep, Flags::default(), false, 13).is_err());
}
