//! Who waits for what, the circles among them, and the numbers of a run, in both languages.

use crate::check;
use coroscope::app::locale::{Language, Locale};
use coroscope::base::{Scenario, VirtualTime};
use coroscope::machine::{Progress, Simulation};
use coroscope::narrate::standings;
use coroscope::trace::{Index, Numbers, Stands, Trace, write_numbers};
use std::fmt::Write as _;

fn run(source: &str) -> Simulation {
    let scenario = Scenario { source: source.to_owned(), ..Scenario::default() };
    let mut simulation = Simulation::new(&scenario).expect("it compiles");
    while simulation.advance(1_000_000) == Progress::Running {}
    simulation
}

/// What the page would say, one line for each thread, task, lock and circle.
fn told(trace: &Trace, applied: usize, language: Language) -> String {
    let mut index = Index::default();
    index.extend(trace);
    let words = Locale::new(language);
    let now = standings(trace, &index, applied);
    let mut out = String::new();
    for standing in now.threads.iter().chain(&now.tasks) {
        let _ = write!(out, "{}: {}", standing.who, words.message(&standing.does));
        let through: Vec<String> =
            standing.through.iter().map(|(function, line)| format!("{function}:{line}")).collect();
        let _ = writeln!(out, " [{}] line {:?}", through.join(" > "), standing.line);
    }
    let _ = writeln!(out, "ready {:?}, over {}", now.ready, now.over);
    for holding in &now.holdings {
        let (what, state) = (words.message(&holding.what), words.message(&holding.state));
        let _ = writeln!(out, "{what}: {state}, held by {:?}, waited for by {:?}", holding.holders, holding.waiting);
    }
    for circle in &now.circles {
        let _ = writeln!(out, "circle:");
        for link in circle {
            writeln!(out, "  {}", words.message(link)).unwrap();
        }
    }
    out
}

fn at(trace: &Trace, milliseconds: u64) -> usize {
    trace.count_until(VirtualTime::from_nanos(milliseconds * 1_000_000))
}

const KITCHEN: &str = "\
import asyncio

async def fetch(pause):
    await read(pause)

async def read(pause):
    await asyncio.sleep(pause)

async def guarded(lock):
    async with lock:
        await fetch(0.2)

async def take(jobs):
    return await jobs.get()

async def main():
    lock = asyncio.Lock()
    jobs = asyncio.Queue(2)
    limit = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(guarded(lock), name='first')
        group.create_task(guarded(lock), name='second')
        group.create_task(take(jobs), name='taker')
        async with limit:
            await asyncio.sleep(0.1)
            await jobs.put(1)

asyncio.run(main())
";

#[test]
fn tasks_in_a_kitchen() {
    let simulation = run(KITCHEN);
    let trace = simulation.trace();
    let mut out = String::new();
    for language in [Language::English, Language::Russian] {
        for milliseconds in [50, 150, 300] {
            let _ = writeln!(out, "== {milliseconds} ms\n{}", told(trace, at(trace, milliseconds), language));
        }
    }
    check("kitchen.standings", &out);
}

#[test]
fn a_deadlock_is_a_circle() {
    let simulation = run(include_str!("../../www/samples/deadlock.py"));
    let trace = simulation.trace();
    let told = [Language::English, Language::Russian].map(|language| told(trace, trace.len(), language));
    check("deadlock.standings", &told.join("\n"));
}

#[test]
fn tasks_in_a_circle() {
    let source = "\
import asyncio

async def use(a, b):
    async with a:
        await asyncio.sleep(0.01)
        async with b:
            pass

async def main():
    left, right = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(use(left, right), use(right, left))

asyncio.run(main())
";
    let simulation = run(source);
    let trace = simulation.trace();
    check("task_circle.standings", &told(trace, trace.len(), Language::English));
}

#[test]
fn nobody_stands_anywhere_when_all_processes_are_over() {
    let simulation = run(include_str!("../../www/samples/processes_cpu.py"));
    let mut stands = Stands::default();
    stands.extend(simulation.trace());
    let most = (0..simulation.trace().len()).map(|count| stands.at(count).len()).max();
    assert!(most >= Some(5), "four children and their parent: {most:?}");
    assert_eq!(stands.at(simulation.trace().len()), []);
}

#[test]
fn numbers_of_samples() {
    let samples = [
        ("threads_cpu", include_str!("../../www/samples/threads_cpu.py")),
        ("convoy", include_str!("../../www/samples/convoy.py")),
        ("downloads_async", include_str!("../../www/samples/downloads_async.py")),
    ];
    let mut out = Vec::new();
    for (name, source) in samples {
        out.extend(format!("== {name}\n").bytes());
        write_numbers(run(source).trace(), &mut out).expect("into memory");
    }
    check("samples.numbers", &String::from_utf8(out).expect("text"));
}

/// CPython's slices are 5.15 to 5.20 ms long however many threads compute; a fifth off is allowed.
#[test]
fn slices_and_switches_are_as_cpythons() {
    for threads in [2, 3, 4] {
        let simulation = run(&format!(
            "import threading\nfrom coroscope import burn\n\
             threads = [threading.Thread(target=burn, args=(0.5,)) for _ in range({threads})]\n\
             for thread in threads:\n    thread.start()\nfor thread in threads:\n    thread.join()\n"
        ));
        let mut numbers = Numbers::default();
        numbers.extend(simulation.trace());
        let (_, gil) = numbers.gils().next().expect("there are threads");
        let slice = gil.median_slice().expect("it was switched").as_seconds();
        let near = |got: f64, wanted: f64| (got / wanted - 1.0).abs() <= 0.2;
        assert!(near(slice, 0.005_175), "{threads} threads: slices of {slice} s");
        let wanted = 0.5 * f64::from(threads) / 0.005_175;
        assert!(near(f64::from(gil.forced), wanted), "{threads} threads: {} switches, not {wanted}", gil.forced);
    }
}
