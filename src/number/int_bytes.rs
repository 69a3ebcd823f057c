//! `int.to_bytes` and `int.from_bytes`.

use super::{Int, IntRef};
use crate::base::Raised;
use num_bigint::{BigInt, Sign};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteOrder {
    Big,
    Little,
}

/// Whether the highest bit means a negative number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signedness {
    Signed,
    Unsigned,
}

/// `value.to_bytes(length, order, signed=...)`
pub fn int_to_bytes(
    value: IntRef<'_>,
    length: usize,
    order: ByteOrder,
    signedness: Signedness,
) -> Result<Vec<u8>, Raised> {
    if value.is_negative() && signedness == Signedness::Unsigned {
        return Err(Raised::overflow("can't convert negative int to unsigned"));
    }
    let big = value.to_big();
    let mut bytes = match signedness {
        Signedness::Signed => big.to_signed_bytes_le(),
        Signedness::Unsigned => big.to_bytes_le().1,
    };
    // Nothing is left of zero; nor, in CPython, of a -1 that is given no room.
    if value.is_zero() || (length == 0 && value == IntRef::Small(-1)) {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err(Raised::overflow("int too big to convert"));
    }
    bytes.resize(length, if value.is_negative() { 0xff } else { 0 });
    if order == ByteOrder::Big {
        bytes.reverse();
    }
    Ok(bytes)
}

/// `int.from_bytes(bytes, order, signed=...)`
pub fn int_from_bytes(bytes: &[u8], order: ByteOrder, signedness: Signedness) -> Int {
    Int::from(match (order, signedness) {
        (ByteOrder::Big, Signedness::Signed) => BigInt::from_signed_bytes_be(bytes),
        (ByteOrder::Little, Signedness::Signed) => BigInt::from_signed_bytes_le(bytes),
        (ByteOrder::Big, Signedness::Unsigned) => BigInt::from_bytes_be(Sign::Plus, bytes),
        (ByteOrder::Little, Signedness::Unsigned) => BigInt::from_bytes_le(Sign::Plus, bytes),
    })
}
