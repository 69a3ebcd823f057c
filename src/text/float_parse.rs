//! `float("...")`: the grammar of `Python/pystrtod.c` with underscores and any script's digits.

use super::repr::str_repr;
use super::unicode::to_ascii_digits;
use crate::base::Raised;

/// `float(text)`
pub fn parse_float(text: &str) -> Result<f64, Raised> {
    read(text).ok_or_else(|| Raised::value(format!("could not convert string to float: {}", str_repr(text))))
}

fn read(text: &str) -> Option<f64> {
    let ascii = to_ascii_digits(text);
    let trimmed = ascii.trim_matches(super::unicode::is_c_space);
    if !trimmed.contains('_') {
        return trimmed.parse().ok();
    }
    // An underscore stands between two digits.
    let bytes = trimmed.as_bytes();
    let is_digit = |index: Option<usize>| index.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_digit);
    let well_placed = |i: usize| bytes[i] != b'_' || (is_digit(i.checked_sub(1)) && is_digit(Some(i + 1)));
    (0..bytes.len()).all(well_placed).then(|| trimmed.replace('_', "").parse().ok())?
}
