//! What CPython makes of a name that only an inlined comprehension binds and others in the same function mean as that of a function
//! around it: a local variable of the function, which nothing sets.

use super::table::{ScopeId, ScopeKind, Symbol, SymbolTable};

/// Every function takes over the names of its inlined comprehensions, the first that mentions a name decides. Where no function around it
/// binds the name, that makes no difference.
pub(super) fn leave(table: &mut SymbolTable) {
    let mut inlined = vec![Vec::new(); table.scopes.len()];
    for (id, scope) in table.scopes.iter().enumerate() {
        if let (ScopeKind::InlinedComprehension, Some(host)) = (scope.kind, scope.parent) {
            inlined[host.0].push(id);
        }
    }
    // What is inside is first done with.
    for host in (0..table.scopes.len()).rev() {
        if !matches!(table.scopes[host].kind, ScopeKind::Module | ScopeKind::Class) {
            for (at, &comprehension) in inlined[host].iter().enumerate() {
                table.take_over(ScopeId(host), comprehension, &inlined[host][..at]);
            }
        }
    }
}

impl SymbolTable {
    fn take_over(&mut self, host: ScopeId, comprehension: usize, earlier: &[usize]) {
        for index in 0..self.scopes[comprehension].symbols.len() {
            let symbol = &self.scopes[comprehension].symbols[index];
            if self.scopes[host.0].symbol(&symbol.name).is_none() && self.is_bound_around(host, &symbol.name) {
                let mut left = Symbol { resolution: None, ..symbol.clone() };
                left.uses.bound &= !earlier.iter().any(|&earlier| self.is_asked_for(ScopeId(earlier), &left.name));
                let scope = &mut self.scopes[host.0];
                scope.by_name.insert(left.name.clone(), scope.symbols.len());
                scope.symbols.push(left);
            }
        }
    }

    /// Whether a function in the comprehension means a name that the comprehension does not mention itself.
    fn is_asked_for(&self, comprehension: ScopeId, name: &str) -> bool {
        self.scopes[comprehension.0 + 1..].iter().any(|scope| {
            let mut scope = scope;
            let mentioned = scope.symbol(name).is_some();
            while let Some(parent) =
                scope.parent.filter(|_| mentioned && !scope.symbol(name).is_some_and(|symbol| symbol.uses.bound))
            {
                if parent == comprehension {
                    return true;
                }
                scope = &self.scopes[parent.0];
            }
            false
        })
    }

    fn is_bound_around(&self, id: ScopeId, name: &str) -> bool {
        let mut around = self.scopes[id.0].parent;
        while let Some(scope) = around.map(|id| &self.scopes[id.0]) {
            let uses = scope.symbol(name).map(|symbol| symbol.uses).unwrap_or_default();
            let function = !matches!(scope.kind, ScopeKind::Module | ScopeKind::Class);
            if function && (uses.global || uses.bound && !uses.nonlocal) {
                return !uses.global;
            }
            around = scope.parent;
        }
        false
    }
}
