//! The bar on top: samples, language, colours, sharing. Inside another page it is a line and a link.

use super::context::{use_dispatch, use_words};
use super::icon::{Icon, icon};
use crate::app::locale::Language;
use crate::app::{Action, Colours, Sample, Theme};
use crate::base::Scenario;
use crate::platform::address;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub language: Language,
    pub colours: Colours,
    pub sample: Option<Sample>,
    pub can_bring_back: bool,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let (other_theme, theme_icon, theme_key) = match props.colours {
        Colours::Light => (Theme::Dark, Icon::Moon, "theme-dark"),
        Colours::Dark => (Theme::Light, Icon::Sun, "theme-light"),
    };
    let repaint = dispatch.reform(move |_: MouseEvent| Action::Paint(other_theme));
    let share = dispatch.reform(|_: MouseEvent| Action::Share);
    html! {
        <header class="bar">
            <h1 class="brand"><img src="icon.svg" alt="" width="26" height="26" /><span>{ words.text("title") }</span></h1>
            <SampleMenu sample={props.sample} can_bring_back={props.can_bring_back} />
            <span class="space"></span>
            <div class="segments" role="group" aria-label={words.text("language")}>
                { for Language::ALL.into_iter().map(|language| html! {
                    <button
                        type="button" lang={language.tag()} title={language.name()}
                        aria-pressed={(language == props.language).to_string()}
                        onclick={dispatch.reform(move |_: MouseEvent| Action::Speak(language))}
                    >{ language.tag().to_uppercase() }</button>
                }) }
            </div>
            <button type="button" class="quiet square" title={words.text(theme_key)} aria-label={words.text(theme_key)} onclick={repaint}>
                { icon(theme_icon) }
            </button>
            <button type="button" class="outlined" onclick={share}>{ icon(Icon::Share) }<span>{ words.text("share") }</span></button>
        </header>
    }
}

#[derive(PartialEq, Properties)]
struct SampleMenuProps {
    sample: Option<Sample>,
    can_bring_back: bool,
}

/// A native popover: it closes by itself on Escape and on a click outside.
#[component]
fn SampleMenu(props: &SampleMenuProps) -> Html {
    let words = use_words();
    let dispatch = use_dispatch();
    let title = props.sample.map(|sample| words.text(sample.title));
    html! {
        <nav class="menu" aria-label={words.text("samples")}>
            <button type="button" class="quiet" popovertarget="samples" aria-haspopup="menu">
                <span>{ words.text("samples") }</span>
                if let Some(title) = title {
                    <span class="chosen">{ title }</span>
                }
                { icon(Icon::Down) }
            </button>
            <ul id="samples" popover="auto">
                { for Sample::ALL.iter().map(|&sample| html! {
                    <li>
                        <button
                            type="button" popovertarget="samples" popovertargetaction="hide"
                            aria-current={(props.sample == Some(sample)).then_some("true")}
                            onclick={dispatch.reform(move |_: MouseEvent| Action::Choose(sample))}
                        >
                            <strong>{ words.text(sample.title) }</strong>
                            <small>{ words.text(sample.about) }</small>
                        </button>
                    </li>
                }) }
                if props.can_bring_back {
                    <li class="apart">
                        <button
                            type="button" popovertarget="samples" popovertargetaction="hide"
                            onclick={dispatch.reform(|_: MouseEvent| Action::BringBack)}
                        ><strong>{ words.text("undo-sample") }</strong></button>
                    </li>
                }
            </ul>
        </nav>
    }
}

#[derive(PartialEq, Properties)]
pub struct EmbedHeaderProps {
    pub scenario: Rc<Scenario>,
}

#[component]
pub fn EmbedHeader(props: &EmbedHeaderProps) -> Html {
    let words = use_words();
    html! {
        <header class="bar">
            <h1 class="brand"><img src="icon.svg" alt="" width="20" height="20" /><span>{ words.text("title") }</span></h1>
            <span class="space"></span>
            <a class="outlined" href={address::link(&props.scenario)} target="_blank" rel="noopener">
                { icon(Icon::Open) }<span>{ words.text("open-in-coroscope") }</span>
            </a>
        </header>
    }
}
