//! Texts cut into parts: `split`, `rsplit`, `splitlines`, `partition`, and `replace`.

use super::unicode::is_space;
use crate::base::Raised;

/// What `maxsplit` and `count` mean when negative: no limit.
fn limit(count: i64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn check_separator(separator: &str) -> Result<(), Raised> {
    if separator.is_empty() { Err(Raised::value("empty separator")) } else { Ok(()) }
}

/// `text.split(separator, maxsplit)`; without a separator, at runs of white space.
pub fn split<'a>(text: &'a str, separator: Option<&str>, max: i64) -> Result<Vec<&'a str>, Raised> {
    let max = limit(max);
    if let Some(separator) = separator {
        check_separator(separator)?;
        return Ok(text.splitn(max.saturating_add(1), separator).collect());
    }
    let mut parts = Vec::new();
    let mut rest = text.trim_start_matches(is_space);
    while !rest.is_empty() {
        let end = if parts.len() < max { rest.find(is_space).unwrap_or(rest.len()) } else { rest.len() };
        parts.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(is_space);
    }
    Ok(parts)
}

/// `text.rsplit(separator, maxsplit)`
pub fn rsplit<'a>(text: &'a str, separator: Option<&str>, max: i64) -> Result<Vec<&'a str>, Raised> {
    let max = limit(max);
    let mut parts: Vec<&str> = if let Some(separator) = separator {
        check_separator(separator)?;
        text.rsplitn(max.saturating_add(1), separator).collect()
    } else {
        let mut parts = Vec::new();
        let mut rest = text.trim_end_matches(is_space);
        while !rest.is_empty() {
            let cut = if parts.len() < max { rest.char_indices().rfind(|&(_, c)| is_space(c)) } else { None };
            let start = cut.map_or(0, |(offset, c)| offset + c.len_utf8());
            parts.push(&rest[start..]);
            rest = rest[..start].trim_end_matches(is_space);
        }
        parts
    };
    parts.reverse();
    Ok(parts)
}

/// Whether the lines of `splitlines` keep their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnds {
    Kept,
    Dropped,
}

fn ends_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `text.splitlines(keepends)`
pub fn split_lines(text: &str, ends: LineEnds) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(ends_line).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        let width = if tail.starts_with("\r\n") { 2 } else { tail.chars().next().map_or(0, char::len_utf8) };
        lines.push(if ends == LineEnds::Kept { &rest[..end + width] } else { line });
        rest = &tail[width..];
    }
    lines
}

/// `text.partition(separator)`: nothing when it does not occur, where Python gives the text and two empty ones.
pub fn partition<'a>(text: &'a str, separator: &str) -> Result<Option<(&'a str, &'a str)>, Raised> {
    check_separator(separator)?;
    Ok(text.split_once(separator))
}

/// `text.rpartition(separator)`
pub fn rpartition<'a>(text: &'a str, separator: &str) -> Result<Option<(&'a str, &'a str)>, Raised> {
    check_separator(separator)?;
    Ok(text.rsplit_once(separator))
}

/// `text.replace(old, new, count)`; an empty `old` stands before every character and at the end.
pub fn replace(text: &str, old: &str, new: &str, count: i64) -> String {
    text.replacen(old, new, limit(count))
}
