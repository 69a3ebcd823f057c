//! Functions and classes, whose heads belong to the scope around and whose bodies are scopes; and annotations.

use super::build::{Builder, annotation_scope};
use super::table::ScopeKind;
use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{self as ast, Expr, Parameters};
use ruff_text_size::Ranged;

impl Builder<'_, '_> {
    fn annotation(&mut self, annotation: &Expr) {
        if self.reads_annotations {
            self.visit_expr(annotation);
        } else if self.lazy_annotations {
            // Seen from inside a class its names come first: as in a class body.
            self.open(ScopeKind::Class, Some(annotation_scope(annotation)), None);
            self.visit_expr(annotation);
            self.close();
        }
    }

    pub(super) fn defaults(&mut self, parameters: &Parameters) {
        for default in parameters.iter_non_variadic_params().filter_map(|parameter| parameter.default.as_deref()) {
            self.visit_expr(default);
        }
    }

    fn annotations(&mut self, parameters: &Parameters, returns: Option<&Expr>) {
        let annotations = parameters.into_iter().filter_map(|parameter| parameter.annotation());
        annotations.chain(returns).for_each(|annotation| self.annotation(annotation));
    }

    /// In the order in which they become fast locals.
    pub(super) fn parameters(&mut self, parameters: &Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            self.parameter(parameter.name(), parameter.name().range());
        }
        for parameter in [&parameters.vararg, &parameters.kwarg].into_iter().flatten() {
            self.parameter(parameter.name(), parameter.name().range());
        }
    }

    pub(super) fn function(&mut self, def: &ast::StmtFunctionDef) {
        self.bind(&def.name, def.name.range());
        for decorator in &def.decorator_list {
            self.visit_expr(&decorator.expression);
        }
        self.defaults(&def.parameters);
        if let Some(type_params) = &def.type_params {
            self.open_type_params(type_params);
        }
        self.annotations(&def.parameters, def.returns.as_deref());
        self.open(ScopeKind::Function, Some(def.range), None);
        self.scope().is_coroutine = def.is_async;
        self.parameters(&def.parameters);
        self.visit_body(&def.body);
        self.close();
        if def.type_params.is_some() {
            self.close();
        }
    }

    pub(super) fn class(&mut self, def: &ast::StmtClassDef) {
        self.bind(&def.name, def.name.range());
        for decorator in &def.decorator_list {
            self.visit_expr(&decorator.expression);
        }
        if let Some(type_params) = &def.type_params {
            self.open_type_params(type_params);
        }
        if let Some(arguments) = &def.arguments {
            self.visit_arguments(arguments);
        }
        self.open(ScopeKind::Class, Some(def.range), Some(def.name.as_str().into()));
        self.visit_body(&def.body);
        self.close();
        if def.type_params.is_some() {
            self.close();
        }
    }

    pub(super) fn annotated(&mut self, statement: &ast::StmtAnnAssign) {
        match &*statement.target {
            Expr::Name(name) => {
                self.say(name.range, true);
                let (current, is_module) = (self.current, self.current.0 == 0);
                let uses = self.uses(current, &name.id, name.range);
                let declared =
                    (uses.global || uses.nonlocal).then_some(if uses.global { "global" } else { "nonlocal" });
                uses.annotated |= statement.simple;
                uses.bound |= statement.simple || statement.value.is_some();
                if let Some(word) = declared.filter(|_| !is_module) {
                    self.reporter.error(statement.range, format!("annotated name '{}' can't be {word}", name.id));
                }
            }
            target => self.visit_expr(target),
        }
        let evaluated = matches!(self.scope().kind, ScopeKind::Module | ScopeKind::Class) && statement.simple;
        if evaluated || self.reads_annotations {
            self.annotation(&statement.annotation);
        }
        if let Some(value) = &statement.value {
            self.visit_expr(value);
        }
    }
}
