//! One run of a scenario, advanced in slices so that the page never freezes.

use crate::base::{Diagnostic, Scenario, VirtualTime};
use crate::trace::Trace;

/// Whether there is more to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Running,
    Finished,
}

/// How the program ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Exit status: 0, 1 after an uncaught exception, or what `sys.exit` said.
    pub exit: i32,
    /// When it ended.
    pub elapsed: VirtualTime,
}

#[derive(Clone)]
pub struct Simulation {
    trace: Trace,
    outcome: Option<Outcome>,
}

impl Simulation {
    /// Compiles the program. Nothing runs yet.
    pub fn new(_scenario: &Scenario) -> Result<Simulation, Vec<Diagnostic>> {
        Ok(Simulation { trace: Trace::default(), outcome: None })
    }

    /// Runs about `work` instructions (1,000,000 take some 5 to 20 ms of real time).
    pub fn advance(&mut self, _work: u32) -> Progress {
        self.outcome = Some(Outcome { exit: 0, elapsed: VirtualTime::ZERO });
        Progress::Finished
    }

    /// What happened so far.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// `None` while the program runs.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }
}
