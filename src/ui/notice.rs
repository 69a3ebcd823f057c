//! A message over the page, until it is dismissed.

use super::context::{use_dispatch, use_words};
use super::icon::{Icon, icon};
use crate::app::{Action, Notice, NoticeKind};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NoticeProps {
    pub notice: Option<Notice>,
}

/// The region is always there, so that what comes into it is announced.
#[component]
pub fn NoticeBar(props: &NoticeProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    html! {
        <div class="notices" role="status">
            if let Some(notice) = &props.notice {
                <div class={classes!("notice", (notice.kind == NoticeKind::Warning).then_some("warning"))}>
                    if notice.kind == NoticeKind::Warning {
                        { icon(Icon::Warning) }
                    }
                    <span>{ words.message(&notice.message) }</span>
                    if notice.kind == NoticeKind::Replaced {
                        <button type="button" class="link" onclick={dispatch.reform(|_: MouseEvent| Action::BringBack)}>
                            { words.text("undo-sample") }
                        </button>
                    }
                    <button
                        type="button" class="quiet square" aria-label={words.text("dismiss")}
                        onclick={dispatch.reform(|_: MouseEvent| Action::Dismiss)}
                    >{ icon(Icon::Close) }</button>
                </div>
            }
        </div>
    }
}
