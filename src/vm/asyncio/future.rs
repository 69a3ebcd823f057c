//! Futures: results, callbacks, cancellation. A task is a future too.

use super::event_loop::Ready;
use super::handle::Action;
use super::source::Source;
use super::task::Task;
use crate::trace::{EventKind, StrId, WaitKind};
use crate::vm::class::Type;
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::Next;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

#[derive(Clone, Debug)]
pub struct Future {
    pub(in crate::vm) event_loop: Value,
    pub(in crate::vm) state: FutureState,
    /// The result, or the exception.
    pub(in crate::vm) value: Value,
    pub(in crate::vm) callbacks: Vec<Callback>,
    /// What waiting for it is called in the trace.
    pub(in crate::vm) wait: (WaitKind, u32),
    /// Of `cancel(msg)`, or None.
    pub(in crate::vm) cancel_message: Value,
    /// It was yielded by an await, which a task has not seen yet.
    pub(in crate::vm) blocking: bool,
    /// A failure that nobody has asked for.
    pub(in crate::vm) unseen: bool,
    /// A task that is destroyed while it is pending is a mistake, unless the program said it is none.
    pub(in crate::vm) tells_when_destroyed: bool,
    /// `gather`: cancelling it cancels these instead.
    pub(in crate::vm) children: Vec<Value>,
    /// That was done.
    pub(in crate::vm) children_cancelled: bool,
    pub(in crate::vm) task: Option<Box<Task>>,
    /// In debug mode.
    pub(super) source: Option<Box<Source>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FutureState {
    Pending,
    Finished,
    Failed,
    Cancelled,
}

impl FutureState {
    /// As `repr` says it.
    pub(super) fn name(self) -> &'static str {
        match self {
            FutureState::Pending => "pending",
            FutureState::Finished | FutureState::Failed => "finished",
            FutureState::Cancelled => "cancelled",
        }
    }
}

#[derive(Clone, Debug)]
pub(in crate::vm) enum Callback {
    Wake(Value),
    /// In this context.
    Call(Value, Value),
}

impl Future {
    pub(in crate::vm) fn new(event_loop: Value, wait: (WaitKind, u32)) -> Future {
        Future {
            event_loop,
            state: FutureState::Pending,
            value: Value::NONE,
            callbacks: Vec::new(),
            wait,
            cancel_message: Value::NONE,
            blocking: false,
            unseen: false,
            tells_when_destroyed: true,
            children: Vec::new(),
            children_cancelled: false,
            task: None,
            source: None,
        }
    }

    pub(in crate::vm) fn is_task(&self) -> bool {
        self.task.is_some()
    }

    pub(in crate::vm) fn is_done(&self) -> bool {
        self.state != FutureState::Pending
    }

    pub(in crate::vm) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        for value in [&self.event_loop, &self.value, &self.cancel_message] {
            visit(value);
        }
        self.children.iter().for_each(&mut *visit);
        for callback in &self.callbacks {
            match callback {
                Callback::Wake(value) => visit(value),
                Callback::Call(callee, context) => {
                    visit(callee);
                    visit(context);
                }
            }
        }
        if let Some(source) = &self.source {
            visit(&source.stack);
        }
        if let Some(task) = &self.task {
            for value in [&task.coroutine, &task.name, &task.waiter, &task.context, &task.cancelled_error] {
                visit(value);
            }
        }
    }
}

impl Vm {
    /// A future, a task, or an instance of a class derived from one.
    #[inline]
    pub(in crate::vm) fn as_future(&self, value: &Value) -> Option<&Future> {
        match self.heap.get(value)? {
            Obj::Future(future) => Some(future),
            Obj::Derived(derived) => self.as_future(&derived.1),
            _ => None,
        }
    }

    pub(in crate::vm) fn is_future(&self, value: &Value) -> bool {
        self.as_future(value).is_some()
    }

    pub(in crate::vm) fn future(&self, value: &Value) -> &Future {
        self.as_future(value).expect("a future")
    }

    pub(in crate::vm) fn future_mut(&mut self, value: &Value) -> &mut Future {
        let slot = self.heap.inner_slot(value);
        match self.heap.at_mut(slot) {
            Obj::Future(future) => future,
            other => unreachable!("{other:?} is no future"),
        }
    }

    /// A future that nothing is known of yet: its `__init__` has not run.
    pub(in crate::vm) fn blank_future(&mut self) -> Value {
        self.heap.add_container(Obj::Future(Box::new(Future::new(Value::NONE, (WaitKind::Future, 0)))))
    }

    pub(in crate::vm) fn new_future(&mut self, event_loop: &Value, wait: (WaitKind, u32)) -> Value {
        self.heap.add_container(Obj::Future(Box::new(Future::new(event_loop.clone(), wait))))
    }

    pub(in crate::vm) fn add_callback(&mut self, future: &Value, callback: Callback) {
        if self.future(future).is_done() {
            self.schedule(future, callback);
        } else {
            self.future_mut(future).callbacks.push(callback);
        }
    }

    fn schedule(&mut self, future: &Value, callback: Callback) {
        let event_loop = self.future(future).event_loop.clone();
        match callback {
            Callback::Wake(task) => self.make_ready(&event_loop, Ready::Wake(task, future.clone())),
            Callback::Call(callee, context) => {
                let handle = self.call_soon(&event_loop, Action::Call(callee, vec![future.clone()]), context);
                drop(handle);
            }
        }
    }

    /// `set_result`, `set_exception`: all that wait are put into the ready queue.
    pub(in crate::vm) fn finish_future(&mut self, future: &Value, result: Result<Value>) {
        let failed = result.is_err();
        let value = result.unwrap_or_else(|Raise(exception)| exception);
        if self.future(future).is_task() {
            let text = if failed { self.exception_line(&value) } else { self.plain_repr(&value).unwrap_or_default() };
            let StrId(text) = self.trace.intern(&text);
            self.event(if failed { EventKind::TaskFailed } else { EventKind::TaskDone }, text, 0);
        }
        let data = self.future_mut(future);
        data.state = if failed { FutureState::Failed } else { FutureState::Finished };
        data.unseen = failed;
        data.value = value;
        self.call_back(future);
    }

    pub(super) fn finish_cancelled(&mut self, future: &Value, message: Value) {
        if self.future(future).is_task() {
            self.event(EventKind::TaskCancelled, 0, 0);
        }
        let data = self.future_mut(future);
        data.state = FutureState::Cancelled;
        data.cancel_message = message;
        self.call_back(future);
    }

    fn call_back(&mut self, future: &Value) {
        if let Some(id) = self.task_id(future) {
            self.asyncio.tasks.remove(&id);
        }
        for callback in std::mem::take(&mut self.future_mut(future).callbacks) {
            self.schedule(future, callback);
        }
    }

    /// `cancel(msg)`: whether it was still possible. A task asks what it waits for, a gathering its children; without recursion,
    /// since tasks may wait for one another in long chains.
    pub(in crate::vm) fn cancel_future(&mut self, future: &Value, message: Value) -> bool {
        self.future_mut(future).unseen = false;
        if !self.accepts_cancel(future) {
            return false;
        }
        let mut asked = vec![future.clone()];
        while let Some(future) = asked.pop() {
            if self.future(&future).is_done() {
                continue;
            }
            if let Some(task) = &self.future(&future).task {
                let waiter = task.waiter.clone();
                self.note_cancel(&future);
                if !waiter.is_none() && self.accepts_cancel(&waiter) {
                    asked.push(waiter);
                } else {
                    self.cancel_next_step(&future, message.clone());
                }
            } else if self.future(&future).children.is_empty() {
                self.finish_cancelled(&future, message.clone());
            } else {
                // gather looks at this when the children are done.
                self.future_mut(&future).children_cancelled = true;
                let children = self.future(&future).children.clone();
                asked.extend(children.into_iter().rev());
            }
        }
        true
    }

    /// Whether `cancel` would change anything.
    fn accepts_cancel(&self, future: &Value) -> bool {
        let mut looked_at = vec![future];
        while let Some(future) = looked_at.pop() {
            // One of another make is asked by its method, see `cancel`.
            let Some(data) = self.as_future(future) else { continue };
            if data.is_done() {
                continue;
            }
            if data.is_task() || data.children.is_empty() {
                return true;
            }
            looked_at.extend(&data.children);
        }
        false
    }

    /// A cancellation of the task was asked for.
    pub(in crate::vm) fn note_cancel(&mut self, task: &Value) {
        let Some(id) = self.task_id(task) else { return };
        self.event(EventKind::TaskCancel, id.0, 0);
        self.task_mut(task).cancel_requests += 1;
    }

    /// Nothing that it waits for took the cancellation: the task's next step throws it.
    pub(in crate::vm) fn cancel_next_step(&mut self, task: &Value, message: Value) {
        self.future_mut(task).cancel_message = message;
        self.task_mut(task).must_cancel = true;
    }

    /// What awaiting a cancelled future raises: for the first who asks, the error with which the task's coroutine ended; up to
    /// 3.10, a new one in its context.
    pub(in crate::vm) fn cancelled_error(&mut self, future: &Value) -> Value {
        let ended_with = match &mut self.future_mut(future).task {
            Some(task) => std::mem::replace(&mut task.cancelled_error, Value::NONE),
            None => Value::NONE,
        };
        let keeps = self.settings.python.minor() < 11;
        if !keeps && !ended_with.is_none() {
            return ended_with;
        }
        let message = self.future(future).cancel_message.clone();
        let args = if message.is_none() { vec![] } else { vec![message] };
        let error = self.make_exception(Type::CancelledError.value(), args);
        if !ended_with.is_none() {
            self.exception_mut(&error).expect("just made").context = ended_with.clone();
            self.task_mut(future).cancelled_error = ended_with;
        }
        error
    }

    /// `future.result()`
    pub(in crate::vm) fn future_result(&mut self, future: &Value) -> Result<Value> {
        match self.future(future).state {
            FutureState::Finished => Ok(self.future(future).value.clone()),
            FutureState::Failed => {
                self.future_mut(future).unseen = false;
                let error = self.future(future).value.clone();
                self.set_context(&error);
                Err(Raise(error))
            }
            FutureState::Cancelled => {
                let error = self.cancelled_error(future);
                self.set_context(&error);
                Err(Raise(error))
            }
            FutureState::Pending => Err(self.raise(Type::InvalidStateError, "Result is not set.")),
        }
    }

    /// `await future`
    pub(in crate::vm) fn send_future(&mut self, future: &Value) -> Next {
        if self.future(future).is_done() {
            return match self.future_result(future) {
                Ok(value) => self.send_returned(value),
                Err(raise) => Next::Unwind(raise),
            };
        }
        if std::mem::replace(&mut self.future_mut(future).blocking, true) {
            return Next::Unwind(self.runtime_error("await wasn't used with future"));
        }
        self.thread.stack.push(future.clone());
        Next::Run
    }
}
