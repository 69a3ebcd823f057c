//! Processes on the simulated machine, as properties of traces over many seeds.

use coroscope::base::{Scenario, Settings, VirtualTime};
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{Actor, Event, EventKind, ProcessId, StrId, ThreadId, Trace};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Processes that compute, with threads of their own, write into pipes, share a semaphore and memory, kill each other.
const MIXTURE: &str = "
import _thread, os, time, _processes
from coroscope import burn, burn_nogil
r, w = os.pipe()
lock, memory = _processes.semaphore(1), _processes.shared(8)
children = []

def thread(n, done):
    burn(0.004)
    burn_nogil(0.002)
    done.append(n)

for n in range(5):
    pid = os.fork()
    if pid == 0:
        os.close(r)
        done = []
        for t in range(2):
            _thread.start_new_thread(thread, (t, done))
        for turn in range(4):
            burn(0.003 * n)
            _processes.acquire(lock)
            count = int.from_bytes(_processes.load(memory, 0, 8), 'little')
            burn(0.0005)
            _processes.store(memory, 0, (count + 1).to_bytes(8, 'little'))
            _processes.release(lock)
            os.write(w, b'%d' % n)
            total = 0
            for i in range(500):
                total += i
        while len(done) < 2:
            time.sleep(0.001)
        os._exit(n)
    children.append(pid)
victim = os.fork()
if victim == 0:
    while True:
        pass
os.close(w)
seen = b''
while data := os.read(r, 3):
    seen += data
    if len(seen) > 6 and victim:
        os.kill(victim, 15)
        victim = 0
codes = sorted(os.waitstatus_to_exitcode(os.wait()[1]) for _ in range(6))
print(sorted(seen.decode()), codes, _processes.load(memory, 0, 1))
";

const PRINTED: &str = "['0', '0', '0', '0', '1', '1', '1', '1', '2', '2', '2', '2', '3', '3', '3', '3', '4', '4', '4', '4'] \
                       [-15, 0, 1, 2, 3, 4] b'\\x14'\n";

fn settings(version: &str, cores: u8, seed: u64) -> Settings {
    Settings { python: version.parse().expect("a version"), cores, seed, ..Settings::default() }
}

fn simulation(settings: Settings) -> Simulation {
    let scenario = Scenario { source: MIXTURE.to_owned(), settings };
    Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn run(settings: Settings) -> Simulation {
    let mut simulation = simulation(settings);
    while simulation.advance(1_000_000) == Progress::Running {}
    simulation
}

fn output(trace: &Trace) -> String {
    let written = trace.iter().filter(|event| event.kind == EventKind::Output);
    written.map(|event| trace.text(StrId(event.b)).to_owned()).collect()
}

fn thread_of(event: &Event) -> ThreadId {
    match event.actor {
        Actor::Thread(id) => id,
        Actor::Task(_) => panic!("no task runs here"),
    }
}

/// One holder for each process's GIL, one thread on each core, time that never goes back, nothing after a process's end.
fn check(trace: &Trace, cores: u32, gil: bool) {
    let mut holders: BTreeMap<ProcessId, ThreadId> = BTreeMap::new();
    let mut on: BTreeMap<u32, ThreadId> = BTreeMap::new();
    let mut over: BTreeSet<ProcessId> = BTreeSet::new();
    let mut last = VirtualTime::ZERO;
    let mut threaded = false;
    for event in trace.iter() {
        assert!(event.time >= last, "time went back at {event:?}");
        last = event.time;
        let thread = thread_of(&event);
        let process = trace.process_of(thread);
        assert!(event.kind == EventKind::End || !over.contains(&process), "after the process's end: {event:?}");
        match event.kind {
            EventKind::GilTake => {
                assert_eq!(holders.insert(process, thread), None, "two holders at {event:?}");
            }
            EventKind::GilDrop => assert_eq!(holders.remove(&process), Some(thread), "dropped by another at {event:?}"),
            EventKind::CoreTake => {
                assert!(event.a < cores, "no such core: {event:?}");
                assert_eq!(on.insert(event.a, thread), None, "two on a core at {event:?}");
                threaded = true;
            }
            EventKind::CoreLeave => assert_eq!(on.remove(&event.a), Some(thread), "left by another at {event:?}"),
            EventKind::ProcessEnd => {
                over.insert(process);
                holders.remove(&process);
                assert!(on.values().all(|&thread| trace.process_of(thread) != process), "runs on: {event:?}");
            }
            EventKind::Line | EventKind::Output if threaded => {
                assert!(!gil || holders.get(&process) == Some(&thread), "runs without the GIL: {event:?}");
                assert!(on.values().any(|&other| other == thread), "runs without a core: {event:?}");
            }
            _ => {}
        }
    }
    assert_eq!(over.len(), trace.entities.processes.len(), "all processes come to their end");
}

#[test]
fn each_process_has_its_own_gil_and_all_share_the_cores() {
    for (version, gil) in [("3.9", true), ("3.13", true), ("3.13t", false)] {
        for cores in [1, 2, 4] {
            for seed in 1..3 {
                let simulation = run(settings(version, cores, seed));
                assert_eq!(output(simulation.trace()), PRINTED, "{version}, {cores} cores, seed {seed}");
                assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(0));
                check(simulation.trace(), cores.into(), gil);
            }
        }
    }
}

/// Who did what after whom, whenever that was.
fn order(simulation: &Simulation) -> Vec<(EventKind, ThreadId)> {
    simulation.trace().iter().map(|event| (event.kind, thread_of(&event))).collect()
}

#[test]
fn the_seed_decides_and_slices_change_nothing() {
    for version in ["3.13", "3.13t"] {
        let whole = |seed| run(settings(version, 2, seed)).trace().hash();
        let orders: HashSet<Vec<(EventKind, ThreadId)>> =
            (1..=4).map(|seed| order(&run(settings(version, 2, seed)))).collect();
        assert!(orders.len() > 1, "different seeds reach different interleavings: under {version} they do not");
        for work in [1, 50, 1_000] {
            let mut sliced = simulation(settings(version, 2, 1));
            while sliced.advance(work) == Progress::Running {}
            assert_eq!(sliced.trace().hash(), whole(1), "slices of {work} under {version}");
        }
    }
}

/// Whoever looks at the trace between two slices never sees a row change.
#[test]
fn rows_never_change() {
    for version in ["3.13", "3.13t"] {
        let mut simulation = simulation(settings(version, 2, 1));
        let mut known: Vec<Event> = Vec::new();
        loop {
            let progress = simulation.advance(300);
            let trace = simulation.trace();
            for (row, event) in known.iter().enumerate().skip(known.len().saturating_sub(2_000)) {
                assert_eq!(trace.event(row), *event, "row {row} under {version}");
            }
            known.extend((known.len()..trace.len()).map(|row| trace.event(row)));
            if progress == Progress::Finished {
                break;
            }
        }
    }
}

#[test]
fn a_clone_goes_on_as_the_original() {
    for version in ["3.13", "3.13t"] {
        let mut original = simulation(settings(version, 2, 1));
        for _ in 0..12 {
            original.advance(60_000);
            let mut clone = original.clone();
            assert_eq!(clone.audit(), [], "every count is the number of references");
            while clone.advance(1_000_000) == Progress::Running {}
            assert_eq!(output(clone.trace()), PRINTED);
        }
        let mut clone = original.clone();
        while original.advance(1_000_000) == Progress::Running {}
        while clone.advance(1_000_000) == Progress::Running {}
        assert_eq!(original.trace().hash(), clone.trace().hash());
    }
}

/// Four processes compute on four cores as fast as one.
#[test]
fn processes_compute_side_by_side() {
    let elapsed = |cores: u8| {
        let source = "
import os
from coroscope import burn
for _ in range(4):
    if os.fork() == 0:
        burn(1)
        os._exit(0)
for _ in range(4):
    os.wait()
";
        let scenario = Scenario { source: source.to_owned(), settings: settings("3.13", cores, 1) };
        let mut simulation = Simulation::new(&scenario).expect("it compiles");
        while simulation.advance(1_000_000) == Progress::Running {}
        simulation.outcome().map_or(0.0, |outcome| outcome.elapsed.as_seconds())
    };
    let [one, two, four] = [1, 2, 4].map(elapsed);
    assert!((1.0..1.02).contains(&four), "four cores: {four} s");
    assert!((1.98..2.05).contains(&two), "two cores: {two} s");
    assert!((4.0..4.05).contains(&one), "one core: {one} s");
}

/// Threads go into interpreters that have a GIL each: there are moments at which several hold one, each another.
#[test]
fn interpreters_compute_side_by_side() {
    let source = "
import threading
from concurrent import interpreters
from coroscope import burn
def work():
    inside = interpreters.create()
    inside.exec('from coroscope import burn; burn(0.2)')
    inside.close()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
";
    let run = |cores: u8, seed: u64, slice: u32| {
        let scenario = Scenario { source: source.to_owned(), settings: settings("3.14", cores, seed) };
        let mut simulation = Simulation::new(&scenario).expect("it compiles");
        while simulation.advance(slice) == Progress::Running {}
        simulation
    };
    for cores in [1, 2, 4] {
        let simulation = run(cores, 1, 1_000_000);
        let (mut holders, mut most) = (BTreeMap::new(), 0);
        for event in simulation.trace().iter() {
            let (thread, whose) = (thread_of(&event), ProcessId(event.b));
            match event.kind {
                EventKind::GilTake => assert_eq!(holders.insert(whose, thread), None, "two holders at {event:?}"),
                EventKind::GilDrop => assert_eq!(holders.remove(&whose), Some(thread), "dropped by another: {event:?}"),
                _ => {}
            }
            most = most.max(holders.len());
        }
        assert!(most >= 4, "{most} at most held a GIL");
        let elapsed = simulation.outcome().map_or(0.0, |outcome| outcome.elapsed.as_seconds());
        let least = 0.8 / f64::from(cores);
        assert!((least..least + 0.09).contains(&elapsed), "{cores} cores: {elapsed} s");
        assert_eq!(simulation.trace().hash(), run(cores, 1, 300).trace().hash(), "slices change nothing");
        assert_eq!(simulation.clone().audit(), [], "every count is the number of references");
    }
}
