//! Sine, cosine, tangent, and their inverses.

use crate::number::{odd_mantissa, ratio_to_f64};
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

use super::pair::{Pair, exact_product, reciprocal_factorial as f};

/// pi / 2 in three floats.
const HALF_PI: [f64; 3] = [
    f64::from_bits(0x3ff9_21fb_5444_2d18),
    f64::from_bits(0x3c91_a626_3314_5c07),
    f64::from_bits(0xb91f_1976_b7ed_8fbc),
];

/// Larger angles need more of pi than three floats.
const LARGE: f64 = 1e7;

/// Below this the first term of a sine is all of it, rounded.
const TINY: f64 = 1e-8;

/// The series of `sin(x) / x` and of `cos(x)`, in the negative square of x.
const SIN_FIRST: [Pair; 4] = [f(1), f(3), f(5), f(7)];
const SIN_REST: [f64; 7] = [f(9).high, f(11).high, f(13).high, f(15).high, f(17).high, f(19).high, f(21).high];
const COS_FIRST: [Pair; 4] = [f(0), f(2), f(4), f(6)];
const COS_REST: [f64; 7] = [f(8).high, f(10).high, f(12).high, f(14).high, f(16).high, f(18).high, f(20).high];

/// An angle as a number of quarter turns and what is left, at most pi/4.
struct Angle {
    quadrant: i64,
    rest: Pair,
}

impl Angle {
    fn new(x: f64) -> Angle {
        if x.abs() > LARGE {
            return Angle::of_large(x);
        }
        let quadrant = (x / HALF_PI[0]).round();
        let rest = HALF_PI.iter().fold(Pair::from(x), |rest, &part| rest - exact_product(quadrant, part));
        Angle { quadrant: quadrant as i64, rest }
    }

    /// By exact division in whole numbers: 1200 bits of pi are enough for every float.
    fn of_large(x: f64) -> Angle {
        const BITS: u64 = 1200;
        let (mantissa, exponent) = odd_mantissa(x);
        let half_pi = pi_bits(BITS) >> 1;
        let scaled = BigUint::from(mantissa) << (exponent as i64 + BITS as i64) as u64;
        let (quotient, rest) = scaled.div_rem(&half_pi);
        let mut quadrant = (quotient & BigUint::from(3u8)).to_i64().unwrap_or(0);
        let mut rest = BigInt::from(rest);
        // To the nearest quarter turn.
        if &rest * 2 > BigInt::from(half_pi.clone()) {
            rest -= BigInt::from(half_pi);
            quadrant += 1;
        }
        let high = scaled_float(&rest, BITS);
        let low = scaled_float(&(rest - whole_of(high, BITS)), BITS);
        let rest = Pair { high, low };
        if x < 0.0 { Angle { quadrant: -quadrant, rest: -rest } } else { Angle { quadrant, rest } }
    }

    fn sin(&self) -> Pair {
        self.sin_after(self.quadrant)
    }

    fn cos(&self) -> Pair {
        self.sin_after(self.quadrant + 1)
    }

    /// The sine after so many quarter turns.
    fn sin_after(&self, quadrant: i64) -> Pair {
        let square = -(self.rest * self.rest);
        let size = match quadrant.rem_euclid(2) {
            0 => self.rest * square.polynomial(&SIN_FIRST, &SIN_REST),
            _ => square.polynomial(&COS_FIRST, &COS_REST),
        };
        if quadrant.rem_euclid(4) < 2 { size } else { -size }
    }
}

/// pi times `2**bits`, by Machin's formula: 16 arctan(1/5) - 4 arctan(1/239).
fn pi_bits(bits: u64) -> BigUint {
    let guard = 32;
    let arctan_of_inverse = |x: u32| {
        let mut power = (BigUint::from(1u8) << (bits + guard)) / x;
        let mut sum = BigInt::from(power.clone());
        for k in 1u32.. {
            power /= x * x;
            if power.is_zero() {
                break;
            }
            let term = BigInt::from(&power / (2 * k + 1));
            sum += if k % 2 == 1 { -term } else { term };
        }
        sum
    };
    let pi: BigInt = arctan_of_inverse(5) * 16 - arctan_of_inverse(239) * 4;
    pi.into_parts().1 >> guard
}

/// `value / 2**bits`
fn scaled_float(value: &BigInt, bits: u64) -> f64 {
    let one = BigUint::from(1u8) << bits;
    let size = ratio_to_f64(value.magnitude(), &one).unwrap_or(0.0);
    if value.sign() == Sign::Minus { -size } else { size }
}

/// `value * 2**bits`, which is whole.
fn whole_of(value: f64, bits: u64) -> BigInt {
    let (mantissa, exponent) = odd_mantissa(value);
    let size = BigInt::from(mantissa) << (exponent as i64 + bits as i64) as u64;
    if value < 0.0 { -size } else { size }
}

/// Neither so small that the series is its first term, nor infinite or NaN.
fn is_plain(x: f64) -> bool {
    x.abs() >= TINY && x.is_finite()
}

fn small_or_nan(x: f64, value: f64) -> f64 {
    if x.is_finite() { value } else { f64::NAN }
}

pub fn sin(x: f64) -> f64 {
    if is_plain(x) { Angle::new(x).sin().high } else { small_or_nan(x, x) }
}

pub fn cos(x: f64) -> f64 {
    if is_plain(x) { Angle::new(x).cos().high } else { small_or_nan(x, 1.0) }
}

pub fn tan(x: f64) -> f64 {
    if !is_plain(x) {
        return small_or_nan(x, x);
    }
    let angle = Angle::new(x);
    (angle.sin() / angle.cos()).high
}

pub fn atan(x: f64) -> f64 {
    if !(TINY..1e15).contains(&x.abs()) {
        libm::atan(x)
    } else {
        atan_of_ratio(Pair::from(x), Pair::from(1.0), libm::atan(x))
    }
}

pub fn atan2(y: f64, x: f64) -> f64 {
    let near = libm::atan2(y, x);
    let ratio = (y / x).abs();
    let sizes_plain = [x, y].iter().all(|size| (1e-140..1e140).contains(&size.abs()));
    if sizes_plain && ratio >= TINY { atan_of_ratio(Pair::from(y), Pair::from(x), near) } else { near }
}

/// The angle of the point (x, y), from one that is near it: what is missing is the sine of the difference.
fn atan_of_ratio(y: Pair, x: Pair, near: f64) -> f64 {
    let angle = Angle::new(near);
    let missing = (y * angle.cos() - x * angle.sin()) / (x * angle.cos() + y * angle.sin());
    (Pair::from(near) + missing).high
}

pub fn asin(x: f64) -> f64 {
    let near = libm::asin(x);
    if !(TINY..1.0).contains(&x.abs()) {
        return near;
    }
    let angle = Angle::new(near);
    (Pair::from(near) + (Pair::from(x) - angle.sin()) / angle.cos()).high
}

pub fn acos(x: f64) -> f64 {
    let near = libm::acos(x);
    if !(TINY..1.0).contains(&x.abs()) {
        return near;
    }
    if x > 0.5 {
        // Near 1 the half angle keeps the digits: 1 - cos a = 2 sin(a/2)**2, and 1 - x is exact.
        let half = Angle::new(near / 2.0);
        let product = half.sin() * half.cos() * Pair::from(2.0);
        let missing = (Pair::from(1.0 - x) - half.sin() * half.sin() * Pair::from(2.0)) / product;
        return (Pair::from(near) + missing).high;
    }
    let angle = Angle::new(near);
    (Pair::from(near) + (angle.cos() - Pair::from(x)) / angle.sin()).high
}
