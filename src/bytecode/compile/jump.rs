//! Conditions: jumping on the truth of an expression without making the value.

use super::{Compiler, Label};
use crate::bytecode::{Const, Op};
use ruff_python_ast::{BoolOp, Expr, ExprCompare, UnaryOp};

impl<'a> Compiler<'a> {
    /// Goes to `target` when the truth of `test` is `when`, else on.
    pub(super) fn jump_if(&mut self, test: &'a Expr, target: Label, when: bool) {
        match test {
            Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => self.jump_if(&unary.operand, target, !when),
            Expr::BoolOp(operation) => {
                // What decides the whole early: a true operand of `or`, a false one of `and`.
                let decisive = operation.op == BoolOp::Or;
                let Some((last, first)) = operation.values.split_last() else { return };
                let undecided = self.label();
                let early = if decisive == when { target } else { undecided };
                first.iter().for_each(|value| self.jump_if(value, early, decisive));
                self.jump_if(last, target, when);
                self.here(undecided);
            }
            Expr::If(choice) => {
                let (otherwise, end) = (self.label(), self.label());
                self.jump_if(&choice.test, otherwise, false);
                self.jump_if(&choice.body, target, when);
                self.jump(Op::Jump, end);
                self.here(otherwise);
                self.jump_if(&choice.orelse, target, when);
                self.here(end);
            }
            Expr::Compare(compare) if compare.ops.len() > 1 => {
                self.at(compare, |compiler| compiler.jump_if_chain(compare, target, when));
            }
            _ => match self.fold(test).map(|value| truth(&value)) {
                Some(truth) if truth == when => self.jump(Op::Jump, target),
                Some(_) => {}
                None => {
                    self.expr(test);
                    self.at(test, |compiler| {
                        compiler.jump(if when { Op::PopJumpIfTrue } else { Op::PopJumpIfFalse }, target);
                    });
                }
            },
        }
    }

    fn jump_if_chain(&mut self, compare: &'a ExprCompare, target: Label, when: bool) {
        let (fails, end) = (self.label(), self.label());
        self.expr(&compare.left);
        let last = compare.ops.len() - 1;
        for (op, right) in compare.ops.iter().zip(&compare.comparators).take(last) {
            self.expr(right);
            self.op_b(Op::Swap, 2);
            self.op_b(Op::Copy, 2);
            self.compare(*op);
            self.jump(Op::PopJumpIfFalse, fails);
        }
        self.expr(&compare.comparators[last]);
        self.compare(compare.ops[last]);
        self.jump(if when { Op::PopJumpIfTrue } else { Op::PopJumpIfFalse }, target);
        self.jump(Op::Jump, end);
        self.here(fails);
        self.op(Op::PopTop);
        if !when {
            self.jump(Op::Jump, target);
        }
        self.here(end);
    }
}

pub(super) fn truth(value: &Const) -> bool {
    match value {
        Const::None => false,
        Const::Ellipsis | Const::Code(_) | Const::BigInt(_) => true,
        Const::Bool(value) => *value,
        Const::Int(value) => *value != 0,
        Const::Float(value) | Const::Complex(value) => *value != 0.0,
        Const::Str(value) => !value.is_empty(),
        Const::Bytes(value) => !value.is_empty(),
        Const::Tuple(items) | Const::FrozenSet(items) => !items.is_empty(),
    }
}
