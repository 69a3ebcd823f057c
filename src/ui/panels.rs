//! Below the stage: what was printed, who waits for what, the list of events, the run in numbers.

use super::context::Ui;
use super::events::Events;
use super::numbers::numbers;
use super::output::Output;
use super::waits::waits;
use crate::app::{Action, Panel, State};
use crate::platform::address;
use yew::prelude::*;

const fn name(panel: Panel) -> (&'static str, &'static str) {
    match panel {
        Panel::Output => ("panel-output", "tab-output"),
        Panel::Waits => ("panel-waits", "tab-waits"),
        Panel::Events => ("panel-events", "tab-events"),
        Panel::Numbers => ("panel-numbers", "tab-numbers"),
    }
}

pub fn panels(ui: &Ui, state: &State) -> Html {
    let applied = state.playback.applied;
    let place = Panel::ALL.iter().position(|&panel| panel == state.panel).unwrap_or(0);
    let by_arrows = {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let count = Panel::ALL.len();
            let other = match event.key().as_str() {
                "ArrowLeft" => Some(Panel::ALL[(place + count - 1) % count]),
                "ArrowRight" => Some(Panel::ALL[(place + 1) % count]),
                _ => None,
            };
            if let Some(other) = other {
                dispatch.emit(Action::Show(other));
                // The focus goes with the choice, as tabs are known to do.
                address::go_to(name(other).1);
            }
        })
    };
    html! {
        <section class="panels" aria-label={ui.text("panels")}>
            <div class="tabs" role="tablist" onkeydown={by_arrows}>
                { for Panel::ALL.into_iter().map(|panel| {
                    let (key, id) = name(panel);
                    let shown = panel == state.panel;
                    html! {
                        <button
                            type="button" role="tab" {id} aria-controls="panel" aria-selected={shown.to_string()}
                            tabindex={if shown { "0" } else { "-1" }} onclick={ui.on::<MouseEvent>(Action::Show(panel))}
                        >{ ui.text(key) }</button>
                    }
                }) }
            </div>
            <div id="panel" class="panel" role="tabpanel" aria-labelledby={name(state.panel).1}>
                if let Some(run) = &state.run {
                    { match state.panel {
                        Panel::Output => html! { <Output ui={ui.clone()} run={run.clone()} shown={run.output(applied).len()} /> },
                        Panel::Waits => waits(ui, &run.standings(applied)),
                        Panel::Numbers => numbers(ui, run),
                        Panel::Events => html! { <Events ui={ui.clone()} run={run.clone()} revision={state.revision} applied={applied} /> },
                    } }
                }
            </div>
        </section>
    }
}
