//! A trace in the Chrome Trace Event format: opens in Perfetto and `chrome://tracing`.
//!
//! Lanes become threads of one process, slices complete events, I/O asynchronous events, and each wake-up a flow
//! from who woke to the step that it led to.

use super::dump::{actor_name, json_string};
use super::{
    Actor, Event, EventKind, Index, IoId, LaneId, LaneKey, LockId, LockKind, Slice, State, StrId, TaskId, Trace,
    WaitKind, wait_words,
};
use crate::base::VirtualTime;
use std::io::{self, Write};

/// Writes the whole trace as one JSON object.
pub fn write_chrome(trace: &Trace, out: &mut impl Write) -> io::Result<()> {
    let mut index = Index::default();
    index.extend(trace);
    let mut writer = Writer { trace, index: &index, out, first: true };
    write!(writer.out, "{{\"displayTimeUnit\": \"ns\", \"traceEvents\": [")?;
    writer.item("\"ph\": \"M\", \"tid\": 0, \"name\": \"process_name\", \"args\": {\"name\": \"Python\"}")?;
    for (id, lane) in index.lanes() {
        if !matches!(lane.key, LaneKey::Io(_)) {
            writer.lane(id, lane.key)?;
        }
    }
    for event in trace.iter() {
        writer.event(event)?;
    }
    for (id, lane) in index.lanes() {
        if let LaneKey::Task(task) = lane.key {
            writer.wake_ups(id, task)?;
        }
    }
    writeln!(writer.out, "\n]}}")
}

struct Writer<'a, W> {
    trace: &'a Trace,
    index: &'a Index,
    out: &'a mut W,
    first: bool,
}

impl<W: Write> Writer<'_, W> {
    fn item(&mut self, fields: &str) -> io::Result<()> {
        let comma = if std::mem::take(&mut self.first) { "" } else { "," };
        write!(self.out, "{comma}\n{{\"pid\": 1, {fields}}}")
    }

    fn lane(&mut self, id: LaneId, key: LaneKey) -> io::Result<()> {
        let tid = tid(key);
        let name = json_string(&self.lane_name(key));
        self.item(&format!(
            "\"ph\": \"M\", \"tid\": {tid}, \"name\": \"thread_name\", \"args\": {{\"name\": {name}}}"
        ))?;
        let sort = format!(
            "\"ph\": \"M\", \"tid\": {tid}, \"name\": \"thread_sort_index\", \"args\": {{\"sort_index\": {tid}}}"
        );
        self.item(&sort)?;
        for at in 0..self.index.lane(id).len() {
            let slice = self.index.slice(id, at);
            if let LaneKey::Lock(lock) = key {
                self.lock(lock, at, slice)?;
            } else if slice.state != State::Absent {
                self.slice(key, slice)?;
            }
        }
        Ok(())
    }

    fn lane_name(&self, key: LaneKey) -> String {
        let entities = &self.trace.entities;
        match key {
            LaneKey::Core(core) => format!("core {core}"),
            LaneKey::Gil(process) if entities.processes.len() > 1 => {
                format!("GIL of {}", self.trace.process_label(process))
            }
            LaneKey::Gil(_) => "GIL".to_owned(),
            LaneKey::Thread(id) => self.trace.thread_label(id).into_owned(),
            LaneKey::Loop(id) => format!("event loop {}", id.0),
            LaneKey::Task(id) => {
                let task = &entities.tasks[id.0 as usize];
                format!("{} {}", self.trace.text(task.name), self.trace.text(task.coroutine))
            }
            LaneKey::Lock(id) => match self.trace.lock_name(id) {
                "" => format!("{} {}", entities.locks[id.0 as usize].kind.name(), id.0),
                name => name.to_owned(),
            },
            LaneKey::Io(row) => format!("I/O {row}"),
        }
    }

    fn slice(&mut self, key: LaneKey, slice: Slice) -> io::Result<()> {
        let event = self.trace.event(slice.event as usize);
        let name = json_string(&self.slice_name(key, slice, event));
        let (start, duration) = (micros(slice.start), micros(slice.end - slice.start));
        let state = state_word(slice.state);
        let line = if event.line == 0 { String::new() } else { format!(", \"args\": {{\"line\": {}}}", event.line) };
        self.item(&format!(
            "\"ph\": \"X\", \"tid\": {}, \"ts\": {start}, \"dur\": {duration}, \"cat\": \"{state}\", \"name\": {name}{line}",
            tid(key)
        ))
    }

    /// Who holds a lock is a slice; what has a size is a counter.
    fn lock(&mut self, id: LockId, at: usize, slice: Slice) -> io::Result<()> {
        let Some(lock) = self.index.lock_lane(id) else { return Ok(()) };
        let tid = tid(LaneKey::Lock(id));
        let start = micros(slice.start);
        if matches!(self.trace.entities.locks[id.0 as usize].kind, LockKind::Semaphore | LockKind::Queue) {
            let name = json_string(&self.lane_name(LaneKey::Lock(id)));
            let (level, waiting) = (lock.level(at), lock.waiting(at));
            return self.item(&format!(
                "\"ph\": \"C\", \"tid\": {tid}, \"ts\": {start}, \"name\": {name}, \"args\": {{\"level\": {level}, \"waiting\": {waiting}}}"
            ));
        }
        let Some(&holder) = self.index.holders(self.trace, id, at).first() else { return Ok(()) };
        let (name, duration) = (json_string(&actor_name(self.trace, holder)), micros(slice.end - slice.start));
        self.item(&format!(
            "\"ph\": \"X\", \"tid\": {tid}, \"ts\": {start}, \"dur\": {duration}, \"cat\": \"held\", \"name\": {name}"
        ))
    }

    fn slice_name(&self, key: LaneKey, slice: Slice, event: Event) -> String {
        let waits = || WaitKind::ALL.get(event.a as usize).map(|&kind| wait_words(self.trace, kind, event.b));
        match (slice.state, key) {
            (State::Sleeping | State::Fetching | State::Waiting | State::Blocked, _) => waits().unwrap_or_default(),
            (State::Running, LaneKey::Core(_) | LaneKey::Gil(_)) => actor_name(self.trace, event.actor).into_owned(),
            (State::Running, LaneKey::Task(id)) => {
                self.trace.text(self.trace.entities.tasks[id.0 as usize].coroutine).to_owned()
            }
            (State::Running, LaneKey::Loop(_)) if event.kind == EventKind::Iteration => {
                format!("iteration {}", event.b)
            }
            (State::Idle, LaneKey::Loop(_)) => "select".to_owned(),
            (state, _) => state_word(state).to_owned(),
        }
    }

    fn event(&mut self, event: Event) -> io::Result<()> {
        let time = micros(event.time.as_nanos());
        match event.kind {
            EventKind::IoStart | EventKind::IoEnd => {
                let phase = if event.kind == EventKind::IoStart { "b" } else { "e" };
                let io = &self.trace.entities.ios[IoId(event.a).0 as usize];
                let tid = tid(LaneKey::Thread(io.thread));
                let name = json_string(self.trace.text(io.label));
                self.item(&format!(
                    "\"ph\": \"{phase}\", \"tid\": {tid}, \"ts\": {time}, \"cat\": \"io\", \"id\": {}, \"name\": {name}",
                    event.a
                ))
            }
            EventKind::Output => {
                let tid = tid(self.source(event.actor, None));
                let name = json_string(self.trace.text(StrId(event.b)));
                let fields = format!(
                    "\"ph\": \"i\", \"s\": \"t\", \"tid\": {tid}, \"ts\": {time}, \"cat\": \"output\", \"name\": {name}"
                );
                self.item(&fields)
            }
            _ => Ok(()),
        }
    }

    /// From each wake-up of a task to the step after it.
    fn wake_ups(&mut self, id: LaneId, task: TaskId) -> io::Result<()> {
        for at in 0..self.index.lane(id).len().saturating_sub(1) {
            let (ready, step) = (self.index.slice(id, at), self.index.slice(id, at + 1));
            let event = self.trace.event(ready.event as usize);
            let woken = matches!(event.kind, EventKind::TaskReady | EventKind::TaskCreate) && event.a == task.0;
            if ready.state != State::Ready || step.state != State::Running || !woken {
                continue;
            }
            let from = (tid(self.source(event.actor, Some(task))), event.time);
            let to = (tid(LaneKey::Task(task)), VirtualTime::from_nanos(step.start));
            for (phase, (tid, time)) in [("\"s\"", from), ("\"f\", \"bp\": \"e\"", to)] {
                self.item(&format!(
                    "\"ph\": {phase}, \"tid\": {tid}, \"ts\": {}, \"cat\": \"wake\", \"id\": {}, \"name\": \"wake-up\"",
                    micros(time.as_nanos()),
                    ready.event
                ))?;
            }
        }
        Ok(())
    }

    /// The lane of an actor; a thread that wakes a task does so in the task's loop.
    fn source(&self, actor: Actor, woken: Option<TaskId>) -> LaneKey {
        match (actor, woken) {
            (Actor::Task(id), _) => LaneKey::Task(id),
            (Actor::Thread(_), Some(task)) => LaneKey::Loop(self.trace.entities.tasks[task.0 as usize].looped),
            (Actor::Thread(id), None) => LaneKey::Thread(id),
        }
    }
}

/// Threads first, then cores and the GIL, then loops, then tasks; none is 0, which stands for the process.
fn tid(key: LaneKey) -> u32 {
    match key {
        LaneKey::Thread(id) => 1 + id.0,
        LaneKey::Core(core) => 9_001 + core,
        LaneKey::Gil(process) => 10_000 - process.0,
        LaneKey::Loop(id) => 10_001 + id.0,
        LaneKey::Task(id) => 20_001 + id.0,
        LaneKey::Io(row) => 10_000_001 + row,
        LaneKey::Lock(id) => 20_000_001 + id.0,
    }
}

fn state_word(state: State) -> &'static str {
    match state {
        State::Absent => "absent",
        State::Running => "running",
        State::Ready => "ready",
        State::Sleeping | State::Fetching | State::Waiting => "waiting",
        State::Idle => "idle",
        State::Blocked => "blocked",
        State::InFlight => "in flight",
    }
}

/// The format counts in microseconds.
fn micros(nanos: u64) -> String {
    format!("{}.{:03}", nanos / 1000, nanos % 1000)
}
