//! One run: the simulation, the scenario it came from, and what the page looks up in its trace.

use super::RunningLines;
use crate::base::Scenario;
use crate::machine::Simulation;
use crate::narrate::{self, Standings};
use crate::trace::{self, EventKind, Numbers, Stand, Stands, StrId, Stream, Trace};
use std::cell::{Ref, RefCell};
use std::fmt;
use std::rc::Rc;

/// Shared by the state and the components; told apart by address.
pub struct Run {
    pub scenario: Scenario,
    pub simulation: Rc<RefCell<Simulation>>,
    index: RefCell<Index>,
    asked: RefCell<Asked>,
}

/// Appended to as the trace grows, so that the moment of the playhead is a binary search away.
#[derive(Default)]
struct Index {
    /// Rows of the trace that are taken in.
    rows: usize,
    /// Rows that write text.
    output: Vec<u32>,
    stands: Stands,
}

/// What only some panels ask for: it is made when they are first opened.
#[derive(Default)]
struct Asked {
    lanes: trace::Index,
    numbers: Numbers,
}

impl Run {
    pub fn new(scenario: Scenario, simulation: Simulation) -> Run {
        Run {
            scenario,
            simulation: Rc::new(RefCell::new(simulation)),
            index: RefCell::default(),
            asked: RefCell::default(),
        }
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

    /// Where everyone stands after `applied` events.
    pub fn stands(&self, applied: usize) -> Vec<Stand> {
        self.catch_up();
        self.index.borrow().stands.at(applied)
    }

    /// The same by the lines of the program.
    pub fn running_lines(&self, applied: usize) -> RunningLines {
        RunningLines::new(&self.trace(), &self.stands(applied))
    }

    /// Who waits for what after `applied` events.
    pub fn standings(&self, applied: usize) -> Standings {
        let (trace, mut asked) = (self.trace(), self.asked.borrow_mut());
        asked.lanes.extend(&trace);
        narrate::standings(&trace, &asked.lanes, applied)
    }

    /// The whole run in numbers, as far as it has come.
    pub fn numbers(&self) -> Ref<'_, Numbers> {
        self.asked.borrow_mut().numbers.extend(&self.trace());
        Ref::map(self.asked.borrow(), |asked| &asked.numbers)
    }

    fn catch_up(&self) {
        let trace = self.trace();
        let mut index = self.index.borrow_mut();
        for row in index.rows..trace.len() {
            if trace.kind(row) == EventKind::Output {
                index.output.push(row as u32);
            }
        }
        index.rows = trace.len();
        index.stands.extend(&trace);
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
