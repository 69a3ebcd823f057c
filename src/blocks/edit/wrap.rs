//! Putting blocks into a new block.

use super::indent::{extract, indented, shifted};
use super::insert::sound;
use super::notes::with_notes;
use super::remove::line_end;
use super::{Operation, Plan, TextEdit, Why, imports, plan};
use crate::base::Span;
use crate::blocks::tree::{BlockId, Layout, Slot, Tree, bodies};
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
        return Err(Why::NoClause);
    }
    let (body, _) = tree.body_of(slot).ok_or(Why::Gone)?;
    if body.layout == Layout::Inline {
        return Err(Why::NoClause);
    }
    let filled = filled(tree, &sound(tree, text)?, &extract(tree, &blocks))?;
    let span = Span::new(first.start, last.span().end);
    let mut text = indented(&filled, &body.indent);
    if line_end(tree.text(span)).is_empty() {
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
    }
    let mut edits = vec![TextEdit { span, text }];
    edits.extend(imports::missing(tree, needed));
    Ok(Plan::first(edits))
}

/// The outer block's text with the others in its first body that is empty, or else its first.
fn filled(tree: &Tree, outer: &str, inner: &str) -> Result<String, Why> {
    // In a coroutine, so that it may hold what only a coroutine may.
    let frame = format!("async def _():{}{}", tree.newline(), indented(outer, "    "));
    let frame = read(&frame, tree.version, None).map_err(|mut problems| match problems.is_empty() {
        true => Why::Empty,
        false => Why::Syntax(Box::new(problems.remove(0))),
    })?;
    let outside = frame.body.blocks.first().ok_or(Why::Empty)?;
    let around =
        outside.block.bodies().flat_map(|body| &body.blocks).find(|placed| placed.block.bodies().next().is_some());
    let around = &around.ok_or(Why::NoClause)?.block;
    let is_empty = |body: &crate::blocks::Body| matches!(&*body.blocks, [only] if only.block.kind == Kind::Pass);
    let mut candidates = bodies(around);
    let clause = bodies(around).find(|(_, body)| is_empty(body)).or_else(|| candidates.next());
    let (clause, _) = clause.ok_or(Why::NoClause)?;
    let slot = Slot { parent: Some(around.id), clause, index: 0 };
    let plan = plan(&frame, &Operation::Insert { slot, text: inner.to_owned(), imports: Vec::new() })?;
    let source = super::carry_out(&frame, plan).source;
    let start = source.find(['\n', '\r']).unwrap_or(0) + frame.newline().len();
    let inside = crate::blocks::layout_of_strings(&source);
    Ok(shifted(&source, Span::new(start as u32, source.len() as u32), "    ", "", &inside))
}
