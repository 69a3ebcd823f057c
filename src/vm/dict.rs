//! `dict`: entries in order of insertion behind a table of their indices, as in CPython since 3.6.
//!
//! Keys are found by hash and a comparison that the caller gives, because only it knows the heap.

use super::Value;

/// The table holds index + 1, [`EMPTY`] or [`DELETED`].
const EMPTY: u32 = 0;
const DELETED: u32 = u32::MAX;

#[derive(Clone, Debug)]
pub struct Entry {
    pub hash: u64,
    pub key: Value,
    pub value: Value,
}

#[derive(Clone, Debug, Default)]
pub struct Dict {
    /// Removed entries stay as holes until the next rebuild, so that iteration by index goes on.
    entries: Vec<Option<Entry>>,
    /// A power of two, or empty while there are few enough entries to compare them one by one.
    indices: Vec<u32>,
    live: usize,
    /// Places of the table that are not empty, deleted ones included: a search ends at an empty one.
    filled: usize,
    /// Differs after every change of the set of keys. For inline caches.
    version: u32,
}

/// Up to this many entries are searched without a table.
const LINEAR: usize = 8;

impl Dict {
    pub fn len(&self) -> usize {
        self.live
    }

    /// How many places iteration by index has to look at.
    pub fn places(&self) -> usize {
        self.entries.len()
    }

    pub fn place(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index)?.as_ref()
    }

    pub fn place_mut(&mut self, index: usize) -> Option<&mut Entry> {
        self.entries.get_mut(index)?.as_mut()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().flatten()
    }

    pub fn version(&self) -> u32 {
        self.version
    }

    /// Where the key with this hash for which `same` holds stands.
    #[inline]
    pub fn find(&self, hash: u64, mut same: impl FnMut(&Value) -> bool) -> Option<usize> {
        if self.indices.is_empty() {
            return self
                .entries
                .iter()
                .position(|entry| entry.as_ref().is_some_and(|entry| entry.hash == hash && same(&entry.key)));
        }
        let mask = self.indices.len() - 1;
        let mut at = spread(hash) & mask;
        loop {
            match self.indices[at] {
                EMPTY => return None,
                DELETED => {}
                index => {
                    let index = index as usize - 1;
                    if let Some(entry) = &self.entries[index]
                        && entry.hash == hash
                        && same(&entry.key)
                    {
                        return Some(index);
                    }
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds a key that is known to be absent. `version` becomes the table's.
    pub fn push(&mut self, hash: u64, key: Value, value: Value, version: u32) -> usize {
        if self.entries.len() > 2 * self.live + LINEAR {
            self.entries.retain(Option::is_some);
            self.rebuild();
        }
        let index = self.entries.len();
        self.entries.push(Some(Entry { hash, key, value }));
        self.live += 1;
        self.version = version;
        if (self.filled + 1) * 3 / 2 > self.indices.len() {
            // A table that was left by more entries than there are now is full of places where something was deleted.
            if self.entries.len() > LINEAR || !self.indices.is_empty() {
                self.rebuild();
            }
        } else {
            self.index_entry(index);
        }
        index
    }

    pub fn remove(&mut self, index: usize, version: u32) -> Entry {
        let entry = self.entries[index].take().expect("a found index holds an entry");
        self.live -= 1;
        self.version = version;
        if !self.indices.is_empty() {
            let mask = self.indices.len() - 1;
            let mut at = spread(entry.hash) & mask;
            while self.indices[at] != index as u32 + 1 {
                at = (at + 1) & mask;
            }
            self.indices[at] = DELETED;
        }
        while matches!(self.entries.last(), Some(None)) {
            self.entries.pop();
        }
        entry
    }

    fn index_entry(&mut self, index: usize) {
        let Some(entry) = &self.entries[index] else { return };
        let mask = self.indices.len() - 1;
        let mut at = spread(entry.hash) & mask;
        while !matches!(self.indices[at], EMPTY | DELETED) {
            at = (at + 1) & mask;
        }
        self.filled += usize::from(self.indices[at] == EMPTY);
        self.indices[at] = index as u32 + 1;
    }

    fn rebuild(&mut self) {
        self.indices.clear();
        self.filled = 0;
        if self.entries.len() > LINEAR {
            self.indices.resize((self.entries.len() * 3).next_power_of_two(), EMPTY);
            for index in 0..self.entries.len() {
                self.index_entry(index);
            }
        }
    }

    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        self.iter().for_each(|entry| {
            visit(&entry.key);
            visit(&entry.value);
        });
    }
}

/// Small integers hash to themselves; a multiply spreads runs of them over the table.
#[inline(always)]
fn spread(hash: u64) -> usize {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20) as usize
}
