//! The dialog with the link and the text for embedding.

use super::context::Ui;
use super::icon::{Icon, icon};
use crate::app::Action;
use crate::base::Scenario;
use crate::platform::{address, clipboard};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ShareProps {
    pub ui: Ui,
    pub scenario: Rc<Scenario>,
}

#[component]
pub fn ShareDialog(props: &ShareProps) -> Html {
    let ui = &props.ui;
    let copied = use_state(|| None);
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), |dialog| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            // Refused only if it is open already.
            let _ = dialog.show_modal();
        }
    });
    let link = address::link(&props.scenario);
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"520\" style=\"border:0\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        address::embed_link(&props.scenario, ui.words.language),
        ui.text("embedded"),
    );
    html! {
        <dialog ref={dialog} class="share" aria-labelledby="share-title" onclose={ui.on::<Event>(Action::CloseShare)}>
            <form method="dialog">
                <header>
                    <h2 id="share-title">{ ui.text("share-title") }</h2>
                    <button class="quiet square" aria-label={ui.text("close")}>{ icon(Icon::Close) }</button>
                </header>
            </form>
            <p>{ ui.text("share-explain") }</p>
            { copyable(ui, &copied, Shared::Link, link) }
            { copyable(ui, &copied, Shared::Frame, frame) }
        </dialog>
    }
}

/// What fits into a line of the dialog, about.
const CHARACTERS_PER_ROW: usize = 64;

#[derive(Clone, Copy, PartialEq)]
enum Shared {
    Link,
    Frame,
}

/// A text with a button that copies it; where the browser refuses, the text is selected instead.
fn copyable(ui: &Ui, copied: &UseStateHandle<Option<(Shared, bool)>>, what: Shared, text: String) -> Html {
    let (key, id) = match what {
        Shared::Link => ("share-link", "shared-link"),
        Shared::Frame => ("share-embed", "shared-frame"),
    };
    // Where `field-sizing` is not known.
    let rows = (text.len() / CHARACTERS_PER_ROW + 1).min(10);
    let length = ui.format("share-length", &[("count", text.chars().count().into())]);
    let copy = {
        let (copied, text) = (copied.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            clipboard::copy(text.clone(), Callback::from(move |yes: bool| copied.set(Some((what, yes)))));
            // Selected meanwhile, for the person to copy where the browser refuses.
            select(id);
        })
    };
    let (mark, action) = if **copied == Some((what, true)) { (Icon::Check, "copied") } else { (Icon::Copy, "copy") };
    html! {
        <section class="copyable">
            <label for={id}>{ ui.text(key) }</label>
            <small>{ length }</small>
            <textarea {id} readonly=true rows={rows.to_string()} spellcheck="false" value={text} />
            <button type="button" class="outlined" onclick={copy}>{ icon(mark) }<span>{ ui.text(action) }</span></button>
            <p role="status">{ (**copied == Some((what, false))).then(|| ui.text("copy-failed")) }</p>
        </section>
    }
}

fn select(id: &str) -> Option<()> {
    let area = web_sys::window()?.document()?.get_element_by_id(id)?;
    area.dyn_into::<HtmlTextAreaElement>().ok()?.select();
    Some(())
}
