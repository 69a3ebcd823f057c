//! `exp`, `log` and what rests on them.

use super::pair::{Pair, exact_product, reciprocal as r, reciprocal_factorial as f};

/// ln 2 in three floats.
const LN_2: [f64; 3] = [
    f64::from_bits(0x3fe6_2e42_fefa_39ef),
    f64::from_bits(0x3c7a_bc9e_3b39_803f),
    f64::from_bits(0x3907_b57a_079a_1934),
];

/// The series of `exp`.
const EXP_FIRST: [Pair; 4] = [f(0), f(1), f(2), f(3)];
const EXP_REST: [f64; 7] = [f(4).high, f(5).high, f(6).high, f(7).high, f(8).high, f(9).high, f(10).high];

/// The series of `artanh(s) / s` in the square of s.
const ARTANH_FIRST: [Pair; 3] = [r(1.0), r(3.0), r(5.0)];
const ARTANH_REST: [f64; 10] = [
    1.0 / 7.0,
    1.0 / 9.0,
    1.0 / 11.0,
    1.0 / 13.0,
    1.0 / 15.0,
    1.0 / 17.0,
    1.0 / 19.0,
    1.0 / 21.0,
    1.0 / 23.0,
    1.0 / 25.0,
];

/// `factor * ln 2`, to the last bit of a pair.
fn times_ln_2(factor: f64) -> Pair {
    exact_product(factor, LN_2[0]) + exact_product(factor, LN_2[1]) + exact_product(factor, LN_2[2])
}

/// A power of e as a pair to be multiplied by a power of two.
struct Scaled {
    value: Pair,
    exponent: i32,
}

impl Scaled {
    fn exp(x: Pair) -> Scaled {
        let exponent = (x.high / LN_2[0]).round();
        // A sixteenth of what is left is below 0.022: eleven terms reach 2**-77.
        let part = (x - times_ln_2(exponent)) * Pair::from(1.0 / 16.0);
        let mut value = part.polynomial(&EXP_FIRST, &EXP_REST);
        for _ in 0..4 {
            value = value * value;
        }
        Scaled { value, exponent: exponent as i32 }
    }

    fn round(self) -> f64 {
        libm::scalbn(self.value.high, self.exponent)
    }
}

pub fn exp(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    match x {
        709.8.. => f64::INFINITY,
        ..=-745.2 => 0.0,
        _ => Scaled::exp(Pair::from(x)).round(),
    }
}

/// A finite positive float as `mantissa * 2**exponent`, the mantissa around 1.
fn split(x: f64) -> (f64, i32) {
    let (mantissa, exponent) = libm::frexp(x);
    if mantissa < std::f64::consts::FRAC_1_SQRT_2 { (mantissa * 2.0, exponent - 1) } else { (mantissa, exponent) }
}

/// `ln mantissa`, from `2 artanh((m - 1) / (m + 1))`: to the last bits near 1, too.
fn log_mantissa(mantissa: f64) -> Pair {
    let s = Pair::from(mantissa - 1.0) / (Pair::from(mantissa) + Pair::from(1.0));
    // The square is below 0.03: thirteen terms reach 2**-70.
    s * (s * s).polynomial(&ARTANH_FIRST, &ARTANH_REST) * Pair::from(2.0)
}

fn log_pair(x: f64) -> Pair {
    let (mantissa, exponent) = split(x);
    times_ln_2(f64::from(exponent)) + log_mantissa(mantissa)
}

/// The logarithms of zero, infinity, negatives and NaN; nothing for the others.
fn log_special(x: f64) -> Option<f64> {
    match x {
        0.0 => Some(f64::NEG_INFINITY),
        _ if x.is_nan() || x < 0.0 => Some(f64::NAN),
        f64::INFINITY => Some(x),
        _ => None,
    }
}

pub fn log(x: f64) -> f64 {
    log_special(x).unwrap_or_else(|| log_pair(x).high)
}

pub fn log2(x: f64) -> f64 {
    log_special(x).unwrap_or_else(|| {
        let (mantissa, exponent) = split(x);
        (Pair::from(f64::from(exponent)) + log_mantissa(mantissa) / times_ln_2(1.0)).high
    })
}

/// In glibc's steps, which are not the correctly rounded ones.
pub fn log10(x: f64) -> f64 {
    const LOG10_2_HIGH: f64 = 0.301_029_995_663_611_77;
    const LOG10_2_LOW: f64 = 3.694_239_077_158_931e-13;
    log_special(x).unwrap_or_else(|| {
        let (mantissa, exponent) = libm::frexp(x);
        // The mantissa from 1 up to 2, or from 1/2 up to 1 for small numbers.
        let (mantissa, exponent) = if exponent > 0 { (mantissa * 2.0, exponent - 1) } else { (mantissa, exponent) };
        let exponent = f64::from(exponent);
        let rest = exponent * LOG10_2_LOW + std::f64::consts::LOG10_E * log(mantissa);
        rest + exponent * LOG10_2_HIGH
    })
}

/// C's `pow`.
pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x.is_sign_negative() {
        let whole = y == y.trunc();
        let odd = whole && (y % 2.0).abs() == 1.0;
        let size = pow(-x, y);
        // Of a negative number there are whole powers only; zero and infinity have all.
        return match x {
            _ if odd => -size,
            _ if whole || x == 0.0 || x.is_infinite() => size,
            _ => f64::NAN,
        };
    }
    if x == 0.0 || x.is_infinite() || y.is_infinite() {
        let grows = (x > 1.0) == (y > 0.0);
        return if grows { f64::INFINITY } else { 0.0 };
    }
    // Far outside the range; a pair's product would overflow on the way.
    let rough = libm::log(x) * y;
    if rough.abs() > 800.0 {
        return if rough > 0.0 { f64::INFINITY } else { 0.0 };
    }
    if y == y.trunc() && y.abs() <= 64.0 {
        return whole_power(x, y as i32);
    }
    let power = log_pair(x) * Pair::from(y);
    match power.high {
        709.8.. => f64::INFINITY,
        ..=-745.2 => 0.0,
        _ => Scaled::exp(power).round(),
    }
}

/// By multiplication: exact as long as the result fits a pair, so that halves round to even.
fn whole_power(x: f64, y: i32) -> f64 {
    let (mantissa, exponent) = split(x);
    let mut square = Pair::from(mantissa);
    let mut value = Pair::from(1.0);
    let mut rest = y.unsigned_abs();
    while rest > 0 {
        if rest & 1 == 1 {
            value = value * square;
        }
        square = square * square;
        rest >>= 1;
    }
    if y < 0 {
        value = Pair::from(1.0) / value;
    }
    Scaled { value, exponent: exponent * y }.round()
}
