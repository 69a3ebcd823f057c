//! The program as coloured text, with the lines marked that run or wait at the playhead.

use super::context::Ui;
use super::icon::{Icon, icon};
use super::program::text;
use crate::app::highlight::{self, Piece};
use crate::app::{Action, Breakpoints, RunningLines};
use crate::base::Diagnostic;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CodeProps {
    pub ui: Ui,
    pub source: Rc<str>,
    /// False until there is a parser to colour it by.
    pub coloured: bool,
    pub problems: Rc<[Diagnostic]>,
    pub lines: RunningLines,
    pub breakpoints: Breakpoints,
}

#[component]
pub fn Code(props: &CodeProps) -> Html {
    let pieces = use_memo((props.source.clone(), props.coloured), |(source, coloured)| {
        if *coloured { highlight::lines(source) } else { highlight::plain(source) }
    });
    html! {
        <pre class="code" tabindex="0" aria-label={props.ui.text("editor-label")}>
            { for pieces.iter().enumerate().map(|(index, pieces)| line(props, index as u32 + 1, pieces)) }
        </pre>
    }
}

fn line(props: &CodeProps, number: u32, pieces: &[Piece]) -> Html {
    let here = props.lines.line(number);
    let waiting = here.map_or(0, |line| line.waiting);
    let state = here.map(|line| if line.runs { "running" } else { "waiting" });
    let tag = here.map(|line| line.tag()).filter(|tag| !tag.is_empty());
    let stop = props.breakpoints.contains(number).then_some("stop-here");
    let problem = props.problems.iter().find(|problem| problem.line == number).map(|problem| text(&props.ui, problem));
    html! {
        <span
            key={number} class={classes!("line", state, stop, problem.is_some().then_some("problem"))}
            data-line={number.to_string()} title={problem.clone()}
        >
            <span class="stop" onclick={props.ui.on::<MouseEvent>(Action::ToggleBreakpoint(number))} />
            <span class="gutter">
                if waiting > 0 {
                    <span class="waits" title={props.ui.format("waits-here", &[("count", waiting.into())])}>
                        { icon(Icon::Clock) }{ waiting }
                    </span>
                }
            </span>
            <span class="text" data-tag={tag}>
                { for pieces.iter().map(|(ink, range)| match ink.class() {
                    "" => html! { { &props.source[range.clone()] } },
                    class => html! { <span {class}>{ &props.source[range.clone()] }</span> },
                }) }
            </span>
        </span>
    }
}
