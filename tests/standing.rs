//! Where everyone stands at the playhead, and breakpoints over a whole trace.

use coroscope::app::{Action, Kept, Phase, State, reduce};
use coroscope::base::{Scenario, Settings};
use coroscope::trace::EventKind;

const PRODUCER: &str = include_str!("../www/samples/producer_consumer.py");
const DEADLOCK: &str = include_str!("../www/samples/deadlock.py");

fn ran(source: &str, breakpoints: &[u32]) -> State {
    let draft = Scenario { source: source.to_owned(), settings: Settings::default() };
    let breakpoints = breakpoints.iter().copied().collect();
    let mut state = then(State::default(), Action::Restored(Kept { draft: Some(draft), breakpoints, replaced: None }));
    while state.phase == Phase::Running {
        let run = state.run.clone().expect("a running phase has a run");
        run.simulation.borrow_mut().advance(100_000);
        state = then(state, Action::Advanced);
    }
    state
}

fn then(state: State, action: Action) -> State {
    reduce(state, action).0
}

/// The lines at which someone stands at the playhead: `8 runs: Task-1`.
fn standing(state: &State) -> Vec<String> {
    let run = state.run.as_ref().expect("it ran");
    let lines = run.running_lines(state.playback.applied);
    lines
        .iter()
        .map(|(at, line)| format!("{at} {}: {}", if line.runs { "runs" } else { "waits" }, line.tag()))
        .collect()
}

fn line(state: &State) -> u32 {
    let run = state.run.as_ref().expect("it ran");
    let trace = run.trace();
    let event = trace.event(state.playback.applied - 1);
    assert_eq!(event.kind, EventKind::Line);
    event.line
}

#[test]
fn tasks_stand_where_they_are_suspended() {
    let state = ran(PRODUCER, &[]);
    assert_eq!(standing(&state), [] as [&str; 0], "at the end nobody stands anywhere");
    let run = state.run.clone().expect("it ran");
    // While the loop waits for a timer for the second time.
    let waits = (0..state.events).filter(|&row| run.trace().kind(row) == EventKind::Select).nth(1);
    let state = then(state, Action::Seek(waits.expect("it waits twice") + 1));
    assert_eq!(standing(&state), ["7 waits: Task-1", "14 waits: Task-3", "15 waits: Task-2"]);
}

#[test]
fn threads_stand_where_they_wait_for_a_lock() {
    let state = ran(DEADLOCK, &[]);
    assert_eq!(standing(&state), ["11 waits: Ann, Bob", "19 waits: MainThread"]);
}

#[test]
fn a_run_stops_at_the_first_breakpoint() {
    let state = ran(PRODUCER, &[8]);
    assert_eq!(line(&state), 8);
    assert!(state.playback.applied < state.events);
}

#[test]
fn breakpoints_are_reached_forwards_and_backwards() {
    let mut state = ran(PRODUCER, &[8, 16]);
    let mut forwards = Vec::new();
    while state.playback.applied < state.events {
        forwards.push((state.playback.applied, line(&state)));
        state = then(state, Action::ToNextBreakpoint);
    }
    assert!(forwards.iter().any(|&(_, line)| line == 16));
    let mut backwards = Vec::new();
    loop {
        state = then(state, Action::ToPreviousBreakpoint);
        if state.playback.applied == 0 {
            break;
        }
        backwards.push((state.playback.applied, line(&state)));
    }
    backwards.reverse();
    assert_eq!(forwards, backwards);
}

#[test]
fn playing_stops_at_a_breakpoint() {
    let state = ran(PRODUCER, &[16]);
    let state = then(then(state, Action::ToStart), Action::PlayPause);
    assert!(state.playback.playing);
    let state = then(state, Action::Tick(3_600_000_000_000));
    assert!(!state.playback.playing);
    assert_eq!(line(&state), 16);
}

#[test]
fn a_breakpoint_of_an_edited_program_waits_for_its_run() {
    let state = then(ran(PRODUCER, &[16]), Action::ToStart);
    let state = then(state, Action::Edited(format!("# first\n{PRODUCER}")));
    assert_eq!(state.draft.breakpoints.iter().collect::<Vec<_>>(), [17]);
    let state = then(state, Action::ToNextBreakpoint);
    assert_eq!(state.playback.applied, state.events);
}
