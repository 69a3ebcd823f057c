//! Handles: callbacks that the loop is to call, soon or at a time.

use super::event_loop::Ready;
use crate::base::VirtualTime;
use crate::trace::{EventKind, StrId, TimerId, TimerInfo};
use crate::vm::flow::{Args, Next};
use crate::vm::frame::{Outcome, Then};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

#[derive(Clone, Debug)]
pub struct Handle {
    pub(in crate::vm) event_loop: Value,
    pub(in crate::vm) action: Action,
    pub(in crate::vm) cancelled: bool,
    pub(in crate::vm) timer: Option<TimerId>,
    /// It stands in the heap of timers.
    pub(super) scheduled: bool,
    pub(in crate::vm) when: u64,
    pub(in crate::vm) context: Value,
}

#[derive(Clone, Debug)]
pub(in crate::vm) enum Action {
    Call(Value, Vec<Value>),
    /// `asyncio.sleep`'s timer, a response.
    SetResult(Value, Value),
}

impl Handle {
    pub(in crate::vm) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.event_loop);
        visit(&self.context);
        match &self.action {
            Action::Call(callee, args) => {
                visit(callee);
                args.iter().for_each(visit);
            }
            Action::SetResult(future, value) => {
                visit(future);
                visit(value);
            }
        }
    }
}

/// What calling one costs the loop, in virtual nanoseconds.
const CALLBACK: u64 = 400;

impl Handle {
    /// Its timer, unless it is cancelled.
    pub(super) fn leave_heap(&mut self) -> Option<TimerId> {
        self.scheduled = false;
        self.timer.filter(|_| !self.cancelled)
    }
}

impl Vm {
    pub(in crate::vm) fn handle_mut(&mut self, value: &Value) -> &mut Handle {
        match self.heap.get_mut(value) {
            Some(Obj::Handle(handle)) => handle,
            other => unreachable!("{other:?} is no handle"),
        }
    }

    pub(in crate::vm) fn handle(&self, value: &Value) -> &Handle {
        match self.heap.get(value) {
            Some(Obj::Handle(handle)) => handle,
            other => unreachable!("{other:?} is no handle"),
        }
    }

    pub(in crate::vm) fn new_handle(&mut self, event_loop: &Value, action: Action, context: Value) -> Value {
        self.heap.add_container(Obj::Handle(Box::new(Handle {
            event_loop: event_loop.clone(),
            action,
            cancelled: false,
            timer: None,
            scheduled: false,
            when: 0,
            context,
        })))
    }

    pub(in crate::vm) fn call_soon(&mut self, event_loop: &Value, action: Action, context: Value) -> Value {
        let handle = self.new_handle(event_loop, action, context);
        self.event_loop_mut(event_loop).ready.push_back(Ready::Handle(handle.clone()));
        handle
    }

    pub(in crate::vm) fn call_at(&mut self, event_loop: &Value, when: u64, action: Action, context: Value) -> Value {
        let label = match &action {
            Action::Call(callee, _) => self.callable_name(callee),
            Action::SetResult(..) => "Future.set_result".to_owned(),
        };
        let label = self.trace.intern(&label);
        let looped = self.event_loop(event_loop).id;
        let (deadline, task) = (VirtualTime::from_nanos(when), self.thread.task);
        let timer = self.trace.add_timer(TimerInfo { deadline, label, looped, task });
        self.event(EventKind::TimerSet, timer.0, 0);
        let handle = self.heap.add_container(Obj::Handle(Box::new(Handle {
            event_loop: event_loop.clone(),
            action,
            cancelled: false,
            timer: Some(timer),
            scheduled: true,
            when,
            context,
        })));
        self.event_loop_mut(event_loop).timers.push(when, handle.clone());
        handle
    }

    pub(in crate::vm) fn cancel_handle(&mut self, value: &Value) {
        let Some(Obj::Handle(handle)) = self.heap.get_mut(value) else { return };
        if handle.cancelled {
            return;
        }
        handle.cancelled = true;
        let (event_loop, timer, scheduled) = (handle.event_loop.clone(), handle.timer, handle.scheduled);
        let action = std::mem::replace(&mut handle.action, Action::Call(Value::NONE, vec![]));
        drop(action);
        if let Some(timer) = timer
            && scheduled
        {
            self.event_loop_mut(&event_loop).timers.cancelled += 1;
            self.event(EventKind::TimerCancel, timer.0, 0);
        }
    }

    /// What the program calls it, for the trace.
    pub(in crate::vm) fn callable_name(&self, callee: &Value) -> String {
        match self.heap.get(callee) {
            Some(Obj::Function(function)) => self.text_of(&function.qualname),
            Some(Obj::Builtin(builtin)) => builtin.name.to_owned(),
            Some(Obj::BoundMethod(function, receiver)) => match self.heap.get(function) {
                Some(Obj::Function(function)) => self.text_of(&function.qualname),
                Some(Obj::Builtin(builtin)) => format!("{}.{}", self.type_name(receiver), builtin.name),
                _ => self.type_name(callee).to_string(),
            },
            _ => self.type_name(callee).to_string(),
        }
    }

    /// Remembers what the loop runs, for its reports.
    pub(super) fn begin_callback(&mut self, handle: Value) {
        let began = self.now();
        let run = self.thread.loops.last_mut().expect("a loop runs");
        (run.handle, run.began, run.reporting) = (handle, began, false);
    }

    /// In debug mode a step (of the task) or a callback that took long is reported.
    pub(super) fn end_callback(&mut self, task: Option<&Value>) -> Next {
        let now = self.now();
        let run = self.thread.loops.last_mut().expect("a loop runs");
        let handle = std::mem::replace(&mut run.handle, Value::NONE);
        let (event_loop, took) = (run.event_loop.clone(), now - run.began);
        let Some(slow) = self.event_loop(&event_loop).slow else { return self.loop_continue() };
        if took.as_nanos() < slow {
            return self.loop_continue();
        }
        let shown = match task {
            Some(task) => self.future_repr(task),
            None => self.handle_repr(&handle),
        };
        let seconds = took.as_seconds();
        let words = self.heap.str(format!("Executing {shown} took {seconds:.3} seconds"));
        match self.library_function("asyncio.base_events", "_log_warning") {
            Ok(log) => self.call(log, Args::of([words]), Then::LoopFinalizer),
            Err(_) => self.loop_continue(),
        }
    }

    pub(super) fn run_handle(&mut self, value: &Value) -> Option<Next> {
        let handle = self.handle(value);
        if handle.cancelled {
            return None;
        }
        let (action, context) = (handle.action.clone(), handle.context.clone());
        self.charge(CALLBACK);
        self.begin_callback(value.clone());
        match action {
            Action::SetResult(future, result) => {
                if !self.future(&future).is_done() {
                    self.finish_future(&future, Ok(result));
                }
                None
            }
            Action::Call(callee, args) => {
                let name = self.callable_name(&callee);
                let StrId(name) = self.trace.intern(&name);
                self.event(EventKind::CallbackBegin, name, 0);
                let args = Args { positional: args.into_iter().collect(), keywords: Vec::new() };
                self.enter_context(context);
                Some(self.call(callee, args, Then::Callback))
            }
        }
    }

    /// The loop's exception handler is told what a callback raised; then the callback is over.
    pub(in crate::vm) fn callback_ended(&mut self, outcome: Outcome) -> Next {
        let run = self.thread.loops.last_mut().expect("a loop runs");
        let reported = std::mem::replace(&mut run.reporting, true);
        let (event_loop, handle) = (run.event_loop.clone(), run.handle.clone());
        if let Outcome::Raise(raise) = &outcome
            && !reported
            && !self.ends_loop(raise)
            && let Ok(report) = self.library_function("asyncio.base_events", "_callback_failed")
        {
            self.thread.handled = raise.0.clone();
            return self.call(report, Args::of([event_loop, handle, raise.0.clone()]), Then::Callback);
        }
        if reported {
            let run = self.thread.loops.last().expect("a loop runs");
            self.thread.handled = run.handled.clone();
        }
        self.event(EventKind::CallbackEnd, 0, 0);
        drop(self.leave_context());
        if let Outcome::Raise(raise) = outcome
            && self.ends_loop(&raise)
        {
            return self.leave_loop(Outcome::Raise(raise));
        }
        self.end_callback(None)
    }
}
