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

    /// `self * other` from 3.14 on: infinities that came out as NaN are recovered, as annex G of C99 has it.
    pub fn times_with_infinities(self, other: Complex) -> Complex {
        let product = self.times(other);
        if !(product.real.is_nan() && product.imaginary.is_nan()) {
            return product;
        }
        let (mut a, mut b) = (self, other);
        let infinite = a.is_infinite() || b.is_infinite();
        if a.is_infinite() {
            a = a.boxed();
            b = b.without_nan();
        }
        if b.is_infinite() {
            b = b.boxed();
            a = a.without_nan();
        }
        let overflown = [(self.real, other.real), (self.imaginary, other.imaginary)].into_iter();
        let overflown = overflown.chain([(self.real, other.imaginary), (self.imaginary, other.real)]);
        if !infinite && overflown.into_iter().any(|(x, y)| (x * y).is_infinite()) {
            (a, b) = (a.without_nan(), b.without_nan());
        } else if !infinite {
            return product;
        }
        let recovered = a.times(b);
        Complex::new(f64::INFINITY * recovered.real, f64::INFINITY * recovered.imaginary)
    }

    fn is_infinite(self) -> bool {
        self.real.is_infinite() || self.imaginary.is_infinite()
    }

    fn is_finite(self) -> bool {
        self.real.is_finite() && self.imaginary.is_finite()
    }

    /// An infinite part as one, a finite part as zero, with their signs.
    fn boxed(self) -> Complex {
        let boxed = |part: f64| f64::from(part.is_infinite()).copysign(part);
        Complex::new(boxed(self.real), boxed(self.imaginary))
    }

    fn without_nan(self) -> Complex {
        let number = |part: f64| if part.is_nan() { 0.0f64.copysign(part) } else { part };
        Complex::new(number(self.real), number(self.imaginary))
    }

    /// `self / other` from 3.14 on, with infinities recovered; nothing when `other` is zero.
    pub fn divided_with_infinities(self, other: Complex) -> Option<Complex> {
        let quotient = self.divided_by(other)?;
        if !(quotient.real.is_nan() && quotient.imaginary.is_nan()) {
            return Some(quotient);
        }
        let along = |a: Complex, b: Complex, scale: f64| {
            let (real, imaginary) =
                (a.real * b.real + a.imaginary * b.imaginary, a.imaginary * b.real - a.real * b.imaginary);
            Complex::new(scale * real, scale * imaginary)
        };
        Some(match (self.is_infinite(), other.is_infinite()) {
            (true, _) if other.is_finite() => along(self.boxed(), other, f64::INFINITY),
            (_, true) if self.is_finite() => along(self, other.boxed(), 0.0),
            _ => quotient,
        })
    }

    /// `number / self` from 3.14 on, where a real number has no imaginary part, not even zero.
    pub fn dividing(self, number: f64) -> Option<Complex> {
        let quotient = if self.real.abs() >= self.imaginary.abs() {
            if self.real == 0.0 {
                return None;
            }
            let ratio = self.imaginary / self.real;
            let denominator = self.real + self.imaginary * ratio;
            Complex::new(number / denominator, (-number * ratio) / denominator)
        } else if self.imaginary.abs() >= self.real.abs() {
            let ratio = self.real / self.imaginary;
            let denominator = self.real * ratio + self.imaginary;
            Complex::new((number * ratio) / denominator, -number / denominator)
        } else {
            Complex::new(f64::NAN, f64::NAN)
        };
        let lost = quotient.real.is_nan() && quotient.imaginary.is_nan();
        if lost && number.is_finite() && self.is_infinite() {
            let signs = self.boxed();
            return Some(Complex::new(0.0 * (number * signs.real), 0.0 * (-number * signs.imaginary)));
        }
        Some(quotient)
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
            self.polar_power(exponent, version)
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

    /// By length and angle; nothing for zero to a negative or complex power, nor where the angle is infinite.
    fn polar_power(self, exponent: Complex, version: PythonVersion) -> Option<Complex> {
        if self == Complex::new(0.0, 0.0) {
            return (exponent.imaginary == 0.0 && exponent.real >= 0.0).then_some(self);
        }
        let size = math::hypot(&[self.real, self.imaginary]);
        let angle = real::atan2(self.imaginary, self.real);
        let mut length = real::pow(size, exponent.real);
        let mut phase = angle * exponent.real;
        if exponent.imaginary != 0.0 {
            if version.minor() >= 14 {
                length *= real::exp(-angle * exponent.imaginary);
            } else {
                length /= real::exp(angle * exponent.imaginary);
            }
            phase += exponent.imaginary * real::log(size);
        }
        (!phase.is_infinite()).then(|| Complex::new(length * real::cos(phase), length * real::sin(phase)))
    }
}
