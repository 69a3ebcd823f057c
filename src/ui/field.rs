//! A field that the person types into while the page is drawn anew.
//!
//! Yew sets a `value` attribute at every drawing, and so takes away what is being typed. Here it is set when it changes.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NumberFieldProps {
    pub value: u64,
    pub min: u64,
    pub max: u64,
    /// Gets what was typed; what is refused is replaced by the value.
    pub onchange: Callback<u64>,
}

#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let place = use_node_ref();
    use_effect_with((place.clone(), props.value), |(place, value)| show(place, *value));
    let changed = {
        let (place, value, min, max, onchange) =
            (place.clone(), props.value, props.min, props.max, props.onchange.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let wanted = input.value().trim().parse().ok().map(|wanted: u64| wanted.clamp(min, max));
            show(&place, wanted.unwrap_or(value));
            wanted.into_iter().for_each(|wanted| onchange.emit(wanted));
        })
    };
    html! {
        <input
            ref={place} type="number" inputmode="numeric" min={props.min.to_string()} max={props.max.to_string()}
            onchange={changed}
        />
    }
}

fn show(place: &NodeRef, value: u64) {
    if let Some(input) = place.cast::<HtmlInputElement>() {
        input.set_value(&value.to_string());
    }
}

#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    pub value: String,
    pub placeholder: String,
    pub onchange: Callback<String>,
}

#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let place = use_node_ref();
    use_effect_with((place.clone(), props.value.clone()), |(place, value)| {
        if let Some(area) = place.cast::<HtmlTextAreaElement>() {
            area.set_value(value);
        }
    });
    let onchange = props.onchange.reform(|event: Event| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        area.value()
    });
    html! {
        <textarea ref={place} rows="2" spellcheck="false" placeholder={props.placeholder.clone()} {onchange} />
    }
}
