//! Comments that are about a block: those right above it go where it goes.

use super::remove::outermost;
use crate::blocks::Kind;
use crate::blocks::tree::{BlockId, Body, Tree};

impl Body {
    /// The block before this one is a comment about it: right above it, at the same column. What a program begins with, above its imports, is
    /// about the program.
    pub fn has_note(&self, index: usize) -> bool {
        let Some((note, of)) =
            index.checked_sub(1).and_then(|above| self.blocks.get(above).zip(self.blocks.get(index)))
        else {
            return false;
        };
        let is_comment = |kind: Kind| kind == Kind::Comment;
        let column = |placed: &super::super::Placed| placed.block.clauses.first().map(|clause| clause.header.start);
        is_comment(note.block.kind)
            && !is_comment(of.block.kind)
            && note.at + note.block.len == of.at
            && column(note) == column(of)
            && !(note.at == 0 && of.block.kind == Kind::Import)
    }

    /// Where a block begins together with the comment about it.
    pub fn with_note(&self, index: usize) -> usize {
        if self.has_note(index) { index - 1 } else { index }
    }
}

/// In the order of the source, without what stands in another of them, each with the comment about it.
pub fn with_notes(tree: &Tree, blocks: &[BlockId]) -> Vec<BlockId> {
    let mut all = Vec::new();
    for id in outermost(tree, blocks) {
        let slot = tree.find(id).map(|found| found.slot());
        if let Some(slot) = slot
            && let Some((body, _)) = tree.body_of(slot)
            && body.has_note(slot.index)
        {
            let note = body.blocks[slot.index - 1].block.id;
            if all.last() != Some(&note) {
                all.push(note);
            }
        }
        all.push(id);
    }
    all
}
