//! Futures and tasks: results, callbacks, cancellation, the step of a task.

use super::class::Type;
use super::event_loop::{Action, Ready};
use super::exception::{Raise, Result};
use super::flow::{Next, Sent};
use super::frame::{Outcome, Then};
use super::object::{GeneratorState, Obj};
use super::{Value, Vm};
use crate::trace::{EventKind, StrId, Stream, TaskId, TaskInfo, WaitKind};

#[derive(Clone, Debug)]
pub struct Future {
    pub(super) event_loop: Value,
    pub(super) state: FutureState,
    /// The result, or the exception.
    pub(super) value: Value,
    pub(super) callbacks: Vec<Callback>,
    /// What waiting for it is called in the trace.
    pub(super) wait: (WaitKind, u32),
    /// Of `cancel(msg)`, or None.
    pub(super) cancel_message: Value,
    /// It was yielded by an await, which a task has not seen yet.
    pub(super) blocking: bool,
    /// A failure that nobody has asked for.
    pub(super) unseen: bool,
    /// `gather`: cancelling it cancels these instead.
    pub(super) children: Vec<Value>,
    pub(super) task: Option<Box<Task>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FutureState {
    Pending,
    Finished,
    Failed,
    Cancelled,
}

#[derive(Clone, Debug)]
pub(super) enum Callback {
    Wake(Value),
    /// In this context.
    Call(Value, Value),
}

#[derive(Clone, Debug)]
pub struct Task {
    pub(super) id: TaskId,
    pub(super) coroutine: Value,
    pub(super) name: Value,
    /// The future it waits for, or None.
    pub(super) waiter: Value,
    pub(super) context: Value,
    /// The next step throws CancelledError.
    pub(super) must_cancel: bool,
    pub(super) cancel_requests: u32,
    /// The line of the program at which it was suspended.
    line: u32,
}

impl Future {
    pub(super) fn new(event_loop: Value, wait: (WaitKind, u32)) -> Future {
        Future {
            event_loop,
            state: FutureState::Pending,
            value: Value::NONE,
            callbacks: Vec::new(),
            wait,
            cancel_message: Value::NONE,
            blocking: false,
            unseen: false,
            children: Vec::new(),
            task: None,
        }
    }

    pub(super) fn is_task(&self) -> bool {
        self.task.is_some()
    }

    pub(super) fn is_done(&self) -> bool {
        self.state != FutureState::Pending
    }

    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
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
        if let Some(task) = &self.task {
            for value in [&task.coroutine, &task.name, &task.waiter, &task.context] {
                visit(value);
            }
        }
    }
}

impl Vm {
    pub(super) fn future(&self, value: &Value) -> &Future {
        match self.heap.get(value) {
            Some(Obj::Future(future)) => future,
            other => unreachable!("{other:?} is no future"),
        }
    }

    pub(super) fn future_mut(&mut self, value: &Value) -> &mut Future {
        match self.heap.get_mut(value) {
            Some(Obj::Future(future)) => future,
            other => unreachable!("{other:?} is no future"),
        }
    }

    pub(super) fn new_future(&mut self, event_loop: &Value, wait: (WaitKind, u32)) -> Value {
        self.heap.add_container(Obj::Future(Box::new(Future::new(event_loop.clone(), wait))))
    }

    pub(super) fn task_id(&self, value: &Value) -> Option<TaskId> {
        self.future(value).task.as_ref().map(|task| task.id)
    }

    fn task_mut(&mut self, value: &Value) -> &mut Task {
        self.future_mut(value).task.as_mut().expect("a task")
    }

    /// `Task(coroutine, loop=..., name=...)`: its first step joins the ready queue.
    pub(super) fn new_task(&mut self, event_loop: &Value, coroutine: Value, name: Value, context: Value) -> Value {
        // A named task uses up a number up to 3.12.
        if name.is_none() || self.settings.python.minor() < 13 {
            self.asyncio.next_task_name += 1;
        }
        let name = if name.is_none() {
            let text = format!("Task-{}", self.asyncio.next_task_name);
            self.heap.str(text)
        } else {
            name
        };
        self.charge(1_200);
        let id = TaskId(self.trace.entities.tasks.len() as u32);
        let coroutine_name = match self.heap.get(&coroutine) {
            Some(Obj::Generator(generator)) => self.text_of(&generator.qualname),
            _ => self.type_name(&coroutine).to_string(),
        };
        let info = TaskInfo {
            name: self.trace.strings.intern(&self.plain_str(&name)),
            coroutine: self.trace.strings.intern(&coroutine_name),
            parent: self.task,
            looped: self.event_loop(event_loop).id,
            created: self.trace.len() as u32,
        };
        self.trace.entities.tasks.push(info);
        let mut future = Future::new(event_loop.clone(), (WaitKind::Task, id.0));
        let line = match self.heap.get(&coroutine) {
            Some(Obj::Generator(generator)) => self.codes[generator.code as usize].code.first_line,
            _ => 0,
        };
        future.task = Some(Box::new(Task {
            id,
            coroutine,
            name,
            waiter: Value::NONE,
            context,
            must_cancel: false,
            cancel_requests: 0,
            line,
        }));
        let task = self.heap.add_container(Obj::Future(Box::new(future)));
        self.event(EventKind::TaskCreate, id.0, 0);
        self.asyncio.tasks.push(task.clone());
        self.make_ready(event_loop, Ready::Step(task.clone(), Value::NONE));
        task
    }

    pub(super) fn begin_step(&mut self, task: Value, thrown: Value) -> Next {
        let data = self.task_mut(&task);
        let (id, line, coroutine) = (data.id, data.line, data.coroutine.clone());
        let waiter = std::mem::replace(&mut data.waiter, Value::NONE);
        drop(waiter);
        let must_cancel = std::mem::take(&mut data.must_cancel);
        let context = data.context.clone();
        self.enter_context(context);
        self.last_line = line;
        self.event(EventKind::StepBegin, id.0, 0);
        self.task = Some(id);
        let thrown = if must_cancel && (thrown.is_none() || !self.is_a(&thrown, Type::CancelledError)) {
            self.cancelled_error(&task)
        } else {
            thrown
        };
        let sent = if thrown.is_none() { Sent::Value(Value::NONE) } else { Sent::Throw(thrown) };
        self.resume_generator(coroutine, sent, Then::Step(task))
    }

    /// What its step left as the current context is the task's.
    pub(super) fn set_task_context(&mut self, task: &Value, context: Value) {
        let done = self.future(task).is_done();
        self.task_mut(task).context = if done { Value::NONE } else { context };
    }

    /// What happens to a task whose coroutine yielded, returned or raised. An exception that ends the loop is given back.
    pub(super) fn end_step(&mut self, task: &Value, outcome: Outcome) -> Option<Raise> {
        let line = self.last_line;
        self.task_mut(task).line = line;
        match outcome {
            Outcome::Return(value) => {
                if self.task_mut(task).must_cancel {
                    let message = self.future(task).cancel_message.clone();
                    self.finish_cancelled(task, message);
                } else {
                    self.finish_future(task, Ok(value));
                }
                None
            }
            Outcome::Raise(Raise(exception)) => {
                if self.is_a(&exception, Type::CancelledError) {
                    let message = self.first_argument(&exception);
                    self.finish_cancelled(task, message);
                    return None;
                }
                let fatal = Raise(exception.clone());
                self.finish_future(task, Err(Raise(exception)));
                self.ends_loop(&fatal).then_some(fatal)
            }
            Outcome::Yield(value) => {
                self.suspend(task, value);
                None
            }
        }
    }

    fn suspend(&mut self, task: &Value, yielded: Value) {
        let event_loop = self.future(task).event_loop.clone();
        if yielded.is_none() {
            self.event(EventKind::StepEnd, WaitKind::Turn as u32, 0);
            self.make_ready(&event_loop, Ready::Step(task.clone(), Value::NONE));
            return;
        }
        let problem = match self.heap.get(&yielded) {
            Some(Obj::Future(_)) if yielded.is(task) => Some("Task cannot await on itself".to_owned()),
            Some(Obj::Future(future)) if !future.event_loop.is(&event_loop) => {
                let (task, future) = (self.future_repr(task), self.future_repr(&yielded));
                Some(format!("Task {task} got Future {future} attached to a different loop"))
            }
            Some(Obj::Future(future)) if future.blocking => None,
            Some(Obj::Future(_)) => Some("yield was used instead of yield from in task".to_owned()),
            _ => Some(format!("Task got bad yield: {}", self.plain_repr(&yielded).unwrap_or_default())),
        };
        if let Some(message) = problem {
            self.event(EventKind::StepEnd, WaitKind::Turn as u32, 0);
            let error = self.runtime_error(message).0;
            self.make_ready(&event_loop, Ready::Step(task.clone(), error));
            return;
        }
        self.future_mut(&yielded).blocking = false;
        let (kind, detail) = self.future(&yielded).wait;
        self.event(EventKind::StepEnd, kind as u32, detail);
        self.add_callback(&yielded, Callback::Wake(task.clone()));
        self.task_mut(task).waiter = yielded.clone();
        if self.task_mut(task).must_cancel {
            let message = self.future(task).cancel_message.clone();
            if self.cancel_future(&yielded, message) {
                self.task_mut(task).must_cancel = false;
            }
        }
    }

    pub(super) fn add_callback(&mut self, future: &Value, callback: Callback) {
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
    pub(super) fn finish_future(&mut self, future: &Value, result: Result<Value>) {
        let failed = result.is_err();
        let value = result.unwrap_or_else(|Raise(exception)| exception);
        if self.future(future).is_task() {
            let text = if failed { self.exception_line(&value) } else { self.plain_repr(&value).unwrap_or_default() };
            let StrId(text) = self.trace.strings.intern(&text);
            self.event(if failed { EventKind::TaskFailed } else { EventKind::TaskDone }, text, 0);
        }
        let data = self.future_mut(future);
        data.state = if failed { FutureState::Failed } else { FutureState::Finished };
        data.unseen = failed;
        data.value = value;
        self.call_back(future);
    }

    fn finish_cancelled(&mut self, future: &Value, message: Value) {
        if self.future(future).is_task() {
            self.event(EventKind::TaskCancelled, 0, 0);
        }
        let data = self.future_mut(future);
        data.state = FutureState::Cancelled;
        data.cancel_message = message;
        self.call_back(future);
    }

    fn call_back(&mut self, future: &Value) {
        if self.future(future).is_task() {
            self.asyncio.tasks.retain(|task| !task.is(future));
        }
        for callback in std::mem::take(&mut self.future_mut(future).callbacks) {
            self.schedule(future, callback);
        }
    }

    /// `cancel(msg)`: whether it was still possible.
    pub(super) fn cancel_future(&mut self, future: &Value, message: Value) -> bool {
        let data = self.future(future);
        if data.is_done() {
            return false;
        }
        if let Some(task) = &data.task {
            let (id, waiter) = (task.id, task.waiter.clone());
            self.event(EventKind::TaskCancel, id.0, 0);
            self.task_mut(future).cancel_requests += 1;
            if self.settings.python.minor() < 11 {
                self.future_mut(future).cancel_message = message.clone();
            }
            if !waiter.is_none() && self.cancel_future(&waiter, message.clone()) {
                return true;
            }
            self.future_mut(future).cancel_message = message;
            self.task_mut(future).must_cancel = true;
            return true;
        }
        if !data.children.is_empty() {
            let children = data.children.clone();
            let mut any = false;
            for child in &children {
                any |= self.cancel_future(child, message.clone());
            }
            if any {
                // gather looks at this when the children are done.
                self.future_mut(future).cancel_message = Value::TRUE;
            }
            return any;
        }
        self.finish_cancelled(future, message);
        true
    }

    pub(super) fn cancelled_error(&mut self, future: &Value) -> Value {
        let message = self.future(future).cancel_message.clone();
        let args = if message.is_none() { vec![] } else { vec![message] };
        self.make_exception(Type::CancelledError.value(), args)
    }

    /// `future.result()`
    pub(super) fn future_result(&mut self, future: &Value) -> Result<Value> {
        match self.future(future).state {
            FutureState::Finished => Ok(self.future(future).value.clone()),
            FutureState::Failed => {
                self.future_mut(future).unseen = false;
                Err(Raise(self.future(future).value.clone()))
            }
            FutureState::Cancelled => Err(Raise(self.cancelled_error(future))),
            FutureState::Pending => Err(self.raise(Type::InvalidStateError, "Result is not set.")),
        }
    }

    /// What a wake-up by this future throws into the task, or None: its await will ask for the result itself.
    pub(super) fn wake_exception(&mut self, future: &Value) -> Value {
        match self.future(future).state {
            FutureState::Failed | FutureState::Cancelled => match self.future_result(future) {
                Err(Raise(exception)) => exception,
                Ok(_) => Value::NONE,
            },
            _ => Value::NONE,
        }
    }

    /// `await future`
    pub(super) fn send_future(&mut self, future: &Value) -> Next {
        if self.future(future).is_done() {
            return match self.future_result(future) {
                Ok(value) => self.send_returned(value),
                Err(raise) => Next::Unwind(raise),
            };
        }
        self.future_mut(future).blocking = true;
        self.thread.stack.push(future.clone());
        Next::Run
    }

    pub(super) fn future_repr(&self, value: &Value) -> String {
        let future = self.future(value);
        let state = match future.state {
            FutureState::Pending => "pending",
            FutureState::Finished | FutureState::Failed => "finished",
            FutureState::Cancelled => "cancelled",
        };
        let mut out = format!("<{} {state}", self.type_name(value));
        if let Some(task) = &future.task {
            out.push_str(&format!(" name={}", self.plain_repr(&task.name).unwrap_or_default()));
            if let Some(Obj::Generator(generator)) = self.heap.get(&task.coroutine) {
                let code = &self.codes[generator.code as usize].code;
                let name = self.text_of(&generator.qualname);
                let place = if generator.state == GeneratorState::Finished {
                    format!("<{name}() done, defined at {}:{}>", code.filename, code.first_line)
                } else {
                    let line = code.line_at(generator.pc.saturating_sub(1));
                    format!("<{name}() running at {}:{line}>", code.filename)
                };
                out.push_str(&format!(" coro={place}"));
            }
            if !task.waiter.is_none() {
                out.push_str(&format!(" wait_for={}", self.future_repr(&task.waiter)));
            }
        }
        match future.state {
            FutureState::Finished => {
                out.push_str(&format!(" result={}", self.plain_repr(&future.value).unwrap_or_default()));
            }
            FutureState::Failed => {
                out.push_str(&format!(" exception={}", self.plain_repr(&future.value).unwrap_or_default()));
            }
            _ => {}
        }
        out.push('>');
        out
    }

    /// What CPython prints when an object goes that should not have gone so.
    pub(super) fn dying_words(&mut self, slot: u32) {
        let text = match self.heap.at(slot) {
            Obj::Generator(generator)
                if generator.state == GeneratorState::Created
                    && generator.kind == super::object::GeneratorKind::Coroutine =>
            {
                let name = self.text_of(&generator.qualname);
                let (file, line) = match self.thread.frames.last() {
                    Some(frame) => {
                        let code = &self.codes[frame.code as usize].code;
                        (code.filename.to_string(), code.line_at(frame.pc.saturating_sub(1)))
                    }
                    None => ("sys".to_owned(), 1),
                };
                let source = match self.source_lines.get((line as usize).wrapping_sub(1)) {
                    Some(text) if file != "sys" => format!("  {}\n", text.trim()),
                    _ => String::new(),
                };
                format!(
                    "{file}:{line}: RuntimeWarning: coroutine '{name}' was never awaited\n{source}RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
                )
            }
            Obj::Future(future) if future.unseen => {
                let what = if future.is_task() { "Task" } else { "Future" };
                let exception = future.value.clone();
                let shown = {
                    // The object is dead, but whole: a borrowed look at it.
                    let borrowed = std::mem::ManuallyDrop::new(Value::owning(slot));
                    self.future_repr(&borrowed)
                };
                let trace = self.format_exception(&exception);
                format!("{what} exception was never retrieved\nfuture: {shown}\n{trace}")
            }
            _ => return,
        };
        self.write(Stream::Stderr, &text);
    }
}
