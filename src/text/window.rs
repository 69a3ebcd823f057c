//! Positions in a text by code points, which Python counts, and the search methods that take them.

use super::SliceRange;

/// `len(text)`
pub fn char_count(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Byte offset of the code point at `index`; the end when there are not so many.
fn byte_of(text: &str, index: usize) -> usize {
    if text.is_ascii() {
        return index.min(text.len());
    }
    text.char_indices().nth(index).map_or(text.len(), |(offset, _)| offset)
}

/// `text[index]`, counted from the end when negative.
pub fn char_at(text: &str, index: i64) -> Option<char> {
    match usize::try_from(index) {
        Ok(index) if text.is_ascii() => text.as_bytes().get(index).map(|&byte| char::from(byte)),
        Ok(index) => text.chars().nth(index),
        Err(_) => text.chars().nth_back(usize::try_from(-(index + 1)).ok()?),
    }
}

/// `text[start:stop:step]`, the range made for `char_count(text)`.
pub fn char_slice(text: &str, range: SliceRange) -> String {
    if range.step == 1 {
        let start = byte_of(text, range.start as usize);
        let length = byte_of(&text[start..], range.count);
        return text[start..start + length].to_owned();
    }
    if text.is_ascii() {
        let bytes = text.as_bytes();
        return range.indexes().map(|index| char::from(bytes[index])).collect();
    }
    let chars: Vec<char> = text.chars().collect();
    range.indexes().map(|index| chars[index]).collect()
}

/// The part of a text that `find(sub, start, end)` and its kin look at.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    text: &'a str,
    /// Code points before it.
    before: usize,
    /// `start` lies beyond `end`: not even the empty text is found there.
    inverted: bool,
}

impl<'a> Window<'a> {
    /// As `ADJUST_INDICES`: negative indexes count from the end, and all are clamped. The text's code points are so many:
    /// as many as bytes, if all are ASCII.
    pub fn new(text: &'a str, length: usize, start: Option<i64>, end: Option<i64>) -> Window<'a> {
        if start.is_none() && end.is_none() {
            return Window { text, before: 0, inverted: false };
        }
        let ascii = length == text.len();
        let length = length as i64;
        let from_end = |index: i64| if index < 0 { (index + length).max(0) } else { index };
        let end = end.map_or(length, from_end).min(length);
        let start = start.map_or(0, from_end);
        if start > end {
            return Window { text: "", before: 0, inverted: true };
        }
        let (start, end) = (start as usize, end as usize);
        if ascii {
            return Window { text: &text[start..end], before: start, inverted: false };
        }
        let first = byte_of(text, start);
        let last = first + byte_of(&text[first..], end - start);
        Window { text: &text[first..last], before: start, inverted: false }
    }

    fn index(self, offset: usize) -> usize {
        self.before + char_count(&self.text[..offset])
    }

    /// `text.find(sub, start, end)`
    pub fn find(self, sub: &str) -> Option<usize> {
        if self.inverted { None } else { self.text.find(sub).map(|offset| self.index(offset)) }
    }

    /// `text.rfind(sub, start, end)`
    pub fn rfind(self, sub: &str) -> Option<usize> {
        if self.inverted { None } else { self.text.rfind(sub).map(|offset| self.index(offset)) }
    }

    /// `text.count(sub, start, end)`, not overlapping.
    pub fn count(self, sub: &str) -> usize {
        if self.inverted { 0 } else { self.text.matches(sub).count() }
    }

    pub fn starts_with(self, prefix: &str) -> bool {
        !self.inverted && self.text.starts_with(prefix)
    }

    pub fn ends_with(self, suffix: &str) -> bool {
        !self.inverted && self.text.ends_with(suffix)
    }
}
