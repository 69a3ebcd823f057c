//! f-strings, and what escapes in literals cannot be read.

use super::Said;
use super::context::Context;
use crate::syntax::report::{name_escape, unknown_name};
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{InterpolatedStringErrorType as InFString, LexicalErrorType};
use ruff_text_size::{TextRange, TextSize};

impl Context<'_> {
    pub(super) fn fstring_error(&self, error: &InFString, range: TextRange) -> Said {
        let older = self.minor < 12;
        let message = match error {
            InFString::UnclosedLbrace => return self.after_field(range),
            InFString::SingleRbrace => {
                return Said::new(TextRange::empty(range.start()), "f-string: single '}' is not allowed");
            }
            InFString::InvalidConversionFlag if older => {
                "f-string: invalid conversion character: expected 's', 'r', or 'a'".to_owned()
            }
            InFString::InvalidConversionFlag => match self.text_of(range) {
                "}" | ":" | "" => "f-string: missing conversion character".to_owned(),
                flag => format!("f-string: invalid conversion character '{flag}': expected 's', 'r', or 'a'"),
            },
            InFString::ConversionFlagNotImmediatelyAfterExclamation if older => {
                "f-string: invalid conversion character: expected 's', 'r', or 'a'".to_owned()
            }
            // CPython's own spelling.
            InFString::ConversionFlagNotImmediatelyAfterExclamation => {
                let mark = if self.minor >= 14 { "exclamation" } else { "exclamanation" };
                let message = format!("f-string: conversion type must come right after the {mark} mark");
                let start = self.before(range).rfind('!').map_or(range.start(), |at| TextSize::new(at as u32));
                let end = self.index_at(range.start()).map_or(range.end(), |flag| self.range(flag).end());
                return Said::new(TextRange::new(start, end.max(range.end())), message);
            }
            InFString::LambdaWithoutParentheses if older => "f-string: invalid syntax".to_owned(),
            InFString::LambdaWithoutParentheses => {
                "f-string: lambda expressions are not allowed without parentheses".to_owned()
            }
            InFString::UnterminatedString
            | InFString::UnterminatedTripleQuotedString
            | InFString::NewlineInFormatSpec => format!("f-string: {error}"),
        };
        Said::new(range, message)
    }

    /// Something after the expression of a field that is not part of it.
    fn after_field(&self, range: TextRange) -> Said {
        let Some(index) = self.index_at(range.start()) else { return Said::new(range, "f-string: expecting '}'") };
        if self.minor < 12 {
            return Said::new(range, "f-string: expecting '}'");
        }
        let open = self.bracket_around(index).unwrap_or(0);
        if let Some(lambda) = self.bare_lambda(open, index) {
            return lambda;
        }
        let seen = |kind| (open..index).any(|before| self.kind(before) == kind);
        let message = if seen(TokenKind::Exclamation) {
            "f-string: expecting ':' or '}'"
        } else if seen(TokenKind::Equal) {
            "f-string: expecting '!', or ':', or '}'"
        } else if let Some(comma) = self.forgotten_comma(range) {
            return comma;
        } else {
            "f-string: expecting '=', or '!', or ':', or '}'"
        };
        Said::new(range, message)
    }

    /// `f"{lambda x: 1}"`, whose colon begins the format.
    fn bare_lambda(&self, open: usize, index: usize) -> Option<Said> {
        let colon = (open..=index).find(|&token| self.kind(token) == TokenKind::Colon)?;
        let range = TextRange::new(self.range(open + 1).start(), self.range(colon).end());
        let said = Said::new(range, "f-string: lambda expressions are not allowed without parentheses");
        (self.kind(open + 1) == TokenKind::Lambda).then_some(said)
    }

    /// The `{` of the field that token `index` is in, at its level.
    pub(super) fn field_around(&self, index: usize) -> Option<usize> {
        let open = self.bracket_around(index)?;
        let before = open.checked_sub(1).map(|before| self.kind(before));
        let in_string = matches!(
            before,
            Some(
                TokenKind::FStringStart
                    | TokenKind::FStringMiddle
                    | TokenKind::TStringStart
                    | TokenKind::TStringMiddle
                    | TokenKind::Rbrace
                    | TokenKind::Colon
            )
        );
        let string = (self.start_of_statement(index)..open)
            .any(|before| matches!(self.kind(before), TokenKind::FStringStart | TokenKind::TStringStart));
        (self.kind(open) == TokenKind::Lbrace && in_string && string).then_some(open)
    }

    /// No expression where a field wants one.
    pub(super) fn empty_field(&self, open: usize, index: usize, range: TextRange) -> Said {
        if self.minor < 12 {
            let message = match self.kind(index) {
                TokenKind::Exclamation | TokenKind::Equal | TokenKind::Colon if self.minor == 11 => {
                    return Said::new(range, format!("f-string: expression required before '{}'", self.text(index)));
                }
                TokenKind::Rbrace | TokenKind::Exclamation | TokenKind::Equal | TokenKind::Colon => {
                    "f-string: empty expression not allowed"
                }
                _ => "f-string: invalid syntax",
            };
            return Said::new(range, message);
        }
        if index != open + 1 {
            if let Some(lambda) = self.bare_lambda(open, index) {
                return lambda;
            }
            // The operator that lacks its right side.
            let range = self.range(index - 1);
            if index == open + 2 && !self.ends_operand(Some(open + 1)) {
                return Said::new(range, "f-string: expecting a valid expression after '{'");
            }
            return Said::new(range, "f-string: expecting '=', or '!', or ':', or '}'");
        }
        match self.kind(index) {
            TokenKind::Rbrace | TokenKind::Exclamation | TokenKind::Equal | TokenKind::Colon => {
                Said::new(range, format!("f-string: valid expression required before '{}'", self.text(index)))
            }
            _ => Said::new(range, "f-string: expecting a valid expression after '{'"),
        }
    }

    /// What f-strings could not hold before 3.12; the parser tells which only by the name of the kind.
    pub(super) fn older_fstring(&self, kind: &str, range: TextRange) -> Said {
        let message = match kind {
            "Backslash" => "f-string expression part cannot include a backslash",
            "Comment" => "f-string expression part cannot include '#'",
            _ => "f-string: expecting '}'",
        };
        Said::new(range, message)
    }

    /// A literal that the parser could not read.
    pub(super) fn literal_error(&self, error: &LexicalErrorType, range: TextRange) -> Said {
        match error {
            LexicalErrorType::FStringError(error) | LexicalErrorType::TStringError(error) => {
                self.fstring_error(error, range)
            }
            LexicalErrorType::InvalidByteLiteral => {
                let stop = if self.minor == 9 { "." } else { "" };
                Said::new(range, format!("bytes can only contain ASCII literal characters{stop}"))
            }
            LexicalErrorType::UnicodeError
            | LexicalErrorType::MissingUnicodeLbrace
            | LexicalErrorType::MissingUnicodeRbrace
            | LexicalErrorType::StringError => self.escape(range),
            LexicalErrorType::OtherError(words) if words.contains("escape") => self.escape(range),
            _ => self.invalid(range),
        }
    }

    /// An escape sequence that means nothing.
    fn escape(&self, range: TextRange) -> Said {
        let literal = self.token_at(range.start()).map_or(range, |token| ruff_text_size::Ranged::range(&token));
        let text = self.text_of(literal);
        let start = range.start().to_usize() - literal.start().to_usize();
        let Some(at) = text.get(..=start).and_then(|before| before.rfind('\\')).or_else(|| text.find('\\')) else {
            return Said::invalid(range);
        };
        let content = text.find(['"', '\'']).map_or(0, |quote| {
            quote + if text[quote..].starts_with("\"\"\"") || text[quote..].starts_with("'''") { 3 } else { 1 }
        });
        let first = text.get(content..at).map_or(0, |before| before.chars().count());
        let escape = &text[at..];
        let range = TextRange::new(literal.start() + TextSize::of(&text[..at]), literal.end());
        let hex = |digits: usize| escape[2..].chars().take(digits).take_while(char::is_ascii_hexdigit).count();
        if text.to_ascii_lowercase().starts_with('b') || text.to_ascii_lowercase().starts_with("rb") {
            return Said::new(literal, format!("(value error) invalid \\x escape at position {first}"));
        }
        let (length, problem) = match escape.as_bytes().get(1) {
            Some(b'x') => (1 + hex(2), "truncated \\xXX escape"),
            Some(b'u') => (1 + hex(4), "truncated \\uXXXX escape"),
            Some(b'U') if hex(8) == 8 => (9, "illegal Unicode character"),
            Some(b'U') => (1 + hex(8), "truncated \\UXXXXXXXX escape"),
            Some(b'N') if let Some(name) = name_escape(&escape[1..]) => {
                return Said { exception: super::UNSUPPORTED, ..Said::new(range, unknown_name(name)) };
            }
            Some(b'N') => (1, "malformed \\N character escape"),
            _ => return Said::invalid(range),
        };
        let last = first + length;
        Said::new(
            literal,
            format!("(unicode error) 'unicodeescape' codec can't decode bytes in position {first}-{last}: {problem}"),
        )
    }
}
