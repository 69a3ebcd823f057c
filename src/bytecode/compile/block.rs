//! The statements that surround a place, and what it takes to leave them by `break`, `continue` or `return`.

use super::Compiler;
use super::unit::{Label, Place};
use crate::bytecode::{Const, Op};
use ruff_python_ast::{Expr, Stmt};

/// CPython's "frame blocks", of compile time only.
#[derive(Clone, Copy)]
pub(crate) enum Block<'a> {
    While {
        again: Label,
        after: Label,
        line: u32,
    },
    /// The iterator is on the stack.
    For {
        again: Label,
        after: Label,
        line: u32,
    },
    TryExcept,
    /// The body of `try ... finally`: leaving it runs the `finally` body.
    FinallyTry {
        body: &'a [Stmt],
    },
    /// The `finally` body while an exception waits: `[previous, exception]` is on the stack.
    FinallyEnd,
    With {
        is_async: bool,
        place: Place,
    },
    /// The body of an `except` clause: `[previous]` is on the stack.
    Handler {
        name: Option<&'a str>,
    },
    /// A return value, below what a `finally` body does.
    Value,
}

/// What leaving takes along on top of the stack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carry {
    Nothing,
    Value,
}

impl<'a> Compiler<'a> {
    pub(super) fn break_(&mut self) {
        self.leaving(|compiler| {
            if let Some(Block::While { after, .. } | Block::For { after, .. }) = compiler.unwind_to_loop() {
                let place = compiler.unit.place;
                if let Some(block) = compiler.unit.blocks.pop() {
                    compiler.unwind(block, Carry::Nothing);
                }
                compiler.unit.place = place;
                compiler.jump(Op::Jump, after);
            }
        });
    }

    pub(super) fn continue_(&mut self) {
        self.leaving(|compiler| {
            if let Some(Block::While { again, line, .. } | Block::For { again, line, .. }) = compiler.unwind_to_loop() {
                compiler.trace(line);
                compiler.jump(Op::JumpBackward, again);
            }
        });
    }

    pub(super) fn return_(&mut self, value: Option<&'a Expr>) {
        let constant = value.map_or(Some(Const::None), |value| self.fold(value));
        self.leaving(|compiler| {
            let place = compiler.unit.place;
            if let (None, Some(value)) = (&constant, value) {
                compiler.expr(value);
            }
            let carry = if constant.is_some() { Carry::Nothing } else { Carry::Value };
            while let Some(block) = compiler.unit.blocks.pop() {
                compiler.unwind(block, carry);
            }
            compiler.unit.place = place;
            if let Some(constant) = constant {
                compiler.constant(constant);
            }
            compiler.op(Op::Return);
        });
    }

    /// Lets `emit` take blocks and handlers off, up to a jump out of them; what follows is inside them again.
    fn leaving(&mut self, emit: impl FnOnce(&mut Self)) {
        let (blocks, handlers) = (self.unit.blocks.clone(), self.unit.handlers.clone());
        emit(self);
        self.unit.blocks = blocks;
        self.unit.handlers = handlers;
    }

    /// Emits what leaves the blocks inside the innermost loop, which it answers.
    fn unwind_to_loop(&mut self) -> Option<Block<'a>> {
        let place = self.unit.place;
        loop {
            let block = *self.unit.blocks.last()?;
            if matches!(block, Block::While { .. } | Block::For { .. }) {
                self.unit.place = place;
                return Some(block);
            }
            self.unit.blocks.pop();
            self.unwind(block, Carry::Nothing);
        }
    }

    fn unwind(&mut self, block: Block<'a>, carry: Carry) {
        let drop_below = |compiler: &mut Self, op: Op| {
            if carry == Carry::Value {
                compiler.op_b(Op::Swap, 2);
            }
            compiler.op(op);
        };
        match block {
            Block::While { .. } => {}
            Block::For { .. } | Block::Value => drop_below(self, Op::PopTop),
            Block::TryExcept => self.unit.leave_try(),
            Block::FinallyTry { body } => {
                self.unit.leave_try();
                if carry == Carry::Value {
                    self.unit.blocks.push(Block::Value);
                }
                self.body(body);
                if carry == Carry::Value {
                    self.unit.blocks.pop();
                }
            }
            Block::FinallyEnd => {
                drop_below(self, Op::PopTop);
                self.unit.leave_try();
                drop_below(self, Op::PopExcept);
            }
            Block::With { is_async, place } => {
                self.unit.leave_try();
                self.unit.place = place;
                if carry == Carry::Value {
                    self.op_b(Op::Swap, 2);
                }
                self.call_exit(is_async);
                self.op(Op::PopTop);
            }
            Block::Handler { name } => {
                if name.is_some() {
                    self.unit.leave_try();
                }
                self.unit.leave_try();
                drop_below(self, Op::PopExcept);
                if let Some(name) = name {
                    self.unbind_exception(name);
                }
            }
        }
    }

    /// `name = None; del name`, at the end of `except ... as name`.
    pub(super) fn unbind_exception(&mut self, name: &str) {
        self.constant(Const::None);
        self.store_name(name);
        self.delete_name(name);
    }
}
