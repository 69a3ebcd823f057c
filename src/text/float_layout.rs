//! Digits of a float, and where the point and the exponent stand: `format_float_short` of `Python/pystrtod.c`.

use crate::number::odd_mantissa;

/// How many digits, and when an exponent is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FloatStyle {
    /// `e`: digits after the point.
    Exponent(usize),
    /// `f`: digits after the point.
    Fixed(usize),
    /// `g`: significant digits.
    General(usize),
    /// The fewest digits that read back as the same float.
    Shortest,
}

/// What is written when no digits follow the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// `1`
    Dropped,
    /// `1.0`, as `repr` does
    WithZero,
    /// `#`: the point always, and the zeros that `g` would strip.
    Kept,
    /// `#` without a type: both of the above.
    KeptWithZero,
}

impl Point {
    fn kept(self) -> bool {
        matches!(self, Point::Kept | Point::KeptWithZero)
    }

    fn with_zero(self) -> bool {
        matches!(self, Point::WithZero | Point::KeptWithZero)
    }
}

/// No float has more digits after its point than this; what is asked beyond is zeros.
const LAST_DIGIT: usize = 1074;

/// The text of `value` without its sign.
pub(super) fn magnitude(value: f64, style: FloatStyle, point: Point) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    let value = value.abs();
    if value.is_infinite() {
        return "inf".to_owned();
    }
    match style {
        FloatStyle::Fixed(places) => {
            let mut text = format!("{value:.*}", places.min(LAST_DIGIT));
            text.extend(std::iter::repeat_n('0', places.saturating_sub(LAST_DIGIT)));
            if places == 0 && point.kept() {
                text.push('.');
            }
            text
        }
        FloatStyle::Exponent(places) => {
            let mut digits = Digits::exact(value, places);
            digits.pad(places + 1);
            digits.with_exponent(point)
        }
        FloatStyle::General(significant) => {
            let significant = significant.max(1);
            let mut digits = Digits::exact(value, significant - 1);
            if point.kept() {
                digits.pad(significant);
            } else {
                digits.strip_zeros();
            }
            let room = significant as i64 - i64::from(point.with_zero());
            if digits.point <= -4 || digits.point > room { digits.with_exponent(point) } else { digits.fixed(point) }
        }
        FloatStyle::Shortest => {
            let digits = Digits::shortest(value);
            if digits.point <= -4 || digits.point > 16 { digits.with_exponent(point) } else { digits.fixed(point) }
        }
    }
}

/// `0.d1d2d3... * 10**point`
struct Digits {
    digits: String,
    point: i64,
}

impl Digits {
    /// Correctly rounded to `places` digits after the first.
    fn exact(value: f64, places: usize) -> Digits {
        Digits::read(&format!("{value:.*e}", places.min(LAST_DIGIT)))
    }

    fn shortest(value: f64) -> Digits {
        let mut digits = Digits::read(&format!("{value:e}"));
        let places = digits.digits.len() as i64 - digits.point;
        if is_tie(value, places) {
            digits = Digits::exact(value, digits.digits.len() - 1);
        }
        digits
    }

    /// From Rust's scientific notation, `1.25e-7`.
    fn read(text: &str) -> Digits {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let digits = mantissa.chars().filter(char::is_ascii_digit).collect();
        Digits { digits, point: exponent.parse::<i64>().unwrap_or(0) + 1 }
    }

    fn pad(&mut self, length: usize) {
        let missing = length.saturating_sub(self.digits.len());
        self.digits.extend(std::iter::repeat_n('0', missing));
    }

    fn strip_zeros(&mut self) {
        let kept = self.digits.trim_end_matches('0').len().max(1);
        self.digits.truncate(kept);
    }

    fn with_exponent(&self, point: Point) -> String {
        let (first, rest) = self.digits.split_at(1);
        let dot = if rest.is_empty() && !point.kept() { "" } else { "." };
        let exponent = self.point - 1;
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{first}{dot}{rest}e{sign}{:02}", exponent.abs())
    }

    fn fixed(&self, point: Point) -> String {
        let zeros = |count: i64| "0".repeat(count.max(0) as usize);
        let length = self.digits.len() as i64;
        let (whole, fraction) = if self.point <= 0 {
            ("0".to_owned(), format!("{}{}", zeros(-self.point), self.digits))
        } else if self.point >= length {
            (format!("{}{}", self.digits, zeros(self.point - length)), String::new())
        } else {
            let (whole, fraction) = self.digits.split_at(self.point as usize);
            (whole.to_owned(), fraction.to_owned())
        };
        match (fraction.is_empty(), point) {
            (false, _) => format!("{whole}.{fraction}"),
            (true, Point::WithZero | Point::KeptWithZero) => format!("{whole}.0"),
            (true, Point::Kept) => format!("{whole}."),
            (true, Point::Dropped) => whole,
        }
    }
}

/// Whether `value` lies midway between two decimals of so many places. Rust's shortest digits then round up,
/// CPython's to even.
///
/// An odd mantissa times `2**-n` has exactly n decimal places, the last of them a 5. Below a power of two floats lie twice as
/// close: what is even may there be another one.
pub(super) fn is_tie(value: f64, places: i64) -> bool {
    let (mantissa, exponent) = odd_mantissa(value);
    i64::from(exponent) == -(places + 1)
        && (mantissa != 1 || format!("{value:.0$}", places as usize).parse() == Ok(value))
}
