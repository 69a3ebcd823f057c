//! The list of names below a field that is being edited. It is drawn above everything, so that no block cuts it off.

use super::glyph;
use crate::blocks::completion::{Sort, Suggestion};
use crate::platform::window;
use crate::ui::context::Ui;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::HtmlElement;
use yew::prelude::*;

/// Its height and width at most, as in the style.
const HEIGHT: f64 = 232.0;
const WIDTH: f64 = 340.0;

#[derive(PartialEq, Properties)]
pub struct SuggestionsProps {
    pub ui: Ui,
    pub id: String,
    pub names: Vec<Suggestion>,
    pub active: Option<usize>,
    /// The field.
    pub below: NodeRef,
    pub accept: Callback<usize>,
}

pub fn option_id(list: &str, index: usize) -> String {
    format!("{list}-{index}")
}

/// The word for it, and its hue.
const fn look(sort: Sort) -> (&'static str, &'static str) {
    match sort {
        Sort::Coroutine => ("sort-coroutine", "hue-define"),
        Sort::Function => ("sort-function", "hue-define"),
        Sort::Class => ("sort-class", "hue-define"),
        Sort::Task => ("sort-task", "hue-task"),
        Sort::Group => ("sort-group", "hue-task"),
        Sort::Queue => ("sort-queue", "hue-meet"),
        Sort::Lock => ("sort-lock", "hue-meet"),
        Sort::Semaphore => ("sort-semaphore", "hue-meet"),
        Sort::Event => ("sort-event", "hue-meet"),
        Sort::Condition => ("sort-condition", "hue-meet"),
        Sort::Client => ("sort-client", "hue-io"),
        Sort::Thread => ("sort-thread", "hue-thread"),
        Sort::Process => ("sort-process", "hue-thread"),
        Sort::Pool => ("sort-pool", "hue-thread"),
        Sort::Import => ("sort-import", "hue-plain"),
        Sort::Variable => ("sort-variable", "hue-value"),
    }
}

#[component]
pub fn Suggestions(props: &SuggestionsProps) -> Html {
    let list = use_node_ref();
    {
        let (list, below) = (list.clone(), props.below.clone());
        use_effect_with((), move |()| {
            let moved = {
                let (list, below) = (list.clone(), below.clone());
                move || {
                    if let (Some(list), Some(field)) = (list.cast::<HtmlElement>(), below.cast::<HtmlElement>()) {
                        place(&list, &field);
                    }
                }
            };
            if let Some(list) = list.cast::<HtmlElement>() {
                let _ = list.show_popover();
            }
            moved();
            // Whatever scrolls, it stays at its field.
            let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
            let again = moved.clone();
            let scrolled = EventListener::new_with_options(&window(), "scroll", options, move |_| moved());
            let resized = EventListener::new(&window(), "resize", move |_| again());
            move || drop((scrolled, resized))
        });
    }
    {
        let (list, active) = (list.clone(), props.active);
        use_effect_with(active, move |active| {
            let list = list.cast::<HtmlElement>();
            let option = list.and_then(|list| list.children().item((*active)? as u32));
            if let Some(option) = option {
                option.scroll_into_view_with_bool(false);
            }
        });
    }
    html! {
        <ul
            ref={list} id={props.id.clone()} class="suggestions" role="listbox" popover="manual" tabindex="-1"
            aria-label={props.ui.text("names-in-scope")} onpointerdown={Callback::from(stay)} onmousedown={Callback::from(keep)}
        >
            { for props.names.iter().enumerate().map(|(index, name)| option(props, index, name)) }
        </ul>
    }
}

/// A press in the list is none on a block.
fn stay(event: PointerEvent) {
    event.stop_propagation();
}

/// The focus stays in the field.
fn keep(event: MouseEvent) {
    event.prevent_default();
}

fn option(props: &SuggestionsProps, index: usize, name: &Suggestion) -> Html {
    let accept = props.accept.reform(move |event: MouseEvent| {
        event.stop_propagation();
        index
    });
    let (word, hue) = look(name.sort);
    html! {
        <li
            key={name.name.clone()} id={option_id(&props.id, index)} role="option" class={hue}
            aria-selected={(props.active == Some(index)).to_string()} onclick={accept}
        >
            { glyph::sort(name.sort) }
            <code>
                if name.is_awaited {
                    <small>{ "await " }</small>
                }
                { &name.name }
                if let Some(parameters) = &name.parameters {
                    <small>{ format!("({parameters})") }</small>
                }
            </code>
            <span class="sort">{ props.ui.text(word) }</span>
        </li>
    }
}

/// Below the field if there is room, else above.
fn place(list: &HtmlElement, field: &HtmlElement) {
    let rect = field.get_bounding_client_rect();
    let size = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|value| value.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let own = f64::from(list.offset_height()).min(HEIGHT);
    let below = rect.bottom() + 3.0;
    let top = if below + own <= height || rect.top() < own { below } else { rect.top() - own - 3.0 };
    let left = rect.left().min(width - WIDTH.min(width)).max(0.0);
    let style = list.style();
    let _ = style.set_property("top", &format!("{top}px"));
    let _ = style.set_property("left", &format!("{left}px"));
}
