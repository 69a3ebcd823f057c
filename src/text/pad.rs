//! Texts made longer or shorter at their ends: `strip`, `center`, `zfill`, `expandtabs`.

use super::char_count;
use super::format_spec::check_width;
use super::unicode::is_space;
use crate::base::Raised;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
    Both,
}

/// `strip`, `lstrip`, `rstrip`; without characters to strip, white space.
pub fn strip<'a>(text: &'a str, chars: Option<&str>, side: Side) -> &'a str {
    let stripped = |c: char| chars.map_or_else(|| is_space(c), |chars| chars.contains(c));
    match side {
        Side::Left => text.trim_start_matches(stripped),
        Side::Right => text.trim_end_matches(stripped),
        Side::Both => text.trim_matches(stripped),
    }
}

/// `rjust` pads on the left, `ljust` on the right, `center` on both sides.
pub fn pad(text: &str, width: i64, fill: char, side: Side) -> Result<String, Raised> {
    let missing = usize::try_from(width).unwrap_or(0).saturating_sub(char_count(text));
    check_width(missing)?;
    let left = match side {
        Side::Left => missing,
        Side::Right => 0,
        // The odd one goes left when the width is odd, as CPython has it.
        Side::Both => missing / 2 + (missing & width as usize & 1),
    };
    let fill_text = |count: usize| std::iter::repeat_n(fill, count);
    Ok(fill_text(left).chain(text.chars()).chain(fill_text(missing - left)).collect())
}

/// `text.zfill(width)`: zeros go after a sign.
pub fn zfill(text: &str, width: i64) -> Result<String, Raised> {
    let sign = if text.starts_with(['+', '-']) { 1 } else { 0 };
    let (sign, digits) = text.split_at(sign);
    Ok(format!("{sign}{}", pad(digits, width.saturating_sub(sign.len() as i64), '0', Side::Left)?))
}

/// `text.expandtabs(size)`
pub fn expand_tabs(text: &str, size: i64) -> Result<String, Raised> {
    let size = usize::try_from(size).unwrap_or(0);
    check_width(text.matches('\t').count().saturating_mul(size))?;
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        if c == '\t' {
            let spaces = if size == 0 { 0 } else { size - column % size };
            out.extend(std::iter::repeat_n(' ', spaces));
            column += spaces;
        } else {
            out.push(c);
            column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
        }
    }
    Ok(out)
}
