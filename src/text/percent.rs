//! `format % values`: the conversions of a format string, and how each writes its value.
//!
//! The vm walks the pieces, fetches the values and calls their `__str__`; here is what `unicode_format_arg` of
//! `Objects/unicodeobject.c` does around that.

use super::float_layout::{FloatStyle, Point, magnitude};
use super::format_number::{character_of, check_precision, is_negative};
use super::format_spec::check_width;
use super::int_text::{DigitLimit, Radix, int_to_decimal, radix_digits};
use crate::base::{PythonVersion, Raised};
use crate::number::IntRef;

/// A width or a precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentAmount {
    Absent,
    Given(usize),
    /// `*`: the next value of the tuple says.
    FromValue,
}

/// What kind of value a conversion wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentKind {
    /// `%s`
    Str,
    /// `%b`, among bytes only.
    Bytes,
    /// `%r`
    Repr,
    /// `%a`
    Ascii,
    /// `%c`
    Character,
    /// `%d`, `%i`, `%u`: any real number, cut to an int.
    Decimal,
    /// `%o`, `%x`, `%X`: an int only.
    Radix,
    /// `%e`, `%f`, `%g` and their capitals.
    Float,
    /// No such conversion: an error, once its value has been fetched.
    Unknown,
}

/// One `%...` of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PercentConversion<'a> {
    /// `%(key)s`
    pub key: Option<&'a str>,
    pub width: PercentAmount,
    pub precision: PercentAmount,
    pub code: char,
    left: bool,
    sign: Option<char>,
    alternate: bool,
    zero: bool,
    /// Where the code stands, for the error.
    index: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PercentPiece<'a> {
    Literal(&'a str),
    Conversion(PercentConversion<'a>),
}

/// What stands right of the `%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentValues {
    /// A tuple, or one value.
    Positional,
    /// A mapping that is neither tuple nor text: conversions may have keys.
    Mapping,
}

/// The pieces of a format string, in order. An error comes where CPython would reach it.
#[derive(Clone, Debug)]
pub struct PercentFormat<'a> {
    values: PercentValues,
    whole: &'a str,
    rest: &'a str,
}

impl<'a> PercentFormat<'a> {
    pub fn new(format: &'a str, values: PercentValues) -> PercentFormat<'a> {
        PercentFormat { values, whole: format, rest: format }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn skip(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }

    /// The text in balanced parentheses.
    fn key(&mut self) -> Result<Option<&'a str>, Raised> {
        let Some(inside) = self.rest.strip_prefix('(') else { return Ok(None) };
        if self.values == PercentValues::Positional {
            return Err(Raised::type_error("format requires a mapping"));
        }
        let mut open = 1;
        for (i, c) in inside.char_indices() {
            match c {
                '(' => open += 1,
                ')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                self.rest = &inside[i + 1..];
                return Ok(Some(&inside[..i]));
            }
        }
        Err(Raised::value("incomplete format key"))
    }

    fn amount(&mut self, limit: usize, too_big: &str) -> Result<PercentAmount, Raised> {
        if self.peek() == Some('*') {
            self.skip();
            return Ok(PercentAmount::FromValue);
        }
        let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        match digits {
            "" => Ok(PercentAmount::Absent),
            digits => {
                let value = digits.parse().ok().filter(|value| *value <= limit);
                value.map(PercentAmount::Given).ok_or_else(|| Raised::value(too_big))
            }
        }
    }

    fn conversion(&mut self) -> Result<PercentConversion<'a>, Raised> {
        let key = self.key()?;
        let mut flags = String::new();
        while let Some(flag @ ('-' | '+' | ' ' | '#' | '0')) = self.peek() {
            flags.push(flag);
            self.skip();
        }
        let width = self.amount(i64::MAX as usize, "width too big")?;
        let mut precision = PercentAmount::Absent;
        if self.peek() == Some('.') {
            self.skip();
            precision = match self.amount(i32::MAX as usize, "precision too big")? {
                PercentAmount::Absent => PercentAmount::Given(0),
                other => other,
            };
        }
        // C's length modifiers are read and mean nothing.
        if let Some('h' | 'l' | 'L') = self.peek() {
            self.skip();
        }
        let code = self.peek().ok_or_else(|| Raised::value("incomplete format"))?;
        let index = self.whole[..self.whole.len() - self.rest.len()].chars().count();
        self.skip();
        let has = |flag| flags.contains(flag);
        Ok(PercentConversion {
            key,
            width,
            precision,
            code,
            left: has('-'),
            sign: ['+', ' '].into_iter().find(|&sign| has(sign)),
            alternate: has('#'),
            zero: has('0'),
            index,
        })
    }
}

impl<'a> Iterator for PercentFormat<'a> {
    type Item = Result<PercentPiece<'a>, Raised>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        if !self.rest.starts_with('%') {
            let end = self.rest.find('%').unwrap_or(self.rest.len());
            let (literal, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Some(Ok(PercentPiece::Literal(literal)));
        }
        self.skip();
        if self.peek() == Some('%') {
            self.skip();
            return Some(Ok(PercentPiece::Literal("%")));
        }
        Some(self.conversion().map(PercentPiece::Conversion))
    }
}

impl PercentConversion<'_> {
    pub fn kind(&self) -> PercentKind {
        match self.code {
            's' => PercentKind::Str,
            'b' => PercentKind::Bytes,
            'r' => PercentKind::Repr,
            'a' => PercentKind::Ascii,
            'c' => PercentKind::Character,
            'd' | 'i' | 'u' => PercentKind::Decimal,
            'o' | 'x' | 'X' => PercentKind::Radix,
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => PercentKind::Float,
            _ => PercentKind::Unknown,
        }
    }

    /// A `*` width was found to be this; a negative one aligns left.
    pub fn set_width(&mut self, width: IntRef<'_>) -> Result<(), Raised> {
        let width = width.to_i64().ok_or_else(|| Raised::overflow("Python int too large to convert to C ssize_t"))?;
        self.left |= width < 0;
        self.width = PercentAmount::Given(width.unsigned_abs() as usize);
        Ok(())
    }

    /// A `*` precision was found to be this.
    pub fn set_precision(&mut self, precision: IntRef<'_>) -> Result<(), Raised> {
        let precision = precision.to_i64().and_then(|precision| i32::try_from(precision).ok());
        let precision = precision.ok_or_else(|| Raised::overflow("Python int too large to convert to C int"))?;
        self.precision = PercentAmount::Given(precision.max(0) as usize);
        Ok(())
    }

    fn given_precision(&self) -> Option<usize> {
        if let PercentAmount::Given(precision) = self.precision { Some(precision) } else { None }
    }

    /// `%s`, `%r`, `%a`, from what `str`, `repr` or `ascii` gave.
    pub fn text(&self, shown: &str) -> Result<String, Raised> {
        let end = self.given_precision().and_then(|count| shown.char_indices().nth(count));
        self.pad("", &shown[..end.map_or(shown.len(), |(end, _)| end)], ' ')
    }

    /// `%c` of a one-character text.
    pub fn character(&self, c: char) -> Result<String, Raised> {
        self.pad("", c.encode_utf8(&mut [0; 4]), ' ')
    }

    /// `%c` of an int.
    pub fn character_code(&self, code: IntRef<'_>, version: PythonVersion) -> Result<String, Raised> {
        // 3.9 took what does not fit a C long for no int at all.
        if version.minor() < 10 && code.to_i64().is_none() {
            return Err(self.wrong_type("int", version));
        }
        self.character(character_of(code)?)
    }

    /// `%d` and `%x` with their kin.
    pub fn int(&self, value: IntRef<'_>, limit: DigitLimit) -> Result<String, Raised> {
        let radix = match self.code {
            'o' => Some(Radix::Octal),
            'x' | 'X' => Some(Radix::Hex),
            _ => None,
        };
        let mut digits = match radix {
            Some(radix) => radix_digits(value, radix),
            None => int_to_decimal(value, limit)?.trim_start_matches('-').to_owned(),
        };
        if let Some(precision) = self.given_precision() {
            check_precision(precision)?;
            digits.insert_str(0, &"0".repeat(precision.saturating_sub(digits.len())));
        }
        let prefix = radix.filter(|_| self.alternate).map_or("", Radix::prefix);
        let lead = format!("{}{prefix}", self.sign_of(value.is_negative()));
        let capitals = |text: String| if self.code == 'X' { text.to_ascii_uppercase() } else { text };
        self.pad(&capitals(lead), &capitals(digits), self.fill())
    }

    /// `%e`, `%f`, `%g` with their capitals.
    pub fn float(&self, value: f64) -> Result<String, Raised> {
        let precision = self.given_precision().unwrap_or(6);
        check_precision(precision)?;
        let style = match self.code {
            'e' | 'E' => FloatStyle::Exponent(precision),
            'f' | 'F' => FloatStyle::Fixed(precision),
            _ => FloatStyle::General(precision),
        };
        let mut digits = magnitude(value, style, if self.alternate { Point::Kept } else { Point::Dropped });
        if self.code.is_ascii_uppercase() {
            digits.make_ascii_uppercase();
        }
        self.pad(self.sign_of(is_negative(value)), &digits, self.fill())
    }

    fn sign_of(&self, negative: bool) -> &'static str {
        match (negative, self.sign) {
            (true, _) => "-",
            (false, Some('+')) => "+",
            (false, Some(_)) => " ",
            (false, None) => "",
        }
    }

    fn fill(&self) -> char {
        if self.zero { '0' } else { ' ' }
    }

    /// Zeros go between the lead (sign and prefix) and the digits, spaces before both.
    fn pad(&self, lead: &str, body: &str, fill: char) -> Result<String, Raised> {
        let PercentAmount::Given(width) = self.width else { return Ok(format!("{lead}{body}")) };
        check_width(width)?;
        let missing = width.saturating_sub(lead.len() + body.chars().count());
        let fill_text = |c: char| String::from(c).repeat(missing);
        Ok(match (self.left, fill) {
            (true, _) => format!("{lead}{body}{}", fill_text(' ')),
            (false, '0') => format!("{lead}{}{body}", fill_text('0')),
            (false, _) => format!("{}{lead}{body}", fill_text(' ')),
        })
    }

    /// The error of an unknown conversion.
    pub fn unsupported(&self) -> Raised {
        let shown = if (' '..='~').contains(&self.code) { self.code } else { '?' };
        let code = u32::from(self.code);
        Raised::value(format!("unsupported format character '{shown}' (0x{code:x}) at index {}", self.index))
    }

    /// The error of a value that the conversion cannot take.
    pub fn wrong_type(&self, type_name: &str, version: PythonVersion) -> Raised {
        let code = self.code;
        Raised::type_error(match self.kind() {
            PercentKind::Decimal if version.minor() < 10 => {
                format!("%{code} format: a number is required, not {type_name}")
            }
            PercentKind::Decimal => format!("%{code} format: a real number is required, not {type_name}"),
            PercentKind::Radix => format!("%{code} format: an integer is required, not {type_name}"),
            PercentKind::Character if version.minor() < 14 => "%c requires int or char".to_owned(),
            PercentKind::Character => format!("%c requires an int or a unicode character, not {type_name}"),
            _ if version.minor() < 10 && type_name == "complex" => "can't convert complex to float".to_owned(),
            _ => format!("must be real number, not {type_name}"),
        })
    }
}
