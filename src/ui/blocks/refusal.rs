//! Why the last thing was not done, and what would help.

use super::why;
use crate::app::{Action, Compose, Composition};
use crate::blocks::{Operation, Why};
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced. What is wrong with a text stands at its field, and is only said here.
pub fn refusal(ui: &Ui, composition: &Composition) -> Html {
    let Some(refusal) = &composition.refusal else {
        return html! { <div class="refusal" role="status"></div> };
    };
    let helps = matches!(refusal.why, Why::NotInCoroutine { function: Some(_) });
    let at_field = matches!(refusal.operation, Operation::Set { .. }) && !helps;
    html! {
        <div class={classes!("refusal", at_field.then_some("unseen"))} role="status">
            <p>{ why::words(&ui.words, &refusal.why) }</p>
            if helps {
                <button type="button" class="outlined" onclick={ui.on::<MouseEvent>(Action::Compose(Compose::MakeAsync))}>
                    { ui.text("make-async") }
                </button>
            }
            if !at_field {
                <button
                    type="button" class="quiet square" aria-label={ui.text("dismiss")}
                    onclick={ui.on::<MouseEvent>(Action::Compose(Compose::Understood))}
                >{ icon(Icon::Close) }</button>
            }
        </div>
    }
}
