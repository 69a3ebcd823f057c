//! Copies of blocks. What a block is there to name has another name in its copy: a second `consumer` would hide the first, a second `task` lose it.

use super::indent::extract;
use super::insert::{Beside, placed};
use super::notes::with_notes;
use super::{Plan, Why};
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::tree::{Block, BlockId, Found, Slot, Tree};
use crate::syntax::{Mentions, ScopeId};
use ruff_python_parser::parse_module;
use std::collections::{BTreeMap, BTreeSet};

pub fn duplicate(tree: &Tree, blocks: &[BlockId]) -> Result<Plan, Why> {
    let blocks = with_notes(tree, blocks);
    let last = tree.find(*blocks.last().ok_or(Why::Gone)?).ok_or(Why::Gone)?.slot();
    let slot = Slot { index: last.index + 1, ..last };
    let text = renamed(tree, &blocks);
    let (edit, part) = placed(tree, slot, &text, &[], Beside::Above)?;
    Ok(Plan { edits: vec![edit], chosen: Some((0, part)), ..Plan::default() })
}

/// The text of blocks in which what they are there to name is called otherwise.
fn renamed(tree: &Tree, blocks: &[BlockId]) -> String {
    let text = extract(tree, blocks);
    let found: Vec<Found> = blocks.iter().filter_map(|id| tree.find(*id)).collect();
    let given: Vec<Span> = found.iter().filter_map(|found| Some(found.within(given_by(&found.block)?))).collect();
    if given.is_empty() {
        return text;
    }
    let (Ok(program), Ok(copy)) = (parse_module(&tree.source), parse_module(&text)) else { return text };
    let mentions = Mentions::of(&tree.source, program.syntax(), tree.version);
    let fresh = new_names(tree, &mentions, &given);
    let within = |at: u32| found.iter().any(|found| found.span().start <= at && at < found.span().end);
    let own = mentions.iter().filter(|mention| within(mention.range.start().to_u32()));
    // The copy says the same names in the same order, but alone it does not tell whose they are.
    let copied = Mentions::of(&text, copy.syntax(), tree.version);
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for (mention, copied) in own.zip(copied.iter()) {
        let name = &tree.source[mention.range];
        if let Some(fresh) = fresh.get(&(mention.owner, name)).filter(|_| text[copied.range] == *name) {
            out += &text[end..copied.range.start().to_usize()];
            out += fresh;
            end = copied.range.end().to_usize();
        }
    }
    out + &text[end..]
}

/// What the variables named at these places are called in the copy.
fn new_names<'t>(tree: &'t Tree, mentions: &Mentions, given: &[Span]) -> BTreeMap<(ScopeId, &'t str), String> {
    let mut taken: BTreeSet<String> = mentions.iter().map(|mention| tree.source[mention.range].to_owned()).collect();
    let mut names = BTreeMap::new();
    for place in given {
        let name = tree.text(*place);
        let Some(mention) = mentions.starting_at(place.start).filter(|_| !name.starts_with("__")) else { continue };
        let stem = name.trim_end_matches(|ch: char| ch.is_ascii_digit());
        let number = name[stem.len()..].parse().unwrap_or(1_u32);
        let numbered = (number.saturating_add(1)..).map(|number| format!("{stem}{number}"));
        if let Some(fresh) = numbered.into_iter().find(|fresh| !taken.contains(fresh)) {
            taken.insert(fresh.clone());
            names.insert((mention.owner, name), fresh);
        }
    }
    names
}

/// Where the name that a block is there to give stands in it.
fn given_by(block: &Block) -> Option<Span> {
    let field = match block.kind {
        Kind::Coroutine | Kind::Function | Kind::Class => "name",
        Kind::CreateTask | Kind::MakeThread | Kind::MakeProcess => "target",
        _ => return None,
    };
    let field = block.field(field)?;
    let is_name = field.text.chars().all(|ch| ch == '_' || ch.is_alphanumeric());
    (is_name && !field.text.is_empty()).then_some(field.span)
}
