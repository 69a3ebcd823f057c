//! Blocks that are the same after an edit keep their ids, and are the same in memory.

use super::tree::{Block, Body, Placed};
use std::rc::Rc;

/// Takes over from `before` what can be recognised in `after`: equal blocks from both ends, and of those between them the ones of
/// the same kind.
pub fn keep(before: &Body, after: &mut Body) {
    let (old, new) = (&before.blocks, &mut after.blocks);
    let shorter = old.len().min(new.len());
    let head = (0..shorter).take_while(|&index| same(&old[index].block, &new[index].block)).count();
    let tail = (0..shorter - head)
        .take_while(|&index| same(&old[old.len() - 1 - index].block, &new[new.len() - 1 - index].block))
        .count();
    let (was, is) = (old.len() - tail, new.len() - tail);
    let pairs = (0..head).map(|index| (index, index)).chain((was..old.len()).zip(is..new.len()));
    for (from, to) in pairs {
        new[to].block = old[from].block.clone();
    }
    between(&old[head..was], &mut new[head..is]);
}

fn between(old: &[Placed], new: &mut [Placed]) {
    // As many as before: likely each one is still itself.
    let in_step = old.len() == new.len();
    let mut taken = vec![false; old.len()];
    // What only moved first, so that nothing else takes its id.
    let equal: Vec<Option<usize>> = new
        .iter()
        .map(|next| {
            let place = (0..old.len()).find(|&place| !taken[place] && same(&old[place].block, &next.block))?;
            taken[place] = true;
            Some(place)
        })
        .collect();
    for (index, (next, equal)) in new.iter_mut().zip(equal).enumerate() {
        if let Some(place) = equal {
            next.block = old[place].block.clone();
            continue;
        }
        // What was edited.
        let edited = |place: &usize| {
            let known = &old[*place].block;
            let is_itself = *place == index && in_step || resembles(known, &next.block);
            !taken[*place] && known.kind == next.block.kind && is_itself
        };
        let Some(place) = (0..old.len()).find(edited) else { continue };
        taken[place] = true;
        let known = &old[place].block;
        let block = Rc::make_mut(&mut next.block);
        block.id = known.id;
        for (clause, was) in block.clauses.iter_mut().zip(&known.clauses) {
            if let (Some(body), Some(was)) = (&mut clause.body, &was.body) {
                keep(was, body);
            }
        }
    }
}

/// Equal but for ids.
fn same(a: &Block, b: &Block) -> bool {
    a.kind == b.kind
        && a.len == b.len
        && a.clauses.len() == b.clauses.len()
        && a.clauses.iter().zip(&b.clauses).all(|(a, b)| {
            a.part == b.part
                && a.header == b.header
                && a.fields == b.fields
                && a.awaits == b.awaits
                && a.comment == b.comment
                && match (&a.body, &b.body) {
                    (None, None) => true,
                    (Some(a), Some(b)) => same_bodies(a, b),
                    _ => false,
                }
        })
}

fn same_bodies(a: &Body, b: &Body) -> bool {
    a.layout == b.layout
        && a.indent == b.indent
        && a.span == b.span
        && a.blocks.len() == b.blocks.len()
        && a.blocks.iter().zip(&b.blocks).all(|(a, b)| a.at == b.at && same(&a.block, &b.block))
}

/// Some field is as it was, or a block that it holds; or it has no fields to tell.
fn resembles(a: &Block, b: &Block) -> bool {
    let texts = |block: &Block| -> Vec<Rc<str>> {
        block.clauses.iter().flat_map(|clause| &clause.fields).map(|field| field.text.clone()).collect()
    };
    let (was, is) = (texts(a), texts(b));
    is.len() <= 1
        || is.iter().any(|text| !text.is_empty() && was.contains(text))
        || a.bodies()
            .flat_map(|body| &body.blocks)
            .any(|held| b.bodies().flat_map(|body| &body.blocks).any(|other| same(&held.block, &other.block)))
}
