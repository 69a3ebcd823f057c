//! Decides what each name means, once every scope has told what it does with its names.

use super::left_names;
use super::table::{Resolution, ScopeId, ScopeKind, Symbol, SymbolTable, Uses};
use crate::syntax::report::Reporter;
use ruff_text_size::TextRange;

/// Resolves every symbol; reports `nonlocal` names that nothing binds.
pub(super) fn resolve(table: &mut SymbolTable, reporter: &mut Reporter) {
    left_names::leave(table);
    for scope in 0..table.scopes.len() {
        // Inner scopes add symbols to outer ones only after those were visited, and resolve them at once.
        for index in 0..table.scopes[scope].symbols.len() {
            let Symbol { name, uses, range, .. } = table.scopes[scope].symbols[index].clone();
            if table.resolve(ScopeId(scope), &name) == Resolution::GlobalImplicit && uses.nonlocal {
                reporter.error(range, format!("no binding for nonlocal '{name}' found"));
            }
        }
    }
}

impl SymbolTable {
    fn resolve(&mut self, id: ScopeId, name: &str) -> Resolution {
        let scope = &mut self.scopes[id.0];
        let (kind, parent) = (scope.kind, scope.parent);
        let index = match scope.by_name.get(name) {
            Some(&index) => index,
            None => {
                scope.by_name.insert(name.into(), scope.symbols.len());
                let uses = Uses { used: true, ..Uses::default() };
                scope.symbols.push(Symbol { name: name.into(), uses, resolution: None, range: TextRange::default() });
                scope.symbols.len() - 1
            }
        };
        let Symbol { uses, resolution, .. } = scope.symbols[index];
        if let Some(resolution) = resolution {
            return resolution;
        }
        let inlined_in = parent
            .filter(|parent| kind == ScopeKind::InlinedComprehension && self.scopes[parent.0].kind != ScopeKind::Class);
        let resolution = if uses.global {
            Resolution::GlobalExplicit
        } else if uses.bound && !uses.nonlocal {
            Resolution::Local
        } else if let Some(host) = inlined_in {
            self.resolve(host, name);
            Resolution::Host
        } else if self.bound_around(id, name) {
            self.scopes[id.0].free.insert(name.into());
            Resolution::Free
        } else {
            Resolution::GlobalImplicit
        };
        self.scopes[id.0].symbols[index].resolution = Some(resolution);
        resolution
    }

    /// Whether a function around `id` binds `name`. If so, its variable becomes a cell, and every function and
    /// class in between hands the cell on.
    fn bound_around(&mut self, id: ScopeId, name: &str) -> bool {
        let Some(parent) = self.scopes[id.0].parent else { return false };
        let kind = self.scopes[parent.0].kind;
        let index = self.scopes[parent.0].by_name.get(name).copied();
        let uses = index.map_or(Uses::default(), |index| self.scopes[parent.0].symbols[index].uses);
        match kind {
            ScopeKind::Module => return false,
            ScopeKind::Class if name == "__class__" => {
                self.scopes[parent.0].needs_class_cell = true;
                return true;
            }
            ScopeKind::Class => {}
            _ if uses.global => return false,
            _ if uses.bound && !uses.nonlocal => {
                if let Some(index) = index {
                    self.scopes[parent.0].symbols[index].resolution = Some(Resolution::Cell);
                }
                return true;
            }
            _ => {}
        }
        let bound = self.bound_around(parent, name);
        if bound && kind != ScopeKind::InlinedComprehension {
            self.scopes[parent.0].free.insert(name.into());
        }
        bound
    }
}
