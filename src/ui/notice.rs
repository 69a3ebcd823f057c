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
                <div class={classes!("notice", (notice.kind == NoticeKind::Warning).then_some("warning"))}>
                    if notice.kind == NoticeKind::Warning {
                        { icon(Icon::Warning) }
                    }
                    <span>{ ui.message(&notice.message) }</span>
                    if notice.kind == NoticeKind::Replaced {
                        <button type="button" class="link" onclick={ui.on::<MouseEvent>(Action::BringBack)}>
                            { ui.text("undo-sample") }
                        </button>
                    }
                    <button
                        type="button" class="quiet square" aria-label={ui.text("dismiss")}
                        onclick={ui.on::<MouseEvent>(Action::Dismiss)}
                    >{ icon(Icon::Close) }</button>
                </div>
            }
        </div>
    }
}
