//! `async for`: over an object whose class has `__aiter__` and `__anext__`.

use super::async_generator::Awaiting;
use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::{GeneratorKind, Iter, Obj};
use super::{Value, Vm};

impl Vm {
    /// `GetAIter`: `[x] -> [aiter]`
    pub(super) fn get_aiter_op(&mut self) -> Next {
        let x = self.thread.stack.pop();
        if self.is_async_generator(&x) {
            self.thread.stack.push(x);
            return Next::Run;
        }
        let Some(method) = self.user_special(&x, "__aiter__") else {
            let name = self.type_name(&x);
            let message = format!("'async for' requires an object with __aiter__ method, got {name}");
            return Next::Unwind(self.type_error(message));
        };
        let cont = Cont::new(Vm::async_iterator, []);
        self.follow(Ok(Flow::CallThen(method, Args::of([x]), cont)), Then::Push)
    }

    fn async_iterator(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let iterator = self.returned(outcome)?;
        if self.special(&iterator, "__anext__").is_some() {
            return Ok(iterator.into());
        }
        let name = self.type_name(&iterator);
        Err(self.type_error(format!(
            "'async for' received an object from __aiter__ that does not implement __anext__: {name}"
        )))
    }

    /// `GetANext`: `[aiter] -> [aiter, awaitable]`
    pub(super) fn get_anext_op(&mut self) -> Next {
        let iterator = self.thread.stack.peek(1).clone();
        if self.is_async_generator(&iterator) {
            let next = Iter::AsyncSend { of: iterator.clone(), sent: Value::NONE, state: Awaiting::New };
            let flow = self.async_request(&iterator, next);
            return self.follow(flow, Then::Push);
        }
        let Some(method) = self.user_special(&iterator, "__anext__") else {
            let name = self.type_name(&iterator);
            let message = format!("'async for' requires an iterator with __anext__ method, got {name}");
            return Next::Unwind(self.type_error(message));
        };
        let cont = Cont::new(Vm::next_awaitable, []);
        self.follow(Ok(Flow::CallThen(method, Args::of([iterator]), cont)), Then::Push)
    }

    fn next_awaitable(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let x = self.returned(outcome)?;
        let ready = match self.heap.get(&x) {
            Some(Obj::Generator(generator)) => self.may_be_awaited(generator),
            Some(Obj::Iter(iter)) => {
                matches!(**iter, Iter::Turn { .. } | Iter::AsyncSend { .. } | Iter::AsyncThrow { .. })
            }
            _ => self.is_future(&x),
        };
        if ready {
            return Ok(x.into());
        }
        match self.user_special(&x, "__await__") {
            Some(method) => Ok(Vm::awaited_by(method, x)),
            None => {
                let name = self.type_name(&x);
                Err(self.type_error(format!("'async for' received an invalid object from __anext__: {name}")))
            }
        }
    }

    pub(super) fn is_async_generator(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::AsyncGenerator)
    }

    /// `EndAsyncFor`: `[aiter, exception] -> []`
    pub(super) fn end_async_for_op(&mut self) -> Next {
        let exception = self.thread.stack.pop();
        if self.is_a(&exception, Type::StopAsyncIteration) {
            self.thread.stack.pop();
            return Next::Run;
        }
        self.reraising = true;
        Next::Unwind(Raise(exception))
    }
}
