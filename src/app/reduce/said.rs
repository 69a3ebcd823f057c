//! What is said of a change of the blocks, and where the focus goes when one is taken back.

use super::compose::outermost;
use crate::app::{Composition, Deed, Said};
use crate::base::Span;
use crate::blocks::{BlockId, Kind, Operation, Tree};
use std::collections::BTreeSet;

pub(super) fn say(composition: &mut Composition, deed: Deed, count: usize) {
    composition.spoken += 1;
    composition.said = Some(Said { deed, count, number: composition.spoken });
}

pub(super) fn done(composition: &mut Composition, operation: &Operation) {
    let chosen = composition.chosen.len().max(1);
    let (deed, count) = match operation {
        Operation::Insert { .. } => (Deed::Inserted, chosen),
        Operation::Delete { blocks } => (Deed::Deleted, blocks.len()),
        Operation::Move { .. } => (Deed::Moved, chosen),
        Operation::Duplicate { blocks } => (Deed::Duplicated, blocks.len()),
        Operation::Wrap { blocks, .. } => (Deed::Wrapped, blocks.len()),
        Operation::Set { .. } | Operation::Call { .. } => (Deed::Changed, 1),
        Operation::MakeAsync { .. } | Operation::MakeAsyncFor { .. } => (Deed::MadeAsync, 1),
        Operation::AddClause { part, .. } => (Deed::ClauseAdded(*part), 1),
        Operation::DeleteClause { .. } => (Deed::ClauseDeleted, 1),
    };
    say(composition, deed, count);
}

pub(super) fn nothing_to_rewind(composition: &mut Composition) {
    match composition.rewinding.take() {
        Some(Deed::Redone) => say(composition, Deed::NothingToRedo, 0),
        Some(_) => say(composition, Deed::NothingToUndo, 0),
        None => {}
    }
}

/// The text has come from the editor: if it was asked to go back or forward, the focus goes to what that changed.
pub(super) fn rewound(composition: &mut Composition, before: Option<&Tree>) {
    composition.said = None;
    let Some(deed) = composition.rewinding.take() else { return };
    let Some(tree) = composition.tree.clone().filter(|_| composition.is_current) else { return };
    let Some(before) = before else { return };
    let come = come(before, &tree);
    composition.focus = match come.first() {
        Some(first) => Some(come.iter().copied().find(|id| !is_import(&tree, *id)).unwrap_or(*first)),
        // Something has gone, or changed where it stands.
        None => beside_gone(before, &tree).or_else(|| {
            let changed = outermost(&tree, changed_lines(&before.source, &tree));
            let own = composition.focus.filter(|focus| changed.is_empty() || changed.contains(focus));
            own.or(changed.first().copied())
        }),
    };
    composition.chosen = come.into_iter().collect();
    say(composition, deed, composition.chosen.len());
}

/// The blocks that were not there before, without those in them.
fn come(before: &Tree, after: &Tree) -> Vec<BlockId> {
    let mut known = BTreeSet::new();
    before.walk(|block, _, _| {
        known.insert(block.id);
    });
    let mut come = Vec::new();
    // Depth of the last one that has come, while what it holds is passed.
    let mut inside = None;
    after.walk(|block, _, depth| {
        if inside.is_some_and(|outer| depth > outer) {
            return;
        }
        inside = None;
        if !known.contains(&block.id) {
            come.push(block.id);
            inside = Some(depth);
        }
    });
    come
}

/// The block that stands in the place of the first one that has gone, else above it, else around it.
fn beside_gone(before: &Tree, after: &Tree) -> Option<BlockId> {
    let slot = before.find(*come(after, before).first()?)?.slot();
    let (body, _) = after.body_of(slot)?;
    let beside = body.blocks.get(slot.index).or(body.blocks.last());
    beside.map(|placed| placed.block.id).or(slot.parent)
}

fn is_import(tree: &Tree, id: BlockId) -> bool {
    tree.find(id).is_some_and(|found| found.block.kind == Kind::Import)
}

/// The lines of the tree's source that are not as before.
fn changed_lines(before: &str, tree: &Tree) -> Span {
    let same = |pair: &(&str, &str)| pair.0 == pair.1;
    let (old, now): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive(['\n', '\r']).collect(), tree.source.split_inclusive(['\n', '\r']).collect());
    let shorter = old.len().min(now.len());
    let head = old.iter().copied().zip(now.iter().copied()).take_while(same).count();
    let tail = old.iter().rev().copied().zip(now.iter().rev().copied()).take(shorter - head).take_while(same).count();
    let start: usize = now[..head].iter().map(|line| line.len()).sum();
    let len: usize = now[head..now.len() - tail].iter().map(|line| line.len()).sum();
    Span::new(start as u32, (start + len) as u32)
}
