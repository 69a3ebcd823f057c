//! `with` and `async with`.

use super::Compiler;
use super::block::Block;
use crate::bytecode::{Const, Op};
use ruff_python_ast::StmtWith;

impl<'a> Compiler<'a> {
    /// The items from `index` on, then the body.
    pub(super) fn with(&mut self, statement: &'a StmtWith, index: usize) {
        let Some(item) = statement.items.get(index) else { return self.body(&statement.body) };
        let (handler, cleanup, suppress, after) = (self.label(), self.label(), self.label(), self.label());
        let is_async = statement.is_async;
        let place = self.place_of(self.blamed(statement, &item.context_expr).range());
        self.expr(&item.context_expr);
        self.unit.place = place;
        if is_async {
            self.op(Op::BeforeAsyncWith);
            self.op_a(Op::GetAwaitable, 1);
            self.constant(Const::None);
            self.send_loop(3);
        } else {
            self.op(Op::BeforeWith);
        }
        // The handler finds the exit function on the stack, not what entering gave.
        self.unit.enter_try_below(handler, 1);
        self.unit.blocks.push(Block::With { is_async, place });
        match &item.optional_vars {
            Some(target) => self.store(target),
            None => self.op(Op::PopTop),
        }
        self.with(statement, index + 1);
        self.unit.blocks.pop();
        self.unit.leave_try();
        // CPython 3.9 leaves by the last line of the body.
        let place = if self.version().minor() == 9 { self.unit.place } else { place };
        self.unit.place = place;
        self.trace(place.line);
        self.call_exit(is_async);
        self.op(Op::PopTop);
        self.jump(Op::Jump, after);

        self.resume_at(handler);
        self.unit.enter_try(cleanup);
        self.op(Op::PushExcInfo);
        self.trace(place.line);
        self.op(Op::WithExceptStart);
        if is_async {
            self.op_a(Op::GetAwaitable, 2);
            self.constant(Const::None);
            self.send_loop(3);
        }
        self.jump(Op::PopJumpIfTrue, suppress);
        self.op(Op::Reraise);
        self.here(suppress);
        self.op(Op::PopTop);
        self.unit.leave_try();
        self.op(Op::PopExcept);
        self.op(Op::PopTop);
        self.jump(Op::Jump, after);
        self.restore_and_reraise(cleanup);
        self.resume_at(after);
    }

    /// `[exit] -> [result of exit(None, None, None)]`
    pub(super) fn call_exit(&mut self, is_async: bool) {
        self.op(Op::PushNull);
        (0..3).for_each(|_| self.constant(Const::None));
        self.op_b(Op::Call, 3);
        if is_async {
            self.op_a(Op::GetAwaitable, 2);
            self.constant(Const::None);
            self.send_loop(3);
        }
    }
}
