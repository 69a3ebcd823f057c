//! What is wrong with a program, and where: never a panic, never a silent difference.

use super::Span;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// CPython rejects this too.
    Error,
    /// Valid Python that this simulator does not run yet.
    Unsupported,
}

/// Which part of CPython would find it: errors of the compiler show no source line when the source was no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Parser,
    Compiler,
}

/// One finding. Lines and columns count from 1; columns count characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub stage: Stage,
    pub span: Span,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    /// CPython's words where it has some ("invalid syntax"), with no exception name before them.
    pub message: String,
    /// The exception that CPython raises: `SyntaxError`, `IndentationError`, `TabError`.
    pub exception: &'static str,
}

impl Diagnostic {
    /// As CPython prints a `SyntaxError` of the program at `path`, on stderr.
    pub fn traceback(&self, path: &str, source: &str) -> String {
        let line = source.lines().nth(self.line as usize - 1).unwrap_or_default();
        let text = line.trim_start();
        let indent = line.chars().count() - text.chars().count();
        let start = (self.column as usize - 1).saturating_sub(indent);
        let end = if self.end_line == self.line { self.end_column as usize - 1 } else { line.chars().count() };
        let width = end.saturating_sub(indent + start).max(1);
        format!(
            "  File \"{path}\", line {}\n    {text}\n    {}{}\n{}: {}\n",
            self.line,
            " ".repeat(start),
            "^".repeat(width),
            self.exception,
            self.message
        )
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.line, self.column, self.exception, self.message)
    }
}
