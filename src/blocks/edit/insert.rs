//! Putting blocks into a body.

use super::indent::{adopted, extract, indented};
use super::remove::{line_end, outermost, removal};
use super::{Plan, TextEdit, Why, imports};
use crate::base::{Diagnostic, Severity, Span};
use crate::blocks::Kind;
use crate::blocks::tree::{BlockId, Body, Layout, Slot, Tree};
use crate::syntax;

pub fn insert(tree: &Tree, slot: Slot, text: &str, needed: &[String]) -> Result<Plan, Why> {
    let text = sound(tree, text)?;
    let (edit, part) = placed(tree, slot, &text, &[])?;
    let edits = std::iter::once(edit).chain(imports::missing(tree, needed)).collect();
    Ok(Plan { edits, chosen: Some((0, part)), focus: Span::default() })
}

/// Foreign text in the manner of the program, if it is statements at all.
pub fn sound(tree: &Tree, text: &str) -> Result<String, Why> {
    if text.trim().is_empty() {
        return Err(Why::Empty);
    }
    let text = adopted(tree, text);
    // Only its grammar: whether `await` may stand there depends on the place.
    let parsed = ruff_python_parser::parse_module(&text);
    if parsed.is_err() {
        let problem =
            syntax::check(&text, tree.version).into_iter().find(|problem| problem.severity == Severity::Error);
        if let Some(problem) = problem.filter(|problem| !depends_on_place(problem)) {
            return Err(Why::Syntax(Box::new(problem)));
        }
    }
    Ok(text)
}

fn depends_on_place(problem: &Diagnostic) -> bool {
    problem.message.contains("outside")
}

pub fn relocate(tree: &Tree, blocks: &[BlockId], slot: Slot) -> Result<Plan, Why> {
    let blocks = outermost(tree, blocks);
    if let Some(parent) = slot.parent {
        let way = tree.find(parent).ok_or(Why::Gone)?.path;
        let mut around = vec![parent];
        around.extend(way.iter().filter_map(|slot| slot.parent));
        if around.iter().any(|id| blocks.contains(id)) {
            return Err(Why::IntoItself);
        }
    }
    let indices: Vec<usize> = blocks
        .iter()
        .filter_map(|id| tree.find(*id))
        .map(|found| found.slot())
        .filter(|from| (from.parent, from.clause) == (slot.parent, slot.clause))
        .map(|from| from.index)
        .collect();
    if indices.len() == blocks.len() && stays(&indices, slot.index) {
        let focus = tree.find(blocks[0]).map_or(Span::default(), |found| found.span());
        return Ok(Plan { edits: Vec::new(), chosen: None, focus });
    }
    let text = extract(tree, &blocks);
    let (edit, part) = placed(tree, slot, &text, &indices)?;
    let edits = std::iter::once(edit).chain(removal(tree, &blocks, Some(slot))?).collect();
    Ok(Plan { edits, chosen: Some((0, part)), focus: Span::default() })
}

/// Blocks in a row that are put between themselves.
fn stays(indices: &[usize], slot: usize) -> bool {
    let in_a_row = indices.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    in_a_row && indices.first().is_some_and(|first| (*first..=first + indices.len()).contains(&slot))
}

pub fn duplicate(tree: &Tree, blocks: &[BlockId]) -> Result<Plan, Why> {
    let blocks = outermost(tree, blocks);
    let last = tree.find(*blocks.last().ok_or(Why::Gone)?).ok_or(Why::Gone)?.slot();
    let slot = Slot { index: last.index + 1, ..last };
    let (edit, part) = placed(tree, slot, &extract(tree, &blocks), &[])?;
    Ok(Plan { edits: vec![edit], chosen: Some((0, part)), focus: Span::default() })
}

/// The edit that puts text, which begins at column 0 and ends its last line, into a body, and which bytes of its own text that is.
/// `leaving`: blocks of that body that go.
fn placed(tree: &Tree, slot: Slot, text: &str, leaving: &[usize]) -> Result<(TextEdit, Span), Why> {
    let (body, origin) = tree.body_of(slot).ok_or(Why::Gone)?;
    let index = slot.index.min(body.blocks.len());
    Ok(match body.layout {
        Layout::Lines => in_lines(tree, &body, origin, index, text, slot.parent.is_none()),
        Layout::Inline => unfolded(tree, &body, origin, index, text, leaving),
    })
}

fn in_lines(tree: &Tree, body: &Body, origin: u32, index: usize, text: &str, outside: bool) -> (TextEdit, Span) {
    let newline = tree.newline();
    let mut text = indented(text, &body.indent);
    let len = text.len();
    if let (false, [only]) = (outside, &*body.blocks)
        && only.block.kind == Kind::Pass
        && only.block.clauses[0].comment.is_none()
        && !text.lines().all(|line| line.trim_start().starts_with('#'))
    {
        // The `pass` is not needed any more.
        let span = Span::new(origin + only.at, origin + only.at + only.block.len);
        if line_end(tree.text(span)).is_empty() {
            text.truncate(text.trim_end_matches(['\n', '\r']).len());
        }
        let part = Span::new(0, text.len() as u32);
        return (TextEdit { span, text }, part);
    }
    let at = match body.blocks.get(index) {
        Some(next) => origin + next.at,
        None if outside && body.blocks.is_empty() => tree.source.len() as u32,
        None => origin + body.span.end,
    };
    let (above, below) = if outside { blank_lines(tree, body, index, &text) } else { (0, 0) };
    let mut before = newline.repeat(above);
    let mut after = newline.repeat(below);
    // The last line may have no end.
    let source = &tree.source[..at as usize];
    if at as usize == tree.source.len() && !source.is_empty() && !source.ends_with(['\n', '\r']) {
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
        before.insert_str(0, newline);
        after.clear();
    }
    let part = Span::new(before.len() as u32, (before.len() + len.min(text.len())) as u32);
    (TextEdit { span: Span::new(at, at), text: before + &text + &after }, part)
}

/// Definitions at the top level stand two lines apart from what is around them.
fn blank_lines(tree: &Tree, body: &Body, index: usize, text: &str) -> (usize, usize) {
    let is_definition = |kind: Kind| matches!(kind, Kind::Coroutine | Kind::Function | Kind::Class);
    let starts = |word: &str| text.starts_with(word);
    let defines = starts("def ") || starts("async def ") || starts("class ") || starts("@");
    let above = index.checked_sub(1).and_then(|index| body.blocks.get(index));
    let below = body.blocks.get(index);
    let apart = |other: Option<&super::super::Placed>| {
        other.is_some_and(|other| defines || is_definition(other.block.kind)) as usize * 2
    };
    let there = match (above, below) {
        (Some(above), Some(below)) => {
            let gap = tree.text(Span::new(above.at + above.block.len, below.at));
            gap.matches('\n').count().max(gap.matches('\r').count())
        }
        _ => 0,
    };
    let is_note = text.starts_with('#');
    (apart(above).saturating_sub(there), if is_note && !defines { 0 } else { apart(below) })
}

/// A body behind its colon gets lines of its own.
fn unfolded(tree: &Tree, body: &Body, origin: u32, index: usize, text: &str, leaving: &[usize]) -> (TextEdit, Span) {
    let indent = format!("{}{}", body.indent, tree.step());
    let only_pass = matches!(&*body.blocks, [only] if only.block.kind == Kind::Pass);
    let mut lines: Vec<String> = Vec::new();
    let mut new = 0;
    for place in 0..=body.blocks.len() {
        if place == index {
            new = lines.len();
            lines.push(indented(text, &indent).trim_end_matches(['\n', '\r']).to_owned());
        }
        if let Some(placed) = body.blocks.get(place)
            && !only_pass
            && !leaving.contains(&place)
        {
            let start = origin + placed.at;
            lines.push(format!("{indent}{}", tree.text(Span::new(start, start + placed.block.len))));
        }
    }
    let newline = tree.newline();
    let before: usize = lines[..new].iter().map(|line| newline.len() + line.len()).sum::<usize>() + newline.len();
    let part = Span::new(before as u32, (before + lines[new].len()) as u32);
    let text = lines.iter().flat_map(|line| [newline, line]).collect();
    (TextEdit { span: Span::new(origin + body.span.start, origin + body.span.end), text }, part)
}
