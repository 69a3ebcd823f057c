//! The stage: transport, timeline, and the sentence of the moment.

use super::context::{use_dispatch, use_words};
use super::timeline::{Timeline, Wheel};
use super::timeline_words::timeline_text;
use super::transport::Transport;
use crate::app::locale::Locale;
use crate::app::{Action, Colours, Phase, Playback, Run, View};
use crate::narrate;
use crate::trace::Trace;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct StageProps {
    pub view: View,
    pub run: Option<Rc<Run>>,
    pub phase: Phase,
    /// Changes as the trace grows.
    pub revision: u64,
    pub events: usize,
    pub playback: Playback,
    pub colours: Colours,
}

#[component]
pub fn Stage(props: &StageProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let seek = use_memo(dispatch, |dispatch| dispatch.reform(Action::Seek));
    let text = use_memo(words.clone(), |words| Rc::new(timeline_text(words)));
    let applied = props.playback.applied;
    html! {
        <section id="timeline" class="stage" aria-label={words.text("timeline")} tabindex="-1">
            <Transport playback={props.playback} events={props.events} />
            <div class="lanes">
                if let Some(run) = &props.run {
                    <Timeline
                        simulation={run.simulation.clone()} revision={props.revision} playhead={applied}
                        clock={props.playback.clock} playing={props.playback.playing} on_seek={(*seek).clone()} text={(*text).clone()}
                        colours={props.colours} wheel={match props.view { View::Page => Wheel::Zooms, View::Embed => Wheel::Scrolls }}
                    />
                } else {
                    <p class="empty">{ words.text("empty-run") }</p>
                }
            </div>
            <div class="below">
                <p class="now">
                    <b>{ words.text("now") }</b>
                    <span>{ props.run.as_ref().map(|run| words.message(&narrate::now(&run.trace(), applied))) }</span>
                </p>
                <p class={classes!("status", (props.phase == Phase::Running).then_some("busy"))} role="status">
                    { props.run.as_ref().map(|run| status(&words, run, props.phase, props.events)) }
                </p>
            </div>
        </section>
    }
}

/// How the run stands.
fn status(words: &Locale, run: &Run, phase: Phase, events: usize) -> String {
    let count = [("count", events.into())];
    let mut text = match (phase, run.simulation.borrow().outcome()) {
        (Phase::Running, _) => words.format("simulating", &count),
        (Phase::Stopped, _) => words.format("stopped", &count),
        (_, Some(outcome)) if outcome.exit != 0 => words.format(
            "finished-status",
            &[("status", outcome.exit.to_string().into()), ("elapsed", outcome.elapsed.into())],
        ),
        (_, Some(outcome)) => words.format("finished", &[("elapsed", outcome.elapsed.into())]),
        (_, None) => String::new(),
    };
    if run.trace().truncated() {
        text.push(' ');
        text.push_str(&words.format("truncated", &[("count", Trace::LIMIT.into())]));
    }
    let tasks = run.trace().entities.tasks.len();
    if tasks > 0 && phase == Phase::Finished {
        text.push_str(" · ");
        text.push_str(&words.format("tasks", &[("count", tasks.into())]));
    }
    text
}
