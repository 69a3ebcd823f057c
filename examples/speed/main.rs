//! How fast programs run natively: one tab-separated line for each, with its name, instructions, events and seconds.
//!
//! `make bench` builds and reads it, and runs the same programs in the page.

use coroscope::base::{Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use std::time::{Duration, Instant};

const PROGRAMS: &[(&str, &str)] = &[
    ("fib", include_str!("fib.py")),
    ("loop", include_str!("loop.py")),
    ("lists_dicts", include_str!("lists_dicts.py")),
    ("attributes", include_str!("attributes.py")),
    ("switches", include_str!("switches.py")),
];

/// Small enough that the last slice, counted as whole, changes little.
const SLICE: u32 = 20_000;
const REPEATS: usize = 5;

fn main() {
    for (name, source) in PROGRAMS {
        let scenario = Scenario { source: (*source).to_owned(), settings: Settings::default() };
        let (mut instructions, mut events, mut best) = (0, 0, Duration::MAX);
        for _ in 0..REPEATS {
            let start = Instant::now();
            let mut simulation = Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            instructions = u64::from(SLICE);
            while simulation.advance(SLICE) == Progress::Running {
                instructions += u64::from(SLICE);
            }
            best = best.min(start.elapsed());
            events = simulation.trace().len();
            assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(0), "{name} failed");
        }
        println!("{name}\t{instructions}\t{events}\t{}", best.as_secs_f64());
    }
}
