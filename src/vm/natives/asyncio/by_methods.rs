//! What a program can put in the place of asyncio's own parts: futures of another make, and methods in Python of classes derived
//! from futures and loops. The native code knows nothing of these; it calls them as CPython does.

use super::super::{Builtin, bind};
use crate::vm::asyncio::{Action, Ready};
use crate::vm::class::Type;
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

/// A task's wake-up as a function that other futures get as their callback.
static WAKEUP: Builtin = Builtin::function("task_wakeup", |vm, args| {
    let [task, future] = bind(vm, "task_wakeup", args, ["self", "future"], 2)?.map(|arg| arg.expect("required"));
    if vm.as_future(&future).is_some_and(|future| future.is_done()) && vm.user_special(&future, "result").is_none() {
        let thrown = vm.wake_exception(&future);
        return vm.step_inside(&task, thrown);
    }
    let result = vm.library_function("asyncio.base_tasks", "result_of")?;
    let cont = Cont::new(
        |vm, held, outcome| {
            let thrown = match outcome {
                Outcome::Raise(raise) if vm.ends_loop(&raise) => return Err(raise),
                Outcome::Raise(Raise(error)) => error,
                _ => Value::NONE,
            };
            vm.step_inside(&held[0], thrown)
        },
        [task],
    );
    Ok(Flow::CallThen(result, Args::of([future]), cont))
});

/// A task's first step as a function.
static STEP: Builtin = Builtin::function("task_step", |vm, args| {
    let [task] = bind(vm, "task_step", args, ["self"], 1)?.map(|arg| arg.expect("required"));
    vm.step_inside(&task, Value::NONE)
});

impl Vm {
    /// Whether the object or its class has such a method in Python.
    pub(in crate::vm) fn overrides(&self, x: &Value, name: &str) -> bool {
        self.user_special(x, name).is_some()
            || self.heap.interned(name).is_some_and(|name| self.own_attribute(x, &name).is_some())
    }

    fn of_task(&mut self, function: &'static Builtin, task: &Value) -> Value {
        let function = self.heap.add(Obj::Builtin(function));
        self.heap.add_container(Obj::BoundMethod(function, task.clone()))
    }

    /// The task whose wake-up this callback is.
    pub(in crate::vm) fn woken_by(&self, callback: &Value) -> Option<Value> {
        match self.heap.get(callback)? {
            Obj::BoundMethod(function, task) => match self.heap.get(function)? {
                Obj::Builtin(builtin) if std::ptr::eq(*builtin, &WAKEUP) => Some(task.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a task that awaits this has to ask it by its methods. False once it has.
    pub(in crate::vm) fn waits_by_methods(&self, task: &Value, yielded: &Value) -> bool {
        let by_methods = match self.heap.get(yielded) {
            Some(Obj::Derived(_)) if self.is_future(yielded) => {
                self.user_special(yielded, "add_done_callback").is_some()
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                let name = "_asyncio_future_blocking";
                self.special(yielded, name).is_some() || self.overrides(yielded, name)
            }
            _ => false,
        };
        by_methods && !self.future(task).task.as_ref().is_some_and(|task| task.settled)
    }

    /// What a task yielded is asked to wake it. The outcome is the same yield again, which is settled then.
    pub(in crate::vm) fn wait_by_methods(&mut self, task: &Value, future: &Value) -> Result<Flow> {
        let wait = self.library_function("asyncio.base_tasks", "wait_by_methods")?;
        let wakeup = self.of_task(&WAKEUP, task);
        let cont = Cont::new(
            |vm, mut held, outcome| {
                let (future, task) = (held.pop().expect("the future"), held.pop().expect("the task"));
                vm.task_mut(&task).settled = true;
                match outcome {
                    Outcome::Raise(raise) if vm.ends_loop(&raise) => Err(raise),
                    Outcome::Raise(Raise(error)) => {
                        let failed = vm.step_failed(&task, &future, error)?;
                        Ok(Flow::Then(
                            Box::new(failed),
                            Cont::new(|_, mut held, _| Ok(Flow::Yield(held.remove(0))), [future]),
                        ))
                    }
                    Outcome::Return(answer) | Outcome::Yield(answer) => {
                        if vm.exception(&answer).is_some() {
                            let event_loop = vm.future(&task).event_loop.clone();
                            vm.make_ready(&event_loop, Ready::Step(task, answer));
                        } else {
                            let taken = vm.plain_truth(&answer) == Some(true);
                            let data = vm.task_mut(&task);
                            data.waiter = future.clone();
                            data.must_cancel &= !taken;
                        }
                        Ok(Flow::Yield(future))
                    }
                }
            },
            [task.clone(), future.clone()],
        );
        Ok(Flow::CallThen(wait, Args::of([task.clone(), future.clone(), wakeup]), cont))
    }

    pub(super) fn as_handle(&mut self, event_loop: &Value, ready: Ready) -> Value {
        let (callback, args) = match ready {
            Ready::Handle(handle) => return handle,
            Ready::Step(task, _) => (self.of_task(&STEP, &task), vec![]),
            Ready::Wake(task, future) => (self.of_task(&WAKEUP, &task), vec![future]),
        };
        self.new_handle(event_loop, Action::Call(callback, args), Value::NONE)
    }

    /// The error is none of the task's coroutine but of its step: it is the loop's affair.
    pub(in crate::vm) fn step_failed(&mut self, task: &Value, argument: &Value, error: Value) -> Result<Flow> {
        let event_loop = self.future(task).event_loop.clone();
        let callback = self.of_task(&WAKEUP, task);
        let handle = self.new_handle(&event_loop, Action::Call(callback, vec![argument.clone()]), Value::NONE);
        let report = self.library_function("asyncio.base_events", "_callback_failed")?;
        Ok(Flow::Call(report, Args::of([event_loop, handle, error])))
    }

    pub(in crate::vm) fn done_already(&mut self, task: &Value, thrown: &Value) -> Raise {
        let step = if self.settings.python.minor() >= 14 { "__step" } else { "_step" };
        let (task, thrown) = (self.future_repr(task), self.plain_repr(thrown).unwrap_or_default());
        let thrown = if thrown == "None" { "NULL".to_owned() } else { thrown };
        self.raise(Type::InvalidStateError, &format!("{step}(): already done: {task} {thrown}"))
    }

    /// A step that is made inside a callback or inside the step of another task, which goes on afterwards.
    pub(in crate::vm) fn step_inside(&mut self, task: &Value, thrown: Value) -> Result<Flow> {
        if self.future(task).is_done() {
            return Err(self.done_already(task, &thrown));
        }
        let outer = (self.thread.task, self.thread.context.clone());
        let outer_task = outer.0.map_or(Value::NONE, |id| Value::int(id.0 as usize));
        let (coroutine, sent) = self.begin_inner_step(task, thrown);
        Ok(Flow::Resume(coroutine, sent, Cont::new(Vm::inner_step_ended, [task.clone(), outer_task, outer.1])))
    }

    fn inner_step_ended(&mut self, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        if let Outcome::Yield(yielded) = &outcome
            && self.waits_by_methods(&held[0], yielded)
        {
            let flow = self.wait_by_methods(&held[0], yielded)?;
            return Ok(Flow::Then(Box::new(flow), Cont { resume: Vm::inner_step_ended, held }));
        }
        let (context, outer) = (held.pop().expect("the context"), held.pop().expect("the outer task"));
        self.end_inner_step(&held[0], outcome, &outer, context)?;
        Ok(Value::NONE.into())
    }

    /// The first step joins the ready queue: by the loop's `call_soon`, where the program has written that.
    pub(in crate::vm) fn begin_task(&mut self, task: &Value) -> Result<Flow> {
        let event_loop = self.future(task).event_loop.clone();
        if !self.overrides(&event_loop, "call_soon") {
            self.schedule_first_step(task);
            return Ok(Value::NONE.into());
        }
        let step = self.of_task(&STEP, task);
        let context = self.context_shown(task);
        let begin = Cont::new(
            |vm, mut held, outcome| {
                let context = vm.returned(outcome)?;
                held.push(context);
                let begin = vm.library_function("asyncio.base_tasks", "begin_by_method")?;
                Ok(Flow::Call(begin, Args { positional: held.into_iter().collect(), keywords: Vec::new() }))
            },
            [event_loop, step],
        );
        self.after(context, begin)
    }
}
