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
    inside.and_then(read).ok_or_else(|| Raised::value("complex() arg is a malformed string"))
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
