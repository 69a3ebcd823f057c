//! The lines at which a debugger can stop: where a statement begins that does something.

use crate::base::LineIndex;
use ruff_python_ast::statement_visitor::{StatementVisitor, walk_stmt};
use ruff_python_ast::{ExceptHandler, Stmt};
use ruff_python_parser::parse_module;
use ruff_text_size::{Ranged, TextRange};

/// First and last line of each such statement, without its suite, in the order of the text. Empty while the text has an error.
///
/// ```
/// use coroscope::syntax::stops;
/// assert_eq!(stops("def f():\n    'doc'\n    return g(\n        1)\n"), [(1, 1), (3, 4)]);
/// ```
pub fn stops(source: &str) -> Vec<(u32, u32)> {
    let Ok(parsed) = parse_module(source) else { return Vec::new() };
    let mut collector = Collector { lines: LineIndex::new(source), stops: Vec::new() };
    collector.visit_body(&parsed.syntax().body);
    collector.stops.sort_unstable();
    collector.stops
}

struct Collector {
    lines: LineIndex,
    stops: Vec<(u32, u32)>,
}

impl Collector {
    fn add(&mut self, range: TextRange, suite: &[Stmt]) {
        let first = self.line(range.start().to_usize());
        let last = match suite.first() {
            Some(inner) => self.line(inner.start().to_usize()).saturating_sub(1).max(first),
            None => self.line(range.end().to_usize()),
        };
        self.stops.push((first, last));
    }

    fn line(&self, offset: usize) -> u32 {
        self.lines.line(offset as u32)
    }
}

impl<'a> StatementVisitor<'a> for Collector {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            // CPython makes no instruction for these.
            Stmt::Global(_) | Stmt::Nonlocal(_) => return,
            Stmt::Expr(expression) if expression.value.is_literal_expr() => return,
            Stmt::FunctionDef(inner) => self.add(inner.range(), &inner.body),
            Stmt::ClassDef(inner) => self.add(inner.range(), &inner.body),
            Stmt::For(inner) => self.add(inner.range(), &inner.body),
            Stmt::While(inner) => self.add(inner.range(), &inner.body),
            Stmt::If(inner) => self.add(inner.range(), &inner.body),
            Stmt::With(inner) => self.add(inner.range(), &inner.body),
            Stmt::Try(inner) => self.add(inner.range(), &inner.body),
            Stmt::Match(inner) => self.add(inner.range(), inner.cases.first().map_or(&[][..], |case| &case.body)),
            simple => self.add(simple.range(), &[]),
        }
        walk_stmt(self, statement);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        self.add(handler.range(), &inner.body);
        self.visit_body(&inner.body);
    }
}
