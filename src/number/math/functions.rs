//! Functions of one and of two floats, by name.

use super::gamma;
use crate::base::{PythonVersion, Raised};
use crate::number::{IntRef, real};
use num_traits::ToPrimitive;

/// A function of one float.
pub type UnaryFunction = fn(f64, PythonVersion) -> Result<f64, Raised>;
/// A function of two floats.
pub type BinaryFunction = fn(f64, f64, PythonVersion) -> Result<f64, Raised>;

pub(super) fn domain_error() -> Raised {
    Raised::value("math domain error")
}

pub(super) fn range_error() -> Raised {
    Raised::overflow("math range error")
}

/// What an infinite result of a finite argument means.
enum AtInfinity {
    Range,
    Domain,
}

/// `math_1`: a NaN out of a number is a domain error, which 3.14 explains.
fn checked(
    x: f64,
    result: f64,
    at_infinity: AtInfinity,
    version: PythonVersion,
    expected: &str,
) -> Result<f64, Raised> {
    let infinite = result.is_infinite() && x.is_finite();
    match at_infinity {
        AtInfinity::Range if infinite => return Err(range_error()),
        _ if infinite || (result.is_nan() && !x.is_nan()) => {}
        _ => return Ok(result),
    }
    if version.minor() < 14 || expected.is_empty() {
        return Err(domain_error());
    }
    Err(Raised::value(format!("expected {expected}, got {}", crate::text::float_repr(x))))
}

/// No argument is outside its domain, or only those that `expected` describes.
macro_rules! function {
    ($function:expr) => {
        |x, version| checked(x, $function(x), AtInfinity::Domain, version, "")
    };
    ($function:expr, $expected:literal) => {
        |x, version| checked(x, $function(x), AtInfinity::Domain, version, $expected)
    };
    (growing $function:expr) => {
        |x, version| checked(x, $function(x), AtInfinity::Range, version, "")
    };
    (growing $function:expr, $expected:literal) => {
        |x, version| checked(x, $function(x), AtInfinity::Range, version, $expected)
    };
}

/// `cbrt` and `exp2` are there since 3.11; `log` takes its base elsewhere.
pub static UNARY: [(&str, UnaryFunction); 28] = [
    ("acos", function!(real::acos, "a number between -1 and 1")),
    ("acosh", function!(real::acosh, "argument value not less than 1")),
    ("asin", function!(real::asin, "a number between -1 and 1")),
    ("asinh", function!(real::asinh)),
    ("atan", function!(real::atan)),
    ("atanh", function!(real::atanh, "a number between -1 and 1")),
    ("cbrt", function!(real::cbrt)),
    ("cos", function!(real::cos, "a finite input")),
    ("cosh", function!(growing real::cosh)),
    ("degrees", |x, _| Ok(x * (180.0 / std::f64::consts::PI))),
    ("erf", function!(real::erf)),
    ("erfc", function!(real::erfc)),
    ("exp", function!(growing real::exp)),
    ("exp2", function!(growing real::exp2)),
    ("expm1", function!(growing real::expm1)),
    ("fabs", |x, _| Ok(x.abs())),
    ("gamma", gamma),
    ("lgamma", lgamma),
    ("log", function!(real::log, "a positive input")),
    ("log10", function!(real::log10, "a positive input")),
    ("log1p", function!(real::log1p, "argument value > -1")),
    ("log2", function!(real::log2, "a positive input")),
    ("radians", |x, _| Ok(x * (std::f64::consts::PI / 180.0))),
    ("sin", function!(real::sin, "a finite input")),
    ("sinh", function!(growing real::sinh)),
    ("sqrt", function!(f64::sqrt, "a nonnegative input")),
    ("tan", function!(real::tan, "a finite input")),
    ("tanh", function!(real::tanh)),
];

pub static BINARY: [(&str, BinaryFunction); 5] = [
    ("atan2", |y, x, _| Ok(real::atan2(y, x))),
    ("copysign", |x, y, _| Ok(x.copysign(y))),
    ("fmod", |x, y, _| {
        let result = x % y;
        if result.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error()) } else { Ok(result) }
    }),
    ("pow", power),
    ("remainder", |x, y, _| {
        let result = libm::remainder(x, y);
        if result.is_nan() && !x.is_nan() && !y.is_nan() { Err(domain_error()) } else { Ok(result) }
    }),
];

fn power(x: f64, y: f64, version: PythonVersion) -> Result<f64, Raised> {
    // As for finite exponents, until 3.11 followed C.
    if x == 0.0 && y == f64::NEG_INFINITY && version.minor() < 11 {
        return Err(domain_error());
    }
    let result = real::pow(x, y);
    if !x.is_finite() || !y.is_finite() {
        return Ok(result);
    }
    match result {
        result if result.is_nan() => Err(domain_error()),
        result if result.is_infinite() => Err(if x == 0.0 { domain_error() } else { range_error() }),
        result => Ok(result),
    }
}

fn gamma(x: f64, version: PythonVersion) -> Result<f64, Raised> {
    checked(x, gamma::gamma(x), AtInfinity::Range, version, "a noninteger or positive integer")
}

fn lgamma(x: f64, version: PythonVersion) -> Result<f64, Raised> {
    if gamma::is_pole(x) {
        return checked(x, f64::NAN, AtInfinity::Domain, version, "a noninteger or positive integer");
    }
    checked(x, gamma::lgamma(x), AtInfinity::Range, version, "")
}

/// `math.log`, `log2` and `log10` of an int, which may be larger than every float.
pub fn log_of_int(value: IntRef<'_>, log: UnaryFunction, version: PythonVersion) -> Result<f64, Raised> {
    if value.is_negative() || value.is_zero() {
        return Err(if version.minor() < 14 { domain_error() } else { Raised::value("expected a positive input") });
    }
    if let Ok(float) = value.to_f64() {
        return log(float, version);
    }
    // The mantissa from 1/2 up to 1, its low bits rounded as a division rounds.
    let bits = value.bit_length();
    let mantissa = (value.to_big() >> (bits - 64)).to_u64().unwrap_or(u64::MAX);
    let mantissa = mantissa as f64 / 18_446_744_073_709_551_616.0;
    Ok(log(mantissa, version)? + log(2.0, version)? * bits as f64)
}
