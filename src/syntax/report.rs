//! Collects diagnostics, with lines and columns worked out.

use super::{tokenizer, words};
use crate::base::{Diagnostic, LineIndex, NoChar, PythonVersion, Severity, Span, Stage, char_of};
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
    /// not know, their table being too large for the page, and the characters that it needs for halves of surrogate pairs.
    pub(crate) fn escapes(&mut self, range: TextRange) {
        let mut rest = &self.source[range];
        while let Some(at) = rest.find('\\') {
            let escape = &rest[at + 1..];
            match escape.chars().next() {
                Some('N') => match name_escape(escape) {
                    Some(name) if unicode_names2::character(name).is_none() => {
                        return self.unsupported(range, &unknown_name(name));
                    }
                    _ => rest = &escape[1..],
                },
                Some('U') if private_half(escape) => {
                    return self.unsupported(range, "the private characters U+10F000 to U+10F7FF are");
                }
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

/// Whether an escape that begins with `U` means a character that stands for something else here.
fn private_half(escape: &str) -> bool {
    let code = escape.get(1..9).and_then(|hex| u32::from_str_radix(hex, 16).ok());
    code.is_some_and(|code| char_of(code) == Err(NoChar::NotSimulated))
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
