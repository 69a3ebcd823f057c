//! What is offered in fields: `tests/data/blocks/completion.txt` has a program, and then for fields of it what could be written at a caret.
//!
//! A line is `LINE field|text before the caret^text behind it`, `LINE field` alone for what can be chosen instead of what is there; behind
//! `=>` stands what is offered. `UPDATE_EXPECT=1` rewrites that.

use super::edits::field;
use super::trees::tree;
use coroscope::blocks::Tree;
use coroscope::blocks::completion::{Completion, Suggestion};
use std::fs;

const CASES: &str = "tests/data/blocks/completion.txt";

fn offered(tree: &Tree, line: &str) -> String {
    let (place, text) = match line.split_once('|') {
        Some((place, text)) => (place, Some(text)),
        None => (line.trim_end(), None),
    };
    let (number, name) = place.split_once(' ').unwrap();
    let id = tree.at_line(number.parse().unwrap()).unwrap();
    let (clause, index) = field(tree, id, name);
    let found = tree.find(id).unwrap();
    let field = &found.block.clauses[clause].fields[index];
    let completion = Completion::of(tree, id, field);
    let suggested = match text {
        Some(text) => {
            let text = text.trim_end();
            let (before, behind) = text.split_once('^').unwrap();
            completion.at(&format!("{before}{behind}"), before.len(), false)
        }
        None => completion.choice(&field.text),
    };
    let show = |name: &Suggestion| format!("{} {:?}", name.call, name.sort).to_lowercase();
    suggested.names.iter().map(show).collect::<Vec<_>>().join("; ")
}

#[test]
fn names_in_scope_are_offered_those_that_are_wanted_first() {
    let text = fs::read_to_string(CASES).unwrap();
    let mut shown = String::new();
    for case in text.split("### ").skip(1) {
        let (program, lines) = case.split_once("---\n").unwrap();
        let (title, source) = program.split_once('\n').unwrap();
        let tree = tree(source);
        shown += &format!("### {title}\n{source}---\n");
        for line in lines.lines() {
            let line = line.split(" =>").next().unwrap();
            shown += format!("{line} => {}", offered(&tree, line)).trim_end();
            shown.push('\n');
        }
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(CASES, shown).unwrap();
    } else {
        assert!(shown == text, "{shown}");
    }
}
