//! A field of a block: its text, and while it is edited an input in its place.

use super::words::label;
use crate::app::{Action, Compose};
use crate::blocks::{BlockId, Field, Operation, Role};
use crate::ui::context::Ui;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FieldProps {
    pub ui: Ui,
    pub block: BlockId,
    pub clause: usize,
    pub index: usize,
    pub field: Field,
    /// Its label is shown: it has no place in its block's sentence.
    #[prop_or_default]
    pub labelled: bool,
}

#[component]
pub fn BlockField(props: &FieldProps) -> Html {
    let editing = use_state(|| false);
    let input = use_node_ref();
    let field = &props.field;
    // What was accepted is shown as text again; what was refused stays as it was typed.
    {
        let editing = editing.clone();
        use_effect_with(field.text.clone(), move |_| editing.set(false));
    }
    {
        let (input, text) = (input.clone(), field.text.clone());
        use_effect_with(*editing, move |editing| {
            if *editing {
                begin(&input, &text);
            }
        });
    }
    let label = label(&props.ui.words, field);
    if !*editing {
        let edit = {
            let editing = editing.clone();
            Callback::from(move |event: MouseEvent| {
                event.stop_propagation();
                editing.set(true);
            })
        };
        let empty = field.text.is_empty();
        let class = classes!("field", role(field.role), empty.then_some("empty"), props.labelled.then_some("labelled"));
        return html! {
            <button type="button" {class} tabindex="-1" title={label.clone()} onclick={edit}>
                if props.labelled || empty {
                    <span class="label">{ label }</span>
                }
                if !empty {
                    <code>{ &*field.text }</code>
                }
            </button>
        };
    }
    let commit = {
        let (dispatch, was) = (props.ui.dispatch.clone(), field.text.clone());
        let (block, clause, index, editing) = (props.block, props.clause, props.index, editing.clone());
        move |text: String| {
            if *was == *text {
                return editing.set(false);
            }
            dispatch.emit(Action::Compose(Compose::Do(Operation::Set { block, clause, field: index, text })));
        }
    };
    let many = field.text.contains('\n') || field.role == Role::Words;
    let leave = {
        let (commit, editing) = (commit.clone(), editing.clone());
        Callback::from(move |event: KeyboardEvent| {
            event.stop_propagation();
            let Some(place) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
            match event.key().as_str() {
                "Enter" if !many || event.ctrl_key() || !event.shift_key() && !is_area(&place) => {
                    event.prevent_default();
                    commit(value(&place));
                    back_to_block(&place);
                }
                "Escape" => {
                    back_to_block(&place);
                    editing.set(false);
                }
                _ => {}
            }
        })
    };
    let blur = {
        let commit = commit.clone();
        Callback::from(move |event: FocusEvent| {
            if let Some(place) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                commit(value(&place));
            }
        })
    };
    let class = classes!("field", "edited", role(field.role));
    if many {
        let rows = field.text.matches('\n').count() + 1;
        return html! {
            <textarea ref={input} {class} rows={rows.to_string()} aria-label={label} spellcheck="false" onkeydown={leave} onblur={blur} />
        };
    }
    html! {
        <input
            ref={input} {class} type="text" aria-label={label} spellcheck="false" autocomplete="off" autocapitalize="off"
            list="names-in-scope" onkeydown={leave} onblur={blur}
        />
    }
}

const fn role(role: Role) -> &'static str {
    match role {
        Role::Words => "words",
        Role::Text => "whole",
        _ => "code",
    }
}

fn begin(input: &NodeRef, text: &str) {
    if let Some(input) = input.cast::<HtmlInputElement>() {
        input.set_value(text);
        let _ = input.focus();
        input.select();
    } else if let Some(area) = input.cast::<HtmlTextAreaElement>() {
        area.set_value(text);
        let _ = area.focus();
    }
}

fn is_area(place: &HtmlElement) -> bool {
    place.is_instance_of::<HtmlTextAreaElement>()
}

fn value(place: &HtmlElement) -> String {
    match place.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => place.dyn_ref::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}

/// The focus goes to the block, so that the arrows move again.
fn back_to_block(place: &HtmlElement) {
    let block = place.closest("[role=treeitem]").ok().flatten().and_then(|block| block.dyn_into::<HtmlElement>().ok());
    if let Some(block) = block {
        let _ = block.focus();
    }
}
