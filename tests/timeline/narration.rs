//! Every event has a sentence, in both languages.

use crate::builder::two_sleepers;
use crate::check;
use coroscope::app::locale::{Language, Locale};
use coroscope::base::{Scenario, VirtualTime};
use coroscope::machine::{Progress, Simulation};
use coroscope::narrate;
use coroscope::trace::*;

fn story(trace: &Trace, language: Language) -> String {
    let locale = Locale::new(language);
    (0..=trace.len()).map(|applied| locale.message(&narrate::now(trace, applied)) + "\n").collect()
}

#[test]
fn two_sleepers_are_told_in_both_languages() {
    let trace = two_sleepers();
    for language in Language::ALL {
        check(&format!("two_sleepers.{}.txt", language.tag()), &story(&trace, language));
    }
}

/// Rows with columns that mean nothing: a sentence all the same, never a panic.
#[test]
fn no_row_is_without_a_sentence() {
    let mut trace = Trace::default();
    let event = |kind| Event { time: VirtualTime::ZERO, kind, actor: Actor::Task(TaskId(7)), a: 900, b: 0, line: 3 };
    for &kind in EventKind::ALL {
        // Strings are looked up unchecked: the trace never holds a number of a string that it does not have.
        let a = if matches!(kind, EventKind::TaskDone | EventKind::TaskFailed | EventKind::CallbackBegin) {
            0
        } else {
            900
        };
        trace.push(Event { a, ..event(kind) });
    }
    let locale = Locale::new(Language::English);
    for line in story(&trace, Language::English).lines() {
        assert!(!line.trim().is_empty());
        assert!(locale.keys().all(|key| key != line), "{line} is a key, not a sentence");
    }
}

/// What asyncio's events say: who is made in which group, who wakes whom, where a cancellation and an error arrive.
#[test]
fn tasks_are_told_of_in_both_languages() {
    let source = "\
import asyncio

async def child(event):
    await event.wait()
    await asyncio.sleep(1)

async def main():
    event = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as workers:
            workers.create_task(child(event))
            await asyncio.sleep(0)
            event.set()
            await asyncio.sleep(0)
            raise KeyError
    except* KeyError:
        future = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(future.set_exception, OSError())
        try:
            await future
        except OSError:
            pass

asyncio.run(main())
";
    let scenario = Scenario { source: source.to_owned(), ..Scenario::default() };
    let mut simulation = Simulation::new(&scenario).expect("the program is well formed");
    while simulation.advance(1_000_000) == Progress::Running {}
    for language in Language::ALL {
        let story = story(simulation.trace(), language);
        let told: Vec<&str> = story.lines().filter(|line| line.contains("Task-2")).collect();
        check(&format!("group.{}.txt", language.tag()), &(told.join("\n") + "\n"));
    }
}
