//! One run: the simulation, the scenario it came from, and what the page looks up in its trace.

use crate::base::Scenario;
use crate::machine::Simulation;
use crate::trace::{Actor, Event, EventKind, StrId, Stream, Trace};
use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

/// Shared by the state and the components; told apart by address.
pub struct Run {
    pub scenario: Scenario,
    pub simulation: Rc<RefCell<Simulation>>,
    index: RefCell<Index>,
}

/// Appended to as the trace grows, so that the moment of the playhead is a binary search away.
#[derive(Default)]
struct Index {
    /// Rows of the trace that are taken in.
    rows: usize,
    /// Rows that write text.
    output: Vec<u32>,
    /// For each line of the program: after which row how many tasks stand there, suspended.
    waiting: BTreeMap<u32, Vec<(u32, u32)>>,
    /// The line at which each suspended task stands; 0: it is not suspended.
    stands: Vec<u32>,
}

/// Where the program is at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunningLines {
    pub current: Option<u32>,
    /// Line, and how many suspended tasks stand there.
    pub waiting: Vec<(u32, u32)>,
}

impl Run {
    pub fn new(scenario: Scenario, simulation: Simulation) -> Run {
        Run { scenario, simulation: Rc::new(RefCell::new(simulation)), index: RefCell::default() }
    }

    pub fn trace(&self) -> Ref<'_, Trace> {
        Ref::map(self.simulation.borrow(), Simulation::trace)
    }

    /// The rows that wrote text, of the first `applied`.
    pub fn output(&self, applied: usize) -> Ref<'_, [u32]> {
        self.catch_up();
        Ref::map(self.index.borrow(), |index| {
            let count = index.output.partition_point(|&row| (row as usize) < applied);
            &index.output[..count]
        })
    }

    /// Where the program is after `applied` events.
    pub fn running_lines(&self, applied: usize) -> RunningLines {
        self.catch_up();
        let index = self.index.borrow();
        let count_at = |changes: &Vec<(u32, u32)>| {
            let past = changes.partition_point(|&(row, _)| (row as usize) < applied);
            past.checked_sub(1).map_or(0, |last| changes[last].1)
        };
        let waiting = index.waiting.iter().map(|(&line, changes)| (line, count_at(changes)));
        RunningLines {
            current: current_line(&self.trace(), applied),
            waiting: waiting.filter(|&(_, count)| count > 0).collect(),
        }
    }

    fn catch_up(&self) {
        let trace = self.trace();
        let mut index = self.index.borrow_mut();
        for row in index.rows..trace.len() {
            index.take(row as u32, &trace.event(row));
        }
        index.rows = trace.len();
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Run of {} events", self.trace().len())
    }
}

impl PartialEq for Run {
    fn eq(&self, other: &Run) -> bool {
        Rc::ptr_eq(&self.simulation, &other.simulation)
    }
}

/// Text and stream of a row that writes.
pub fn written(trace: &Trace, row: u32) -> (&str, Stream) {
    let event = trace.event(row as usize);
    let stream = if event.a == Stream::Stderr as u32 { Stream::Stderr } else { Stream::Stdout };
    (trace.text(StrId(event.b)), stream)
}

impl Index {
    fn take(&mut self, row: u32, event: &Event) {
        use EventKind::*;
        let task = match event.actor {
            Actor::Task(id) => Some(id.0),
            Actor::Thread(_) => None,
        };
        match (event.kind, task) {
            (Output, _) => self.output.push(row),
            (StepEnd, Some(task)) => self.stand(row, task, event.line),
            (TaskDone | TaskFailed | TaskCancelled, Some(task)) => self.stand(row, task, 0),
            (StepBegin, _) => self.stand(row, event.a, 0),
            _ => {}
        }
    }

    fn stand(&mut self, row: u32, task: u32, line: u32) {
        let task = task as usize;
        if self.stands.len() <= task {
            self.stands.resize(task + 1, 0);
        }
        let left = std::mem::replace(&mut self.stands[task], line);
        if left != line {
            self.count(row, left, -1);
            self.count(row, line, 1);
        }
    }

    fn count(&mut self, row: u32, line: u32, change: i32) {
        if line == 0 {
            return;
        }
        let changes = self.waiting.entry(line).or_default();
        let before = changes.last().map_or(0, |&(_, count)| count);
        changes.push((row, before.saturating_add_signed(change)));
    }
}

/// The line being executed after `applied` events; none while the loop itself is at work.
fn current_line(trace: &Trace, applied: usize) -> Option<u32> {
    use EventKind::*;
    let last = applied.min(trace.len()).checked_sub(1)?;
    for row in (0..=last).rev() {
        let kind = trace.kind(row);
        if matches!(
            kind,
            StepEnd | TaskDone | TaskFailed | TaskCancelled | Iteration | Select | Selected | LoopRun | Start | End
        ) {
            return None;
        }
        let line = trace.event(row).line;
        if line != 0 {
            return Some(line);
        }
    }
    None
}
