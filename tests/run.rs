//! Every program of `tests/data/run` does on the simulated machine what CPython does, under every version that
//! `scripts/record-run.py` recorded. Its first lines say what stands beside a program. COROSCOPE_ONLY=run/asyncio runs only the
//! programs whose path contains that.

mod recorded;

use recorded::{Case, cases, first_difference, in_parallel};

#[test]
fn programs_do_what_cpython_does() {
    let wrong = in_parallel(&cases("run"), |case| {
        let (expected, here) = (case.recorded(), case.simulated());
        match (expected == here, case.is_known_to_differ()) {
            (true, false) | (false, true) => None,
            (true, true) => {
                Some(format!("{case}: no difference any more: take it out of {}", case.differs().display()))
            }
            (false, false) => Some(format!("{case}, {}", first_difference(&expected, &here))),
        }
    });
    assert!(wrong.is_empty(), "{}\n{} of them", wrong.join("\n"), wrong.len());
}

/// The differences that `docs/compatibility.md` lists: when one is gone its program moves to `tests/data/run`.
#[test]
fn known_differences_still_differ() {
    let same = in_parallel(&cases("differences"), |case| {
        (case.recorded() == case.simulated()).then(|| format!("{case}: no difference any more"))
    });
    assert!(same.is_empty(), "{}", same.join("\n"));
}

#[test]
fn known_differences_of_some_versions_are_not_of_the_default_one() {
    let default: Vec<Case> =
        cases("run").into_iter().filter(|case| case.is_of_default_version() && case.is_known_to_differ()).collect();
    assert!(default.is_empty(), "these belong to tests/data/differences: {default:?}");
}
