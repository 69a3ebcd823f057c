//! Words that CPython has since 3.14.

use super::Said;
use super::context::Context;
use super::target::name;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::parse_expression;
use ruff_text_size::TextRange;

impl Context<'_> {
    /// What only 3.14 has words for, at the place where the parser stopped.
    pub(super) fn said_from_314(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start()).filter(|_| self.minor >= 14)?;
        self.elif_after_else(index)
            .or_else(|| self.statement_in_condition(index))
            .or_else(|| self.target_behind_as(index))
            .or_else(|| self.old_unequal(index))
            .or_else(|| self.part_of_string(index))
    }

    fn elif_after_else(&self, index: usize) -> Option<Said> {
        let index = (index..self.count()).find(|&at| self.kind(at) != TokenKind::Dedent)?;
        let follows = self.kind(index) == TokenKind::Elif && self.header_before(index) == Some(TokenKind::Else);
        follows.then(|| Said::new(self.range(index), "'elif' block follows an 'else' block"))
    }

    /// The first token of the statement before, on the level of token `index`.
    fn header_before(&self, index: usize) -> Option<TokenKind> {
        let mut depth = 0;
        for before in (0..index).rev() {
            match self.kind(before) {
                TokenKind::Dedent => depth += 1,
                TokenKind::Indent if depth == 0 => return None,
                TokenKind::Indent => depth -= 1,
                TokenKind::Newline | TokenKind::NonLogicalNewline => {}
                kind if depth == 0 && self.start_of_statement(before) == before => return Some(kind),
                _ => {}
            }
        }
        None
    }

    /// `1 if x else pass`, `pass if x else 1`
    fn statement_in_condition(&self, index: usize) -> Option<Said> {
        use TokenKind as T;
        let condition = (self.start_of_statement(index)..index).any(|before| self.kind(before) == T::If);
        let range = self.range(index);
        if index > 0 && self.kind(index - 1) == T::Else && condition && self.kind(index) != T::Colon {
            return Some(Said::new(range, "expected expression after 'else', but statement is given"));
        }
        let simple = matches!(self.kind(index), T::Pass | T::Break | T::Continue) && self.kind(index + 1) == T::If;
        let mut rest = (index + 2..self.count()).map(|after| self.kind(after)).take_while(|kind| *kind != T::Newline);
        (simple && rest.any(|kind| kind == T::Else))
            .then(|| Said::new(range, "expected expression before 'if', but statement is given"))
    }

    /// `import a as b.c`, `except A as b[0]`, `case A() as 5`
    fn target_behind_as(&self, index: usize) -> Option<Said> {
        use TokenKind as T;
        let start = self.start_of_statement(index);
        let keyword = (start..=index).rev().find(|&before| self.kind(before) == T::As)?;
        let first = keyword + 1;
        let mut depth = 0;
        let end = (first..self.count()).find(|&after| {
            match self.kind(after) {
                T::Lpar | T::Lsqb | T::Lbrace => depth += 1,
                T::Rpar | T::Rsqb | T::Rbrace => depth -= 1,
                T::Comma | T::Colon | T::Newline | T::Semi | T::EndOfFile | T::If => return depth <= 0,
                _ => {}
            }
            depth < 0
        })?;
        if index > end || end == first {
            return None;
        }
        let target = TextRange::new(self.range(first).start(), self.range(end - 1).end());
        let parsed = parse_expression(self.text_of(target)).ok()?;
        let what = name(parsed.expr(), self.minor);
        let message = match self.first_of_statement(index) {
            T::Import | T::From if what != "name" || self.kind(first) == T::Lpar => {
                format!("cannot use {what} as import target")
            }
            T::Except if self.kind(end) == T::Colon && !self.has_comma(start, keyword) => {
                let star = if self.kind(start + 1) == T::Star { "*" } else { "" };
                format!("cannot use except{star} statement with {what}")
            }
            T::Case if self.text_of(target) != "_" => format!("cannot use {what} as pattern target"),
            _ => return None,
        };
        Some(Said::new(target, message))
    }

    /// `a <> b`
    fn old_unequal(&self, index: usize) -> Option<Said> {
        let before = index.checked_sub(1)?;
        let sign = TextRange::new(self.range(before).start(), self.range(index).end());
        let old = [sign, self.range(index)].into_iter().find(|sign| self.text_of(*sign) == "<>")?;
        Some(Said::new(old, "invalid syntax.  Maybe you meant '!=' instead of '<>'?"))
    }

    /// `"He said "hello" to me"`
    fn part_of_string(&self, index: usize) -> Option<Said> {
        use TokenKind as T;
        let is_value = |kind| matches!(kind, T::Name | T::Int | T::Float);
        let before = index.checked_sub(1)?;
        let inside = (index..self.count()).take_while(|&after| is_value(self.kind(after))).last()?;
        let quoted = self.kind(before) == T::String && self.kind(inside + 1) == T::String;
        let range = TextRange::new(self.range(index).start(), self.range(inside).end());
        quoted.then(|| Said::new(range, "invalid syntax. Is this intended to be part of the string?"))
    }

    /// Whether the innermost string around a place, if there is any, is a template.
    pub(super) fn in_template(&self, range: TextRange) -> bool {
        let mut depth = 0;
        let index = self.index_at(range.start()).unwrap_or(self.count());
        for before in (0..index.min(self.count())).rev() {
            match self.kind(before) {
                TokenKind::FStringEnd | TokenKind::TStringEnd => depth += 1,
                TokenKind::FStringStart | TokenKind::TStringStart if depth > 0 => depth -= 1,
                TokenKind::FStringStart => return false,
                TokenKind::TStringStart => return true,
                _ => {}
            }
        }
        false
    }
}
