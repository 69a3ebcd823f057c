//! The dialog with the link and the text for embedding.

use super::context::{use_dispatch, use_words};
use super::icon::{Icon, icon};
use crate::app::Action;
use crate::base::Scenario;
use crate::platform::{address, clipboard};
use std::rc::Rc;
use web_sys::{HtmlDialogElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ShareProps {
    pub scenario: Rc<Scenario>,
}

#[component]
pub fn ShareDialog(props: &ShareProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
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
        address::embed_link(&props.scenario, words.language),
        words.text("embedded"),
    );
    let length = link.chars().count();
    html! {
        <dialog ref={dialog} class="share" aria-labelledby="share-title" onclose={dispatch.reform(|_: Event| Action::CloseShare)}>
            <form method="dialog">
                <header>
                    <h2 id="share-title">{ words.text("share-title") }</h2>
                    <button class="quiet square" aria-label={words.text("close")}>{ icon(Icon::Close) }</button>
                </header>
            </form>
            <p>{ words.text("share-explain") }</p>
            <Copyable label={words.text("share-link")} note={words.format("share-length", &[("count", length.into())])} text={link} rows=3 />
            <Copyable label={words.text("share-embed")} note="" text={frame} rows=4 />
        </dialog>
    }
}

#[derive(PartialEq, Properties)]
struct CopyableProps {
    label: AttrValue,
    note: AttrValue,
    text: String,
    rows: u32,
}

/// A text with a button that copies it; where the browser refuses, the text is selected instead.
#[component]
fn Copyable(props: &CopyableProps) -> Html {
    let words = use_words();
    let copied = use_state(|| None::<bool>);
    let area = use_node_ref();
    let copy = {
        let (copied, area, text) = (copied.clone(), area.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, area) = (copied.clone(), area.clone());
            let done = Callback::from(move |yes: bool| {
                if let (false, Some(area)) = (yes, area.cast::<HtmlTextAreaElement>()) {
                    area.select();
                }
                copied.set(Some(yes));
            });
            clipboard::copy(text.clone(), done);
        })
    };
    let (mark, key) = if *copied == Some(true) { (Icon::Check, "copied") } else { (Icon::Copy, "copy") };
    html! {
        <section class="copyable">
            <label>
                <span>{ &props.label }<small>{ &props.note }</small></span>
                <textarea ref={area} readonly=true rows={props.rows.to_string()} spellcheck="false" value={props.text.clone()} />
            </label>
            <button type="button" class="outlined" onclick={copy}>{ icon(mark) }<span>{ words.text(key) }</span></button>
            <p role="status">{ (*copied == Some(false)).then(|| words.text("copy-failed")) }</p>
        </section>
    }
}
