//! The program: run it, read it, change it, see what is wrong with it.

use super::blocks::Composer;
use super::breakpoints::breakpoint_list;
use super::code::Code;
use super::context::Ui;
use super::editor::CodeEditor;
use super::icon::{Icon, icon};
use super::machine::machine;
use super::starters::starters;
use crate::app::{Action, Compose, Face, State, View};
use crate::base::{Diagnostic, Severity};
use crate::platform::address;
use yew::prelude::*;

/// Shown at most.
const PROBLEMS: usize = 20;

pub fn program(ui: &Ui, state: &State) -> Html {
    let source_is_run = state.run.as_ref().filter(|run| *run.scenario.source == *state.draft.source);
    // Marks on a text that has changed since would point at the wrong lines.
    let lines = source_is_run.map(|run| run.running_lines(state.playback.applied)).unwrap_or_default();
    let (draft, problems) = (state.draft.clone(), state.problems.clone());
    let coloured = !state.awaits_simulator;
    let body = match state.view {
        View::Page => {
            let lit = lines.clone();
            let shows_text = state.composition.face == Face::Python;
            let rewinding = (state.composition.undone, state.composition.redone);
            html! {
                // The editor stays when the blocks are shown: the changes of both are in its history.
                <>
                    <CodeEditor
                        ui={ui.clone()} {draft} {coloured} {problems} {lines} target={state.target} colours={state.colours()} {shows_text} {rewinding}
                    />
                    if !shows_text {
                        <Composer
                            ui={ui.clone()} composition={state.composition.clone()} lines={lit} breakpoints={state.draft.breakpoints.clone()}
                        />
                    }
                </>
            }
        }
        View::Embed => {
            html! { <Code ui={ui.clone()} source={draft.source} {coloured} breakpoints={draft.breakpoints} {problems} {lines} /> }
        }
    };
    html! {
        <section class="program" aria-label={ui.text("program")}>
            if state.view == View::Page {
                { run_bar(ui, state) }
            }
            if state.view == View::Page {
                { faces(ui, state.composition.face) }
            }
            if state.view == View::Page && state.draft.source.trim().is_empty() {
                { starters(ui) }
            }
            <div id="program-face" class="text">{ body }</div>
            { problem_list(ui, state) }
            { breakpoint_list(ui, &state.draft) }
            if state.view == View::Page {
                { machine(ui, &state.draft.settings) }
            }
        </section>
    }
}

const fn tab(face: Face) -> (&'static str, &'static str) {
    match face {
        Face::Python => ("face-python", "tab-python"),
        Face::Blocks => ("face-blocks", "tab-blocks"),
    }
}

/// One program, two faces.
fn faces(ui: &Ui, shown: Face) -> Html {
    let other = match shown {
        Face::Python => Face::Blocks,
        Face::Blocks => Face::Python,
    };
    let by_arrows = {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
                dispatch.emit(Action::Compose(Compose::Show(other)));
                address::go_to(tab(other).1);
            }
        })
    };
    html! {
        <div class="tabs faces" role="tablist" aria-label={ui.text("program")} onkeydown={by_arrows}>
            { for Face::ALL.into_iter().map(|face| {
                let (key, id) = tab(face);
                html! {
                    <button
                        type="button" role="tab" {id} aria-controls="program-face" aria-selected={(face == shown).to_string()}
                        tabindex={if face == shown { "0" } else { "-1" }}
                        onclick={ui.on::<MouseEvent>(Action::Compose(Compose::Show(face)))}
                    >{ ui.text(key) }</button>
                }
            }) }
        </div>
    }
}

fn run_bar(ui: &Ui, state: &State) -> Html {
    html! {
        // With keys these are two buttons: a press that began on Run, and by leaving a field started a run, is none of Stop.
        <div class="runbar">
            if state.phase.is_under_way() {
                <button key="stop" type="button" class="stop" title={ui.text("stop-hint")} onclick={ui.on::<MouseEvent>(Action::Stop)}>
                    { icon(Icon::Stop) }<span>{ ui.text("stop") }</span>
                </button>
            } else {
                <button key="run" type="button" class="run" title={ui.text("run-hint")} onclick={ui.on::<MouseEvent>(Action::Run)}>
                    { icon(Icon::Play) }<span>{ ui.text("run") }</span>
                </button>
            }
            if state.is_stale() {
                <span class="stale">{ ui.text("stale") }</span>
            } else {
                <kbd>{ "Ctrl" }</kbd><kbd>{ "Enter" }</kbd>
            }
        </div>
    }
}

/// Says what is wrong; the region is always there, so that what comes into it is announced.
fn problem_list(ui: &Ui, state: &State) -> Html {
    let count = state.problems.len();
    html! {
        <div class="problems" role="status">
            if count > 0 {
                <p>
                    <strong>{ ui.format("problems", &[("count", count.into())]) }</strong>
                    if state.run.is_some() {
                        <small>{ ui.text("kept-run") }</small>
                    }
                </p>
                <ul>
                    { for state.problems.iter().take(PROBLEMS).map(|problem| problem_item(ui, state.view, problem)) }
                </ul>
            }
        </div>
    }
}

fn problem_item(ui: &Ui, view: View, problem: &Diagnostic) -> Html {
    let go = ui.on::<MouseEvent>(Action::GoTo(problem.line, problem.column));
    html! {
        <li>{ match view {
            View::Page => html! { <button type="button" title={ui.text("go-to-problem")} onclick={go}>{ sentence(ui, problem) }</button> },
            View::Embed => html! { { sentence(ui, problem) } },
        } }</li>
    }
}

fn sentence(ui: &Ui, problem: &Diagnostic) -> String {
    ui.format("problem-at", &[("line", problem.line.into()), ("text", text(ui, problem).into())])
}

/// CPython's own words stay as they are; what is not simulated is said in the reader's language.
pub fn text(ui: &Ui, problem: &Diagnostic) -> String {
    match problem.severity {
        Severity::Error => format!("{}: {}", problem.exception, problem.message),
        Severity::Unsupported => ui.format("unsupported", &[("text", problem.message.as_str().into())]),
    }
}
