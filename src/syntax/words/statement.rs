//! Words for what statements, calls, parameters and patterns lack or have too much of.

use super::Said;
use super::context::Context;
use ruff_python_ast::token::TokenKind;
use ruff_text_size::TextRange;

impl Context<'_> {
    /// The parser wanted the token `expected`.
    pub(super) fn expected(&self, expected: TokenKind, found: TokenKind, range: TextRange) -> Said {
        let Some(index) = self.index_at(range.start()) else { return Said::invalid(self.token_range(range)) };
        let statement = self.first_of_statement(index);
        let bracket = self.bracket_around(index).map(|open| self.kind(open));
        match expected {
            TokenKind::Colon if bracket == Some(TokenKind::Lbrace) => {
                if self.minor >= 10 && matches!(found, TokenKind::Rbrace | TokenKind::Comma) {
                    return Said::new(range, "':' expected after dictionary key");
                }
                self.invalid(range)
            }
            TokenKind::Colon if bracket.is_none() => {
                let forced =
                    matches!(statement, TokenKind::Else | TokenKind::Try | TokenKind::Finally | TokenKind::Def);
                let block = forced || is_header(statement);
                if block && (found == TokenKind::Newline || forced) && self.minor >= 10 {
                    return Said::new(self.token_range(range), "expected ':'");
                }
                self.invalid(range)
            }
            TokenKind::Lpar
                if statement == TokenKind::Def && self.minor >= 11 && self.kind(index - 1) == TokenKind::Name =>
            {
                Said::new(range, "expected '('")
            }
            TokenKind::Else if self.minor >= 10 && found != TokenKind::Colon => {
                Said::new(range, "expected 'else' after 'if' expression")
            }
            TokenKind::In if self.minor >= 13 && bracket.is_some() && is_closing(found) => {
                Said::new(range, "'in' expected after for-loop variables")
            }
            TokenKind::Rbrace if self.field_around(index).is_some() => {
                self.fstring_error(&ruff_python_parser::InterpolatedStringErrorType::UnclosedLbrace, range)
            }
            _ => self.invalid(range),
        }
    }

    /// The parser wanted an expression.
    pub(super) fn no_expression(&self, found: TokenKind, range: TextRange) -> Said {
        let Some(index) = self.index_at(range.start()).filter(|index| *index > 0) else { return self.invalid(range) };
        if let Some(open) = self.field_around(index) {
            return self.empty_field(open, index, range);
        }
        let before = self.kind(index - 1);
        let open = self.bracket_around(index);
        let bracket = open.map(|open| self.kind(open));
        let ends_item = is_closing(found) || found == TokenKind::Comma;
        match before {
            TokenKind::Rarrow if self.minor >= 10 => Said::new(range, "expected ':'"),
            TokenKind::Colon if bracket == Some(TokenKind::Lbrace) && ends_item && self.minor >= 10 => {
                Said::new(self.range(index - 1), "expression expected after dictionary key and ':'")
            }
            TokenKind::Colon if bracket == Some(TokenKind::Lbrace) && found == TokenKind::Star && self.minor >= 10 => {
                Said::new(range, "cannot use a starred expression in a dictionary value")
            }
            TokenKind::Equal if bracket == Some(TokenKind::Lpar) && ends_item => {
                if self.first_of_statement(index) == TokenKind::Def {
                    self.since(11, range, "expected default value expression")
                } else {
                    self.since(12, range, "expected argument value expression")
                }
            }
            TokenKind::Star if bracket == Some(TokenKind::Lpar) && ends_item && self.minor >= 13 => {
                Said::new(self.range(index - 1), "Invalid star expression")
            }
            _ => self.invalid(range),
        }
    }

    /// Two statements on a line with nothing between them.
    pub(super) fn second_statement(&self, range: TextRange) -> Said {
        if let Some(index) = self.index_at(range.start())
            && index > 0
            && index - 1 == self.start_of_statement(index)
            && self.starts_operand(index)
        {
            let name = self.text(index - 1);
            if matches!(name, "print" | "exec") {
                let rest = (index..).find(|&after| {
                    matches!(self.kind(after), TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Semi)
                });
                let rest = rest.map_or(self.range(index), |end| {
                    TextRange::new(self.range(index).start(), self.range(end).start())
                });
                let given = match self.minor {
                    9 => self.text_of(rest).trim_end(),
                    _ => "...",
                };
                let hint = if self.minor == 9 && name == "exec" {
                    String::new()
                } else {
                    format!(". Did you mean {name}({given})?")
                };
                let range = TextRange::new(self.range(index - 1).start(), rest.end());
                return Said::new(range, format!("Missing parentheses in call to '{name}'{hint}"));
            }
        }
        self.invalid(range)
    }

    pub(super) fn default_of_star(&self, range: TextRange) -> Said {
        let double = self.index_at(range.start()).is_some_and(|index| {
            (index.saturating_sub(2)..=index)
                .rev()
                .map(|near| self.kind(near))
                .find(|kind| matches!(kind, TokenKind::Star | TokenKind::DoubleStar))
                == Some(TokenKind::DoubleStar)
        });
        let what = if double { "var-keyword" } else { "var-positional" };
        self.since(11, range, &format!("{what} argument cannot have default value"))
    }

    pub(super) fn unpacking(&self, kind: &str, range: TextRange) -> Said {
        let message = match kind {
            "DictInDict" => "dict unpacking cannot be used in dict comprehension",
            _ => "iterable unpacking cannot be used in comprehension",
        };
        Said::new(range, message)
    }

    /// Errors that the parser tells only in words.
    pub(super) fn other_words(&self, words: &str, found: TokenKind, range: TextRange) -> Said {
        if words.starts_with("Expected an indented block after") {
            return self.no_block(range);
        }
        if words.starts_with("Expected `except` or `finally`") {
            let message = "expected 'except' or 'finally' block";
            return self.since_or_end(10, range, message);
        }
        let exactly = match words {
            "Cannot have both 'except' and 'except*' on the same 'try'" => {
                (11, "cannot have both 'except' and 'except*' on the same 'try'")
            }
            "Expected one or more exception types" => (11, "expected one or more exception types"),
            "Multiple exception types must be parenthesized when using `as`" => {
                let when = if self.minor >= 14 { " when using 'as'" } else { "" };
                return self.since(10, range, &format!("multiple exception types must be parenthesized{when}"));
            }
            "Only one '**' parameter allowed" => (11, "arguments cannot follow var-keyword argument"),
            "Only one '*' parameter allowed" | "Only one '*' separator allowed" => {
                (11, "* argument may appear only once")
            }
            "Keyword-only parameter separator not allowed after '*' parameter" => {
                (11, "* argument may appear only once")
            }
            "Position-only parameter separator not allowed as first parameter" if !self.only_slash(range) => {
                (11, "at least one argument must precede /")
            }
            "Only one '/' separator allowed" => (11, "/ may appear only once"),
            "'/' parameter must appear before '*' parameter" => (11, "/ must be ahead of *"),
            "Only single target (not list) can be annotated" => (9, "only single target (not list) can be annotated"),
            "Only single target (not tuple) can be annotated" => (9, "only single target (not tuple) can be annotated"),
            "Positional patterns cannot follow keyword patterns" => (9, "positional patterns follow keyword patterns"),
            "Expected a parameter name" => return self.keyword_argument(range),
            "Cannot mix t-string literals with string or bytes literals" => {
                (14, "cannot mix t-string literals with string or bytes literals")
            }
            "Bytes literal cannot be mixed with non-bytes literals" => (9, "cannot mix bytes and nonbytes literals"),
            "Trailing comma not allowed" if self.first_of_statement_at(range) == TokenKind::From => {
                (9, "trailing comma not allowed without surrounding parentheses")
            }
            _ if self.after_as_in_case(range) && found != TokenKind::Name => (10, "invalid pattern target"),
            _ => return self.invalid(range),
        };
        self.since(exactly.0, range, exactly.1)
    }

    fn after_as_in_case(&self, range: TextRange) -> bool {
        self.index_at(range.start()).is_some_and(|index| {
            index > 0 && self.kind(index - 1) == TokenKind::As && self.first_of_statement(index) == TokenKind::Case
        })
    }

    /// What stands before `=` in a call is not a name.
    fn keyword_argument(&self, range: TextRange) -> Said {
        let index = self.index_at(range.start()).unwrap_or(0);
        let name = [index, index.saturating_sub(1)].map(|near| self.text(near));
        if let Some(constant) = name.into_iter().find(|name| matches!(*name, "True" | "False" | "None"))
            && self.minor >= 10
        {
            return Said::new(range, format!("cannot assign to {constant}"));
        }
        Said::new(range, "expression cannot contain assignment, perhaps you meant \"==\"?")
    }

    fn only_slash(&self, range: TextRange) -> bool {
        self.index_at(range.start()).is_some_and(|index| self.kind(index + 1) == TokenKind::Rpar)
    }

    fn since_or_end(&self, minor: u8, range: TextRange, message: &str) -> Said {
        let range = self.token_range(range);
        self.since(minor, range, message)
    }

    /// A header with no indented block below it.
    fn no_block(&self, range: TextRange) -> Said {
        let range = self.token_or_end(range);
        let plain = Said { exception: "IndentationError", ..Said::new(range, "expected an indented block") };
        let index = self.index_at(range.start()).unwrap_or(usize::MAX);
        let colon = (0..index.min(self.count())).rev().find(|&before| self.kind(before) == TokenKind::Colon);
        let Some(colon) = colon.filter(|_| self.minor >= 10) else { return plain };
        let start = self.start_of_statement(colon);
        let first = start + usize::from(self.kind(start) == TokenKind::Async);
        let what = match self.kind(first) {
            TokenKind::Def => "function definition".to_owned(),
            TokenKind::Class => "class definition".to_owned(),
            TokenKind::Except if self.kind(first + 1) == TokenKind::Star => "'except*' statement".to_owned(),
            _ => format!("'{}' statement", self.text(first)),
        };
        let line = self.line(self.range(first).start());
        Said { message: format!("expected an indented block after {what} on line {line}"), ..plain }
    }
}

fn is_header(kind: TokenKind) -> bool {
    use TokenKind as T;
    matches!(kind, T::If | T::Elif | T::While | T::For | T::With | T::Except | T::Class | T::Match | T::Case)
}

fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace)
}
