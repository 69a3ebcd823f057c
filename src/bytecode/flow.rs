//! What can be known about a unit without running it: what is reached, how deep the stack gets, which locals are
//! bound.

use super::compile::{Emitted, Item, Label};
use super::effect::effect;
use super::{Instr, Op};
use std::collections::VecDeque;

/// Where each label stands: the index of its item.
pub(super) fn label_positions(items: &[Item], labels: u32) -> Vec<usize> {
    let mut positions = vec![usize::MAX; labels as usize];
    for (index, item) in items.iter().enumerate() {
        if let Item::Label(Label(label)) = item {
            positions[*label as usize] = index;
        }
    }
    positions
}

/// Stack depths of one unit.
pub(super) struct Depths {
    /// Before each item; `None` where it is never reached.
    pub before: Vec<Option<u32>>,
    /// At each handler's label, with the exception not counted.
    pub handler: Vec<Option<u32>>,
    pub max: u32,
}

/// Follows every way through the unit.
pub(super) fn depths(items: &[Item], positions: &[usize]) -> Depths {
    let mut depths = Depths { before: vec![None; items.len()], handler: vec![None; positions.len()], max: 0 };
    let mut ways = vec![(0, 0)];
    while let Some((mut index, mut depth)) = ways.pop() {
        while index < items.len() && depths.before[index].is_none() {
            depths.before[index] = Some(depth);
            depths.max = depths.max.max(depth);
            match items[index] {
                Item::Label(_) => {}
                Item::Setup { handler: Label(handler), below } => {
                    let cut = depth.saturating_sub(below.into());
                    depths.handler[handler as usize] = Some(cut);
                }
                Item::Instr(instr) => {
                    // A handler is reached from what it protects: the body of a `try` can be empty in the end.
                    if let Some(Label(handler)) = instr.handler
                        && let Some(cut) = depths.handler[handler as usize]
                    {
                        ways.push((positions[handler as usize], cut + 1));
                    }
                    let after = |jumps| {
                        let (pops, pushes) = effect(&fixed(&instr), jumps);
                        depth.saturating_sub(pops) + pushes
                    };
                    if let Some(Label(target)) = instr.target {
                        depths.max = depths.max.max(after(true));
                        ways.push((positions[target as usize], after(true)));
                    }
                    if instr.op.ends() {
                        break;
                    }
                    depth = after(false);
                }
            }
            index += 1;
        }
        depths.max = depths.max.max(depth);
    }
    depths
}

/// The instruction with its target left open.
pub(super) fn fixed(instr: &Emitted) -> Instr {
    Instr { op: instr.op, a: instr.a, b: instr.b, c: instr.c }
}

/// Turns each `LoadFast` that may find its local unbound into `LoadFastCheck`.
///
/// `bound` locals (the parameters) are bound at the start. A local is unbound until it is stored, after `del`, and while
/// an inlined comprehension has put it aside.
pub(super) fn check_loads(
    items: &mut [Item],
    positions: &[usize],
    before: &[Option<u32>],
    locals: usize,
    bound: usize,
) {
    let mut analysis = Unbound { words: locals.div_ceil(64), at: Vec::new(), known: Vec::new(), work: VecDeque::new() };
    if analysis.words == 0 {
        return;
    }
    analysis.at = vec![0; analysis.words * items.len()];
    analysis.known = vec![false; items.len()];
    let mut entry = vec![u64::MAX; analysis.words];
    (0..bound).for_each(|slot| entry[slot / 64] &= !(1 << (slot % 64)));
    analysis.join(0, &entry);
    while let Some(index) = analysis.work.pop_front() {
        analysis.step(index, items, positions);
    }
    for (index, item) in items.iter_mut().enumerate() {
        if let Item::Instr(instr) = item
            && instr.op == Op::LoadFast
            && before[index].is_some()
        {
            let slot = usize::from(instr.b);
            if analysis.at[index * analysis.words + slot / 64] >> (slot % 64) & 1 == 1 {
                instr.op = Op::LoadFastCheck;
            }
        }
    }
}

/// For each item, a bit for each local that may be unbound before it.
struct Unbound {
    words: usize,
    at: Vec<u64>,
    known: Vec<bool>,
    work: VecDeque<usize>,
}

impl Unbound {
    fn join(&mut self, index: usize, state: &[u64]) {
        let Some(known) = self.known.get_mut(index) else { return };
        let mut changed = !std::mem::replace(known, true);
        for (mine, new) in self.at[index * self.words..].iter_mut().zip(state) {
            changed |= *mine | new != *mine;
            *mine |= new;
        }
        if changed {
            self.work.push_back(index);
        }
    }

    fn step(&mut self, index: usize, items: &[Item], positions: &[usize]) {
        let mut state = self.at[index * self.words..(index + 1) * self.words].to_vec();
        let Item::Instr(instr) = items[index] else {
            return self.join(index + 1, &state);
        };
        let position = |Label(label): Label| positions[label as usize];
        if let Some(handler) = instr.handler {
            self.join(position(handler), &state);
        }
        let (word, bit) = (usize::from(instr.b) / 64, 1 << (instr.b % 64));
        match instr.op {
            // a = 1: puts back what may have been unbound.
            Op::StoreFast if instr.a == 0 => state[word] &= !bit,
            // When they raise, the local is unbound as before; when they do not, it was bound.
            Op::LoadFast | Op::LoadFastCheck => state[word] &= !bit,
            Op::StoreFast | Op::DeleteFast | Op::LoadFastAndClear => state[word] |= bit,
            _ => {}
        }
        if let Some(handler) = instr.handler {
            self.join(position(handler), &state);
        }
        if let Some(target) = instr.target {
            self.join(position(target), &state);
        }
        if !instr.op.ends() {
            self.join(index + 1, &state);
        }
    }
}
