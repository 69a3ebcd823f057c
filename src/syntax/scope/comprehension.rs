//! Comprehensions' scopes, and where their `:=` binds.

use super::build::Builder;
use super::table::{ScopeKind, mangle};
use ruff_python_ast::visitor::Visitor;
use ruff_python_ast::{Comprehension, Expr};
use ruff_text_size::{Ranged, TextRange};

impl Builder<'_, '_> {
    pub(super) fn comprehension(
        &mut self,
        range: TextRange,
        generators: &[Comprehension],
        elements: [Option<&Expr>; 2],
        lazy: bool,
    ) {
        let Some((outermost, rest)) = generators.split_first() else { return };
        self.iterables += 1;
        self.visit_expr(&outermost.iter);
        self.iterables -= 1;
        let inline = self.inlines && !lazy;
        let kind = if inline { ScopeKind::InlinedComprehension } else { ScopeKind::Comprehension };
        self.open(kind, Some(range), None);
        self.scope().is_generator = lazy;
        self.scope().is_coroutine = outermost.is_async;
        if !inline {
            // The iterator of the outermost iterable; no source can say this name.
            self.parameter(".0", outermost.iter.range());
        }
        self.target(&outermost.target);
        outermost.ifs.iter().for_each(|test| self.visit_expr(test));
        for generator in rest {
            self.target(&generator.target);
            self.iterables += 1;
            self.visit_expr(&generator.iter);
            self.iterables -= 1;
            generator.ifs.iter().for_each(|test| self.visit_expr(test));
            self.scope().is_coroutine |= generator.is_async;
        }
        // The value of a dict's item before its key.
        elements.into_iter().rev().flatten().for_each(|element| self.visit_expr(element));
        let awaits = self.scope().is_coroutine && !lazy;
        self.close();
        if awaits && self.in_comprehension() {
            self.scope().is_coroutine = true;
        }
    }

    fn target(&mut self, target: &Expr) {
        let outer = std::mem::replace(&mut self.in_target, true);
        self.visit_expr(target);
        self.in_target = outer;
    }

    /// In a comprehension, `name := ...` binds in the function or module around it.
    pub(super) fn walrus_in_comprehension(&mut self, name: &str, range: TextRange) {
        let current = self.current;
        let mut around = self.current;
        loop {
            let scope = &self.table.scopes[around.0];
            match scope.kind {
                ScopeKind::Comprehension | ScopeKind::InlinedComprehension => {
                    if scope.symbol(&mangle(scope.private.as_deref(), name)).is_some_and(|symbol| symbol.uses.iteration)
                    {
                        let problem = "assignment expression cannot rebind comprehension iteration variable";
                        self.reporter.error(range, format!("{problem} '{name}'"));
                        return;
                    }
                }
                ScopeKind::Class => {
                    let problem = "assignment expression within a comprehension cannot be used in a class body";
                    self.reporter.error(range, problem);
                    return;
                }
                ScopeKind::Module => {
                    self.uses(around, name, range).bound = true;
                    self.uses(current, name, range).global = true;
                    return;
                }
                ScopeKind::Function => {
                    let uses = self.uses(around, name, range);
                    uses.bound = true;
                    let global = uses.global;
                    let uses = self.uses(current, name, range);
                    uses.global |= global;
                    uses.nonlocal |= !global;
                    return;
                }
            }
            let Some(parent) = scope.parent else { return };
            around = parent;
        }
    }
}
