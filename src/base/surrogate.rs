//! Halves of surrogate pairs, which a `str` of Python can hold and a text of Rust cannot.
//!
//! U+D800 to U+DFFF stand in memory as 2048 characters of the last private area, U+10F000 to U+10F7FF. Whoever makes a character
//! of a number, or a number of a character, does it here; so do encoding, ordering and hashing. The price: those 2048 themselves
//! have no place, and what asks for one is told so.

use std::borrow::Cow;
use std::cmp::Ordering;

const FIRST: u32 = 0xd800;
const END: u32 = 0xe000;
const STAND_IN: u32 = 0x10_f000;
/// The first two bytes of every stand-in in UTF-8.
const LEAD: [u8; 2] = [0xf4, 0x8f];

/// Why a number is no character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChar {
    OutOfRange,
    /// One of the 2048.
    NotSimulated,
}

/// The character of a code point.
///
/// ```
/// use coroscope::base::{char_of, code_of};
/// assert_eq!(code_of(char_of(0xd800).unwrap()), 0xd800);
/// ```
pub fn char_of(code: u32) -> Result<char, NoChar> {
    match code {
        FIRST..END => char::from_u32(code - FIRST + STAND_IN).ok_or(NoChar::OutOfRange),
        STAND_IN.. if code - STAND_IN < END - FIRST => Err(NoChar::NotSimulated),
        _ => char::from_u32(code).ok_or(NoChar::OutOfRange),
    }
}

/// The code point of a character.
pub fn code_of(c: char) -> u32 {
    half(c).unwrap_or(u32::from(c))
}

/// The code point of a half of a pair.
pub fn half(c: char) -> Option<u32> {
    let beyond = u32::from(c).checked_sub(STAND_IN)?;
    (beyond < END - FIRST).then_some(FIRST + beyond)
}

/// Whether there is a half of a pair in the text.
pub fn has_half(text: &str) -> bool {
    // Only texts with a byte that begins the last plane are looked at twice.
    text.as_bytes().contains(&LEAD[0]) && text.chars().any(|c| half(c).is_some())
}

/// How texts stand to each other: by code points.
pub fn order(a: &str, b: &str) -> Ordering {
    if has_half(a) || has_half(b) { a.chars().map(code_of).cmp(b.chars().map(code_of)) } else { a.cmp(b) }
}

/// The text of a literal, from what the parser has made of it: the parser puts U+FFFD for a half of a pair. `written` is the
/// literal in the source.
pub fn restored<'a>(parsed: &'a str, written: &str) -> Cow<'a, str> {
    let wanted = |c: &char| *c == char::REPLACEMENT_CHARACTER;
    if !parsed.contains(char::REPLACEMENT_CHARACTER) || !written.contains('\\') {
        return Cow::Borrowed(parsed);
    }
    let mut halves = replaced(written).into_iter();
    Cow::Owned(parsed.chars().map(|c| if wanted(&c) { halves.next().unwrap_or(c) } else { c }).collect())
}

/// What each U+FFFD of a literal stands for.
fn replaced(written: &str) -> Vec<char> {
    let mut found = Vec::new();
    let mut rest = written;
    while let Some(at) = rest.find(['\\', char::REPLACEMENT_CHARACTER]) {
        rest = &rest[at..];
        let mut chars = rest.chars();
        if chars.next() == Some(char::REPLACEMENT_CHARACTER) {
            found.push(char::REPLACEMENT_CHARACTER);
            rest = chars.as_str();
            continue;
        }
        let digits = match chars.next() {
            Some('u') => 4,
            Some('U') => 8,
            Some('N') => {
                if chars.as_str().to_ascii_uppercase().starts_with("{REPLACEMENT CHARACTER}") {
                    found.push(char::REPLACEMENT_CHARACTER);
                }
                0
            }
            _ => 0,
        };
        if let Some(code) = chars.as_str().get(..digits).and_then(|hex| u32::from_str_radix(hex, 16).ok()) {
            found.extend(char_of(code).ok().filter(|&c| c == char::REPLACEMENT_CHARACTER || half(c).is_some()));
        }
        rest = chars.as_str();
    }
    found
}
