//! Moving the playhead.

use crate::app::{Action, Effect, Speed, State};
use crate::base::VirtualTime;

pub(super) fn play(state: &mut State, action: Action) -> Vec<Effect> {
    let Some(run) = state.run.clone() else {
        return Vec::new();
    };
    let trace = run.trace();
    let breakpoints = state.breakpoints_of_run().cloned();
    let playback = &mut state.playback;
    let applied = playback.applied;
    let breakpoints = breakpoints.as_ref();
    match action {
        Action::Tick(real_nanos) => {
            playback.tick(&trace, breakpoints, real_nanos);
            return Vec::new();
        }
        Action::PlayPause => {
            playback.playing = !playback.playing && !trace.is_empty();
            if !playback.playing {
                playback.announced = applied;
                return Vec::new();
            }
            if applied == trace.len() {
                playback.seek(&trace, 0);
            }
            return vec![Effect::Animate];
        }
        Action::SetSpeed(speed) => {
            playback.speed = speed;
            playback.speed_chosen = true;
            return Vec::new();
        }
        Action::Step => playback.seek(&trace, applied + 1),
        Action::StepBack => playback.seek(&trace, applied.saturating_sub(1)),
        Action::ToStart => playback.seek(&trace, 0),
        Action::ToEnd => playback.seek(&trace, trace.len()),
        Action::Seek(to) => playback.seek(&trace, to),
        Action::ToNextBreakpoint => {
            let next = breakpoints.and_then(|breakpoints| breakpoints.next(&trace, applied, trace.len()));
            playback.seek(&trace, next.unwrap_or(trace.len()));
        }
        Action::ToPreviousBreakpoint => {
            let previous = breakpoints.and_then(|breakpoints| breakpoints.previous(&trace, applied));
            playback.seek(&trace, previous.unwrap_or(0));
        }
        _ => return Vec::new(),
    }
    playback.playing = false;
    Vec::new()
}

/// The run is over: a speed that fits its length, unless the person chose one.
pub(super) fn settle(state: &mut State) {
    let length = state.run.as_ref().map_or(VirtualTime::ZERO, |run| run.trace().end());
    if !state.playback.speed_chosen && !state.phase.is_under_way() {
        state.playback.speed = Speed::fitting(length);
    }
}
