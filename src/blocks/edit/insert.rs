//! Putting blocks into a body.

use super::indent::{adopted, extract, indented};
use super::notes::with_notes;
use super::remove::{line_end, removal};
use super::{Plan, TextEdit, Why, imports};
use crate::base::{Diagnostic, Severity, Span};
use crate::blocks::Kind;
use crate::blocks::tree::{BlockId, Body, Layout, Slot, Tree};
use crate::syntax;
use ruff_python_ast::Stmt;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

pub fn insert(tree: &Tree, slot: Slot, text: &str, needed: &[String]) -> Result<Plan, Why> {
    let text = sound(tree, text)?;
    let (edit, part) = placed(tree, slot, &text, &[], Beside::Below)?;
    let edits = std::iter::once(edit).chain(imports::missing(tree, needed)).collect();
    Ok(Plan { edits, chosen: Some((0, part)), ..Plan::default() })
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
    let blocks = with_notes(tree, blocks);
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
        return Ok(Plan { focus, ..Plan::default() });
    }
    let text = extract(tree, &blocks);
    let (edit, part) = placed(tree, slot, &text, &indices, Beside::Below)?;
    let edits = std::iter::once(edit).chain(removal(tree, &blocks, Some(slot))?).collect();
    Ok(Plan { edits, chosen: Some((0, part)), ..Plan::default() })
}

/// Blocks in a row that are put between themselves.
fn stays(indices: &[usize], slot: usize) -> bool {
    let in_a_row = indices.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    in_a_row && indices.first().is_some_and(|first| (*first..=first + indices.len()).contains(&slot))
}

/// Where there are blank lines between the blocks above and below a slot: next to which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Above,
    Below,
}

/// The edit that puts text, which begins at column 0 and ends its last line, into a body, and which bytes of its own text that is.
/// `leaving`: blocks of that body that go.
pub fn placed(tree: &Tree, slot: Slot, text: &str, leaving: &[usize], beside: Beside) -> Result<(TextEdit, Span), Why> {
    let (body, origin) = tree.body_of(slot).ok_or(Why::Gone)?;
    let index = slot.index.min(body.blocks.len());
    Ok(match body.layout {
        Layout::Lines => in_lines(tree, &body, origin, Place { index, beside, outside: slot.parent.is_none() }, text),
        Layout::Inline => unfolded(tree, &body, origin, index, text, leaving),
    })
}

struct Place {
    index: usize,
    beside: Beside,
    /// Not in any block.
    outside: bool,
}

fn in_lines(tree: &Tree, body: &Body, origin: u32, place: Place, text: &str) -> (TextEdit, Span) {
    let newline = tree.newline();
    let (above, below) = blank_lines(tree, body, origin, &place, text);
    let Place { index, beside, outside } = place;
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
    let at = match (index.checked_sub(1).filter(|_| beside == Beside::Above), body.blocks.get(index)) {
        (Some(above), _) => origin + body.blocks[above].at + body.blocks[above].block.len,
        (None, Some(next)) => origin + next.at,
        (None, None) if outside && body.blocks.is_empty() => tree.source.len() as u32,
        (None, None) => origin + body.span.end,
    };
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

/// How many to put before and after: definitions stand apart from what is around them, a comment from another comment.
fn blank_lines(tree: &Tree, body: &Body, origin: u32, place: &Place, text: &str) -> (usize, usize) {
    let is_definition = |kind: Kind| matches!(kind, Kind::Coroutine | Kind::Function | Kind::Class);
    let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module)).try_into_module();
    let defines = |statement: Option<&Stmt>| matches!(statement, Some(Stmt::FunctionDef(_) | Stmt::ClassDef(_)));
    let suite = parsed.as_ref().map_or(&[][..], |module| module.suite());
    let (first, last) = (defines(suite.first()), defines(suite.last()));
    let notes = |line: Option<&str>| line.is_some_and(|line| line.starts_with('#'));
    let (note_first, note_last) = (notes(text.lines().next()), notes(text.lines().next_back()));
    let above = place.index.checked_sub(1).and_then(|above| body.blocks.get(above)).map(|placed| placed.block.kind);
    let below = body.blocks.get(place.index).map(|placed| placed.block.kind);
    // A comment stands for what it is about.
    let about = if body.has_note(place.index + 1) { place.index + 1 } else { place.index };
    let about = body.blocks.get(about).map(|placed| placed.block.kind);
    let lines = if place.outside { 2 } else { 1 };
    let apart = |other: Option<Kind>, defines: bool, both_comments: bool| match other {
        Some(other) if defines || is_definition(other) => lines,
        Some(_) => both_comments as usize,
        None => 0,
    };
    let wanted_above = apart(above, first, note_first && above == Some(Kind::Comment));
    // A comment on its own is put to what it is about.
    let only_notes = suite.is_empty() && below != Some(Kind::Comment);
    let wanted_below = if only_notes { 0 } else { apart(about, last, note_last && below == Some(Kind::Comment)) };
    let there =
        match place.index.checked_sub(1).and_then(|index| body.blocks.get(index)).zip(body.blocks.get(place.index)) {
            Some((above, below)) => {
                let gap = tree.text(Span::new(origin + above.at + above.block.len, origin + below.at));
                gap.matches('\n').count().max(gap.matches('\r').count())
            }
            None => 0,
        };
    match place.beside {
        Beside::Above => (wanted_above, wanted_below.saturating_sub(there)),
        Beside::Below => (wanted_above.saturating_sub(there), wanted_below),
    }
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
