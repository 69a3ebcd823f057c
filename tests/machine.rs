//! Properties of the simulated machine over the page's samples and the test programs.

#[expect(dead_code, reason = "what CPython did with the programs is compared in run.rs")]
mod recorded;

use coroscope::machine::{Progress, Simulation};
use coroscope::trace::StrId;
use recorded::{Case, cases, in_parallel};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Holds `property` for every program, under the newest version; it gets the program before its first instruction.
fn for_every_program(property: impl Fn(Simulation) -> Result<(), String> + Sync) {
    for_programs(|_| true, property);
}

/// The same for those programs whose source is `chosen`.
fn for_programs(chosen: impl Fn(&str) -> bool, property: impl Fn(Simulation) -> Result<(), String> + Sync) {
    let mut programs: Vec<Case> = cases("../../www/samples");
    programs.extend(cases("run"));
    programs.retain(|case| case.is_of_default_version() && chosen(&case.scenario().source));
    let broken = in_parallel(&programs, |case| {
        // What does not compile does nothing.
        let simulation = Simulation::new(&case.scenario()).ok()?;
        property(simulation).err().map(|how| format!("{case}: {how}"))
    });
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// A clone goes on as its original, any slicing of the work gives the same trace, and whenever a slice ends every count is the
/// number of references.
#[test]
fn clones_and_slices_change_nothing() {
    for_every_program(|mut sliced| {
        sliced.advance(5_000);
        let mut whole = sliced.clone();
        while whole.advance(1_000_000) == Progress::Running {}
        // Slices of 7 instructions, then longer and longer ones, so that a long program takes not much longer. Looking at every
        // object takes longest.
        let mut work = 700;
        for slice in 0.. {
            let progress = sliced.advance(work / 100);
            work += 1 + work / 1000;
            if slice % 512 == 0 || progress == Progress::Finished {
                let wrong = sliced.audit();
                if !wrong.is_empty() {
                    return Err(format!("slot, kept, counted: {wrong:?}"));
                }
            }
            if progress == Progress::Finished {
                break;
            }
        }
        match (whole.trace().hash(), whole.outcome()) == (sliced.trace().hash(), sliced.outcome()) {
            true => Ok(()),
            false => Err(format!("{:?} and {:?}", whole.outcome(), sliced.outcome())),
        }
    });
}

/// How often the cycle collector looks: each 600 containers, or as often that the work stays in proportion to the heap.
const OFTEN: u32 = 5;
/// After every allocation of a container.
const ALWAYS: u32 = 31;
/// Work of programs so short that looking always takes no minutes.
const SHORT: u32 = 20_000;

/// Looking for cycles changes nothing that a program can see, save for those that look at what is collected.
#[test]
fn the_cycle_collector_changes_nothing() {
    collecting_changes_nothing(OFTEN, |_| true);
}

#[test]
fn the_cycle_collector_at_every_allocation_changes_nothing() {
    let short = AtomicUsize::new(0);
    collecting_changes_nothing(ALWAYS, |program| {
        let is_short = program.clone().advance(SHORT) == Progress::Finished;
        short.fetch_add(usize::from(is_short), Ordering::Relaxed);
        is_short
    });
    let short = short.into_inner();
    assert!(short >= 50, "only {short} programs are short");
}

fn collecting_changes_nothing(shift: u32, chosen: impl Fn(&Simulation) -> bool + Sync) {
    let looks = |source: &str| ["import gc", "weakref", "__del__", "id("].iter().any(|word| source.contains(word));
    for_programs(
        |source| !looks(source),
        |mut stressed| {
            if !chosen(&stressed) {
                return Ok(());
            }
            let mut calm = stressed.clone();
            stressed.collect_often(shift);
            while calm.advance(1_000_000) == Progress::Running {}
            while stressed.advance(1_000_000) == Progress::Running {}
            let wrong = stressed.audit();
            if !wrong.is_empty() {
                return Err(format!("slot, kept, counted: {wrong:?}"));
            }
            // Addresses tell which places were free.
            let texts = &calm.trace().strings;
            let tells = (0..texts.len() as u32).any(|id| texts.get(StrId(id)).contains(" at 0x"));
            let same_trace = tells || calm.trace().hash() == stressed.trace().hash();
            match same_trace && calm.outcome() == stressed.outcome() {
                true => Ok(()),
                false => Err(format!("{:?} and {:?}", calm.outcome(), stressed.outcome())),
            }
        },
    );
}
