//! The program: run it, read it, change it, see what is wrong with it.

use super::code::Code;
use super::context::{use_dispatch, use_words};
use super::editor::CodeEditor;
use super::icon::{Icon, icon};
use super::machine::Machine;
use crate::app::locale::Locale;
use crate::app::{Action, Colours, Draft, Phase, Run, RunningLines, View};
use crate::base::{Diagnostic, Severity};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ProgramProps {
    pub view: View,
    pub draft: Draft,
    pub problems: Rc<[Diagnostic]>,
    pub run: Option<Rc<Run>>,
    pub phase: Phase,
    /// The draft is not what was run.
    pub stale: bool,
    pub applied: usize,
    pub colours: Colours,
}

#[component]
pub fn Program(props: &ProgramProps) -> Html {
    let words = use_words();
    let source_is_run = props.run.as_ref().filter(|run| *run.scenario.source == *props.draft.source);
    // Marks on a text that has changed since would point at the wrong lines.
    let lines = source_is_run.map(|run| run.running_lines(props.applied)).unwrap_or_default();
    let body = match props.view {
        View::Page => html! {
            <CodeEditor draft={props.draft.clone()} problems={props.problems.clone()} {lines} colours={props.colours} />
        },
        View::Embed => html! { <Code source={props.draft.source.clone()} problems={props.problems.clone()} {lines} /> },
    };
    html! {
        <section class="program" aria-label={words.text("program")}>
            if props.view == View::Page {
                <RunBar phase={props.phase} stale={props.stale} />
            }
            <div class="text">{ body }</div>
            <Problems problems={props.problems.clone()} kept={props.run.is_some()} />
            if props.view == View::Page {
                <Machine settings={props.draft.settings.clone()} />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RunBarProps {
    phase: Phase,
    stale: bool,
}

#[component]
fn RunBar(props: &RunBarProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    html! {
        <div class="runbar">
            if props.phase == Phase::Running {
                <button type="button" class="stop" title={words.text("stop-hint")} onclick={dispatch.reform(|_: MouseEvent| Action::Stop)}>
                    { icon(Icon::Stop) }<span>{ words.text("stop") }</span>
                </button>
            } else {
                <button type="button" class="run" title={words.text("run-hint")} onclick={dispatch.reform(|_: MouseEvent| Action::Run)}>
                    { icon(Icon::Play) }<span>{ words.text("run") }</span>
                </button>
            }
            if props.stale {
                <span class="stale">{ words.text("stale") }</span>
            } else {
                <kbd>{ "Ctrl" }</kbd><kbd>{ "Enter" }</kbd>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct ProblemsProps {
    problems: Rc<[Diagnostic]>,
    kept: bool,
}

/// Says what is wrong; the region is always there, so that what comes into it is announced.
#[component]
fn Problems(props: &ProblemsProps) -> Html {
    let words = use_words();
    let count = props.problems.len();
    html! {
        <div class="problems" role="status">
            if count > 0 {
                <p>
                    <strong>{ words.format("problems", &[("count", count.into())]) }</strong>
                    if props.kept {
                        <small>{ words.text("kept-run") }</small>
                    }
                </p>
                <ul>
                    { for props.problems.iter().take(20).map(|problem| html! { <li>{ sentence(&words, problem) }</li> }) }
                </ul>
            }
        </div>
    }
}

fn sentence(words: &Locale, problem: &Diagnostic) -> String {
    words.format("problem-at", &[("line", problem.line.into()), ("text", text(words, problem).into())])
}

/// CPython's own words stay as they are; what is not simulated is said in the reader's language.
pub fn text(words: &Locale, problem: &Diagnostic) -> String {
    match problem.severity {
        Severity::Error => format!("{}: {}", problem.exception, problem.message),
        Severity::Unsupported => words.format("unsupported", &[("text", problem.message.as_str().into())]),
    }
}

/// What stands on a line at the playhead: the running code, and suspended tasks.
pub fn mark(lines: &RunningLines, line: u32) -> (bool, u32) {
    let waiting = lines.waiting.iter().find(|(at, _)| *at == line).map_or(0, |&(_, count)| count);
    (lines.current == Some(line), waiting)
}
