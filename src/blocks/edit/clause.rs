//! Clauses that come and go: `elif`, `else`, `except`, `finally`, `case`.

use super::{Plan, TextEdit, Why};
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::tree::{Block, BlockId, Clause, Found, Layout, Part, Tree};

/// The clauses that a block could have one more of.
pub fn possible(block: &Block) -> Vec<Part> {
    let has = |part: Part| block.clauses.iter().any(|clause| clause.part == part);
    match block.kind {
        Kind::If if has(Part::Else) => vec![Part::Elif],
        Kind::If => vec![Part::Elif, Part::Else],
        Kind::ForEach | Kind::LoopTimes | Kind::While | Kind::AsyncFor if !has(Part::Else) => vec![Part::Else],
        Kind::Try => {
            let mut parts = vec![Part::Except];
            if has(Part::Except) && !has(Part::Else) {
                parts.push(Part::Else);
            }
            if !has(Part::Finally) {
                parts.push(Part::Finally);
            }
            parts
        }
        Kind::Match => vec![Part::Case],
        _ => Vec::new(),
    }
}

pub fn add(tree: &Tree, block: BlockId, part: Part) -> Result<Plan, Why> {
    let found = tree.find(block).ok_or(Why::Gone)?;
    if !possible(&found.block).contains(&part) {
        return Err(Why::NoClause);
    }
    let header = match part {
        Part::Elif => "elif True:",
        Part::Else => "else:",
        Part::Except => "except Exception:",
        Part::Finally => "finally:",
        Part::Case => "case _:",
        Part::Head => return Err(Why::NoClause),
    };
    // Clauses stand in this order.
    let rank = |part: Part| match part {
        Part::Head => 0,
        Part::Elif | Part::Except | Part::Case => 1,
        Part::Else => 2,
        Part::Finally => 3,
    };
    let clauses = &found.block.clauses;
    let before = clauses.iter().rposition(|clause| rank(clause.part) <= rank(part)).ok_or(Why::NoClause)?;
    let before = &clauses[before];
    let own = indent_of(tree, &found, if part == Part::Case { before } else { &clauses[0] });
    let own = if part == Part::Case && before.part == Part::Head { format!("{own}{}", tree.step()) } else { own };
    let newline = tree.newline();
    let mut text = format!("{own}{header}{newline}{own}{}pass{newline}", tree.step());
    let at = found.start + end_of(before);
    let mut at = Span::new(at, at);
    match before.body.as_ref().map(|body| body.layout) {
        Some(Layout::Inline) | None => {
            // Behind the line, a comment included.
            let rest = &tree.source[at.end as usize..];
            let line = rest.find(['\n', '\r']).unwrap_or(rest.len()) as u32;
            at = Span::new(at.start + line, at.start + line);
            text = format!("{newline}{}", text.trim_end_matches(['\n', '\r']));
        }
        Some(Layout::Lines) if !tree.source[..at.end as usize].ends_with(['\n', '\r']) => {
            text = format!("{newline}{}", text.trim_end_matches(['\n', '\r']));
        }
        Some(Layout::Lines) => {}
    }
    Ok(Plan::first(vec![TextEdit { span: at, text }]))
}

pub fn delete(tree: &Tree, block: BlockId, clause: usize) -> Result<Plan, Why> {
    let found = tree.find(block).ok_or(Why::Gone)?;
    let going = found.block.clauses.get(clause).filter(|clause| clause.part != Part::Head).ok_or(Why::NoClause)?;
    let header = found.start + going.header.start;
    let line = tree.source[..header as usize].rfind(['\n', '\r']).map_or(0, |at| at as u32 + 1);
    let next = found.block.clauses.get(clause + 1).map(|next| found.start + next.header.start);
    let end = match next {
        Some(next) => tree.source[..next as usize].rfind(['\n', '\r']).map_or(0, |at| at as u32 + 1),
        None => found.span().end,
    };
    let edits = vec![TextEdit { span: Span::new(line, end), text: String::new() }];
    Ok(Plan { edits, focus: Span::new(found.start, line), ..Plan::default() })
}

fn end_of(clause: &Clause) -> u32 {
    clause.body.as_ref().map_or(clause.header.end, |body| body.span.end)
}

/// White space before a clause.
fn indent_of(tree: &Tree, found: &Found, clause: &Clause) -> String {
    let header = (found.start + clause.header.start) as usize;
    let line = tree.source[..header].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let before = &tree.source[line..header];
    before[..before.len() - before.trim_start().len()].to_owned()
}
