//! A field of a block: its text, and while it is edited an input in its place.

use super::edited::EditedField;
use super::words::label;
use crate::blocks::{BlockId, Field, Role};
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
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
    let field = &props.field;
    // What was accepted is shown as text again; what was refused stays as it was typed.
    {
        let editing = editing.clone();
        use_effect_with(field.text.clone(), move |_| editing.set(false));
    }
    if *editing {
        let close = Callback::from(move |()| editing.set(false));
        return html! { <EditedField place={props.clone()} {close} /> };
    }
    let edit = Callback::from(move |event: MouseEvent| {
        event.stop_propagation();
        editing.set(true);
    });
    let label = label(&props.ui.words, field);
    let empty = field.text.is_empty();
    let picks = field.role == Role::Callee;
    let class = classes!(
        "field",
        role(field.role),
        empty.then_some("empty"),
        props.labelled.then_some("labelled"),
        picks.then_some("picks")
    );
    html! {
        <button type="button" {class} tabindex="-1" title={label.clone()} onclick={edit}>
            if props.labelled || empty {
                <span class="label">{ label }</span>
            }
            if empty {
                if let Some(default) = &field.default {
                    <code class="default">{ &**default }</code>
                }
            } else {
                <code>{ &*field.text }</code>
            }
            if picks {
                { icon(Icon::Down) }
            }
        </button>
    }
}

pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Words => "words",
        Role::Text => "whole",
        _ => "code",
    }
}
