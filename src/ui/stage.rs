//! The stage: transport, timeline, and the sentence of the moment.

use super::context::Ui;
use super::timeline::{Timeline, TimelineText, Wheel};
use super::timeline_words::timeline_text;
use super::transport::transport;
use crate::app::{Action, Phase, Run, State, View};
use crate::narrate;
use crate::trace::{TaskId, Trace};
use std::rc::Rc;
use yew::prelude::*;

/// Made once for each language, so that the timeline sees that nothing has changed.
pub struct Stage {
    text: Rc<TimelineText>,
    on_seek: Callback<usize>,
}

impl Stage {
    pub fn new(ui: &Ui) -> Stage {
        Stage { text: Rc::new(timeline_text(&ui.words)), on_seek: ui.dispatch.reform(Action::Seek) }
    }
}

pub fn stage(ui: &Ui, stage: &Stage, state: &State) -> Html {
    let State { playback, run, phase, events, .. } = state;
    let applied = playback.applied;
    let wheel = match state.view {
        View::Page => Wheel::Zooms,
        View::Embed => Wheel::Scrolls,
    };
    html! {
        <section id="timeline" class="stage" aria-label={ui.text("timeline")} tabindex="-1">
            { transport(ui, playback, *events, state.breakpoints_of_run().is_some_and(|breakpoints| !breakpoints.is_empty())) }
            <div class="lanes">
                if let Some(run) = run {
                    <Timeline
                        simulation={run.simulation.clone()} revision={state.revision} playhead={applied}
                        clock={playback.clock} playing={playback.playing} on_seek={stage.on_seek.clone()}
                        text={stage.text.clone()} colours={state.colours()} {wheel}
                    />
                } else {
                    <p class="empty">{ ui.text(if *phase == Phase::Loading { "loading-simulator" } else { "empty-run" }) }</p>
                }
            </div>
            <div class="below">
                <p class="now">
                    <b>{ ui.text("now") }</b>
                    <span>{ run.as_ref().map(|run| ui.message(&narrate::now(&run.trace(), applied))) }</span>
                </p>
                <p class={classes!("status", phase.is_under_way().then_some("busy"))} role="status">
                    { run.as_ref().map(|run| status(ui, run, *phase, *events)) }
                </p>
            </div>
        </section>
    }
}

/// How the run stands.
fn status(ui: &Ui, run: &Run, phase: Phase, events: usize) -> String {
    let count = [("count", events.into())];
    let mut text = match (phase, run.simulation.borrow().outcome()) {
        (Phase::Loading, _) => ui.text("loading-library"),
        (Phase::Running, _) => ui.format("simulating", &count),
        (Phase::Stopped, _) => ui.format("stopped", &count),
        (_, Some(outcome)) if outcome.exit != 0 => ui.format(
            "finished-status",
            &[("status", outcome.exit.to_string().into()), ("elapsed", outcome.elapsed.into())],
        ),
        (_, Some(outcome)) => ui.format("finished", &[("elapsed", outcome.elapsed.into())]),
        (_, None) => String::new(),
    };
    if run.trace().truncated() {
        text.push(' ');
        text.push_str(&ui.format("truncated", &[("count", Trace::LIMIT.into())]));
    }
    if run.trace().cut_short() {
        text.push(' ');
        text.push_str(&ui.format("cut-short", &[("size", (Trace::TEXT_LIMIT >> 20).into())]));
    }
    let all = run.trace().entities.tasks.len() as u32;
    let tasks = (0..all).filter(|&id| !run.trace().is_housekeeping(TaskId(id))).count();
    if tasks > 0 && phase == Phase::Finished {
        text.push_str(" · ");
        text.push_str(&ui.format("tasks", &[("count", tasks.into())]));
    }
    text
}
