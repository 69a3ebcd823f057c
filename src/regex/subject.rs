//! What is searched.

use std::rc::Rc;

/// The text that is searched, by character.
#[derive(Clone, Debug)]
pub enum Subject {
    /// ASCII, or the bytes of a pattern of bytes.
    Bytes(Rc<[u8]>),
    Chars(Rc<[char]>),
}

impl Subject {
    pub fn len(&self) -> usize {
        match self {
            Subject::Bytes(bytes) => bytes.len(),
            Subject::Chars(chars) => chars.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn at(&self, place: usize) -> Option<char> {
        match self {
            Subject::Bytes(bytes) => bytes.get(place).map(|&byte| char::from(byte)),
            Subject::Chars(chars) => chars.get(place).copied(),
        }
    }
}
