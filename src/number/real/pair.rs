//! A number as the unevaluated sum of two floats: about 106 bits.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// `high` is the sum rounded to a float.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub high: f64,
    pub low: f64,
}

/// The sum of two floats, exactly (Knuth).
fn exact_sum(a: f64, b: f64) -> Pair {
    let high = a + b;
    let b_part = high - a;
    Pair { high, low: (a - (high - b_part)) + (b - b_part) }
}

/// The upper and the lower half of a float's bits (Veltkamp).
const fn halves(a: f64) -> (f64, f64) {
    let scaled = a * 134_217_729.0;
    let upper = scaled - (scaled - a);
    (upper, a - upper)
}

/// The product of two floats, exactly (Dekker); wasm has no fused multiply-add.
pub(super) const fn exact_product(a: f64, b: f64) -> Pair {
    let high = a * b;
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    Pair { high, low: ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2 }
}

impl Pair {
    pub fn new(high: f64, low: f64) -> Pair {
        exact_sum(high, low)
    }

    /// A polynomial in this number: its first coefficients as pairs, where every bit counts, then floats.
    pub fn polynomial(self, first: &[Pair], rest: &[f64]) -> Pair {
        let tail = rest.iter().rev().fold(0.0, |sum, &coefficient| sum * self.high + coefficient);
        first.iter().rev().fold(Pair::from(tail), |sum, &coefficient| sum * self + coefficient)
    }

    pub fn sqrt(self) -> Pair {
        if self.high <= 0.0 {
            return Pair::from(0.0);
        }
        let root = self.high.sqrt();
        // One step of Newton's doubles the precision.
        Pair::new(root, (self - exact_product(root, root)).high / (2.0 * root))
    }
}

/// `1 / divisor`
pub(super) const fn reciprocal(divisor: f64) -> Pair {
    let high = 1.0 / divisor;
    let product = exact_product(high, divisor);
    Pair { high, low: ((1.0 - product.high) - product.low) / divisor }
}

/// `1 / number!`, for numbers whose factorial a float holds.
pub(super) const fn reciprocal_factorial(number: u32) -> Pair {
    let mut factorial = 1.0;
    let mut factor = 2;
    while factor <= number {
        factorial *= factor as f64;
        factor += 1;
    }
    reciprocal(factorial)
}

impl From<f64> for Pair {
    fn from(high: f64) -> Pair {
        Pair { high, low: 0.0 }
    }
}

impl Neg for Pair {
    type Output = Pair;
    fn neg(self) -> Pair {
        Pair { high: -self.high, low: -self.low }
    }
}

impl Add for Pair {
    type Output = Pair;
    fn add(self, other: Pair) -> Pair {
        let high = exact_sum(self.high, other.high);
        let low = exact_sum(self.low, other.low);
        let sum = exact_sum(high.high, high.low + low.high);
        exact_sum(sum.high, sum.low + low.low)
    }
}

impl Sub for Pair {
    type Output = Pair;
    fn sub(self, other: Pair) -> Pair {
        self + -other
    }
}

impl Mul for Pair {
    type Output = Pair;
    fn mul(self, other: Pair) -> Pair {
        let product = exact_product(self.high, other.high);
        exact_sum(product.high, product.low + (self.high * other.low + self.low * other.high))
    }
}

impl Div for Pair {
    type Output = Pair;
    fn div(self, other: Pair) -> Pair {
        let first = self.high / other.high;
        let rest = self - other * Pair::from(first);
        let second = rest.high / other.high;
        let rest = rest - other * Pair::from(second);
        exact_sum(first, second) + Pair::from(rest.high / other.high)
    }
}
