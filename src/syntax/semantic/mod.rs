//! What CPython's compiler rejects though the grammar allows it: `return` outside a function, two stars in one
//! target, unreachable patterns, and so on. Also what this simulator does not run yet.

mod future;
mod suspension;

use super::patterns;
use super::report::Reporter;
use super::scope::SymbolTable;
use crate::base::PythonVersion;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Arguments, ExceptHandler, Expr, ExprContext, FStringPart, Parameters, Stmt};
use ruff_text_size::{Ranged, TextSize};
use std::collections::BTreeSet;

/// Reports what is wrong with `body`, in the order in which CPython's compiler comes upon it.
pub(super) fn check(body: &[Stmt], symbols: &SymbolTable, version: PythonVersion, reporter: &mut Reporter) {
    let mut checker = Checker {
        symbols,
        version,
        reporter,
        around: Around::Module,
        comprehension: None,
        leave: Leave::NoLoop,
        future_end: TextSize::default(),
    };
    checker.future_end = checker.future_imports(body);
    checker.visit_body(body);
}

/// The function or class whose code we are in; comprehensions do not count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Module,
    Class,
    Function { is_async: bool, is_generator: bool },
}

/// What `break` and `continue` would leave.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leave {
    NoLoop,
    Loop,
    /// An `except*` block with no loop inside it.
    ExceptStar,
}

pub(super) struct Checker<'r, 's> {
    symbols: &'r SymbolTable,
    version: PythonVersion,
    reporter: &'r mut Reporter<'s>,
    around: Around,
    /// What CPython calls the comprehension that we are in.
    comprehension: Option<&'static str>,
    leave: Leave,
    /// Before here `from __future__ import` may stand.
    future_end: TextSize,
}

impl Checker<'_, '_> {
    fn error(&mut self, node: &impl Ranged, message: impl Into<String>) {
        self.reporter.error(node.range(), message);
    }

    /// Visits with `around` as the function or class that we are in.
    fn inside(&mut self, around: Around, visit: impl FnOnce(&mut Self)) {
        let outer = (self.around, self.comprehension.take(), self.leave);
        (self.around, self.leave) = (around, Leave::NoLoop);
        visit(self);
        (self.around, self.comprehension, self.leave) = outer;
    }

    fn leaving(&mut self, leave: Leave, body: &[Stmt]) {
        let outer = std::mem::replace(&mut self.leave, leave);
        self.visit_body(body);
        self.leave = outer;
    }

    fn debug_name(&mut self, name: &str, node: &impl Ranged, context: ExprContext) {
        if name != "__debug__" {
            return;
        }
        match context {
            ExprContext::Store => self.error(node, "cannot assign to __debug__"),
            ExprContext::Del if self.version.minor() > 9 => self.error(node, "cannot delete __debug__"),
            _ => {}
        }
    }

    fn parameters(&mut self, parameters: &Parameters) {
        for parameter in parameters {
            self.debug_name(parameter.name(), &parameter.as_parameter().range, ExprContext::Store);
        }
    }

    fn function(&mut self, def: &ast::StmtFunctionDef) {
        def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
        self.visit_parameters(&def.parameters);
        if let Some(returns) = &def.returns {
            self.visit_expr(returns);
        }
        self.parameters(&def.parameters);
        self.debug_name(&def.name, &def.name, ExprContext::Store);
        let is_generator = self.symbols.scope(self.symbols.scope_at(def.range)).is_generator;
        self.inside(Around::Function { is_async: def.is_async, is_generator }, |checker| {
            checker.visit_body(&def.body);
        });
    }

    fn class(&mut self, def: &ast::StmtClassDef) {
        let starred = def.arguments.as_ref().is_some_and(|arguments| arguments.args.iter().any(Expr::is_starred_expr));
        if let Some(type_params) = def.type_params.as_ref().filter(|_| starred) {
            self.reporter.unsupported(type_params.range, "type parameters beside starred base classes are");
        }
        def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
        if let Some(arguments) = &def.arguments {
            self.visit_arguments(arguments);
        }
        self.debug_name(&def.name, &def.name, ExprContext::Store);
        self.inside(Around::Class, |checker| checker.visit_body(&def.body));
    }

    fn try_(&mut self, statement: &ast::StmtTry) {
        self.visit_body(&statement.body);
        let last = statement.handlers.len().saturating_sub(1);
        for (index, ExceptHandler::ExceptHandler(handler)) in statement.handlers.iter().enumerate() {
            if handler.type_.is_none() && index < last {
                self.error(handler, "default 'except:' must be last");
            }
            if let Some(type_) = &handler.type_ {
                self.visit_expr(type_);
            }
            if let Some(name) = &handler.name {
                self.debug_name(name, name, ExprContext::Store);
            }
            let leave = if statement.is_star { Leave::ExceptStar } else { self.leave };
            self.leaving(leave, &handler.body);
        }
        self.visit_body(&statement.orelse);
        self.visit_body(&statement.finalbody);
    }

    fn jump(&mut self, stmt: &Stmt, outside: &str) {
        match self.leave {
            Leave::Loop => {}
            Leave::NoLoop => self.error(stmt, outside),
            Leave::ExceptStar => {
                self.error(stmt, "'break', 'continue' and 'return' cannot appear in an except* block");
            }
        }
    }

    fn return_(&mut self, statement: &ast::StmtReturn) {
        match self.around {
            Around::Function { is_async: true, is_generator: true } if statement.value.is_some() => {
                self.error(statement, "'return' with value in async generator");
            }
            Around::Function { .. } if self.leave == Leave::ExceptStar => {
                self.error(statement, "'break', 'continue' and 'return' cannot appear in an except* block");
            }
            Around::Function { .. } => {}
            Around::Module | Around::Class => self.error(statement, "'return' outside function"),
        }
        if let Some(value) = &statement.value {
            self.value(value);
        }
    }

    /// An expression that stands alone, where a lone star means nothing.
    fn value(&mut self, value: &Expr) {
        if value.is_starred_expr() {
            self.error(value, "can't use starred expression here");
        } else {
            self.visit_expr(value);
        }
    }

    fn target(&mut self, target: &Expr) {
        if target.is_starred_expr() {
            self.error(target, "starred assignment target must be in a list or tuple");
        }
        self.visit_expr(target);
    }

    fn stars_in_target(&mut self, targets: &[Expr], whole: &impl Ranged) {
        let mut stars = targets.iter().enumerate().filter(|(_, target)| target.is_starred_expr());
        let Some((first, _)) = stars.next() else { return };
        if stars.next().is_some() {
            self.error(whole, "multiple starred expressions in assignment");
        } else if first > 255 || targets.len() - first > 1 << 16 {
            self.error(whole, "too many expressions in star-unpacking assignment");
        }
    }

    fn elements(&mut self, elements: &[Expr]) {
        for element in elements {
            match element {
                Expr::Starred(starred) => self.visit_expr(&starred.value),
                element => self.visit_expr(element),
            }
        }
    }
}

impl<'a> Visitor<'a> for Checker<'_, '_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::Return(statement) => self.return_(statement),
            Stmt::Break(_) => self.jump(stmt, "'break' outside loop"),
            Stmt::Continue(_) => self.jump(stmt, "'continue' not properly in loop"),
            Stmt::Try(statement) => self.try_(statement),
            Stmt::For(statement) => {
                if statement.is_async {
                    self.needs_async("async for", statement);
                }
                self.visit_expr(&statement.iter);
                self.target(&statement.target);
                self.leaving(Leave::Loop, &statement.body);
                self.visit_body(&statement.orelse);
            }
            Stmt::While(statement) => {
                self.visit_expr(&statement.test);
                self.leaving(Leave::Loop, &statement.body);
                self.visit_body(&statement.orelse);
            }
            Stmt::With(statement) => {
                if statement.is_async {
                    self.needs_async("async with", statement);
                }
                for item in &statement.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        self.target(target);
                    }
                }
                self.visit_body(&statement.body);
            }
            Stmt::Assign(statement) => {
                self.value(&statement.value);
                statement.targets.iter().for_each(|target| self.target(target));
            }
            Stmt::AnnAssign(statement) => {
                if let Some(value) = &statement.value {
                    self.value(value);
                }
                self.visit_expr(&statement.target);
                self.visit_expr(&statement.annotation);
            }
            Stmt::AugAssign(statement) => {
                self.value(&statement.value);
                self.visit_expr(&statement.target);
            }
            Stmt::Expr(statement) => self.value(&statement.value),
            Stmt::ImportFrom(import) => {
                self.late_future_import(import);
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.debug_name(name, alias, ExprContext::Store);
                }
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.debug_name(name, alias, ExprContext::Store);
                }
            }
            Stmt::Match(statement) if self.version.minor() < 10 => self.error(&*statement.subject, "invalid syntax"),
            Stmt::Match(statement) => {
                self.visit_expr(&statement.subject);
                patterns::check(&statement.cases, self.reporter);
                for case in &statement.cases {
                    self.visit_pattern(&case.pattern);
                    case.guard.iter().for_each(|guard| self.visit_expr(guard));
                    self.visit_body(&case.body);
                }
            }
            _ => visitor::walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.debug_name(&name.id, name, name.ctx),
            Expr::Attribute(attribute) => {
                self.debug_name(&attribute.attr, attribute, attribute.ctx);
                self.visit_expr(&attribute.value);
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.visit_parameters(parameters);
                    self.parameters(parameters);
                }
                let is_generator = self.symbols.scope(self.symbols.scope_at(lambda.range)).is_generator;
                self.inside(Around::Function { is_async: false, is_generator }, |checker| {
                    checker.visit_expr(&lambda.body);
                });
            }
            Expr::Tuple(ast::ExprTuple { elts, ctx, .. }) | Expr::List(ast::ExprList { elts, ctx, .. }) => {
                if *ctx == ExprContext::Store {
                    self.stars_in_target(elts, expr);
                }
                self.elements(elts);
            }
            Expr::Set(set) => self.elements(&set.elts),
            Expr::Starred(starred) if starred.ctx == ExprContext::Load => {
                self.error(expr, "can't use starred expression here");
            }
            Expr::Await(wait) => self.await_(wait),
            Expr::Yield(_) => {
                self.yield_(expr, false);
                visitor::walk_expr(self, expr);
            }
            Expr::YieldFrom(_) => {
                self.yield_(expr, true);
                visitor::walk_expr(self, expr);
            }
            Expr::ListComp(c) => self.comprehension(expr, "list comprehension", &c.generators, [Some(&c.elt), None]),
            Expr::SetComp(c) => self.comprehension(expr, "set comprehension", &c.generators, [Some(&c.elt), None]),
            Expr::DictComp(c) => {
                let elements = [c.key.as_deref(), Some(&*c.value)];
                self.comprehension(expr, "dict comprehension", &c.generators, elements);
            }
            Expr::Generator(c) => {
                self.comprehension(expr, "generator expression", &c.generators, [Some(&c.elt), None]);
            }
            Expr::StringLiteral(literal) => {
                let escaped = literal.value.iter().filter(|part| !part.flags.prefix().is_raw());
                escaped.for_each(|part| self.reporter.escapes(part.range));
            }
            Expr::TString(template) => {
                let escaped = template.value.iter().filter(|part| !part.flags.prefix().is_raw());
                escaped.flat_map(|part| part.elements.literals()).for_each(|text| self.reporter.escapes(text.range));
                visitor::walk_expr(self, expr);
            }
            Expr::FString(fstring) => {
                for part in &fstring.value {
                    match part {
                        FStringPart::Literal(part) if !part.flags.prefix().is_raw() => {
                            self.reporter.escapes(part.range)
                        }
                        FStringPart::FString(part) if !part.flags.prefix().is_raw() => {
                            part.elements.literals().for_each(|text| self.reporter.escapes(text.range));
                        }
                        _ => {}
                    }
                }
                visitor::walk_expr(self, expr);
            }
            Expr::NumberLiteral(literal) => {
                if let ast::Number::Int(value) = &literal.value
                    && value.as_u64().is_none()
                {
                    self.reporter.long_integer(literal.range);
                }
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_arguments(&mut self, arguments: &'a Arguments) {
        self.elements(&arguments.args);
        let mut seen = BTreeSet::new();
        for keyword in &arguments.keywords {
            if let Some(name) = &keyword.arg {
                self.debug_name(name, keyword, ExprContext::Store);
                if !seen.insert(name.as_str()) {
                    self.error(keyword, format!("keyword argument repeated: {name}"));
                }
            }
            self.visit_expr(&keyword.value);
        }
    }

    fn visit_annotation(&mut self, annotation: &'a Expr) {
        match annotation {
            // `*args: *Ts`
            Expr::Starred(starred) => self.visit_expr(&starred.value),
            annotation => self.visit_expr(annotation),
        }
    }
}
