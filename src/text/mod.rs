//! Texts as Python's builtin types read and write them: literals, `repr`, formatting, the methods of `str`.
//!
//! In: `&str`, numbers and options. Out: texts and numbers, byte for byte those of CPython, or the exception
//! with CPython's words. Indexes count code points.
//! Nothing here knows of objects or of the vm: where a format needs a value's `repr`, a parser hands out segments.

mod bytes;
mod case;
mod codec;
mod complex_parse;
mod float_hex;
mod float_layout;
mod float_parse;
mod float_repr;
mod format_number;
mod format_spec;
mod format_str;
mod int_text;
mod pad;
mod percent;
mod predicate;
mod repr;
mod similar;
mod slice;
mod split;
mod template;
mod unicode;
mod wide;
mod window;

pub use bytes::{byte_is_space, bytes_from_hex, bytes_hex, bytes_split, bytes_split_lines, latin1_bytes, latin1_text};
pub use case::{capitalize, casefold, lower, swap_case, title, upper};
pub use codec::{CodecError, decode, encode};
pub use complex_parse::parse_complex;
pub use float_hex::{float_from_hex, float_hex};
pub use float_parse::parse_float;
pub use float_repr::{complex_repr, float_repr};
pub use format_number::{format_complex, format_float, format_int};
pub use format_str::format_str;
pub use int_text::{DigitLimit, Radix, int_to_decimal, int_to_radix, parse_int};
pub use pad::{Side, expand_tabs, pad, strip, zfill};
pub use percent::{PercentAmount, PercentConversion, PercentFormat, PercentKind, PercentPiece, PercentValues};
pub use predicate::{
    text_is_alnum, text_is_alpha, text_is_ascii, text_is_decimal, text_is_digit, text_is_identifier, text_is_lower,
    text_is_numeric, text_is_printable, text_is_space, text_is_title, text_is_upper,
};
pub use repr::{ascii_repr, bytes_repr, encodable, escape_non_ascii, str_repr};
pub use similar::{closest, matching};
pub use slice::{SliceRange, slice_indices};
pub use split::{LineEnds, partition, replace, rpartition, rsplit, split, split_lines};
pub use template::{
    FieldNumbering, FieldPath, FieldRoot, FieldStep, TEMPLATE_DEPTH, Template, TemplateField, TemplatePiece,
    replacement_out_of_range, split_field, template_too_deep, unknown_conversion,
};
pub use window::{Window, char_at, char_count, char_slice};
