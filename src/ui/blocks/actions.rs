//! The bar of what can be done with the chosen blocks, for those without a keyboard; and the clauses that the block in focus could have.

use super::said::keyword;
use crate::app::{Action, Compose, Composition, Way};
use crate::blocks::{Block, Kind, Operation, Part, possible_clauses};
use crate::platform::window;
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

pub fn actions(ui: &Ui, composition: &Composition) -> Html {
    let none = composition.meant().is_empty();
    let simple = |key: &str, picture: Icon, change: Compose, off: bool| {
        let name = ui.text(key);
        html! {
            <button
                type="button" class="quiet square" aria-label={name.clone()} title={name} disabled={off}
                onclick={ui.on::<MouseEvent>(Action::Compose(change))}
            >{ icon(picture) }</button>
        }
    };
    let focus = composition.focus.and_then(|focus| composition.tree.as_ref()?.find(focus));
    html! {
        <div class="block-actions" role="toolbar" aria-label={ui.text("block-actions")} onkeydown={Callback::from(by_arrows)}>
            { simple("block-undo", Icon::Undo, Compose::Undo, false) }
            { simple("block-redo", Icon::Redo, Compose::Redo, false) }
            { simple("block-up", Icon::Up, Compose::Shift(Way::Up), none) }
            { simple("block-down", Icon::Down, Compose::Shift(Way::Down), none) }
            { simple("block-cut-out", Icon::Cut, Compose::Cut, none) }
            { simple("block-copy", Icon::Copy, Compose::Copy, none) }
            { simple("block-paste", Icon::Paste, Compose::PasteFromClipboard, composition.tree.is_none()) }
            { simple("block-duplicate", Icon::Duplicate, Compose::Duplicate, none) }
            { simple("block-delete", Icon::Delete, Compose::Delete, none) }
            if let Some(found) = focus {
                { for clauses(ui, &found.block) }
            }
        </div>
    }
}

/// A button for each clause that can be added, and for each that can go.
fn clauses(ui: &Ui, block: &Block) -> Vec<Html> {
    let id = block.id;
    let add = possible_clauses(block).into_iter().map(|part| {
        let name = ui.format("clause-add", &[("clause", keyword(part).into())]);
        let add = Action::Compose(Compose::Do(Operation::AddClause { block: id, part }));
        html! {
            <button
                type="button" class="quiet clause-add" aria-label={name.clone()} title={name} onclick={ui.on::<MouseEvent>(add)}
            >{ icon(Icon::ZoomIn) }<code>{ keyword(part) }</code></button>
        }
    });
    let parts = block.clauses.iter().enumerate().filter(|(_, clause)| clause.part != Part::Head);
    let drop = parts.map(|(index, clause)| {
        let name = ui.format("clause-drop", &[("clause", keyword(clause.part).into())]);
        let drop = Action::Compose(Compose::Do(Operation::DeleteClause { block: id, clause: index }));
        html! {
            <button
                type="button" class="quiet clause-drop" aria-label={name.clone()} title={name} onclick={ui.on::<MouseEvent>(drop)}
            >{ icon(Icon::ZoomOut) }<code>{ keyword(clause.part) }</code></button>
        }
    });
    let make_async = (block.kind == Kind::Function).then(|| {
        let name = ui.format("clause-add", &[("clause", "async".into())]);
        let make = Action::Compose(Compose::Do(Operation::MakeAsync { function: id }));
        html! {
            <button
                type="button" class="quiet clause-add" aria-label={name.clone()} title={name} onclick={ui.on::<MouseEvent>(make)}
            >{ icon(Icon::ZoomIn) }<code>{ "async" }</code></button>
        }
    });
    add.chain(make_async).chain(drop).collect()
}

/// The arrows go along the bar.
fn by_arrows(event: KeyboardEvent) {
    event.stop_propagation();
    let forth = match event.key().as_str() {
        "ArrowRight" => true,
        "ArrowLeft" => false,
        _ => return,
    };
    let Some(from) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let all = buttons(".block-actions button:not(:disabled)");
    let Some(at) = all.iter().position(|button| button.is_same_node(Some(&from))) else { return };
    let next = if forth { (at + 1) % all.len() } else { (at + all.len() - 1) % all.len() };
    event.prevent_default();
    let _ = all[next].focus();
}

fn buttons(selector: &str) -> Vec<HtmlElement> {
    let found = window().document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// By key: the only clause that can be added, or that can go, does; of several the focus goes to the first.
pub fn by_key(adds: bool) {
    let buttons = buttons(if adds { ".clause-add" } else { ".clause-drop" });
    match &*buttons {
        [only] => only.click(),
        [first, ..] => {
            let _ = first.focus();
        }
        [] => {}
    }
}
