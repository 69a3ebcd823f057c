//! Powers of ints.

use super::int::check_bits;
use super::{FloatPower, Int, IntRef, float_power};
use crate::base::{PythonVersion, Raised};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Zero};

/// `int ** int` is a float when the exponent is negative.
#[derive(Clone, Debug, PartialEq)]
pub enum IntPower {
    Int(Int),
    Float(f64),
}

/// `base ** exponent`
pub fn int_pow(base: IntRef<'_>, exponent: IntRef<'_>, version: PythonVersion) -> Result<IntPower, Raised> {
    if exponent.is_negative() {
        return Ok(IntPower::Float(match float_power(base.to_f64()?, exponent.to_f64()?, version)? {
            FloatPower::Real(value) => value,
            // A whole exponent never leaves the real line.
            FloatPower::Complex => f64::NAN,
        }));
    }
    let result = match (base, exponent) {
        (_, IntRef::Small(0)) | (IntRef::Small(1), _) => Int::Small(1),
        (IntRef::Small(0), _) => Int::Small(0),
        (IntRef::Small(-1), exponent) => Int::Small(if exponent.to_big().is_even() { 1 } else { -1 }),
        (base, IntRef::Small(exponent)) => match base {
            IntRef::Small(small) if u32::try_from(exponent).is_ok_and(|e| small.checked_pow(e).is_some()) => {
                Int::Small(small.pow(exponent as u32))
            }
            base => {
                // Bits below the leading one cannot make the result shorter than this.
                check_bits((base.bit_length() - 1).saturating_mul(exponent as u64))?;
                Int::from(num_traits::pow::Pow::pow(base.to_big(), exponent as u64))
            }
        },
        (_, IntRef::Big(_)) => {
            check_bits(u64::MAX)?;
            Int::Small(0)
        }
    };
    Ok(IntPower::Int(result))
}

/// `pow(base, exponent, modulus)`: the sign of the result is the modulus's.
pub fn int_pow_mod(base: IntRef<'_>, exponent: IntRef<'_>, modulus: IntRef<'_>) -> Result<Int, Raised> {
    if modulus.is_zero() {
        return Err(Raised::value("pow() 3rd argument cannot be 0"));
    }
    if let (IntRef::Small(base), IntRef::Small(exponent @ 0..), IntRef::Small(modulus @ 1..)) =
        (base, exponent, modulus)
    {
        return Ok(Int::Small(small_pow_mod(base, exponent, modulus)));
    }
    let modulus = modulus.to_big();
    if modulus.magnitude().is_one() {
        return Ok(Int::Small(0));
    }
    let mut base = base.to_big().mod_floor(&modulus);
    let mut exponent = exponent.to_big();
    if exponent < BigInt::zero() {
        let not_invertible = || Raised::value("base is not invertible for the given modulus");
        base = base.modinv(&modulus).ok_or_else(not_invertible)?;
        exponent = -exponent;
    }
    Ok(Int::from(base.modpow(&exponent, &modulus)))
}

/// Square and multiply; products of two words fit 128 bits.
fn small_pow_mod(base: i64, exponent: i64, modulus: i64) -> i64 {
    let modulus = modulus as u128;
    let mut square = i128::from(base).rem_euclid(modulus as i128) as u128;
    let mut result = 1 % modulus;
    let mut rest = exponent;
    while rest > 0 {
        if rest & 1 == 1 {
            result = result * square % modulus;
        }
        square = square * square % modulus;
        rest >>= 1;
    }
    result as i64
}
