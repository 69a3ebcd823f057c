//! Asynchronous generators: what `__anext__`, `asend`, `athrow` and `aclose` give to an `await`, and the hooks by which an
//! event loop learns of generators that are begun and of those that are dropped unfinished.
//!
//! A `yield` for the consumer and the suspension of an `await` inside both leave the generator's frame as a yield; `gave` tells
//! them apart.

use super::asyncio::Action;
use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next, Sent};
use super::frame::{Outcome, Then};
use super::object::{Generator, GeneratorKind, GeneratorState, Iter, Obj};
use super::value::zeros_pending;
use super::{Value, Vm};

/// What an asynchronous generator has beside a generator's state.
#[derive(Clone, Debug)]
pub struct AsyncState {
    /// The last yield was for the consumer.
    pub gave: bool,
    /// Between the first step of an awaitable and its end: `ag_running`.
    pub running: bool,
    pub closed: bool,
    /// The hooks were asked.
    begun: bool,
    /// Who is told when it is dropped unfinished: a callable, an event loop, or None.
    pub finalizer: Value,
}

impl Default for AsyncState {
    fn default() -> AsyncState {
        AsyncState { gave: false, running: false, closed: false, begun: false, finalizer: Value::NONE }
    }
}

pub(super) enum AsyncFinalizer {
    /// It is closed like any generator.
    None,
    /// Its loop, which will close it.
    Told,
    /// A hook of the program's.
    Call(Value),
}

/// How far the awaitable of one `asend`, `athrow` or `aclose` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaiting {
    New,
    Begun,
    Over,
}

impl Vm {
    fn async_generator_mut(&mut self, value: &Value) -> &mut AsyncState {
        match self.heap.get_mut(value) {
            Some(Obj::Generator(generator)) => &mut generator.asynchronous,
            other => unreachable!("{other:?} is no generator"),
        }
    }

    fn set_awaiting(&mut self, awaitable: &Value, to: Awaiting) {
        if let Some(Obj::Iter(iter)) = self.heap.get_mut(awaitable)
            && let Iter::AsyncSend { state, .. } | Iter::AsyncThrow { state, .. } = &mut **iter
        {
            *state = to;
        }
    }

    /// Whether an `await` drives it itself, without asking for an iterator.
    pub(super) fn is_async_step(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Iter(iter)) if matches!(**iter, Iter::AsyncSend { .. } | Iter::AsyncThrow { .. }))
    }

    /// Sends or throws into anything that a task or an `await` drives. A return ends it.
    pub(super) fn drive(&mut self, x: Value, sent: Sent, then: Then) -> Next {
        match self.heap.get(&x) {
            Some(Obj::Generator(_)) => self.resume_generator(x, sent, then),
            Some(Obj::Iter(_)) if self.is_async_step(&x) => {
                let flow = self.async_step(&x, sent);
                self.follow(flow, then)
            }
            _ => {
                let (name, argument) = match sent {
                    Sent::Value(value) => ("send", value),
                    Sent::Throw(exception) => ("throw", exception),
                };
                let cont = Cont::new(
                    |vm, _, outcome| match outcome {
                        Outcome::Return(value) | Outcome::Yield(value) => Ok(Flow::Yield(value)),
                        Outcome::Raise(raise) if vm.is_a(&raise.0, Type::StopIteration) => {
                            Ok(vm.first_argument(&raise.0).into())
                        }
                        Outcome::Raise(raise) => Err(raise),
                    },
                    [],
                );
                let flow = match self.special(&x, name) {
                    Some(method) => Ok(Flow::Call(method, Args::of([x, argument]))),
                    None => {
                        let kind = self.type_name(&x);
                        Err(self.attribute_error(format!("'{kind}' object has no attribute '{name}'")))
                    }
                };
                self.follow_then(flow, cont, then)
            }
        }
    }

    /// One `send` or `throw` to the awaitable of an `asend`, `athrow` or `aclose`.
    pub(super) fn async_step(&mut self, awaitable: &Value, sent: Sent) -> Result<Flow> {
        let Some(Obj::Iter(iter)) = self.heap.get(awaitable) else { unreachable!("only awaitables are driven") };
        let (of, state, throws, payload) = match &**iter {
            Iter::AsyncSend { of, sent, state } => (of.clone(), *state, false, sent.clone()),
            Iter::AsyncThrow { of, thrown, state } => (of.clone(), *state, true, thrown.clone()),
            other => unreachable!("{other:?} is no step of an asynchronous generator"),
        };
        let closes = throws && payload.is_null();
        if state == Awaiting::Over {
            let name = if throws { "aclose()/athrow()" } else { "__anext__()/asend()" };
            return Err(self.runtime_error(format!("cannot reuse already awaited {name}")));
        }
        let finished = self.generator_state(&of) == GeneratorState::Finished;
        if throws && finished && matches!(sent, Sent::Value(_)) {
            self.set_awaiting(awaitable, Awaiting::Over);
            return Ok(Value::NONE.into());
        }
        let mut sent = sent;
        if throws && state == Awaiting::New && matches!(sent, Sent::Throw(_)) && self.settings.python.minor() < 13 {
            // Up to 3.12 this leaves an `aclose` as new as it was: what is sent next closes the generator after all.
            let cont = Cont::new(Vm::async_thrown_before, [of.clone(), Value::bool(closes)]);
            return Ok(Flow::Resume(of, sent, cont));
        }
        if state == Awaiting::New {
            let generator = self.async_generator_mut(&of);
            if generator.running {
                self.set_awaiting(awaitable, Awaiting::Over);
                let name = if closes {
                    "aclose"
                } else if throws {
                    "athrow"
                } else {
                    "anext"
                };
                return Err(self.runtime_error(format!("{name}(): asynchronous generator is already running")));
            }
            if throws && generator.closed {
                self.set_awaiting(awaitable, Awaiting::Over);
                return Err(self.raise_with(Type::StopAsyncIteration, vec![]));
            }
            if let Sent::Value(value) = &sent {
                if throws && !value.is_none() {
                    return Err(self.runtime_error("can't send non-None value to a just-started coroutine"));
                }
                sent = match (throws, closes) {
                    (false, _) if value.is_none() => Sent::Value(payload),
                    (false, _) => sent,
                    (true, false) => Sent::Throw(payload),
                    (true, true) => Sent::Throw(self.make_exception(Type::GeneratorExit.value(), vec![])),
                };
            }
            self.set_awaiting(awaitable, Awaiting::Begun);
        }
        let generator = self.async_generator_mut(&of);
        generator.running = true;
        generator.closed |= closes;
        let cont = Cont::new(Vm::async_stepped, [of.clone(), awaitable.clone(), Value::bool(closes)]);
        Ok(Flow::Resume(of, sent, cont))
    }

    fn async_stepped(&mut self, held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let [of, awaitable, closes] = &held[..] else { unreachable!("three were held") };
        let closes = closes.is(&Value::TRUE);
        let exception = match outcome {
            Outcome::Yield(value) => {
                let generator = self.async_generator_mut(of);
                if !std::mem::take(&mut generator.gave) {
                    return Ok(Flow::Yield(value));
                }
                generator.running = false;
                self.set_awaiting(awaitable, Awaiting::Over);
                if closes {
                    return Err(self.runtime_error("async generator ignored GeneratorExit"));
                }
                return Ok(value.into());
            }
            Outcome::Return(_) => self.raise_with(Type::StopAsyncIteration, vec![]).0,
            Outcome::Raise(Raise(exception)) => exception,
        };
        self.set_awaiting(awaitable, Awaiting::Over);
        let ends = self.is_a(&exception, Type::StopAsyncIteration) || self.is_a(&exception, Type::GeneratorExit);
        let generator = self.async_generator_mut(of);
        generator.running = false;
        generator.closed |= ends;
        if closes && ends { Ok(Value::NONE.into()) } else { Err(Raise(exception)) }
    }

    fn async_thrown_before(&mut self, held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let [of, closes] = &held[..] else { unreachable!("two were held") };
        let closes = closes.is(&Value::TRUE);
        let exception = match outcome {
            Outcome::Yield(value) => {
                return match std::mem::take(&mut self.async_generator_mut(of).gave) {
                    false => Ok(Flow::Yield(value)),
                    true if closes => Err(self.runtime_error("async generator ignored GeneratorExit")),
                    true => Ok(value.into()),
                };
            }
            Outcome::Return(_) => self.raise_with(Type::StopAsyncIteration, vec![]).0,
            Outcome::Raise(Raise(exception)) => exception,
        };
        let ends = self.is_a(&exception, Type::StopAsyncIteration) || self.is_a(&exception, Type::GeneratorExit);
        if closes && ends { Ok(Value::NONE.into()) } else { Err(Raise(exception)) }
    }

    /// The awaitable's `close()`.
    pub(super) fn close_async_step(&mut self, awaitable: &Value) -> Result<Flow> {
        let Some(Obj::Iter(iter)) = self.heap.get(awaitable) else { unreachable!("only awaitables are closed") };
        let begun = matches!(
            **iter,
            Iter::AsyncSend { state: Awaiting::Begun, .. } | Iter::AsyncThrow { state: Awaiting::Begun, .. }
        );
        if !begun || self.settings.python.minor() < 13 {
            self.set_awaiting(awaitable, Awaiting::Over);
            return Ok(Value::NONE.into());
        }
        let exit = self.make_exception(Type::GeneratorExit.value(), vec![]);
        let flow = self.async_step(awaitable, Sent::Throw(exit));
        let cont = Cont::new(
            |vm, _, outcome| match outcome {
                Outcome::Yield(_) => Err(vm.runtime_error("coroutine ignored GeneratorExit")),
                Outcome::Return(_) => Ok(Value::NONE.into()),
                Outcome::Raise(raise)
                    if vm.is_a(&raise.0, Type::StopAsyncIteration) || vm.is_a(&raise.0, Type::GeneratorExit) =>
                {
                    Ok(Value::NONE.into())
                }
                Outcome::Raise(raise) => Err(raise),
            },
            [],
        );
        self.after(flow, cont)
    }

    /// `agen.__anext__()` and its kin: the awaitable. The first of them tells the hooks.
    pub(super) fn async_request(&mut self, of: &Value, awaitable: Iter) -> Result<Flow> {
        let generator = self.async_generator_mut(of);
        if std::mem::replace(&mut generator.begun, true) {
            return Ok(self.new_iterator(awaitable).into());
        }
        let [first, finalizer] = self.thread.async_hooks.clone();
        self.async_generator_mut(of).finalizer = finalizer;
        let awaitable = self.new_iterator(awaitable);
        match self.as_event_loop(&first) {
            _ if first.is_none() => Ok(awaitable.into()),
            Some(_) => {
                self.event_loop_mut(&first).generators.extend(of.slot());
                Ok(awaitable.into())
            }
            None => {
                let cont = Cont::new(
                    |vm, mut held, outcome| {
                        vm.returned(outcome)?;
                        Ok(held.pop().expect("the awaitable").into())
                    },
                    [awaitable],
                );
                Ok(Flow::CallThen(first, Args::of([of.clone()]), cont))
            }
        }
    }

    /// Who sees to a dropped generator that is not finished, as the hooks named them.
    pub(super) fn async_finalizer(&mut self, dead: &Value) -> AsyncFinalizer {
        let generator = self.async_generator_mut(dead);
        if generator.closed || generator.finalizer.is_none() {
            return AsyncFinalizer::None;
        }
        let finalizer = generator.finalizer.clone();
        let Some(event_loop) = self.as_event_loop(&finalizer) else {
            return AsyncFinalizer::Call(finalizer);
        };
        let closed = event_loop.closed;
        self.forget_async_generator(dead.slot(), &finalizer);
        if !closed {
            let close = Iter::AsyncThrow { of: dead.clone(), thrown: Value::NULL, state: Awaiting::New };
            let close = self.new_iterator(close);
            let create = self.special(&finalizer, "create_task").expect("loops have it");
            let create = self.heap.add_container(Obj::BoundMethod(create, finalizer.clone()));
            let context = self.copied_context();
            let handle = self.call_soon(&finalizer, Action::Call(create, vec![close]), context);
            drop(handle);
        }
        AsyncFinalizer::Told
    }

    /// Where a step has ended: the generators that died with its frames are told to their loops before anybody is woken by
    /// the end of the task, which CPython does while it leaves the frames.
    pub(super) fn tell_loops(&mut self) {
        if zeros_pending() {
            self.reclaim();
        }
        for dead in std::mem::take(&mut self.finalizers) {
            let told = matches!(self.heap.get(&dead), Some(Obj::Generator(generator))
                if self.as_event_loop(&generator.asynchronous.finalizer).is_some());
            match told {
                true => drop(self.async_finalizer(&dead)),
                false => self.finalizers.push(dead),
            }
        }
    }

    /// Its loop does not know it any more.
    pub(super) fn forget_async_generator(&mut self, slot: Option<u32>, finalizer: &Value) {
        if self.as_event_loop(finalizer).is_some() {
            self.event_loop_mut(finalizer).generators.retain(|known| Some(*known) != slot);
        }
    }

    fn generator_state(&self, value: &Value) -> GeneratorState {
        match self.heap.get(value) {
            Some(Obj::Generator(generator)) => generator.state,
            other => unreachable!("{other:?} is no generator"),
        }
    }
}

impl Generator {
    /// A coroutine that was made and never begun.
    pub(super) fn is_unawaited(&self) -> bool {
        self.kind == GeneratorKind::Coroutine && self.state == GeneratorState::Created
    }

    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        let asynchronous = &self.asynchronous;
        for value in [&self.name, &self.qualname, &self.globals, &self.handled, &asynchronous.finalizer] {
            visit(value);
        }
        self.values.iter().for_each(visit);
    }
}
