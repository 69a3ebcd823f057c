//! The truth of a value, and the jumps that ask for it.

use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::Then;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::Op;

impl Vm {
    /// `bool(x)` where no Python code has to run for it.
    pub(super) fn plain_truth(&self, x: &Value) -> Option<bool> {
        if let Some(truth) = x.as_bool() {
            return Some(truth);
        }
        if let Some(int) = x.as_small_int() {
            return Some(int != 0);
        }
        if let Some(float) = x.as_float() {
            return Some(float != 0.0);
        }
        match self.heap.get(x) {
            None => Some(!x.is_none()),
            Some(Obj::Int(_)) => Some(true),
            Some(Obj::Complex(parts)) => Some(**parts != (0.0, 0.0)),
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Class(_))
                if self.truth_method(x).is_some() =>
            {
                None
            }
            Some(Obj::Derived(derived)) => self.plain_truth(&derived.1),
            Some(_) => Some(self.length(x).is_none_or(|length| length > 0)),
        }
    }

    /// The truth of a value: known, or by a call whose result [`Vm::truth_of_call`] judges.
    pub(super) fn truth(&mut self, x: &Value) -> std::result::Result<bool, (Value, Args)> {
        if let Some(truth) = self.plain_truth(x) {
            return Ok(truth);
        }
        let method = self.truth_method(x).expect("plain_truth found one");
        Err((method, Args::of([x.clone()])))
    }

    /// Numbers have a `__bool__` of their own: a `__len__` says nothing about theirs.
    fn truth_method(&self, x: &Value) -> Option<Value> {
        let is_number = matches!(self.heap.get(x), Some(Obj::Derived(derived)) if self.number(&derived.1).is_some());
        self.user_special(x, "__bool__").or_else(|| self.user_special(x, "__len__").filter(|_| !is_number))
    }

    /// `bool(x)`
    pub(super) fn truth_flow(&mut self, x: Value) -> Result<Flow> {
        match self.truth(&x) {
            Ok(truth) => Ok(Value::bool(truth).into()),
            Err((method, args)) => {
                let judge = |vm: &mut Vm, held: Vec<Value>, outcome| {
                    let result = vm.returned(outcome)?;
                    Ok(Value::bool(vm.truth_said(&held[0], &result)?).into())
                };
                Ok(Flow::CallThen(method, args, Cont::new(judge, [x])))
            }
        }
    }

    /// The same, of this object: `__bool__` has to return a bool.
    fn truth_said(&mut self, x: &Value, result: &Value) -> Result<bool> {
        if result.as_bool().is_none() && self.user_special(x, "__bool__").is_some() {
            let name = self.type_name(result);
            return Err(self.type_error(format!("__bool__ should return bool, returned {name}")));
        }
        self.truth_of_call(result)
    }

    /// What `__bool__` or `__len__` returned, as a truth value.
    pub(super) fn truth_of_call(&mut self, result: &Value) -> Result<bool> {
        if let Some(truth) = result.as_bool() {
            return Ok(truth);
        }
        match self.as_index(result) {
            Some(length) if length >= 0 => Ok(length > 0),
            Some(_) => Err(self.value_error("__len__() should return >= 0")),
            None => {
                let name = self.type_name(result);
                Err(self.type_error(format!("__bool__ should return bool, returned {name}")))
            }
        }
    }

    /// A jump or `not` whose operand's truth is not in the value: `PopJumpIf...`, `JumpIf...OrPop`, `Not`.
    pub(super) fn truth_branch(&mut self) -> Next {
        let x = self.thread.stack.peek(1).clone();
        match self.truth(&x) {
            Ok(truth) => self.branch_on(truth),
            Err((method, args)) => self.call(method, args, Then::Branch),
        }
    }

    /// A call made for a branch returned.
    pub(super) fn branch(&mut self, result: Value) -> Next {
        let x = self.thread.stack.peek(1).clone();
        match self.truth_said(&x, &result) {
            Ok(truth) => self.branch_on(truth),
            Err(raise) => Next::Unwind(raise),
        }
    }

    fn branch_on(&mut self, truth: bool) -> Next {
        let frame = self.thread.frames.last_mut().expect("an instruction runs in a frame");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize - 1];
        let (jump, keep) = match instr.op {
            Op::PopJumpIfFalse => (!truth, false),
            Op::PopJumpIfTrue => (truth, false),
            Op::JumpIfFalseOrPop => (!truth, !truth),
            Op::JumpIfTrueOrPop => (truth, truth),
            Op::Not => {
                self.thread.stack.pop();
                self.thread.stack.push(Value::bool(!truth));
                return Next::Run;
            }
            other => unreachable!("{other:?} asks for no truth"),
        };
        if jump {
            frame.pc = instr.c;
        }
        if !keep {
            self.thread.stack.pop();
        }
        Next::Run
    }
}
