//! The colours of Python source, for text that stands before the editor is loaded and in embeds.
//!
//! In: source, sound or not. Out: its lines, cut into coloured pieces. Every byte of a line is in
//! exactly one piece, so that the text can be selected and copied as it is.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;
use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Plain,
    Keyword,
    String,
    Number,
    Comment,
    /// The name that a `def` or `class` gives.
    Definition,
    /// A name that is called.
    Call,
    Decorator,
}

impl Ink {
    /// The name of its style class.
    pub const fn class(self) -> &'static str {
        match self {
            Ink::Plain => "",
            Ink::Keyword => "tok-keyword",
            Ink::String => "tok-string",
            Ink::Number => "tok-number",
            Ink::Comment => "tok-comment",
            Ink::Definition => "tok-definition",
            Ink::Call => "tok-call",
            Ink::Decorator => "tok-meta",
        }
    }
}

pub type Piece = (Ink, Range<usize>);

/// ```
/// use coroscope::app::highlight::{Ink, lines};
/// assert_eq!(lines("x = 1"), [vec![(Ink::Plain, 0..4), (Ink::Number, 4..5)]]);
/// ```
pub fn lines(source: &str) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    for (ink, range) in pieces(source) {
        let mut start = range.start;
        for (offset, _) in source[range.clone()].match_indices('\n') {
            push(&mut lines, ink, start..range.start + offset);
            lines.push(Vec::new());
            start = range.start + offset + 1;
        }
        push(&mut lines, ink, start..range.end);
    }
    lines
}

/// The same in one colour, where the parser is not there yet.
pub fn plain(source: &str) -> Vec<Vec<Piece>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in source.split('\n') {
        lines.push(vec![(Ink::Plain, start..start + line.len())]);
        start += line.len() + 1;
    }
    lines
}

fn push(lines: &mut [Vec<Piece>], ink: Ink, range: Range<usize>) {
    let Some(line) = lines.last_mut().filter(|_| !range.is_empty()) else {
        return;
    };
    match line.last_mut() {
        Some((last, before)) if *last == ink && before.end == range.start => before.end = range.end,
        _ => line.push((ink, range)),
    }
}

/// The whole source, gaps between the tokens included.
fn pieces(source: &str) -> Vec<Piece> {
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module));
    let tokens: Vec<(TokenKind, Range<usize>)> = parsed
        .tokens()
        .iter()
        .map(|token| (token.kind(), token.start().to_usize()..token.end().to_usize()))
        .filter(|(_, range)| !range.is_empty())
        .collect();
    let mut out = Vec::with_capacity(tokens.len() * 2);
    let mut end = 0;
    for (index, (kind, range)) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| tokens[before].0);
        let after = tokens.get(index + 1).map(|(kind, _)| *kind);
        if range.start < end {
            continue;
        }
        out.push((Ink::Plain, end..range.start));
        out.push((ink(*kind, before, after), range.clone()));
        end = range.end;
    }
    out.push((Ink::Plain, end..source.len()));
    out
}

fn ink(kind: TokenKind, before: Option<TokenKind>, after: Option<TokenKind>) -> Ink {
    match kind {
        TokenKind::Comment => Ink::Comment,
        TokenKind::Int | TokenKind::Float | TokenKind::Complex => Ink::Number,
        TokenKind::String | TokenKind::FStringStart | TokenKind::FStringMiddle | TokenKind::FStringEnd => Ink::String,
        TokenKind::At => Ink::Decorator,
        TokenKind::Name => match (before, after) {
            (Some(TokenKind::Def | TokenKind::Class), _) => Ink::Definition,
            (Some(TokenKind::At), _) => Ink::Decorator,
            (_, Some(TokenKind::Lpar)) => Ink::Call,
            _ => Ink::Plain,
        },
        kind if kind.is_keyword() => Ink::Keyword,
        _ => Ink::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_covers(source: &str) {
        let shown: Vec<String> =
            lines(source).iter().map(|line| line.iter().map(|(_, range)| &source[range.clone()]).collect()).collect();
        assert_eq!(shown.join("\n"), source);
    }

    #[test]
    fn every_character_is_shown_once() {
        assert_covers(crate::app::Sample::FIRST_SOURCE);
        assert_covers("");
        assert_covers("\n\n");
        assert_covers("def f(:\n\tx = 'é\n  ]]]");
        assert_covers("f'{a!r:>{w}} текст' + \"\"\"one\ntwo\"\"\"\r\n");
    }

    #[test]
    fn definitions_calls_and_keywords_differ() {
        let inks: Vec<Ink> = lines("async def main(): await go()")[0].iter().map(|(ink, _)| *ink).collect();
        assert_eq!(
            inks,
            [
                Ink::Keyword,
                Ink::Plain,
                Ink::Keyword,
                Ink::Plain,
                Ink::Definition,
                Ink::Plain,
                Ink::Keyword,
                Ink::Plain,
                Ink::Call,
                Ink::Plain
            ]
        );
    }
}
