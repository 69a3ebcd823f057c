//! The text of a `str` object: UTF-8, with its length in code points and its hash kept.

use crate::number::{HashKey, hash_str};
use std::cell::Cell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// The same for every version: a table of names must not depend on it.
pub(super) const HASH_KEY: HashKey = HashKey::FIXED;

/// Shared and immutable, so that cloning a heap does not copy texts.
///
/// Indexing by code point is constant time for ASCII and linear otherwise.
#[derive(Clone)]
pub struct Text(Rc<Data>);

struct Data {
    text: String,
    /// Length in code points.
    chars: usize,
    /// 0: not computed yet.
    hash: Cell<u64>,
}

impl Text {
    pub fn new(text: impl Into<String>) -> Text {
        let text = text.into();
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() };
        Text(Rc::new(Data { text, chars, hash: Cell::new(0) }))
    }

    /// Length in code points, as `len()` says.
    pub fn chars_len(&self) -> usize {
        self.0.chars
    }

    /// Whether both are the same copy of a text.
    pub fn shares(&self, other: &Text) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    pub fn is_ascii_only(&self) -> bool {
        self.0.chars == self.0.text.len()
    }

    /// Byte offset of code point `index`; the end of the text for its length.
    pub fn byte_of(&self, index: usize) -> usize {
        if self.is_ascii_only() {
            index
        } else {
            self.0.text.char_indices().nth(index).map_or(self.0.text.len(), |(byte, _)| byte)
        }
    }

    pub fn slice(&self, start: usize, stop: usize) -> &str {
        &self.0.text[self.byte_of(start)..self.byte_of(stop)]
    }

    /// CPython's hash of this text under `PYTHONHASHSEED=0`, kept once it is computed.
    pub fn hash(&self) -> u64 {
        if self.0.hash.get() == 0 {
            self.0.hash.set(hash_str(&self.0.text, HASH_KEY) as u64);
        }
        self.0.hash.get()
    }

    /// Appends in place when nothing else shares the text; gives the text back when something does.
    pub fn try_append(&mut self, suffix: &Text) -> bool {
        match Rc::get_mut(&mut self.0) {
            Some(data) => {
                data.text.push_str(&suffix.0.text);
                data.chars += suffix.0.chars;
                data.hash.set(0);
                true
            }
            None => false,
        }
    }

    pub fn same(&self, other: &Text) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.text == other.0.text
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0.text
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
