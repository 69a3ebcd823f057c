//! One run of a scenario, advanced in slices so that the page never freezes.

use super::state::{Machine, Pause};
use crate::base::{Diagnostic, Scenario, VirtualTime};
use crate::bytecode::{Mode, compile};
use crate::syntax::printed;
use crate::trace::Trace;
use crate::vm::Vm;

/// Whether there is more to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Running,
    Finished,
    /// The program imports a module whose source is not built in: `vm::library::install` it, then go on.
    NeedsLibrary,
}

/// How the program ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Exit status: 0, 1 after an uncaught exception, or what `sys.exit` said.
    pub exit: i32,
    /// When it ended.
    pub elapsed: VirtualTime,
}

/// ```
/// use coroscope::base::Scenario;
/// use coroscope::machine::{Progress, Simulation};
/// let scenario = Scenario { source: "print(6 * 7)".into(), ..Scenario::default() };
/// let mut simulation = Simulation::new(&scenario).unwrap();
/// while simulation.advance(100_000) == Progress::Running {}
/// assert_eq!(simulation.outcome().unwrap().exit, 0);
/// ```
#[derive(Clone)]
pub struct Simulation {
    machine: Machine,
    outcome: Option<Outcome>,
}

/// What one instruction takes, in virtual nanoseconds: the unit of `work`.
const INSTRUCTION: u64 = 5;

impl Simulation {
    /// Compiles the program. Nothing runs yet. Diagnostics say what CPython rejects or this simulator does not run yet.
    pub fn new(scenario: &Scenario) -> Result<Simulation, Vec<Diagnostic>> {
        Simulation::start(scenario, Mode::Tracing)
    }

    /// The same without a trace: to measure what that costs.
    pub fn untraced(scenario: &Scenario) -> Result<Simulation, Vec<Diagnostic>> {
        Simulation::start(scenario, Mode::Library)
    }

    fn start(scenario: &Scenario, mode: Mode) -> Result<Simulation, Vec<Diagnostic>> {
        let python = scenario.settings.python;
        let code = compile(&scenario.source, "main.py", python, mode)
            .map_err(|problems| printed(&scenario.source, python, problems))?;
        let mut vm = Vm::new(&scenario.settings);
        if mode == Mode::Library {
            vm.trace = Trace::with_limit(0);
        }
        vm.start(&code, &scenario.source);
        Ok(Simulation { machine: Machine::new(vm, &scenario.settings), outcome: None })
    }

    /// Runs about `work` instructions (1,000,000 take some 5 to 20 ms of real time).
    pub fn advance(&mut self, work: u32) -> Progress {
        let mut left = u64::from(work) * INSTRUCTION;
        while self.outcome.is_none() && left > 0 {
            match self.machine.advance(&mut left) {
                Pause::Work => {}
                Pause::Library => return Progress::NeedsLibrary,
                Pause::Over(exit) => {
                    self.outcome = Some(Outcome { exit, elapsed: self.machine.trace.end() });
                }
            }
        }
        if self.outcome.is_some() { Progress::Finished } else { Progress::Running }
    }

    /// What happened so far.
    pub fn trace(&self) -> &Trace {
        &self.machine.trace
    }

    /// `None` while the program runs.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// Lets the collector look for cycles 2 ** `shift` times as often. For tests.
    pub fn collect_often(&mut self, shift: u32) {
        self.machine.vms().for_each(|vm| vm.collect_often(shift));
    }

    /// Objects whose reference count is not the number of references to them: slot, kept, counted. For tests.
    pub fn audit(&mut self) -> Vec<(u32, u32, u32)> {
        self.machine.vms().flat_map(|vm| vm.audit()).collect()
    }
}
