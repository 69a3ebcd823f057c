//! Who stands at which block, and where playing stops: painted on the elements of the blocks.

use super::paint::element;
use crate::app::{Breakpoints, RunningLines};
use crate::blocks::{BlockId, Tree};
use std::collections::BTreeMap;

/// What a block shows of the run.
#[derive(Clone, Debug, Default, PartialEq)]
struct Light {
    /// `running` or `waiting`.
    state: Option<&'static str>,
    /// The names of those who stand there.
    tag: String,
    stops: bool,
}

#[derive(Default)]
pub struct Lit(BTreeMap<BlockId, Light>);

impl Lit {
    /// `breakpoint`: the word for one.
    pub fn paint(&mut self, tree: Option<&Tree>, lines: &RunningLines, breakpoints: &Breakpoints, breakpoint: &str) {
        let mut lights: BTreeMap<BlockId, Light> = BTreeMap::new();
        if let Some(tree) = tree {
            for (number, line) in lines.iter() {
                let Some(id) = tree.at_line(number) else { continue };
                let light = lights.entry(id).or_default();
                light.state =
                    if line.runs || light.state == Some("running") { Some("running") } else { Some("waiting") };
                let comma = if light.tag.is_empty() { "" } else { ", " };
                light.tag += &format!("{comma}{}", line.tag());
            }
            for id in breakpoints.iter().filter_map(|line| tree.at_line(line)) {
                lights.entry(id).or_default().stops = true;
            }
        }
        for id in self.0.keys().filter(|id| !lights.contains_key(id)) {
            show(*id, &Light::default(), breakpoint);
        }
        for (id, light) in &lights {
            show(*id, light, breakpoint);
        }
        self.0 = lights;
    }
}

fn show(id: BlockId, light: &Light, breakpoint: &str) {
    let Some(block) = element(id) else { return };
    let set = |name: &str, value: Option<&str>| {
        let _ = match value {
            Some(value) => block.set_attribute(name, value),
            None => block.remove_attribute(name),
        };
    };
    set("data-lit", light.state);
    set("data-stops", light.stops.then_some("true"));
    set("aria-description", light.stops.then_some(breakpoint));
    if let Ok(Some(dot)) = block.query_selector(":scope > .head > .dot") {
        let _ = dot.set_attribute("aria-pressed", if light.stops { "true" } else { "false" });
    }
    // At the cut, if there is one; else behind the block's words.
    let cut = block.query_selector(":scope > .gap > .standing").ok().flatten();
    set("data-tag", Some(light.tag.as_str()).filter(|tag| cut.is_none() && !tag.is_empty()));
    if let Some(cut) = cut {
        cut.set_text_content(Some(&light.tag));
    }
}
