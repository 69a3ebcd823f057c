//! The module `math`: its functions on plain numbers, with CPython's errors (`Modules/mathmodule.c`).

mod functions;
mod gamma;
mod parts;
mod sums;
mod whole;

pub use functions::{BINARY, BinaryFunction, UNARY, UnaryFunction, log_of_int};
pub use parts::{ceil, floor, frexp, is_close, ldexp, modf, next_after, ulp};
pub use sums::{CompensatedSum, dist, fsum, hypot};
pub use whole::{comb, factorial, gcd, isqrt, lcm, perm};
