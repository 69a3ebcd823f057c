//! Play, step and scrub; the moment and the step.

use super::context::Ui;
use super::icon::{Icon, icon};
use crate::app::locale::Language;
use crate::app::{Action, Playback, Speed};
use crate::base::VirtualTime;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

pub fn transport(ui: &Ui, playback: &Playback, events: usize, has_breakpoints: bool) -> Html {
    let Playback { applied, clock, playing, speed, .. } = *playback;
    // Never disabled at an end: the one that has the focus would lose it.
    let button = |key: &'static str, mark: Icon, action: Action| {
        let label = ui.text(key);
        html! {
            <button
                type="button" class="quiet square" aria-label={label.clone()} title={label} disabled={events == 0}
                onclick={ui.on::<MouseEvent>(action)}
            >{ icon(mark) }</button>
        }
    };
    let (play_key, play_icon) = if playing { ("pause", Icon::Pause) } else { ("play", Icon::Play) };
    let step_of = ui.format("step-of", &[("step", applied.into()), ("count", events.into())]);
    let (main, rest) = moment(ui.words.language, clock);
    let seek = ui.dispatch.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Seek(input.value_as_number() as usize)
    });
    html! {
        <div class="transport" role="group" aria-label={ui.text("transport")}>
            <div class="buttons">
                { button("to-start", Icon::ToStart, Action::ToStart) }
                if has_breakpoints {
                    { button("to-previous-breakpoint", Icon::PreviousBreakpoint, Action::ToPreviousBreakpoint) }
                }
                { button("step-back", Icon::StepBack, Action::StepBack) }
                <button
                    type="button" class="play" aria-label={ui.text(play_key)} title={ui.text(play_key)} disabled={events == 0}
                    onclick={ui.on::<MouseEvent>(Action::PlayPause)}
                >{ icon(play_icon) }</button>
                { button("step", Icon::Step, Action::Step) }
                if has_breakpoints {
                    { button("to-next-breakpoint", Icon::NextBreakpoint, Action::ToNextBreakpoint) }
                }
                { button("to-end", Icon::ToEnd, Action::ToEnd) }
            </div>
            <input
                type="range" class="scrubber" min="0" max={events.to_string()} value={applied.to_string()} step="1"
                aria-label={ui.text("playhead")} aria-valuetext={step_of.clone()} disabled={events == 0} oninput={seek}
                style={format!("--done: {}%", percent(applied, events))}
            />
            <div class="moment">
                <span class="time">
                    { ui.text("time-label") }{ " = " }<b>{ main }</b><small>{ rest }</small>{ "\u{a0}" }{ ui.text("unit-s") }
                </span>
                <span class="step">{ step_of }</span>
            </div>
            { speed_menu(ui, speed) }
        </div>
    }
}

fn speed_menu(ui: &Ui, chosen: Speed) -> Html {
    let change = ui.when(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Speed::from_millionths(select.value().parse().ok()?).map(Action::SetSpeed)
    });
    html! {
        <label class="speed">
            <span class="unseen">{ ui.text("speed") }</span>
            <select onchange={change} title={ui.text("speed")}>
                { for Speed::ALL.into_iter().map(|speed| html! {
                    <option value={speed.millionths().to_string()} selected={speed == chosen}>
                        { format!("{}\u{d7}", times(ui.words.language, speed)) }
                    </option>
                }) }
            </select>
        </label>
    }
}

/// `0.25`, `4`.
fn times(language: Language, speed: Speed) -> String {
    let (whole, part) = (speed.millionths() / 1_000_000, speed.millionths() % 1_000_000);
    if part == 0 {
        return whole.to_string();
    }
    format!("{whole}{}{}", language.point(), format!("{part:06}").trim_end_matches('0'))
}

/// Seconds to the millisecond, and the three digits after.
fn moment(language: Language, clock: VirtualTime) -> (String, String) {
    let micros = clock.as_nanos() / 1_000;
    let (seconds, micros) = (micros / 1_000_000, micros % 1_000_000);
    (format!("{seconds}{}{:03}", language.point(), micros / 1_000), format!("\u{202f}{:03}", micros % 1_000))
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}
