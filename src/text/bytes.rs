//! The methods of `bytes`. As Latin-1 text, a byte a character, bytes have most methods of `str`: find, count, split and
//! replace with a separator, partition, strip of given bytes, padding. Here are the others, which know ASCII only.

use super::split::LineEnds;
use super::unicode::is_c_space;
use crate::base::Raised;

/// One character a byte.
pub fn latin1_text(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}

/// Back again; nothing when a character is no byte.
pub fn latin1_bytes(text: &str) -> Option<Vec<u8>> {
    text.chars().map(|c| u8::try_from(c).ok()).collect()
}

/// What `split()` and `strip()` without arguments mean by white space.
pub fn byte_is_space(byte: u8) -> bool {
    is_c_space(char::from(byte))
}

/// `data.split(None, maxsplit)`
pub fn bytes_split(data: &[u8], max: i64) -> Vec<&[u8]> {
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    let mut parts = Vec::new();
    let mut rest = trim_start(data);
    while !rest.is_empty() {
        let space = rest.iter().position(|&byte| byte_is_space(byte));
        let end = space.filter(|_| parts.len() < max).unwrap_or(rest.len());
        parts.push(&rest[..end]);
        rest = trim_start(&rest[end..]);
    }
    parts
}

fn trim_start(data: &[u8]) -> &[u8] {
    let start = data.iter().position(|&byte| !byte_is_space(byte)).unwrap_or(data.len());
    &data[start..]
}

/// `data.splitlines(keepends)`: lines end at `\n`, `\r` and `\r\n` only.
pub fn bytes_split_lines(data: &[u8], ends: LineEnds) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = data;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let width = if rest[end..].starts_with(b"\r\n") { 2 } else { usize::from(end < rest.len()) };
        lines.push(if ends == LineEnds::Kept { &rest[..end + width] } else { &rest[..end] });
        rest = &rest[end + width..];
    }
    lines
}

/// `data.hex()`
pub fn bytes_hex(data: &[u8]) -> String {
    data.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `bytes.fromhex(text)`: white space may stand between bytes.
pub fn bytes_from_hex(text: &str) -> Result<Vec<u8>, Raised> {
    let wrong = |position: usize| {
        Raised::value(format!("non-hexadecimal number found in fromhex() arg at position {position}"))
    };
    let mut bytes = Vec::new();
    let mut chars = text.chars().enumerate();
    while let Some((position, c)) = chars.next() {
        if is_c_space(c) {
            continue;
        }
        let high = c.to_digit(16).ok_or_else(|| wrong(position))?;
        let low = chars.next().and_then(|(_, c)| c.to_digit(16)).ok_or_else(|| wrong(position + 1))?;
        bytes.push((high << 4 | low) as u8);
    }
    Ok(bytes)
}
