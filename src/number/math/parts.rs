//! Floats taken apart, put together and compared.

use super::functions::range_error;
use crate::base::Raised;
use crate::number::{Int, float_to_int};

/// `math.floor(x)`
pub fn floor(x: f64) -> Result<Int, Raised> {
    float_to_int(x.floor())
}

/// `math.ceil(x)`
pub fn ceil(x: f64) -> Result<Int, Raised> {
    float_to_int(x.ceil())
}

/// `math.modf(x)`: the fraction and the whole, both with the sign of x.
pub fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (0f64.copysign(x), x);
    }
    ((x - x.trunc()).copysign(x), x.trunc())
}

/// `math.frexp(x)`
pub fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (mantissa, exponent) = libm::frexp(x);
    (mantissa, i64::from(exponent))
}

/// `math.ldexp(x, exponent)`; an exponent beyond `i64` comes in saturated.
pub fn ldexp(x: f64, exponent: i64) -> Result<f64, Raised> {
    if x == 0.0 || !x.is_finite() {
        return Ok(x);
    }
    let result = libm::ldexp(x, exponent.clamp(-5000, 5000) as i32);
    if result.is_infinite() { Err(range_error()) } else { Ok(result) }
}

/// `math.ulp(x)`
pub fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let above = x.next_up();
    if above.is_infinite() { x - x.next_down() } else { above - x }
}

/// `math.nextafter(x, y)`
pub fn next_after(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == y {
        y
    } else if y > x {
        x.next_up()
    } else {
        x.next_down()
    }
}

/// `math.isclose(a, b, rel_tol=relative, abs_tol=absolute)`
pub fn is_close(a: f64, b: f64, relative: f64, absolute: f64) -> Result<bool, Raised> {
    if relative < 0.0 || absolute < 0.0 {
        return Err(Raised::value("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (relative * b).abs() || difference <= (relative * a).abs() || difference <= absolute)
}
