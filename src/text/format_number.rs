//! `format(int, spec)`, `format(float, spec)`, `format(complex, spec)`.

use super::float_layout::{FloatStyle, Point, magnitude};
use super::float_repr::{complex_repr, float_repr};
use super::format_spec::{Align, FormatSpec, FormatTarget, Grouping, check_width};
use super::int_text::{DigitLimit, Radix, int_to_decimal, radix_digits};
use crate::base::{PythonVersion, Raised, char_of};
use crate::number::IntRef;

/// `int.__format__`; `type_name` is the class that errors name (`bool`, say).
pub fn format_int(value: IntRef<'_>, spec: &str, type_name: &str, limit: DigitLimit) -> Result<String, Raised> {
    if spec.is_empty() {
        return int_to_decimal(value, limit);
    }
    let target =
        FormatTarget { type_name, default_align: Align::Right, default_kind: Some('d'), version: limit.version };
    let spec = FormatSpec::parse(spec, target)?;
    match spec.kind {
        Some('b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n') => format_whole(value, &spec, limit),
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => Ok(format_real(value.to_f64()?, &spec)?),
        kind => Err(target.unknown_code(kind.unwrap_or('d'))),
    }
}

/// `float.__format__`
pub fn format_float(value: f64, spec: &str, type_name: &str, version: PythonVersion) -> Result<String, Raised> {
    if spec.is_empty() {
        return Ok(float_repr(value));
    }
    let target = FormatTarget { type_name, default_align: Align::Right, default_kind: None, version };
    let spec = FormatSpec::parse(spec, target)?;
    match spec.kind {
        None | Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') => format_real(value, &spec),
        Some(kind) => Err(target.unknown_code(kind)),
    }
}

fn format_whole(value: IntRef<'_>, spec: &FormatSpec, limit: DigitLimit) -> Result<String, Raised> {
    if spec.precision.is_some() {
        return Err(Raised::value("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(Raised::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if spec.kind == Some('c') {
        return format_character(value, spec);
    }
    let radix = match spec.kind {
        Some('b') => Some(Radix::Binary),
        Some('o') => Some(Radix::Octal),
        Some('x' | 'X') => Some(Radix::Hex),
        _ => None,
    };
    let (mut prefix, mut digits) = match radix {
        Some(radix) => (if spec.alternate { radix.prefix() } else { "" }.to_owned(), radix_digits(value, radix)),
        None => (String::new(), int_to_decimal(value, limit)?.trim_start_matches('-').to_owned()),
    };
    if spec.kind == Some('X') {
        prefix.make_ascii_uppercase();
        digits.make_ascii_uppercase();
    }
    Ok(Number { negative: value.is_negative(), prefix: &prefix, digits: &digits, rest: "" }.lay_out(spec))
}

fn format_character(value: IntRef<'_>, spec: &FormatSpec) -> Result<String, Raised> {
    if spec.sign.is_some() {
        return Err(Raised::value("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(Raised::value("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    if value.to_i64().is_none() {
        return Err(Raised::overflow("Python int too large to convert to C long"));
    }
    let character = character_of(value)?;
    Ok(Number { negative: false, prefix: "", digits: "", rest: character.encode_utf8(&mut [0; 4]) }.lay_out(spec))
}

/// `%c` and `:c`.
pub(super) fn character_of(value: IntRef<'_>) -> Result<char, Raised> {
    let code = value.to_i64().and_then(|code| u32::try_from(code).ok());
    code.and_then(|code| char_of(code).ok()).ok_or_else(|| Raised::overflow("%c arg not in range(0x110000)"))
}

/// C's `int` bounds what the digit maker takes.
pub(super) fn check_precision(precision: usize) -> Result<(), Raised> {
    if precision > i32::MAX as usize {
        return Err(Raised::value("precision too big"));
    }
    check_width(precision)
}

fn format_real(value: f64, spec: &FormatSpec) -> Result<String, Raised> {
    check_precision(spec.precision.unwrap_or(0))?;
    let value = if spec.kind == Some('%') { value * 100.0 } else { value };
    let precision = spec.precision.unwrap_or(6);
    let style = match (spec.kind, spec.precision) {
        (None, None) => FloatStyle::Shortest,
        (None | Some('g' | 'G' | 'n'), _) => FloatStyle::General(precision),
        (Some('e' | 'E'), _) => FloatStyle::Exponent(precision),
        (Some(_), _) => FloatStyle::Fixed(precision),
    };
    let point = match (spec.alternate, spec.kind) {
        (false, None) => Point::WithZero,
        (false, Some(_)) => Point::Dropped,
        (true, None) => Point::KeptWithZero,
        (true, Some(_)) => Point::Kept,
    };
    let mut text = magnitude(value, style, point);
    let negative = is_negative(value) && !(spec.no_negative_zero && is_zero_text(&text));
    if matches!(spec.kind, Some('E' | 'F' | 'G')) {
        text.make_ascii_uppercase();
    }
    if spec.kind == Some('%') {
        text.push('%');
    }
    let whole = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(whole);
    Ok(Number { negative, prefix: "", digits, rest }.lay_out(spec))
}

/// A NaN shows no sign.
pub(super) fn is_negative(value: f64) -> bool {
    value.is_sign_negative() && !value.is_nan()
}

fn is_zero_text(text: &str) -> bool {
    let mantissa = text.split('e').next().unwrap_or(text);
    mantissa.bytes().all(|byte| matches!(byte, b'0' | b'.'))
}

/// A number in parts: the digits before the point and the rest.
struct Number<'a> {
    negative: bool,
    prefix: &'a str,
    digits: &'a str,
    rest: &'a str,
}

impl Number<'_> {
    fn lay_out(&self, spec: &FormatSpec) -> String {
        let sign = match (self.negative, spec.sign) {
            (true, _) => "-",
            (false, Some('+')) => "+",
            (false, Some(' ')) => " ",
            (false, _) => "",
        };
        let rest = match spec.fraction_grouping {
            Some(grouping) => group_fraction(self.rest, grouping),
            None => self.rest.to_owned(),
        };
        let others = sign.len() + self.prefix.len() + rest.chars().count();
        let zero_filled = spec.fill == '0' && spec.align == Align::AfterSign;
        let digits_width = if zero_filled { spec.width.saturating_sub(others) } else { 0 };
        let digits = match (self.digits.is_empty(), spec.grouping) {
            (true, _) => String::new(),
            (false, None) => "0".repeat(digits_width.saturating_sub(self.digits.len())) + self.digits,
            (false, Some(grouping)) => group(self.digits, grouping, group_size(spec), digits_width),
        };
        if spec.align != Align::AfterSign {
            return spec.pad(&format!("{sign}{}{digits}{rest}", self.prefix));
        }
        let missing = spec.width.saturating_sub(others + digits.len());
        let fill: String = std::iter::repeat_n(spec.fill, missing).collect();
        format!("{sign}{}{fill}{digits}{rest}", self.prefix)
    }
}

/// Bits are grouped by four.
fn group_size(spec: &FormatSpec) -> usize {
    if matches!(spec.kind, Some('b' | 'o' | 'x' | 'X')) { 4 } else { 3 }
}

/// Separates groups from the right, with as many leading zeros as make `width`; the text never begins with
/// a separator, so it may become one wider.
fn group(digits: &str, grouping: Grouping, size: usize, width: usize) -> String {
    let mut count = digits.len();
    while count + (count - 1) / size < width {
        count += 1;
    }
    let padded = std::iter::repeat_n('0', count - digits.len()).chain(digits.chars());
    let mut out = String::with_capacity(count + count / size);
    for (i, digit) in padded.enumerate() {
        if i > 0 && (count - i).is_multiple_of(size) {
            out.push(grouping.separator());
        }
        out.push(digit);
    }
    out
}

/// Separates groups of three from the point on.
fn group_fraction(rest: &str, grouping: Grouping) -> String {
    let Some(fraction) = rest.strip_prefix('.') else { return rest.to_owned() };
    let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
    let mut out = String::from(".");
    for (i, digit) in fraction[..end].chars().enumerate() {
        if i > 0 && i.is_multiple_of(3) {
            out.push(grouping.separator());
        }
        out.push(digit);
    }
    out + &fraction[end..]
}

/// `complex.__format__`
pub fn format_complex(real: f64, imaginary: f64, spec: &str, version: PythonVersion) -> Result<String, Raised> {
    if spec.is_empty() {
        return Ok(complex_repr(real, imaginary));
    }
    let target = FormatTarget { type_name: "complex", default_align: Align::Right, default_kind: None, version };
    let spec = FormatSpec::parse(spec, target)?;
    if let Some(kind) = spec.kind.filter(|kind| !"eEfFgGn".contains(*kind)) {
        return Err(target.unknown_code(kind));
    }
    if spec.fill == '0' {
        return Err(Raised::value("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Align::AfterSign {
        return Err(Raised::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    // Without a type it looks like repr: parentheses, no real part that is plus zero.
    let as_repr = spec.kind.is_none();
    let only_imaginary = as_repr && real == 0.0 && !is_negative(real);
    let part = FormatSpec { width: 0, ..spec.clone() };
    let imaginary_spec = if only_imaginary { part.clone() } else { FormatSpec { sign: Some('+'), ..part.clone() } };
    let imaginary_text = complex_part(imaginary, &imaginary_spec)?;
    if only_imaginary {
        return Ok(spec.pad(&format!("{imaginary_text}j")));
    }
    let both = format!("{}{imaginary_text}j", complex_part(real, &part)?);
    Ok(spec.pad(&if as_repr { format!("({both})") } else { both }))
}

/// A part shows no `.0` of its own.
fn complex_part(value: f64, spec: &FormatSpec) -> Result<String, Raised> {
    check_precision(spec.precision.unwrap_or(0))?;
    if spec.kind.is_some() {
        return format_real(value, spec);
    }
    let style = spec.precision.map_or(FloatStyle::Shortest, FloatStyle::General);
    let text = magnitude(value, style, if spec.alternate { Point::Kept } else { Point::Dropped });
    let negative = is_negative(value) && !(spec.no_negative_zero && is_zero_text(&text));
    let whole = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(whole);
    Ok(Number { negative, prefix: "", digits, rest }.lay_out(spec))
}
