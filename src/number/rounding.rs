//! `round()`: half to even, correctly rounded in decimal as CPython's `float.__round__` and `int.__round__`.

use super::{Int, IntRef, float_to_int};
use crate::base::Raised;
use num_bigint::BigInt;
use num_integer::Integer;

/// `round(x)`: the nearest int, halves to even.
pub fn round_float_to_int(value: f64) -> Result<Int, Raised> {
    float_to_int(value.round_ties_even())
}

/// `round(x, digits)`
pub fn round_float(value: f64, digits: i64) -> Result<f64, Raised> {
    // Beyond 323 digits every float is already round; above 10**308 none but zero is.
    if !value.is_finite() || value == 0.0 || digits > 323 {
        return Ok(value);
    }
    if digits < -308 {
        return Ok(0.0 * value);
    }
    let rounded: f64 =
        if digits >= 0 { parse(&format!("{value:.*}", digits as usize)) } else { round_left_of_point(value, digits) };
    if rounded.is_infinite() {
        return Err(Raised::overflow("rounded value too large to represent"));
    }
    Ok(rounded)
}

fn parse(text: &str) -> f64 {
    text.parse().expect("Rust parses the floats that it prints")
}

fn round_left_of_point(value: f64, digits: i64) -> f64 {
    let size = value.abs();
    // Exact to the last digit: no float has more than 767 significant ones.
    let exact = format!("{size:.767e}");
    let (mantissa, exponent) = exact.split_once('e').expect("scientific notation has an exponent");
    let exponent: i64 = exponent.parse().expect("the exponent is a number");
    let kept = exponent + 1 + digits;
    let rounded = match kept {
        1.. => parse(&format!("{size:.*e}", kept as usize - 1)),
        // Only the half decides; a tie goes to zero, which is even.
        0 if mantissa.as_bytes() > b"5".as_slice() && mantissa.trim_end_matches(['0', '.']) != "5" => {
            parse(&format!("1e{}", exponent + 1))
        }
        _ => 0.0,
    };
    rounded.copysign(value)
}

/// `round(int, digits)`: only negative digits change anything.
pub fn round_int(value: IntRef<'_>, digits: i64) -> Int {
    if digits >= 0 {
        return value.to_int();
    }
    // A number of n bits has fewer than n/3 + 2 digits: rounding further left gives zero.
    let places = digits.unsigned_abs();
    if places > value.bit_length() / 3 + 2 {
        return Int::Small(0);
    }
    let unit = BigInt::from(10).pow(places as u32);
    let (quotient, remainder) = value.to_big().div_mod_floor(&unit);
    let twice: BigInt = &remainder * 2;
    let up = match twice.cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => quotient.is_odd(),
    };
    Int::from((quotient + i32::from(up)) * unit)
}
