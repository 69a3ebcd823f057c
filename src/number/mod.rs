//! Arithmetic of Python's `int` and `float`: what comes in and out are plain numbers.
//!
//! In: `i64`, `BigInt`, `f64`. Out: the number that CPython computes, or the exception that it raises.
//! Invariant: an [`Int`] is `Big` only when it does not fit `i64`, so equal ints have equal variants.
//! Nothing here knows of objects or of the vm; of texts, only one error of [`math`] that shows a float.

mod complex;
mod divide;
mod float;
mod hash;
mod int;
mod int_bytes;
pub mod math;
mod power;
pub mod real;
mod rounding;

pub use complex::Complex;
pub(crate) use divide::ratio_to_f64;
pub use divide::{Division, int_div_mod, int_floor_div, int_modulo, int_true_div, zero_division};
pub(crate) use float::odd_mantissa;
pub use float::{
    FloatPower, compare_int_float, float_div_mod, float_floor_div, float_is_integer, float_modulo, float_power,
    float_to_int, float_to_ratio,
};
pub use hash::{
    HashKey, hash_bytes, hash_complex, hash_float, hash_frozenset, hash_int, hash_slice, hash_str, hash_tuple,
};
pub use int::{Int, IntRef};
pub use int_bytes::{ByteOrder, Signedness, int_from_bytes, int_to_bytes};
pub use power::{IntPower, int_pow, int_pow_mod};
pub use rounding::{round_float, round_float_to_int, round_int};
