//! Every asyncio program of `tests/data/run/asyncio` makes the task steps that CPython makes, loop iteration by loop iteration: the
//! `.steps` beside it, which `scripts/record-steps.py` records. `scripts/steps_loop.py` says what a line means. So do the programs
//! that `scripts/fuzz-asyncio` generated, which print what they print there: the `.printed` beside them.

use coroscope::base::{PythonVersion, Scenario, VirtualTime};
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{Actor, EventKind, LoopId, StrId, Stream, TaskId, Trace, WaitKind};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What is known of a loop while its steps are read.
#[derive(Default)]
struct Looped<'a> {
    out: String,
    iteration: u32,
    /// Eager tasks make their first step inside another.
    steps: Vec<&'a str>,
}

fn steps(trace: &Trace) -> String {
    let task_name = |id: u32| trace.text(trace.entities.tasks[id as usize].name);
    let mut loops: Vec<Looped> = Vec::new();
    loops.resize_with(trace.entities.loops.len(), Looped::default);
    for event in trace.iter() {
        let looped = match event.kind {
            EventKind::Iteration => LoopId(event.a),
            EventKind::TaskCreate | EventKind::StepBegin => trace.entities.tasks[event.a as usize].looped,
            EventKind::TimerSet => trace.entities.timers[event.a as usize].looped,
            _ => match event.actor {
                Actor::Task(TaskId(task)) => trace.entities.tasks[task as usize].looped,
                Actor::Thread(_) => continue,
            },
        };
        let Looped { out, iteration, steps } = &mut loops[looped.0 as usize];
        let mut ended = || steps.pop().expect("a step runs");
        let words = match event.kind {
            EventKind::Iteration => {
                *iteration = event.b;
                continue;
            }
            EventKind::TaskCreate => {
                let task = &trace.entities.tasks[event.a as usize];
                format!("starts {}", trace.text(task.coroutine))
            }
            EventKind::StepBegin => {
                let step = task_name(event.a);
                steps.push(step);
                match event.b.checked_sub(1) {
                    Some(thrown) => format!("{step} step ! {}", trace.text(StrId(thrown))),
                    None => format!("{step} step"),
                }
            }
            EventKind::StepEnd => {
                let step = ended();
                match WaitKind::ALL[event.a as usize] {
                    WaitKind::Turn => format!("{step} waits"),
                    WaitKind::Task => format!("{step} waits on {}", task_name(event.b)),
                    WaitKind::Gather => format!("{step} waits on _GatheringFuture"),
                    _ => format!("{step} waits on Future"),
                }
            }
            EventKind::TaskDone => format!("{} returns {}", ended(), trace.text(StrId(event.a))),
            EventKind::TaskFailed => {
                let error = trace.text(StrId(event.a));
                let name = error.split(':').next().and_then(|path| path.rsplit('.').next()).expect("a name");
                format!("{} raises {name}", ended())
            }
            EventKind::TaskCancelled => format!("{} raises CancelledError", ended()),
            EventKind::TimerSet => {
                let deadline = trace.entities.timers[event.a as usize].deadline;
                let left = deadline.max(event.time) - event.time;
                let milliseconds = (left + VirtualTime::from_nanos(500_000)).as_nanos() / 1_000_000;
                format!("timer {}.{:03}", milliseconds / 1000, milliseconds % 1000)
            }
            _ => continue,
        };
        let _ = writeln!(out, "{iteration} {words}");
    }
    loops.into_iter().map(|looped| looped.out).collect()
}

fn recorded(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(recorded(&path));
        } else if path.extension().is_some_and(|extension| extension == "steps") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn printed(trace: &Trace) -> String {
    let written = trace.iter().filter(|event| event.kind == EventKind::Output && event.a == Stream::Stdout as u32);
    written.map(|event| trace.text(StrId(event.b))).collect()
}

#[test]
fn tasks_make_the_steps_that_cpython_makes() {
    compare(match std::env::var_os("COROSCOPE_PROGRAMS") {
        Some(folder) => PathBuf::from(folder),
        None => data().join("run/asyncio"),
    });
}

#[test]
fn tasks_of_generated_programs_do_too() {
    compare(data().join("fuzz-asyncio"));
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn compare(folder: PathBuf) {
    let mut wrong = Vec::new();
    let mut compared = 0;
    for file in recorded(&folder) {
        let source = std::fs::read_to_string(file.with_extension("py")).expect("the program is beside its steps");
        let text = std::fs::read_to_string(&file).expect("readable");
        for part in text.split("== ").skip(1) {
            let (versions, expected) = part.split_once('\n').expect("a heading");
            for version in versions.split(' ') {
                compared += 1;
                let python: PythonVersion = version.parse().expect("a version");
                let mut scenario = Scenario { source: source.clone(), ..Scenario::default() };
                scenario.settings.python = python;
                let name = format!("{} under {version}", file.strip_prefix(&folder).expect("inside").display());
                let mut simulation = match Simulation::new(&scenario) {
                    Ok(simulation) => simulation,
                    Err(diagnostics) => {
                        wrong.push(format!("{name}: {diagnostics:?}"));
                        continue;
                    }
                };
                while simulation.advance(1_000_000) == Progress::Running {}
                let seen = steps(simulation.trace());
                if seen != expected {
                    wrong.push(format!("{name}:\n{}", first_difference(expected, &seen)));
                }
                if let Ok(expected) = std::fs::read_to_string(file.with_extension("printed")) {
                    let seen = printed(simulation.trace());
                    if seen != expected {
                        wrong.push(format!("{name}, printed:\n{}", first_difference(&expected, &seen)));
                    }
                }
            }
        }
    }
    assert!(compared > 0, "nothing was recorded");
    assert!(wrong.is_empty(), "{} of {compared} differ\n{}", wrong.len(), wrong.join("\n"));
}

/// The lines before the first that differs, and both.
fn first_difference(expected: &str, seen: &str) -> String {
    let (expected, seen): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), seen.lines().collect());
    let same = expected.iter().zip(&seen).take_while(|(expected, seen)| expected == seen).count();
    let mut out = String::new();
    for line in &expected[same.saturating_sub(6)..same] {
        let _ = writeln!(out, "        {line}");
    }
    let end = |lines: &[&str]| lines.get(same).map_or("(the end)".to_owned(), |line| (*line).to_owned());
    let _ = write!(out, "CPython {}\nhere    {}", end(&expected), end(&seen));
    out
}
