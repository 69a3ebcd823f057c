//! The text of a `str` object: UTF-8, with its length in code points and its hash kept.

use crate::number::{HashKey, hash_str};
use std::cell::Cell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// The same for every version: a table of names must not depend on it.
pub(super) const HASH_KEY: HashKey = HashKey::FIXED;

/// Immutable: a short one stands in its slot of the heap, a longer one is shared, so that cloning a heap does not copy it.
///
/// Indexing by code point is constant time for ASCII and linear otherwise.
#[derive(Clone)]
pub struct Text(Form);

#[derive(Clone)]
enum Form {
    /// ASCII.
    Short {
        length: u8,
        bytes: [u8; SHORT],
        /// 0: not computed yet.
        hash: Cell<u64>,
    },
    Long(Rc<Data>),
}

/// The longest text that makes no slot larger.
const SHORT: usize = 14;

struct Data {
    text: String,
    /// Length in code points.
    chars: usize,
    /// 0: not computed yet.
    hash: Cell<u64>,
}

impl Text {
    pub fn new(text: impl Into<String> + AsRef<str>) -> Text {
        match Text::short(text.as_ref()) {
            Some(short) => short,
            None => Text::long(text.into()),
        }
    }

    fn short(text: &str) -> Option<Text> {
        if text.len() > SHORT || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; SHORT];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Text(Form::Short { length: text.len() as u8, bytes, hash: Cell::new(0) }))
    }

    /// The texts one after the other.
    pub fn joined<'a>(parts: impl Iterator<Item = &'a Text> + Clone) -> Text {
        let length: usize = parts.clone().map(|part| part.len()).sum();
        if length > SHORT {
            let mut text = String::with_capacity(length);
            parts.for_each(|part| text.push_str(part));
            return Text::new(text);
        }
        // Each is copied with the zeros behind it, which is less work than to look at its length.
        let mut joined = [0; 2 * SHORT];
        let mut end = 0;
        for part in parts.clone() {
            let Form::Short { length, bytes, .. } = &part.0 else {
                return Text::new(parts.map(|part| &**part).collect::<String>());
            };
            joined[end..end + SHORT].copy_from_slice(bytes);
            end += usize::from(*length);
        }
        let mut bytes = [0; SHORT];
        bytes.copy_from_slice(&joined[..SHORT]);
        Text(Form::Short { length: length as u8, bytes, hash: Cell::new(0) })
    }

    fn long(text: String) -> Text {
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() };
        Text(Form::Long(Rc::new(Data { text, chars, hash: Cell::new(0) })))
    }

    fn hash_cell(&self) -> &Cell<u64> {
        match &self.0 {
            Form::Short { hash, .. } => hash,
            Form::Long(data) => &data.hash,
        }
    }

    /// Length in code points, as `len()` says.
    pub fn chars_len(&self) -> usize {
        match &self.0 {
            Form::Short { length, .. } => usize::from(*length),
            Form::Long(data) => data.chars,
        }
    }

    /// Whether both are the same copy of a text, as far as there is a difference.
    pub fn shares(&self, other: &Text) -> bool {
        match (&self.0, &other.0) {
            (Form::Long(a), Form::Long(b)) => Rc::ptr_eq(a, b),
            (Form::Short { .. }, Form::Short { .. }) => **self == **other,
            _ => false,
        }
    }

    pub fn is_ascii_only(&self) -> bool {
        match &self.0 {
            Form::Short { .. } => true,
            Form::Long(data) => data.chars == data.text.len(),
        }
    }

    /// Byte offset of code point `index`; the end of the text for its length.
    pub fn byte_of(&self, index: usize) -> usize {
        if self.is_ascii_only() { index } else { self.char_indices().nth(index).map_or(self.len(), |(byte, _)| byte) }
    }

    pub fn slice(&self, start: usize, stop: usize) -> &str {
        &self[self.byte_of(start)..self.byte_of(stop)]
    }

    /// CPython's hash of this text under `PYTHONHASHSEED=0`, kept once it is computed.
    pub fn hash(&self) -> u64 {
        let kept = self.hash_cell();
        if kept.get() == 0 {
            kept.set(hash_str(self, HASH_KEY) as u64);
        }
        kept.get()
    }

    /// Appends in place when nothing else shares the text.
    pub fn try_append(&mut self, suffix: &Text) -> bool {
        match &mut self.0 {
            Form::Short { .. } => {
                let mut text = String::with_capacity(2 * SHORT + suffix.len());
                text.push_str(self);
                text.push_str(suffix);
                *self = Text::new(text);
                true
            }
            Form::Long(data) => match Rc::get_mut(data) {
                Some(data) => {
                    data.text.push_str(suffix);
                    data.chars += suffix.chars_len();
                    data.hash.set(0);
                    true
                }
                None => false,
            },
        }
    }

    pub fn same(&self, other: &Text) -> bool {
        match (&self.0, &other.0) {
            (Form::Long(a), Form::Long(b)) => Rc::ptr_eq(a, b) || a.text == b.text,
            _ => **self == **other,
        }
    }
}

impl Deref for Text {
    type Target = str;
    #[inline]
    fn deref(&self) -> &str {
        match &self.0 {
            // ASCII, and written by `Text::short` only.
            Form::Short { length, bytes, .. } => unsafe {
                std::str::from_utf8_unchecked(bytes.get_unchecked(..usize::from(*length)))
            },
            Form::Long(data) => &data.text,
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
