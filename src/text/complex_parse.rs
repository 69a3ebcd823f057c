//! `complex("...")`.

use super::float_parse::parse_float;
use super::unicode::{is_c_space, to_ascii_digits};
use crate::base::Raised;
use crate::number::Complex;

/// `complex(text)`: a real part, an imaginary one with its `j`, or both; in parentheses or not.
pub fn parse_complex(text: &str) -> Result<Complex, Raised> {
    let ascii = to_ascii_digits(text);
    let trimmed = ascii.trim_matches(is_c_space);
    let inside = match trimmed.strip_prefix('(') {
        Some(rest) => rest.strip_suffix(')').map(|inside| inside.trim_matches(is_c_space)),
        None => Some(trimmed),
    };
    // At a character that no number has it is over, whatever follows.
    let begin = trimmed.split(|c: char| !c.is_ascii()).next().unwrap_or(trimmed);
    if misplaced_underscore(begin) {
        return Err(Raised::value(format!("could not convert string to complex: {}", super::str_repr(text))));
    }
    inside.and_then(read).ok_or_else(|| Raised::value("complex() arg is a malformed string"))
}

/// Underscores stand between two digits.
fn misplaced_underscore(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    (0..bytes.len()).any(|at| bytes[at] == b'_' && !(is_digit(at.checked_sub(1)) && is_digit(Some(at + 1))))
}

fn read(text: &str) -> Option<Complex> {
    let Some(parts) = text.strip_suffix(['j', 'J']) else { return Some(Complex::new(real(text)?, 0.0)) };
    // The sign that begins the imaginary part: the last one that belongs to no exponent.
    let bytes = parts.as_bytes();
    let begins_part = |&i: &usize| matches!(bytes[i], b'+' | b'-') && (i == 0 || !matches!(bytes[i - 1], b'e' | b'E'));
    let start = (0..bytes.len()).rev().find(begins_part).unwrap_or(0);
    let imaginary = match &parts[start..] {
        "" | "+" => 1.0,
        "-" => -1.0,
        digits => real(digits)?,
    };
    let before = if start == 0 { 0.0 } else { real(&parts[..start])? };
    Some(Complex::new(before, imaginary))
}

/// A float without the spaces that `float()` would allow.
fn real(text: &str) -> Option<f64> {
    if text.contains(is_c_space) { None } else { parse_float(text).ok() }
}
