//! Interned text of a trace.

use crate::base::BuildFnv;
use std::hash::BuildHasher;

/// Index into [`Strings`]. `StrId(0)` is the empty string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StrId(pub u32);

/// Bytes for which room is made at once. Ten thousand tasks have ten thousand names: each by itself would cost more than its event.
const BLOCK: usize = 1 << 14;

/// Each different text once, numbered by first use.
#[derive(Clone, Debug)]
pub struct Strings {
    places: Vec<Place>,
    /// What was written stays where it is; a text longer than a block has one of its own.
    blocks: Vec<String>,
    /// Bytes of all of them.
    bytes: usize,
    /// The texts by hash, open addressing; a power of two of them, at most half of which are used.
    index: Vec<Option<Known>>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    block: u32,
    from: u32,
    to: u32,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    hash: u32,
    id: StrId,
}

impl Default for Strings {
    fn default() -> Strings {
        let mut strings = Strings { places: Vec::new(), blocks: Vec::new(), bytes: 0, index: vec![None; 64] };
        strings.intern("");
        strings
    }
}

impl Strings {
    pub fn intern(&mut self, text: &str) -> StrId {
        let hash = BuildFnv::default().hash_one(text) as u32;
        let mut at = self.first_at(hash);
        while let Some(known) = self.index[at] {
            if known.hash == hash && self.get(known.id) == text {
                return known.id;
            }
            at = self.after(at);
        }
        let id = StrId(self.places.len() as u32);
        self.index[at] = Some(Known { hash, id });
        self.keep(text);
        if 2 * self.places.len() > self.index.len() {
            self.spread();
        }
        id
    }

    fn first_at(&self, hash: u32) -> usize {
        hash as usize & (self.index.len() - 1)
    }

    fn after(&self, at: usize) -> usize {
        (at + 1) & (self.index.len() - 1)
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }

    fn keep(&mut self, text: &str) {
        self.bytes += text.len();
        if self.blocks.last().is_none_or(|block| block.capacity() - block.len() < text.len()) {
            self.blocks.push(String::with_capacity(text.len().max(BLOCK)));
        }
        let block = self.blocks.len() - 1;
        let from = self.blocks[block].len();
        self.blocks[block].push_str(text);
        self.places.push(Place { block: block as u32, from: from as u32, to: (from + text.len()) as u32 });
    }

    /// Twice the room for the index.
    #[cold]
    fn spread(&mut self) {
        let wider = vec![None; 2 * self.index.len()];
        for known in std::mem::replace(&mut self.index, wider).into_iter().flatten() {
            let mut at = self.first_at(known.hash);
            while self.index[at].is_some() {
                at = self.after(at);
            }
            self.index[at] = Some(known);
        }
    }

    pub fn get(&self, StrId(id): StrId) -> &str {
        let Place { block, from, to } = self.places[id as usize];
        &self.blocks[block as usize][from as usize..to as usize]
    }

    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn is_empty(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_one_number_in_the_order_of_first_use() {
        let mut strings = Strings::default();
        let long = "long ".repeat(BLOCK);
        let texts: Vec<String> = (0..5_000).map(|n| format!("Task-{n}")).chain([long, "short".into()]).collect();
        for round in 0..2 {
            for (n, text) in texts.iter().enumerate() {
                assert_eq!(strings.intern(text), StrId(n as u32 + 1), "round {round}");
            }
        }
        assert!(texts.iter().enumerate().all(|(n, text)| strings.get(StrId(n as u32 + 1)) == text));
        assert_eq!((strings.intern(""), strings.len()), (StrId(0), texts.len() + 1));
    }
}
