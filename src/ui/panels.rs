//! Below the stage: what was printed, and the list of events.

use super::context::{use_dispatch, use_words};
use super::events::Events;
use super::output::Output;
use crate::app::{Action, Panel, Run};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PanelsProps {
    pub panel: Panel,
    pub run: Option<Rc<Run>>,
    /// Changes as the trace grows.
    pub revision: u64,
    pub applied: usize,
}

const fn name(panel: Panel) -> (&'static str, &'static str) {
    match panel {
        Panel::Output => ("panel-output", "tab-output"),
        Panel::Events => ("panel-events", "tab-events"),
    }
}

#[component]
pub fn Panels(props: &PanelsProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let other = match props.panel {
        Panel::Output => Panel::Events,
        Panel::Events => Panel::Output,
    };
    let by_arrows = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
                dispatch.emit(Action::Show(other));
                focus_tab(other);
            }
        })
    };
    html! {
        <section class="panels" aria-label={words.text("panels")}>
            <div class="tabs" role="tablist" onkeydown={by_arrows}>
                { for Panel::ALL.into_iter().map(|panel| {
                    let (key, id) = name(panel);
                    let shown = panel == props.panel;
                    html! {
                        <button
                            type="button" role="tab" {id} aria-controls="panel" aria-selected={shown.to_string()}
                            tabindex={if shown { "0" } else { "-1" }} onclick={dispatch.reform(move |_: MouseEvent| Action::Show(panel))}
                        >{ words.text(key) }</button>
                    }
                }) }
            </div>
            <div id="panel" class="panel" role="tabpanel" aria-labelledby={name(props.panel).1}>
                if let Some(run) = &props.run {
                    { match props.panel {
                        Panel::Output => html! { <Output run={run.clone()} shown={run.output(props.applied).len()} /> },
                        Panel::Events => html! { <Events run={run.clone()} revision={props.revision} applied={props.applied} /> },
                    } }
                }
            </div>
        </section>
    }
}

/// The arrows move the focus with the choice, as tabs are known to do.
fn focus_tab(panel: Panel) -> Option<()> {
    let tab = web_sys::window()?.document()?.get_element_by_id(name(panel).1)?;
    tab.dyn_into::<HtmlElement>().ok()?.focus().ok()
}
