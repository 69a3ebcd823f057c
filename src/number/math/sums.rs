//! Sums that do not lose bits: `math.fsum`, `sum` since 3.12, `math.hypot`, `math.dist`.

use crate::base::Raised;
use crate::number::real::Pair;

/// `math.fsum(values)`: the exact sum, rounded once (Shewchuk's partial sums).
pub fn fsum(values: impl Iterator<Item = f64>) -> Result<f64, Raised> {
    // Finite, of growing size, and no two share a bit: their sum is the exact sum so far.
    let mut partials: Vec<f64> = Vec::new();
    let mut special = 0.0;
    let mut infinities = 0.0;
    for value in values {
        let mut carry = value;
        let mut kept = 0;
        for i in 0..partials.len() {
            let (mut large, mut small) = (carry, partials[i]);
            if large.abs() < small.abs() {
                (large, small) = (small, large);
            }
            let sum = large + small;
            let rest = small - (sum - large);
            if rest != 0.0 {
                partials[kept] = rest;
                kept += 1;
            }
            carry = sum;
        }
        partials.truncate(kept);
        if carry == 0.0 {
            continue;
        }
        if carry.is_finite() {
            partials.push(carry);
            continue;
        }
        if value.is_finite() {
            return Err(Raised::overflow("intermediate overflow in fsum"));
        }
        if value.is_infinite() {
            infinities += value;
        }
        special += value;
        partials.clear();
    }
    if special != 0.0 {
        if infinities.is_nan() {
            return Err(Raised::value("-inf + inf in fsum"));
        }
        return Ok(special);
    }
    Ok(round_partials(&partials))
}

fn round_partials(partials: &[f64]) -> f64 {
    let mut rest = partials.iter().rev().copied();
    let mut high = rest.next().unwrap_or(0.0);
    let mut low = 0.0;
    for part in rest.by_ref() {
        let sum = high + part;
        low = part - (sum - high);
        high = sum;
        if low != 0.0 {
            break;
        }
    }
    // A tie was rounded to even; what still follows may say that it was none.
    if let Some(next) = rest.next()
        && (low < 0.0) == (next < 0.0)
        && low != 0.0
    {
        let doubled = low * 2.0;
        let up = high + doubled;
        if up - high == doubled {
            return up;
        }
    }
    high
}

/// What `sum` does with floats: plain addition before 3.12, Neumaier's since.
#[derive(Clone, Copy, Debug, Default)]
pub struct CompensatedSum {
    high: f64,
    low: f64,
}

impl CompensatedSum {
    pub fn new(start: f64) -> CompensatedSum {
        CompensatedSum { high: start, low: 0.0 }
    }

    pub fn add(&mut self, value: f64) {
        let sum = self.high + value;
        let lost = if self.high.abs() >= value.abs() { (self.high - sum) + value } else { (value - sum) + self.high };
        self.low += lost;
        self.high = sum;
    }

    /// What is lost is not made up for.
    pub fn add_plainly(&mut self, value: f64) {
        self.high += value;
    }

    pub fn total(self) -> f64 {
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}

/// `math.hypot(*values)`
pub fn hypot(values: &[f64]) -> f64 {
    if values.iter().any(|value| value.is_infinite()) {
        return f64::INFINITY;
    }
    if values.iter().any(|value| value.is_nan()) {
        return f64::NAN;
    }
    let largest = values.iter().fold(0.0, |largest: f64, value| largest.max(value.abs()));
    if largest == 0.0 {
        return 0.0;
    }
    // Scaled by a power of two, no square overflows and none that matters vanishes.
    let (_, exponent) = libm::frexp(largest);
    let squares = values.iter().map(|&value| libm::scalbn(value, -exponent));
    let sum = squares.fold(Pair::from(0.0), |sum, value| sum + Pair::from(value) * Pair::from(value));
    libm::scalbn(sum.sqrt().high, exponent)
}

/// `math.dist(a, b)`, both of one length.
pub fn dist(a: &[f64], b: &[f64]) -> f64 {
    let differences: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
    hypot(&differences)
}
