//! The part of the palette that puts the chosen blocks into a new one.

use super::{glyph, words};
use crate::app::Composition;
use crate::app::locale::Locale;
use crate::blocks::palette::Entry;
use crate::ui::context::Ui;
use yew::prelude::*;

/// What can go around the chosen blocks.
pub fn entries(composition: &Composition) -> Vec<&'static Entry> {
    match composition.tree.as_ref().filter(|_| composition.is_current && !composition.chosen.is_empty()) {
        Some(tree) => Entry::around(tree, &composition.meant()),
        None => Vec::new(),
    }
}

/// What is looked for, if the first word asks for wrapping in any language.
pub fn asked<'q>(query: &'q str, languages: &[Locale]) -> Option<&'q str> {
    let query = query.trim_start();
    let (first, rest) = query.split_once(' ').unwrap_or((query, ""));
    let first = first.to_lowercase();
    let says = |words: &Locale| words.text("palette-wrap").to_lowercase().split(' ').next() == Some(&first);
    languages.iter().any(says).then_some(rest)
}

pub struct Wraps<'a> {
    pub ui: &'a Ui,
    pub composition: &'a Composition,
    pub wrap: Callback<&'static Entry>,
    pub keyed: Callback<KeyboardEvent>,
}

impl Wraps<'_> {
    pub fn group(&self, entries: &[&'static Entry]) -> Html {
        if entries.is_empty() {
            return html! {};
        }
        let title = self.ui.text("palette-wrap");
        html! {
            <div key="wrap" role="group" class="wrap" aria-label={title.clone()}>
                <h2>{ title }</h2>
                { for entries.iter().map(|entry| self.button(entry)) }
            </div>
        }
    }

    fn button(&self, entry: &'static Entry) -> Html {
        let name = self.ui.text(&entry.name_key());
        let label = self.ui.format("wrap-in", &[("block", name.as_str().into())]);
        let version = self.composition.tree.as_ref().map(|tree| tree.version);
        let known = version.is_none_or(|version| entry.is_known_to(version));
        html! {
            <button
                key={entry.id} type="button" class={classes!("entry", "around", words::hue(entry.kind))} aria-label={label.clone()}
                title={label} aria-disabled={(!known).then_some("true")} onclick={self.wrap.reform(move |_: MouseEvent| entry)}
                onkeydown={self.keyed.clone()}
            >{ glyph::entry(entry) }{ name }</button>
        }
    }
}
