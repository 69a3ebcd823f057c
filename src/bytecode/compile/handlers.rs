//! `try` in all its forms.
//!
//! The stack at a handler is what it was when the `try` began, with the exception on top. `PushExcInfo` makes it
//! `[previous, exception]`; from then on a second handler, the cleanup, stands by, which restores `previous` and
//! raises on.

use super::block::Block;
use super::{Compiler, Label};
use crate::bytecode::Op;
use ruff_python_ast::{ExceptHandler, ExceptHandlerExceptHandler, StmtTry};

impl<'a> Compiler<'a> {
    pub(super) fn try_(&mut self, statement: &'a StmtTry) {
        if statement.finalbody.is_empty() {
            return self.try_except(statement);
        }
        let (handler, cleanup, after) = (self.label(), self.label(), self.label());
        let body = &statement.finalbody;
        self.unit.enter_try(handler);
        self.unit.blocks.push(Block::FinallyTry { body });
        if statement.handlers.is_empty() {
            self.body(&statement.body);
        } else {
            self.try_except(statement);
        }
        self.unit.blocks.pop();
        self.unit.leave_try();
        self.body(body);
        self.jump(Op::Jump, after);

        self.resume_at(handler);
        self.unit.enter_try(cleanup);
        self.op(Op::PushExcInfo);
        self.unit.blocks.push(Block::FinallyEnd);
        self.body(body);
        self.op(Op::Reraise);
        self.unit.blocks.pop();
        self.unit.leave_try();
        self.restore_and_reraise(cleanup);
        self.resume_at(after);
    }

    /// The cleanup of a handler: `[previous, exception]`, whatever was on the stack above is gone.
    pub(super) fn restore_and_reraise(&mut self, cleanup: Label) {
        self.resume_at(cleanup);
        self.op_b(Op::Copy, 2);
        self.op(Op::PopExcept);
        self.op_a(Op::Reraise, 1);
    }

    fn try_except(&mut self, statement: &'a StmtTry) {
        let (handler, cleanup, after) = (self.label(), self.label(), self.label());
        self.unit.enter_try(handler);
        self.unit.blocks.push(Block::TryExcept);
        self.body(&statement.body);
        self.unit.blocks.pop();
        self.unit.leave_try();
        self.body(&statement.orelse);
        self.jump(Op::Jump, after);

        self.resume_at(handler);
        self.unit.enter_try(cleanup);
        self.op(Op::PushExcInfo);
        if statement.is_star {
            self.except_star_clauses(&statement.handlers, after);
        } else {
            for ExceptHandler::ExceptHandler(clause) in &statement.handlers {
                self.except_clause(clause, after);
            }
            // No clause took it.
            self.op(Op::Reraise);
            self.unit.leave_try();
        }
        self.restore_and_reraise(cleanup);
        self.resume_at(after);
    }

    fn except_clause(&mut self, clause: &'a ExceptHandlerExceptHandler, after: Label) {
        let next = self.label();
        self.unit.place = self.place_of(clause.range);
        self.trace_here();
        if let Some(type_) = &clause.type_ {
            self.expr(type_);
            self.op(Op::CheckExcMatch);
            self.jump(Op::PopJumpIfFalse, next);
        }
        let Some(name) = &clause.name else {
            self.op(Op::PopTop);
            self.unit.blocks.push(Block::Handler { name: None });
            self.body(&clause.body);
            self.unit.blocks.pop();
            self.outside_try(|compiler| {
                compiler.op(Op::PopExcept);
                compiler.jump(Op::Jump, after);
            });
            self.resume_at(next);
            return;
        };
        let place = self.unit.place;
        let unbind = self.label();
        self.store_name(name);
        self.unit.enter_try(unbind);
        self.unit.blocks.push(Block::Handler { name: Some(name) });
        self.body(&clause.body);
        self.unit.blocks.pop();
        self.unit.leave_try();
        self.unit.place = place;
        self.outside_try(|compiler| {
            compiler.op(Op::PopExcept);
            compiler.unbind_exception(name);
            compiler.jump(Op::Jump, after);
        });
        self.resume_at(unbind);
        self.unbind_exception(name);
        self.op_a(Op::Reraise, 1);
        self.resume_at(next);
    }

    /// What is emitted inside is no longer protected by the innermost handler.
    fn outside_try(&mut self, emit: impl FnOnce(&mut Self)) {
        let handler = self.unit.handlers.pop();
        emit(self);
        self.unit.handlers.extend(handler);
    }

    /// `[previous, group]` on entry. While the clauses run the stack is `[previous, group, raised list, rest]`.
    fn except_star_clauses(&mut self, clauses: &'a [ExceptHandler], after: Label) {
        let reraise = self.label();
        self.op_b(Op::BuildList, 0);
        self.op_b(Op::Copy, 2);
        for ExceptHandler::ExceptHandler(clause) in clauses {
            self.except_star_clause(clause);
        }
        // What no clause took is raised with the rest.
        self.op_b(Op::ListAppend, 1);
        self.op(Op::PrepReraiseStar);
        self.op_b(Op::Copy, 1);
        self.jump(Op::PopJumpIfNotNone, reraise);
        self.op(Op::PopTop);
        self.outside_try(|compiler| {
            compiler.op(Op::PopExcept);
            compiler.jump(Op::Jump, after);
        });
        self.unit.leave_try();
        self.resume_at(reraise);
        self.op_b(Op::Swap, 2);
        self.op(Op::PopExcept);
        self.op(Op::Reraise);
    }

    /// `[raised, rest] -> [raised, rest]`
    fn except_star_clause(&mut self, clause: &'a ExceptHandlerExceptHandler) {
        let (next, no_match, fails) = (self.label(), self.label(), self.label());
        self.unit.place = self.place_of(clause.range);
        let place = self.unit.place;
        self.trace_here();
        if let Some(type_) = &clause.type_ {
            self.expr(type_);
        }
        self.op(Op::CheckEgMatch);
        self.op_b(Op::Copy, 1);
        self.jump(Op::PopJumpIfNone, no_match);
        match &clause.name {
            Some(name) => self.store_name(name),
            None => self.op(Op::PopTop),
        }
        self.unit.enter_try(fails);
        self.body(&clause.body);
        self.unit.leave_try();
        self.unit.place = place;
        if let Some(name) = &clause.name {
            self.unbind_exception(name);
        }
        self.jump(Op::Jump, next);

        // The body raised: `[raised, rest, exception]`.
        self.resume_at(fails);
        if let Some(name) = &clause.name {
            self.unbind_exception(name);
        }
        self.op_b(Op::ListAppend, 2);
        self.jump(Op::Jump, next);

        self.resume_at(no_match);
        self.op(Op::PopTop);
        self.resume_at(next);
    }
}
