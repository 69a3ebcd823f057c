//! The front door: parse a module, or just list what is wrong with it.

use super::doubts::{Doubt, doubts};
use super::report;
use super::scope::{self, SymbolTable};
use super::semantic;
use super::tokenizer;
use crate::base::{Diagnostic, LineIndex, PythonVersion, Severity, Span, Stage};
use ruff_python_ast::{self as ast, ModModule, Stmt};
use ruff_python_parser::{Mode, ParseOptions};
use ruff_text_size::{Ranged, TextRange, TextSize};

/// A program that CPython would accept and that can be compiled.
#[derive(Debug)]
pub struct Module {
    pub ast: ModModule,
    pub symbols: SymbolTable,
    pub lines: LineIndex,
    pub version: PythonVersion,
    /// `from __future__ import annotations` stands at the top.
    pub future_annotations: bool,
}

impl Module {
    /// What CPython warns of; `source` is the module's text.
    pub(crate) fn doubts(&self, source: &str) -> Vec<Doubt> {
        doubts(source, &self.ast, &self.lines, self.version)
    }

    /// The diagnostic for the whole of a program that cannot be compiled, though nothing is wrong with it.
    pub(crate) fn unsupported(&self, what: &str) -> Diagnostic {
        Diagnostic {
            severity: Severity::Unsupported,
            stage: Stage::Compiler,
            span: Span::default(),
            line: 1,
            column: 1,
            end_line: 1,
            end_column: 1,
            message: report::not_supported(what),
            exception: "SyntaxError",
        }
    }
}

/// Parses `source`; the first diagnostic is the error that CPython would report.
///
/// ```
/// use coroscope::base::PythonVersion;
/// use coroscope::syntax::parse;
/// let problems = parse("return 1\n", PythonVersion::V3_13).unwrap_err();
/// assert_eq!(problems[0].message, "'return' outside function");
/// ```
pub fn parse(source: &str, version: PythonVersion) -> Result<Module, Vec<Diagnostic>> {
    let lines = LineIndex::new(source);
    let mut reporter = report::Reporter::new(source, &lines);
    reporter.nesting(version);
    if !reporter.is_empty() {
        return Err(reporter.finish());
    }
    let options = ParseOptions::from(Mode::Module).with_target_version(target(version));
    let parsed = ruff_python_parser::parse_unchecked(source, options).try_into_module().expect("parsed in module mode");
    reporter.parse_error(&parsed, version);
    if !reporter.is_empty() {
        return Err(reporter.finish());
    }
    let ast = parsed.into_syntax();
    let future_annotations = has_future_annotations(&ast.body);
    let symbols = scope::build(&ast, version, future_annotations, &mut reporter);
    if reporter.is_empty() {
        semantic::check(&ast.body, &symbols, version, &mut reporter);
    }
    if reporter.is_empty() {
        Ok(Module { ast, symbols, lines, version, future_annotations })
    } else {
        Err(reporter.finish())
    }
}

/// The same for the text of one expression, as `eval` takes it: the only statement of the module.
pub fn parse_expression(source: &str, version: PythonVersion) -> Result<Module, Vec<Diagnostic>> {
    expression(source, version).map_err(|mut problems| {
        let end = source.trim_end().len() as u32;
        for problem in &mut problems {
            // CPython 3.9 blames the end of the text for whatever is wrong with the last token.
            if version.minor() == 9 && problem.message == "invalid syntax" && problem.span.end >= end {
                problem.message = "unexpected EOF while parsing".to_owned();
            }
            // There is no first line.
            if end == 0 {
                [problem.line, problem.column, problem.end_line, problem.end_column] = [0; 4];
            }
        }
        problems
    })
}

fn expression(source: &str, version: PythonVersion) -> Result<Module, Vec<Diagnostic>> {
    let module = parse(source, version)?;
    let problem = match &*module.ast.body {
        [] => TextRange::default(),
        [Stmt::Expr(only)] => match source[only.end().to_usize()..].find(|ch: char| !ch.is_whitespace()) {
            Some(after) if source[only.end().to_usize() + after..].starts_with(';') => {
                TextRange::at(only.end() + TextSize::new(after as u32), TextSize::new(1))
            }
            _ => return Ok(module),
        },
        [Stmt::Expr(_), second, ..] => first_word(source, second.start()),
        [Stmt::Assign(ast::StmtAssign { targets, .. }), ..] => operator_after(source, targets[0].end()),
        [Stmt::AugAssign(ast::StmtAugAssign { target, .. }), ..]
        | [Stmt::AnnAssign(ast::StmtAnnAssign { target, .. }), ..] => operator_after(source, target.end()),
        [other, ..] => first_word(source, other.start()),
    };
    let mut reporter = report::Reporter::new(source, &module.lines);
    reporter.not_an_expression(problem);
    Err(reporter.finish())
}

fn first_word(source: &str, start: TextSize) -> TextRange {
    let text = &source[start.to_usize()..];
    let length = text.find(|ch: char| !ch.is_alphanumeric() && ch != '_').unwrap_or(text.len()).max(1);
    TextRange::at(start, TextSize::new(length as u32))
}

/// The operator behind an assignment's target.
fn operator_after(source: &str, end: TextSize) -> TextRange {
    let blank = source[end.to_usize()..].find(|ch: char| !ch.is_whitespace()).unwrap_or(0);
    TextRange::at(end + TextSize::new(blank as u32), TextSize::new(1))
}

/// What is wrong with `source`, as CPython prints it; empty when it runs.
pub fn check(source: &str, version: PythonVersion) -> Vec<Diagnostic> {
    printed(source, version, parse(source, version).err().unwrap_or_default())
}

/// What CPython prints of a program that it cannot run may say more than the exception.
pub fn printed(source: &str, version: PythonVersion, problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    problems.into_iter().map(|problem| super::typo::with_keyword(source, version, problem)).collect()
}

/// Whether nothing is wrong with the beginning of a program, however it goes on.
pub(super) fn parses_so_far(source: &str, version: PythonVersion) -> bool {
    let options = ParseOptions::from(Mode::Module).with_target_version(target(version));
    let parsed = ruff_python_parser::parse_unchecked(source, options);
    let Some(error) = parsed.errors().first() else { return parse(source, version).is_ok() };
    let at_end = error.location.start().to_usize() >= source.trim_end().len();
    let words = error.error.to_string();
    let block = words.starts_with("Expected an indented block") || words.starts_with("Expected `except`");
    at_end && (block || !tokenizer::scan(source, version).open.is_empty())
}

fn target(version: PythonVersion) -> ruff_python_ast::PythonVersion {
    ruff_python_ast::PythonVersion { major: 3, minor: version.minor() }
}

fn has_future_annotations(body: &[Stmt]) -> bool {
    body.iter().filter_map(Stmt::as_import_from_stmt).any(|import| {
        import.level == 0
            && import.module.as_deref() == Some("__future__")
            && import.names.iter().any(|alias| alias.name.as_str() == "annotations")
    })
}
