//! Operations as data: a program, an operation, the program that comes of it.
//!
//! A case is `### what it shows`, the operation's line, the program, `---`, and what comes of it. Blocks are named by their line (`LINE>`: the first block in the one on it), a slot by the
//! line of the block before which it is, or `end LINE`: the end of the last body of the block on that line; `end`: the program's end.
//! `copy LINES` gives the text that goes to the clipboard.

use super::trees::tree;
use coroscope::base::Span;
use coroscope::blocks::completion::call_instead;
use coroscope::blocks::{BlockId, Clause, Edited, Field, Operation, Part, Slot, Tree, edit, extract};
use std::fs;

const CASES: [&str; 4] = [
    "tests/data/blocks/edits/cases.txt",
    "tests/data/blocks/edits/calls.txt",
    "tests/data/blocks/edits/wrap.txt",
    "tests/data/blocks/edits/async.txt",
];

fn block(tree: &Tree, line: &str) -> BlockId {
    if let Some(outer) = line.strip_suffix('>') {
        let outer = tree.find(block(tree, outer)).unwrap().block;
        return outer.bodies().next().expect("a body").blocks[0].block.id;
    }
    tree.at_line(line.parse().unwrap_or_else(|_| panic!("a line: {line}"))).unwrap_or_else(|| panic!("line {line}"))
}

fn blocks(tree: &Tree, lines: &str) -> Vec<BlockId> {
    lines.split(',').map(|line| block(tree, line)).collect()
}

fn slot(tree: &Tree, place: &str) -> Slot {
    match place.strip_prefix("end") {
        Some("") => Slot { index: tree.body.blocks.len(), ..Slot::default() },
        Some(line) => {
            let found = tree.find(block(tree, line)).unwrap();
            let clause = found.block.clauses.iter().rposition(|clause| clause.body.is_some()).expect("a body");
            let index = found.block.clauses[clause].body.as_ref().unwrap().blocks.len();
            Slot { parent: Some(found.block.id), clause, index }
        }
        None => tree.find(block(tree, place)).unwrap().slot(),
    }
}

/// By its name, or that of its parameter; of several with `name.number`.
pub fn field(tree: &Tree, id: BlockId, name: &str) -> (usize, usize) {
    let (name, number) = name.split_once('.').unwrap_or((name, "0"));
    let found = tree.find(id).unwrap().block;
    let of_clause = |(clause, it): (usize, &Clause)| {
        let named = |field: &&Field| field.name == name || field.parameter.as_deref() == Some(name);
        let places = it.fields.iter().enumerate().filter(move |(_, field)| named(field));
        places.map(|(index, _)| (clause, index)).collect::<Vec<_>>()
    };
    let mut places = found.clauses.iter().enumerate().flat_map(of_clause);
    places.nth(number.parse().unwrap()).unwrap_or_else(|| panic!("no field {name}"))
}

fn operation(tree: &Tree, line: &str) -> Operation {
    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
    let (first, text) = rest.split_once(' ').unwrap_or((rest, ""));
    let text = text.replace("\\n", "\n");
    match name {
        "insert" => Operation::Insert { slot: slot(tree, first), text, imports: Vec::new() },
        "insert-sleep" => {
            let imports = vec!["import asyncio".to_owned()];
            Operation::Insert { slot: slot(tree, first), text: "await asyncio.sleep(1)".to_owned(), imports }
        }
        "delete" => Operation::Delete { blocks: blocks(tree, first) },
        "move" => Operation::Move { blocks: blocks(tree, first), slot: slot(tree, &text) },
        "duplicate" => Operation::Duplicate { blocks: blocks(tree, first) },
        "wrap" => Operation::Wrap { blocks: blocks(tree, first), text, imports: Vec::new() },
        "async" => Operation::MakeAsync { function: block(tree, first) },
        "async-for" => {
            Operation::MakeAsyncFor { function: block(tree, first), operation: Box::new(operation(tree, &text)) }
        }
        "clause" => Operation::AddClause {
            block: block(tree, first),
            part: match &*text {
                "elif" => Part::Elif,
                "else" => Part::Else,
                "except" => Part::Except,
                "finally" => Part::Finally,
                _ => Part::Case,
            },
        },
        "drop-clause" => Operation::DeleteClause { block: block(tree, first), clause: text.parse().unwrap() },
        "set" | "call" => {
            let (field_name, value) = text.split_once('=').expect("field=text");
            let id = block(tree, first);
            let (clause, field) = field(tree, id, field_name);
            match name {
                "set" => Operation::Set { block: id, clause, field, text: value.to_owned() },
                _ => call_instead(tree, id, clause, field, value),
            }
        }
        other => panic!("no operation {other}"),
    }
}

#[test]
fn operations_give_the_programs_beside_them() {
    for path in CASES {
        cases(path);
    }
}

/// The lines of calls that nobody awaits.
fn unawaited(edited: &Edited) -> String {
    let line = |call: &Span| (edited.source[..call.start as usize].matches('\n').count() + 1).to_string();
    let lines: Vec<String> = edited.unawaited.iter().map(line).collect();
    if lines.is_empty() { String::new() } else { format!("nobody awaits: {}\n", lines.join(", ")) }
}

fn cases(path: &str) {
    let text = fs::read_to_string(path).unwrap();
    let mut shown = String::new();
    for case in text.split("### ").skip(1) {
        let (title, rest) = case.split_once('\n').unwrap();
        let (line, rest) = rest.split_once('\n').unwrap();
        let program = rest.split("---\n").next().unwrap();
        // `\r` and `\t` are written out, and `\e` is a missing last end of line.
        let source = program.replace("\\r", "\r").replace("\\t", "\t").replace("\\e\n", "");
        let tree = tree(&source);
        let outcome = match line.strip_prefix("copy ") {
            Some(lines) => Ok(extract(&tree, &blocks(&tree, lines))),
            None => edit(&tree, &operation(&tree, line)).map(|edited| edited.source.clone() + &unawaited(&edited)),
        };
        let outcome = match outcome {
            Ok(source) => source.replace('\r', "\\r").replace('\t', "\\t"),
            Err(why) => format!("refused: {why:?}\n"),
        };
        let outcome = if outcome.ends_with('\n') || outcome.is_empty() { outcome } else { outcome + "\\e\n" };
        shown += &format!("### {title}\n{line}\n{program}---\n{outcome}");
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, shown).unwrap();
    } else {
        assert!(shown == text, "{shown}");
    }
}
