//! Generators and coroutines: taking frames off the stack and putting them back, `yield from` and `await`.

use super::class::Type;
use super::exception::Raise;
use super::flow::{Args, Next, Sent};
use super::frame::{Frame, Outcome, Then};
use super::object::{Generator, GeneratorKind, GeneratorState, Iter, Obj};
use super::{Value, Vm};
use crate::bytecode::{Instr, Op};

impl Vm {
    fn generator(&self, value: &Value) -> Option<&Generator> {
        match self.heap.get(value)? {
            Obj::Generator(generator) => Some(generator),
            _ => None,
        }
    }

    fn generator_mut(&mut self, value: &Value) -> &mut Generator {
        match self.heap.get_mut(value) {
            Some(Obj::Generator(generator)) => generator,
            other => unreachable!("{other:?} is no generator"),
        }
    }

    /// `ReturnGenerator`: the frame that was just entered becomes a generator, which is what the call results in.
    pub(super) fn return_generator(&mut self) -> Next {
        let frame = self.thread.frames.pop().expect("the frame that runs");
        let values = self.thread.stack.take_from(frame.base as usize);
        let state = &self.codes[frame.code as usize];
        let kind = if state.code.flags.is_coroutine { GeneratorKind::Coroutine } else { GeneratorKind::Generator };
        let (name, qualname) = (state.code.name.clone(), state.code.qualname.clone());
        let (name, qualname) = (self.heap.intern(&name), self.heap.intern(&qualname));
        let generator = Generator {
            kind,
            state: GeneratorState::Created,
            name,
            qualname,
            code: frame.code,
            pc: frame.pc,
            globals: Value::reference(frame.globals),
            values,
            handled: Value::NONE,
        };
        self.thread.stack.cut(frame.floor as usize);
        let value = self.heap.add_container(Obj::Generator(Box::new(generator)));
        self.deliver(frame.then, Outcome::Return(value))
    }

    /// Puts the generator's frame on the stack. `None` when it is not suspended.
    fn reenter(&mut self, value: &Value, then: Then) -> std::result::Result<(), (Raise, Then)> {
        if self.thread.frames.len() >= self.limits.recursion {
            let raise = self.recursion_error();
            return Err((raise, then));
        }
        let generator = self.generator_mut(value);
        generator.state = GeneratorState::Running;
        let mut values = std::mem::take(&mut generator.values);
        let (code, pc) = (generator.code, generator.pc);
        let globals = generator.globals.slot().expect("globals are a dict");
        let handled = std::mem::replace(&mut generator.handled, Value::NONE);
        let depth = usize::from(self.codes[code as usize].code.max_stack);
        let base = self.thread.stack.top;
        self.thread.stack.reserve(values.len() + depth);
        values.drain(..).for_each(|value| self.thread.stack.push(value));
        self.generator_mut(value).values = values;
        let outer_handled = if handled.is_none() {
            self.thread.handled.clone()
        } else {
            std::mem::replace(&mut self.thread.handled, handled)
        };
        self.thread.frames.push(Frame {
            code,
            pc,
            base: base as u32,
            floor: base as u32,
            globals,
            namespace: Value::NULL,
            then,
            generator: value.clone(),
            outer_handled,
        });
        Ok(())
    }

    /// `gen.send(x)`, `next(gen)`, `gen.throw(e)`
    pub(super) fn resume_generator(&mut self, value: Value, sent: Sent, then: Then) -> Next {
        let Some(generator) = self.generator(&value) else { unreachable!("only generators are resumed") };
        let coroutine = generator.kind == GeneratorKind::Coroutine;
        let word = if coroutine { "coroutine" } else { "generator" };
        match generator.state {
            GeneratorState::Running => {
                let raise = self.value_error(format!("{word} already executing"));
                self.deliver(then, Outcome::Raise(raise))
            }
            GeneratorState::Finished => {
                let outcome = match sent {
                    Sent::Throw(exception) => Outcome::Raise(Raise(exception)),
                    Sent::Value(_) if coroutine => {
                        Outcome::Raise(self.runtime_error("cannot reuse already awaited coroutine"))
                    }
                    Sent::Value(_) => Outcome::Return(Value::NONE),
                };
                self.deliver(then, outcome)
            }
            state @ (GeneratorState::Created | GeneratorState::Suspended) => {
                if let (GeneratorState::Created, Sent::Value(value)) = (state, &sent)
                    && !value.is_none()
                {
                    let raise = self.type_error(format!("can't send non-None value to a just-started {word}"));
                    return self.deliver(then, Outcome::Raise(raise));
                }
                if let (GeneratorState::Created, Sent::Throw(_)) = (state, &sent) {
                    // Raised at the first line without running it.
                    let Sent::Throw(exception) = sent else { unreachable!("just matched") };
                    return match self.reenter(&value, then) {
                        Ok(()) => Next::Unwind(Raise(exception)),
                        Err((raise, then)) => self.deliver(then, Outcome::Raise(raise)),
                    };
                }
                if let Err((raise, then)) = self.reenter(&value, then) {
                    return self.deliver(then, Outcome::Raise(raise));
                }
                match sent {
                    Sent::Value(sent) => {
                        if state == GeneratorState::Suspended {
                            self.thread.stack.push(sent);
                        }
                        Next::Run
                    }
                    Sent::Throw(exception) => self.throw_here(exception),
                }
            }
        }
    }

    /// An exception arrives at the yield of the frame on top. When that waits for a sub-iterator the exception goes there.
    fn throw_here(&mut self, exception: Value) -> Next {
        let frame = self.thread.frames.last().expect("just entered");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize];
        let delegating = instr.op == Op::Resume && instr.a >= 2;
        if !delegating {
            return Next::Unwind(Raise(exception));
        }
        let inner = self.thread.stack.peek(1).clone();
        let is_exit = self.is_a(&exception, Type::GeneratorExit);
        match self.heap.get(&inner) {
            Some(Obj::Generator(_)) if is_exit => {
                let held = [exception];
                let cont = super::flow::Cont::new(Vm::raise_after_close, held);
                self.close_generator(inner, Then::Cont(Box::new((cont, Then::Discard))))
            }
            Some(Obj::Generator(_)) => {
                // What the inner one yields is yielded on by our Yield instruction; its end is our Send's.
                self.rewind_to_yield();
                self.resume_generator(inner, Sent::Throw(exception), Then::Send)
            }
            Some(Obj::Iter(iter)) if let Iter::CoroutineAwait { of } = &**iter => {
                let of = of.clone();
                self.rewind_to_yield();
                self.resume_generator(of, Sent::Throw(exception), Then::Send)
            }
            _ => match self.user_special(&inner, "throw") {
                Some(method) if !is_exit => {
                    self.rewind_to_yield();
                    self.call(method, Args::of([inner, exception]), Then::SendNext)
                }
                _ => Next::Unwind(Raise(exception)),
            },
        }
    }

    fn raise_after_close(
        &mut self,
        mut held: Vec<Value>,
        outcome: Outcome,
    ) -> super::exception::Result<super::flow::Flow> {
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

    /// `gen.close()`, or the end of a generator that was left suspended.
    pub(super) fn close_flow(&mut self, value: Value) -> super::flow::Flow {
        let Some(generator) = self.generator(&value) else { unreachable!("only generators are closed") };
        match generator.state {
            GeneratorState::Created => {
                let generator = self.generator_mut(&value);
                generator.state = GeneratorState::Finished;
                let values = std::mem::take(&mut generator.values);
                drop(values);
                Value::NONE.into()
            }
            GeneratorState::Finished => Value::NONE.into(),
            GeneratorState::Suspended | GeneratorState::Running => {
                let exit = self.make_exception(Type::GeneratorExit.value(), vec![]);
                super::flow::Flow::Resume(value, Sent::Throw(exit), super::flow::Cont::new(Vm::closed, []))
            }
        }
    }

    pub(super) fn close_generator(&mut self, value: Value, then: Then) -> Next {
        let flow = self.close_flow(value);
        self.follow(Ok(flow), then)
    }

    fn closed(&mut self, _held: Vec<Value>, outcome: Outcome) -> super::exception::Result<super::flow::Flow> {
        match outcome {
            Outcome::Return(value) if self.settings.python.minor() >= 13 => Ok(value.into()),
            Outcome::Return(_) => Ok(Value::NONE.into()),
            Outcome::Yield(_) => Err(self.runtime_error("generator ignored GeneratorExit")),
            Outcome::Raise(Raise(exception)) => {
                if self.is_a(&exception, Type::GeneratorExit) || self.is_a(&exception, Type::StopIteration) {
                    Ok(Value::NONE.into())
                } else {
                    Err(Raise(exception))
                }
            }
        }
    }

    /// `Yield`: the frame goes into its generator, the value to whoever resumed it.
    pub(super) fn yield_op(&mut self, _instr: Instr, value: Value) -> Next {
        let frame = self.thread.frames.pop().expect("the frame that runs");
        let from = frame.base as usize;
        let mut values = std::mem::take(&mut self.generator_mut(&frame.generator).values);
        values.extend(self.thread.stack.take_from::<Vec<Value>>(from));
        let inner_handled = std::mem::replace(&mut self.thread.handled, frame.outer_handled.clone());
        let handled = if inner_handled.is(&frame.outer_handled) { Value::NONE } else { inner_handled };
        let generator = self.generator_mut(&frame.generator);
        generator.values = values;
        generator.pc = frame.pc;
        generator.state = GeneratorState::Suspended;
        generator.handled = handled;
        self.deliver(frame.then, Outcome::Yield(value))
    }

    /// Marks the generator of a frame that is left for good.
    pub(super) fn generator_left(&mut self, frame: &Frame) {
        if !frame.generator.is_null() {
            self.generator_mut(&frame.generator).state = GeneratorState::Finished;
            self.thread.handled = frame.outer_handled.clone();
        }
    }

    /// `Send`: `[iterator, value]`
    pub(super) fn send_op(&mut self) -> Next {
        let value = self.thread.stack.pop();
        let iterator = self.thread.stack.peek(1).clone();
        match self.heap.get_mut(&iterator) {
            Some(Obj::Generator(_)) => self.resume_generator(iterator, Sent::Value(value), Then::Send),
            Some(Obj::Future(_)) => self.send_future(&iterator),
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

    pub(super) fn for_iter_returned(&mut self, _value: Value) -> Next {
        let frame = self.thread.frames.last_mut().expect("the frame with the loop");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize - 1];
        frame.pc = instr.c;
        self.thread.stack.pop();
        Next::Run
    }

    pub(super) fn for_iter_raised(&mut self, raise: Raise) -> Next {
        if self.is_a(&raise.0, Type::StopIteration) { self.for_iter_returned(Value::NONE) } else { Next::Unwind(raise) }
    }

    /// `GetAwaitable`
    pub(super) fn get_awaitable_op(&mut self, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        match self.heap.get(&x) {
            Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::Coroutine => {
                if generator.state == GeneratorState::Running {
                    return Next::Unwind(self.runtime_error("coroutine is being awaited already"));
                }
                self.thread.stack.push(x);
                Next::Run
            }
            Some(Obj::Future(_)) => {
                self.thread.stack.push(x);
                Next::Run
            }
            Some(Obj::Iter(iter)) if matches!(**iter, Iter::Turn { .. }) => {
                self.thread.stack.push(x);
                Next::Run
            }
            _ => match self.user_special(&x, "__await__") {
                Some(method) => self.call(method, Args::of([x]), Then::Push),
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
