//! Who stands at which clause of a block, and where playing stops: painted on the elements of the blocks. In a folded block they stand at its head.

use super::paint::element;
use crate::app::{Breakpoints, RunningLines};
use crate::blocks::{BlockId, Tree};
use crate::platform::window;
use std::collections::{BTreeMap, BTreeSet};
use web_sys::Element;

/// What a clause shows of the run.
#[derive(Clone, Debug, Default)]
struct Light {
    runs: bool,
    waits: bool,
    /// The names of those who stand there, those who run first.
    names: Vec<String>,
}

/// A clause of a block.
type Place = (BlockId, usize);

/// What is painted.
#[derive(Default)]
pub struct Lit {
    places: BTreeSet<Place>,
    stops: BTreeSet<BlockId>,
}

impl Lit {
    /// `breakpoint`: the word for one.
    pub fn paint(
        &mut self,
        tree: Option<&Tree>,
        folded: &BTreeSet<BlockId>,
        lines: &RunningLines,
        breakpoints: &Breakpoints,
        breakpoint: &str,
    ) {
        let mut lights: BTreeMap<Place, Light> = BTreeMap::new();
        let mut stops = BTreeSet::new();
        if let Some(tree) = tree {
            for (number, line) in lines.iter() {
                let Some(place) = place(tree, folded, number) else { continue };
                let light = lights.entry(place).or_default();
                light.runs |= line.runs;
                light.waits |= line.waiting > 0;
                let more = (line.unnamed > 0).then(|| format!("+{}", line.unnamed));
                let at = if line.runs { 0 } else { light.names.len() };
                light.names.splice(at..at, line.names.iter().cloned().chain(more)).for_each(drop);
            }
            stops.extend(breakpoints.iter().filter_map(|line| Some(place(tree, folded, line)?.0)));
        }
        for place in self.places.iter().filter(|place| !lights.contains_key(place)) {
            show(*place, &Light::default());
        }
        lights.iter().for_each(|(place, light)| show(*place, light));
        self.stops.difference(&stops).for_each(|id| stop(*id, None));
        stops.iter().for_each(|id| stop(*id, Some(breakpoint)));
        *self = Lit { places: lights.into_keys().collect(), stops };
    }
}

fn place(tree: &Tree, folded: &BTreeSet<BlockId>, line: u32) -> Option<Place> {
    let (found, clause) = tree.clause_at_line(line)?;
    let around = found.path.iter().filter_map(|slot| slot.parent).find(|around| folded.contains(around));
    Some(around.map_or((found.block.id, clause), |around| (around, 0)))
}

fn show((id, clause): Place, light: &Light) {
    let Some(block) = element(id) else { return };
    let find = |selector: &str| block.query_selector(selector).ok().flatten();
    let Some(head) = find(&format!(":scope > .head[data-clause='{clause}']")) else { return };
    set(&head, "data-lit", if light.runs { Some("running") } else { light.waits.then_some("waiting") });
    // At the cut, if there is one; else behind the block's words.
    let cut = format!(":scope > .head[data-clause='{clause}'] + .gap > .standing");
    if let Some(standing) = find(&cut).or_else(|| head.query_selector(".standing").ok().flatten()) {
        name(&standing, light);
    }
}

fn stop(id: BlockId, breakpoint: Option<&str>) {
    let Some(block) = element(id) else { return };
    set(&block, "data-stops", breakpoint.map(|_| "true"));
    set(&block, "aria-description", breakpoint);
    if let Ok(Some(dot)) = block.query_selector(":scope > .head > .dot") {
        set(&dot, "aria-pressed", Some(if breakpoint.is_some() { "true" } else { "false" }));
    }
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// A marker for each.
fn name(standing: &Element, light: &Light) {
    let names = light.names.join("\n");
    if standing.get_attribute("data-names").unwrap_or_default() == names {
        return;
    }
    set(standing, "data-names", Some(&names));
    standing.set_text_content(None);
    let Some(document) = window().document() else { return };
    for name in &light.names {
        if let Ok(marker) = document.create_element("span") {
            marker.set_text_content(Some(name));
            let _ = standing.append_child(&marker);
        }
    }
}
