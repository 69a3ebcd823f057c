//! The program as coloured text, with the lines marked that run or wait at the playhead.

use super::context::Ui;
use super::icon::{Icon, icon};
use super::program::{mark, text};
use crate::app::RunningLines;
use crate::app::highlight::{self, Piece};
use crate::base::Diagnostic;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CodeProps {
    pub ui: Ui,
    pub source: Rc<str>,
    pub problems: Rc<[Diagnostic]>,
    pub lines: RunningLines,
}

#[component]
pub fn Code(props: &CodeProps) -> Html {
    let pieces = use_memo(props.source.clone(), |source| highlight::lines(source));
    html! {
        <pre class="code" tabindex="0" aria-label={props.ui.text("editor-label")}>
            { for pieces.iter().enumerate().map(|(index, pieces)| line(props, index as u32 + 1, pieces)) }
        </pre>
    }
}

fn line(props: &CodeProps, number: u32, pieces: &[Piece]) -> Html {
    let (runs, waiting) = mark(&props.lines, number);
    let state = match (runs, waiting) {
        (true, _) => Some("running"),
        (false, 0) => None,
        (false, _) => Some("waiting"),
    };
    let problem = props.problems.iter().find(|problem| problem.line == number).map(|problem| text(&props.ui, problem));
    html! {
        <span
            key={number} class={classes!("line", state, problem.is_some().then_some("problem"))}
            data-line={number.to_string()} title={problem.clone()}
        >
            <span class="gutter">
                if waiting > 0 {
                    <span class="waits" title={props.ui.format("waits-here", &[("count", waiting.into())])}>
                        { icon(Icon::Clock) }{ waiting }
                    </span>
                }
            </span>
            <span class="text">
                { for pieces.iter().map(|(ink, range)| match ink.class() {
                    "" => html! { { &props.source[range.clone()] } },
                    class => html! { <span {class}>{ &props.source[range.clone()] }</span> },
                }) }
            </span>
        </span>
    }
}
