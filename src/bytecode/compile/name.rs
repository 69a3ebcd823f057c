//! Loading, storing and deleting variables.

use super::Compiler;
use crate::bytecode::{Const, Op};
use crate::syntax::{Resolution, ScopeKind, mangle};
use std::borrow::Cow;

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Variable {
    Fast,
    Cell,
    /// A free variable of a class body: the class's own names come first.
    ClassCell,
    Global,
    /// In the dict of a module or class body.
    Name,
}

impl Compiler<'_> {
    pub(super) fn mangled<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let symbols = self.unit.inlined.last().copied().unwrap_or(self.unit.symbols);
        mangle(symbols.private.as_deref(), name)
    }

    fn variable(&self, mangled: &str) -> Variable {
        // An inlined comprehension's names first, then those of the one around it, then the frame's.
        for scope in self.unit.inlined.iter().rev() {
            match scope.resolution(mangled) {
                Resolution::Host => {}
                Resolution::Local => return Variable::Fast,
                Resolution::Cell | Resolution::Free => return Variable::Cell,
                Resolution::GlobalExplicit | Resolution::GlobalImplicit => return self.global_in_comprehension(),
            }
        }
        let kind = self.unit.symbols.kind;
        let dict = matches!(kind, ScopeKind::Module | ScopeKind::Class);
        match self.unit.symbols.resolution(mangled) {
            Resolution::Local | Resolution::Cell if dict => Variable::Name,
            Resolution::Local => Variable::Fast,
            Resolution::Free if kind == ScopeKind::Class => Variable::ClassCell,
            Resolution::Cell | Resolution::Free => Variable::Cell,
            Resolution::GlobalExplicit => Variable::Global,
            Resolution::GlobalImplicit | Resolution::Host if dict => Variable::Name,
            Resolution::GlobalImplicit | Resolution::Host => Variable::Global,
        }
    }

    /// A comprehension in a class body does not see the class's names.
    fn global_in_comprehension(&self) -> Variable {
        if self.unit.symbols.kind == ScopeKind::Module { Variable::Name } else { Variable::Global }
    }

    /// Whether `name` means the global or builtin of that name here, and no assignment in sight says otherwise.
    pub(super) fn is_builtin(&self, name: &str) -> bool {
        let module = self.module.symbols.scope(self.module.symbols.module());
        self.unit.symbols.resolution(name) == Resolution::GlobalImplicit && module.locals().all(|local| local != name)
    }

    pub(super) fn load_name(&mut self, name: &str) {
        if name == "__debug__" {
            return self.constant(Const::Bool(true));
        }
        let name = self.mangled(name);
        match self.variable(&name) {
            Variable::Fast => self.op_b(Op::LoadFast, self.unit.slot(&name).into()),
            Variable::Cell => self.op_b(Op::LoadDeref, self.unit.slot(&name).into()),
            Variable::ClassCell => {
                let (slot, index) = (self.unit.slot(&name), self.unit.name(&name));
                self.unit.emit(Op::LoadClassDeref, 0, slot, index, None);
            }
            Variable::Global => self.cached(Op::LoadGlobal, &name),
            Variable::Name => self.named(Op::LoadName, &name),
        }
    }

    pub(super) fn store_name(&mut self, name: &str) {
        self.change_name(name, [Op::StoreFast, Op::StoreDeref, Op::StoreGlobal, Op::StoreName]);
    }

    pub(super) fn delete_name(&mut self, name: &str) {
        self.change_name(name, [Op::DeleteFast, Op::DeleteDeref, Op::DeleteGlobal, Op::DeleteName]);
    }

    fn change_name(&mut self, name: &str, [fast, cell, global, dict]: [Op; 4]) {
        let name = self.mangled(name);
        match self.variable(&name) {
            Variable::Fast => self.op_b(fast, self.unit.slot(&name).into()),
            Variable::Cell | Variable::ClassCell => self.op_b(cell, self.unit.slot(&name).into()),
            Variable::Global => self.named(global, &name),
            Variable::Name => self.named(dict, &name),
        }
    }

    /// An instruction with a name (taken as it is) and no cache.
    pub(super) fn named(&mut self, op: Op, name: &str) {
        let index = self.unit.name(name);
        self.op_c(op, index);
    }

    /// An instruction with a name (taken as it is) and an inline cache.
    pub(super) fn cached(&mut self, op: Op, name: &str) {
        let (cache, index) = (self.unit.cache(), self.unit.name(name));
        self.unit.emit(op, 0, cache, index, None);
    }
}
