//! What each event does to the lanes.

use super::{Index, IoRow, Lane, LaneId, LaneKey, State};
use crate::trace::{
    Actor, DropReason, Event, EventKind, IoId, LoopId, Phase, ProcessId, StrId, Stream, TaskId, ThreadId, Trace,
    WaitKind,
};

/// What a thread is in the middle of.
#[derive(Clone, Debug, Default)]
pub struct ThreadNow {
    /// The loops it runs, the innermost last.
    loops: Vec<LoopId>,
    task: Option<TaskId>,
}

impl Index {
    pub(super) fn fold(&mut self, trace: &Trace, at: u32, event: Event) {
        use EventKind::*;
        let a = event.a;
        let thread = self.thread_of(trace, event.actor);
        let mark = Mark { time: event.time.as_nanos(), at };
        match event.kind {
            Start => self.thread(thread, mark, State::Running),
            // A program that can never go on ends with its threads where they are.
            End if self.is_stopped(thread) => {}
            End => self.end_thread(thread, mark),
            Output => self.output.push(at, stream(a), trace.text(StrId(event.b))),
            Block => {
                self.starts_waiting(trace, event, mark);
                self.block(thread, mark, State::Blocked);
            }
            Unblock => {
                self.stops_waiting(event.actor, mark);
                self.block(thread, mark, State::Running);
            }
            LoopCreate => {
                *slot(&mut self.homes, a) = Some(thread);
                self.looped(LoopId(a), mark, State::Absent);
            }
            LoopRun => {
                self.now_of(thread).loops.push(LoopId(a));
                *slot(&mut self.loop_threads, a) = Some(thread);
                self.looped(LoopId(a), mark, State::Running);
            }
            LoopStop => {
                self.now_of(thread).loops.retain(|&open| open != LoopId(a));
                self.looped(LoopId(a), mark, State::Absent);
            }
            Iteration => self.looped(LoopId(a), mark, State::Running),
            Select | Selected => {
                let state = if event.kind == Select { State::Idle } else { State::Running };
                self.looped(LoopId(a), mark, state);
                self.thread(thread, mark, state);
            }
            TaskCreate if trace.is_housekeeping(TaskId(a)) => self.housekeeping.push(TaskId(a)),
            TaskCreate => self.task(TaskId(a), mark, State::Ready),
            TaskReady => {
                self.stops_waiting(Actor::Task(TaskId(a)), mark);
                self.wake(TaskId(a), mark);
            }
            StepBegin => {
                self.now_of(thread).task = Some(TaskId(a));
                self.task(TaskId(a), mark, State::Running);
            }
            StepEnd => {
                self.starts_waiting(trace, event, mark);
                self.end_step(thread, event, mark);
            }
            TaskDone | TaskFailed | TaskCancelled => {
                if let Actor::Task(id) = event.actor {
                    self.now_of(thread).task = None;
                    self.woken.retain(|&task| task != id);
                    self.task(id, mark, State::Absent);
                }
            }
            IoStart => self.start_io(trace, IoId(a), mark),
            IoEnd => self.end_io(IoId(a), mark),
            ThreadCreate => {
                self.own(trace, ThreadId(a));
                self.thread(ThreadId(a), mark, State::Ready);
            }
            Wake => self.block(ThreadId(a), mark, State::Ready),
            CoreWait => self.block(thread, mark, State::Ready),
            CoreTake => self.core(a, mark, State::Running),
            CoreLeave => self.core(a, mark, State::Absent),
            GilWait => self.block(thread, mark, State::Ready),
            GilTake => {
                self.gil(ProcessId(event.b), mark, State::Running);
                self.block(thread, mark, State::Running);
            }
            GilDrop => {
                self.gil(ProcessId(event.b), mark, State::Absent);
                if DropReason::ALL.get(a as usize) == Some(&DropReason::Asked) {
                    self.block(thread, mark, State::Ready);
                }
            }
            ThreadEnd => self.end_thread(thread, mark),
            LockTake | LockRelease | QueueLength => self.fold_lock(trace, event, mark),
            // Without a GIL nothing else says so.
            ThreadBegin => self.block(thread, mark, State::Running),
            GilRequest => {}
            InterpreterCreate => self.interpreters.push(ProcessId(a)),
            InterpreterEnter | InterpreterLeave | InterpreterEnd => {}
            ProcessCreate => {
                if let Some(info) = trace.entities.processes.get(a as usize) {
                    self.own(trace, info.main);
                    self.thread(info.main, mark, State::Ready);
                }
            }
            ProcessPhase if Phase::ALL.get(a as usize) != Some(&Phase::Start) => {
                self.thread(thread, mark, State::Running)
            }
            ProcessEnd => self.end_process(trace, trace.process_of(thread), mark),
            ProcessPhase | PipeWrite | PipeRead | SharedTake | SharedRelease => {}
            Line | LoopClose | TimerSet | TimerFired | TimerCancel | TaskCancel | CallbackBegin | CallbackEnd => {}
        }
    }

    /// A task's steps run on the thread that entered its loop last.
    fn thread_of(&self, trace: &Trace, actor: Actor) -> ThreadId {
        match actor {
            Actor::Thread(id) => id,
            Actor::Task(id) => {
                let LoopId(looped) = trace.entities.tasks[id.0 as usize].looped;
                let entered = self.loop_threads.get(looped as usize).copied().flatten();
                entered.unwrap_or(trace.entities.loops[looped as usize])
            }
        }
    }

    fn end_step(&mut self, thread: ThreadId, event: Event, mark: Mark) {
        let Actor::Task(id) = event.actor else { return };
        self.now_of(thread).task = None;
        let woken = self.woken.iter().position(|&task| task == id).map(|at| self.woken.swap_remove(at));
        let state = suspended(event.a);
        self.task(id, mark, if woken.is_some() { State::Ready } else { state });
    }

    fn wake(&mut self, id: TaskId, mark: Mark) {
        let Some(lane) = self.task_lane(id) else { return };
        match self.lane(lane).last_state() {
            // Its own step reschedules it, before it says that it ends.
            State::Running | State::Blocked => self.woken.push(id),
            state if state.is_suspended() => self.task(id, mark, State::Ready),
            _ => {}
        }
    }

    /// A thread stops or goes on, and with it the loop and the task that it is in.
    fn block(&mut self, thread: ThreadId, mark: Mark, state: State) {
        let now = self.now_of(thread).clone();
        self.thread(thread, mark, state);
        if let Some(&looped) = now.loops.last() {
            self.looped(looped, mark, state);
        }
        if let Some(task) = now.task {
            self.task(task, mark, state);
        }
    }

    fn is_stopped(&self, thread: ThreadId) -> bool {
        let state = self.thread_lane(thread).map(|lane| self.lane(lane).last_state());
        matches!(state, Some(State::Blocked | State::Idle))
    }

    fn end_thread(&mut self, thread: ThreadId, mark: Mark) {
        for looped in std::mem::take(self.now_of(thread)).loops {
            self.looped(looped, mark, State::Absent);
        }
        self.thread(thread, mark, State::Absent);
    }

    /// All that is alive of it ends where it is.
    fn end_process(&mut self, trace: &Trace, process: ProcessId, mark: Mark) {
        for id in (0..self.threads.len() as u32).map(ThreadId) {
            let alive = self.thread_lane(id).is_some_and(|lane| self.lane(lane).last_state() != State::Absent);
            if alive && trace.process_of(id) == process {
                self.end_thread(id, mark);
            }
        }
        if let Some(lane) = slot(&mut self.gils, process.0) {
            let lane = *lane;
            self.push(lane, mark, State::Absent);
        }
    }

    fn start_io(&mut self, trace: &Trace, id: IoId, mark: Mark) {
        let label = trace.io_label(id);
        let row = self.io_rows.iter().position(|row| row.busy.is_none()).unwrap_or(self.io_rows.len());
        if row == self.io_rows.len() {
            let lane = self.add_lane(LaneKey::Io(row as u32));
            self.io_rows.push(IoRow { lane, busy: None, first: id, common: label.len() });
        }
        self.io_rows[row].busy = Some(id);
        let first = trace.io_label(self.io_rows[row].first);
        let shared = first
            .char_indices()
            .zip(label.chars())
            .find(|((_, a), b)| a != b)
            .map_or(first.len().min(label.len()), |((at, _), _)| at);
        let common = &mut self.io_rows[row].common;
        *common = (*common).min(shared);
        *slot(&mut self.ios, id.0) = Some(row as u32);
        self.push(self.io_rows[row].lane, mark, State::InFlight);
    }

    fn end_io(&mut self, id: IoId, mark: Mark) {
        let Some(row) = *slot(&mut self.ios, id.0) else { return };
        self.io_rows[row as usize].busy = None;
        self.push(self.io_rows[row as usize].lane, mark, State::Absent);
    }

    fn own(&mut self, trace: &Trace, id: ThreadId) {
        let at = id.0 as usize;
        if self.owners.len() <= at {
            self.owners.resize(at + 1, ProcessId(0));
        }
        self.owners[at] = trace.process_of(id);
    }

    fn thread(&mut self, id: ThreadId, mark: Mark, state: State) {
        let known = *slot(&mut self.threads, id.0);
        let lane = known.unwrap_or_else(|| self.add_lane(LaneKey::Thread(id)));
        self.threads[id.0 as usize] = Some(lane);
        self.push(lane, mark, state);
    }

    fn looped(&mut self, id: LoopId, mark: Mark, state: State) {
        let known = *slot(&mut self.loops, id.0);
        let lane = known.unwrap_or_else(|| self.add_lane(LaneKey::Loop(id)));
        self.loops[id.0 as usize] = Some(lane);
        self.push(lane, mark, state);
    }

    fn task(&mut self, id: TaskId, mark: Mark, state: State) {
        if self.housekeeping.contains(&id) {
            return;
        }
        let known = *slot(&mut self.tasks, id.0);
        let lane = known.unwrap_or_else(|| self.add_lane(LaneKey::Task(id)));
        self.tasks[id.0 as usize] = Some(lane);
        self.push(lane, mark, state);
    }

    fn core(&mut self, core: u32, mark: Mark, state: State) {
        let known = *slot(&mut self.cores, core);
        let lane = known.unwrap_or_else(|| self.add_lane(LaneKey::Core(core)));
        self.cores[core as usize] = Some(lane);
        self.push(lane, mark, state);
    }

    fn gil(&mut self, process: ProcessId, mark: Mark, state: State) {
        let known = *slot(&mut self.gils, process.0);
        let lane = known.unwrap_or_else(|| self.add_lane(LaneKey::Gil(process)));
        self.gils[process.0 as usize] = Some(lane);
        self.push(lane, mark, state);
    }

    pub(super) fn add_lane(&mut self, key: LaneKey) -> LaneId {
        self.lanes.push(Lane::new(key));
        LaneId(self.lanes.len() as u32 - 1)
    }

    pub(super) fn push(&mut self, lane: LaneId, mark: Mark, state: State) {
        self.lanes[lane.0 as usize].push(mark.time, state, mark.at);
    }

    fn now_of(&mut self, thread: ThreadId) -> &mut ThreadNow {
        let at = thread.0 as usize;
        if self.now.len() <= at {
            self.now.resize_with(at + 1, ThreadNow::default);
        }
        &mut self.now[at]
    }
}

/// Which event, and when.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    time: u64,
    at: u32,
}

/// The state of a task that waits for `kind`.
fn suspended(kind: u32) -> State {
    match WaitKind::ALL.get(kind as usize) {
        Some(WaitKind::Turn) | None => State::Ready,
        Some(WaitKind::Sleep | WaitKind::ThreadSleep) => State::Sleeping,
        Some(WaitKind::Io) => State::Fetching,
        Some(_) => State::Waiting,
    }
}

fn stream(a: u32) -> Stream {
    if a == Stream::Stdout as u32 { Stream::Stdout } else { Stream::Stderr }
}

/// The entry for an id, made on the way.
pub(in crate::trace) fn slot<T: Clone>(slots: &mut Vec<Option<T>>, id: u32) -> &mut Option<T> {
    let at = id as usize;
    if slots.len() <= at {
        slots.resize(at + 1, None);
    }
    &mut slots[at]
}
