//! Generators and coroutines: taking frames off the stack and putting them back, `yield from` and `await`.

use super::async_generator::AsyncState;
use super::class::Type;
use super::code_state::Origin;
use super::exception::Raise;
use super::flow::{Next, Sent};
use super::frame::{Frame, Outcome, Then};
use super::object::{Generator, GeneratorKind, GeneratorState, Obj};
use super::{Value, Vm};
use crate::bytecode::Instr;

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

    /// Whether `await` takes it as it is: a coroutine, or a generator of a function that `types.coroutine` marked.
    pub(super) fn may_be_awaited(&self, generator: &Generator) -> bool {
        generator.kind == GeneratorKind::Coroutine
            || self.codes[generator.code as usize].code.flags.is_iterable_coroutine
    }

    /// `ReturnGenerator`: the frame that was just entered becomes a generator, which is what the call results in.
    pub(super) fn return_generator(&mut self) -> Next {
        let frame = self.thread.frames.pop().expect("the frame that runs");
        let values = self.thread.stack.take_from(frame.base as usize);
        let state = &self.codes[frame.code as usize];
        let flags = state.code.flags;
        let kind = if flags.is_async_generator {
            GeneratorKind::AsyncGenerator
        } else if flags.is_coroutine {
            GeneratorKind::Coroutine
        } else {
            GeneratorKind::Generator
        };
        let (name, qualname) = (state.name.clone(), state.qualname.clone());
        let generator = Generator {
            kind,
            state: GeneratorState::Created,
            name,
            qualname,
            code: self.original_code(frame.code),
            pc: frame.pc,
            globals: Value::reference(frame.globals),
            values,
            handled: Value::NONE,
            asynchronous: AsyncState::default(),
        };
        self.thread.stack.cut(frame.floor as usize);
        let value = self.heap.add_container(Obj::Generator(Box::new(generator)));
        self.deliver(frame.then, Outcome::Return(value))
    }

    /// Puts the generator's frame on the stack. `None` when it is not suspended.
    fn reenter(&mut self, value: &Value, then: Then) -> std::result::Result<(), (Raise, Then)> {
        let depth = match self.next_depth(Origin::Program, &then) {
            Ok(depth) => depth,
            Err(raise) => return Err((raise, then)),
        };
        let Some(Obj::Generator(generator)) = self.heap.get_mut(value) else {
            unreachable!("only generators are resumed")
        };
        self.thread.resume(generator, generator.pc, &self.codes[generator.code as usize], value.clone(), then);
        self.thread.set_depth(depth);
        Ok(())
    }

    /// `gen.send(x)`, `next(gen)`, `gen.throw(e)`
    pub(super) fn resume_generator(&mut self, value: Value, sent: Sent, then: Then) -> Next {
        let Some(generator) = self.generator(&value) else { unreachable!("only generators are resumed") };
        let coroutine = generator.kind == GeneratorKind::Coroutine;
        let word = generator.kind.word();
        match generator.state {
            GeneratorState::Running => {
                let raise = self.value_error(format!("{word} already executing"));
                self.deliver(then, Outcome::Raise(raise))
            }
            GeneratorState::Finished => {
                let outcome = match sent {
                    _ if coroutine => Outcome::Raise(self.runtime_error("cannot reuse already awaited coroutine")),
                    Sent::Throw(exception) => Outcome::Raise(Raise(exception)),
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

    /// `gen.close()`, or the end of a generator that was left suspended.
    pub(super) fn close_flow(&mut self, value: Value) -> super::flow::Flow {
        let Some(generator) = self.generator(&value) else { unreachable!("only generators are closed") };
        let kind = generator.kind;
        match generator.state {
            GeneratorState::Created => {
                let generator = self.generator_mut(&value);
                generator.state = GeneratorState::Finished;
                let values = std::mem::take(&mut generator.values);
                // As a frame that ends: see `Stack::leave`.
                if self.settings.python.minor() >= 14 {
                    values.into_iter().rev().for_each(drop);
                }
                Value::NONE.into()
            }
            GeneratorState::Finished => Value::NONE.into(),
            GeneratorState::Suspended | GeneratorState::Running => {
                let exit = self.make_exception(Type::GeneratorExit.value(), vec![]);
                super::flow::Flow::Resume(
                    value,
                    Sent::Throw(exit),
                    super::flow::Cont::new(Vm::closed, [Value::int(kind as usize)]),
                )
            }
        }
    }

    pub(super) fn close_generator(&mut self, value: Value, then: Then) -> Next {
        let flow = self.close_flow(value);
        self.follow(Ok(flow), then)
    }

    fn closed(&mut self, held: Vec<Value>, outcome: Outcome) -> super::exception::Result<super::flow::Flow> {
        match outcome {
            Outcome::Return(value) if self.settings.python.minor() >= 13 => Ok(value.into()),
            Outcome::Return(_) => Ok(Value::NONE.into()),
            Outcome::Yield(_) => {
                let kinds = [GeneratorKind::Generator, GeneratorKind::Coroutine, GeneratorKind::AsyncGenerator];
                let word = kinds[held[0].as_small_int().unwrap_or(0) as usize].word();
                Err(self.runtime_error(format!("{word} ignored GeneratorExit")))
            }
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
    pub(super) fn yield_op(&mut self, instr: Instr, value: Value) -> Next {
        let frame = self.thread.frames.last().expect("the frame that runs");
        let Some(Obj::Generator(generator)) = self.heap.get_mut(&frame.generator) else {
            unreachable!("only generators yield")
        };
        let then = self.thread.suspend(generator, &instr);
        self.deliver(then, Outcome::Yield(value))
    }

    /// Marks the generator of a frame that is left for good.
    pub(super) fn generator_left(&mut self, frame: &Frame) {
        if !frame.generator.is_null() {
            self.generator_mut(&frame.generator).state = GeneratorState::Finished;
            self.thread.handled = frame.outer_handled.clone();
        }
    }
}

impl GeneratorKind {
    /// What messages call it.
    pub(super) fn word(self) -> &'static str {
        match self {
            GeneratorKind::Generator => "generator",
            GeneratorKind::Coroutine => "coroutine",
            GeneratorKind::AsyncGenerator => "async generator",
        }
    }
}
