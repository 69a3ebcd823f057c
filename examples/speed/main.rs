//! How long a program runs natively, for `make bench`: `speed run FILE`, `speed untraced FILE` print seconds and events of
//! one run, `speed clone OBJECTS` the seconds that a clone of a machine with that many objects of the program's takes.

use coroscope::base::{Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use std::time::{Duration, Instant};

/// As the page slices a run.
const SLICE: u32 = 500_000;
const CLONES: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run", path] => timed(path, Simulation::new),
        ["untraced", path] => timed(path, Simulation::untraced),
        ["clone", objects] => println!("{}", clone_time(objects).as_secs_f64()),
        _ => panic!("run FILE, untraced FILE or clone OBJECTS"),
    }
}

type Start = fn(&Scenario) -> Result<Simulation, Vec<coroscope::base::Diagnostic>>;

/// From the source to the end of the program. The library's own files are compiled before, as they are in a page that ran a
/// program already.
fn timed(path: &str, start: Start) {
    let source = std::fs::read_to_string(path).expect("the program can be read");
    let imports: String = source
        .lines()
        .filter(|line| line.starts_with("import ") || line.starts_with("from "))
        .map(|line| format!("{line}\n"))
        .collect();
    finished(start, imports);
    let begin = Instant::now();
    let simulation = finished(start, source);
    let taken = begin.elapsed();
    println!("{}\t{}", taken.as_secs_f64(), simulation.trace().len());
}

fn finished(start: Start, source: String) -> Simulation {
    let scenario = Scenario { source, settings: Settings::default() };
    let mut simulation = start(&scenario).unwrap_or_else(|problems| panic!("{problems:?}"));
    while simulation.advance(SLICE) == Progress::Running {}
    assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(0), "the program failed");
    simulation
}

fn clone_time(objects: &str) -> Duration {
    let source = format!("data = [[i] for i in range({objects})]\nwhile True: pass");
    let scenario = Scenario { source, settings: Settings::default() };
    let mut simulation = Simulation::new(&scenario).expect("the program compiles");
    simulation.advance(20_000_000);
    let mut times: Vec<Duration> = (0..CLONES)
        .map(|_| {
            let begin = Instant::now();
            let clone = simulation.clone();
            let taken = begin.elapsed();
            drop(clone);
            taken
        })
        .collect();
    times.sort();
    times[CLONES / 2]
}
