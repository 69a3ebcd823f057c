//! Editing blocks: each operation becomes a change of the draft's text, from which the blocks are made anew.

use super::{said, touched};
use crate::app::{Choice, Compose, Composition, Deed, Effect, Face, Note, Refusal, State, Way};
use crate::base::Span;
use crate::blocks::{self, Block, BlockId, Body, Operation, Slot, Tree, Why, palette};
use std::rc::Rc;

pub(super) fn compose(state: &mut State, compose: Compose) -> Vec<Effect> {
    if !matches!(compose, Compose::MakeAsync) {
        state.composition.refusal = None;
    }
    state.composition.said = None;
    if !matches!(compose, Compose::Choose(..) | Compose::Go(_)) {
        state.composition.note = None;
    }
    let composition = &mut state.composition;
    match compose {
        Compose::Show(face) => {
            composition.face = face;
            read(state);
        }
        Compose::Do(operation) => return perform(state, operation),
        Compose::MakeAsync => {
            if let Some(Refusal { operation, why: Why::NotInCoroutine { function: Some(function) } }) =
                composition.refusal.take()
            {
                return perform(state, Operation::MakeAsyncFor { function, operation: Box::new(operation) });
            }
        }
        Compose::Choose(block, choice) => choose(composition, block, choice),
        Compose::ChooseAll => {
            let tree = composition.tree.as_ref();
            composition.chosen = tree.iter().flat_map(|tree| &tree.body.blocks).map(|placed| placed.block.id).collect();
        }
        Compose::ChooseNone => composition.chosen.clear(),
        Compose::Go(way) => go(composition, way),
        Compose::Fold(block) => {
            if !composition.folded.remove(&block) {
                composition.folded.insert(block);
            }
        }
        Compose::Shift(way) => {
            let blocks = composition.meant();
            match shifted(composition, way) {
                Some(slot) => return perform(state, Operation::Move { blocks, slot }),
                None => said::say(composition, Deed::NowhereToGo, blocks.len()),
            }
        }
        Compose::Delete => return on_meant(state, |blocks| Operation::Delete { blocks }),
        Compose::Duplicate => return on_meant(state, |blocks| Operation::Duplicate { blocks }),
        Compose::Copy => return copied(composition),
        Compose::Cut => {
            let mut effects = copied(composition);
            effects.extend(on_meant(state, |blocks| Operation::Delete { blocks }));
            return effects;
        }
        Compose::Paste(text) => return pasted(state, text),
        Compose::PasteFromClipboard => return vec![Effect::ReadClipboard],
        Compose::NoClipboard => match composition.copied.clone() {
            Some(own) => {
                let effects = pasted(state, own.to_string());
                if state.composition.refusal.is_none() {
                    state.composition.note = Some(Note::OwnCopyPasted);
                }
                return effects;
            }
            None => composition.note = Some(Note::NothingToPaste),
        },
        Compose::NotCopied => composition.note = Some(Note::NotCopied),
        Compose::Undo => {
            composition.undone += 1;
            composition.rewinding = Some(Deed::Undone);
        }
        Compose::Redo => {
            composition.redone += 1;
            composition.rewinding = Some(Deed::Redone);
        }
        Compose::NothingToRewind => said::nothing_to_rewind(composition),
        Compose::Offer(operation, function) => {
            composition.refusal = Some(Refusal { operation, why: Why::NotInCoroutine { function: Some(function) } });
        }
        Compose::Understood => {}
    }
    Vec::new()
}

/// Makes the blocks of the draft, if blocks are shown. With an error in it the last good ones stay.
pub(super) fn read(state: &mut State) {
    let composition = &mut state.composition;
    if composition.face == Face::Python {
        return;
    }
    let before = composition.tree.take();
    if before.as_ref().is_some_and(|before| *before.source == *state.draft.source && composition.is_current) {
        composition.tree = before;
        return;
    }
    match blocks::blocks(&state.draft.source, state.draft.settings.python, before.as_deref()) {
        Ok(tree) => show(composition, before.as_deref(), tree),
        Err(problems) => {
            composition.tree = before;
            composition.is_current = false;
            state.problems = problems.into();
        }
    }
}

fn show(composition: &mut Composition, before: Option<&Tree>, tree: Tree) {
    let mut there = std::collections::BTreeSet::new();
    tree.walk(|block, _, _| {
        there.insert(block.id);
    });
    composition.chosen.retain(|id| there.contains(id));
    composition.folded.retain(|id| there.contains(id));
    if let Some(focus) = composition.focus.filter(|id| !there.contains(id)) {
        // What stands in its place now.
        let was = before.and_then(|before| before.find(focus));
        composition.focus = was.and_then(|was| tree.at(was.start + was.block.len / 2));
    }
    composition.is_current = true;
    composition.tree = Some(Rc::new(tree));
}

fn perform(state: &mut State, operation: Operation) -> Vec<Effect> {
    let composition = &mut state.composition;
    let Some(tree) = composition.tree.clone().filter(|_| composition.is_current) else {
        return Vec::new();
    };
    let edited = match blocks::edit(&tree, &operation) {
        Ok(edited) => edited,
        Err(why) => {
            composition.refusal = Some(Refusal { operation, why });
            return Vec::new();
        }
    };
    if edited.edits.is_empty() {
        return Vec::new();
    }
    // Where the focus goes when its block is deleted.
    let neighbour = composition.focus.and_then(|focus| neighbour(&tree, focus));
    state.draft.breakpoints = state.draft.breakpoints.moved(&state.draft.source, &edited.source);
    let after = (tree.version == state.draft.settings.python).then(|| edited.tree(&tree));
    state.draft.source = edited.source.into();
    state.draft.composed += 1;
    state.sample = None;
    state.problems = Rc::default();
    match after {
        Some(after) => show(&mut state.composition, Some(&tree), after),
        None => read(state),
    }
    let composition = &mut state.composition;
    if let Some(tree) = &composition.tree {
        let found = outermost(tree, edited.selected);
        // A comment goes with what it is about without being chosen.
        let is_note = |id: &BlockId| {
            let slot = tree.find(*id).map(|found| found.slot())?;
            let (body, _) = tree.body_of(slot)?;
            body.has_note(slot.index + 1).then(|| body.blocks[slot.index + 1].block.id)
        };
        let chosen: Vec<BlockId> =
            found.iter().copied().filter(|id| is_note(id).is_none_or(|of| !found.contains(&of))).collect();
        match (chosen.as_slice(), &operation) {
            (_, Operation::Set { block, .. } | Operation::Call { block, .. }) => composition.focus = Some(*block),
            ([first, ..], _) => {
                composition.focus = Some(*first);
                composition.chosen = chosen.into_iter().collect();
            }
            ([], _) => {
                let stays = |id: &BlockId| tree.find(*id).is_some();
                composition.focus = composition.focus.filter(stays).or(neighbour.filter(stays));
                composition.focus = composition.focus.or(tree.body.blocks.first().map(|placed| placed.block.id));
                composition.chosen.clear();
            }
        }
    }
    said::done(composition, &operation);
    if let (Some(tree), false) = (&composition.tree, edited.unawaited.is_empty()) {
        let mut lines: Vec<u32> = edited.unawaited.iter().map(|call| tree.line(call.start)).collect();
        lines.dedup();
        composition.note = Some(Note::Unawaited(lines));
    }
    let mut effects = touched(state);
    effects.push(Effect::CheckSoon);
    effects
}

/// The blocks that begin in a range, without those in them.
pub(super) fn outermost(tree: &Tree, range: Span) -> Vec<BlockId> {
    let mut outermost = None;
    let mut found = Vec::new();
    tree.walk(|block, start, depth| {
        let within = range.start <= start && start < range.end;
        if within && outermost.is_none_or(|outermost| depth <= outermost) {
            outermost = Some(depth);
            found.push(block.id);
        }
    });
    found
}

fn on_meant(state: &mut State, operation: impl FnOnce(Vec<BlockId>) -> Operation) -> Vec<Effect> {
    let blocks = state.composition.meant();
    if blocks.is_empty() { Vec::new() } else { perform(state, operation(blocks)) }
}

fn copied(composition: &mut Composition) -> Vec<Effect> {
    let blocks = composition.meant();
    let text = composition.tree.as_ref().map(|tree| blocks::extract(tree, &blocks));
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Vec::new() };
    let text: Rc<str> = text.into();
    composition.copied = Some(text.clone());
    said::say(composition, Deed::Copied, blocks.len());
    vec![Effect::Copy(text)]
}

/// Into the block in focus while that is empty, else below it.
fn pasted(state: &mut State, text: String) -> Vec<Effect> {
    let composition = &state.composition;
    let Some(tree) = &composition.tree else { return Vec::new() };
    let slot = palette::place_at(tree, composition.focus);
    let effects = perform(state, Operation::Insert { slot, text, imports: Vec::new() });
    if let Some(said) = &mut state.composition.said {
        said.deed = Deed::Pasted;
    }
    effects
}

fn choose(composition: &mut Composition, block: BlockId, choice: Choice) {
    match choice {
        Choice::Only => composition.chosen = [block].into(),
        Choice::Toggle => {
            if !composition.chosen.remove(&block) {
                composition.chosen.insert(block);
            }
        }
        Choice::Through => {
            let shown = shown(composition);
            let place = |id: Option<BlockId>| shown.iter().position(|(shown, _)| Some(*shown) == id);
            if let (Some(from), Some(to)) = (place(composition.focus), place(Some(block))) {
                let range = from.min(to)..=from.max(to);
                composition.chosen.extend(shown[range].iter().map(|(id, _)| *id));
            }
        }
    }
    composition.focus = Some(block);
}

/// The blocks that can be seen, in order, with how deep they stand.
fn shown(composition: &Composition) -> Vec<(BlockId, usize)> {
    let mut shown = Vec::new();
    let mut folded = None;
    if let Some(tree) = &composition.tree {
        tree.walk(|block, _, depth| {
            if folded.is_some_and(|outer| depth > outer) {
                return;
            }
            folded = composition.folded.contains(&block.id).then_some(depth);
            shown.push((block.id, depth));
        });
    }
    shown
}

fn go(composition: &mut Composition, way: Way) {
    let shown = shown(composition);
    let Some(place) = shown.iter().position(|(id, _)| Some(*id) == composition.focus) else {
        composition.focus = shown.first().map(|(id, _)| *id);
        return;
    };
    let (id, depth) = shown[place];
    let around = || shown[..place].iter().rposition(|(_, other)| *other < depth);
    let inside = shown.get(place + 1).is_some_and(|(_, other)| *other > depth);
    let to = match way {
        Way::Up => place.checked_sub(1),
        Way::Down => (place + 1 < shown.len()).then_some(place + 1),
        Way::First => Some(0),
        Way::Last => shown.len().checked_sub(1),
        Way::Out if inside => {
            composition.folded.insert(id);
            None
        }
        Way::Out => around(),
        Way::In if composition.folded.remove(&id) => None,
        Way::In => inside.then_some(place + 1),
    };
    if let Some(to) = to {
        composition.focus = Some(shown[to].0);
    }
}

/// Where the meant blocks go: past a neighbour, into one that has a body, or out of the block around them.
fn shifted(composition: &Composition, way: Way) -> Option<Slot> {
    let tree = composition.tree.as_ref()?;
    // With the comments about them, and past the comment about a neighbour.
    let meant = blocks::with_notes(tree, &composition.meant());
    let mut found: Vec<_> = meant.into_iter().filter_map(|id| tree.find(id)).collect();
    found.sort_by_key(|found| found.start);
    let (first, last) = (found.first()?.slot(), found.last()?.slot());
    let holds = |block: &Block| !composition.folded.contains(&block.id) && block.bodies().next().is_some();
    let around = |slot: Slot| slot.parent.and_then(|parent| tree.find(parent));
    match way {
        Way::Up => {
            let (body, _) = tree.body_of(first)?;
            if let Some(above) = first.index.checked_sub(1) {
                let above = &body.blocks[above].block;
                return Some(if holds(above) {
                    end_of_last_body(above)?
                } else {
                    Slot { index: body.with_note(first.index - 1), ..first }
                });
            }
            let parent = around(first)?;
            let before = bodies(&parent.block).filter(|(clause, _)| *clause < first.clause).last();
            Some(match before {
                Some((clause, body)) => Slot { parent: first.parent, clause, index: body.blocks.len() },
                None => {
                    let (around, _) = tree.body_of(parent.slot())?;
                    Slot { index: around.with_note(parent.slot().index), ..parent.slot() }
                }
            })
        }
        Way::Down => {
            let (body, _) = tree.body_of(last)?;
            let next = last.index + 1;
            let next = if body.has_note(next + 1) { next + 1 } else { next };
            if let Some(below) = body.blocks.get(next) {
                let into = holds(&below.block).then(|| bodies(&below.block).next()).flatten();
                return Some(match into {
                    Some((clause, _)) => Slot { parent: Some(below.block.id), clause, index: 0 },
                    None => Slot { index: next + 1, ..last },
                });
            }
            let parent = around(last)?;
            let after = bodies(&parent.block).find(|(clause, _)| *clause > last.clause);
            Some(match after {
                Some((clause, _)) => Slot { parent: last.parent, clause, index: 0 },
                None => Slot { index: parent.slot().index + 1, ..parent.slot() },
            })
        }
        Way::Out => {
            let parent = around(last)?;
            Some(Slot { index: parent.slot().index + 1, ..parent.slot() })
        }
        Way::In => {
            let (body, _) = tree.body_of(first)?;
            end_of_last_body(&body.blocks[first.index.checked_sub(1)?].block)
        }
        Way::First | Way::Last => None,
    }
}

fn bodies(block: &Block) -> impl Iterator<Item = (usize, &Body)> {
    block.clauses.iter().enumerate().filter_map(|(index, clause)| Some((index, clause.body.as_ref()?)))
}

fn end_of_last_body(block: &Block) -> Option<Slot> {
    let (clause, body) = bodies(block).last()?;
    Some(Slot { parent: Some(block.id), clause, index: body.blocks.len() })
}

/// The block below it, else above, else around.
fn neighbour(tree: &Tree, id: BlockId) -> Option<BlockId> {
    let slot = tree.find(id)?.slot();
    let (body, _) = tree.body_of(slot)?;
    let beside = body.blocks.get(slot.index + 1).or_else(|| body.blocks.get(slot.index.checked_sub(1)?));
    beside.map(|placed| placed.block.id).or(slot.parent)
}
