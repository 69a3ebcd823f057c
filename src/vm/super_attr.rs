//! `super().name` and `super().method()`, written out in a method.

use super::attr::Method;
use super::class::Type;
use super::code_state::CodeState;
use super::flow::{Cont, Flow, Next};
use super::frame::Then;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{Instr, Op};

impl Vm {
    pub(super) fn load_super_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let object = self.thread.stack.pop();
        let class = self.thread.stack.pop();
        let called = self.thread.stack.pop();
        let name = state.names[instr.c as usize].clone();
        if !Type::Super.is(&called) || !self.is_class(&class) {
            return Next::Unwind(self.type_error("super() argument 1 must be a type"));
        }
        let found = self.get_super_attribute(&class, &object, &name);
        let found = match found {
            Ok(None) => {
                let name = self.text_of(&name);
                Err(self.attribute_error(format!("'super' object has no attribute '{name}'")))
            }
            Ok(Some(method)) => Ok(method),
            Err(raise) => Err(raise),
        };
        match (found, instr.op == Op::LoadSuperMethod) {
            (Ok(Method::Bound(function, receiver)), true) => {
                self.thread.stack.push(function);
                self.thread.stack.push(receiver);
                Next::Run
            }
            (Ok(Method::Bound(function, receiver)), false) => {
                let method = self.heap.add_container(Obj::BoundMethod(function, receiver));
                self.push_or_unwind(Ok(method))
            }
            (Ok(Method::Plain(Flow::Value(value))), true) => {
                self.thread.stack.push(value);
                self.thread.stack.push(Value::NULL);
                Next::Run
            }
            (Ok(Method::Plain(flow)), false) => self.follow(Ok(flow), Then::Push),
            (Ok(Method::Plain(flow)), true) => {
                self.follow_then(Ok(flow), Cont::new(Vm::then_push_null, []), Then::Push)
            }
            (Err(raise), _) => Next::Unwind(raise),
        }
    }
}
