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

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.line, self.column, self.exception, self.message)
    }
}
