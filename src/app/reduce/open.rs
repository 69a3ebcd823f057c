//! Opening a program: a sample, a link, what was kept. What it replaces can come back.

use super::{run, warn};
use crate::app::{Breakpoints, Draft, Effect, Kept, Notice, NoticeKind, Sample, State, View};
use crate::base::{Scenario, Settings};
use crate::narrate::Message;
use crate::share::LinkError;

pub(super) fn sample(state: &mut State, sample: Sample, source: String) -> Vec<Effect> {
    let replaces_work = set_aside(state);
    put(state, Scenario { source, settings: sample.settings() });
    state.sample = Some(sample);
    state.notice = replaces_work.then(|| Notice {
        message: Message::new("opened-sample").with("name", Message::new(sample.title)),
        kind: NoticeKind::Replaced,
    });
    let mut effects = leave_link(state);
    effects.extend(run(state));
    effects
}

pub(super) fn empty(state: &mut State) -> Vec<Effect> {
    let replaces_work = set_aside(state);
    let settings = state.draft.settings.clone();
    put(state, Scenario { source: String::new(), settings });
    state.notice = replaces_work.then(|| Notice { message: Message::new("opened-empty"), kind: NoticeKind::Replaced });
    leave_link(state)
}

pub(super) fn link(state: &mut State, link: Result<Scenario, LinkError>) -> Vec<Effect> {
    set_aside(state);
    match link {
        Ok(scenario) => {
            put(state, scenario);
            state.draft.linked = true;
        }
        Err(error) => {
            put(state, first());
            state.sample = Some(Sample::first());
            let reason = match error {
                LinkError::Newer => "link-newer",
                LinkError::TooLarge => "link-too-large",
                LinkError::NotALink | LinkError::Damaged => "link-cut",
            };
            warn(state, Message::new("link-damaged").with("reason", Message::new(reason)));
        }
    }
    run(state)
}

pub(super) fn kept(state: &mut State, kept: Kept) {
    state.replaced = kept.replaced;
    match kept.draft {
        Some(scenario) => {
            put(state, scenario);
            state.draft.breakpoints = kept.breakpoints;
        }
        None => {
            put(state, first());
            state.sample = Some(Sample::first());
        }
    }
}

/// Exchanges the draft and what it replaced, so that this, too, can be undone.
pub(super) fn bring_back(state: &mut State) -> Vec<Effect> {
    let Some(back) = state.replaced.take() else {
        return Vec::new();
    };
    set_aside(state);
    put(state, back);
    state.notice = None;
    let mut effects = leave_link(state);
    if state.view == View::Page {
        effects.push(super::keep(state));
    }
    effects.extend(run(state));
    effects
}

/// Keeps the draft within reach if it is the person's own work; says whether it was.
fn set_aside(state: &mut State) -> bool {
    let own = state.sample.is_none() && !state.draft.linked && !state.draft.source.trim().is_empty();
    if own {
        state.replaced = Some(state.scenario());
    }
    own
}

fn put(state: &mut State, scenario: Scenario) {
    state.draft = Draft {
        source: scenario.source.into(),
        settings: scenario.settings,
        breakpoints: Breakpoints::default(),
        opened: state.draft.opened + 1,
        composed: state.draft.composed,
        linked: false,
    };
    state.sample = None;
    state.sharing = false;
    state.composition.tree = None;
    super::compose::read(state);
    // The last good run belongs to another program.
    state.run = None;
    state.events = 0;
    state.revision += 1;
    state.phase = Default::default();
    state.playback.applied = 0;
    state.playback.clock = Default::default();
    state.playback.playing = false;
}

fn leave_link(state: &State) -> Vec<Effect> {
    if state.view == View::Page { vec![Effect::LeaveLink] } else { Vec::new() }
}

fn first() -> Scenario {
    Scenario { source: Sample::FIRST_SOURCE.to_owned(), settings: Settings::default() }
}
