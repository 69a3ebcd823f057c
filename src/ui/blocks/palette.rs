//! The palette: what can be put into the program, in groups, found by words of either language. Clicked, it goes below the block in focus;
//! dragged, where it is dropped.

use super::words::hue;
use super::wrap::{self, Wraps};
use super::{glyph, why};
use crate::app::locale::{Language, Locale};
use crate::app::{Action, Compose, Composition};
use crate::blocks::palette::{Entry, Group, Unfit, found, place_at};
use crate::platform::window;
use crate::ui::context::Ui;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

pub const SEARCH: &str = "palette-search";

#[derive(PartialEq, Properties)]
pub struct PaletteProps {
    pub ui: Ui,
    pub composition: Composition,
}

#[component]
pub fn Palette(props: &PaletteProps) -> Html {
    let (ui, composition) = (&props.ui, &props.composition);
    let query = use_state(String::new);
    let unfit = use_state(String::new);
    let both = use_memo((), |()| Language::ALL.map(Locale::new));
    let entries = {
        let texts = |entry: &Entry| {
            let words = |locale: &Locale| [locale.text(&entry.name_key()), locale.text(&entry.help_key())];
            both.iter().flat_map(words).collect()
        };
        found(wrap::asked(&query, &*both).unwrap_or(&query), texts)
    };
    let only_around = wrap::asked(&query, &*both).is_some() && !composition.chosen.is_empty();
    let around = {
        let chosen = (composition.tree.as_ref().map(Rc::as_ptr), composition.chosen.clone());
        let around = use_memo(chosen, |_| wrap::entries(composition));
        let fits = |entry: &&'static Entry| around.iter().any(|around| around.id == entry.id);
        match wrap::asked(&query, &*both).unwrap_or(&query).trim() {
            "" => around.to_vec(),
            _ => entries.iter().copied().filter(fits).collect(),
        }
    };
    let wrapped = {
        let (ui, unfit, query, composition) = (ui.clone(), unfit.clone(), query.clone(), composition.clone());
        Callback::from(move |entry: &'static Entry| {
            let Some(tree) = composition.tree.as_ref().filter(|_| composition.is_current) else { return };
            if !entry.is_known_to(tree.version) {
                return unfit.set(why::unfit(&ui.words, &Unfit::Newer(entry.since)));
            }
            if let Some(operation) = entry.wrapping(tree, &composition.meant()) {
                unfit.set(String::new());
                query.set(String::new());
                to_tree();
                ui.dispatch.emit(Action::Compose(Compose::Do(operation)));
            }
        })
    };
    let insert = {
        let (ui, unfit, query) = (ui.clone(), unfit.clone(), query.clone());
        let (tree, focus) = (composition.tree.clone(), composition.focus);
        let tree = tree.filter(|_| composition.is_current);
        Callback::from(move |entry: &'static Entry| {
            let Some(tree) = &tree else { return };
            let slot = place_at(tree, focus);
            match entry.fits(tree, slot) {
                Ok(()) => {
                    unfit.set(String::new());
                    query.set(String::new());
                    to_tree();
                    ui.dispatch.emit(Action::Compose(Compose::Do(entry.insertion(tree, slot))));
                }
                // The program's own refusal can be answered: make the function async, say.
                Err(Unfit::Refused(_)) => {
                    unfit.set(String::new());
                    ui.dispatch.emit(Action::Compose(Compose::Do(entry.insertion(tree, slot))));
                }
                Err(Unfit::OutsideCoroutine { function: Some(function) }) => {
                    unfit.set(String::new());
                    ui.dispatch.emit(Action::Compose(Compose::Offer(entry.insertion(tree, slot), function)));
                }
                Err(why) => unfit.set(why::unfit(&ui.words, &why)),
            }
        })
    };
    let typed = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            query.set(input.value());
        })
    };
    let first = if only_around { around.first().copied() } else { entries.first().copied() };
    let keyed = {
        let insert = if only_around { wrapped.clone() } else { insert.clone() };
        Callback::from(move |event: KeyboardEvent| {
            event.stop_propagation();
            match event.key().as_str() {
                "Enter" => first.into_iter().for_each(|entry| insert.emit(entry)),
                "ArrowDown" => step(None),
                "Escape" => to_tree(),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let wraps = Wraps { ui, composition, wrap: wrapped, keyed: Callback::from(along) };
    let shown = if only_around { &[][..] } else { &entries };
    let groups = Group::ALL.into_iter().map(|group| {
        let of_group: Vec<&'static Entry> = shown.iter().copied().filter(|entry| entry.group == group).collect();
        (group, of_group)
    });
    html! {
        <section class="palette" aria-label={ui.text("palette")}>
            <input
                id={SEARCH} type="search" placeholder={ui.text("palette-search")} aria-label={ui.text("palette-search")} value={(*query).clone()}
                oninput={typed} onkeydown={keyed} spellcheck="false" autocomplete="off"
            />
            <div class="entries">
                { wraps.group(&around) }
                { for groups.filter(|(_, entries)| !entries.is_empty()).map(|(group, entries)| html! {
                    <div key={group.key()} role="group" aria-label={ui.text(group.key())}>
                        <h2>{ ui.text(group.key()) }</h2>
                        { for entries.into_iter().map(|entry| entry_view(props, entry, &insert)) }
                    </div>
                }) }
                if first.is_none() {
                    <p class="empty">{ ui.text("palette-nothing") }</p>
                }
            </div>
            <p class="unfit" role="status">{ (*unfit).clone() }</p>
        </section>
    }
}

fn entry_view(props: &PaletteProps, entry: &'static Entry, insert: &Callback<&'static Entry>) -> Html {
    let (ui, version) = (&props.ui, props.composition.tree.as_ref().map(|tree| tree.version));
    let known = version.is_none_or(|version| entry.is_known_to(version));
    let help = match known {
        true => ui.text(&entry.help_key()),
        false => format!(
            "{} {}",
            ui.text(&entry.help_key()),
            ui.format("why-newer", &[("version", u32::from(entry.since).into())])
        ),
    };
    let click = insert.reform(move |_: MouseEvent| entry);
    html! {
        <button
            key={entry.id} type="button" class={classes!("entry", hue(entry.kind))} data-new={entry.id} title={help}
            aria-disabled={(!known).then_some("true")} onclick={click} onkeydown={Callback::from(along)}
        ><span class="grip" aria-hidden="true"></span>{ glyph::entry(entry) }{ ui.text(&entry.name_key()) }</button>
    }
}

/// The arrows go from entry to entry.
fn along(event: KeyboardEvent) {
    let forth = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => true,
        "ArrowUp" | "ArrowLeft" => false,
        // Its own click; not the tree's key.
        "Enter" | " " => return event.stop_propagation(),
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    step(event.target().and_then(|it| it.dyn_into().ok()).map(|from| (from, forth)));
}

/// The focus to the entry after or before one, or to the first.
fn step(from: Option<(Element, bool)>) {
    let Some(document) = window().document() else { return };
    let Ok(entries) = document.query_selector_all(".palette .entry") else { return };
    let all: Vec<HtmlElement> = (0..entries.length()).filter_map(|at| entries.item(at)?.dyn_into().ok()).collect();
    let next = match &from {
        None => 0,
        Some((from, forth)) => {
            let at = all.iter().position(|entry| entry.is_same_node(Some(from))).unwrap_or(0);
            if *forth { at + 1 } else { at.saturating_sub(1) }
        }
    };
    if let Some(entry) = all.get(next) {
        let _ = entry.focus();
    }
}

/// The focus goes to the blocks, so that the new one can have it.
pub fn to_tree() {
    let active = window().document().and_then(|document| document.active_element());
    if let Some(active) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        let _ = active.blur();
    }
    if let Some(tree) =
        window().document().and_then(|document| document.query_selector("[role=tree] [tabindex='0']").ok().flatten())
        && let Ok(tree) = tree.dyn_into::<HtmlElement>()
    {
        let _ = tree.focus();
    }
}

/// The focus goes to the search.
pub fn search() {
    let field = window().document().and_then(|document| document.get_element_by_id(SEARCH));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.focus();
    }
}
