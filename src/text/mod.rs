//! Texts as Python's builtin types read and write them: literals, `repr`, formatting, the methods of `str`.
//!
//! In: `&str`, numbers and options. Out: texts and numbers, byte for byte those of CPython, or the exception
//! with CPython's words. Indexes count code points.
//! Nothing here knows of objects or of the vm: where a format needs a value's `repr`, a parser hands out segments.

mod float_layout;
mod float_parse;
mod float_repr;
mod format_number;
mod format_spec;
mod format_str;
mod int_text;
mod repr;
mod slice;
mod unicode;

pub use float_parse::parse_float;
pub use float_repr::{complex_repr, float_repr};
pub use format_number::{format_complex, format_float, format_int};
pub use format_spec::FormatSpec;
pub use format_str::format_str;
pub use int_text::{DigitLimit, Radix, int_to_decimal, int_to_radix, parse_int};
pub use repr::{ascii_repr, bytes_repr, escape_non_ascii, str_repr};
pub use slice::{SliceRange, slice_indices};
