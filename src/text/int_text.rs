//! Ints from and to text, with CPython's guard against very long decimal texts.

use super::repr::str_repr;
use super::unicode::{is_c_space, to_ascii_digits};
use crate::base::{PythonVersion, Raised};
use crate::number::{Int, IntRef};
use num_bigint::BigInt;

/// `sys.get_int_max_str_digits()`: conversion between text and int is quadratic, so long ones are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigitLimit {
    /// 0 is no limit.
    pub digits: usize,
    pub version: PythonVersion,
}

impl DigitLimit {
    /// What `sys.get_int_max_str_digits()` says at first.
    pub const DEFAULT: usize = 4300;

    pub fn new(version: PythonVersion) -> DigitLimit {
        DigitLimit { digits: DigitLimit::DEFAULT, version }
    }

    fn exceeded(self, found: &str) -> Raised {
        let unit = if self.version.minor() >= 11 { " digits" } else { "" };
        let limit = self.digits;
        Raised::value(format!(
            "Exceeds the limit ({limit}{unit}) for integer string conversion{found}; \
             use sys.set_int_max_str_digits() to increase the limit"
        ))
    }
}

/// `str(value)`
pub fn int_to_decimal(value: IntRef<'_>, limit: DigitLimit) -> Result<String, Raised> {
    let value = match value {
        IntRef::Small(small) => return Ok(small.to_string()),
        IntRef::Big(big) => big,
    };
    // A decimal digit holds more than 3.3 bits; do not even begin what is far too long.
    let hopeless = limit.digits > 0 && value.bits() > limit.digits as u64 * 4;
    let text = if hopeless { String::new() } else { value.to_string() };
    if hopeless || (limit.digits > 0 && text.trim_start_matches('-').len() > limit.digits) {
        return Err(limit.exceeded(""));
    }
    Ok(text)
}

/// A base whose digits are bits: no limit holds there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Radix {
    Binary,
    Octal,
    Hex,
}

impl Radix {
    /// `0b`, `0o`, `0x`
    pub fn prefix(self) -> &'static str {
        match self {
            Radix::Binary => "0b",
            Radix::Octal => "0o",
            Radix::Hex => "0x",
        }
    }
}

/// The digits of the absolute value: no sign, no prefix.
pub(super) fn radix_digits(value: IntRef<'_>, radix: Radix) -> String {
    match (value, radix) {
        (IntRef::Small(small), Radix::Binary) => format!("{:b}", small.unsigned_abs()),
        (IntRef::Small(small), Radix::Octal) => format!("{:o}", small.unsigned_abs()),
        (IntRef::Small(small), Radix::Hex) => format!("{:x}", small.unsigned_abs()),
        (IntRef::Big(big), Radix::Binary) => big.magnitude().to_str_radix(2),
        (IntRef::Big(big), Radix::Octal) => big.magnitude().to_str_radix(8),
        (IntRef::Big(big), Radix::Hex) => big.magnitude().to_str_radix(16),
    }
}

/// `bin(value)`, `oct(value)`, `hex(value)`
pub fn int_to_radix(value: IntRef<'_>, radix: Radix) -> String {
    let sign = if value.is_negative() { "-" } else { "" };
    format!("{sign}{}{}", radix.prefix(), radix_digits(value, radix))
}

/// `int(text, base)`
pub fn parse_int(text: &str, base: i64, limit: DigitLimit) -> Result<Int, Raised> {
    if base != 0 && !(2..=36).contains(&base) {
        return Err(Raised::value("int() base must be >= 2 and <= 36, or 0"));
    }
    let invalid = || {
        // `%.200R`: the first 200 characters of the repr.
        let shown: String = str_repr(text).chars().take(200).collect();
        Raised::value(format!("invalid literal for int() with base {base}: {shown}"))
    };
    let ascii = to_ascii_digits(text);
    let literal = Literal::read(&ascii, base as u32).ok_or_else(invalid)?;
    let digits = literal.digits.len();
    // Since 3.12 the end is looked at before the length.
    if !literal.ends_text && limit.version.minor() >= 12 {
        return Err(invalid());
    }
    if !literal.base.is_power_of_two() && limit.digits > 0 && digits > limit.digits {
        return Err(limit.exceeded(&format!(": value has {digits} digits")));
    }
    if !literal.ends_text {
        return Err(invalid());
    }
    let signed = format!("{}{}", literal.sign, literal.digits);
    if let Ok(small) = i64::from_str_radix(&signed, literal.base) {
        return Ok(Int::Small(small));
    }
    BigInt::parse_bytes(signed.as_bytes(), literal.base).map(Int::from).ok_or_else(invalid)
}

/// The parts of an int literal, as `PyLong_FromString` finds them.
struct Literal {
    sign: &'static str,
    /// Without underscores; never empty.
    digits: String,
    base: u32,
    /// Nothing but space follows.
    ends_text: bool,
}

impl Literal {
    fn read(text: &str, base: u32) -> Option<Literal> {
        let text = text.trim_start_matches(is_c_space);
        let (sign, text) = match text.as_bytes().first() {
            Some(b'-') => ("-", &text[1..]),
            Some(b'+') => ("", &text[1..]),
            _ => ("", text),
        };
        let prefixed = match text.as_bytes() {
            [b'0', b'x' | b'X', ..] => 16,
            [b'0', b'o' | b'O', ..] => 8,
            [b'0', b'b' | b'B', ..] => 2,
            _ => 10,
        };
        let (base, zeros_only) = match base {
            // "010" was octal once: base 0 takes it only when it is zero anyway.
            0 => (prefixed, prefixed == 10 && text.starts_with('0')),
            given => (given, false),
        };
        let mut rest = text;
        if prefixed == base && base != 10 {
            rest = &text[2..];
            // One underscore may follow the prefix.
            rest = rest.strip_prefix('_').unwrap_or(rest);
        }
        let is_digit = |c: char| c.is_digit(base);
        let end = rest.find(|c| !is_digit(c) && c != '_').unwrap_or(rest.len());
        let (digits, tail) = rest.split_at(end);
        if digits.is_empty() || digits.starts_with('_') || digits.ends_with('_') || digits.contains("__") {
            return None;
        }
        let digits = digits.replace('_', "");
        if zeros_only && digits.bytes().any(|digit| digit != b'0') {
            return None;
        }
        Some(Literal { sign, digits, base, ends_text: tail.trim_start_matches(is_c_space).is_empty() })
    }
}
