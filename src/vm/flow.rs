//! How native code asks for what it must not do itself: call Python, wait.
//!
//! A native function never runs Python on the host stack. It returns a [`Flow`] that says what is to happen next, and a
//! [`Cont`]inuation to be called with the outcome.

use super::Value;
use super::Vm;
use super::exception::{Raise, Result};
use super::frame::{Outcome, Then};
use super::system::Call;
use super::thread::{Block, Stop, Wake};
use smallvec::SmallVec;

/// Arguments of a call, moved off the stack.
#[derive(Clone, Debug, Default)]
pub struct Args {
    pub positional: SmallVec<[Value; 4]>,
    /// Interned names and values, in order.
    pub keywords: Vec<(Value, Value)>,
}

impl Args {
    pub fn of<const N: usize>(values: [Value; N]) -> Args {
        Args { positional: values.into_iter().collect(), keywords: Vec::new() }
    }
}

/// What a native function results in.
pub enum Flow {
    Value(Value),
    /// A continuation of a suspension lets it pass.
    Yield(Value),
    /// The result is the callee's.
    Call(Value, Args),
    /// The continuation gets the callee's outcome.
    CallThen(Value, Args, Cont),
    /// A generator or coroutine is resumed; the continuation gets what it yields, returns or raises.
    Resume(Value, Sent, Cont),
    /// The thread waits, then the call ends with this value.
    Block(Block, Value),
    /// The thread computes for so many nanoseconds as Python code does, then the call gives None.
    Burn(u64),
    /// Code (its index) that is no function's runs in these globals and locals. Null locals: the globals.
    RunCode(u32, Value, Value, Cont),
    /// The body of a class runs in this namespace.
    RunClass(Value, Value, Cont),
    /// A module's source is not here yet (see `library.rs`): the machine stops until it is, then the continuation tries again.
    AwaitLibrary(Cont),
    /// The thread asks the system for something; the call gives the answer.
    System(Box<Call>),
    /// The event loop runs on this thread until it is stopped; the continuation gets None then.
    RunLoop(Value, Cont),
    /// The continuation gets the outcome of another flow.
    Then(Box<Flow>, Cont),
}

/// What is put into a suspended generator.
#[derive(Debug)]
pub enum Sent {
    Value(Value),
    Throw(Value),
}

/// The rest of a native function: plain data, so that a suspended machine can be cloned.
#[derive(Clone, Debug)]
pub struct Cont {
    pub resume: fn(&mut Vm, Vec<Value>, Outcome) -> Result<Flow>,
    pub held: Vec<Value>,
}

impl Cont {
    pub fn new<const N: usize>(resume: fn(&mut Vm, Vec<Value>, Outcome) -> Result<Flow>, held: [Value; N]) -> Cont {
        Cont { resume, held: held.into() }
    }
}

impl From<Value> for Flow {
    fn from(value: Value) -> Flow {
        Flow::Value(value)
    }
}

/// What the interpreter does after something was delivered.
#[derive(Debug)]
pub(super) enum Next {
    /// Goes on with the frame that is on top now.
    Run,
    /// An exception is on its way up from the frame on top.
    Unwind(Raise),
    Stop(Stop),
}

impl Vm {
    /// Carries out what a native function asked for.
    pub(super) fn follow(&mut self, flow: Result<Flow>, then: Then) -> Next {
        match flow {
            Ok(Flow::Value(value)) => self.deliver(then, Outcome::Return(value)),
            Ok(Flow::Yield(value)) => self.deliver(then, Outcome::Yield(value)),
            Err(raise) => self.deliver(then, Outcome::Raise(raise)),
            Ok(Flow::Call(callee, args)) => self.call(callee, args, then),
            Ok(Flow::CallThen(callee, args, cont)) => self.call(callee, args, Then::Cont(Box::new((cont, then)))),
            Ok(Flow::Resume(generator, sent, cont)) => self.drive(generator, sent, Then::Cont(Box::new((cont, then)))),
            Ok(Flow::Block(block, value)) => {
                self.thread.wake = Some(Wake::Result(block.reason, value, then));
                Next::Stop(Stop::Block(block))
            }
            Ok(Flow::Burn(nanos)) => {
                self.thread.wake = Some(Wake::Burnt(then));
                Next::Stop(Stop::Burn(nanos))
            }
            Ok(Flow::AwaitLibrary(cont)) => {
                self.thread.wake = Some(Wake::Library(cont, then));
                Next::Stop(Stop::Library)
            }
            Ok(Flow::System(call)) => {
                self.thread.wake = Some(Wake::Answered(None, then));
                Next::Stop(Stop::Call(call))
            }
            Ok(Flow::RunCode(code, globals, locals, cont)) => {
                self.push_module_frame(code, &globals, locals, Then::Cont(Box::new((cont, then))));
                Next::Run
            }
            Ok(Flow::RunClass(body, namespace, cont)) => {
                self.push_class_frame(body, namespace, Then::Cont(Box::new((cont, then))))
            }
            Ok(Flow::RunLoop(event_loop, cont)) => self.run_loop(event_loop, Then::Cont(Box::new((cont, then)))),
            Ok(Flow::Then(flow, cont)) => self.follow(Ok(*flow), Then::Cont(Box::new((cont, then)))),
        }
    }

    /// Goes on with the outcome of a flow, whether it is there or has to come from a call.
    pub(super) fn after(&mut self, flow: Result<Flow>, cont: Cont) -> Result<Flow> {
        match flow {
            Ok(Flow::Value(value)) => (cont.resume)(self, cont.held, Outcome::Return(value)),
            Err(raise) => (cont.resume)(self, cont.held, Outcome::Raise(raise)),
            Ok(Flow::Call(callee, args)) => Ok(Flow::CallThen(callee, args, cont)),
            Ok(flow) => Ok(Flow::Then(Box::new(flow), cont)),
        }
    }

    /// The same; the continuation gets the outcome first.
    pub(super) fn follow_then(&mut self, flow: Result<Flow>, cont: Cont, then: Then) -> Next {
        self.follow(flow, Then::Cont(Box::new((cont, then))))
    }

    /// Hands an outcome to whoever waits for it.
    pub(super) fn deliver(&mut self, then: Then, outcome: Outcome) -> Next {
        match (then, outcome) {
            (Then::Push, Outcome::Return(value) | Outcome::Yield(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            (Then::Discard, Outcome::Return(_) | Outcome::Yield(_)) => Next::Run,
            (Then::Branch, Outcome::Return(value) | Outcome::Yield(value)) => self.branch(value),
            (Then::ForIter, Outcome::Yield(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            (Then::ForIter, Outcome::Return(value)) => self.for_iter_returned(value),
            (Then::ForNext, Outcome::Return(value) | Outcome::Yield(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            (Then::SendNext, Outcome::Return(value) | Outcome::Yield(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            (Then::ForIter | Then::ForNext, Outcome::Raise(raise)) => self.for_iter_raised(raise),
            (Then::Send, Outcome::Yield(value)) => {
                self.thread.stack.push(value);
                Next::Run
            }
            (Then::Send, Outcome::Return(value)) => self.send_returned(value),
            (Then::Send | Then::SendNext, Outcome::Raise(raise)) => self.send_raised(raise),
            (Then::Made(instance), outcome) => {
                let flow = self.initialised(instance, outcome);
                self.follow(flow, Then::Push)
            }
            (Then::Cont(both), outcome) => {
                let (cont, then) = *both;
                if self.own_keys.exist {
                    return self.resume_keyed(cont, outcome, then);
                }
                let flow = (cont.resume)(self, cont.held, outcome);
                self.follow(flow, then)
            }
            (Then::Step(task), outcome) => self.step_ended(task, outcome),
            (Then::Callback, outcome) => self.callback_ended(outcome),
            (then @ (Then::Finalizer | Then::LoopFinalizer), outcome) => {
                if let Outcome::Raise(raise) = outcome {
                    self.report_unraisable(raise);
                }
                if let Then::LoopFinalizer = then { self.loop_continue() } else { Next::Run }
            }
            (Then::Bottom, Outcome::Raise(raise)) => Next::Stop(Stop::Finished(Err(raise))),
            (Then::Bottom, _) => Next::Stop(Stop::Finished(Ok(()))),
            (Then::Push | Then::Discard | Then::Branch, Outcome::Raise(raise)) => Next::Unwind(raise),
        }
    }
}
