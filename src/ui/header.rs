//! The bar on top: samples, language, colours, sharing. Inside another page it is a line and a link.

use super::context::Ui;
use super::icon::{Icon, icon};
use crate::app::locale::Language;
use crate::app::{Action, Colours, Sample, State, Theme};
use crate::platform::address;
use yew::prelude::*;

pub fn header(ui: &Ui, state: &State) -> Html {
    let (other_theme, theme_icon, theme_key) = match state.colours() {
        Colours::Light => (Theme::Dark, Icon::Moon, "theme-dark"),
        Colours::Dark => (Theme::Light, Icon::Sun, "theme-light"),
    };
    html! {
        <header class="bar">
            <h1 class="brand"><img src="icon.svg" alt="" width="26" height="26" /><span>{ ui.text("title") }</span></h1>
            { sample_menu(ui, state) }
            <span class="space"></span>
            <div class="segments" role="group" aria-label={ui.text("language")}>
                { for Language::ALL.into_iter().map(|language| html! {
                    <button
                        type="button" lang={language.tag()} title={language.name()}
                        aria-pressed={(language == state.language).to_string()}
                        onclick={ui.on::<MouseEvent>(Action::Speak(language))}
                    >{ language.tag().to_uppercase() }</button>
                }) }
            </div>
            <button type="button" class="quiet square" title={ui.text(theme_key)} aria-label={ui.text(theme_key)} onclick={ui.on::<MouseEvent>(Action::Paint(other_theme))}>
                { icon(theme_icon) }
            </button>
            <button type="button" class="outlined" onclick={ui.on::<MouseEvent>(Action::Share)}>{ icon(Icon::Share) }<span>{ ui.text("share") }</span></button>
        </header>
    }
}

/// A native popover: it closes by itself on Escape and on a click outside.
fn sample_menu(ui: &Ui, state: &State) -> Html {
    let title = state.sample.map(|sample| ui.text(sample.title));
    html! {
        <nav class="menu" aria-label={ui.text("samples")}>
            <button type="button" class="quiet" popovertarget="samples" aria-haspopup="menu">
                <span>{ ui.text("samples") }</span>
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
                            aria-current={(state.sample == Some(sample)).then_some("true")}
                            onclick={ui.on::<MouseEvent>(Action::Choose(sample))}
                        >
                            <strong>{ ui.text(sample.title) }</strong>
                            <small>{ ui.text(sample.about) }</small>
                        </button>
                    </li>
                }) }
                <li class="apart">
                    <button
                        type="button" popovertarget="samples" popovertargetaction="hide" onclick={ui.on::<MouseEvent>(Action::New)}
                    ><strong>{ ui.text("new-program") }</strong></button>
                </li>
                if state.replaced.is_some() {
                    <li>
                        <button
                            type="button" popovertarget="samples" popovertargetaction="hide"
                            onclick={ui.on::<MouseEvent>(Action::BringBack)}
                        ><strong>{ ui.text("undo-sample") }</strong></button>
                    </li>
                }
            </ul>
        </nav>
    }
}

pub fn embed_header(ui: &Ui, state: &State) -> Html {
    html! {
        <header class="bar">
            <h1 class="brand"><img src="icon.svg" alt="" width="20" height="20" /><span>{ ui.text("title") }</span></h1>
            <span class="space"></span>
            <a class="outlined" href={address::link(&state.scenario())} target="_blank" rel="noopener">
                { icon(Icon::Open) }<span>{ ui.text("open-in-coroscope") }</span>
            </a>
        </header>
    }
}
