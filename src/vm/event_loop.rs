//! The event loop of asyncio: ready queue, timers, selector. The order of things is `BaseEventLoop._run_once`'s.

use super::exception::{Raise, Result};
use super::flow::{Args, Next};
use super::frame::{Block, BlockReason, LoopRun, Outcome, Stop, Then, Wake};
use super::object::Obj;
use super::{Value, Vm};
use crate::base::VirtualTime;
use crate::trace::{EventKind, LoopId, StrId, Stream, TaskId, TimerId, TimerInfo};
use std::collections::VecDeque;

/// What asyncio keeps for the whole process.
#[derive(Clone, Debug, Default)]
pub struct LoopState {
    /// The number in the next `Task-N`.
    pub(super) next_task_name: u32,
    /// `set_event_loop`; None when unset.
    pub(super) current: Option<Value>,
    /// Tasks that are not done, in order of creation.
    pub(super) tasks: Vec<Value>,
}

#[derive(Clone, Debug)]
pub struct EventLoop {
    pub(super) id: LoopId,
    pub(super) ready: VecDeque<Ready>,
    /// A binary heap as `heapq` keeps it, ordered by deadline alone: equal deadlines do not come out first-in first-out.
    timers: Vec<(u64, Value)>,
    cancelled_timers: usize,
    /// How many of the ready are still to be run in this iteration.
    batch: usize,
    iteration: u32,
    pub(super) stopping: bool,
    pub(super) running: bool,
    pub(super) closed: bool,
}

/// An entry of the ready queue.
#[derive(Clone, Debug)]
pub(super) enum Ready {
    /// The next step of a task; the exception to throw into it or None.
    Step(Value, Value),
    /// A task's wake-up by this future.
    Wake(Value, Value),
    Handle(Value),
}

#[derive(Clone, Debug)]
pub struct Handle {
    pub(super) event_loop: Value,
    pub(super) action: Action,
    pub(super) cancelled: bool,
    pub(super) timer: Option<TimerId>,
    pub(super) when: u64,
    pub(super) context: Value,
}

#[derive(Clone, Debug)]
pub(super) enum Action {
    Call(Value, Vec<Value>),
    /// `asyncio.sleep`'s timer, a response.
    SetResult(Value, Value),
}

/// Costs in virtual nanoseconds: a switch between tasks takes 1.0 us amortised over many and 2.0 us alone.
const ITERATION: u64 = 1_000;
const STEP: u64 = 700;
const CALLBACK: u64 = 400;
/// epoll counts whole milliseconds.
const SELECTOR_QUANTUM: u64 = 1_000_000;

impl EventLoop {
    pub(super) fn new(id: LoopId) -> EventLoop {
        EventLoop {
            id,
            ready: VecDeque::new(),
            timers: Vec::new(),
            cancelled_timers: 0,
            batch: 0,
            iteration: 0,
            stopping: false,
            running: false,
            closed: false,
        }
    }

    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        for ready in &self.ready {
            match ready {
                Ready::Step(task, other) | Ready::Wake(task, other) => {
                    visit(task);
                    visit(other);
                }
                Ready::Handle(handle) => visit(handle),
            }
        }
        self.timers.iter().for_each(|(_, handle)| visit(handle));
    }

    fn push_timer(&mut self, when: u64, handle: Value) {
        self.timers.push((when, handle));
        let last = self.timers.len() - 1;
        self.sift_down(0, last);
    }

    fn pop_timer(&mut self) -> Option<(u64, Value)> {
        let last = self.timers.pop()?;
        if self.timers.is_empty() {
            return Some(last);
        }
        let first = std::mem::replace(&mut self.timers[0], last);
        self.sift_up(0);
        Some(first)
    }

    /// heapq's `_siftdown`: the entry at `at` moves towards the root.
    fn sift_down(&mut self, start: usize, mut at: usize) {
        while at > start {
            let parent = (at - 1) >> 1;
            if self.timers[at].0 < self.timers[parent].0 {
                self.timers.swap(at, parent);
                at = parent;
            } else {
                break;
            }
        }
    }

    /// heapq's `_siftup`: smaller children move up until a leaf, then the entry finds its place from there.
    fn sift_up(&mut self, start: usize) {
        let end = self.timers.len();
        let mut at = start;
        let mut child = 2 * at + 1;
        while child < end {
            let right = child + 1;
            if right < end && self.timers[child].0 >= self.timers[right].0 {
                child = right;
            }
            self.timers.swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
        self.sift_down(start, at);
    }

    fn heapify(&mut self) {
        (0..self.timers.len() / 2).rev().for_each(|at| self.sift_up(at));
    }
}

impl Handle {
    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
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

impl Vm {
    pub(super) fn event_loop(&self, value: &Value) -> &EventLoop {
        match self.heap.get(value) {
            Some(Obj::EventLoop(event_loop)) => event_loop,
            other => unreachable!("{other:?} is no event loop"),
        }
    }

    pub(super) fn event_loop_mut(&mut self, value: &Value) -> &mut EventLoop {
        match self.heap.get_mut(value) {
            Some(Obj::EventLoop(event_loop)) => event_loop,
            other => unreachable!("{other:?} is no event loop"),
        }
    }

    fn handle(&self, value: &Value) -> &Handle {
        match self.heap.get(value) {
            Some(Obj::Handle(handle)) => handle,
            other => unreachable!("{other:?} is no handle"),
        }
    }

    pub(super) fn new_event_loop(&mut self) -> Value {
        let id = LoopId(self.trace.entities.loops.len() as u32);
        self.trace.entities.loops.push(self.thread.id);
        self.charge(60_000);
        self.event(EventKind::LoopCreate, id.0, 0);
        self.heap.add_container(Obj::EventLoop(Box::new(EventLoop::new(id))))
    }

    /// The loop that runs on this thread.
    pub(super) fn running_loop(&self) -> Option<Value> {
        self.thread.loops.last().map(|run| run.event_loop.clone())
    }

    pub(super) fn call_soon(&mut self, event_loop: &Value, action: Action, context: Value) -> Value {
        let handle = self.heap.add_container(Obj::Handle(Box::new(Handle {
            event_loop: event_loop.clone(),
            action,
            cancelled: false,
            timer: None,
            when: 0,
            context,
        })));
        self.event_loop_mut(event_loop).ready.push_back(Ready::Handle(handle.clone()));
        handle
    }

    pub(super) fn call_at(&mut self, event_loop: &Value, when: u64, action: Action, context: Value) -> Value {
        let label = match &action {
            Action::Call(callee, _) => self.callable_name(callee),
            Action::SetResult(..) => "Future.set_result".to_owned(),
        };
        let timer = TimerId(self.trace.entities.timers.len() as u32);
        let label = self.trace.strings.intern(&label);
        let looped = self.event_loop(event_loop).id;
        self.trace.entities.timers.push(TimerInfo { deadline: VirtualTime::from_nanos(when), label, looped });
        self.event(EventKind::TimerSet, timer.0, 0);
        let handle = self.heap.add_container(Obj::Handle(Box::new(Handle {
            event_loop: event_loop.clone(),
            action,
            cancelled: false,
            timer: Some(timer),
            when,
            context,
        })));
        self.event_loop_mut(event_loop).push_timer(when, handle.clone());
        handle
    }

    pub(super) fn cancel_handle(&mut self, value: &Value) {
        let Some(Obj::Handle(handle)) = self.heap.get_mut(value) else { return };
        if handle.cancelled {
            return;
        }
        handle.cancelled = true;
        let (event_loop, timer) = (handle.event_loop.clone(), handle.timer);
        let action = std::mem::replace(&mut handle.action, Action::Call(Value::NONE, vec![]));
        drop(action);
        if let Some(timer) = timer {
            let waits = self.event_loop(&event_loop).timers.iter().any(|(_, known)| known.is(value));
            if waits {
                self.event_loop_mut(&event_loop).cancelled_timers += 1;
                self.event(EventKind::TimerCancel, timer.0, 0);
            }
        }
    }

    /// What the program calls it, for the trace.
    pub(super) fn callable_name(&self, callee: &Value) -> String {
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

    /// `run_forever`
    pub(super) fn run_loop(&mut self, event_loop: Value, then: Then) -> Next {
        let problem = if self.event_loop(&event_loop).closed {
            Some("Event loop is closed")
        } else if self.event_loop(&event_loop).running {
            Some("This event loop is already running")
        } else if !self.thread.loops.is_empty() {
            Some("Cannot run the event loop while another loop is running")
        } else {
            None
        };
        if let Some(message) = problem {
            let raise = self.runtime_error(message);
            return self.deliver(then, Outcome::Raise(raise));
        }
        self.event_loop_mut(&event_loop).running = true;
        let id = self.event_loop(&event_loop).id;
        self.event(EventKind::LoopRun, id.0, 0);
        self.thread.loops.push(LoopRun { event_loop, context: Value::NONE, then });
        self.loop_continue()
    }

    /// Goes on with the innermost loop until it hands a frame to the interpreter, waits, or ends.
    fn loop_continue(&mut self) -> Next {
        loop {
            let event_loop = self.running_loop().expect("a loop runs");
            if self.event_loop(&event_loop).batch == 0 {
                if self.event_loop(&event_loop).stopping {
                    return self.leave_loop(Outcome::Return(Value::NONE));
                }
                if let Some(next) = self.begin_iteration(&event_loop) {
                    return next;
                }
                continue;
            }
            let data = self.event_loop_mut(&event_loop);
            data.batch -= 1;
            let ready = data.ready.pop_front().expect("the batch counts the ready");
            match ready {
                Ready::Step(task, thrown) => return self.step(task, thrown),
                Ready::Wake(task, future) => {
                    let thrown = self.wake_exception(&future);
                    return self.step(task, thrown);
                }
                Ready::Handle(handle) => {
                    if let Some(next) = self.run_handle(&handle) {
                        return next;
                    }
                }
            }
        }
    }

    /// `None`: the batch is filled. Otherwise the thread waits in the selector.
    fn begin_iteration(&mut self, event_loop: &Value) -> Option<Next> {
        self.charge(ITERATION);
        self.drop_cancelled_timers(event_loop);
        let data = self.event_loop_mut(event_loop);
        data.iteration += 1;
        let (id, iteration, idle) = (data.id, data.iteration, data.ready.is_empty());
        let timer = data.timers.first().map(|(when, handle)| (*when, handle.clone()));
        self.event(EventKind::Iteration, id.0, iteration);
        if !idle {
            self.after_select(event_loop);
            return None;
        }
        let now = self.now().as_nanos();
        let by_timer = timer.as_ref().map(|(when, _)| {
            let wait = when.saturating_sub(now);
            now + wait.div_ceil(SELECTOR_QUANTUM) * SELECTOR_QUANTUM
        });
        let by_response = self.network.next_for(event_loop);
        let until = by_timer.into_iter().chain(by_response).min();
        if until.is_some_and(|until| until <= now) {
            self.after_select(event_loop);
            return None;
        }
        let timer = timer.and_then(|(_, handle)| self.handle(&handle).timer);
        self.event(EventKind::Select, id.0, timer.map_or(0, |TimerId(timer)| timer + 1));
        self.thread.wake = Some(Wake::Loop);
        let until = until.map_or(VirtualTime::NEVER, VirtualTime::from_nanos);
        Some(Next::Stop(Stop::Block(Block { reason: BlockReason::Select, until })))
    }

    /// The selector came back.
    pub(super) fn loop_selected(&mut self) -> Next {
        let event_loop = self.running_loop().expect("a loop waits");
        let due = self.network.due(&event_loop, self.now().as_nanos());
        let id = self.event_loop(&event_loop).id;
        self.event(EventKind::Selected, id.0, due as u32);
        self.after_select(&event_loop);
        self.loop_continue()
    }

    /// Responses and due timers join the ready queue; what stands in it now is this iteration's batch.
    fn after_select(&mut self, event_loop: &Value) {
        let now = self.now().as_nanos();
        self.receive_responses(event_loop, now);
        let end = now + 1;
        while self.event_loop(event_loop).timers.first().is_some_and(|(when, _)| *when < end) {
            let Some((_, handle)) = self.event_loop_mut(event_loop).pop_timer() else { break };
            if self.handle(&handle).cancelled {
                self.event_loop_mut(event_loop).cancelled_timers -= 1;
            } else if let Some(timer) = self.handle(&handle).timer {
                self.event(EventKind::TimerFired, timer.0, 0);
            }
            self.event_loop_mut(event_loop).ready.push_back(Ready::Handle(handle));
        }
        let data = self.event_loop_mut(event_loop);
        data.batch = data.ready.len();
    }

    /// As in CPython: off the head always, and all of them when they are many and most of the heap.
    fn drop_cancelled_timers(&mut self, event_loop: &Value) {
        let data = self.event_loop(event_loop);
        if data.timers.len() > 100 && data.cancelled_timers * 2 > data.timers.len() {
            let kept: Vec<_> =
                data.timers.iter().filter(|(_, handle)| !self.handle(handle).cancelled).cloned().collect();
            let data = self.event_loop_mut(event_loop);
            data.timers = kept;
            data.heapify();
            data.cancelled_timers = 0;
            return;
        }
        while let Some((_, handle)) = self.event_loop(event_loop).timers.first()
            && self.handle(handle).cancelled
        {
            let data = self.event_loop_mut(event_loop);
            data.cancelled_timers -= 1;
            drop(data.pop_timer());
        }
    }

    fn run_handle(&mut self, value: &Value) -> Option<Next> {
        let handle = self.handle(value);
        if handle.cancelled {
            return None;
        }
        let (action, context) = (handle.action.clone(), handle.context.clone());
        self.charge(CALLBACK);
        match action {
            Action::SetResult(future, result) => {
                if !self.future(&future).is_done() {
                    self.finish_future(&future, Ok(result));
                }
                None
            }
            Action::Call(callee, args) => {
                let name = self.callable_name(&callee);
                let StrId(name) = self.trace.strings.intern(&name);
                self.event(EventKind::CallbackBegin, name, 0);
                let args = Args { positional: args.into_iter().collect(), keywords: Vec::new() };
                self.enter_context(context);
                Some(self.call(callee, args, Then::Callback))
            }
        }
    }

    pub(super) fn callback_ended(&mut self, outcome: Outcome) -> Next {
        self.event(EventKind::CallbackEnd, 0, 0);
        drop(self.leave_context());
        if let Outcome::Raise(raise) = outcome {
            if self.ends_loop(&raise) {
                return self.leave_loop(Outcome::Raise(raise));
            }
            let text = self.format_exception(&raise.0);
            self.write(Stream::Stderr, &format!("Exception in callback\n{text}"));
        }
        self.loop_continue()
    }

    /// Exceptions that are not the task's affair but the program's.
    pub(super) fn ends_loop(&self, raise: &Raise) -> bool {
        use super::class::Type;
        self.is_a(&raise.0, Type::SystemExit) || self.is_a(&raise.0, Type::KeyboardInterrupt)
    }

    pub(super) fn leave_loop(&mut self, outcome: Outcome) -> Next {
        let run = self.thread.loops.pop().expect("a loop runs");
        let data = self.event_loop_mut(&run.event_loop);
        data.running = false;
        data.stopping = false;
        data.batch = 0;
        let id = data.id;
        self.event(EventKind::LoopStop, id.0, 0);
        self.deliver(run.then, outcome)
    }

    fn step(&mut self, task: Value, thrown: Value) -> Next {
        if self.future(&task).is_done() {
            return self.loop_continue();
        }
        self.charge(STEP);
        self.begin_step(task, thrown)
    }

    /// A task's step is over; the loop goes on.
    pub(super) fn step_ended(&mut self, task: Value, outcome: Outcome) -> Next {
        let fatal = self.end_step(&task, outcome);
        self.task = None;
        let context = self.leave_context();
        self.set_task_context(&task, context);
        match fatal {
            Some(raise) => self.leave_loop(Outcome::Raise(raise)),
            None => self.loop_continue(),
        }
    }

    pub(super) fn close_loop(&mut self, event_loop: &Value) -> Result<()> {
        if self.event_loop(event_loop).running {
            return Err(self.runtime_error("Cannot close a running event loop"));
        }
        let data = self.event_loop_mut(event_loop);
        if !std::mem::replace(&mut data.closed, true) {
            let (ready, timers) = (std::mem::take(&mut data.ready), std::mem::take(&mut data.timers));
            let id = data.id;
            drop((ready, timers));
            self.event(EventKind::LoopClose, id.0, 0);
        }
        Ok(())
    }

    pub(super) fn make_ready(&mut self, event_loop: &Value, ready: Ready) {
        if let Ready::Wake(task, _) = &ready
            && let Some(TaskId(id)) = self.task_id(task)
        {
            self.event(EventKind::TaskReady, id, 0);
        }
        self.event_loop_mut(event_loop).ready.push_back(ready);
    }
}
