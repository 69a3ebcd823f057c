//! Assignment, deletion, unpacking.

use super::Compiler;
use super::expr::binary;
use crate::bytecode::Op;
use ruff_python_ast::{Expr, StmtAssign, StmtAugAssign};

impl<'a> Compiler<'a> {
    pub(super) fn assign(&mut self, statement: &'a StmtAssign) {
        if let ([target], Expr::Tuple(values)) = (&*statement.targets, &*statement.value)
            && let Expr::Tuple(ruff_python_ast::ExprTuple { elts: targets, .. })
            | Expr::List(ruff_python_ast::ExprList { elts: targets, .. }) = target
            && targets.len() == values.elts.len()
            && matches!(targets.len(), 2 | 3)
            && !targets.iter().chain(&values.elts).any(Expr::is_starred_expr)
            && self.fold(&statement.value).is_none()
        {
            // `a, b = b, a` makes no tuple.
            values.elts.iter().for_each(|value| self.expr(value));
            self.op_b(Op::Swap, targets.len());
            return targets.iter().for_each(|target| self.store(target));
        }
        self.expr(&statement.value);
        if let Some((last, first)) = statement.targets.split_last() {
            for target in first {
                self.op_b(Op::Copy, 1);
                self.store(target);
            }
            self.store(last);
        }
    }

    /// `[value] -> []`
    pub(super) fn store(&mut self, target: &'a Expr) {
        self.at(target, |compiler| match target {
            Expr::Name(name) => compiler.store_name(&name.id),
            Expr::Attribute(attribute) => {
                compiler.note_static_attribute(attribute);
                compiler.expr(&attribute.value);
                let name = compiler.mangled(&attribute.attr).into_owned();
                compiler.cached(Op::StoreAttr, &name);
            }
            Expr::Subscript(subscript) => {
                compiler.expr(&subscript.value);
                compiler.expr(&subscript.slice);
                compiler.op(Op::StoreSubscr);
            }
            Expr::Tuple(tuple) => compiler.unpack(&tuple.elts),
            Expr::List(list) => compiler.unpack(&list.elts),
            Expr::Starred(starred) => compiler.store(&starred.value),
            _ => unreachable!("rejected by syntax::parse"),
        });
    }

    fn unpack(&mut self, targets: &'a [Expr]) {
        match targets.iter().position(Expr::is_starred_expr) {
            Some(star) => self.unit.emit(Op::UnpackEx, star as u8, (targets.len() - star - 1) as u16, 0, None),
            None => self.op_b(Op::UnpackSequence, targets.len()),
        }
        targets.iter().for_each(|target| self.store(target));
    }

    pub(super) fn delete(&mut self, target: &'a Expr) {
        self.at(target, |compiler| match target {
            Expr::Name(name) => compiler.delete_name(&name.id),
            Expr::Attribute(attribute) => {
                compiler.expr(&attribute.value);
                let name = compiler.mangled(&attribute.attr).into_owned();
                compiler.named(Op::DeleteAttr, &name);
            }
            Expr::Subscript(subscript) => {
                compiler.expr(&subscript.value);
                compiler.expr(&subscript.slice);
                compiler.op(Op::DeleteSubscr);
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|target| compiler.delete(target)),
            Expr::List(list) => list.elts.iter().for_each(|target| compiler.delete(target)),
            _ => unreachable!("rejected by syntax::parse"),
        });
    }

    pub(super) fn augmented_assign(&mut self, statement: &'a StmtAugAssign) {
        let target = &*statement.target;
        let inplace = |compiler: &mut Self| {
            compiler.expr(&statement.value);
            compiler.op_a(Op::Inplace, binary(statement.op) as u8);
        };
        match target {
            Expr::Name(name) => {
                self.at(target, |compiler| compiler.load_name(&name.id));
                inplace(self);
                self.store(target);
            }
            Expr::Attribute(attribute) => {
                let name = self.mangled(&attribute.attr).into_owned();
                self.expr(&attribute.value);
                self.at(target, |compiler| {
                    compiler.op_b(Op::Copy, 1);
                    compiler.cached(Op::LoadAttr, &name);
                });
                inplace(self);
                self.at(target, |compiler| {
                    compiler.op_b(Op::Swap, 2);
                    compiler.cached(Op::StoreAttr, &name);
                });
            }
            Expr::Subscript(subscript) => {
                self.expr(&subscript.value);
                self.expr(&subscript.slice);
                self.at(target, |compiler| {
                    compiler.op_b(Op::Copy, 2);
                    compiler.op_b(Op::Copy, 2);
                    compiler.op(Op::BinarySubscr);
                });
                inplace(self);
                self.at(target, |compiler| {
                    compiler.op_b(Op::Swap, 3);
                    compiler.op_b(Op::Swap, 2);
                    compiler.op(Op::StoreSubscr);
                });
            }
            _ => unreachable!("rejected by syntax::parse"),
        }
    }
}
