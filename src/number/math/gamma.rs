//! The gamma function and its logarithm: by Lanczos' approximation with 13 terms, as CPython does, which asks no C library here.

use crate::number::real::{cos, exp, log, pow, sin};
use std::f64::consts::PI;

const G: f64 = 6.024_680_040_776_73;
const G_LESS_HALF: f64 = G - 0.5;

/// From here on a power overflows before it is divided.
const ROOTS_FIRST: f64 = 140.0;

/// Lanczos' sum as a quotient of two polynomials: coefficients of x**0 to x**12.
const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_76,
    42_919_803_642.649_1,
    35_711_959_237.355_67,
    17_921_034_426.037_21,
    6_039_542_586.352_028,
    1_439_720_407.311_721_6,
    248_874_557.862_054_17,
    31_426_415.585_400_194,
    2_876_370.628_935_372_5,
    186_056.265_395_223_48,
    8_071.672_002_365_816,
    210.824_277_751_579_36,
    2.506_628_274_631_000_2,
];

/// `x (x + 1) ... (x + 11)`
const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];

/// In powers of x, or of its reciprocal where those of x would grow.
fn lanczos_sum(x: f64) -> f64 {
    let polynomial = |coefficients: &[f64; 13]| -> f64 {
        if x < 5.0 {
            coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
        } else {
            coefficients.iter().fold(0.0, |sum, coefficient| sum / x + coefficient)
        }
    };
    polynomial(&NUMERATOR) / polynomial(&DENOMINATOR)
}

/// `sin(pi x)` without the error of a product with pi.
fn sin_of_pi(x: f64) -> f64 {
    let turn = x.abs() % 2.0;
    let value = match (2.0 * turn).round() as u8 {
        0 => sin(PI * turn),
        1 => cos(PI * (turn - 0.5)),
        2 => sin(PI * (1.0 - turn)),
        3 => -cos(PI * (turn - 1.5)),
        _ => sin(PI * (turn - 2.0)),
    };
    1f64.copysign(x) * value
}

fn is_whole(x: f64) -> bool {
    x == x.trunc()
}

pub fn is_pole(x: f64) -> bool {
    x <= 0.0 && x.is_finite() && is_whole(x)
}

/// NaN at the poles, infinite where it is too large.
pub fn gamma(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if is_pole(x) || x == f64::NEG_INFINITY {
        return f64::NAN;
    }
    if is_whole(x) && x <= 23.0 {
        return (1..x as u32).map(f64::from).product();
    }
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_of_pi(x) } else { f64::INFINITY };
    }
    let base = size + G_LESS_HALF;
    // What was rounded off in the base.
    let rest = if size > G_LESS_HALF { (base - size) - G_LESS_HALF } else { (base - G_LESS_HALF) - size };
    let correction = rest * G / base;
    let (power, times) =
        if size < ROOTS_FIRST { (pow(base, size - 0.5), 1) } else { (pow(base, size / 2.0 - 0.25), 2) };
    if x < 0.0 {
        let value = -PI / sin_of_pi(size) / size * exp(base) / lanczos_sum(size);
        return (0..times).fold(value - correction * value, |value, _| value / power);
    }
    let value = lanczos_sum(size) / exp(base);
    (0..times).fold(value + correction * value, |value, _| value * power)
}

/// Not at the poles.
pub fn lgamma(x: f64) -> f64 {
    let size = x.abs();
    if !x.is_finite() {
        return size;
    }
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    if size < 1e-20 {
        return -log(size);
    }
    let value = log(lanczos_sum(size)) - G + (size - 0.5) * (log(size + G - 0.5) - 1.0);
    if x < 0.0 {
        const LOG_PI: f64 = 1.144_729_885_849_400_2;
        return LOG_PI - log(sin_of_pi(size).abs()) - log(size) - value;
    }
    value
}
