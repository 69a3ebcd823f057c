//! The module `random`: the generator and everything that is drawn from it, equal to CPython's draw by draw.
//!
//! In: seeds, sizes and parameters. Out: numbers, or indexes into what the caller holds.
//! Invariant: the generator advances exactly as often as CPython's, so what follows agrees too.
//! Nothing here knows of objects, and nothing reads a clock or the system's randomness.

mod distributions;
mod generator;
mod select;
mod sha512;

pub use generator::Random;
