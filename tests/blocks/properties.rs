//! What holds for every program: nothing is lost, an edit changes only its range, and undoing it restores the bytes.

use super::generated::{Seeded, generated};
use super::trees::{programs, tree};
use coroscope::base::{PythonVersion, Span};
use coroscope::blocks::{
    Block, BlockId, Body, Edited, Kind, Layout, Operation, Role, Slot, Tree, applied, blocks, edit, extract,
    possible_clauses, with_notes,
};
use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

const GENERATED: u64 = 300;

/// Every program of the repository that the newest Python accepts, and generated ones.
fn sources() -> impl Iterator<Item = (String, String)> {
    let folders = ["tests/data", "www/samples", "examples", "scripts", "src/lib"];
    let kept = folders.into_iter().flat_map(programs);
    let kept = kept.filter_map(|path| Some((path.display().to_string(), fs::read_to_string(path).ok()?)));
    kept.chain(generated(GENERATED))
}

/// The blocks of a program, if the newest Python accepts it.
fn read(source: &str) -> Option<Tree> {
    blocks(source, PythonVersion::default(), None).ok()
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

fn variants(source: &str) -> [String; 4] {
    [source.to_owned(), source.replace('\n', "\r\n"), source.trim_end().to_owned(), source.replace('\n', "\r")]
}

#[test]
fn a_program_is_its_blocks_and_what_stands_between_them() {
    let mut count = 0;
    for (path, source) in sources() {
        for source in variants(&source) {
            let Some(tree) = read(&source) else { continue };
            count += 1;
            assert!(put_together(&tree) == source, "{path}");
            let lines = source.replace("\r\n", "\n").replace('\r', "\n");
            for (number, line) in lines.lines().enumerate() {
                if !line.trim().is_empty() && tree.at_line(number as u32 + 1).is_none() {
                    panic!("{path}:{}: {line}", number + 1);
                }
            }
        }
    }
    assert!(count > 2_400, "{count}");
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

/// What a person may type into a field, right there or wrong.
const TYPED: &[&str] = &[
    "other",
    "other",
    "",
    "a, b",
    "await g()",
    "x if y else z",
    "'''a\n  b'''",
    "(1,\n 2)",
    "x  # why",
    "*a",
    "lambda: 0",
    "x\n",
    "\\",
    "é",
    "x; y",
    "pass\nif x:\n  y",
    "x = 1",
    "x): y(",
    "a as b",
    "yield",
    "x :=1",
    "\"",
    "{**a}",
    "x\r\ny",
];

fn some_operation(tree: &Tree, ids: &[BlockId], seeded: &mut Seeded) -> Operation {
    let id = ids[seeded.below(ids.len())];
    let block = tree.find(id).unwrap().block;
    let slot = some_slot(tree, ids, seeded);
    let texts = [
        "x = 1",
        "# note",
        "for i in range(3):\n    pass",
        "async def f():\n    await g()\n",
        "await g()",
        "'''a\n  b'''",
        "x = 1; y = 2\r\n# note\r\n",
        "  if x:\n    y\n  else: z",
        "\tclass C:\n\t\tz = '''a\n b'''",
        "@d\ndef f(): pass\n\n\n# about g\ndef g(): pass",
        "\x0cx = \\\n 1",
    ];
    let text = texts[seeded.below(texts.len())].to_owned();
    match seeded.below(10) {
        0 => Operation::Insert { slot, text, imports: vec!["import asyncio".to_owned()] },
        1 => Operation::Delete { blocks: vec![id] },
        2 => Operation::Move { blocks: vec![id], slot },
        3 => Operation::Move { blocks: vec![id, ids[seeded.below(ids.len())]], slot },
        4 => Operation::Duplicate { blocks: vec![id] },
        5 => Operation::Wrap {
            blocks: vec![id],
            text: [
                "if True:\n    pass\nelse:\n    pass",
                "def job():\n    pass",
                "count = 3\nwhile count:\n    count -= 1",
                "with a as b:\n    pass",
            ][seeded.below(4)]
            .to_owned(),
            imports: Vec::new(),
        },
        6 => match possible_clauses(&block).as_slice() {
            [] => Operation::Delete { blocks: vec![id, ids[seeded.below(ids.len())]] },
            parts => Operation::AddClause { block: id, part: parts[seeded.below(parts.len())] },
        },
        7 if block.clauses.len() > 1 => Operation::DeleteClause { block: id, clause: block.clauses.len() - 1 },
        8 if block.kind == Kind::Function => Operation::MakeAsync { function: id },
        _ => {
            let clause = seeded.below(block.clauses.len());
            let field = seeded.below(block.clauses[clause].fields.len());
            let text = TYPED[seeded.below(TYPED.len())].to_owned();
            Operation::Set { block: id, clause, field, text }
        }
    }
}

/// The blocks that an operation is about, and those that they hold.
fn meant(tree: &Tree, operation: &Operation) -> BTreeSet<BlockId> {
    let outer = match operation {
        Operation::Insert { .. } => Vec::new(),
        Operation::Delete { blocks }
        | Operation::Move { blocks, .. }
        | Operation::Duplicate { blocks }
        | Operation::Wrap { blocks, .. } => with_notes(tree, blocks),
        Operation::Set { block, .. }
        | Operation::Call { block, .. }
        | Operation::AddClause { block, .. }
        | Operation::DeleteClause { block, .. }
        | Operation::MakeAsync { function: block } => vec![*block],
        Operation::MakeAsyncFor { .. } => unreachable!("never chosen"),
    };
    let mut all = BTreeSet::new();
    let mut inside = None;
    tree.walk(|block, _, depth| {
        inside = inside.filter(|outer| depth > *outer);
        if inside.is_some() || outer.contains(&block.id) {
            inside.get_or_insert(depth);
            all.insert(block.id);
        }
    });
    all
}

/// No edit goes into what another block says. (A `pass` goes when it is not needed any more; what stands behind a colon gets lines.)
fn others_are_left_alone(tree: &Tree, operation: &Operation, edited: &Edited) -> bool {
    if let Operation::MakeAsync { .. } = operation {
        // The calls of it are awaited, wherever they stand.
        let awaits = |text: &str| matches!(text, "async " | "await " | "(await " | ")" | "(await (await ");
        return edited.edits.iter().all(|edit| edit.span.start == edit.span.end && awaits(&edit.text));
    }
    let meant = meant(tree, operation);
    let mut left_alone = true;
    tree.walk(|block, start, _| {
        let behind_colon = || {
            let body = tree.find(block.id).and_then(|found| tree.body_of(found.slot()));
            body.is_some_and(|(body, _)| body.layout == Layout::Inline)
        };
        for clause in &block.clauses {
            let (from, to) = (start + clause.header.start, start + clause.header.end);
            let touched = edited.edits.iter().any(|edit| edit.span.start < to && edit.span.end > from);
            if touched && !meant.contains(&block.id) && block.kind != Kind::Pass {
                left_alone &= behind_colon();
            }
        }
    });
    left_alone
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
    for (number, (path, source)) in sources().enumerate() {
        let source = &variants(&source)[number % 4];
        let Some(tree) = read(source) else { continue };
        let ids = all_blocks(&tree);
        if ids.is_empty() {
            continue;
        }
        for _ in 0..3 {
            let operation = some_operation(&tree, &ids, &mut seeded);
            let Ok(edited) = edit(&tree, &operation) else {
                refused += 1;
                continue;
            };
            done += 1;
            let case = || format!("{path}: {operation:?}\n{}", edited.source);
            assert!(edited.edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{}", case());
            assert!(others_are_left_alone(&tree, &operation, &edited), "{}", case());
            assert!(applied(source, &edited.edits) == edited.source, "{}", case());
            assert!(undone(&edited, source) == *source, "{}", case());
            let after = blocks(&edited.source, tree.version, Some(&tree));
            let after = after.unwrap_or_else(|problems| panic!("{problems:?}\n{}", case()));
            assert!(put_together(&after) == edited.source, "{}", case());
        }
    }
    println!("{done} done, {refused} refused");
    assert!(done > 2 * refused, "{done} done, {refused} refused");
}

/// What is copied and put in again is what it was; without the copy the program is what it was.
#[test]
fn there_and_back_again() {
    let mut seeded = Seeded(2);
    for (path, source) in sources() {
        let Some(tree) = read(&source) else { continue };
        let ids = all_blocks(&tree);
        if ids.is_empty() {
            continue;
        }
        let id = ids[seeded.below(ids.len())];
        // What stands behind a colon gets lines of its own.
        let found = tree.find(id).unwrap();
        if tree.body_of(found.slot()).unwrap().0.layout == Layout::Inline {
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
        let (copy, original) = (extract(&after, &copies), extract(&tree, &[id]));
        assert!(copy == original || names(found.block.kind), "{path}: {id:?}\n{original}\n{copy}");
        let back = edit(&after, &Operation::Delete { blocks: copies }).map(|edited| edited.source);
        // But for blank lines that keep comments and definitions apart.
        let joined = |text: &str| text.replace(['\r', '\n'], "");
        let is_same = back.is_ok_and(|back| joined(&back) == joined(&source));
        assert!(is_same, "{path}: {original}\n{}", edited.source);
    }
}

/// The copy has a name of its own.
fn names(kind: Kind) -> bool {
    use Kind::{Class, Coroutine, CreateTask, Function, MakeProcess, MakeThread};
    matches!(kind, Class | Coroutine | CreateTask | Function | MakeProcess | MakeThread)
}

#[test]
fn a_field_set_to_what_it_is_changes_nothing() {
    let mut seeded = Seeded(3);
    for (path, source) in sources() {
        let Some(tree) = read(&source) else { continue };
        let mut fields = Vec::new();
        tree.walk(|block, _, _| {
            for (clause, it) in block.clauses.iter().enumerate() {
                fields.extend(
                    it.fields.iter().enumerate().map(|(field, it)| (block.id, clause, field, it.text.clone(), it.role)),
                );
            }
        });
        let (skipped, step) = (seeded.below(8), fields.len() / 4 + 1);
        for (block, clause, field, text, role) in fields.into_iter().skip(skipped).step_by(step) {
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
