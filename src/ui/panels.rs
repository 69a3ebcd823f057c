//! Below the stage: what was printed, and the list of events.

use super::context::Ui;
use super::events::Events;
use super::output::Output;
use crate::app::{Action, Panel, State};
use crate::platform::address;
use yew::prelude::*;

const fn name(panel: Panel) -> (&'static str, &'static str) {
    match panel {
        Panel::Output => ("panel-output", "tab-output"),
        Panel::Events => ("panel-events", "tab-events"),
    }
}

pub fn panels(ui: &Ui, state: &State) -> Html {
    let applied = state.playback.applied;
    let other = match state.panel {
        Panel::Output => Panel::Events,
        Panel::Events => Panel::Output,
    };
    let by_arrows = {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
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
                        Panel::Events => html! { <Events ui={ui.clone()} run={run.clone()} revision={state.revision} applied={applied} /> },
                    } }
                }
            </div>
        </section>
    }
}
