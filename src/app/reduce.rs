//! From a state and an action to the next state and what the browser is to do.

mod compose;
mod line_ends;
mod open;
mod play;
mod said;

use super::{Action, Breakpoints, Effect, Notice, NoticeKind, Phase, Run, State, Target, View};
use crate::machine::Simulation;
use crate::narrate::Message;
use std::rc::Rc;

pub fn reduce(mut state: State, action: Action) -> (State, Vec<Effect>) {
    let effects = match action {
        Action::Edited(source) => edited(&mut state, source),
        Action::Check if state.awaits_simulator => Vec::new(),
        Action::Check => {
            state.problems = crate::syntax::check(&state.draft.source, state.draft.settings.python).into();
            Vec::new()
        }
        Action::Configure(settings) => {
            state.draft.settings = settings;
            let mut effects = touched(&mut state);
            // Another machine is a question about the same program: it is answered at once.
            effects.extend(run(&mut state));
            effects
        }
        Action::Choose(sample) => vec![Effect::Fetch(sample)],
        Action::Loaded(sample, source) => open::sample(&mut state, sample, source),
        Action::NotLoaded => warn(&mut state, Message::new("samples-failed")),
        Action::Linked(link) => open::link(&mut state, link),
        Action::Restored(kept) => {
            open::kept(&mut state, kept);
            run(&mut state)
        }
        Action::Recovered(kept) => {
            open::kept(&mut state, kept);
            Vec::new()
        }
        Action::BringBack => open::bring_back(&mut state),
        Action::New => open::empty(&mut state),
        Action::GoTo(line, column) => {
            state.target = Target { line, column, times: state.target.times + 1 };
            Vec::new()
        }
        Action::ToggleBreakpoint(line) => {
            let source = state.draft.source.clone();
            state.draft.breakpoints.toggle(&source, line);
            keep_breakpoints(&state)
        }
        Action::ClearBreakpoints => {
            state.draft.breakpoints = Breakpoints::default();
            keep_breakpoints(&state)
        }
        Action::Compose(change) => compose::compose(&mut state, change),
        Action::Run => run(&mut state),
        Action::Stop => stop(&mut state),
        Action::Advanced => advanced(&mut state),
        Action::SimulatorCame => {
            state.awaits_simulator = false;
            if std::mem::take(&mut state.phase) == Phase::Loading { run(&mut state) } else { vec![Effect::CheckSoon] }
        }
        Action::NeedsLibrary => {
            state.notice = None;
            under_way(&mut state, Phase::Loading, Effect::FetchLibrary)
        }
        Action::LibraryCame => under_way(&mut state, Phase::Running, Effect::Simulate),
        Action::LibraryFailed if state.phase == Phase::Loading => {
            state.notice = Some(Notice { message: Message::new("library-failed"), kind: NoticeKind::NoLibrary });
            Vec::new()
        }
        Action::LibraryFailed => Vec::new(),
        Action::Tick(_)
        | Action::PlayPause
        | Action::Step
        | Action::StepBack
        | Action::ToStart
        | Action::ToEnd
        | Action::Seek(_)
        | Action::ToNextBreakpoint
        | Action::ToPreviousBreakpoint
        | Action::SetSpeed(_) => play::play(&mut state, action),
        Action::Show(panel) => {
            state.panel = panel;
            Vec::new()
        }
        Action::Share => {
            state.sharing = true;
            Vec::new()
        }
        Action::CloseShare => {
            state.sharing = false;
            Vec::new()
        }
        Action::Dismiss => {
            state.notice = None;
            Vec::new()
        }
        Action::Speak(language) => {
            state.language = language;
            vec![Effect::Speak(language)]
        }
        Action::Paint(theme) => {
            state.theme = theme;
            vec![Effect::Paint(theme)]
        }
        Action::SystemColours(colours) => {
            state.system_colours = colours;
            Vec::new()
        }
    };
    (state, effects)
}

fn edited(state: &mut State, source: String) -> Vec<Effect> {
    // The editor knows one end of lines only.
    let source = line_ends::kept(&state.draft.source, source);
    if *state.draft.source == *source {
        return Vec::new();
    }
    state.draft.breakpoints = state.draft.breakpoints.moved(&state.draft.source, &source);
    state.draft.source = source.into();
    state.sample = None;
    let before = state.composition.tree.clone();
    compose::read(state);
    said::rewound(&mut state.composition, before.as_deref());
    let mut effects = touched(state);
    effects.push(Effect::CheckSoon);
    effects
}

/// The draft is the person's own now: it is kept, and the address no longer tells it.
fn touched(state: &mut State) -> Vec<Effect> {
    if state.view == View::Embed {
        return Vec::new();
    }
    let mut effects = vec![keep(state)];
    if std::mem::take(&mut state.draft.linked) {
        effects.push(Effect::LeaveLink);
    }
    effects
}

fn keep(state: &State) -> Effect {
    let breakpoints = state.draft.breakpoints.clone();
    Effect::Keep(super::Kept { draft: Some(state.scenario()), breakpoints, replaced: state.replaced.clone() })
}

/// Those of the person's own work are kept with it; a sample or a link is opened without any.
fn keep_breakpoints(state: &State) -> Vec<Effect> {
    let own = state.view == View::Page && state.sample.is_none() && !state.draft.linked;
    if own { vec![keep(state)] } else { Vec::new() }
}

/// Starts a run, unless the program has problems: then they are shown and the last good run stays.
fn run(state: &mut State) -> Vec<Effect> {
    if state.awaits_simulator {
        state.phase = Phase::Loading;
        return Vec::new();
    }
    let scenario = state.scenario();
    match Simulation::new(&scenario) {
        Err(problems) => {
            state.problems = problems.into();
            Vec::new()
        }
        Ok(simulation) => {
            state.problems = Rc::default();
            state.run = Some(Rc::new(Run::new(scenario, simulation)));
            state.phase = Phase::Running;
            state.events = 0;
            state.revision += 1;
            state.playback.applied = 0;
            state.playback.clock = crate::base::VirtualTime::ZERO;
            state.playback.playing = false;
            vec![Effect::Simulate]
        }
    }
}

/// A run that was not stopped meanwhile goes on.
fn under_way(state: &mut State, phase: Phase, effect: Effect) -> Vec<Effect> {
    if !state.phase.is_under_way() {
        return Vec::new();
    }
    state.phase = phase;
    vec![effect]
}

fn stop(state: &mut State) -> Vec<Effect> {
    if state.phase.is_under_way() {
        state.phase = Phase::Stopped;
        play::settle(state);
    }
    vec![Effect::Halt]
}

fn advanced(state: &mut State) -> Vec<Effect> {
    let Some(run) = state.run.clone() else {
        return Vec::new();
    };
    let trace = run.trace();
    let followed = !state.playback.playing && state.playback.applied == state.events;
    state.revision += 1;
    state.events = trace.len();
    if followed {
        // Who sets breakpoints wants to see the first one, not the end.
        let before = state.playback.applied;
        let hit = state.breakpoints_of_run().and_then(|breakpoints| breakpoints.next(&trace, before, trace.len()));
        state.playback.seek(&trace, hit.unwrap_or(trace.len()));
    }
    drop(trace);
    if state.phase == Phase::Running && run.simulation.borrow().outcome().is_some() {
        state.phase = Phase::Finished;
        play::settle(state);
    }
    Vec::new()
}

fn warn(state: &mut State, message: Message) -> Vec<Effect> {
    state.notice = Some(Notice { message, kind: NoticeKind::Warning });
    Vec::new()
}
