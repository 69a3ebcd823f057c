//! What blocks can be put into: entries that hold others.

use super::Entry;
use super::fill;
use crate::base::Severity;
use crate::blocks::Kind;
use crate::blocks::edit::{Operation, extract, indented};
use crate::blocks::tree::{BlockId, Tree};
use crate::syntax;
use std::collections::BTreeSet;

/// In the order of the panel; the text that goes around where it is not the one that is put in alone.
const AROUND: &[(&str, Option<&str>)] = &[
    ("if", None),
    ("if-else", None),
    ("loop-times", None),
    ("for-each", None),
    ("while", None),
    ("try", None),
    ("with", None),
    ("with-lock", None),
    ("async-with", None),
    ("async-with-lock", None),
    ("async-with-semaphore", None),
    ("timeout", None),
    ("task-group", Some("async with asyncio.TaskGroup() as group:\n    pass")),
    ("function", None),
    ("coroutine", None),
];

impl Entry {
    /// The entries that can go around blocks where these stand. What only lacks an `async` before the function around is among them: making
    /// it async is offered then.
    pub fn around(tree: &Tree, blocks: &[BlockId]) -> Vec<&'static Entry> {
        let Some(found) = blocks.first().and_then(|first| tree.find(*first)) else { return Vec::new() };
        let around = found.slot().parent.and_then(|parent| tree.definition_around(parent));
        let in_function = around.is_some_and(|around| around.block.kind != Kind::Class);
        let entries = AROUND.iter().filter_map(|(id, _)| Entry::by_id(id));
        entries
            .filter(|entry| match entry.kind {
                Kind::Function => stands_in(tree, blocks, "def"),
                Kind::Coroutine => stands_in(tree, blocks, "async def"),
                _ => in_function || !entry.template.contains("async "),
            })
            .collect()
    }

    /// The edit that puts blocks into it, if it can hold any.
    pub fn wrapping(&self, tree: &Tree, blocks: &[BlockId]) -> Option<Operation> {
        let (_, text) = AROUND.iter().find(|(id, _)| *id == self.id)?;
        let slot = tree.find(*blocks.first()?)?.slot();
        let filled = fill::fill(self, text.unwrap_or(self.template), tree, slot);
        Some(Operation::Wrap { blocks: blocks.to_vec(), text: filled.text, imports: filled.needs })
    }
}

/// A function keeps what leaves a loop or another function around it, or waits, from doing so.
fn stands_in(tree: &Tree, blocks: &[BlockId], keyword: &str) -> bool {
    let text = indented(&extract(tree, blocks), "        ");
    let errors = |around: &str| {
        let function = format!("def _({around}):\n    {keyword} _():\n        pass\n{text}");
        let problems = syntax::check(&function, tree.version).into_iter();
        problems.filter(|problem| problem.severity == Severity::Error).map(|problem| problem.message)
    };
    // What is `nonlocal` is bound further out.
    let bound =
        |message: String| message.split('\'').nth(1).filter(|_| message.starts_with("no binding")).map(str::to_owned);
    match errors("").map(bound).collect::<Option<BTreeSet<String>>>() {
        Some(bound) if bound.is_empty() => true,
        Some(bound) => errors(&Vec::from_iter(bound).join(", ")).next().is_none(),
        None => false,
    }
}
