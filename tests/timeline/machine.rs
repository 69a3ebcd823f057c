//! Runs of the simulated machine on the timeline: threads without a core, who wakes whom, interpreters with their GILs.

use coroscope::app::locale::{Language, Locale};
use coroscope::base::{Scenario, Settings};
use coroscope::layout::*;
use coroscope::machine::{Progress, Simulation};
use coroscope::narrate::{now, standings};
use coroscope::trace::*;

fn run(source: &str, settings: Settings) -> Trace {
    let scenario = Scenario { source: source.to_owned(), settings };
    let mut simulation = Simulation::new(&scenario).expect("it compiles");
    while simulation.advance(1_000_000) == Progress::Running {}
    simulation.trace().clone()
}

fn indexed(trace: &Trace) -> Index {
    let mut index = Index::default();
    index.extend(trace);
    index
}

fn rows_of(trace: &Trace, kind: EventKind) -> impl Iterator<Item = usize> {
    (0..trace.len()).filter(move |&row| trace.kind(row) == kind)
}

/// Two processes that compute on one core take turns on it.
#[test]
fn a_thread_that_lacks_a_core_is_ready() {
    let source = "
import os
from coroscope import burn
child = os.fork()
burn(0.05)
if child:
    os.wait()
";
    let trace = run(source, Settings { cores: 1, ..Settings::default() });
    let index = indexed(&trace);
    let row = rows_of(&trace, EventKind::CoreWait).nth(2).expect("there are more than two");
    let Actor::Thread(id) = trace.event(row).actor else { panic!("no task runs here") };
    let lane = index.thread_lane(id).expect("it has a lane");
    let at = index.lane(lane).at_event(row as u32).expect("a slice begins there");
    let slice = index.slice(lane, at);
    assert_eq!(slice.state, State::Ready);
    assert_eq!(facts(&index, &trace, &Words::default(), lane, at).what, "no core free");
    assert_eq!(index.slice(lane, at + 1).state, State::Running, "then it has one");
    let told = |language| {
        let words = Locale::new(language);
        let standing =
            standings(&trace, &index, row + 1).threads.into_iter().find(|one| one.actor == Actor::Thread(id));
        (words.message(&now(&trace, row + 1)), standing.map(|one| words.message(&one.does)).unwrap_or_default())
    };
    let (sentence, state) = told(Language::English);
    assert!(sentence.ends_with("could go on, but no core is free."), "{sentence}");
    assert_eq!(state, "could run, but no core is free");
    assert_eq!(told(Language::Russian).1, "может выполняться, но свободного ядра нет");
    let waited: u64 = index.threads_with_loops().map(|lane| ready_for(&index, lane)).sum();
    assert!((90_000_000..110_000_000).contains(&waited), "both wait as long as the other one computes: {waited}");
}

fn ready_for(index: &Index, lane: LaneId) -> u64 {
    let slices = (0..index.lane(lane).len()).map(|at| index.slice(lane, at));
    slices.filter(|slice| slice.state == State::Ready).map(|slice| slice.end - slice.start).sum()
}

/// From a release to the thread that it wakes.
#[test]
fn an_arrow_shows_who_was_woken() {
    let source = "
import threading, time
lock = threading.Lock()
def work():
    with lock:
        pass
with lock:
    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.01)
thread.join()
";
    let trace = run(source, Settings::default());
    let index = indexed(&trace);
    let release = rows_of(&trace, EventKind::LockRelease).next().expect("it is released");
    let wake = rows_of(&trace, EventKind::Wake).find(|&row| row > release).expect("it wakes the thread");
    let event = trace.event(wake);
    assert_eq!((event.time, event.actor, event.a), (trace.time(release), Actor::Thread(ThreadId(0)), 1));
    let (main, woken) = (index.thread_lane(ThreadId(0)).unwrap(), index.thread_lane(ThreadId(1)).unwrap());
    let ready = index.lane(woken).at_event(wake as u32).expect("a slice begins there");
    assert_eq!(index.slice(woken, ready - 1).state, State::Blocked);
    let mut view = View::new(640.0, 400.0);
    view.fit(index.end());
    let rows = view.rows(&index);
    let middle = |lane| rows.of_lane(lane).map(|row| view.frame().lanes.y + row.top + row.height / 2.0);
    for at in [ready - 1, ready] {
        let hit = Hit::Lane(woken, Some(at));
        let pointing = Pointing { playhead: trace.len(), clock: index.end(), hit, pointer: None };
        let list = overlay(&view, &index, &trace, &Words::default(), pointing);
        let arrow =
            list.layers.iter().flat_map(|layer| &layer.arrows).next().expect("of the wait, and of what follows it");
        assert_eq!((Some(arrow.from.1), Some(arrow.to.1)), (middle(main), middle(woken)));
    }
}

#[test]
fn interpreters_have_a_lane_for_their_gil() {
    let source = include_str!("../../www/samples/interpreters_cpu.py");
    let trace = run(source, Settings { python: "3.14".parse().unwrap(), ..Settings::default() });
    let index = indexed(&trace);
    let rows = Rows::new(&index, &[], 1_000.0, 1.0);
    let labels: Vec<String> =
        rows.rows.iter().map(|row| row_label(&index, &trace, row.kind, &Words::default())).collect();
    for number in 1..=4 {
        let head = labels.iter().position(|label| *label == format!("Interpreter({number})")).expect("it has a group");
        assert_eq!(labels[head + 1], "GIL");
    }
    assert!(labels.contains(&"InterpreterPoolExecutor-1_3".to_owned()), "{labels:?}");
}
