//! The log of events, and what they are about: a run of a million switches is some tens of megabytes.

use super::rows::Rows;
use super::{
    Actor, Chain, Chains, Entities, Event, EventKind, IoId, IoInfo, LockId, LockInfo, LockKind, LoopId, ProcessId,
    ProcessInfo, StrId, Strings, TaskId, TaskInfo, ThreadId, ThreadInfo, TimerId, TimerInfo,
};
use crate::base::{Fnv, VirtualTime};
use std::collections::BTreeMap;
use std::hash::Hasher;

/// An append-only log.
///
/// ```
/// use coroscope::base::VirtualTime;
/// use coroscope::trace::{Actor, Event, EventKind, ThreadId, Trace};
/// let mut trace = Trace::default();
/// trace.push(Event {
///     time: VirtualTime::ZERO, kind: EventKind::Start, actor: Actor::Thread(ThreadId(0)), a: 0, b: 0, line: 0,
/// });
/// assert_eq!(trace.len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Trace {
    rows: Rows,
    pub strings: Strings,
    pub entities: Entities,
    pub chains: Chains,
    made: Made,
    /// Several processes run: their events wait here until no earlier one can come any more.
    held: Option<Vec<(Event, Chain)>>,
    /// Set when the limit of events was reached: what came later is not recorded.
    truncated: bool,
    /// Set when the limit of text was reached: what was printed later is not recorded.
    cut_short: bool,
    /// Events kept.
    limit: usize,
}

/// How many of each there are, those included that came too late to be recorded: their numbers differ all the same.
#[derive(Clone, Debug, Default)]
struct Made {
    loops: u32,
    tasks: u32,
    timers: u32,
    ios: u32,
    locks: u32,
    /// Of each kind, by line. Only looked up.
    at_line: BTreeMap<(u32, LockKind), u32>,
}

impl Default for Trace {
    fn default() -> Trace {
        Trace::with_limit(Trace::LIMIT)
    }
}

impl Trace {
    /// Events kept; then the run goes on unrecorded and the person is told.
    pub const LIMIT: usize = 5_000_000;

    /// Bytes of text kept; what is printed later is not.
    pub const TEXT_LIMIT: usize = 64 << 20;

    /// Keeps so many events; of what a program prints, and its end, as many again. With none, nothing is recorded at all.
    pub fn with_limit(limit: usize) -> Trace {
        Trace {
            rows: Rows::default(),
            strings: Strings::default(),
            entities: Entities::default(),
            chains: Chains::default(),
            made: Made::default(),
            held: None,
            truncated: false,
            cut_short: false,
            limit,
        }
    }

    pub fn push(&mut self, event: Event) {
        self.push_wait(event, Chain::default());
    }

    /// A wait that goes through a chain of calls.
    pub fn push_wait(&mut self, mut event: Event, chain: Chain) {
        if self.is_full(event.kind) {
            self.truncated = true;
            return;
        }
        if self.no_more() && matches!(event.actor, Actor::Task(TaskId(id)) if id as usize >= self.entities.tasks.len())
        {
            // Printed by a task that is not in the record.
            event.actor = Actor::Thread(ThreadId(0));
        }
        if let Some(held) = &mut self.held {
            held.push((event, chain));
        } else if self.rows.end().is_some_and(|last| last > event.time) {
            let row = self.insert(event);
            self.chain(row, chain);
        } else {
            self.append(event, chain);
        }
    }

    fn append(&mut self, event: Event, chain: Chain) {
        self.chain(self.rows.len() as u32, chain);
        self.rows.push(event);
    }

    fn chain(&mut self, row: u32, chain: Chain) {
        if chain != Chain::default() {
            self.chains.set(row, chain);
        }
    }

    /// From now on events may come in another order than that of time: they wait for [`Trace::settle`].
    pub fn hold(&mut self) {
        self.held.get_or_insert_default();
    }

    /// How many events wait.
    pub fn held(&self) -> usize {
        self.held.as_ref().map_or(0, Vec::len)
    }

    /// No event before `until` will come any more: those that wait and happened by then take their places. Events of one moment keep
    /// the order in which they came.
    pub fn settle(&mut self, until: VirtualTime) {
        let Some(mut held) = self.held.take() else { return };
        held.sort_by_key(|(event, _)| event.time);
        let later = held.split_off(held.partition_point(|(event, _)| event.time <= until));
        for (event, chain) in held {
            if event.kind == EventKind::TaskCreate
                && let Some(task) = self.entities.tasks.get_mut(event.a as usize)
            {
                task.created = self.rows.len() as u32;
            }
            self.append(event, chain);
        }
        self.held = Some(later);
    }

    /// An event of one thread that happened while another was in the middle of a long native call, whose end is recorded. The
    /// machine gives nothing out of its hands before every thread has come to the same time: no reader sees this.
    #[cold]
    fn insert(&mut self, event: Event) -> u32 {
        let at = self.count_until(event.time);
        self.rows.insert(at, event);
        self.entities.shift_created(at as u32);
        self.chains.shift(at as u32);
        at as u32
    }

    /// Whether an event of that kind would no longer be recorded. What a program prints, and its end, have as much room again.
    pub fn is_full(&self, kind: EventKind) -> bool {
        let room = if matches!(kind, EventKind::Output | EventKind::End) { 2 * self.limit } else { self.limit };
        self.rows.len() + self.held() >= room
    }

    /// Only what is printed is recorded still: nothing new is kept that only other events would speak of.
    fn no_more(&self) -> bool {
        self.rows.len() + self.held() >= self.limit
    }

    /// The number of a text that is printed, if it is recorded. What is not recorded is not kept either: an endless run stays in bounds.
    pub fn printed(&mut self, text: &str) -> Option<StrId> {
        if self.is_full(EventKind::Output) {
            self.truncated = true;
            return None;
        }
        if self.strings.bytes() + text.len() > Trace::TEXT_LIMIT {
            self.cut_short = true;
            return None;
        }
        Some(self.strings.intern(text))
    }

    /// The text's number; that of the empty text when no event could speak of it any more.
    pub fn intern(&mut self, text: &str) -> StrId {
        if self.no_more() { StrId::default() } else { self.strings.intern(text) }
    }

    pub fn add_process(&mut self, process: ProcessInfo) -> ProcessId {
        self.entities.processes.push(process);
        ProcessId(self.entities.processes.len() as u32 - 1)
    }

    pub fn add_thread(&mut self, thread: ThreadInfo) -> ThreadId {
        self.entities.threads.push(thread);
        ThreadId(self.entities.threads.len() as u32 - 1)
    }

    pub fn add_loop(&mut self, thread: ThreadId) -> LoopId {
        if !self.no_more() {
            self.entities.loops.push(thread);
        }
        LoopId(next(&mut self.made.loops))
    }

    pub fn add_task(&mut self, task: TaskInfo) -> TaskId {
        if !self.no_more() {
            self.entities.tasks.push(task);
        }
        TaskId(next(&mut self.made.tasks))
    }

    pub fn rename_task(&mut self, TaskId(id): TaskId, name: &str) {
        let name = self.intern(name);
        if !self.no_more()
            && let Some(task) = self.entities.tasks.get_mut(id as usize)
        {
            task.name = name;
        }
    }

    pub fn add_timer(&mut self, timer: TimerInfo) -> TimerId {
        if !self.no_more() {
            self.entities.timers.push(timer);
        }
        TimerId(next(&mut self.made.timers))
    }

    pub fn add_io(&mut self, io: IoInfo) -> IoId {
        if !self.no_more() {
            self.entities.ios.push(io);
        }
        IoId(next(&mut self.made.ios))
    }

    pub fn add_lock(&mut self, kind: LockKind, name: StrId, line: u32, shown: bool) -> LockId {
        if !self.no_more() {
            let nth = if shown { next(self.made.at_line.entry((line, kind)).or_default()) + 1 } else { 0 };
            self.entities.locks.push(LockInfo { kind, name, line, nth, shown });
        }
        LockId(next(&mut self.made.locks))
    }

    /// The same lock in a process that was forked is another one.
    pub fn copy_lock(&mut self, LockId(id): LockId) -> LockId {
        if !self.no_more()
            && let Some(&info) = self.entities.locks.get(id as usize)
        {
            self.entities.locks.push(info);
        }
        LockId(next(&mut self.made.locks))
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.len() == 0
    }

    pub fn truncated(&self) -> bool {
        self.truncated
    }

    pub fn cut_short(&self) -> bool {
        self.cut_short
    }

    /// Panics when there is no such row.
    pub fn event(&self, index: usize) -> Event {
        self.rows.event(index)
    }

    pub fn time(&self, index: usize) -> VirtualTime {
        self.rows.time(index)
    }

    pub fn kind(&self, index: usize) -> EventKind {
        self.rows.kind(index)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Event> + ExactSizeIterator {
        (0..self.len()).map(|index| self.event(index))
    }

    /// How many events happened at or before `time`.
    pub fn count_until(&self, time: VirtualTime) -> usize {
        self.rows.count_until(time)
    }

    /// When the last event happened.
    pub fn end(&self) -> VirtualTime {
        self.rows.end().unwrap_or(VirtualTime::ZERO)
    }

    pub fn text(&self, id: StrId) -> &str {
        self.strings.get(id)
    }

    /// A 64-bit FNV-1a hash over every column and string: equal traces, equal hashes, on every machine.
    pub fn hash(&self) -> u64 {
        let mut hash = Fnv::default();
        for event in self.iter() {
            hash.write(&event.time.as_nanos().to_le_bytes());
            hash.write(&[event.kind as u8]);
            for number in [event.actor.pack(), event.a, event.b, event.line] {
                hash.write(&number.to_le_bytes());
            }
        }
        for (row, chain) in self.chains.rows() {
            hash.write(&row.to_le_bytes());
            hash.write(&chain.number().to_le_bytes());
        }
        for id in 0..self.strings.len() {
            hash.write(self.strings.get(StrId(id as u32)).as_bytes());
            hash.write(&[0xff]);
        }
        hash.finish()
    }
}

/// Counts one more, and gives the number it has.
fn next(count: &mut u32) -> u32 {
    let id = *count;
    *count += 1;
    id
}
