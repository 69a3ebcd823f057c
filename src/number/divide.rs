//! Division of ints: rounding down as Python does, and true division rounded once.

use super::{Int, IntRef};
use crate::base::{ErrorKind, PythonVersion, Raised};
use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

/// Which operation met a zero divisor: CPython has different words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    IntFloor,
    IntModulo,
    IntDivMod,
    IntTrue,
    FloatTrue,
    FloatFloor,
    FloatModulo,
    FloatDivMod,
    /// `0.0 ** -1`, ints too.
    NegativePower,
    ComplexTrue,
    /// `0j ** -1`
    ComplexPower,
}

/// The `ZeroDivisionError` of an operation, in that version's words.
pub fn zero_division(operation: Division, version: PythonVersion) -> Raised {
    let minor = version.minor();
    let message = match operation {
        Division::NegativePower if minor >= 14 => "zero to a negative power",
        Division::ComplexPower if minor >= 14 => "zero to a negative or complex power",
        Division::ComplexPower => "0.0 to a negative or complex power",
        Division::NegativePower => "0.0 cannot be raised to a negative power",
        // 3.14 gives one text to all divisions.
        _ if minor >= 14 => "division by zero",
        Division::IntTrue => "division by zero",
        Division::IntModulo if minor >= 11 => "integer modulo by zero",
        Division::IntFloor | Division::IntModulo | Division::IntDivMod => "integer division or modulo by zero",
        Division::FloatTrue => "float division by zero",
        Division::FloatFloor => "float floor division by zero",
        Division::FloatModulo if minor >= 13 => "float modulo by zero",
        Division::FloatModulo => "float modulo",
        Division::FloatDivMod => "float divmod()",
        Division::ComplexTrue => "complex division by zero",
    };
    Raised::new(ErrorKind::ZeroDivisionError, message)
}

/// `a // b`, or nothing when `b` is zero.
pub fn int_floor_div(a: IntRef<'_>, b: IntRef<'_>) -> Option<Int> {
    match (a, b) {
        (_, b) if b.is_zero() => None,
        // In 128 bits, because i64::MIN // -1 does not fit 64.
        (IntRef::Small(a), IntRef::Small(b)) => Some(match a.checked_div_euclid(b) {
            Some(_) => Int::Small(Integer::div_floor(&a, &b)),
            None => Int::from(-i128::from(a)),
        }),
        (a, b) => Some(Int::from(a.to_big().div_floor(&b.to_big()))),
    }
}

/// `a % b`, with the sign of `b`; nothing when `b` is zero.
pub fn int_modulo(a: IntRef<'_>, b: IntRef<'_>) -> Option<Int> {
    match (a, b) {
        (_, b) if b.is_zero() => None,
        (_, IntRef::Small(-1)) => Some(Int::Small(0)),
        (IntRef::Small(a), IntRef::Small(b)) => Some(Int::Small(Integer::mod_floor(&a, &b))),
        (a, b) => Some(Int::from(a.to_big().mod_floor(&b.to_big()))),
    }
}

/// `divmod(a, b)`, or nothing when `b` is zero.
pub fn int_div_mod(a: IntRef<'_>, b: IntRef<'_>) -> Option<(Int, Int)> {
    if let (IntRef::Small(_), IntRef::Small(_)) = (a, b) {
        return Some((int_floor_div(a, b)?, int_modulo(a, b)?));
    }
    if b.is_zero() {
        return None;
    }
    let (quotient, remainder) = a.to_big().div_mod_floor(&b.to_big());
    Some((Int::from(quotient), Int::from(remainder)))
}

/// `a / b`, correctly rounded as `long_true_divide`; nothing when `b` is zero.
pub fn int_true_div(a: IntRef<'_>, b: IntRef<'_>) -> Option<Result<f64, Raised>> {
    // Up to 2**53 both sides are exact floats, and one division rounds once.
    const EXACT: u64 = 1 << 53;
    if b.is_zero() {
        return None;
    }
    if let (IntRef::Small(a), IntRef::Small(b)) = (a, b)
        && a.unsigned_abs() <= EXACT
        && b.unsigned_abs() <= EXACT
    {
        return Some(Ok(a as f64 / b as f64));
    }
    let negative = a.is_negative() != b.is_negative();
    let magnitude = ratio_to_f64(a.to_big().magnitude(), b.to_big().magnitude());
    Some(match magnitude {
        Some(value) => Ok(if negative { -value } else { value }),
        None => Err(Raised::overflow("integer division result too large for a float")),
    })
}

/// The float nearest to `a / b`, ties to even; nothing when it is beyond every float.
///
/// The quotient is computed to at least 55 bits (fewer where the result is subnormal) with a sticky
/// last bit for the remainder, so that the one rounding that follows sees which side the value is on.
pub(crate) fn ratio_to_f64(a: &BigUint, b: &BigUint) -> Option<f64> {
    if a.is_zero() {
        return Some(0.0);
    }
    let exponent = a.bits() as i64 - b.bits() as i64;
    if exponent > 1025 {
        return None;
    }
    if exponent < -1080 {
        return Some(0.0);
    }
    // The quotient has 55 or 56 bits after this shift, or less when it ends below 2**-1076.
    let shift = (55 - exponent).min(1076);
    let (quotient, remainder) = if shift >= 0 { (a << shift).div_rem(b) } else { a.div_rem(&(b << -shift)) };
    let mut bits = quotient.to_u64()?;
    if !remainder.is_zero() {
        bits |= 1;
    }
    scale_rounding_once(bits, -shift)
}

pub(super) fn big_to_f64(value: &BigInt) -> Option<f64> {
    let magnitude = ratio_to_f64(value.magnitude(), &BigUint::from(1u8))?;
    Some(if value.sign() == num_bigint::Sign::Minus { -magnitude } else { magnitude })
}

/// `bits * 2**exponent` rounded to a float, ties to even, the last bit of `bits` being sticky.
fn scale_rounding_once(bits: u64, exponent: i64) -> Option<f64> {
    if bits == 0 {
        return Some(0.0);
    }
    let length = i64::from(64 - bits.leading_zeros());
    // A subnormal keeps fewer bits: its last one weighs 2**-1074.
    let drop = (length - 53).max(-1074 - exponent).max(0);
    let (kept, rest, half) = match drop {
        0 => (bits, 0, 1),
        _ => (bits >> drop, bits & ((1 << drop) - 1), 1u64 << (drop - 1)),
    };
    let round_up = drop > 0 && (rest > half || (rest == half && kept & 1 == 1));
    let mantissa = kept + u64::from(round_up);
    let power = exponent + drop;
    // The mantissa has at most 53 bits (or is 2**53), so each of these products is exact or infinite.
    let value = match power {
        ..=-1001 => mantissa as f64 * power_of_two(-1000) * power_of_two(power + 1000),
        971.. => mantissa as f64 * power_of_two(900) * power_of_two((power - 900).min(1023)),
        _ => mantissa as f64 * power_of_two(power),
    };
    value.is_finite().then_some(value)
}

/// `2**power` for a normal result.
fn power_of_two(power: i64) -> f64 {
    f64::from_bits(((power + 1023) as u64) << 52)
}
