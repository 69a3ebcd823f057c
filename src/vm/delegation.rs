//! `yield from` and `await`: what a frame sends on to the iterator that it waits for, and what comes back.

use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next, Sent};
use super::frame::{Outcome, Then};
use super::object::{GeneratorKind, GeneratorState, Iter, Obj};
use super::{Value, Vm};
use crate::bytecode::{Instr, Op};

impl Vm {
    /// An exception arrives at the yield of the frame on top. When that waits for a sub-iterator the exception goes there.
    pub(super) fn throw_here(&mut self, exception: Value) -> Next {
        let frame = self.thread.frames.last().expect("just entered");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize];
        let delegating = instr.op == Op::Resume && instr.a >= 2;
        if !delegating {
            self.chain_thrown(&exception);
            return Next::Unwind(Raise(exception));
        }
        let inner = self.thread.stack.peek(1).clone();
        let is_exit = self.is_a(&exception, Type::GeneratorExit);
        match self.heap.get(&inner) {
            Some(Obj::Generator(_)) if is_exit => {
                let held = [exception];
                let cont = Cont::new(Vm::raise_after_close, held);
                self.close_generator(inner, Then::Cont(Box::new((cont, Then::Discard))))
            }
            Some(Obj::Generator(_)) => {
                // What the inner one yields is yielded on by our Yield instruction; its end is our Send's.
                self.rewind_to_yield();
                self.resume_generator(inner, Sent::Throw(exception), thrown_on(Then::Send))
            }
            Some(Obj::Iter(_)) if self.is_async_step(&inner) => {
                if is_exit {
                    let closed = self.close_async_step(&inner);
                    let cont = Cont::new(Vm::raise_after_close, [exception]);
                    return self.follow_then(closed, cont, Then::Discard);
                }
                self.rewind_to_yield();
                self.drive(inner, Sent::Throw(exception), thrown_on(Then::Send))
            }
            Some(Obj::Iter(iter)) if let Iter::CoroutineAwait { of } = &**iter => {
                let of = of.clone();
                self.rewind_to_yield();
                self.resume_generator(of, Sent::Throw(exception), thrown_on(Then::Send))
            }
            _ if is_exit => match self.user_special(&inner, "close") {
                Some(method) => {
                    let cont = Cont::new(Vm::raise_after_close, [exception]);
                    self.follow_then(Ok(Flow::Call(method, Args::of([inner]))), cont, Then::Discard)
                }
                None => Next::Unwind(Raise(exception)),
            },
            _ => match self.user_special(&inner, "throw") {
                Some(method) => {
                    self.rewind_to_yield();
                    self.call(method, Args::of([inner, exception]), thrown_on(Then::SendNext))
                }
                None => {
                    self.chain_thrown(&exception);
                    Next::Unwind(Raise(exception))
                }
            },
        }
    }

    /// As _PyErr_ChainStackItem: what comes up where an exception was thrown in gets the one that this frame handles as its
    /// context, even if it had one.
    fn chain_thrown(&mut self, exception: &Value) {
        let frame = self.thread.frames.last().expect("just entered");
        if !frame.outer_handled.is(&self.thread.handled) {
            self.set_context(exception);
        }
    }

    /// Calls an `__await__`, which has to give an iterator, and no coroutine.
    pub(super) fn awaited_by(method: Value, x: Value) -> Flow {
        let cont = Cont::new(
            |vm, _, outcome| {
                let iterator = vm.returned(outcome)?;
                match vm.heap.get(&iterator) {
                    Some(Obj::Generator(generator)) if vm.may_be_awaited(generator) => {
                        Err(vm.type_error("__await__() returned a coroutine"))
                    }
                    _ if vm.is_iterator(&iterator) => Ok(iterator.into()),
                    _ => {
                        let name = vm.type_name(&iterator);
                        Err(vm.type_error(format!("__await__() returned non-iterator of type '{name}'")))
                    }
                }
            },
            [],
        );
        Flow::CallThen(method, Args::of([x]), cont)
    }

    fn raise_after_close(&mut self, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        match outcome {
            Outcome::Raise(raise) => Err(raise),
            _ => Err(Raise(held.pop().expect("the exception"))),
        }
    }

    /// The frame on top is behind `Yield; Resume`: back to the Yield, which is where a Send leads.
    fn rewind_to_yield(&mut self) {
        let frame = self.thread.frames.last_mut().expect("just entered");
        frame.pc -= 1;
    }

    /// `Send`: `[iterator, value]`
    pub(super) fn send_op(&mut self) -> Next {
        let value = self.thread.stack.pop();
        let iterator = self.thread.stack.peek(1).clone();
        if self.is_async_step(&iterator) {
            return self.drive(iterator, Sent::Value(value), Then::Send);
        }
        if self.is_future(&iterator) {
            return self.send_future(&iterator);
        }
        match self.heap.get_mut(&iterator) {
            Some(Obj::Generator(_)) => self.resume_generator(iterator, Sent::Value(value), Then::Send),
            Some(Obj::Iter(iter)) => match &mut **iter {
                Iter::CoroutineAwait { of } => {
                    let of = of.clone();
                    self.resume_generator(of, Sent::Value(value), Then::Send)
                }
                Iter::Turn { yielded } => {
                    if std::mem::replace(yielded, true) {
                        self.send_returned(Value::NONE)
                    } else {
                        self.thread.stack.push(Value::NONE);
                        Next::Run
                    }
                }
                _ if !value.is_none() => {
                    let name = self.type_name(&iterator);
                    Next::Unwind(self.raise(Type::AttributeError, &format!("'{name}' object has no attribute 'send'")))
                }
                _ => match self.next_plain(&iterator) {
                    Ok(Some(item)) => {
                        self.thread.stack.push(item);
                        Next::Run
                    }
                    Ok(None) => self.send_returned(Value::NONE),
                    Err(raise) => Next::Unwind(raise),
                },
            },
            _ => {
                if !value.is_none()
                    && let Some(method) = self.user_special(&iterator, "send")
                {
                    return self.call(method, Args::of([iterator, value]), Then::SendNext);
                }
                match self.user_special(&iterator, "__next__") {
                    Some(method) => self.call(method, Args::of([iterator]), Then::SendNext),
                    None => {
                        let name = self.type_name(&iterator);
                        Next::Unwind(self.type_error(format!("'{name}' object is not an iterator")))
                    }
                }
            }
        }
    }

    /// The sub-iterator returned: its result replaces it, and the instruction jumps.
    pub(super) fn send_returned(&mut self, value: Value) -> Next {
        let frame = self.thread.frames.last_mut().expect("the frame that waits");
        let code = &self.codes[frame.code as usize];
        // The Send is the instruction before, or the one before the Yield after a throw.
        let at = frame.pc as usize - 1;
        let instr = code.instrs[at];
        let send = if instr.op == Op::Send { instr } else { unreachable!("{instr:?} sends nothing") };
        frame.pc = send.c;
        *self.thread.stack.at_mut(self.thread.stack.top - 1) = value;
        Next::Run
    }

    pub(super) fn send_raised(&mut self, raise: Raise) -> Next {
        if self.is_a(&raise.0, Type::StopIteration) {
            let frame = self.thread.frames.last().expect("the frame that waits");
            let instr = self.codes[frame.code as usize].instrs[frame.pc as usize - 1];
            if instr.op == Op::Send {
                let value = self.first_argument(&raise.0);
                return self.send_returned(value);
            }
        }
        Next::Unwind(raise)
    }

    /// `GetAwaitable`
    pub(super) fn get_awaitable_op(&mut self, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        match self.heap.get(&x) {
            Some(Obj::Generator(generator)) if self.may_be_awaited(generator) => {
                let awaited = generator.state == GeneratorState::Running
                    || generator.state == GeneratorState::Suspended && self.delegate(generator).is_some();
                if generator.kind == GeneratorKind::Coroutine && awaited {
                    return Next::Unwind(self.runtime_error("coroutine is being awaited already"));
                }
                self.thread.stack.push(x);
                Next::Run
            }
            Some(Obj::Iter(iter))
                if matches!(**iter, Iter::Turn { .. } | Iter::AsyncSend { .. } | Iter::AsyncThrow { .. }) =>
            {
                self.thread.stack.push(x);
                Next::Run
            }
            _ if self.is_future(&x) && self.user_special(&x, "__await__").is_none() => {
                self.thread.stack.push(x);
                Next::Run
            }
            _ => match self.user_special(&x, "__await__") {
                Some(method) => self.follow(Ok(Vm::awaited_by(method, x)), Then::Push),
                None => {
                    let name = self.type_name(&x);
                    let what = if self.settings.python.minor() >= 14 {
                        format!("'{name}' object can't be awaited")
                    } else {
                        format!("object {name} can't be used in 'await' expression")
                    };
                    let message = match instr.a {
                        1 => format!(
                            "'async with' received an object from __aenter__ that does not implement __await__: {name}"
                        ),
                        2 => format!(
                            "'async with' received an object from __aexit__ that does not implement __await__: {name}"
                        ),
                        _ => what,
                    };
                    Next::Unwind(self.type_error(message))
                }
            },
        }
    }
}

/// Who gets the outcome of throwing into what the frame on top waits for: that frame, which may chain what comes up.
fn thrown_on(then: Then) -> Then {
    let cont = Cont::new(
        |vm, _, outcome| match outcome {
            Outcome::Return(value) => Ok(value.into()),
            Outcome::Yield(value) => Ok(Flow::Yield(value)),
            Outcome::Raise(Raise(exception)) => {
                if !vm.is_a(&exception, Type::StopIteration) {
                    vm.chain_thrown(&exception);
                }
                Err(Raise(exception))
            }
        },
        [],
    );
    Then::Cont(Box::new((cont, then)))
}
