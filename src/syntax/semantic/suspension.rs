//! `await`, `yield` and comprehensions: where a suspension may stand.

use super::{Around, Checker};
use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{self as ast, Expr};
use ruff_text_size::Ranged;

impl Checker<'_, '_> {
    pub(super) fn needs_async(&mut self, what: &str, node: &impl Ranged) {
        if !matches!(self.around, Around::Function { is_async: true, .. }) {
            self.error(node, format!("'{what}' outside async function"));
        }
    }

    pub(super) fn await_(&mut self, wait: &ast::ExprAwait) {
        match self.around {
            _ if self.comprehension.is_some() => {}
            Around::Function { is_async: true, .. } => {}
            Around::Function { .. } => self.error(wait, "'await' outside async function"),
            Around::Module | Around::Class => self.error(wait, "'await' outside function"),
        }
        self.visit_expr(&wait.value);
    }

    pub(super) fn yield_(&mut self, node: &Expr, from: bool) {
        match (self.comprehension, self.around) {
            // Where in the order of errors this comes does not matter: nothing else is wrong with it.
            (Some(comprehension), _) => {
                self.error(node, format!("'yield' inside {}", comprehension));
            }
            (None, Around::Function { is_async: true, .. }) if from => {
                self.error(node, "'yield from' inside async function");
            }
            (None, Around::Function { .. }) => {}
            (None, _) if from && self.version.minor() >= 13 => self.error(node, "'yield from' outside function"),
            (None, _) => self.error(node, "'yield' outside function"),
        }
    }

    pub(super) fn comprehension(
        &mut self,
        expr: &Expr,
        kind: &'static str,
        generators: &[ast::Comprehension],
        elements: [Option<&Expr>; 2],
    ) {
        let scope = self.symbols.scope(self.symbols.scope_at(expr.range()));
        let is_generator = expr.is_generator_expr();
        let awaits = scope.is_coroutine;
        let allowed = match self.comprehension {
            // Up to 3.10 an inner one may not await; from 3.11 it makes the outer one await, too.
            Some(_) => self.version.minor() >= 11,
            None => matches!(self.around, Around::Function { is_async: true, .. }),
        };
        if awaits && !is_generator && !allowed {
            self.error(expr, "asynchronous comprehension outside of an asynchronous function");
        }
        if let Some(first) = generators.first() {
            self.visit_expr(&first.iter);
        }
        let outer = self.comprehension.replace(kind);
        for (index, generator) in generators.iter().enumerate() {
            self.target(&generator.target);
            if index > 0 {
                self.visit_expr(&generator.iter);
            }
            generator.ifs.iter().for_each(|test| self.visit_expr(test));
        }
        elements.into_iter().flatten().for_each(|element| self.visit_expr(element));
        self.comprehension = outer;
    }
}
