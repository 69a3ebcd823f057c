//! Arithmetic of floats where Python differs from the machine: division downwards, powers, exact
//! comparison with ints, conversion to int. Reproduces `Objects/floatobject.c`.

use super::{Int, IntRef, real};
use crate::base::{PythonVersion, Raised};
use num_bigint::BigInt;
use num_traits::FromPrimitive;
use std::cmp::Ordering;

/// `divmod(a, b)` for floats; nothing when `b` is zero. The remainder has the sign of `b`.
pub fn float_div_mod(a: f64, b: f64) -> Option<(f64, f64)> {
    if b == 0.0 {
        return None;
    }
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder == 0.0 {
        remainder = 0f64.copysign(b);
    } else if (b < 0.0) != (remainder < 0.0) {
        remainder += b;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return Some((0f64.copysign(a / b), remainder));
    }
    // The division above may have rounded just below a whole number.
    let mut floor = quotient.floor();
    if quotient - floor > 0.5 {
        floor += 1.0;
    }
    Some((floor, remainder))
}

/// `a // b` for floats; nothing when `b` is zero.
pub fn float_floor_div(a: f64, b: f64) -> Option<f64> {
    float_div_mod(a, b).map(|(quotient, _)| quotient)
}

/// `a % b` for floats; nothing when `b` is zero.
pub fn float_modulo(a: f64, b: f64) -> Option<f64> {
    float_div_mod(a, b).map(|(_, remainder)| remainder)
}

/// `float ** float` leaves the real line for a negative base and a broken exponent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FloatPower {
    Real(f64),
    /// The caller computes the power of complex numbers.
    Complex,
}

/// `base ** exponent` for floats.
pub fn float_power(base: f64, exponent: f64, version: PythonVersion) -> Result<FloatPower, Raised> {
    let odd = || (exponent % 2.0).abs() == 1.0;
    let value = if exponent == 0.0 || base == 1.0 {
        1.0
    } else if base.is_nan() || exponent.is_nan() {
        f64::NAN
    } else if exponent.is_infinite() {
        match base.abs() {
            1.0 => 1.0,
            size if (exponent > 0.0) == (size > 1.0) => f64::INFINITY,
            _ => 0.0,
        }
    } else if base.is_infinite() {
        match (exponent > 0.0, odd()) {
            (true, true) => base,
            (true, false) => f64::INFINITY,
            (false, true) => 0f64.copysign(base),
            (false, false) => 0.0,
        }
    } else if base == 0.0 {
        if exponent < 0.0 {
            return Err(super::zero_division(super::Division::NegativePower, version));
        }
        if odd() { base } else { 0.0 }
    } else if base < 0.0 && exponent != exponent.floor() {
        return Ok(FloatPower::Complex);
    } else {
        let size = if base == -1.0 { 1.0 } else { real::pow(base.abs(), exponent) };
        if size.is_infinite() {
            return Err(Raised::overflow("(34, 'Numerical result out of range')"));
        }
        if base < 0.0 && odd() { -size } else { size }
    };
    Ok(FloatPower::Real(value))
}

/// How an int stands to a float, exactly: no rounding of either. Nothing for NaN.
pub fn compare_int_float(int: IntRef<'_>, float: f64) -> Option<Ordering> {
    // Every float from here on is whole, and beyond what `i64` holds.
    const TOO_LARGE: f64 = (1u64 << 63) as f64;
    if float.is_nan() {
        return None;
    }
    if float.is_infinite() {
        return Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    Some(match int {
        IntRef::Small(int) if (-TOO_LARGE..TOO_LARGE).contains(&float) => {
            let whole = float.trunc();
            int.cmp(&(whole as i64)).then_with(|| {
                if whole < float {
                    Ordering::Less
                } else if whole > float {
                    Ordering::Greater
                } else {
                    Ordering::Equal
                }
            })
        }
        IntRef::Small(_) => {
            if float > 0.0 {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
        IntRef::Big(int) => int.cmp(&BigInt::from_f64(float)?),
    })
}

/// `int(float)`: the fraction is dropped.
pub fn float_to_int(value: f64) -> Result<Int, Raised> {
    const WORD: f64 = (1u64 << 63) as f64;
    if (-WORD..WORD).contains(&value) {
        return Ok(Int::Small(value as i64));
    }
    if value.is_nan() {
        return Err(Raised::value("cannot convert float NaN to integer"));
    }
    match BigInt::from_f64(value) {
        Some(big) => Ok(Int::from(big)),
        None => Err(Raised::overflow("cannot convert float infinity to integer")),
    }
}

/// `float.is_integer()`
pub fn float_is_integer(value: f64) -> bool {
    value.is_finite() && value.floor() == value
}

/// `float.as_integer_ratio()`: lowest terms, the denominator a power of two.
pub fn float_to_ratio(value: f64) -> Result<(Int, Int), Raised> {
    if value.is_nan() {
        return Err(Raised::value("cannot convert NaN to integer ratio"));
    }
    if value.is_infinite() {
        return Err(Raised::overflow("cannot convert Infinity to integer ratio"));
    }
    if value == 0.0 {
        return Ok((Int::Small(0), Int::Small(1)));
    }
    let (mantissa, exponent) = odd_mantissa(value);
    let numerator = BigInt::from(mantissa) * if value < 0.0 { -1 } else { 1 };
    let one = BigInt::from(1);
    Ok(if exponent >= 0 {
        (Int::from(numerator << exponent), Int::Small(1))
    } else {
        (Int::from(numerator), Int::from(one << -exponent))
    })
}

/// The absolute value of a finite float as `mantissa * 2**exponent`, the mantissa odd (or zero).
pub(crate) fn odd_mantissa(value: f64) -> (u64, i32) {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = ((bits >> 52) & 0x7ff) as i32;
    let (mantissa, exponent) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    if mantissa == 0 {
        return (0, 0);
    }
    let zeros = mantissa.trailing_zeros();
    (mantissa >> zeros, exponent + zeros as i32)
}
