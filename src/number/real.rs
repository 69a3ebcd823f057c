//! Functions of a real variable whose last bit depends on who computes it.
//!
//! One implementation natively and in wasm, so that a trace has the same bytes on both.

pub use libm::{acos, cos, exp, log, pow, sin};
