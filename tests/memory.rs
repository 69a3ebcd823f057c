//! Whatever a program lets grow without end stays in bounds: its objects by MemoryError, what it prints by the limit of the trace.

use coroscope::base::Scenario;
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::Trace;

/// What is done first, and what again and again.
const GROWTHS: [(&str, &str); 10] = [
    ("a = []", "a.append(bytes(10**6))"),
    ("a = []", "a.append(bytearray(10**6))"),
    ("a = bytearray()", "a += bytes(10**6)"),
    ("a = bytearray()", "a.extend(bytes(10**5))"),
    ("a, n = [], 1 << 8_000_000", "a.append(n + len(a))"),
    ("a, s = [], 'x' * 10**6", "a.append(s.encode())"),
    ("a = [None] * 10**6", "a += a"),
    ("a, s = [], set(range(10**4))", "a.append(s.copy())"),
    ("a, d = [], dict.fromkeys(range(10**4))", "a.append(d.copy())"),
    ("from collections import deque\na = deque([None] * 10**6)", "a += a"),
];

fn run(source: &str, work: u64) -> Simulation {
    let scenario = Scenario { source: source.into(), ..Scenario::default() };
    let mut simulation = Simulation::new(&scenario).expect("a sound program");
    for _ in 0..work {
        if simulation.advance(100_000) == Progress::Finished {
            break;
        }
    }
    simulation
}

#[test]
fn objects_without_end_are_a_memory_error() {
    for (first, again) in GROWTHS {
        let source = format!("{first}\ntry:\n    while True:\n        {again}\nexcept MemoryError:\n    exit(77)\n");
        let exit = run(&source, 100).outcome().map(|outcome| outcome.exit);
        assert_eq!(exit, Some(77), "{again}");
    }
}

#[test]
fn printed_text_without_end_is_cut_short_and_the_program_goes_on() {
    let rounds = Trace::TEXT_LIMIT / 1_000_000 + 10;
    let simulation = run(&format!("for n in range({rounds}):\n    print(n, 'x' * 1_000_000)\nexit(77)\n"), 100);
    assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(77));
    let trace = simulation.trace();
    assert!(trace.cut_short() && !trace.truncated());
    let kept: usize = (0..trace.strings.len() as u32).map(|id| trace.text(coroscope::trace::StrId(id)).len()).sum();
    assert!(kept <= Trace::TEXT_LIMIT, "{kept} bytes");
}
