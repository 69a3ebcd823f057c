//! How fast the simulator runs programs, natively and in a browser: one tab-separated line for each program, with its
//! name, instructions, events and seconds. `make bench` builds it for both and prints the table.

use coroscope::base::{Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use std::fmt::Write as _;

const PROGRAMS: &[(&str, &str)] = &[
    ("calls", include_str!("calls.py")),
    ("loop", include_str!("loop.py")),
    ("lists_dicts", include_str!("lists_dicts.py")),
    ("objects", include_str!("objects.py")),
    ("switches", include_str!("switches.py")),
];

/// Small enough that the last slice, counted as whole, changes little.
const SLICE: u32 = 20_000;
const REPEATS: usize = 5;

/// `clock` gives seconds from any beginning.
fn measure(clock: impl Fn() -> f64) -> String {
    let mut lines = String::new();
    for (name, source) in PROGRAMS {
        let scenario = Scenario { source: (*source).to_owned(), settings: Settings::default() };
        let (mut instructions, mut events, mut best) = (0, 0, f64::MAX);
        for _ in 0..REPEATS {
            let start = clock();
            let mut simulation = Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            instructions = u64::from(SLICE);
            while simulation.advance(SLICE) == Progress::Running {
                instructions += u64::from(SLICE);
            }
            best = best.min(clock() - start);
            events = simulation.trace().len();
            assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(0), "{name} failed");
        }
        let _ = writeln!(lines, "{name}\t{instructions}\t{events}\t{best}");
    }
    lines
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let start = std::time::Instant::now();
    print!("{}", measure(|| start.elapsed().as_secs_f64()));
}

/// Called from outside, once the module is there.
#[cfg(all(target_arch = "wasm32", feature = "web"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn measured() -> String {
    let performance = web_sys::window().and_then(|window| window.performance()).expect("a page has a clock");
    measure(|| performance.now() / 1000.0)
}

#[cfg(target_arch = "wasm32")]
fn main() {}
