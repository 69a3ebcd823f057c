//! Complex arithmetic in CPython's steps (`Objects/complexobject.c`).

use super::{Division, math, real, zero_division};
use crate::base::{PythonVersion, Raised};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub real: f64,
    pub imaginary: f64,
}

impl Complex {
    pub const fn new(real: f64, imaginary: f64) -> Complex {
        Complex { real, imaginary }
    }

    pub fn plus(self, other: Complex) -> Complex {
        Complex::new(self.real + other.real, self.imaginary + other.imaginary)
    }

    pub fn minus(self, other: Complex) -> Complex {
        Complex::new(self.real - other.real, self.imaginary - other.imaginary)
    }

    pub fn times(self, other: Complex) -> Complex {
        Complex::new(
            self.real * other.real - self.imaginary * other.imaginary,
            self.real * other.imaginary + self.imaginary * other.real,
        )
    }

    /// `self / other`, by Smith's method; nothing when `other` is zero.
    pub fn divided_by(self, other: Complex) -> Option<Complex> {
        let (a, b) = (self, other);
        if b.real.abs() >= b.imaginary.abs() {
            if b.real == 0.0 {
                return None;
            }
            let ratio = b.imaginary / b.real;
            let denominator = b.real + b.imaginary * ratio;
            let real = (a.real + a.imaginary * ratio) / denominator;
            return Some(Complex::new(real, (a.imaginary - a.real * ratio) / denominator));
        }
        if b.imaginary.abs() >= b.real.abs() {
            let ratio = b.real / b.imaginary;
            let denominator = b.real * ratio + b.imaginary;
            let real = (a.real * ratio + a.imaginary) / denominator;
            return Some(Complex::new(real, (a.imaginary * ratio - a.real) / denominator));
        }
        Some(Complex::new(f64::NAN, f64::NAN))
    }

    /// `abs(self)`
    pub fn magnitude(self) -> Result<f64, Raised> {
        let size = math::hypot(&[self.real, self.imaginary]);
        if size.is_infinite() && self.real.is_finite() && self.imaginary.is_finite() {
            return Err(Raised::overflow("absolute value too large"));
        }
        Ok(size)
    }

    /// `self ** exponent`
    pub fn power(self, exponent: Complex, version: PythonVersion) -> Result<Complex, Raised> {
        let whole = exponent.imaginary == 0.0 && exponent.real == exponent.real.trunc();
        let result = if exponent == Complex::new(0.0, 0.0) {
            Some(Complex::new(1.0, 0.0))
        } else if whole && exponent.real.abs() <= 100.0 {
            let power = self.whole_power(exponent.real.abs() as u32);
            if exponent.real > 0.0 { Some(power) } else { Complex::new(1.0, 0.0).divided_by(power) }
        } else {
            self.polar_power(exponent)
        };
        let result = result.ok_or_else(|| zero_division(Division::ComplexPower, version))?;
        if result.real.is_infinite() || result.imaginary.is_infinite() {
            return Err(Raised::overflow("complex exponentiation"));
        }
        Ok(result)
    }

    fn whole_power(self, exponent: u32) -> Complex {
        let mut result = Complex::new(1.0, 0.0);
        let mut square = self;
        let mut rest = exponent;
        while rest > 0 {
            if rest & 1 == 1 {
                result = result.times(square);
            }
            rest >>= 1;
            square = square.times(square);
        }
        result
    }

    /// By length and angle; nothing for zero to a negative or complex power.
    fn polar_power(self, exponent: Complex) -> Option<Complex> {
        if self == Complex::new(0.0, 0.0) {
            return (exponent.imaginary == 0.0 && exponent.real >= 0.0).then_some(self);
        }
        let size = math::hypot(&[self.real, self.imaginary]);
        let angle = real::atan2(self.imaginary, self.real);
        let mut length = real::pow(size, exponent.real);
        let mut phase = angle * exponent.real;
        if exponent.imaginary != 0.0 {
            length /= real::exp(angle * exponent.imaginary);
            phase += exponent.imaginary * real::log(size);
        }
        Some(Complex::new(length * real::cos(phase), length * real::sin(phase)))
    }
}
