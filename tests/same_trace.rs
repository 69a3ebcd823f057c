//! The same scenario gives the same trace, byte for byte, natively and in a browser.
//!
//! One file is built for both. `tests/data/same_trace.txt` holds a line for each program: its name, how many
//! events it gives, the hash of them all, and the version that runs it. Natively, `UPDATE_EXPECT=1` writes that file anew. The page as
//! it is released is compared by `tests/e2e/same_trace.test.mjs`.

use coroscope::app::Sample;
use coroscope::base::{Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use std::fmt::Write as _;

/// Name and text of every program that is compared: a browser has no folder to look into.
const PROGRAMS: &[(&str, &str)] = &[
    ("convoy", include_str!("../www/samples/convoy.py")),
    ("deadlock", include_str!("../www/samples/deadlock.py")),
    ("downloads_async", include_str!("../www/samples/downloads_async.py")),
    ("downloads_four_ways", include_str!("../www/samples/downloads_four_ways.py")),
    ("downloads_sequential", include_str!("../www/samples/downloads_sequential.py")),
    ("downloads_threads", include_str!("../www/samples/downloads_threads.py")),
    ("free_threaded", include_str!("../www/samples/free_threaded.py")),
    ("interpreters_cpu", include_str!("../www/samples/interpreters_cpu.py")),
    ("lost_update", include_str!("../www/samples/lost_update.py")),
    ("processes_cpu", include_str!("../www/samples/processes_cpu.py")),
    ("producer_consumer", include_str!("../www/samples/producer_consumer.py")),
    ("threads_cpu", include_str!("../www/samples/threads_cpu.py")),
    ("two_sleepers", include_str!("../www/samples/two_sleepers.py")),
    ("worker_pool", include_str!("../www/samples/worker_pool.py")),
];

const RECORDED: &str = include_str!("data/same_trace.txt");

/// The machine that the sample is made for.
fn settings(name: &str) -> Settings {
    Sample::by_id(name).map(Sample::settings).unwrap_or_default()
}

/// One line of the record. `slice` is how much is run at a time, which must change nothing.
fn fingerprint(name: &str, source: &str, slice: u32) -> String {
    let scenario = Scenario { source: source.to_owned(), settings: settings(name) };
    let mut simulation = Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    while simulation.advance(slice) == Progress::Running {}
    let trace = simulation.trace();
    format!("{name} {} {:016x} {}", trace.len(), trace.hash(), scenario.settings.python)
}

fn fingerprints(slice: u32) -> String {
    PROGRAMS.iter().fold(String::new(), |mut lines, (name, source)| {
        let _ = writeln!(lines, "{}", fingerprint(name, source, slice));
        lines
    })
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::*;

    #[test]
    fn traces_are_the_recorded_ones() {
        let found = fingerprints(1_000_000);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/same_trace.txt"), found).unwrap();
            return;
        }
        assert_eq!(found, RECORDED, "if the traces are meant to change: UPDATE_EXPECT=1 cargo test --test same_trace");
    }

    #[test]
    fn every_sample_is_compared() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/samples");
        let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.sort();
        let names: Vec<_> = names.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
        assert_eq!(names, PROGRAMS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn any_slicing_gives_the_same_traces() {
        assert_eq!(fingerprints(1_000_000), fingerprints(7));
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    /// What the page would fetch: there is no server here.
    fn install_library() {
        assert!(coroscope::vm::library::install(include_str!(concat!(env!("OUT_DIR"), "/library.pack"))));
    }

    #[wasm_bindgen_test]
    fn traces_are_the_recorded_ones() {
        install_library();
        assert_eq!(fingerprints(1_000_000), RECORDED);
    }
}
