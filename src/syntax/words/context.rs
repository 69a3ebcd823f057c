//! The tokens and expressions around a place.

use crate::base::{LineIndex, PythonVersion};
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Expr, ModModule};
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange, TextSize};

pub(super) struct Context<'a> {
    source: &'a str,
    module: &'a ModModule,
    /// Without comments and blank lines.
    tokens: Vec<Token>,
    lines: LineIndex,
    pub(super) minor: u8,
}

impl<'a> Context<'a> {
    pub(super) fn new(source: &'a str, parsed: &'a Parsed<ModModule>, version: PythonVersion) -> Context<'a> {
        let tokens = parsed.tokens().iter().copied();
        let tokens = tokens.filter(|token| !token.kind().is_trivia()).collect();
        Context { source, module: parsed.syntax(), tokens, lines: LineIndex::new(source), minor: version.minor() }
    }

    pub(super) fn line(&self, offset: TextSize) -> u32 {
        self.lines.line(offset.to_u32())
    }

    /// The first token that ends after `offset`.
    pub(super) fn index_at(&self, offset: TextSize) -> Option<usize> {
        let index = self.tokens.partition_point(|token| token.range().end() <= offset && token.start() < offset);
        (index < self.tokens.len()).then_some(index)
    }

    pub(super) fn token_at(&self, offset: TextSize) -> Option<Token> {
        self.index_at(offset).map(|index| self.tokens[index])
    }

    /// How far the parser read to find the error at `range`: over the end of a line inside brackets, CPython reads on.
    pub(super) fn stopped_at(&self, range: TextRange) -> TextSize {
        let Some(mut index) = self.index_at(range.end() - TextSize::new(u32::from(!range.is_empty()))) else {
            return range.end();
        };
        while matches!(self.kind(index), TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent) {
            index += 1;
        }
        self.range(index).start()
    }

    /// The token where `range` starts, for an error that is about one token.
    pub(super) fn token_range(&self, range: TextRange) -> TextRange {
        let end = self.source.trim_end().len();
        if range.start().to_usize() >= end {
            let last =
                self.tokens.iter().rev().find(|token| !token.range().is_empty() && token.end().to_usize() <= end);
            return last.map_or(range, |token| TextRange::empty(token.end()));
        }
        self.token_at(range.start()).map_or(range, |token| token.range())
    }

    /// The same; at the end of the file, the end of the last line that is not blank.
    pub(super) fn token_or_end(&self, range: TextRange) -> TextRange {
        let end = TextSize::of(self.source.trim_end());
        let token = self.index_at(range.start()).map_or(range, |index| self.range(index));
        let last = token.is_empty() || self.index_at(range.start()).is_some_and(|index| self.rest_is_empty(index));
        if last { TextRange::empty(end) } else { token }
    }

    fn rest_is_empty(&self, index: usize) -> bool {
        (index..self.count())
            .all(|after| matches!(self.kind(after), TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Dedent))
    }

    pub(super) fn count(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn kind(&self, index: usize) -> TokenKind {
        self.tokens.get(index).map_or(TokenKind::EndOfFile, |token| token.kind())
    }

    pub(super) fn range(&self, index: usize) -> TextRange {
        self.tokens.get(index).map_or(TextRange::empty(TextSize::of(self.source)), |token| token.range())
    }

    pub(super) fn text(&self, index: usize) -> &'a str {
        &self.source[self.range(index)]
    }

    pub(super) fn text_of(&self, range: TextRange) -> &'a str {
        &self.source[range]
    }

    /// The text in front of a place.
    pub(super) fn before(&self, range: TextRange) -> &str {
        &self.source[..range.start().to_usize()]
    }

    /// The token that opened the innermost bracket around token `index`.
    pub(super) fn bracket_around(&self, index: usize) -> Option<usize> {
        let mut depth = 0;
        for before in (self.start_of_statement(index)..index).rev() {
            match self.kind(before) {
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth += 1,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace if depth == 0 => return Some(before),
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth -= 1,
                _ => {}
            }
        }
        None
    }

    fn on_level(&self, open: usize, end: usize, wanted: TokenKind) -> bool {
        let mut depth = 0;
        (open + 1..end).any(|index| {
            match self.kind(index) {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth -= 1,
                _ => {}
            }
            depth == 0 && self.kind(index) == wanted
        })
    }

    /// Whether a comma stands between `open` and `end`, in no inner bracket.
    pub(super) fn has_comma(&self, open: usize, end: usize) -> bool {
        self.on_level(open, end, TokenKind::Comma)
    }

    pub(super) fn has_colon(&self, open: usize, end: usize) -> bool {
        self.on_level(open, end, TokenKind::Colon)
    }

    pub(super) fn start_of_statement(&self, index: usize) -> usize {
        let ends = |kind| matches!(kind, TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent | TokenKind::Semi);
        (0..index).rev().find(|&before| ends(self.kind(before))).map_or(0, |before| before + 1)
    }

    /// The keyword that tells what statement token `index` belongs to.
    pub(super) fn first_of_statement(&self, index: usize) -> TokenKind {
        let start = self.start_of_statement(index);
        let start = start + usize::from(self.kind(start) == TokenKind::Async);
        self.kind(start)
    }

    pub(super) fn first_of_statement_at(&self, range: TextRange) -> TokenKind {
        self.index_at(range.start()).map_or(TokenKind::EndOfFile, |index| self.first_of_statement(index))
    }

    pub(super) fn in_class_header(&self, range: TextRange) -> bool {
        self.first_of_statement_at(range) == TokenKind::Class
    }

    /// Whether the token can be the end of a value.
    pub(super) fn ends_operand(&self, index: Option<usize>) -> bool {
        use TokenKind as T;
        index.is_some_and(|index| {
            matches!(
                self.kind(index),
                T::Name | T::Match | T::Case | T::Type | T::Int | T::Float | T::Complex | T::String
            ) || matches!(
                self.kind(index),
                T::FStringEnd | T::TStringEnd | T::Rpar | T::Rsqb | T::Rbrace | T::Ellipsis | T::Dot
            ) || matches!(self.kind(index), T::None | T::True | T::False)
        })
    }

    /// Whether the token can be the start of a value, and nothing else.
    pub(super) fn starts_operand(&self, index: usize) -> bool {
        use TokenKind as T;
        matches!(self.kind(index), T::Name | T::Match | T::Case | T::Type | T::Int | T::Float | T::Complex | T::String)
            || matches!(
                self.kind(index),
                T::FStringStart | T::TStringStart | T::Lpar | T::Lsqb | T::Lbrace | T::Ellipsis
            )
            || matches!(self.kind(index), T::None | T::True | T::False | T::Lambda | T::Await | T::Tilde)
    }

    /// The largest expression that ends at `end`, short of lambdas and conditions.
    pub(super) fn expr_ending(&self, end: TextSize) -> Option<TextRange> {
        let accept = |expr: &Expr| {
            // An f-string in which the parser stopped ends there.
            let is_cut = expr.is_f_string_expr() && !self.text_of(expr.range()).ends_with(['"', '\'']);
            expr.end() == end && !expr.is_lambda_expr() && !expr.is_if_expr() && !is_cut
        };
        self.find(accept).map(|expr| expr.range())
    }

    pub(super) fn expr_at(&self, range: TextRange) -> Option<&'a Expr> {
        self.find(|expr| expr.range() == range)
    }

    /// The first expression, outer ones first, that `accept` takes.
    pub(super) fn find(&self, accept: impl Fn(&Expr) -> bool) -> Option<&'a Expr> {
        struct Finder<'a, F> {
            accept: F,
            found: Option<&'a Expr>,
        }
        impl<'a, F: Fn(&Expr) -> bool> Visitor<'a> for Finder<'a, F> {
            fn visit_expr(&mut self, expr: &'a Expr) {
                if self.found.is_none() && (self.accept)(expr) {
                    self.found = Some(expr);
                }
                if self.found.is_none() {
                    walk_expr(self, expr);
                }
            }
        }
        let mut finder = Finder { accept, found: None };
        finder.visit_body(&self.module.body);
        finder.found
    }
}
