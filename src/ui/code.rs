//! The program as coloured text, with the lines marked that run or wait at the playhead.

use super::context::use_words;
use super::icon::{Icon, icon};
use super::program::{mark, text};
use crate::app::RunningLines;
use crate::app::highlight::{self, Piece};
use crate::base::Diagnostic;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CodeProps {
    pub source: Rc<str>,
    pub problems: Rc<[Diagnostic]>,
    pub lines: RunningLines,
}

#[component]
pub fn Code(props: &CodeProps) -> Html {
    let words = use_words();
    let pieces = use_memo(props.source.clone(), |source| highlight::lines(source));
    html! {
        <pre class="code" tabindex="0" aria-label={words.text("editor-label")}>
            { for (0..pieces.len()).map(|index| {
                let line = index as u32 + 1;
                let (runs, waiting) = mark(&props.lines, line);
                let problem = props.problems.iter().find(|problem| problem.line == line).map(|problem| text(&words, problem));
                html! { <Line key={index} source={props.source.clone()} pieces={pieces.clone()} {index} {runs} {waiting} {problem} /> }
            }) }
        </pre>
    }
}

#[derive(PartialEq, Properties)]
struct LineProps {
    source: Rc<str>,
    pieces: Rc<Vec<Vec<Piece>>>,
    index: usize,
    runs: bool,
    waiting: u32,
    problem: Option<String>,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let words = use_words();
    let state = match (props.runs, props.waiting) {
        (true, _) => Some("running"),
        (false, 0) => None,
        (false, _) => Some("waiting"),
    };
    let problem = props.problem.as_ref().map(|_| "problem");
    html! {
        <span class={classes!("line", state, problem)} data-line={(props.index + 1).to_string()} title={props.problem.clone()}>
            <span class="text">
                { for props.pieces[props.index].iter().map(|(ink, range)| match ink.class() {
                    "" => html! { { &props.source[range.clone()] } },
                    class => html! { <span {class}>{ &props.source[range.clone()] }</span> },
                }) }
            </span>
            if props.waiting > 0 {
                <span class="waits" title={words.format("waits-here", &[("count", props.waiting.into())])}>
                    { icon(Icon::Clock) }{ props.waiting }
                </span>
            }
        </span>
    }
}
