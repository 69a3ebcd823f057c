//! From a point of the window to the place in the program where blocks would be put.

use super::paint::within;
use crate::blocks::{BlockId, Slot};
use crate::platform::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A place for blocks, and where to show it: in pixels of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    pub slot: Slot,
    pub x: f64,
    pub y: f64,
    pub width: f64,
}

/// The block whose head, or gap, an element belongs to.
pub fn block_of(element: &Element) -> Option<BlockId> {
    let block = element.closest("[data-block]").ok().flatten()?;
    Some(BlockId(block.get_attribute("data-block")?.parse().ok()?))
}

/// The place next to a point. `root`: the element that holds the program's blocks.
pub fn spot(root: &HtmlElement, x: f64, y: f64) -> Option<Spot> {
    let under = window().document()?.element_from_point(x as f32, y as f32)?;
    let over = under.closest("[data-scroll]").ok().flatten()?;
    if !over.contains(Some(root)) {
        return None;
    }
    // The last body that lies around the point: a body reaches as far as its block does.
    let body = match under.closest("ul.body").ok().flatten() {
        Some(body) => body,
        None => root.clone().unchecked_into(),
    };
    let head = under.closest(".head").ok().flatten();
    if let Some(head) = &head {
        // The lower half of a header that holds blocks means the first place in it.
        let rect = head.get_bounding_client_rect();
        let clause = head.get_attribute("data-clause").unwrap_or_default();
        let block = head.parent_element()?;
        let own = block.query_selector(&format!(":scope > ul.body[data-clause='{clause}']")).ok().flatten();
        let folded = block.get_attribute("aria-expanded").as_deref() == Some("false");
        let first = clause == "0";
        if let (Some(own), false) = (own, folded)
            && (!first || y > rect.top() + rect.height() / 2.0)
        {
            return in_body(&own, y);
        }
    }
    in_body(&body, y)
}

fn in_body(body: &Element, y: f64) -> Option<Spot> {
    let parent = body.get_attribute("data-parent").and_then(|id| id.parse().ok()).map(BlockId);
    let clause = body.get_attribute("data-clause").and_then(|clause| clause.parse().ok()).unwrap_or(0);
    let frame = body.get_bounding_client_rect();
    let (mut index, mut line) = (0, frame.top() + 2.0);
    let children = body.children();
    for number in 0..children.length() {
        let Some(child) = children.item(number).filter(|child| within(child, "[data-block]")) else { continue };
        let rect = child.get_bounding_client_rect();
        if y < rect.top() + rect.height() / 2.0 {
            line = rect.top() - 1.0;
            break;
        }
        index = number as usize + 1;
        line = rect.bottom() + 1.0;
    }
    Some(Spot { slot: Slot { parent, clause, index }, x: frame.left(), y: line, width: frame.width() })
}
