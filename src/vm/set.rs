//! The table of `set` and `frozenset`: CPython's own, because programs see the order of its places.
//!
//! Open addressing: beginning at the place that the hash names, ten places in a row are looked at (one near the table's end),
//! then the search jumps on by a recurrence into which the hash's upper bits are mixed. A removed member leaves a mark behind,
//! so that searches go on over it; growing drops the marks. As `Objects/setobject.c`.

use super::Value;

/// Places looked at after the first before the search jumps on.
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const LEAST_PLACES: usize = 8;
/// From so many members on the table doubles instead of growing fourfold.
const MANY: usize = 50_000;

#[derive(Clone, Debug)]
pub struct Member {
    pub hash: u64,
    pub key: Value,
}

#[derive(Clone, Debug)]
enum Place {
    Empty,
    Removed,
    Member(Member),
}

#[derive(Clone, Debug)]
pub struct Set {
    /// As many as a power of two.
    places: Vec<Place>,
    live: usize,
    /// Members and marks of removed ones: what ends no search.
    filled: usize,
    /// Where `pop` looks first.
    finger: usize,
}

impl Default for Set {
    fn default() -> Set {
        Set { places: vec![Place::Empty; LEAST_PLACES], live: 0, filled: 0, finger: 0 }
    }
}

impl Set {
    pub fn len(&self) -> usize {
        self.live
    }

    /// How many places iteration by index has to look at.
    pub fn places(&self) -> usize {
        self.places.len()
    }

    pub fn place(&self, index: usize) -> Option<&Member> {
        match self.places.get(index)? {
            Place::Member(member) => Some(member),
            _ => None,
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Member> {
        (0..self.places.len()).filter_map(|index| self.place(index))
    }

    fn mask(&self) -> usize {
        self.places.len() - 1
    }

    /// The first place of the search for `hash` at which `stop` holds; an empty one has to.
    #[inline]
    fn search(&self, hash: u64, mut stop: impl FnMut(usize, &Place) -> bool) -> usize {
        let mask = self.mask();
        let mut perturb = hash;
        let mut at = hash as usize & mask;
        loop {
            let last = if at + LINEAR_PROBES <= mask { at + LINEAR_PROBES } else { at };
            for index in at..=last {
                if stop(index, &self.places[index]) {
                    return index;
                }
            }
            perturb >>= PERTURB_SHIFT;
            at = (at as u64).wrapping_mul(5).wrapping_add(1).wrapping_add(perturb) as usize & mask;
        }
    }

    /// Where the member with this hash for which `same` holds stands.
    pub fn find(&self, hash: u64, mut same: impl FnMut(&Value) -> bool) -> Option<usize> {
        let mut found = false;
        let at = self.search(hash, |_, place| match place {
            Place::Empty => true,
            Place::Removed => false,
            Place::Member(member) => {
                found = member.hash == hash && same(&member.key);
                found
            }
        });
        found.then_some(at)
    }

    /// Adds a key that is known to be absent: in place of the last removed member that the search comes by (since 3.10), else
    /// where it ends.
    pub fn push(&mut self, hash: u64, key: Value) {
        let mut removed = None;
        let end = self.search(hash, |at, place| {
            if matches!(place, Place::Removed) {
                removed = Some(at);
            }
            matches!(place, Place::Empty)
        });
        self.live += 1;
        self.places[removed.unwrap_or(end)] = Place::Member(Member { hash, key });
        if removed.is_some() {
            return;
        }
        self.filled += 1;
        if self.filled * 5 >= self.mask() * 3 {
            self.resize(self.roomy());
        }
    }

    pub fn remove(&mut self, index: usize) -> Option<Value> {
        match std::mem::replace(&mut self.places[index], Place::Removed) {
            Place::Member(member) => {
                self.live -= 1;
                Some(member.key)
            }
            other => {
                self.places[index] = other;
                None
            }
        }
    }

    /// Takes some member out: the next one after the last that was taken.
    pub fn pop(&mut self) -> Option<Value> {
        if self.live == 0 {
            return None;
        }
        let mask = self.mask();
        let mut at = self.finger & mask;
        while self.place(at).is_none() {
            at = (at + 1) & mask;
        }
        self.finger = at + 1;
        self.remove(at)
    }

    /// Empties the table; `pop` goes on where it was.
    pub fn clear(&mut self) {
        *self = Set { finger: self.finger, ..Set::default() };
    }

    /// Makes room at once for so many members that may come.
    pub fn reserve(&mut self, more: usize) {
        if (self.filled + more) * 5 >= self.mask() * 3 {
            self.resize((self.live + more) * 2);
        }
    }

    /// Drops the marks of removed members when they are more than a quarter.
    pub fn tidy(&mut self) {
        if self.filled - self.live > self.mask() / 4 {
            self.resize(self.roomy());
        }
    }

    /// A set of the same members. Its table need not be the same.
    pub fn copied(&self) -> Set {
        let mut copy = Set::default();
        copy.reserve(self.live);
        copy.fill_from(self);
        copy
    }

    /// True as long as nothing was ever put in.
    pub fn is_fresh(&self) -> bool {
        self.filled == 0
    }

    /// Takes over the members of another set. This one is fresh and has the room.
    pub fn fill_from(&mut self, other: &Set) {
        if self.places.len() == other.places.len() && other.filled == other.live {
            self.places.clone_from(&other.places);
        } else {
            other.iter().for_each(|member| self.put(member.clone()));
        }
        self.live = other.live;
        self.filled = other.live;
    }

    /// Exchanges the members, but not where `pop` goes on.
    pub fn take_members(&mut self, other: Set) {
        *self = Set { finger: self.finger, ..other };
    }

    pub(super) fn each_child(&self, visit: &mut dyn FnMut(&Value)) {
        self.iter().for_each(|member| visit(&member.key));
    }

    fn roomy(&self) -> usize {
        if self.live > MANY { self.live * 2 } else { self.live * 4 }
    }

    fn put(&mut self, member: Member) {
        let at = self.search(member.hash, |_, place| matches!(place, Place::Empty));
        self.places[at] = Place::Member(member);
    }

    /// The least table with more places than `least`.
    fn resize(&mut self, least: usize) {
        let mut size = LEAST_PLACES;
        while size <= least {
            size *= 2;
        }
        let old = std::mem::replace(&mut self.places, vec![Place::Empty; size]);
        self.filled = self.live;
        for place in old {
            if let Place::Member(member) = place {
                self.put(member);
            }
        }
    }
}
