//! `repr(float)` and `repr(complex)`: the shortest digits that read back as the same number.

use super::float_layout::{FloatStyle, Point, is_tie, magnitude};

/// `repr(value)`
///
/// ```
/// use coroscope::text::float_repr;
/// assert_eq!(float_repr(1e16), "1e+16");
/// assert_eq!(float_repr(-0.1), "-0.1");
/// ```
pub fn float_repr(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    // Most floats of a program are written as Rust writes them.
    if (1e-4..1e16).contains(&value.abs()) || value == 0.0 {
        let text = format!("{value:?}");
        let places = text.len() - text.find('.').map_or(text.len(), |point| point + 1);
        return if is_tie(value, places as i64) { format!("{value:.places$}") } else { text };
    }
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", magnitude(value, FloatStyle::Shortest, Point::WithZero))
}

/// `repr(complex(real, imaginary))`
pub fn complex_repr(real: f64, imaginary: f64) -> String {
    let part = |value: f64| {
        let sign = if value.is_sign_negative() && !value.is_nan() { "-" } else { "" };
        format!("{sign}{}", magnitude(value, FloatStyle::Shortest, Point::Dropped))
    };
    // A positive zero is left out, a negative one is not.
    if real == 0.0 && real.is_sign_positive() {
        return format!("{}j", part(imaginary));
    }
    let plus = if imaginary.is_sign_negative() && !imaginary.is_nan() { "" } else { "+" };
    format!("({}{plus}{}j)", part(real), part(imaginary))
}
