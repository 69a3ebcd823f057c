//! What changes often and touches few blocks goes straight to their elements: the focus, what is chosen, what is folded. So moving through a
//! long program draws nothing anew.

use super::block::element_id;
use crate::app::Composition;
use crate::blocks::{BlockId, Tree};
use crate::platform::window;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What was painted last, so that it can be taken back.
#[derive(Default)]
pub struct Painted {
    tree: Option<Rc<Tree>>,
    focus: Option<BlockId>,
    chosen: Vec<BlockId>,
    folded: Vec<BlockId>,
}

pub fn element(id: BlockId) -> Option<HtmlElement> {
    window().document()?.get_element_by_id(&element_id(id))?.dyn_into().ok()
}

fn set(id: BlockId, name: &str, value: &str) {
    if let Some(element) = element(id) {
        let _ = element.set_attribute(name, value);
    }
}

impl Painted {
    pub fn paint(&mut self, composition: &Composition) {
        for id in self.chosen.drain(..).filter(|id| !composition.chosen.contains(id)) {
            set(id, "aria-selected", "false");
        }
        for id in self.folded.drain(..).filter(|id| !composition.folded.contains(id)) {
            set(id, "aria-expanded", "true");
        }
        composition.chosen.iter().for_each(|id| set(*id, "aria-selected", "true"));
        composition.folded.iter().for_each(|id| set(*id, "aria-expanded", "false"));
        self.chosen = composition.chosen.iter().copied().collect();
        self.folded = composition.folded.iter().copied().collect();

        let first = || composition.tree.as_ref()?.body.blocks.first().map(|placed| placed.block.id);
        let stop = composition.focus.or_else(first);
        if let Some(before) = self.focus.filter(|before| Some(*before) != stop) {
            set(before, "tabindex", "-1");
        }
        if let Some(stop) = stop {
            set(stop, "tabindex", "0");
        }
        let moved = self.focus != stop;
        self.focus = stop;
        // A block that was drawn anew has lost the focus.
        let redrawn = match (&self.tree, &composition.tree) {
            (Some(before), Some(tree)) => !Rc::ptr_eq(before, tree) && is_nowhere(),
            _ => false,
        };
        self.tree = composition.tree.clone();
        if let (true, Some(focus)) = (moved || redrawn, composition.focus.and_then(element))
            && has_focus_here()
        {
            let _ = focus.focus();
        }
    }
}

fn is_nowhere() -> bool {
    let active = window().document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// The focus is on a block, or was on one that is gone; not in a field that is being edited.
fn has_focus_here() -> bool {
    let active = window().document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY" || within(&active, "[role=tree]") && !is_field(&active))
}

pub fn within(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

pub fn is_field(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}
