//! `float.hex()` and `float.fromhex()`.

use super::unicode::is_c_space;
use crate::base::Raised;
use crate::number::ratio_to_f64;
use num_bigint::BigUint;

/// `value.hex()`
pub fn float_hex(value: f64) -> String {
    if !value.is_finite() {
        return super::float_repr(value);
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52 & 0x7ff) as i32;
    // Subnormals have no leading one, and the smallest normal's exponent.
    let (lead, exponent) = if biased == 0 { (0, -1022) } else { (1, biased - 1023) };
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}

/// `float.fromhex(text)`
pub fn float_from_hex(text: &str) -> Result<f64, Raised> {
    let text = text.trim_matches(is_c_space);
    let (negative, unsigned) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let value = match unsigned.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        digits => read(digits.strip_prefix("0x").unwrap_or(digits))?,
    };
    Ok(if negative { -value } else { value })
}

/// `1.8p+1`, in small letters.
fn read(text: &str) -> Result<f64, Raised> {
    let invalid = || Raised::value("invalid hexadecimal floating-point string");
    let too_large = || Raised::overflow("hexadecimal value too large to represent as a float");
    let (mantissa, exponent) = text.split_once('p').map_or((text, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let exponent = exponent.map_or(Some(0), signed_number).ok_or_else(invalid)?;
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(invalid());
    }
    let mantissa = BigUint::parse_bytes(digits.as_bytes(), 16).ok_or_else(invalid)?;
    if mantissa.bits() == 0 {
        return Ok(0.0);
    }
    let power = exponent.saturating_sub(4 * fraction.len() as i64);
    // The value lies from 2**(top - 1) up to 2**top.
    let top = power.saturating_add(mantissa.bits() as i64);
    if top > 1024 {
        return Err(too_large());
    }
    if top < -1075 {
        return Ok(0.0);
    }
    let one = BigUint::from(1u8);
    let value =
        if power >= 0 { ratio_to_f64(&(mantissa << power), &one) } else { ratio_to_f64(&mantissa, &(one << -power)) };
    value.ok_or_else(too_large)
}

/// An exponent too long for a word is as good as the largest.
fn signed_number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX / 2);
    Some(if text.starts_with('-') { -size } else { size })
}
