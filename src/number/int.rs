//! Python's unbounded int: a machine word while it fits, a big number beyond.

use crate::base::{ErrorKind, Raised};
use num_bigint::{BigInt, Sign};
use num_traits::{ToPrimitive, Zero};

/// Results beyond this many bits are refused: CPython would compute them for minutes, a page must not.
const MAX_BITS: u64 = 1 << 24;

/// A Python int. `Big` never holds what `i64` can.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Int {
    Small(i64),
    Big(BigInt),
}

/// A Python int that somebody else owns.
#[derive(Clone, Copy, Debug)]
pub enum IntRef<'a> {
    Small(i64),
    Big(&'a BigInt),
}

impl From<BigInt> for Int {
    fn from(value: BigInt) -> Int {
        match value.to_i64() {
            Some(small) => Int::Small(small),
            None => Int::Big(value),
        }
    }
}

impl From<i64> for Int {
    fn from(value: i64) -> Int {
        Int::Small(value)
    }
}

impl From<i128> for Int {
    fn from(value: i128) -> Int {
        match i64::try_from(value) {
            Ok(small) => Int::Small(small),
            Err(_) => Int::Big(BigInt::from(value)),
        }
    }
}

impl From<u64> for Int {
    fn from(value: u64) -> Int {
        Int::from(i128::from(value))
    }
}

impl<'a> From<&'a Int> for IntRef<'a> {
    fn from(value: &'a Int) -> IntRef<'a> {
        value.as_ref()
    }
}

impl From<i64> for IntRef<'_> {
    fn from(value: i64) -> Self {
        IntRef::Small(value)
    }
}

impl<'a> From<&'a BigInt> for IntRef<'a> {
    fn from(value: &'a BigInt) -> IntRef<'a> {
        IntRef::Big(value)
    }
}

impl Int {
    pub fn as_ref(&self) -> IntRef<'_> {
        match self {
            Int::Small(value) => IntRef::Small(*value),
            Int::Big(value) => IntRef::Big(value),
        }
    }

    pub fn into_big(self) -> BigInt {
        match self {
            Int::Small(value) => BigInt::from(value),
            Int::Big(value) => value,
        }
    }
}

fn too_large() -> Raised {
    Raised::new(ErrorKind::MemoryError, format!("an int of more than {MAX_BITS} bits"))
}

pub(super) fn check_bits(bits: u64) -> Result<(), Raised> {
    if bits > MAX_BITS { Err(too_large()) } else { Ok(()) }
}

impl<'a> IntRef<'a> {
    pub fn to_big(self) -> BigInt {
        match self {
            IntRef::Small(value) => BigInt::from(value),
            IntRef::Big(value) => value.clone(),
        }
    }

    pub fn to_int(self) -> Int {
        match self {
            IntRef::Small(value) => Int::Small(value),
            IntRef::Big(value) => Int::from(value.clone()),
        }
    }

    pub fn is_zero(self) -> bool {
        match self {
            IntRef::Small(value) => value == 0,
            IntRef::Big(value) => value.is_zero(),
        }
    }

    pub fn is_negative(self) -> bool {
        match self {
            IntRef::Small(value) => value < 0,
            IntRef::Big(value) => value.sign() == Sign::Minus,
        }
    }

    pub fn to_i64(self) -> Option<i64> {
        match self {
            IntRef::Small(value) => Some(value),
            IntRef::Big(value) => value.to_i64(),
        }
    }

    /// `int.bit_length()`
    pub fn bit_length(self) -> u64 {
        match self {
            IntRef::Small(value) => u64::from(64 - value.unsigned_abs().leading_zeros()),
            IntRef::Big(value) => value.bits(),
        }
    }

    /// `int.bit_count()`: ones of the absolute value.
    pub fn bit_count(self) -> u64 {
        match self {
            IntRef::Small(value) => u64::from(value.unsigned_abs().count_ones()),
            IntRef::Big(value) => value.iter_u64_digits().map(|digit| u64::from(digit.count_ones())).sum(),
        }
    }

    /// The nearest float, ties to even, as `PyLong_AsDouble`.
    pub fn to_f64(self) -> Result<f64, Raised> {
        let too_large = || Raised::overflow("int too large to convert to float");
        match self {
            IntRef::Small(value) => Ok(value as f64),
            IntRef::Big(value) => super::divide::big_to_f64(value).ok_or_else(too_large),
        }
    }

    pub fn plus(self, other: IntRef<'_>) -> Int {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Int::from(i128::from(a) + i128::from(b)),
            (IntRef::Small(a), IntRef::Big(b)) | (IntRef::Big(b), IntRef::Small(a)) => Int::from(b + a),
            (IntRef::Big(a), IntRef::Big(b)) => Int::from(a + b),
        }
    }

    pub fn minus(self, other: IntRef<'_>) -> Int {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Int::from(i128::from(a) - i128::from(b)),
            (IntRef::Small(a), IntRef::Big(b)) => Int::from(a - b),
            (IntRef::Big(a), IntRef::Small(b)) => Int::from(a - b),
            (IntRef::Big(a), IntRef::Big(b)) => Int::from(a - b),
        }
    }

    pub fn times(self, other: IntRef<'_>) -> Result<Int, Raised> {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Ok(Int::from(i128::from(a) * i128::from(b))),
            (IntRef::Small(a), IntRef::Big(b)) | (IntRef::Big(b), IntRef::Small(a)) => Ok(Int::from(b * a)),
            (IntRef::Big(a), IntRef::Big(b)) => {
                check_bits(a.bits() + b.bits())?;
                Ok(Int::from(a * b))
            }
        }
    }

    pub fn negated(self) -> Int {
        match self {
            IntRef::Small(value) => Int::from(-i128::from(value)),
            IntRef::Big(value) => Int::from(-value),
        }
    }

    pub fn abs(self) -> Int {
        if self.is_negative() { self.negated() } else { self.to_int() }
    }

    /// `~x`
    pub fn invert(self) -> Int {
        match self {
            IntRef::Small(value) => Int::Small(!value),
            IntRef::Big(value) => Int::from(-(value + BigInt::from(1))),
        }
    }

    pub fn and(self, other: IntRef<'_>) -> Int {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Int::Small(a & b),
            (a, b) => Int::from(a.to_big() & b.to_big()),
        }
    }

    pub fn or(self, other: IntRef<'_>) -> Int {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Int::Small(a | b),
            (a, b) => Int::from(a.to_big() | b.to_big()),
        }
    }

    pub fn xor(self, other: IntRef<'_>) -> Int {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => Int::Small(a ^ b),
            (a, b) => Int::from(a.to_big() ^ b.to_big()),
        }
    }

    /// `self << count`
    pub fn shift_left(self, count: IntRef<'_>) -> Result<Int, Raised> {
        if count.is_negative() {
            return Err(Raised::value("negative shift count"));
        }
        if self.is_zero() {
            return Ok(Int::Small(0));
        }
        let count = count.to_i64().ok_or_else(|| Raised::overflow("too many digits in integer"))?;
        check_bits(self.bit_length().saturating_add(count as u64))?;
        match self {
            IntRef::Small(value) if count < 64 => Ok(Int::from(i128::from(value) << count)),
            _ => Ok(Int::from(self.to_big() << count)),
        }
    }

    /// `self >> count`, rounding down.
    pub fn shift_right(self, count: IntRef<'_>) -> Result<Int, Raised> {
        if count.is_negative() {
            return Err(Raised::value("negative shift count"));
        }
        let emptied = if self.is_negative() { -1 } else { 0 };
        Ok(match (self, count.to_i64()) {
            (_, None) => Int::Small(emptied),
            (IntRef::Small(value), Some(count)) => Int::Small(value >> count.min(63)),
            (IntRef::Big(value), Some(count)) if count as u64 > value.bits() => Int::Small(emptied),
            (IntRef::Big(value), Some(count)) => Int::from(value >> count),
        })
    }
}

impl PartialEq for IntRef<'_> {
    fn eq(&self, other: &IntRef<'_>) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for IntRef<'_> {}

impl PartialOrd for IntRef<'_> {
    fn partial_cmp(&self, other: &IntRef<'_>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IntRef<'_> {
    fn cmp(&self, other: &IntRef<'_>) -> std::cmp::Ordering {
        match (self, other) {
            (IntRef::Small(a), IntRef::Small(b)) => a.cmp(b),
            (IntRef::Big(a), IntRef::Big(b)) => a.cmp(b),
            (IntRef::Small(a), IntRef::Big(b)) => BigInt::from(*a).cmp(b),
            (IntRef::Big(a), IntRef::Small(b)) => (*a).cmp(&BigInt::from(*b)),
        }
    }
}
