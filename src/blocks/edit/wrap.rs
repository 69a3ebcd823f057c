//! Putting blocks into a new block.

use super::indent::{extract, indented, shifted};
use super::insert::{Beside, placed, sound};
use super::notes::with_notes;
use super::remove::line_end;
use super::{Operation, Plan, TextEdit, Why, imports, plan};
use crate::base::Span;
use crate::blocks::tree::{BlockId, Body, Layout, Slot, Tree, bodies};
use crate::blocks::{Kind, blocks as read};

/// The blocks have to stand side by side.
pub fn wrap(tree: &Tree, blocks: &[BlockId], text: &str, needed: &[String]) -> Result<Plan, Why> {
    let blocks = with_notes(tree, blocks);
    let found: Option<Vec<_>> = blocks.iter().map(|id| tree.find(*id)).collect();
    let found = found.filter(|found| !found.is_empty()).ok_or(Why::Gone)?;
    let (first, last) = (&found[0], &found[found.len() - 1]);
    let slot = first.slot();
    let side_by_side = found.iter().enumerate().all(|(index, found)| {
        let other = found.slot();
        (other.parent, other.clause, other.index) == (slot.parent, slot.clause, slot.index + index)
    });
    if !side_by_side {
        return Err(Why::Scattered);
    }
    let (body, origin) = tree.body_of(slot).ok_or(Why::Gone)?;
    let outer = filled(tree, &sound(tree, text)?, &extract(tree, &blocks))?;
    let (edit, part) = match body.layout {
        Layout::Lines => {
            let span = Span::new(first.start, last.span().end);
            let (above, below) = match outer.kind {
                Kind::Coroutine | Kind::Function => apart(tree, &body, origin, slot, found.len()),
                _ => (0, 0),
            };
            let newline = tree.newline();
            let before = newline.repeat(above) + &indented(&outer.before, &body.indent);
            let mut around = indented(&outer.around, &body.indent);
            if line_end(tree.text(span)).is_empty() {
                around.truncate(around.trim_end_matches(['\n', '\r']).len());
            }
            let part = Span::new(before.len() as u32, (before.len() + around.len()) as u32);
            (TextEdit { span, text: before + &around + &newline.repeat(below) }, part)
        }
        Layout::Inline => {
            let leaving: Vec<usize> = (slot.index..slot.index + found.len()).collect();
            placed(tree, slot, &(outer.before + &outer.around), &leaving, Beside::Below)?
        }
    };
    let edits = std::iter::once(edit).chain(imports::missing(tree, needed)).collect();
    Ok(Plan { edits, chosen: Some((0, part)), ..Plan::default() })
}

/// A block with others in it, from column 0.
struct Outer {
    /// What stands before it.
    before: String,
    around: String,
    kind: Kind,
}

/// The outer block's text with the others in its first body that is empty, or else its first.
fn filled(tree: &Tree, outer: &str, inner: &str) -> Result<Outer, Why> {
    const STEP: &str = "    ";
    // In a coroutine, so that it may hold what only a coroutine may.
    let frame = format!("async def _():{}{}", tree.newline(), indented(outer, STEP));
    let frame = read(&frame, tree.version, None).map_err(|mut problems| match problems.is_empty() {
        true => Why::Empty,
        false => Why::Syntax(Box::new(problems.remove(0))),
    })?;
    let outside = frame.body.blocks.first().ok_or(Why::Empty)?;
    let around =
        outside.block.bodies().flat_map(|body| &body.blocks).find(|placed| placed.block.bodies().next().is_some());
    let placed = around.ok_or(Why::NoClause)?;
    let around = &placed.block;
    let is_empty = |body: &Body| matches!(&*body.blocks, [only] if only.block.kind == Kind::Pass);
    let mut candidates = bodies(around);
    let clause = bodies(around).find(|(_, body)| is_empty(body)).or_else(|| candidates.next());
    let (clause, _) = clause.ok_or(Why::NoClause)?;
    let slot = Slot { parent: Some(around.id), clause, index: 0 };
    let plan = plan(&frame, &Operation::Insert { slot, text: inner.to_owned(), imports: Vec::new() })?;
    let source = super::carry_out(&frame, plan).source;
    let start = (source.find(['\n', '\r']).unwrap_or(0) + frame.newline().len()) as u32;
    // What stands before the block has not changed.
    let middle = outside.at + placed.at;
    let inside = crate::blocks::layout_of_strings(&source);
    let part = |span: Span| shifted(&source, span, STEP, "", &inside);
    let end = source.len() as u32;
    Ok(Outer { before: part(Span::new(start, middle)), around: part(Span::new(middle, end)), kind: around.kind })
}

/// The blank lines that a definition in the place of `count` blocks lacks above and below.
fn apart(tree: &Tree, body: &Body, origin: u32, slot: Slot, count: usize) -> (usize, usize) {
    let wanted: usize = if slot.parent.is_none() { 2 } else { 1 };
    let lacks = |above: usize, below: usize| match (body.blocks.get(above), body.blocks.get(below)) {
        (Some(above), Some(below)) => {
            let gap = tree.text(Span::new(origin + above.at + above.block.len, origin + below.at));
            wanted.saturating_sub(gap.matches('\n').count().max(gap.matches('\r').count()))
        }
        _ => 0,
    };
    let above = slot.index.checked_sub(1).map_or(0, |above| lacks(above, slot.index));
    (above, lacks(slot.index + count - 1, slot.index + count))
}
