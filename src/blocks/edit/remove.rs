//! Taking blocks out: their lines, the blank lines that parted them, and `pass` where a body would be left empty.

use super::notes::with_notes;
use super::{Plan, TextEdit, Why};
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::tree::{BlockId, Body, Layout, Slot, Tree};
use std::collections::BTreeMap;
use std::collections::BTreeSet;

pub fn delete(tree: &Tree, blocks: &[BlockId]) -> Result<Plan, Why> {
    let edits = removal(tree, blocks, None)?;
    let at = edits.first().ok_or(Why::Gone)?.span.start;
    Ok(Plan { edits, focus: Span::new(at, at), ..Plan::default() })
}

/// In the order of the source, without what stands in another of them.
pub fn outermost(tree: &Tree, blocks: &[BlockId]) -> Vec<BlockId> {
    let wanted: BTreeSet<BlockId> = blocks.iter().copied().collect();
    let mut found = Vec::new();
    // Depth of the last one taken, while what it holds is passed.
    let mut inside = None;
    tree.walk(|block, _, depth| {
        if inside.is_some_and(|outer| depth > outer) {
            return;
        }
        inside = None;
        if wanted.contains(&block.id) {
            found.push(block.id);
            inside = Some(depth);
        }
    });
    found
}

/// `into`: where they are put instead, a body that is then not empty.
pub fn removal(tree: &Tree, blocks: &[BlockId], into: Option<Slot>) -> Result<Vec<TextEdit>, Why> {
    let mut by_body: BTreeMap<(Option<BlockId>, usize), Vec<usize>> = BTreeMap::new();
    for id in with_notes(tree, blocks) {
        let slot = tree.find(id).ok_or(Why::Gone)?.slot();
        by_body.entry((slot.parent, slot.clause)).or_default().push(slot.index);
    }
    let mut edits = Vec::new();
    for ((parent, clause), indices) in by_body {
        let slot = Slot { parent, clause, index: 0 };
        let (body, origin) = tree.body_of(slot).ok_or(Why::Gone)?;
        let filled = into.is_some_and(|into| (into.parent, into.clause) == (parent, clause));
        let statement_stays = body
            .blocks
            .iter()
            .enumerate()
            .any(|(index, placed)| placed.block.kind != Kind::Comment && !indices.contains(&index));
        let needs_pass = parent.is_some() && !statement_stays && !filled;
        match body.layout {
            Layout::Lines => lines(tree, &body, origin, &indices, needs_pass, &mut edits),
            // What goes into an inline body is written anew by `insert`.
            Layout::Inline if filled => {}
            Layout::Inline => inline(&body, origin, &indices, needs_pass, &mut edits),
        }
    }
    Ok(edits)
}

fn lines(tree: &Tree, body: &Body, origin: u32, indices: &[usize], needs_pass: bool, edits: &mut Vec<TextEdit>) {
    let start = |index: usize| origin + body.blocks[index].at;
    let end = |index: usize| start(index) + body.blocks[index].block.len;
    for (number, run) in indices.chunk_by(|a, b| a + 1 == *b).enumerate() {
        let (first, last) = (run[0], run[run.len() - 1]);
        let mut span = Span::new(start(first), end(last));
        if needs_pass && number == 0 {
            let text = format!("{}pass{}", body.indent, line_end(tree.text(span)));
            edits.push(TextEdit { span, text });
            continue;
        }
        let before = if first == 0 { None } else { Some(Span::new(end(first - 1), span.start)) };
        let after = (last + 1 < body.blocks.len()).then(|| Span::new(span.end, start(last + 1)));
        let is_blank = |gap: Span| gap.start < gap.end && tree.text(gap).trim().is_empty();
        match (before.filter(|gap| is_blank(*gap)), after.filter(|gap| is_blank(*gap))) {
            // Of the blank lines on both sides the more stay.
            (Some(above), Some(below)) => match above.end - above.start > below.end - below.start {
                true => span.end = below.end,
                false => span.start = above.start,
            },
            (None, Some(below)) if before.is_none() => span.end = below.end,
            (Some(above), None) if after.is_none() => span.start = above.start,
            _ => {}
        }
        let is_comment = |index: usize| body.blocks.get(index).is_some_and(|placed| placed.block.kind == Kind::Comment);
        let meet = first.checked_sub(1).is_some_and(is_comment) && is_comment(last + 1);
        let meet = meet && (end(first - 1), start(last + 1)) == (span.start, span.end);
        // Two comments that met would be one.
        let text = if meet { tree.newline().to_owned() } else { String::new() };
        edits.push(TextEdit { span, text });
    }
}

fn inline(body: &Body, origin: u32, indices: &[usize], needs_pass: bool, edits: &mut Vec<TextEdit>) {
    let start = |index: usize| origin + body.blocks[index].at;
    let end = |index: usize| start(index) + body.blocks[index].block.len;
    for (number, run) in indices.chunk_by(|a, b| a + 1 == *b).enumerate() {
        let (first, last) = (run[0], run[run.len() - 1]);
        let (span, text) = if needs_pass && number == 0 {
            (Span::new(start(first), end(last)), "pass")
        } else if last + 1 < body.blocks.len() {
            (Span::new(start(first), start(last + 1)), "")
        } else {
            (Span::new(end(first - 1), end(last)), "")
        };
        edits.push(TextEdit { span, text: text.to_owned() });
    }
}

/// How a text ends its last line.
pub fn line_end(text: &str) -> &str {
    ["\r\n", "\n", "\r"].into_iter().find(|end| text.ends_with(end)).unwrap_or("")
}
