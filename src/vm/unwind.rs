//! Exceptions on their way: raising, leaving frames, finding handlers.

use super::class::Type;
use super::code_state::Origin;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::TraceEntry;
use super::{Stop, Value, Vm};
use crate::bytecode::Instr;

impl Vm {
    /// What a call returned; raises what it raised.
    pub(super) fn returned(&mut self, outcome: Outcome) -> Result<Value> {
        match outcome {
            Outcome::Return(value) | Outcome::Yield(value) => Ok(value),
            Outcome::Raise(raise) => Err(raise),
        }
    }

    pub(super) fn raise_op(&mut self, instr: Instr) -> Next {
        if instr.b == 0 {
            let handled = self.thread.handled.clone();
            if handled.is_none() {
                return Next::Unwind(self.runtime_error("No active exception to reraise"));
            }
            self.reraising = true;
            return Next::Unwind(Raise(handled));
        }
        let cause = (instr.b == 2).then(|| self.thread.stack.pop());
        let raised = self.thread.stack.pop();
        let flow = self.raise_made(raised, cause);
        self.follow(flow, Then::Discard)
    }

    /// A class with an `__init__` of its own is called like any other, that of the cause after that of the exception.
    fn raise_made(&mut self, raised: Value, cause: Option<Value>) -> Result<Flow> {
        if self.is_own_exception_class(&raised) {
            let held = [raised.clone()].into_iter().chain(cause).collect();
            let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
                let made = vm.returned(outcome)?;
                let cause = held.split_off(1).pop();
                vm.need_exception(&held[0], &made)?;
                vm.raise_made(made, cause)
            };
            return Ok(Flow::CallThen(raised, Args::default(), Cont { resume, held }));
        }
        match cause {
            Some(class) if self.is_own_exception_class(&class) && self.exception_from(raised.clone()).is_ok() => {
                let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome| {
                    let cause = vm.returned(outcome)?;
                    vm.need_exception(&held[1], &cause)?;
                    Err(vm.raise_from(held.swap_remove(0), Some(cause)))
                };
                let held = vec![raised, class.clone()];
                Ok(Flow::CallThen(class, Args::default(), Cont { resume, held }))
            }
            cause => Err(self.raise_from(raised, cause)),
        }
    }

    fn is_own_exception_class(&self, class: &Value) -> bool {
        self.is_exception_class(class) && !self.class(class).builtin
    }

    /// What a class of exceptions gave when it was called has to be one.
    fn need_exception(&mut self, class: &Value, made: &Value) -> Result<()> {
        if self.exception(made).is_some() {
            return Ok(());
        }
        let made = self.type_of(made);
        let [class, kind] = [class, &made].map(|class| self.plain_repr(class).unwrap_or_default());
        Err(self.type_error(format!("calling {class} should have returned an instance of BaseException, not {kind}")))
    }

    pub(super) fn raise_from(&mut self, raised: Value, cause: Option<Value>) -> Raise {
        let exception = match self.exception_from(raised) {
            Ok(exception) => exception,
            Err(raise) => return raise,
        };
        if let Some(cause) = cause {
            let cause = if cause.is_none() {
                cause
            } else {
                match self.exception_from(cause) {
                    Ok(cause) => cause,
                    Err(_) => return self.type_error("exception causes must derive from BaseException"),
                }
            };
            let data = self.exception_mut(&exception).expect("just checked");
            data.cause = cause;
            data.suppress_context = true;
        }
        self.set_context(&exception);
        Raise(exception)
    }

    /// Leaves the frame on top and gives back who waits for it.
    pub(super) fn pop_frame(&mut self) -> Then {
        let frame = self.thread.frames.pop().expect("the frame that runs");
        self.generator_left(&frame);
        let floor = frame.floor as usize;
        if self.settings.python.minor() >= 14 {
            self.thread.stack.cut(floor);
        } else {
            self.thread.stack.leave(floor);
        }
        frame.then
    }

    /// Looks for a handler of the exception, frame by frame.
    pub(super) fn unwind(&mut self, raise: Raise) -> Next {
        let exception = raise.0;
        let reraising = std::mem::take(&mut self.reraising);
        if !reraising && self.exception(&exception).is_some_and(|data| data.context.is_none()) {
            self.set_context(&exception);
        }
        let Some(frame) = self.thread.frames.last() else {
            return Next::Stop(Stop::Finished(Err(Raise(exception))));
        };
        let (code, base, is_generator) = (frame.code, frame.base as usize, !frame.generator.is_null());
        let at = frame.pc.saturating_sub(1);
        if !reraising && self.codes[code as usize].origin != Origin::BuiltIn {
            self.add_entry(&exception, TraceEntry { code: self.original_code(code), pc: at }, base);
        }
        let state = &self.codes[code as usize];
        let handler = state.code.exceptions.iter().find(|entry| (entry.start..entry.end).contains(&at)).copied();
        if let Some(entry) = handler {
            let depth = base + state.local_count as usize + usize::from(entry.depth);
            self.thread.stack.cut(depth);
            self.thread.stack.push(exception);
            self.jump(entry.handler);
            return Next::Run;
        }
        let flags = state.code.flags;
        let then = self.pop_frame();
        let stop = if self.is_a(&exception, Type::StopIteration) {
            Some("StopIteration")
        } else {
            let stops = flags.is_async_generator && self.is_a(&exception, Type::StopAsyncIteration);
            stops.then_some("StopAsyncIteration")
        };
        let raise = if is_generator && let Some(stop) = stop {
            let word = match (flags.is_async_generator, flags.is_coroutine) {
                (true, _) => "async generator",
                (_, true) => "coroutine",
                _ => "generator",
            };
            let error = self.runtime_error(format!("{word} raised {stop}"));
            let data = self.exception_mut(&error.0).expect("just made");
            data.cause = exception.clone();
            data.context = exception;
            data.suppress_context = true;
            error
        } else {
            Raise(exception)
        };
        self.deliver(then, Outcome::Raise(raise))
    }

    /// A frame that the exception passes. The first one's `self` is kept for suggestions.
    fn add_entry(&mut self, exception: &Value, entry: TraceEntry, base: usize) {
        let Some(data) = self.exception(exception) else { return };
        let looked_up = |vm: &Vm| vm.is_a(exception, Type::NameError) || vm.is_a(exception, Type::AttributeError);
        let subject = if data.traceback.is_empty() && self.settings.python.minor() >= 12 && looked_up(self) {
            let code = &self.codes[entry.code as usize].code;
            let index = code.locals.iter().position(|name| &**name == "self").filter(|_| code.flags.is_function);
            index.map_or(Value::NONE, |index| self.thread.stack.at(base + index).clone())
        } else {
            Value::NULL
        };
        let data = self.exception_mut(exception).expect("just seen");
        data.traceback.push(entry);
        if !subject.is_null() {
            data.subject = subject;
        }
    }
}
