//! Collects diagnostics, with lines and columns worked out.

use super::words;
use crate::base::{Diagnostic, LineIndex, PythonVersion, Severity, Span};
use ruff_python_ast::ModModule;
use ruff_python_parser::Parsed;
use ruff_text_size::TextRange;

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

    /// The error that keeps the program from being parsed, if there is one.
    pub(crate) fn parse_error(&mut self, parsed: &Parsed<ModModule>, version: PythonVersion) {
        match words::say(self.source, parsed, version) {
            Some(said) if said.exception == words::UNSUPPORTED => self.unsupported(said.range, &said.message),
            Some(said) => self.push(said.range, said.message, said.exception, Severity::Error),
            None => {}
        }
    }

    /// A `SyntaxError` at `range`.
    pub(crate) fn error(&mut self, range: TextRange, message: impl Into<String>) {
        self.push(range, message.into(), "SyntaxError", Severity::Error);
    }

    /// Valid Python that this simulator does not run yet.
    pub(crate) fn unsupported(&mut self, range: TextRange, what: &str) {
        self.push(range, format!("{what} not supported by the simulator yet"), "SyntaxError", Severity::Unsupported);
    }

    /// `\N{...}` in the string literal at `range`: the table of names is too large for the page.
    pub(crate) fn named_escape(&mut self, range: TextRange, raw: bool) {
        if !raw && has_named_escape(&self.source[range]) {
            self.unsupported(range, "\\N{...} escapes are");
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

    fn push(&mut self, range: TextRange, message: String, exception: &'static str, severity: Severity) {
        let (start, end) = (range.start().to_u32(), range.end().to_u32());
        let (line, column) = self.lines.line_column(self.source, start);
        let (end_line, end_column) = self.lines.line_column(self.source, end);
        let span = Span::new(start, end);
        self.found.push(Diagnostic { severity, span, line, column, end_line, end_column, message, exception });
    }
}

fn has_named_escape(literal: &str) -> bool {
    let mut escaped = false;
    for char in literal.chars() {
        if escaped && char == 'N' {
            return true;
        }
        escaped = char == '\\' && !escaped;
    }
    false
}
