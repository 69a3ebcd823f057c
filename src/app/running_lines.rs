//! Who stands on which line of the program at the playhead: what the margin of the code shows.

use crate::trace::{Actor, Doing, Stand, Trace};
use std::collections::BTreeMap;

/// Told by name on each line; of more only the number is shown.
const NAMED: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunningLine {
    /// Someone executes it.
    pub runs: bool,
    /// How many stand there without running: suspended, stopped or waiting for their turn.
    pub waiting: u32,
    /// Who runs comes first. At most [`NAMED`].
    pub names: Vec<String>,
    /// How many more there are.
    pub unnamed: u32,
}

/// By the lines of the program, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunningLines(BTreeMap<u32, RunningLine>);

impl RunningLines {
    pub fn new(trace: &Trace, stands: &[Stand]) -> RunningLines {
        let mut stands = stands.to_vec();
        stands.sort_by_key(|stand| stand.doing);
        let mut lines: BTreeMap<u32, RunningLine> = BTreeMap::new();
        for stand in &stands {
            let line = lines.entry(stand.line).or_default();
            match stand.doing {
                Doing::Running => line.runs = true,
                _ => line.waiting += 1,
            }
            match name(trace, stand.who) {
                Some(name) if line.names.len() < NAMED => line.names.push(name.to_owned()),
                Some(_) => line.unnamed += 1,
                None => {}
            }
        }
        RunningLines(lines)
    }

    pub fn line(&self, number: u32) -> Option<&RunningLine> {
        self.0.get(&number)
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, &RunningLine)> {
        self.0.iter().map(|(&number, line)| (number, line))
    }
}

impl RunningLine {
    /// `Task-2, Task-3 +5`; empty when nobody needs a name.
    pub fn tag(&self) -> String {
        let names = self.names.join(", ");
        if self.unnamed == 0 { names } else { format!("{names} +{}", self.unnamed) }
    }
}

/// The only thread of a program needs no name.
fn name(trace: &Trace, who: Actor) -> Option<&str> {
    match who {
        Actor::Task(id) => Some(trace.text(trace.entities.tasks.get(id.0 as usize)?.name)),
        Actor::Thread(id) => {
            let several = trace.entities.threads.len() > 1;
            several.then(|| trace.entities.threads.get(id.0 as usize)).flatten().map(|thread| trace.text(thread.name))
        }
    }
}
