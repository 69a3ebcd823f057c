//! Indentation of text that moves. The inside of strings belongs to the strings.

use super::notes::with_notes;
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::layout_of_strings as in_strings;
use crate::blocks::tree::{BlockId, Found, Layout, Tree};

/// The text of `span` with `from` before its lines replaced by `to`. Blank lines and what begins otherwise stay as they are.
pub fn shifted(source: &str, span: Span, from: &str, to: &str, in_strings: &[u32]) -> String {
    let text = &source[span.start as usize..span.end as usize];
    let mut out = String::with_capacity(text.len());
    let mut at = span.start;
    for line in split_lines(text) {
        let begins = at == 0 || source[..at as usize].ends_with(['\n', '\r']);
        let blank = line.trim().is_empty();
        match line.strip_prefix(from) {
            Some(rest) if begins && !blank && in_strings.binary_search(&at).is_err() => {
                out += to;
                out += rest;
            }
            _ => out += line,
        }
        at += line.len() as u32;
    }
    out
}

/// Lines with their ends: `\n`, `\r\n` or `\r`.
pub fn split_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match rest.find(['\n', '\r']) {
            Some(at) if rest[at..].starts_with("\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, others) = rest.split_at(end);
        rest = others;
        Some(line)
    })
}

/// Blocks as Python text without their indentation: what is copied, and what opens again as the same blocks.
pub fn extract(tree: &Tree, blocks: &[BlockId]) -> String {
    let mut out = String::new();
    let mut before: Option<Found> = None;
    for id in with_notes(tree, blocks) {
        let Some(found) = tree.find(id) else { continue };
        let Some((body, _)) = tree.body_of(found.slot()) else { continue };
        if !out.is_empty() && !out.ends_with(['\n', '\r']) {
            out += tree.newline();
        }
        if let Some(before) = before {
            out += &tree.newline().repeat(blank_lines(tree, &before, &found));
        }
        out += &match body.layout {
            Layout::Lines => {
                let header = found.block.clauses.first().map_or(0, |clause| clause.header.start);
                let own = tree.text(found.within(Span::new(0, header)));
                shifted(&tree.source, found.span(), own, "", &tree.in_strings)
            }
            Layout::Inline => tree.text(found.span()).to_owned(),
        };
        before = Some(found);
    }
    if !out.is_empty() && !out.ends_with(['\n', '\r']) {
        out += tree.newline();
    }
    out
}

/// As many as there are between two blocks that stand side by side; of others, definitions at the top level stand two lines apart.
fn blank_lines(tree: &Tree, above: &Found, below: &Found) -> usize {
    let (from, to) = (above.slot(), below.slot());
    if (from.parent, from.clause, from.index + 1) == (to.parent, to.clause, to.index) {
        let gap = Span::new(above.span().end, below.start);
        let gap = if gap.start < gap.end { tree.text(gap) } else { "" };
        return if gap.trim().is_empty() { split_lines(gap).count() } else { 0 };
    }
    let defines = |found: &Found| matches!(found.block.kind, Kind::Coroutine | Kind::Function | Kind::Class);
    if to.parent.is_none() && (defines(above) || defines(below)) { 2 } else { 0 }
}

/// Text of its own, set in by `indent`.
pub fn indented(text: &str, indent: &str) -> String {
    let in_strings = in_strings(text);
    shifted(text, Span::new(0, text.len() as u32), "", indent, &in_strings)
}

/// Foreign text in the manner of the program: from column 0, with its line ends and its step of indentation.
pub fn adopted(tree: &Tree, text: &str) -> String {
    let first = split_lines(text).find(|line| !line.trim().is_empty()).unwrap_or("");
    let margin = &first[..first.len() - first.trim_start().len()];
    let text = text.trim_end();
    let start = text.find(first).unwrap_or(0);
    let text = &text[start..];
    let inside = in_strings(&text[margin.len().min(text.len())..]);
    let inside: Vec<u32> = inside.into_iter().map(|at| at + margin.len() as u32).collect();
    let text = shifted(text, Span::new(0, text.len() as u32), margin, "", &inside);
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let text = restepped(&text, tree.step());
    let newline = tree.newline();
    let text = if newline == "\n" { text } else { text.replace('\n', newline) };
    text + newline
}

/// Another step of indentation, if all of the text keeps to one.
fn restepped(text: &str, step: &str) -> String {
    let inside = in_strings(text);
    let blank = |line: &str| line[..line.len() - line.trim_start_matches([' ', '\t']).len()].to_owned();
    let mut at = 0;
    let mut lines: Vec<(bool, &str)> = Vec::new();
    for line in split_lines(text) {
        lines.push((inside.binary_search(&at).is_ok(), line));
        at += line.len() as u32;
    }
    let own = lines.iter().filter(|(inside, line)| !inside && !line.trim().is_empty());
    let own: Vec<String> = own.map(|(_, line)| blank(line)).filter(|blank| !blank.is_empty()).collect();
    let Some(smallest) = own.iter().min_by_key(|blank| blank.len()).cloned() else {
        return text.to_owned();
    };
    let regular = own.iter().all(|blank| blank.len() % smallest.len() == 0 && blank.replace(&smallest, "").is_empty());
    if smallest == step || !regular {
        return text.to_owned();
    }
    let restep = |(inside, line): &(bool, &str)| {
        if *inside || line.trim().is_empty() {
            return (*line).to_owned();
        }
        let blank = blank(line);
        step.repeat(blank.len() / smallest.len()) + &line[blank.len()..]
    };
    lines.iter().map(restep).collect()
}

impl Tree {
    /// The end of its lines: that of the first.
    pub fn newline(&self) -> &'static str {
        match self.source.find(['\n', '\r']) {
            Some(at) if self.source[at..].starts_with("\r\n") => "\r\n",
            Some(at) if self.source[at..].starts_with('\r') => "\r",
            _ => "\n",
        }
    }

    /// What one level of indentation is in this program.
    pub fn step(&self) -> &str {
        fn first(body: &super::super::Body) -> Option<&str> {
            body.blocks.iter().find_map(|placed| {
                placed.block.bodies().find_map(|inner| match inner.layout {
                    Layout::Lines => inner.indent.strip_prefix(&*body.indent).filter(|step| !step.is_empty()),
                    Layout::Inline => None,
                })
            })
        }
        first(&self.body).unwrap_or("    ")
    }
}
