//! Jumps that CPython's optimizer takes out, too: to another jump, and to the next instruction.

use super::Op;
use super::compile::{Emitted, Item, Label};

/// A forward jump to a forward jump goes to where that goes.
pub(super) fn thread_jumps(items: &mut [Item], positions: &[usize]) {
    for index in (0..items.len()).rev() {
        let Item::Instr(Emitted { op, target: Some(Label(label)), .. }) = items[index] else { continue };
        let threads =
            matches!(op, Op::Jump | Op::PopJumpIfFalse | Op::PopJumpIfTrue | Op::PopJumpIfNone | Op::PopJumpIfNotNone);
        let there = positions[label as usize];
        let next = items[there..].iter().enumerate().find_map(|(after, item)| match item {
            Item::Instr(instr) => Some((there + after, *instr)),
            Item::Label(_) | Item::Setup { .. } => None,
        });
        // From the last to the first: what the other jumps to is final already.
        if let Some((at, Emitted { op: Op::Jump, target: Some(further), .. })) = next
            && threads
            && index < there
            && at < positions[further.0 as usize]
            && let Item::Instr(instr) = &mut items[index]
        {
            instr.target = Some(further);
        }
    }
}

/// Marks as never reached (`None` in `before`) each jump that only goes to the next instruction.
pub(super) fn drop_jumps(items: &[Item], positions: &[usize], before: &mut [Option<u32>]) {
    for index in (0..items.len()).rev() {
        if let Item::Instr(Emitted { op: Op::Jump, target: Some(Label(label)), .. }) = items[index]
            && positions[label as usize] > index
        {
            let mut between = (index + 1..positions[label as usize]).filter(|at| matches!(items[*at], Item::Instr(_)));
            if between.all(|at| before[at].is_none()) {
                before[index] = None;
            }
        }
    }
}
