//! The keyboard's way between a block and its fields.

use super::paint;
use crate::blocks::BlockId;
use crate::platform::window;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, KeyboardEvent};

#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    Forth,
    Back,
}

impl From<&KeyboardEvent> for Way {
    fn from(event: &KeyboardEvent) -> Way {
        if event.shift_key() { Way::Back } else { Way::Forth }
    }
}

/// The focus goes to the block, so that the arrows move again.
pub fn back_to_block(place: &HtmlElement) {
    let block = place.closest("[role=treeitem]").ok().flatten().and_then(|block| block.dyn_into::<HtmlElement>().ok());
    if let Some(block) = block {
        let _ = block.focus();
    }
}

/// The fields of a block itself, not of those that it holds.
fn fields(block: &Element) -> Vec<HtmlElement> {
    let Ok(found) = block.query_selector_all(":scope > .head .field") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Begins to edit the first field of a block; false if the focus is in one already.
pub fn open_field(focus: Option<BlockId>) -> bool {
    let active = window().document().and_then(|document| document.active_element());
    if active.is_none_or(|active| !active.has_attribute("data-block")) {
        return false;
    }
    let Some(block) = focus.and_then(paint::element) else { return false };
    let fields = fields(&block);
    let filled = fields.iter().find(|field| !field.class_list().contains("empty"));
    filled.or(fields.first()).inspect(|field| field.click()).is_some()
}

/// Begins to edit the field before or after one that has just been left, once the block is drawn with what it holds now.
pub fn to_next_field(block: BlockId, place: &HtmlElement, way: Way) {
    let Some(element) = paint::element(block) else { return };
    let Some(at) = fields(&element).iter().position(|field| field.is_same_node(Some(place))) else { return };
    let next = match way {
        Way::Forth => Some(at + 1),
        Way::Back => at.checked_sub(1),
    };
    back_to_block(place);
    spawn_local(async move {
        TimeoutFuture::new(0).await;
        let Some(element) = paint::element(block) else { return };
        if let Some(field) = next.and_then(|next| fields(&element).into_iter().nth(next)) {
            field.click();
        }
    });
}
