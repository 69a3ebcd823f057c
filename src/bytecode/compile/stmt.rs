//! Statements.

use super::{Compiler, Mode};
use crate::bytecode::{Const, Op};
use crate::syntax::ScopeKind;
use crate::text::str_repr;
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;

impl<'a> Compiler<'a> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    /// The docstring goes to `__doc__`; annotations get their dict.
    pub(super) fn module_or_class_body(&mut self, body: &'a [Stmt]) {
        if body.iter().any(has_annotation) {
            let name = self.annotations_name();
            let name = self.unit.name(name);
            self.unit.emit(Op::SetupAnnotations, 0, 0, name, None);
        }
        let (docstring, rest) = match self.mode {
            Mode::Interactive if self.outer.is_empty() => (None, body),
            _ => split_docstring(body),
        };
        if let Some(docstring) = docstring {
            let text = docstring_text(docstring, self.version().minor());
            self.at(&body[0], |compiler| {
                compiler.trace_here();
                compiler.string(&text);
                compiler.named(Op::StoreName, "__doc__");
            });
        }
        self.body(rest);
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        self.unit.place = self.place_of(stmt.range());
        match stmt {
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) | Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            // The line of the condition, should it be another.
            Stmt::If(ast::StmtIf { test, .. }) | Stmt::While(ast::StmtWhile { test, .. }) => self.trace_expr(&**test),
            _ => self.trace_here(),
        }
        match stmt {
            Stmt::FunctionDef(def) => self.function_def(def),
            Stmt::ClassDef(def) => self.class_def(def),
            Stmt::Return(statement) => self.return_(statement.value.as_deref()),
            Stmt::Delete(statement) => statement.targets.iter().for_each(|target| self.delete(target)),
            Stmt::Assign(statement) => self.assign(statement),
            Stmt::AugAssign(statement) => self.augmented_assign(statement),
            Stmt::AnnAssign(statement) => self.annotated_assign(statement),
            Stmt::For(statement) if statement.is_async => self.async_for_loop(statement),
            Stmt::For(statement) => self.for_loop(statement),
            Stmt::While(statement) => self.while_loop(statement),
            Stmt::If(statement) => self.if_(statement),
            Stmt::With(statement) => self.with(statement, 0),
            Stmt::Match(statement) => self.match_(statement),
            Stmt::Raise(statement) => self.raise(statement),
            Stmt::Try(statement) => self.try_(statement),
            Stmt::Assert(statement) => self.assert(statement),
            Stmt::Import(statement) => self.import(statement),
            Stmt::ImportFrom(statement) => self.import_from(statement),
            Stmt::Expr(statement) => self.expression_statement(&statement.value),
            Stmt::Break(_) => self.break_(),
            Stmt::Continue(_) => self.continue_(),
            Stmt::Pass(_) => self.op(Op::Nop),
            Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            Stmt::TypeAlias(statement) => self.type_alias(statement),
            Stmt::IpyEscapeCommand(_) => unreachable!("rejected by syntax::parse"),
        }
    }

    fn expression_statement(&mut self, value: &'a Expr) {
        if self.mode == Mode::Interactive && self.outer.is_empty() {
            self.constant(Const::None);
            self.named(Op::ImportName, "sys");
            self.cached(Op::LoadMethod, "displayhook");
            self.expr(value);
            self.op_b(Op::Call, 1);
            return self.op(Op::PopTop);
        }
        if self.fold(value).is_some() {
            return self.op(Op::Nop);
        }
        self.expr(value);
        self.op(Op::PopTop);
    }

    fn if_(&mut self, statement: &'a ast::StmtIf) {
        let end = self.label();
        let mut test = Some(&*statement.test);
        let mut body = &statement.body;
        let mut clauses = statement.elif_else_clauses.iter();
        loop {
            let next = self.label();
            if let Some(test) = test {
                self.jump_if(test, next, false);
            }
            self.body(body);
            let clause = clauses.next();
            if clause.is_some() {
                self.jump(Op::Jump, end);
            }
            self.resume_at(next);
            let Some(clause) = clause else { break };
            self.unit.place = self.place_of(clause.range);
            if let Some(test) = &clause.test {
                self.trace_expr(test);
            }
            (test, body) = (clause.test.as_ref(), &clause.body);
        }
        self.resume_at(end);
    }

    fn raise(&mut self, statement: &'a ast::StmtRaise) {
        let values = [&statement.exc, &statement.cause];
        let given = values.into_iter().flatten().map(|value| self.expr(value)).count();
        self.op_b(Op::Raise, given);
    }

    fn assert(&mut self, statement: &'a ast::StmtAssert) {
        let end = self.label();
        self.jump_if(&statement.test, end, true);
        self.op(Op::LoadAssertionError);
        if let Some(message) = &statement.msg {
            self.op(Op::PushNull);
            self.expr(message);
            self.op_b(Op::Call, 1);
        }
        // Where CPython says it failed differs.
        let place = match self.version().minor() {
            11 => last_comparison(&statement.test).map_or(self.unit.place, |test| self.place_of(test.range())),
            13.. => self.place_of(statement.test.range()),
            _ => self.unit.place,
        };
        let outer = std::mem::replace(&mut self.unit.place, place);
        self.op_b(Op::Raise, 1);
        self.unit.place = outer;
        self.here(end);
    }

    fn annotated_assign(&mut self, statement: &'a ast::StmtAnnAssign) {
        if let Some(value) = &statement.value {
            self.expr(value);
            self.store(&statement.target);
        }
        let lazy = self.annotations_are_lazy();
        let dict = matches!(self.unit.symbols.kind, ScopeKind::Module | ScopeKind::Class);
        match &*statement.target {
            Expr::Name(name) if statement.simple && dict => {
                if lazy {
                    self.lazy_annotation(&statement.annotation);
                } else {
                    self.annotation(&statement.annotation);
                }
                self.named(Op::LoadName, self.annotations_name());
                let name = self.mangled(&name.id).into_owned();
                self.string(&name);
                self.op(Op::StoreSubscr);
            }
            Expr::Attribute(target) if statement.value.is_none() => {
                self.expr(&target.value);
                self.op(Op::PopTop);
            }
            Expr::Subscript(target) if statement.value.is_none() => {
                self.expr(&target.value);
                self.op(Op::PopTop);
                self.expr(&target.slice);
                self.op(Op::PopTop);
            }
            _ => {}
        }
        let simple_name = statement.simple && statement.target.is_name_expr();
        if !simple_name && dict && !lazy && !self.module.future_annotations {
            self.expr(&statement.annotation);
            self.op(Op::PopTop);
        }
    }

    /// The value of an annotation: its text under `from __future__ import annotations`.
    pub(super) fn annotation(&mut self, annotation: &'a Expr) {
        if self.module.future_annotations {
            match annotation {
                // A text is shown with the quotes of `repr`.
                Expr::StringLiteral(text) => self.string(&str_repr(text.value.to_str())),
                _ => self.string(&self.source[annotation.range()]),
            }
        } else if let Expr::Starred(starred) = annotation {
            // `*args: *Ts`
            self.expr(&starred.value);
            self.op_b(Op::UnpackSequence, 1);
        } else {
            self.expr(annotation);
        }
    }
}

/// The comparison that decides a condition last.
fn last_comparison(test: &Expr) -> Option<&Expr> {
    match test {
        Expr::Compare(_) => Some(test),
        Expr::BoolOp(operation) => operation.values.iter().rev().find_map(last_comparison),
        Expr::UnaryOp(operation) if operation.op == ast::UnaryOp::Not => last_comparison(&operation.operand),
        _ => None,
    }
}

/// Whether the body of a module or class needs `__annotations__`: an annotation that no inner function holds.
fn has_annotation(stmt: &Stmt) -> bool {
    let any = |body: &[Stmt]| body.iter().any(has_annotation);
    match stmt {
        Stmt::AnnAssign(_) => true,
        Stmt::For(s) => any(&s.body) || any(&s.orelse),
        Stmt::While(s) => any(&s.body) || any(&s.orelse),
        Stmt::If(s) => any(&s.body) || s.elif_else_clauses.iter().any(|clause| any(&clause.body)),
        Stmt::With(s) => any(&s.body),
        Stmt::Match(s) => s.cases.iter().any(|case| any(&case.body)),
        Stmt::Try(s) => {
            let handled = s.handlers.iter().any(|ast::ExceptHandler::ExceptHandler(handler)| any(&handler.body));
            any(&s.body) || any(&s.orelse) || any(&s.finalbody) || handled
        }
        _ => false,
    }
}

/// A body's docstring and the statements after it.
pub(super) fn split_docstring(body: &[Stmt]) -> (Option<&str>, &[Stmt]) {
    if let [Stmt::Expr(first), rest @ ..] = body
        && let Expr::StringLiteral(docstring) = &*first.value
    {
        return (Some(docstring.value.to_str()), rest);
    }
    (None, body)
}

/// From 3.13 the indentation that all lines of a docstring share is dropped.
pub(super) fn docstring_text(docstring: &str, minor: u8) -> String {
    if minor < 13 {
        return docstring.to_owned();
    }
    let blank = |line: &str| line.trim_start_matches([' ', '\t']).is_empty();
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let expanded = docstring.replace('\t', "        ");
    let mut lines = expanded.split('\n');
    let first = lines.next().unwrap_or_default();
    let margin = lines.clone().filter(|line| !blank(line)).map(indent).min().unwrap_or(0);
    let mut text = first.trim_start_matches(' ').to_owned();
    for line in lines {
        text.push('\n');
        text.push_str(if blank(line) { "" } else { &line[margin..] });
    }
    text
}
