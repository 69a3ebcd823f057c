//! Where lines begin and end, as the tokens tell: logical lines, comments with lines of their own, the inside of strings.

use crate::base::{LineIndex, Span};
use ruff_python_ast::token::{Token, TokenKind, Tokens};
use ruff_text_size::Ranged;

/// A comment that has its line to itself.
#[derive(Clone, Copy, Debug)]
pub struct OwnLine {
    /// The whole line, with its end.
    pub line: Span,
    pub comment: Span,
    /// Columns of white space before it, as Python counts them.
    pub width: usize,
}

pub struct Lines<'a> {
    pub source: &'a str,
    tokens: &'a [Token],
    pub index: &'a LineIndex,
    comments: Vec<OwnLine>,
}

impl<'a> Lines<'a> {
    pub fn new(source: &'a str, tokens: &'a Tokens, index: &'a LineIndex) -> Lines<'a> {
        let mut lines = Lines { source, tokens, index, comments: Vec::new() };
        let comments = tokens.iter().filter(|token| token.kind() == TokenKind::Comment);
        lines.comments = comments
            .filter_map(|token| {
                let (start, end) = (token.start().to_u32(), token.end().to_u32());
                let from = lines.line_start(start);
                let blank = &source[from as usize..start as usize];
                let own = blank.chars().all(|ch| matches!(ch, ' ' | '\t' | '\x0c'));
                own.then(|| OwnLine {
                    line: Span::new(from, lines.line_end(end)),
                    comment: Span::new(start, end),
                    width: width(blank),
                })
            })
            .collect();
        lines
    }

    pub fn line_start(&self, offset: u32) -> u32 {
        self.index.start_of(self.index.line(offset)).unwrap_or(0)
    }

    /// Where the next line starts, or the end of the source.
    pub fn line_end(&self, offset: u32) -> u32 {
        self.index.start_of(self.index.line(offset) + 1).unwrap_or(self.source.len() as u32)
    }

    /// Columns before a statement.
    pub fn width_before(&self, offset: u32) -> usize {
        width(&self.source[self.line_start(offset) as usize..offset as usize])
    }

    fn from(&self, offset: u32) -> usize {
        self.tokens.partition_point(|token| token.start().to_u32() < offset)
    }

    /// The end of the logical line on which something ends at `offset`: where its text ends and where the next line starts.
    pub fn logical_end(&self, offset: u32) -> Span {
        let end = self.tokens[self.from(offset)..].iter().find(|token| token.kind() == TokenKind::Newline);
        let at = end.map_or(self.source.len() as u32, |token| token.start().to_u32());
        Span::new(at, self.line_end(at))
    }

    /// The comment behind the last token of a logical line whose text ends at `end`.
    pub fn comment_before(&self, end: u32) -> Option<Span> {
        let before = self.tokens[..self.from(end)].last()?;
        let (start, stop) = (before.start().to_u32(), before.end().to_u32());
        (before.kind() == TokenKind::Comment && stop == end).then_some(Span::new(start, stop))
    }

    /// The last colon before `offset`, which is where a body begins: the colon of its header.
    pub fn colon_before(&self, offset: u32) -> u32 {
        let before = self.tokens[..self.from(offset)].iter().rev();
        before.into_iter().find(|token| token.kind() == TokenKind::Colon).map_or(offset, |token| token.end().to_u32())
    }

    /// The keyword of a clause that has no node of its own, between two bodies.
    pub fn keyword(&self, kind: TokenKind, from: u32, to: u32) -> u32 {
        let tokens = self.tokens[self.from(from)..].iter().take_while(|token| token.start().to_u32() < to);
        tokens.into_iter().find(|token| token.kind() == kind).map_or(to, |token| token.start().to_u32())
    }

    /// Comments with lines of their own that start in `from..to`.
    pub fn comments(&self, from: u32, to: u32) -> &[OwnLine] {
        let first = self.comments.partition_point(|comment| comment.comment.start < from);
        let end = self.comments.partition_point(|comment| comment.comment.start < to);
        &self.comments[first..end.max(first)]
    }

    /// Starts of lines inside of strings.
    pub fn in_strings(&self) -> Vec<u32> {
        let mut starts = Vec::new();
        let mut outermost = None;
        let mut depth = 0;
        for token in self.tokens {
            let (start, end) = (token.start().to_u32(), token.end().to_u32());
            match token.kind() {
                TokenKind::FStringStart | TokenKind::TStringStart => {
                    depth += 1;
                    outermost.get_or_insert(start);
                }
                TokenKind::FStringEnd | TokenKind::TStringEnd => {
                    depth -= 1;
                    if let Some(start) = outermost.take_if(|_| depth == 0) {
                        self.line_starts(start, end, &mut starts);
                    }
                }
                TokenKind::String if depth == 0 => self.line_starts(start, end, &mut starts),
                _ => {}
            }
        }
        starts
    }

    fn line_starts(&self, from: u32, to: u32, starts: &mut Vec<u32>) {
        for line in self.index.line(from) + 1..=self.index.line(to) {
            starts.extend(self.index.start_of(line));
        }
    }
}

/// As Python's tokenizer counts: tabs go to the next multiple of 8, a form feed begins anew.
pub fn width(blank: &str) -> usize {
    blank.chars().fold(0, |column, ch| match ch {
        '\t' => column / 8 * 8 + 8,
        '\x0c' => 0,
        _ => column + 1,
    })
}
