//! The event loop of asyncio: ready queue, timers, selector. The order of things is `BaseEventLoop._run_once`'s.

use super::timers::Timers;
use crate::base::VirtualTime;
use crate::trace::{EventKind, LoopId, TaskId, TimerId};
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::Next;
use crate::vm::frame::{Outcome, Then};
use crate::vm::object::Obj;
use crate::vm::thread::{Block, BlockReason, LoopRun, Stop, Wake};
use crate::vm::value::zeros_pending;
use crate::vm::{Value, Vm};
use std::collections::{BTreeMap, VecDeque};

/// What asyncio keeps for the whole process.
#[derive(Clone, Debug, Default)]
pub struct LoopState {
    /// The number in the next `Task-N`.
    pub(in crate::vm) next_task_name: u32,
    /// The slots of tasks that are not done, by TaskId. As CPython's set of all tasks it keeps none alive.
    pub(in crate::vm) tasks: BTreeMap<TaskId, u32>,
}

#[derive(Clone, Debug)]
pub struct EventLoop {
    pub(in crate::vm) id: LoopId,
    pub(in crate::vm) ready: VecDeque<Ready>,
    pub(super) timers: Timers,
    /// How many of the ready are still to be run in this iteration.
    batch: usize,
    iteration: u32,
    pub(in crate::vm) stopping: bool,
    pub(in crate::vm) running: bool,
    pub(in crate::vm) closed: bool,
    /// `set_task_factory`, or None.
    pub(in crate::vm) task_factory: Value,
    /// In debug mode: from how many nanoseconds on a step or callback is called slow.
    pub(in crate::vm) slow: Option<u64>,
    /// Slots of the asynchronous generators that were begun here and live: they are not held.
    pub(in crate::vm) generators: Vec<u32>,
}

/// An entry of the ready queue.
#[derive(Clone, Debug)]
pub(in crate::vm) enum Ready {
    /// The next step of a task; the exception to throw into it or None.
    Step(Value, Value),
    /// A task's wake-up by this future.
    Wake(Value, Value),
    Handle(Value),
}

/// Costs in virtual nanoseconds: a switch between tasks takes 1.0 us amortised over many and 2.0 us alone.
const ITERATION: u64 = 1_000;
const STEP: u64 = 700;
/// epoll counts whole milliseconds.
const SELECTOR_QUANTUM: u64 = 1_000_000;

impl EventLoop {
    pub(in crate::vm) fn new(id: LoopId) -> EventLoop {
        EventLoop {
            id,
            ready: VecDeque::new(),
            timers: Timers::default(),
            batch: 0,
            iteration: 0,
            stopping: false,
            running: false,
            closed: false,
            task_factory: Value::NONE,
            slow: None,
            generators: Vec::new(),
        }
    }

    pub(in crate::vm) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        visit(&self.task_factory);
        for ready in &self.ready {
            match ready {
                Ready::Step(task, other) | Ready::Wake(task, other) => {
                    visit(task);
                    visit(other);
                }
                Ready::Handle(handle) => visit(handle),
            }
        }
        self.timers.handles().for_each(visit);
    }
}

impl Vm {
    /// An event loop; all of them are instances of classes of the library.
    #[inline]
    pub(in crate::vm) fn as_event_loop(&self, value: &Value) -> Option<&EventLoop> {
        match self.heap.get(value)? {
            Obj::EventLoop(event_loop) => Some(event_loop),
            Obj::Derived(derived) => self.as_event_loop(&derived.1),
            _ => None,
        }
    }

    pub(in crate::vm) fn event_loop(&self, value: &Value) -> &EventLoop {
        self.as_event_loop(value).expect("an event loop")
    }

    pub(in crate::vm) fn event_loop_mut(&mut self, value: &Value) -> &mut EventLoop {
        let slot = self.heap.inner_slot(value);
        match self.heap.at_mut(slot) {
            Obj::EventLoop(event_loop) => event_loop,
            other => unreachable!("{other:?} is no event loop"),
        }
    }

    pub(in crate::vm) fn new_event_loop(&mut self) -> Value {
        let id = self.trace.add_loop(self.thread.id);
        self.charge(60_000);
        self.event(EventKind::LoopCreate, id.0, 0);
        self.heap.add_container(Obj::EventLoop(Box::new(EventLoop::new(id))))
    }

    /// The loop that runs on this thread.
    pub(in crate::vm) fn running_loop(&self) -> Option<Value> {
        self.thread.loops.last().map(|run| run.event_loop.clone())
    }

    /// `run_forever`
    pub(in crate::vm) fn run_loop(&mut self, event_loop: Value, then: Then) -> Next {
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
        let hooks = [event_loop.clone(), event_loop.clone()];
        let hooks = std::mem::replace(&mut self.thread.async_hooks, hooks);
        self.thread.loops.push(LoopRun {
            event_loop,
            context: Value::NONE,
            handle: Value::NONE,
            began: VirtualTime::ZERO,
            reporting: false,
            handled: self.thread.handled.clone(),
            then,
            hooks,
        });
        // Told to stop before it runs: one iteration is made all the same.
        let event_loop = self.running_loop().expect("just entered");
        if self.event_loop(&event_loop).stopping {
            self.begin_iteration(&event_loop);
        }
        self.loop_continue()
    }

    /// Goes on with the innermost loop until it hands a frame to the interpreter, waits, or ends.
    pub(in crate::vm) fn loop_continue(&mut self) -> Next {
        loop {
            // What died in the last step, before the loop may wait.
            if zeros_pending() {
                self.reclaim();
            }
            if let Some(next) = self.next_finalizer(Then::LoopFinalizer) {
                return next;
            }
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
        let (id, iteration, idle) = (data.id, data.iteration, data.ready.is_empty() && !data.stopping);
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
    pub(in crate::vm) fn loop_selected(&mut self) -> Next {
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
            let Some((_, handle)) = self.event_loop_mut(event_loop).timers.pop() else { break };
            let timer = self.handle_mut(&handle).leave_heap();
            match timer {
                Some(timer) => self.event(EventKind::TimerFired, timer.0, 0),
                None => self.event_loop_mut(event_loop).timers.cancelled -= 1,
            }
            self.event_loop_mut(event_loop).ready.push_back(Ready::Handle(handle));
        }
        let data = self.event_loop_mut(event_loop);
        data.batch = data.ready.len();
    }

    /// Exceptions that are not the task's affair but the program's.
    pub(in crate::vm) fn ends_loop(&self, raise: &Raise) -> bool {
        use crate::vm::class::Type;
        self.is_a(&raise.0, Type::SystemExit) || self.is_a(&raise.0, Type::KeyboardInterrupt)
    }

    pub(in crate::vm) fn leave_loop(&mut self, outcome: Outcome) -> Next {
        let run = self.thread.loops.pop().expect("a loop runs");
        self.thread.async_hooks = run.hooks;
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
            // The program has set its result by the methods of futures.
            let Raise(error) = self.done_already(&task, &thrown);
            let flow = self.step_failed(&task, &thrown, error);
            return self.follow(flow, Then::LoopFinalizer);
        }
        self.charge(STEP);
        self.begin_callback(Value::NONE);
        self.begin_step(task, thrown)
    }

    /// A task's step is over; the loop goes on.
    pub(in crate::vm) fn step_ended(&mut self, task: Value, outcome: Outcome) -> Next {
        match &outcome {
            Outcome::Yield(yielded) if self.waits_by_methods(&task, yielded) => {
                let flow = self.wait_by_methods(&task, yielded);
                return self.follow(flow, Then::Step(task));
            }
            Outcome::Yield(_) => {}
            _ => self.tell_loops(),
        }
        let fatal = self.end_step(&task, outcome);
        self.thread.task = None;
        let context = self.leave_context();
        self.set_task_context(&task, context);
        match fatal {
            Some(raise) => self.leave_loop(Outcome::Raise(raise)),
            None => self.end_callback(Some(&task)),
        }
    }

    pub(in crate::vm) fn close_loop(&mut self, event_loop: &Value) -> Result<()> {
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

    /// As in CPython: off the head always, and all of them when they are many and most of the heap.
    fn drop_cancelled_timers(&mut self, event_loop: &Value) {
        let timers = &self.event_loop(event_loop).timers;
        if timers.len() > 100 && timers.cancelled * 2 > timers.len() {
            let kept = timers.entries().filter(|(_, handle)| !self.handle(handle).cancelled).cloned().collect();
            let old = self.event_loop_mut(event_loop).timers.rebuild(kept);
            drop(old);
            return;
        }
        while let Some((_, handle)) = self.event_loop(event_loop).timers.first()
            && self.handle(handle).cancelled
        {
            let timers = &mut self.event_loop_mut(event_loop).timers;
            timers.cancelled -= 1;
            if let Some((_, handle)) = timers.pop() {
                self.handle_mut(&handle).leave_heap();
            }
        }
    }

    pub(in crate::vm) fn make_ready(&mut self, event_loop: &Value, ready: Ready) {
        if let Ready::Wake(task, _) = &ready
            && let Some(TaskId(id)) = self.task_id(task)
        {
            self.event(EventKind::TaskReady, id, 0);
        }
        self.event_loop_mut(event_loop).ready.push_back(ready);
    }
}
