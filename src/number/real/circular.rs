//! Sine, cosine, tangent, and their inverses.

use super::pair::{Pair, exact_product, reciprocal_factorial as f};

/// pi / 2 in three floats.
const HALF_PI: [f64; 3] = [
    f64::from_bits(0x3ff9_21fb_5444_2d18),
    f64::from_bits(0x3c91_a626_3314_5c07),
    f64::from_bits(0xb91f_1976_b7ed_8fbc),
];

/// Larger angles need more of pi than three floats; they are left to `libm`.
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
        let quadrant = (x / HALF_PI[0]).round();
        let rest = HALF_PI.iter().fold(Pair::from(x), |rest, &part| rest - exact_product(quadrant, part));
        Angle { quadrant: quadrant as i64, rest }
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

fn is_plain(x: f64) -> bool {
    (TINY..LARGE).contains(&x.abs())
}

pub fn sin(x: f64) -> f64 {
    if is_plain(x) { Angle::new(x).sin().high } else { libm::sin(x) }
}

pub fn cos(x: f64) -> f64 {
    if is_plain(x) { Angle::new(x).cos().high } else { libm::cos(x) }
}

pub fn tan(x: f64) -> f64 {
    if !is_plain(x) {
        return libm::tan(x);
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
    if sizes_plain && (TINY..1e15).contains(&ratio) { atan_of_ratio(Pair::from(y), Pair::from(x), near) } else { near }
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
