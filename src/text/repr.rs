//! `repr` of texts and bytes: the quotes, and what is escaped.

use super::unicode::is_printable;
use crate::base::{code_of, half, has_half};
use std::borrow::Cow;

/// Single quotes, unless only double ones spare an escape.
fn quote_for(has_single: bool, has_double: bool) -> char {
    if has_single && !has_double { '"' } else { '\'' }
}

/// `repr(text)`
///
/// ```
/// use coroscope::text::str_repr;
/// assert_eq!(str_repr("it's\n"), r#""it's\n""#);
/// ```
pub fn str_repr(text: &str) -> String {
    quoted(text, is_printable)
}

/// `ascii(text)`: everything beyond ASCII is escaped.
pub fn ascii_repr(text: &str) -> String {
    quoted(text, |c| c.is_ascii() && is_printable(c))
}

/// What `ascii()` does to any object's `repr`: escapes what is beyond ASCII, adding no quotes.
pub fn escape_non_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() { out.push(c) } else { out.push_str(&escaped(c)) }
    }
    out
}

fn quoted(text: &str, shown: impl Fn(char) -> bool) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            c if shown(c) => out.push(c),
            c => out.push_str(&escaped(c)),
        }
    }
    out.push(quote);
    out
}

/// The text as it can be written: halves of surrogate pairs as escapes.
pub fn encodable(text: &str) -> Cow<'_, str> {
    if !has_half(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if half(c).is_some() { escaped(c) } else { c.to_string() }).collect())
}

/// `\xe9`, `\u20ac`, `\U0001f600`
pub(super) fn escaped(c: char) -> String {
    let code = code_of(c);
    match code {
        ..=0xff => format!("\\x{code:02x}"),
        0x100..=0xffff => format!("\\u{code:04x}"),
        _ => format!("\\U{code:08x}"),
    }
}

/// `repr(bytes)`
pub fn bytes_repr(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = String::with_capacity(bytes.len() + 3);
    out.extend(['b', quote]);
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b' '..=b'~' if char::from(byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => out.push_str(&escaped(char::from(byte))),
        }
    }
    out.push(quote);
    out
}
