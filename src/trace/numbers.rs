//! A run in numbers: how busy cores, GILs, threads and loops were.
//!
//! In: the append-only [`Trace`], by [`Numbers::extend`]. Out: sums up to the last event taken in. Kept up to date event by
//! event, so that a million cost no more than their fold. Must not know: words of the page.

use super::index::slot;
use super::{Actor, DropReason, Event, EventKind, LoopId, ProcessId, TaskId, ThreadId, Trace, WaitKind};
use crate::base::VirtualTime;

/// A sum of stretches of time, in nanoseconds; one may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    total: u64,
    since: Option<u64>,
}

impl Clock {
    fn start(&mut self, now: u64) {
        self.since.get_or_insert(now);
    }

    fn stop(&mut self, now: u64) {
        if let Some(since) = self.since.take() {
            self.total += now.saturating_sub(since);
        }
    }

    fn at(&self, now: VirtualTime) -> VirtualTime {
        let open = self.since.map_or(0, |since| now.as_nanos().saturating_sub(since));
        VirtualTime::from_nanos(self.total + open)
    }
}

#[derive(Clone, Debug, Default)]
pub struct ThreadNumbers {
    cpu: Clock,
    held: Clock,
    wanted: Clock,
    /// How many times it let the GIL go because it was asked, and because it waited or ended.
    pub forced: u32,
    pub voluntary: u32,
}

/// Of one process's GIL.
#[derive(Clone, Debug, Default)]
pub struct GilNumbers {
    held: Clock,
    /// How many times it went from one thread to another.
    pub switches: u32,
    /// Those of them at which the holder was asked to let go.
    pub forced: u32,
    holder: Option<ThreadId>,
    /// When its holder of now first took it, and whether it was asked for it.
    since: u64,
    asked: bool,
    /// How long each thread had it before another got it.
    slices: Vec<u64>,
}

#[derive(Clone, Debug, Default)]
pub struct LoopNumbers {
    pub iterations: u32,
    open: Clock,
    busy: Clock,
    /// The step that nothing else on the loop could run during for longest, and whose it was.
    pub longest: Option<(VirtualTime, TaskId)>,
    steps: Vec<(TaskId, u64)>,
}

#[derive(Clone, Debug, Default)]
pub struct Numbers {
    seen: usize,
    end: VirtualTime,
    /// There are events about cores.
    threaded: bool,
    cores: Vec<Clock>,
    threads: Vec<Option<ThreadNumbers>>,
    gils: Vec<Option<GilNumbers>>,
    loops: Vec<Option<LoopNumbers>>,
}

impl Numbers {
    /// Folds in the events that were appended since the last call.
    pub fn extend(&mut self, trace: &Trace) {
        for row in self.seen..trace.len() {
            let event = trace.event(row);
            self.end = event.time;
            self.fold(trace, event);
        }
        self.seen = trace.len();
    }

    /// How long the run took so far.
    pub fn elapsed(&self) -> VirtualTime {
        self.end
    }

    /// Time that each core computed.
    pub fn cores(&self) -> impl ExactSizeIterator<Item = VirtualTime> {
        self.cores.iter().map(|core| core.at(self.end))
    }

    /// Time that all cores computed, of the time that passed: 1 and more where work was done side by side.
    pub fn speed_up(&self) -> f64 {
        let sum: VirtualTime = self.cores().fold(VirtualTime::ZERO, |sum, core| sum + core);
        if self.end == VirtualTime::ZERO { 0.0 } else { sum.as_seconds() / self.end.as_seconds() }
    }

    pub fn threads(&self) -> impl Iterator<Item = (ThreadId, &ThreadNumbers)> {
        self.threads.iter().enumerate().filter_map(|(id, thread)| Some((ThreadId(id as u32), thread.as_ref()?)))
    }

    /// On a core, with the GIL, and wanting it.
    pub fn times(&self, thread: &ThreadNumbers) -> [VirtualTime; 3] {
        [thread.cpu, thread.held, thread.wanted].map(|clock| clock.at(self.end))
    }

    /// By process; none where no second thread was started.
    pub fn gils(&self) -> impl Iterator<Item = (ProcessId, &GilNumbers)> {
        self.gils.iter().enumerate().filter_map(|(id, gil)| Some((ProcessId(id as u32), gil.as_ref()?)))
    }

    pub fn held(&self, gil: &GilNumbers) -> VirtualTime {
        gil.held.at(self.end)
    }

    pub fn loops(&self) -> impl Iterator<Item = (LoopId, &LoopNumbers)> {
        self.loops.iter().enumerate().filter_map(|(id, numbers)| Some((LoopId(id as u32), numbers.as_ref()?)))
    }

    /// How long a loop was run, and how long of that it ran something.
    pub fn open_and_busy(&self, numbers: &LoopNumbers) -> [VirtualTime; 2] {
        [numbers.open, numbers.busy].map(|clock| clock.at(self.end))
    }

    fn fold(&mut self, trace: &Trace, event: Event) {
        use EventKind::*;
        let now = event.time.as_nanos();
        let thread = match event.actor {
            Actor::Thread(id) => id,
            Actor::Task(TaskId(id)) => trace.entities.loops[trace.entities.tasks[id as usize].looped.0 as usize],
        };
        match event.kind {
            Start => self.computes(thread, 0, now),
            End => self.all_stop(now),
            // Before there is a second thread, nothing is told of cores.
            Block if !self.threaded && event.a != WaitKind::Compute as u32 => self.computes_no_more(thread, 0, now),
            Unblock if !self.threaded => self.computes(thread, 0, now),
            CoreTake => {
                self.threaded = true;
                self.computes(thread, event.a, now);
            }
            CoreLeave => self.computes_no_more(thread, event.a, now),
            ThreadEnd => self.thread(thread).cpu.stop(now),
            ProcessEnd => self.process_ends(trace, trace.process_of(thread), now),
            GilWait => self.thread(thread).wanted.start(now),
            GilTake => self.takes_gil(ProcessId(event.b), thread, now),
            GilDrop => {
                let asked = DropReason::ALL.get(event.a as usize) == Some(&DropReason::Asked);
                self.drops_gil(ProcessId(event.b), thread, asked, now);
            }
            LoopRun => {
                let numbers = self.looped(event.a);
                numbers.open.start(now);
                numbers.busy.start(now);
            }
            LoopStop => {
                let numbers = self.looped(event.a);
                numbers.open.stop(now);
                numbers.busy.stop(now);
            }
            Iteration => self.looped(event.a).iterations += 1,
            Select => {
                self.looped(event.a).busy.stop(now);
                if !self.threaded {
                    self.computes_no_more(thread, 0, now);
                }
            }
            Selected => {
                self.looped(event.a).busy.start(now);
                if !self.threaded {
                    self.computes(thread, 0, now);
                }
            }
            StepBegin => {
                let LoopId(looped) = trace.entities.tasks[event.a as usize].looped;
                self.looped(looped).steps.push((TaskId(event.a), now));
            }
            StepEnd | TaskDone | TaskFailed | TaskCancelled => {
                if let Actor::Task(TaskId(id)) = event.actor {
                    self.step_ends(trace.entities.tasks[id as usize].looped, TaskId(id), now);
                }
            }
            _ => {}
        }
    }

    fn computes(&mut self, thread: ThreadId, core: u32, now: u64) {
        let core = core as usize;
        if self.cores.len() <= core {
            self.cores.resize(core + 1, Clock::default());
        }
        self.cores[core].start(now);
        self.thread(thread).cpu.start(now);
    }

    fn computes_no_more(&mut self, thread: ThreadId, core: u32, now: u64) {
        if let Some(core) = self.cores.get_mut(core as usize) {
            core.stop(now);
        }
        self.thread(thread).cpu.stop(now);
    }

    fn takes_gil(&mut self, process: ProcessId, thread: ThreadId, now: u64) {
        let numbers = self.thread(thread);
        numbers.wanted.stop(now);
        numbers.held.start(now);
        let gil = self.gil(process);
        gil.held.start(now);
        if gil.holder == Some(thread) {
            return;
        }
        if gil.holder.replace(thread).is_some() {
            gil.switches += 1;
            gil.forced += u32::from(gil.asked);
            gil.slices.push(now - gil.since);
        }
        gil.since = now;
    }

    fn drops_gil(&mut self, process: ProcessId, thread: ThreadId, asked: bool, now: u64) {
        let numbers = self.thread(thread);
        numbers.held.stop(now);
        if asked {
            numbers.forced += 1;
            numbers.wanted.start(now);
        } else {
            numbers.voluntary += 1;
        }
        let gil = self.gil(process);
        gil.held.stop(now);
        gil.asked = asked;
    }

    fn step_ends(&mut self, LoopId(looped): LoopId, task: TaskId, now: u64) {
        let numbers = self.looped(looped);
        let Some(begun) = numbers.steps.iter().rposition(|(of, _)| *of == task) else { return };
        let took = VirtualTime::from_nanos(now - numbers.steps.swap_remove(begun).1);
        if numbers.longest.is_none_or(|(longest, _)| took > longest) {
            numbers.longest = Some((took, task));
        }
    }

    /// What its threads were at ends with it.
    fn process_ends(&mut self, trace: &Trace, process: ProcessId, now: u64) {
        let of_it = |(id, _): &(usize, &mut Option<ThreadNumbers>)| trace.process_of(ThreadId(*id as u32)) == process;
        for (_, thread) in self.threads.iter_mut().enumerate().filter(of_it) {
            thread.iter_mut().for_each(|thread| thread.stop(now));
        }
        self.gil(process).held.stop(now);
    }

    fn all_stop(&mut self, now: u64) {
        self.cores.iter_mut().for_each(|core| core.stop(now));
        self.threads.iter_mut().flatten().for_each(|thread| thread.stop(now));
        self.gils.iter_mut().flatten().for_each(|gil| gil.held.stop(now));
    }

    fn thread(&mut self, ThreadId(id): ThreadId) -> &mut ThreadNumbers {
        slot(&mut self.threads, id).get_or_insert_default()
    }

    fn gil(&mut self, ProcessId(id): ProcessId) -> &mut GilNumbers {
        slot(&mut self.gils, id).get_or_insert_default()
    }

    fn looped(&mut self, id: u32) -> &mut LoopNumbers {
        slot(&mut self.loops, id).get_or_insert_default()
    }
}

impl ThreadNumbers {
    fn stop(&mut self, now: u64) {
        [&mut self.cpu, &mut self.held, &mut self.wanted].into_iter().for_each(|clock| clock.stop(now));
    }
}

impl GilNumbers {
    /// The median of how long a thread had it before another got it.
    pub fn median_slice(&self) -> Option<VirtualTime> {
        let mut slices = self.slices.clone();
        let middle = slices.len().checked_sub(1)? / 2;
        Some(VirtualTime::from_nanos(*slices.select_nth_unstable(middle).1))
    }
}
