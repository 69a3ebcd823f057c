//! Where everyone stands: the line of the program that each task and each thread is at, and whether it goes on there.
//!
//! In: the append-only [`Trace`], by [`Stands::extend`]. Out: [`Stand`]s after the first `count` events, a binary search each.
//!
//! Invariant: an actor's entries lie in the order of their rows, each different from the one before it. A thread that is in its
//! loop stands nowhere of its own: its tasks do. Must not know: pixels, words of the page.

use super::{Actor, DropReason, Event, EventKind, TaskId, ThreadId, Trace, WaitKind};

/// What someone does at a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doing {
    /// Not begun, or over.
    #[default]
    Nothing,
    Running,
    /// It could go on: it waits for its turn in the ready queue, for the GIL, or for a core.
    Ready,
    /// A task that is suspended.
    Waiting,
    /// A thread that is stopped, or a task that has stopped its whole thread.
    Blocked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    pub who: Actor,
    /// Line of the program, from 1.
    pub line: u32,
    pub doing: Doing,
}

/// From `row` on, included, until the next entry.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    row: u32,
    line: u32,
    doing: Doing,
}

#[derive(Clone, Debug, Default)]
struct Actors(Vec<Vec<Entry>>);

impl Actors {
    fn last(&self, id: u32) -> Entry {
        self.0.get(id as usize).and_then(|entries| entries.last()).copied().unwrap_or_default()
    }

    fn put(&mut self, id: u32, row: u32, line: u32, doing: Doing) {
        let last = self.last(id);
        if (last.line, last.doing) == (line, doing) {
            return;
        }
        let id = id as usize;
        if self.0.len() <= id {
            self.0.resize(id + 1, Vec::new());
        }
        self.0[id].push(Entry { row, line, doing });
    }

    /// Those that are at a line after the first `count` events.
    fn at(&self, count: usize, who: impl Fn(u32) -> Actor) -> impl Iterator<Item = Stand> {
        self.0.iter().enumerate().filter_map(move |(id, entries)| {
            let past = entries.partition_point(|entry| (entry.row as usize) < count);
            let Entry { line, doing, .. } = entries[past.checked_sub(1)?];
            (line != 0 && doing != Doing::Nothing).then(|| Stand { who: who(id as u32), line, doing })
        })
    }
}

#[derive(Clone, Debug, Default)]
pub struct Stands {
    seen: usize,
    threads: Actors,
    tasks: Actors,
    /// By ThreadId: it is in its loop, and not in a callback that is the program's own.
    looping: Vec<bool>,
    /// Tasks woken during their own step: ready as soon as it ends.
    woken: Vec<u32>,
}

impl Stands {
    /// Folds in the events that were appended since the last call.
    pub fn extend(&mut self, trace: &Trace) {
        for row in self.seen..trace.len() {
            let event = trace.event(row);
            self.fold(row as u32, event);
            // The main process ends with the program, see `End`.
            if let (EventKind::ProcessEnd, Actor::Thread(ended @ ThreadId(1..))) = (event.kind, event.actor) {
                self.end_process(row as u32, trace, ended);
            }
        }
        self.seen = trace.len();
    }

    /// Threads first, then tasks, each in the order of their numbers.
    pub fn at(&self, count: usize) -> Vec<Stand> {
        let threads = self.threads.at(count, |id| Actor::Thread(ThreadId(id)));
        threads.chain(self.tasks.at(count, |id| Actor::Task(TaskId(id)))).collect()
    }

    fn fold(&mut self, row: u32, event: Event) {
        use EventKind::*;
        match event.kind {
            // Of a task, told by the thread that runs its loop: the line is not the task's.
            TaskCreate => self.tasks.put(event.a, row, 0, Doing::Ready),
            TaskReady => self.wake(row, event.a),
            StepBegin => self.tasks.put(event.a, row, self.tasks.last(event.a).line, Doing::Running),
            Wake => self.threads.put(event.a, row, self.threads.last(event.a).line, Doing::Ready),
            _ => {}
        }
        match event.actor {
            Actor::Task(TaskId(id)) => {
                let last = self.tasks.last(id);
                let doing = match event.kind {
                    StepEnd => self.suspended(id, event.a),
                    TaskDone | TaskFailed | TaskCancelled => Doing::Nothing,
                    kind => thread_does(kind, event.a, last.doing),
                };
                self.tasks.put(id, row, if event.line == 0 { last.line } else { event.line }, doing);
            }
            Actor::Thread(ThreadId(id)) => self.fold_thread(row, id, event),
        }
    }

    /// Of threads that a process leaves behind nothing else is told.
    fn end_process(&mut self, row: u32, trace: &Trace, main: ThreadId) {
        let process = trace.process_of(main);
        for id in (0..self.threads.0.len() as u32).filter(|&id| trace.process_of(ThreadId(id)) == process) {
            self.threads.put(id, row, 0, Doing::Nothing);
        }
    }

    fn wake(&mut self, row: u32, task: u32) {
        let last = self.tasks.last(task);
        match last.doing {
            Doing::Waiting => self.tasks.put(task, row, last.line, Doing::Ready),
            Doing::Running | Doing::Blocked => self.woken.push(task),
            Doing::Nothing | Doing::Ready => {}
        }
    }

    /// What a task does whose step ends with that [`WaitKind`].
    fn suspended(&mut self, task: u32, kind: u32) -> Doing {
        let woken = self.woken.iter().position(|&id| id == task).map(|at| self.woken.swap_remove(at));
        let turn = WaitKind::ALL.get(kind as usize) == Some(&WaitKind::Turn);
        if turn || woken.is_some() { Doing::Ready } else { Doing::Waiting }
    }

    fn fold_thread(&mut self, row: u32, id: u32, event: Event) {
        use EventKind::*;
        if self.looping.len() <= id as usize {
            self.looping.resize(id as usize + 1, false);
        }
        match event.kind {
            LoopRun | Iteration | Select | Selected | StepBegin | CallbackEnd => self.looping[id as usize] = true,
            LoopStop | Line => self.looping[id as usize] = false,
            // A program that can never go on ends with its threads where they are.
            End if self.threads.last(id).doing == Doing::Blocked => return,
            ThreadEnd | End => return self.threads.put(id, row, 0, Doing::Nothing),
            _ => {}
        }
        let last = self.threads.last(id);
        let doing = thread_does(event.kind, event.a, last.doing);
        let line = match event.line {
            _ if self.looping[id as usize] => 0,
            0 => last.line,
            // What the loop did last stands there still.
            _ if event.kind == LoopStop => 0,
            line => line,
        };
        self.threads.put(id, row, line, doing);
    }
}

/// What a thread does after an event of its own, or of the task that it runs.
fn thread_does(kind: EventKind, a: u32, before: Doing) -> Doing {
    match kind {
        EventKind::Block => Doing::Blocked,
        EventKind::GilWait | EventKind::CoreWait => Doing::Ready,
        EventKind::GilDrop if DropReason::ALL.get(a as usize) == Some(&DropReason::Asked) => Doing::Ready,
        EventKind::GilTake | EventKind::ThreadBegin | EventKind::Unblock | EventKind::Line => Doing::Running,
        _ if before == Doing::Nothing => Doing::Running,
        _ => before,
    }
}
