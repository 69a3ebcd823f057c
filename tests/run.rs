//! Every program of `tests/data/run` prints on the simulated machine what CPython 3.13 prints: the `.out` beside it, which
//! `scripts/record-run.py` records. A program without one only has to end well.

use coroscope::base::Scenario;
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{EventKind, StrId, Stream};
use std::path::{Path, PathBuf};

fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(programs(&path));
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What the program printed, and its exit status; or why it does not compile.
fn run(program: &Path, stream: Stream) -> Result<(String, i32), String> {
    let source = std::fs::read_to_string(program).expect("readable");
    let scenario = Scenario { source, ..Scenario::default() };
    let mut simulation = Simulation::new(&scenario).map_err(|diagnostics| format!("{diagnostics:?}"))?;
    while simulation.advance(1_000_000) == Progress::Running {}
    let trace = simulation.trace();
    let printed = (trace.iter())
        .filter(|event| event.kind == EventKind::Output && event.a == stream as u32)
        .map(|event| trace.text(StrId(event.b)))
        .collect();
    Ok((printed, simulation.outcome().expect("it ended").exit))
}

#[test]
fn programs_print_what_cpython_prints() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/run");
    let mut wrong = Vec::new();
    for program in programs(&folder) {
        let name = program.strip_prefix(&folder).expect("inside").display();
        let (printed, exit) = match run(&program, Stream::Stdout) {
            Ok(ended) => ended,
            Err(diagnostics) => {
                wrong.push(format!("{name}: {diagnostics}"));
                continue;
            }
        };
        match std::fs::read_to_string(program.with_extension("out")) {
            Ok(expected) if expected != printed => {
                let mut lines = expected.lines().zip(printed.lines()).enumerate();
                let errors = run(&program, Stream::Stderr).map_or_else(|error| error, |(errors, _)| errors);
                wrong.push(match lines.find(|(_, (expected, printed))| expected != printed) {
                    Some((line, (expected, printed))) => {
                        format!("{name}, line {}:\n    CPython {expected}\n    here    {printed}\n{errors}", line + 1)
                    }
                    None => format!("{name}: another number of lines\n{errors}"),
                });
            }
            Err(_) if exit != 0 => wrong.push(format!("{name}: exit status {exit}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// As CPython's, recorded as `.err`, without its lines of `^^^^` and with `main.py` as the name of the program.
#[test]
fn uncaught_exceptions_are_shown_as_cpython_shows_them() {
    for program in programs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/tracebacks")) {
        let expected = std::fs::read_to_string(program.with_extension("err")).expect("it is recorded");
        let (printed, exit) = run(&program, Stream::Stderr).expect("it compiles");
        assert_eq!((printed.as_str(), exit), (expected.as_str(), 1), "{}", program.display());
    }
}

/// The differences that `docs/compatibility.md` lists: when one is gone its program moves to `tests/data/run`.
#[test]
fn known_differences_still_differ() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/differences");
    let programs = programs(&folder);
    assert!(!programs.is_empty());
    for program in programs {
        let expected = std::fs::read_to_string(program.with_extension("out")).expect("recorded from CPython");
        let same = run(&program, Stream::Stdout).is_ok_and(|(printed, exit)| printed == expected && exit == 0);
        assert!(!same, "{} prints what CPython prints: no difference any more", program.display());
    }
}
