//! Tasks: a coroutine that the event loop runs, step by step.

use super::event_loop::Ready;
use super::future::{Callback, Future, FutureState};
use crate::trace::{EventKind, TaskId, TaskInfo, WaitKind};
use crate::vm::class::Type;
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::{Next, Sent};
use crate::vm::frame::{Outcome, Then};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

#[derive(Clone, Debug)]
pub struct Task {
    pub(in crate::vm) id: TaskId,
    pub(in crate::vm) coroutine: Value,
    pub(in crate::vm) name: Value,
    /// The future it waits for, or None.
    pub(in crate::vm) waiter: Value,
    pub(in crate::vm) context: Value,
    /// The next step throws CancelledError.
    pub(in crate::vm) must_cancel: bool,
    pub(in crate::vm) cancel_requests: u32,
    /// With which its coroutine ended, until somebody asks.
    pub(super) cancelled_error: Value,
    /// What it yielded last has been asked by its methods already.
    pub(in crate::vm) settled: bool,
    /// The line of the program at which it was suspended.
    line: u32,
}

impl Vm {
    /// The task whose step runs.
    pub(in crate::vm) fn current_task(&self) -> Option<Value> {
        self.asyncio.tasks.get(&self.thread.task?).map(|&slot| Value::reference(slot))
    }

    pub(in crate::vm) fn task_id(&self, value: &Value) -> Option<TaskId> {
        self.future(value).task.as_ref().map(|task| task.id)
    }

    pub(in crate::vm) fn task_mut(&mut self, value: &Value) -> &mut Task {
        self.future_mut(value).task.as_mut().expect("a task")
    }

    /// `Task.__init__` of a blank future.
    pub(in crate::vm) fn init_task(
        &mut self,
        task: &Value,
        event_loop: &Value,
        coroutine: Value,
        name: Value,
        context: Value,
    ) {
        let name = if name.is_none() {
            self.asyncio.next_task_name += 1;
            let text = format!("Task-{}", self.asyncio.next_task_name);
            self.heap.str(text)
        } else {
            name
        };
        self.charge(1_200);
        let coroutine_name = match self.heap.get(&coroutine) {
            Some(Obj::Generator(generator)) => self.text_of(&generator.qualname),
            _ => self.type_name(&coroutine).to_string(),
        };
        let info = TaskInfo {
            name: self.trace.intern(&self.plain_str(&name)),
            coroutine: self.trace.intern(&coroutine_name),
            parent: self.thread.task,
            group: None,
            looped: self.event_loop(event_loop).id,
            created: self.trace.len() as u32,
        };
        let id = self.trace.add_task(info);
        let line = match self.heap.get(&coroutine) {
            Some(Obj::Generator(generator)) => self.codes[generator.code as usize].code.first_line,
            _ => self.thread.last_line,
        };
        let data = Task {
            id,
            coroutine,
            name,
            waiter: Value::NONE,
            context,
            must_cancel: false,
            cancel_requests: 0,
            cancelled_error: Value::NONE,
            settled: false,
            line,
        };
        let future = self.future_mut(task);
        *future = Future::new(event_loop.clone(), (WaitKind::Task, id.0));
        future.task = Some(Box::new(data));
        self.event(EventKind::TaskCreate, id.0, 0);
        self.asyncio.tasks.insert(id, task.slot().expect("a task is on the heap"));
    }

    /// Its first step joins the ready queue.
    pub(in crate::vm) fn schedule_first_step(&mut self, task: &Value) {
        let event_loop = self.future(task).event_loop.clone();
        self.make_ready(&event_loop, Ready::Step(task.clone(), Value::NONE));
    }

    pub(in crate::vm) fn rename_task(&mut self, task: &Value, name: Value) {
        let text = self.plain_str(&name);
        let Some(data) = &mut self.future_mut(task).task else { return };
        data.name = name;
        let id = data.id;
        self.trace.rename_task(id, &text);
    }

    /// A step inside the step of another task or inside a callback: the first one of an eager task, made where the task is made.
    pub(in crate::vm) fn begin_inner_step(&mut self, task: &Value, thrown: Value) -> (Value, Sent) {
        let begun = self.open_step(task, thrown);
        self.thread.context = self.task_mut(task).context.clone();
        begun
    }

    /// Back to the task (its number, or None) and the context that go on.
    pub(in crate::vm) fn end_inner_step(
        &mut self,
        task: &Value,
        outcome: Outcome,
        outer: &Value,
        context: Value,
    ) -> Result<()> {
        let fatal = self.end_step(task, outcome);
        self.thread.task = outer.as_small_int().map(|id| TaskId(id as u32));
        let own = std::mem::replace(&mut self.thread.context, context);
        self.set_task_context(task, own);
        match fatal {
            Some(raise) => Err(raise),
            None => Ok(()),
        }
    }

    pub(in crate::vm) fn begin_step(&mut self, task: Value, thrown: Value) -> Next {
        let data = self.task_mut(&task);
        let (line, context) = (data.line, data.context.clone());
        self.enter_context(context);
        self.thread.last_line = line;
        let (coroutine, sent) = self.open_step(&task, thrown);
        self.drive(coroutine, sent, Then::Step(task))
    }

    /// The coroutine that is to be resumed, and by what.
    fn open_step(&mut self, task: &Value, thrown: Value) -> (Value, Sent) {
        let data = self.task_mut(task);
        let (id, coroutine) = (data.id, data.coroutine.clone());
        let waiter = std::mem::replace(&mut data.waiter, Value::NONE);
        let must_cancel = std::mem::take(&mut data.must_cancel);
        drop(waiter);
        let thrown = if must_cancel && (thrown.is_none() || !self.is_a(&thrown, Type::CancelledError)) {
            self.cancelled_error(task)
        } else {
            thrown
        };
        let thrown_name = if thrown.is_none() { 0 } else { self.trace.intern(&self.type_name(&thrown)).0 + 1 };
        self.event(EventKind::StepBegin, id.0, thrown_name);
        self.thread.task = Some(id);
        (coroutine, if thrown.is_none() { Sent::Value(Value::NONE) } else { Sent::Throw(thrown) })
    }

    /// What its step left as the current context is the task's.
    pub(super) fn set_task_context(&mut self, task: &Value, context: Value) {
        self.task_mut(task).context = context;
    }

    /// What happens to a task whose coroutine yielded, returned or raised. An exception that ends the loop is given back.
    pub(in crate::vm) fn end_step(&mut self, task: &Value, outcome: Outcome) -> Option<Raise> {
        let line = self.thread.last_line;
        self.task_mut(task).line = line;
        match outcome {
            Outcome::Return(value) => {
                if std::mem::take(&mut self.task_mut(task).must_cancel) {
                    let message = self.future(task).cancel_message.clone();
                    self.finish_cancelled(task, message);
                } else {
                    self.finish_future(task, Ok(value));
                }
                None
            }
            Outcome::Raise(Raise(exception)) => {
                if self.is_a(&exception, Type::CancelledError) {
                    self.task_mut(task).cancelled_error = exception;
                    self.finish_cancelled(task, Value::NONE);
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
        if std::mem::take(&mut self.task_mut(task).settled) {
            let wait = self.as_future(&yielded).map_or((WaitKind::Future, 0), |future| future.wait);
            self.step_end_event(task, wait);
            return;
        }
        let event_loop = self.future(task).event_loop.clone();
        if yielded.is_none() {
            self.step_end_event(task, (WaitKind::Turn, 0));
            self.make_ready(&event_loop, Ready::Step(task.clone(), Value::NONE));
            return;
        }
        let problem = match self.as_future(&yielded) {
            Some(_) if yielded.is(task) => Some(format!("Task cannot await on itself: {}", self.future_repr(task))),
            Some(future) if !future.event_loop.is(&event_loop) => {
                let (task, future) = (self.future_repr(task), self.future_repr(&yielded));
                Some(format!("Task {task} got Future {future} attached to a different loop"))
            }
            Some(future) if future.blocking => None,
            Some(_) => {
                let (task, future) = (self.future_repr(task), self.future_repr(&yielded));
                Some(format!("yield was used instead of yield from in task {task} with {future}"))
            }
            None => Some(format!("Task got bad yield: {}", self.plain_repr(&yielded).unwrap_or_default())),
        };
        if let Some(message) = problem {
            let awaited = self.as_future(&yielded).filter(|future| future.blocking);
            let wait = awaited.map_or((WaitKind::Turn, 0), |future| future.wait);
            self.step_end_event(task, wait);
            let error = self.runtime_error(message).0;
            self.make_ready(&event_loop, Ready::Step(task.clone(), error));
            return;
        }
        self.future_mut(&yielded).blocking = false;
        let wait = self.future(&yielded).wait;
        self.step_end_event(task, wait);
        self.add_callback(&yielded, Callback::Wake(task.clone()));
        self.task_mut(task).waiter = yielded.clone();
        if self.task_mut(task).must_cancel {
            let message = self.future(task).cancel_message.clone();
            if self.cancel_future(&yielded, message) {
                self.task_mut(task).must_cancel = false;
            }
        }
    }

    /// What a wake-up by this future throws into the task, or None: its await will ask for the result itself.
    pub(in crate::vm) fn wake_exception(&mut self, future: &Value) -> Value {
        match self.future(future).state {
            // That of an exact future is only handed on; it keeps its context.
            FutureState::Failed if matches!(self.heap.get(future), Some(Obj::Future(_))) => {
                let data = self.future_mut(future);
                data.unseen = false;
                data.value.clone()
            }
            FutureState::Failed | FutureState::Cancelled => match self.future_result(future) {
                Err(Raise(exception)) => exception,
                Ok(_) => Value::NONE,
            },
            _ => Value::NONE,
        }
    }
}
