//! Uncaught exceptions are shown as each CPython shows them, marks of `^^^^` included: `tests/data/tracebacks/*.cases`, which
//! `scripts/record-tracebacks.py` records.

use coroscope::base::{PythonVersion, Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{EventKind, StrId, Stream};
use std::path::Path;

fn said(source: String, python: PythonVersion) -> String {
    let scenario = Scenario { source, settings: Settings { python, ..Settings::default() } };
    let mut simulation = match Simulation::new(&scenario) {
        Ok(simulation) => simulation,
        Err(problems) => return format!("{problems:?}"),
    };
    while simulation.advance(1_000_000) == Progress::Running {}
    let trace = simulation.trace();
    (trace.iter())
        .filter(|event| event.kind == EventKind::Output && event.a == Stream::Stderr as u32)
        .map(|event| trace.text(StrId(event.b)))
        .collect()
}

/// Name, program, version, and what CPython wrote. An answer that several versions give is asked of the last of them.
type Case = (String, String, PythonVersion, String);

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/tracebacks");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let text = std::fs::read_to_string(entry.expect("readable").path()).expect("readable");
        let (preamble, cases) = text.split_once("### ").expect("a case");
        for case in cases.split("\n### ") {
            let mut parts = case.split("\n>>> ");
            let (name, body) = parts.next().and_then(|first| first.split_once('\n')).expect("a name and a program");
            for answer in parts {
                let (versions, expected) = answer.split_once('\n').unwrap_or((answer, ""));
                let last = versions.rsplit('-').next().expect("a version").parse().expect("a version");
                found.push((name.to_owned(), format!("{preamble}{body}\n"), last, expected.to_owned()));
            }
        }
    }
    found
}

fn difference((name, program, python, expected): &Case) -> Option<String> {
    let here = said(program.clone(), *python);
    let words = format!("{name} under {python}:\n--- CPython\n{expected}\n--- here\n{here}");
    (here.trim_end() != expected.trim_end()).then_some(words)
}

#[test]
fn tracebacks_are_cpythons() {
    let cases = cases();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let size = cases.len().div_ceil(threads);
        let check = |chunk: &[Case]| chunk.iter().filter_map(difference).collect::<Vec<String>>();
        let running: Vec<_> = cases.chunks(size).map(|chunk| scope.spawn(move || check(chunk))).collect();
        running.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
