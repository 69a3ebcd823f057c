//! The hyperbolic functions and their inverses, in the steps of the C libraries' common ancestor.

use super::exponential::{exp, log};
use libm::{expm1, log1p};
use std::f64::consts::LN_2;

/// From here on `e**-x` does not count any more.
const LARGE: f64 = 22.0;

/// `log(2 x)` is near enough from here on.
const LARGE_INVERSE: f64 = (1u64 << 28) as f64;

/// The half of `e**size`, also where the whole would overflow.
fn half_exp(size: f64) -> f64 {
    if size < 709.78 {
        return 0.5 * exp(size);
    }
    let root = exp(0.5 * size);
    0.5 * root * root
}

pub fn sinh(x: f64) -> f64 {
    let size = x.abs();
    let value = if size.is_nan() || size < 2f64.powi(-28) {
        size
    } else if size < 1.0 {
        let t = expm1(size);
        0.5 * (2.0 * t - t * t / (t + 1.0))
    } else if size < LARGE {
        let t = expm1(size);
        0.5 * (t + t / (t + 1.0))
    } else {
        half_exp(size)
    };
    value.copysign(x)
}

pub fn cosh(x: f64) -> f64 {
    let size = x.abs();
    if size < 0.5 * LN_2 {
        let small = expm1(size);
        let w = 1.0 + small;
        return if size < 2f64.powi(-55) { w } else { 1.0 + (small * small) / (w + w) };
    }
    if size < LARGE {
        let power = exp(size);
        return 0.5 * power + 0.5 / power;
    }
    half_exp(size)
}

pub fn tanh(x: f64) -> f64 {
    let size = x.abs();
    let value = if size.is_nan() || size < 2f64.powi(-55) {
        size
    } else if size < 1.0 {
        let t = expm1(-2.0 * size);
        -t / (t + 2.0)
    } else if size < LARGE {
        1.0 - 2.0 / (expm1(2.0 * size) + 2.0)
    } else {
        1.0
    };
    value.copysign(x)
}

pub fn asinh(x: f64) -> f64 {
    let size = x.abs();
    let value = if size.is_nan() || size < 1.0 / LARGE_INVERSE {
        size
    } else if size > LARGE_INVERSE {
        log(size) + LN_2
    } else if size > 2.0 {
        log(2.0 * size + 1.0 / ((size * size + 1.0).sqrt() + size))
    } else {
        let square = size * size;
        log1p(size + square / (1.0 + (1.0 + square).sqrt()))
    };
    value.copysign(x)
}

pub fn acosh(x: f64) -> f64 {
    if x < 1.0 {
        f64::NAN
    } else if x > LARGE_INVERSE {
        log(x) + LN_2
    } else if x > 2.0 {
        log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()))
    } else {
        let above = x - 1.0;
        log1p(above + (2.0 * above + above * above).sqrt())
    }
}

pub fn atanh(x: f64) -> f64 {
    let size = x.abs();
    let value = if size.is_nan() || size < 1.0 / LARGE_INVERSE {
        size
    } else if size < 0.5 {
        let twice = size + size;
        0.5 * log1p(twice + twice * size / (1.0 - size))
    } else {
        0.5 * log1p((size + size) / (1.0 - size))
    };
    value.copysign(x)
}
