//! The list of breakpoints, below the program while there are any.

use super::context::Ui;
use super::icon::{Icon, icon};
use crate::app::{Action, Draft};
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced.
pub fn breakpoint_list(ui: &Ui, draft: &Draft) -> Html {
    let count = draft.breakpoints.len();
    html! {
        <div class="breakpoints" role="status">
            if count > 0 {
                <details>
                    <summary>{ ui.format("breakpoints", &[("count", count.into())]) }</summary>
                    <ul>{ for draft.breakpoints.iter().map(|line| item(ui, draft, line)) }</ul>
                    <button type="button" class="link" onclick={ui.on::<MouseEvent>(Action::ClearBreakpoints)}>
                        { ui.text("breakpoints-clear") }
                    </button>
                </details>
            }
        </div>
    }
}

fn item(ui: &Ui, draft: &Draft, line: u32) -> Html {
    let text = draft.source.lines().nth(line as usize - 1).unwrap_or("").trim();
    let remove = ui.format("breakpoint-remove", &[("line", line.into())]);
    html! {
        <li key={line}>
            <button type="button" title={ui.text("go-to-problem")} onclick={ui.on::<MouseEvent>(Action::GoTo(line, 1))}>
                { ui.format("problem-at", &[("line", line.into()), ("text", text.into())]) }
            </button>
            <button
                type="button" class="quiet square" aria-label={remove.clone()} title={remove}
                onclick={ui.on::<MouseEvent>(Action::ToggleBreakpoint(line))}
            >{ icon(Icon::Close) }</button>
        </li>
    }
}
