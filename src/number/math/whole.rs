//! Functions of ints: divisors, factorials, combinations, roots.

use crate::base::{ErrorKind, Raised};
use crate::number::int::check_bits;
use crate::number::{Int, IntRef};
use num_bigint::BigInt;
use num_integer::Integer;

/// `math.gcd(a, b)`; of more ints, one after the other.
pub fn gcd(a: IntRef<'_>, b: IntRef<'_>) -> Int {
    match (a, b) {
        (IntRef::Small(a), IntRef::Small(b)) => Int::from(a.unsigned_abs().gcd(&b.unsigned_abs())),
        (a, b) => Int::from(a.to_big().gcd(&b.to_big())),
    }
}

/// `math.lcm(a, b)`
pub fn lcm(a: IntRef<'_>, b: IntRef<'_>) -> Result<Int, Raised> {
    check_bits(a.bit_length() + b.bit_length())?;
    Ok(Int::from(a.to_big().lcm(&b.to_big())))
}

/// The product of `first..=last`, by halves, so that the factors are of like length.
fn product(first: i64, last: i64) -> BigInt {
    if last - first < 8 {
        return (first..=last).fold(BigInt::from(1), |product, factor| product * factor);
    }
    let middle = first + (last - first) / 2;
    product(first, middle) * product(middle + 1, last)
}

/// `math.factorial(n)`
pub fn factorial(n: IntRef<'_>) -> Result<Int, Raised> {
    if n.is_negative() {
        return Err(Raised::value("factorial() not defined for negative values"));
    }
    let too_large = || Raised::overflow(format!("factorial() argument should not exceed {}", i64::MAX));
    let n = n.to_i64().ok_or_else(too_large)?;
    check_bits((n as u64).saturating_mul(IntRef::Small(n).bit_length()))?;
    Ok(Int::from(product(1, n)))
}

fn check_not_negative(n: IntRef<'_>, k: IntRef<'_>) -> Result<(), Raised> {
    if n.is_negative() {
        return Err(Raised::value("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(Raised::value("k must be a non-negative integer"));
    }
    Ok(())
}

/// `n * (n - 1) * ...`, so many factors.
fn falling_product(n: IntRef<'_>, factors: i64) -> Result<BigInt, Raised> {
    check_bits((factors as u64).saturating_mul(n.bit_length()))?;
    Ok(match n {
        _ if factors == 0 => BigInt::from(1),
        IntRef::Small(n) => product(n - factors + 1, n),
        IntRef::Big(n) => (0..factors).fold(BigInt::from(1), |product, i| product * (n - i)),
    })
}

/// `math.perm(n, k)`
pub fn perm(n: IntRef<'_>, k: IntRef<'_>) -> Result<Int, Raised> {
    check_not_negative(n, k)?;
    if k > n {
        return Ok(Int::Small(0));
    }
    let k = k.to_i64().ok_or_else(|| Raised::overflow(format!("k must not exceed {}", i64::MAX)))?;
    Ok(Int::from(falling_product(n, k)?))
}

/// `math.comb(n, k)`
pub fn comb(n: IntRef<'_>, k: IntRef<'_>) -> Result<Int, Raised> {
    check_not_negative(n, k)?;
    if k > n {
        return Ok(Int::Small(0));
    }
    // As many ways to choose as to leave.
    let left = n.minus(k);
    let k = k.min(left.as_ref());
    let too_large = || Raised::new(ErrorKind::OverflowError, format!("min(n - k, k) must not exceed {}", i64::MAX));
    let k = k.to_i64().ok_or_else(too_large)?;
    Ok(Int::from(falling_product(n, k)? / product(1, k)))
}

/// `math.isqrt(n)`
pub fn isqrt(n: IntRef<'_>) -> Result<Int, Raised> {
    if n.is_negative() {
        return Err(Raised::value("isqrt() argument must be nonnegative"));
    }
    Ok(match n {
        IntRef::Small(n) => Int::Small(n.isqrt()),
        IntRef::Big(n) => Int::from(n.sqrt()),
    })
}
