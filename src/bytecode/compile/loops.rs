//! `while`, `for`, `async for`.

use super::Compiler;
use super::block::Block;
use crate::bytecode::{Const, Op};
use ruff_python_ast::{StmtFor, StmtWhile};
use ruff_text_size::Ranged;

impl<'a> Compiler<'a> {
    pub(super) fn while_loop(&mut self, statement: &'a StmtWhile) {
        let (again, no_more, after) = (self.label(), self.label(), self.label());
        let line = self.place_of(statement.test.range()).line;
        let place = self.unit.place;
        self.here(again);
        self.jump_if(&statement.test, no_more, false);
        self.unit.blocks.push(Block::While { again, after, line });
        self.body(&statement.body);
        self.unit.blocks.pop();
        self.unit.place = place;
        self.trace(line);
        self.jump(Op::JumpBackward, again);
        self.resume_at(no_more);
        self.body(&statement.orelse);
        self.resume_at(after);
    }

    pub(super) fn for_loop(&mut self, statement: &'a StmtFor) {
        let (again, no_more, after) = (self.label(), self.label(), self.label());
        let line = self.unit.place.line;
        let place = self.unit.place;
        self.expr(&statement.iter);
        self.at(self.blamed(statement, &*statement.iter), |compiler| {
            compiler.op(Op::GetIter);
            compiler.here(again);
            compiler.jump(Op::ForIter, no_more);
        });
        self.store(&statement.target);
        self.unit.blocks.push(Block::For { again, after, line });
        self.body(&statement.body);
        self.unit.blocks.pop();
        self.unit.place = place;
        self.trace(line);
        self.jump(Op::JumpBackward, again);
        self.resume_at(no_more);
        self.body(&statement.orelse);
        self.resume_at(after);
    }

    pub(super) fn async_for_loop(&mut self, statement: &'a StmtFor) {
        let (again, exhausted, after) = (self.label(), self.label(), self.label());
        let line = self.unit.place.line;
        let place = self.unit.place;
        self.expr(&statement.iter);
        self.at(self.blamed(statement, &*statement.iter), |compiler| {
            compiler.op(Op::GetAIter);
            compiler.here(again);
            compiler.next_async(exhausted);
        });
        self.store(&statement.target);
        self.unit.blocks.push(Block::For { again, after, line });
        self.body(&statement.body);
        self.unit.blocks.pop();
        self.unit.place = place;
        self.trace(line);
        self.jump(Op::JumpBackward, again);
        self.at(&*statement.iter, |compiler| {
            compiler.resume_at(exhausted);
            compiler.op(Op::EndAsyncFor);
        });
        self.body(&statement.orelse);
        self.resume_at(after);
    }

    /// `[aiter] -> [aiter, item]`; goes to `exhausted` with the exception that its `__anext__` raised.
    pub(super) fn next_async(&mut self, exhausted: super::Label) {
        self.unit.enter_try(exhausted);
        self.op(Op::GetANext);
        self.constant(Const::None);
        self.send_loop(3);
        self.unit.leave_try();
    }

    /// What a traceback marks when a statement cannot begin: up to 3.12 the whole statement, then what it begins with.
    pub(super) fn blamed<'n>(&self, statement: &'n dyn Ranged, first: &'n dyn Ranged) -> &'n dyn Ranged {
        if self.version().minor() <= 12 { statement } else { first }
    }
}
