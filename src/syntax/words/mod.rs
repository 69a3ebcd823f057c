//! Parse errors in CPython's words.
//!
//! The parser is not CPython's: it tells where it stopped and what it looked for. What CPython would say is worked out
//! from that, from the tokens around the place, and from what CPython's tokenizer has to say, which goes before.

mod context;
mod from_314;
mod fstring;
mod statement;
mod target;

use super::tokenizer::{Scan, scan};
use crate::base::PythonVersion;
use context::Context;
use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{ParseErrorType, Parsed, UnsupportedSyntaxErrorKind as Newer};
use ruff_text_size::{Ranged, TextRange, TextSize};

/// Stands for an exception's name where CPython would raise none.
pub(super) const UNSUPPORTED: &str = "";

/// One error as CPython would report it.
pub(super) struct Said {
    pub range: TextRange,
    pub message: String,
    pub exception: &'static str,
}

impl Said {
    fn new(range: TextRange, message: impl Into<String>) -> Said {
        Said { range, message: message.into(), exception: "SyntaxError" }
    }

    fn invalid(range: TextRange) -> Said {
        Said::new(range, "invalid syntax")
    }
}

/// What CPython says to a program that does not parse; `None` when it does.
pub(super) fn say(source: &str, parsed: &Parsed<ModModule>, version: PythonVersion) -> Option<Said> {
    let context = Context::new(source, parsed, version);
    let error = parsed.errors().first();
    let newer = parsed.unsupported_syntax_errors().iter().min_by_key(|error| error.range.start());
    let said = match (error, newer) {
        (None, None) => return None,
        (Some(error), None) => context.error(&error.error, error.location),
        (Some(error), Some(newer)) if error.location.start() <= newer.range.start() => {
            context.error(&error.error, error.location)
        }
        (_, Some(newer)) => context.newer(newer.kind, newer.range),
    };
    let said = match said.message.contains("f-string") && context.in_template(said.range) {
        true => Said { message: said.message.replace("f-string", "t-string"), ..said },
        false => said,
    };
    let stopped = match (error, newer) {
        (Some(error), _) => context.stopped_at(error.location),
        (None, _) => said.range.start(),
    };
    let tokenizer = tokenizer_first(source, version, &context);
    Some(tokenizer.unwrap_or_else(|| unclosed_first(source, version, said, stopped, &context)))
}

fn at(offset: usize) -> TextRange {
    TextRange::empty(TextSize::try_from(offset).unwrap_or_default())
}

fn tokenizer_first(source: &str, version: PythonVersion, context: &Context) -> Option<Said> {
    let problem = scan(source, version).problem?;
    // Of brackets and quotes CPython says where they are, not how long.
    // The first letter is that of the kind of string.
    const PLACES: [&str; 5] =
        ["unterminated", "-string: single '}'", "closing parenthesis", "unmatched", "-string: expecting '}'"];
    if PLACES.iter().any(|start| problem.message.trim_start_matches(['f', 't']).starts_with(start)) {
        return Some(Said { range: at(problem.offset), message: problem.message, exception: problem.exception });
    }
    let range = context.token_at(at(problem.offset).start()).map_or(at(problem.offset), |token| {
        if token.range().start() == at(problem.offset).start() { token.range() } else { at(problem.offset) }
    });
    Some(Said { range, message: problem.message, exception: problem.exception })
}

/// A bracket that nothing closes is what is wrong, if the parser went on to a later line.
fn unclosed_first(source: &str, version: PythonVersion, said: Said, stopped: TextSize, context: &Context) -> Said {
    let Scan { open, .. } = scan(source, version);
    let Some(open) = open.last() else { return said };
    let end = source.trim_end().len();
    let at_end = stopped.to_usize() >= end;
    let later = context.line(stopped) > context.line(at(open.offset).start());
    if version.minor() == 9 {
        return if at_end { Said::new(at(end), "unexpected EOF while parsing") } else { said };
    }
    if !at_end && !later {
        return said;
    }
    let range = TextRange::at(at(open.offset).start(), TextSize::new(1));
    Said::new(range, format!("'{}' was never closed", open.bracket))
}

impl Context<'_> {
    /// What to say where the parser stopped.
    fn error(&self, error: &ParseErrorType, range: TextRange) -> Said {
        use ParseErrorType as E;
        let found = self.token_at(range.start()).map_or(TokenKind::EndOfFile, |token| token.kind());
        if let Some(said) = self.said_from_314(range) {
            return said;
        }
        match error {
            E::UnexpectedIndentation => Said { exception: "IndentationError", ..Said::new(range, "unexpected indent") },
            E::InvalidAssignmentTarget => self.assignment_target(range),
            E::InvalidNamedAssignmentTarget => {
                Said::new(range, format!("cannot use assignment expressions with {}", self.name_of(range)))
            }
            E::InvalidAugmentedAssignmentTarget => {
                Said::new(range, format!("'{}' is an illegal expression for augmented assignment", self.name_of(range)))
            }
            E::InvalidAnnotatedAssignmentTarget => self.annotation_target(range),
            E::InvalidDeleteTarget => Said::new(range, format!("cannot delete {}", self.name_of(range))),
            E::PositionalAfterKeywordArgument => Said::new(range, "positional argument follows keyword argument"),
            E::PositionalAfterKeywordUnpacking => {
                Said::new(range, "positional argument follows keyword argument unpacking")
            }
            E::InvalidArgumentUnpackingOrder => {
                Said::new(range, "iterable argument unpacking follows keyword argument unpacking")
            }
            E::UnparenthesizedGeneratorExpression if !self.in_class_header(range) => {
                Said::new(range, "Generator expression must be parenthesized")
            }
            E::IterableUnpackingInComprehension => {
                Said::new(range, "iterable unpacking cannot be used in comprehension")
            }
            E::NonDefaultParamAfterDefaultParam => Said::new(
                range,
                if self.minor >= 12 {
                    "parameter without a default follows parameter with a default"
                } else {
                    "non-default argument follows default argument"
                },
            ),
            E::ExpectedKeywordParam => Said::new(range, "named arguments must follow bare *"),
            E::ParamAfterVarKeywordParam => self.since(11, range, "arguments cannot follow var-keyword argument"),
            E::VarParameterWithDefault => self.default_of_star(range),
            E::ExpectedRealNumber => Said::new(range, "real number required in complex literal"),
            E::ExpectedImaginaryNumber => Said::new(range, "imaginary number required in complex literal"),
            E::InvalidMatchPatternTarget if self.before(range).ends_with("**") => Said::invalid(range),
            E::InvalidMatchPatternTarget => Said::new(range, "cannot use '_' as a target"),
            E::EmptyImportNames if self.minor >= 13 && found == TokenKind::Newline => {
                Said::new(range, "Expected one or more names after 'import'")
            }
            E::EmptyTypeParams if self.minor >= 13 => Said::new(range, "Type parameter list cannot be empty"),
            E::InvalidStarredExpressionUsage => self.starred(range),
            E::FStringError(error) | E::TStringError(error) => self.fstring_error(error, range),
            E::Lexical(error) => self.literal_error(error, range),
            E::ExpectedToken { expected, .. } => self.expected(*expected, found, range),
            E::OtherError(words) => self.other_words(words, found, range),
            E::ExpectedExpression | E::UnexpectedExpressionToken | E::EmptySlice => self.no_expression(found, range),
            E::SimpleStatementsOnSameLine => self.second_statement(range),
            _ => self.invalid(range),
        }
    }

    /// A message that CPython has from version 3.`minor` on.
    fn since(&self, minor: u8, range: TextRange, message: &str) -> Said {
        if self.minor >= minor { Said::new(range, message) } else { Said::invalid(range) }
    }

    /// "invalid syntax", unless what stands before tells more.
    fn invalid(&self, range: TextRange) -> Said {
        self.keyword_in_field(range)
            .or_else(|| self.parenthesized_parameter(range))
            .or_else(|| self.assignment_in_expression(range))
            .or_else(|| self.comprehension_target(range))
            .or_else(|| self.forgotten_comma(range))
            .unwrap_or_else(|| Said::invalid(self.token_range(range)))
    }

    /// `f"{import x}"`
    fn keyword_in_field(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start())?;
        let after_dot = index.checked_sub(1).is_some_and(|dot| self.kind(dot) == TokenKind::Dot);
        let open = self.field_around(index).filter(|open| *open + 1 == index || (after_dot && self.minor >= 12))?;
        Some(self.empty_field(open, index, range))
    }

    /// `def f(a, (b, c))`
    fn parenthesized_parameter(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start())?;
        let parameters = self.bracket_around(index)?;
        let def = parameters.checked_sub(2).is_some_and(|def| self.kind(def) == TokenKind::Def);
        let parenthesis = def && self.kind(index) == TokenKind::Lpar && self.minor >= 11;
        parenthesis.then(|| Said::new(range, "Function parameters cannot be parenthesized"))
    }

    /// `if x = 1`: an assignment where a value is wanted.
    fn assignment_in_expression(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start())?;
        if self.kind(index) != TokenKind::Equal || self.minor < 10 {
            return None;
        }
        let before = index.checked_sub(1)?;
        let simple = self.kind(before) == TokenKind::Name && !self.ends_operand(before.checked_sub(1));
        let condition = matches!(self.first_of_statement(index), TokenKind::If | TokenKind::While | TokenKind::Elif);
        if !condition && self.bracket_around(index).is_none() {
            return None;
        }
        if !self.starts_operand(index + 1) {
            return None;
        }
        if simple {
            let range = TextRange::new(self.range(before).start(), self.range(index + 1).end());
            return Some(Said::new(range, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"));
        }
        let target = self.expr_ending(self.range(before).end())?;
        let name = self.name_of(target);
        Some(Said::new(target, format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?")))
    }

    /// `[x, y for x in z]`
    fn comprehension_target(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start())?;
        if self.minor < 10 || !matches!(self.kind(index), TokenKind::For | TokenKind::Async) {
            return None;
        }
        let open = self.bracket_around(index)?;
        if self.kind(open) == TokenKind::Lpar || !self.has_comma(open, index) || self.has_colon(open, index) {
            return None;
        }
        let range = TextRange::new(self.range(open + 1).start(), self.range(index).start());
        Some(Said::new(range, "did you forget parentheses around the comprehension target?"))
    }

    /// Two values side by side inside brackets.
    fn forgotten_comma(&self, range: TextRange) -> Option<Said> {
        let index = self.index_at(range.start())?;
        let before = index.checked_sub(1)?;
        self.bracket_around(index)?;
        let legacy = matches!(self.text(before), "print" | "exec");
        let prefix = self.kind(before) == TokenKind::Name && self.kind(index) == TokenKind::String;
        if self.minor < 10 || legacy || prefix || !self.ends_operand(Some(before)) || !self.starts_operand(index) {
            return None;
        }
        let first = self.expr_ending(self.range(before).end()).unwrap_or(self.range(before));
        if matches!(self.first_of_statement(index), TokenKind::Def | TokenKind::Class | TokenKind::Case) {
            return None;
        }
        let range = TextRange::new(first.start(), self.range(index).end());
        Some(Said::new(range, "invalid syntax. Perhaps you forgot a comma?"))
    }

    /// Syntax of a later version.
    fn newer(&self, kind: Newer, range: TextRange) -> Said {
        match kind {
            Newer::ParenthesizedKeywordArgumentName => {
                Said::new(range, "expression cannot contain assignment, perhaps you meant \"==\"?")
            }
            Newer::TypeParameterList if self.minor == 11 && self.first_of_statement_at(range) == TokenKind::Def => {
                Said::new(range, "expected '('")
            }
            Newer::Pep701FString(kind) => self.older_fstring(&format!("{kind:?}"), range),
            Newer::UnpackingInComprehension(kind) => self.unpacking(&format!("{kind:?}"), range),
            Newer::UnparenthesizedExceptionTypes => {
                self.since(10, range, "multiple exception types must be parenthesized")
            }
            Newer::Match if self.minor == 9 => self.match_header(range),
            _ => Said::invalid(range),
        }
    }

    /// 3.9 takes `match` for a name, and a name does not go on with another one.
    fn match_header(&self, range: TextRange) -> Said {
        let Some(index) = self.index_at(range.start()).map(|index| index + 1) else { return Said::invalid(range) };
        Said::invalid(TextRange::empty(self.range(index).start()))
    }
}
