//! What holds for every program: nothing is lost, an edit changes only its range, and undoing it restores the bytes.

use super::trees::{programs, tree};
use coroscope::base::{PythonVersion, Severity, Span};
use coroscope::blocks::{
    Block, BlockId, Body, Edited, Kind, Layout, Operation, Role, Slot, Tree, applied, blocks, edit, extract,
};
use coroscope::syntax::check;
use std::fs;
use std::time::{Duration, Instant};

/// Every program of the repository that the newest Python accepts.
fn sources() -> Vec<(String, String)> {
    ["tests/data/run", "tests/data/blocks/trees", "www/samples"]
        .iter()
        .flat_map(|folder| programs(folder))
        .filter_map(|path| Some((path.display().to_string(), fs::read_to_string(path).ok()?)))
        .filter(|(_, source)| is_sound(source))
        .collect()
}

/// One in three, for what takes long.
fn some_sources(first: usize) -> impl Iterator<Item = (String, String)> {
    sources().into_iter().skip(first).step_by(3)
}

fn is_sound(source: &str) -> bool {
    check(source, PythonVersion::default()).iter().all(|problem| problem.severity != Severity::Error)
}

/// A small generator of numbers, so that a failure comes again.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }
}

/// Puts a program together from its blocks and what stands between them; checks that every place is inside of what holds it.
fn put_together(tree: &Tree) -> String {
    fn body(tree: &Tree, shown: &Body, start: u32, from: u32, out: &mut String) -> u32 {
        let mut end = from;
        for placed in &shown.blocks {
            let at = start + placed.at;
            assert!(end <= at, "blocks overlap");
            *out += &tree.source[end as usize..at as usize];
            block(tree, &placed.block, at, out);
            end = at + placed.block.len;
        }
        assert!(shown.blocks.is_empty() || end == start + shown.span.end, "a body ends with its last block");
        end
    }
    fn block(tree: &Tree, shown: &Block, start: u32, out: &mut String) {
        let mut end = start;
        for clause in &shown.clauses {
            let header = Span::new(start + clause.header.start, start + clause.header.end);
            for field in &clause.fields {
                assert!(clause.header.start <= field.span.start && field.span.end <= clause.header.end, "{field:?}");
            }
            assert!(end <= header.start);
            *out += &tree.source[end as usize..header.end as usize];
            end = header.end;
            if let Some(inner) = &clause.body {
                let from = start + inner.span.start;
                *out += &tree.source[end as usize..from as usize];
                end = body(tree, inner, start, from, out);
            }
        }
        *out += &tree.source[end as usize..(start + shown.len) as usize];
    }
    let mut out = String::new();
    let end = body(tree, &tree.body, 0, 0, &mut out);
    out += &tree.source[end as usize..];
    out
}

fn variants(source: &str) -> [String; 3] {
    [source.to_owned(), source.replace('\n', "\r\n"), source.trim_end().to_owned()]
}

#[test]
fn a_program_is_its_blocks_and_what_stands_between_them() {
    for (path, source) in sources() {
        for source in variants(&source) {
            if is_sound(&source) {
                assert!(put_together(&tree(&source)) == source, "{path}");
            }
        }
    }
}

#[test]
fn every_statement_is_in_a_block() {
    for (path, source) in sources() {
        let tree = tree(&source);
        for (number, line) in source.lines().enumerate() {
            if !line.trim().is_empty() && tree.at_line(number as u32 + 1).is_none() {
                panic!("{path}:{}: {line}", number + 1);
            }
        }
    }
}

fn all_blocks(tree: &Tree) -> Vec<BlockId> {
    let mut ids = Vec::new();
    tree.walk(|block, _, _| ids.push(block.id));
    ids
}

fn some_slot(tree: &Tree, ids: &[BlockId], seeded: &mut Seeded) -> Slot {
    for _ in 0..20 {
        let found = tree.find(ids[seeded.below(ids.len())]).unwrap();
        let bodies: Vec<(usize, usize)> = found
            .block
            .clauses
            .iter()
            .enumerate()
            .filter_map(|(clause, it)| Some((clause, it.body.as_ref()?.blocks.len())))
            .collect();
        if bodies.is_empty() {
            continue;
        }
        let (clause, len) = bodies[seeded.below(bodies.len())];
        return Slot { parent: Some(found.block.id), clause, index: seeded.below(len + 1) };
    }
    Slot { index: seeded.below(tree.body.blocks.len() + 1), ..Slot::default() }
}

fn some_operation(tree: &Tree, seeded: &mut Seeded) -> Operation {
    let ids = all_blocks(tree);
    let id = ids[seeded.below(ids.len())];
    let slot = some_slot(tree, &ids, seeded);
    let texts = [
        "x = 1",
        "# note",
        "for i in range(3):\n    pass",
        "async def f():\n    await g()\n",
        "await g()",
        "'''a\n  b'''",
    ];
    let text = texts[seeded.below(texts.len())].to_owned();
    match seeded.below(7) {
        0 => Operation::Insert { slot, text, imports: vec!["import asyncio".to_owned()] },
        1 => Operation::Delete { blocks: vec![id] },
        2 => Operation::Move { blocks: vec![id], slot },
        3 => Operation::Move { blocks: vec![id, ids[seeded.below(ids.len())]], slot },
        4 => Operation::Duplicate { blocks: vec![id] },
        5 => Operation::Wrap {
            blocks: vec![id],
            text: "if True:\n    pass\nelse:\n    pass".to_owned(),
            imports: Vec::new(),
        },
        _ => {
            let block = tree.find(id).unwrap().block;
            let clause = seeded.below(block.clauses.len());
            let field = seeded.below(block.clauses[clause].fields.len());
            Operation::Set { block: id, clause, field, text: "other".to_owned() }
        }
    }
}

/// The edits back.
fn undone(edited: &Edited, before: &str) -> String {
    let mut source = edited.source.clone();
    for edit in edited.edits.iter().rev() {
        let shift: i64 = edited
            .edits
            .iter()
            .take_while(|other| other.span.start < edit.span.start)
            .map(|other| other.text.len() as i64 - i64::from(other.span.end - other.span.start))
            .sum();
        let start = (i64::from(edit.span.start) + shift) as usize;
        source.replace_range(start..start + edit.text.len(), &before[edit.span.start as usize..edit.span.end as usize]);
    }
    source
}

#[test]
fn an_edit_changes_its_range_keeps_the_program_sound_and_can_be_undone() {
    let mut seeded = Seeded(1);
    let (mut done, mut refused) = (0, 0);
    for (path, source) in some_sources(0) {
        for source in variants(&source) {
            if !is_sound(&source) || source.trim().is_empty() {
                continue;
            }
            let tree = tree(&source);
            for _ in 0..3 {
                let operation = some_operation(&tree, &mut seeded);
                let Ok(edited) = edit(&tree, &operation) else {
                    refused += 1;
                    continue;
                };
                done += 1;
                let case = || format!("{path}: {operation:?}\n{}", edited.source);
                assert!(is_sound(&edited.source), "{}", case());
                assert!(edited.edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{}", case());
                assert!(applied(&source, &edited.edits) == edited.source, "{}", case());
                assert!(undone(&edited, &source) == source, "{}", case());
                let after = blocks(&edited.source, tree.version, Some(&tree)).unwrap();
                assert!(put_together(&after) == edited.source, "{}", case());
            }
        }
    }
    println!("{done} done, {refused} refused");
    assert!(done > 2 * refused, "{done} done, {refused} refused");
}

/// What moves away and back, or is copied and put in again, is what it was.
#[test]
fn there_and_back_again() {
    let mut seeded = Seeded(2);
    for (path, source) in some_sources(1) {
        let tree = tree(&source);
        let ids = all_blocks(&tree);
        if ids.is_empty() {
            continue;
        }
        for _ in 0..3 {
            let id = ids[seeded.below(ids.len())];
            // A comment next to a comment is one comment; what stands behind a colon gets lines of its own.
            let found = tree.find(id).unwrap();
            let body = tree.body_of(found.slot()).unwrap().0;
            if found.block.kind == Kind::Comment || body.layout == Layout::Inline {
                continue;
            }
            let Ok(edited) = edit(&tree, &Operation::Duplicate { blocks: vec![id] }) else { continue };
            let after = blocks(&edited.source, tree.version, Some(&tree)).unwrap();
            let mut copies = Vec::new();
            after.walk(|block, start, _| {
                if (edited.selected.start..edited.selected.end).contains(&start) {
                    copies.push(block.id);
                }
            });
            assert_eq!(extract(&after, &copies), extract(&tree, &[id]), "{path}: {id:?}");
            let back = edit(&after, &Operation::Delete { blocks: copies }).map(|edited| edited.source);
            if back.as_deref().ok().map(|back| back.split_whitespace().collect::<Vec<_>>())
                != Some(source.split_whitespace().collect::<Vec<_>>())
            {
                panic!("{path}: {:?}\n{}", extract(&tree, &[id]), edited.source);
            }
        }
    }
}

#[test]
fn a_field_set_to_what_it_is_changes_nothing() {
    let mut seeded = Seeded(3);
    for (path, source) in some_sources(2) {
        let tree = tree(&source);
        let mut fields = Vec::new();
        tree.walk(|block, _, _| {
            for (clause, it) in block.clauses.iter().enumerate() {
                fields.extend(
                    it.fields.iter().enumerate().map(|(field, it)| (block.id, clause, field, it.text.clone(), it.role)),
                );
            }
        });
        let skipped = seeded.below(8);
        for (block, clause, field, text, role) in fields.into_iter().skip(skipped).step_by(8) {
            let operation = Operation::Set { block, clause, field, text: text.to_string() };
            let edits = edit(&tree, &operation).map(|edited| edited.edits);
            assert!(edits == Ok(Vec::new()), "{path}: {role:?} {text:?}: {edits:?}");
            // And its role accepts it: with white space that goes again it is another text.
            if role == Role::Value && !text.is_empty() {
                let operation = Operation::Set { block, clause, field, text: format!("({text})") };
                let edited = edit(&tree, &operation);
                assert!(edited.is_ok() || text.contains("yield") || text.contains('*'), "{path}: {text:?}: {edited:?}");
            }
        }
    }
}

/// What did not change is the same in memory, so that no view draws it anew.
#[test]
fn blocks_outlive_edits() {
    let source = fs::read_to_string("www/samples/producer_consumer.py").unwrap();
    let before = tree(&source);
    let changed = source.replace("0.2", "0.3");
    let after = blocks(&changed, before.version, Some(&before)).unwrap();
    let same = before
        .body
        .blocks
        .iter()
        .zip(&after.body.blocks)
        .filter(|(old, new)| std::rc::Rc::ptr_eq(&old.block, &new.block))
        .count();
    assert_eq!(same, before.body.blocks.len() - 1);
    assert_eq!(all_blocks(&before), all_blocks(&after));
}

/// Two thousand lines: to be far below what a person notices even in a debug build.
#[test]
fn a_long_program_is_read_and_edited_at_once() {
    let part = fs::read_to_string("www/samples/producer_consumer.py").unwrap();
    let mut source = String::new();
    for number in 0..2000 / part.lines().count() + 1 {
        source += &part.replace("main", &format!("main{number}"));
        source += "\n\n";
    }
    let first = tree(&source);
    let started = Instant::now();
    let again = blocks(&source, first.version, Some(&first)).unwrap();
    let reading = started.elapsed();
    let slot = Slot { index: 3, ..Slot::default() };
    let started = Instant::now();
    edit(&again, &Operation::Insert { slot, text: "x = 1".to_owned(), imports: Vec::new() }).unwrap();
    println!("{} lines: read in {reading:?}, edited in {:?}", source.lines().count(), started.elapsed());
    assert!(reading + started.elapsed() < Duration::from_secs(2));
}
