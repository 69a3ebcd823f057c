//! What has to be known of the last thing that was done.

use crate::app::{Action, Compose, Composition, Note};
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced.
pub fn note(ui: &Ui, composition: &Composition) -> Html {
    let words = composition.note.map(|note| {
        ui.text(match note {
            Note::NotCopied => "note-not-copied",
            Note::OwnCopyPasted => "note-own-copy-pasted",
            Note::NothingToPaste => "note-nothing-to-paste",
        })
    });
    html! {
        <div class="refusal" role="status">
            if let Some(words) = words {
                <p>{ words }</p>
                <button
                    type="button" class="quiet square" aria-label={ui.text("dismiss")}
                    onclick={ui.on::<MouseEvent>(Action::Compose(Compose::Understood))}
                >{ icon(Icon::Close) }</button>
            }
        </div>
    }
}
