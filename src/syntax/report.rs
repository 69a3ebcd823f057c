//! Collects diagnostics, with lines and columns worked out.

use super::{tokenizer, words};
use crate::base::{Diagnostic, LineIndex, PythonVersion, Severity, Span, Stage};
use ruff_python_ast::ModModule;
use ruff_python_parser::Parsed;
use ruff_text_size::{TextRange, TextSize};

pub(crate) struct Reporter<'a> {
    source: &'a str,
    lines: &'a LineIndex,
    found: Vec<Diagnostic>,
}

impl<'a> Reporter<'a> {
    pub(crate) fn new(source: &'a str, lines: &'a LineIndex) -> Reporter<'a> {
        Reporter { source, lines, found: Vec::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        self.found
    }

    /// Brackets, blocks or operators nested so deeply that the parser must not even try.
    pub(crate) fn nesting(&mut self, version: PythonVersion) {
        let Some(problem) = tokenizer::scan(self.source, version).problem else { return };
        let range = TextRange::empty(TextSize::try_from(problem.offset).unwrap_or_default());
        match &*problem.message {
            tokenizer::TOO_DEEP | tokenizer::TOO_MANY_INDENTS => {
                self.push(range, problem.message, problem.exception, Severity::Error, Stage::Parser);
            }
            tokenizer::TOO_COMPLEX => self.unsupported(range, &problem.message),
            _ => {}
        }
    }

    /// The error that keeps the program from being parsed, if there is one.
    pub(crate) fn parse_error(&mut self, parsed: &Parsed<ModModule>, version: PythonVersion) {
        match words::say(self.source, parsed, version) {
            Some(said) if said.exception == words::UNSUPPORTED => self.unsupported(said.range, &said.message),
            Some(said) => self.push(said.range, said.message, said.exception, Severity::Error, Stage::Parser),
            None => {}
        }
    }

    /// A `SyntaxError` at `range`.
    pub(crate) fn error(&mut self, range: TextRange, message: impl Into<String>) {
        self.push(range, message.into(), "SyntaxError", Severity::Error, Stage::Compiler);
    }

    /// Statements where one expression was wanted.
    pub(crate) fn not_an_expression(&mut self, range: TextRange) {
        self.push(range, "invalid syntax".to_owned(), "SyntaxError", Severity::Error, Stage::Parser);
    }

    /// Valid Python that this simulator does not run yet.
    pub(crate) fn unsupported(&mut self, range: TextRange, what: &str) {
        self.push(range, not_supported(what), "SyntaxError", Severity::Unsupported, Stage::Compiler);
    }

    /// Escapes in the text of a string literal at `range` that the simulator cannot read: names in `\N{...}` that it does
    /// not know, their table being too large for the page, and halves of surrogate pairs, which its strings cannot hold.
    pub(crate) fn escapes(&mut self, range: TextRange) {
        let mut rest = &self.source[range];
        while let Some(at) = rest.find('\\') {
            let escape = &rest[at + 1..];
            let surrogate = |digits: usize| {
                escape
                    .get(1..1 + digits)
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok())
                    .is_some_and(|code| (0xd800..0xe000).contains(&code))
            };
            match escape.chars().next() {
                Some('N') => match name_escape(escape) {
                    Some(name) if unicode_names2::character(name).is_none() => {
                        return self.unsupported(range, &unknown_name(name));
                    }
                    _ => rest = &escape[1..],
                },
                Some('u') if surrogate(4) => return self.unsupported(range, "lone surrogates in strings are"),
                Some('U') if surrogate(8) => return self.unsupported(range, "lone surrogates in strings are"),
                Some(char) => rest = &escape[char.len_utf8()..],
                None => return,
            }
        }
    }

    /// CPython reads no decimal literal of more than 4300 digits.
    pub(crate) fn long_integer(&mut self, range: TextRange) {
        let digits = self.source[range].bytes().filter(u8::is_ascii_digit).count();
        let decimal = !self.source[range].starts_with('0');
        if decimal && digits > 4300 {
            self.error(
                range,
                format!(
                    "Exceeds the limit (4300 digits) for integer string conversion: value has {digits} digits; use \
                     sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer \
                     literals to avoid decimal conversion limits."
                ),
            );
        }
    }

    fn push(&mut self, range: TextRange, message: String, exception: &'static str, severity: Severity, stage: Stage) {
        let (start, end) = (range.start().to_u32(), range.end().to_u32());
        let (line, column) = self.lines.line_column(self.source, start);
        let (end_line, end_column) = self.lines.line_column(self.source, end);
        let span = Span::new(start, end);
        self.found.push(Diagnostic { severity, stage, span, line, column, end_line, end_column, message, exception });
    }
}

pub(super) fn not_supported(what: &str) -> String {
    format!("{what} not supported by the simulator yet")
}

/// The name in an escape that begins with `N`.
pub(crate) fn name_escape(escape: &str) -> Option<&str> {
    escape.strip_prefix("N{")?.split_once('}').map(|(name, _)| name)
}

/// The subject of a sentence.
pub(crate) fn unknown_name(name: &str) -> String {
    format!("all but some hundred names of characters, \\N{{{name}}} among them, are")
}
