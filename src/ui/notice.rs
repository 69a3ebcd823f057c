//! A message over the page, until it is dismissed.

use super::context::Ui;
use super::icon::{Icon, icon};
use crate::app::{Action, Notice, NoticeKind};
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced.
pub fn notice_bar(ui: &Ui, notice: Option<&Notice>) -> Html {
    html! {
        <div class="notices" role="status">
            if let Some(notice) = notice {
                <div class={classes!("notice", (notice.kind != NoticeKind::Replaced).then_some("warning"))}>
                    if notice.kind != NoticeKind::Replaced {
                        { icon(Icon::Warning) }
                    }
                    <span>{ ui.message(&notice.message) }</span>
                    { match notice.kind {
                        NoticeKind::Warning => html! {},
                        NoticeKind::NoLibrary => link(ui, Action::NeedsLibrary, "try-again"),
                        NoticeKind::Replaced => link(ui, Action::BringBack, "undo-sample"),
                    } }
                    <button
                        type="button" class="quiet square" aria-label={ui.text("dismiss")}
                        onclick={ui.on::<MouseEvent>(Action::Dismiss)}
                    >{ icon(Icon::Close) }</button>
                </div>
            }
        </div>
    }
}

fn link(ui: &Ui, action: Action, words: &str) -> Html {
    html! { <button type="button" class="link" onclick={ui.on::<MouseEvent>(action)}>{ ui.text(words) }</button> }
}
