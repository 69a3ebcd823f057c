//! Annotations from 3.14 on: each is a function that the library calls when somebody asks for `__annotations__`.

use super::Compiler;
use crate::bytecode::{CodeFlags, Op};
use crate::syntax::{ScopeKind, annotation_scope};
use ruff_python_ast::Expr;
use ruff_text_size::Ranged;

impl<'a> Compiler<'a> {
    pub(super) fn annotations_are_lazy(&self) -> bool {
        self.version().minor() >= 14 && !self.module.future_annotations
    }

    /// The variable of a module or class that holds the dict of its annotations.
    pub(super) fn annotations_name(&self) -> &'static str {
        match self.unit.symbols.kind {
            _ if !self.annotations_are_lazy() => "__annotations__",
            ScopeKind::Class => "__annotate_func__",
            _ => "__annotate__",
        }
    }

    /// `[] -> [(function, its text)]`
    pub(super) fn lazy_annotation(&mut self, annotation: &'a Expr) {
        let mut header = self.header("__annotate__", annotation_scope(annotation));
        header.flags = CodeFlags::default();
        self.enter(header);
        self.op(Op::Resume);
        self.annotation(annotation);
        self.op(Op::Return);
        let code = self.leave();
        self.make_function(code, 0);
        // A text stands for what it says.
        match annotation {
            Expr::StringLiteral(literal) => self.string(literal.value.to_str()),
            _ => self.string(&self.source[annotation.range()]),
        }
        self.op_b(Op::BuildTuple, 2);
    }
}
