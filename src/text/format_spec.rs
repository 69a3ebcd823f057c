//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`,
//! as `parse_internal_render_format_spec` of `Python/formatter_unicode.c` reads it.

use super::unicode::decimal_value;
use crate::base::{ErrorKind, PythonVersion, Raised};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
    Center,
    /// `=`: between the sign and the digits.
    AfterSign,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    Comma,
    Underscore,
}

impl Grouping {
    pub(super) fn separator(self) -> char {
        match self {
            Grouping::Comma => ',',
            Grouping::Underscore => '_',
        }
    }
}

/// A parsed format specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatSpec {
    pub fill: char,
    pub align: Align,
    /// `+`, `-` or a space, when written.
    pub sign: Option<char>,
    /// `z`: a zero that rounding made loses its minus.
    pub no_negative_zero: bool,
    pub alternate: bool,
    pub width: usize,
    pub grouping: Option<Grouping>,
    pub precision: Option<usize>,
    /// From 3.14 on: of the digits behind the point.
    pub fraction_grouping: Option<Grouping>,
    pub kind: Option<char>,
}

/// What a format specification is for: it decides the defaults and the words of errors.
#[derive(Clone, Copy, Debug)]
pub struct FormatTarget<'a> {
    /// The Python class, `int` say; errors name it.
    pub type_name: &'a str,
    pub default_align: Align,
    /// The type that is assumed when none is written, as errors name it.
    pub default_kind: Option<char>,
    pub version: PythonVersion,
}

/// Wider texts are refused: CPython would fill gigabytes.
const MAX_WIDTH: usize = 1 << 26;

pub(super) fn check_width(width: usize) -> Result<(), Raised> {
    if width > MAX_WIDTH {
        return Err(Raised::new(ErrorKind::MemoryError, format!("a text of more than {MAX_WIDTH} characters")));
    }
    Ok(())
}

impl FormatTarget<'_> {
    /// How errors show a type code.
    pub(super) fn unknown_code(&self, kind: char) -> Raised {
        Raised::value(format!("Unknown format code '{}' for object of type '{}'", shown(kind), self.type_name))
    }
}

fn shown(kind: char) -> String {
    if ('!'..='\x7f').contains(&kind) { kind.to_string() } else { format!("\\x{:x}", u32::from(kind)) }
}

fn align_of(c: char) -> Option<Align> {
    Some(match c {
        '<' => Align::Left,
        '>' => Align::Right,
        '^' => Align::Center,
        '=' => Align::AfterSign,
        _ => return None,
    })
}

/// The characters not yet read.
struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn peek(&self) -> Option<char> {
        self.0.chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        match self.0.strip_prefix(wanted) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn skip(&mut self) {
        let mut chars = self.0.chars();
        chars.next();
        self.0 = chars.as_str();
    }

    /// Digits of any script, as a number.
    fn integer(&mut self) -> Result<Option<usize>, Raised> {
        let mut value = None;
        while let Some(digit) = self.peek().and_then(decimal_value) {
            let so_far: i64 = value.unwrap_or(0);
            let next = so_far.checked_mul(10).and_then(|tens| tens.checked_add(i64::from(digit)));
            value = Some(next.ok_or_else(|| Raised::value("Too many decimal digits in format string"))?);
            self.skip();
        }
        Ok(value.map(|value| value as usize))
    }
}

impl FormatSpec {
    pub fn parse(spec: &str, target: FormatTarget<'_>) -> Result<FormatSpec, Raised> {
        let minor = target.version.minor();
        let mut rest = Rest(spec);
        let mut chars = spec.chars();
        let (first, second) = (chars.next(), chars.next());
        let mut fill = None;
        let mut align = None;
        if let Some(given) = second.and_then(align_of) {
            (fill, align) = (first, Some(given));
            rest.skip();
            rest.skip();
        } else if let Some(given) = first.and_then(align_of) {
            align = Some(given);
            rest.skip();
        }
        let sign = rest.peek().filter(|c| matches!(c, '+' | '-' | ' '));
        if sign.is_some() {
            rest.skip();
        }
        let no_negative_zero = minor >= 11 && rest.take('z');
        let alternate = rest.take('#');
        if fill.is_none() && rest.take('0') {
            fill = Some('0');
            // 3.10 stopped "05" from asking texts for '=', which they refuse.
            if align.is_none() && (minor < 10 || target.default_align == Align::Right) {
                align = Some(Align::AfterSign);
            }
        }
        let width = rest.integer()?.unwrap_or(0);
        let grouping = read_grouping(&mut rest)?;
        let (mut precision, mut fraction_grouping) = (None, None);
        if rest.take('.') {
            precision = rest.integer()?;
            if minor >= 14 {
                fraction_grouping = read_grouping(&mut rest)?;
            }
            if precision.is_none() && fraction_grouping.is_none() {
                return Err(Raised::value("Format specifier missing precision"));
            }
        }
        let kind = rest.peek().or(target.default_kind);
        rest.skip();
        if !rest.0.is_empty() {
            return Err(Raised::value(match minor {
                ..=10 => "Invalid format specifier".to_owned(),
                _ => format!("Invalid format specifier '{spec}' for object of type '{}'", target.type_name),
            }));
        }
        check_grouping(grouping, kind)?;
        if fraction_grouping.is_some() && kind == Some('n') {
            check_grouping(fraction_grouping, kind)?;
        }
        check_width(width)?;
        let align = align.unwrap_or(target.default_align);
        let fill = fill.unwrap_or(' ');
        Ok(FormatSpec {
            fill,
            align,
            sign,
            no_negative_zero,
            alternate,
            width,
            grouping,
            precision,
            fraction_grouping,
            kind,
        })
    }

    /// Pads a finished text to the width.
    pub(super) fn pad(&self, text: &str) -> String {
        let missing = self.width.saturating_sub(text.chars().count());
        let left = match self.align {
            Align::Left => 0,
            Align::Right | Align::AfterSign => missing,
            Align::Center => missing / 2,
        };
        let fill = |count: usize| std::iter::repeat_n(self.fill, count);
        fill(left).chain(text.chars()).chain(fill(missing - left)).collect()
    }
}

fn read_grouping(rest: &mut Rest<'_>) -> Result<Option<Grouping>, Raised> {
    let both = || Err(Raised::value("Cannot specify both ',' and '_'."));
    let comma = rest.take(',');
    let underscore = rest.take('_');
    match (comma, underscore) {
        (true, true) => both(),
        (false, true) if rest.peek() == Some(',') => both(),
        (true, false) => Ok(Some(Grouping::Comma)),
        (false, true) => Ok(Some(Grouping::Underscore)),
        (false, false) => Ok(None),
    }
}

fn check_grouping(grouping: Option<Grouping>, kind: Option<char>) -> Result<(), Raised> {
    match (grouping, kind) {
        (None, _) | (_, None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F')) => Ok(()),
        (Some(Grouping::Underscore), Some('b' | 'o' | 'x' | 'X')) => Ok(()),
        (Some(grouping), Some(kind)) => {
            Err(Raised::value(format!("Cannot specify '{}' with '{}'.", grouping.separator(), shown(kind))))
        }
    }
}
