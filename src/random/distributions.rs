//! Real-valued distributions, with `Lib/random.py`'s formulas and order of draws.

use super::Random;
use crate::base::{ErrorKind, PythonVersion, Raised};
use crate::number::real::{acos, cos, exp, log, pow, sin};
use crate::number::{Division, zero_division};
use std::f64::consts::{E, PI, TAU};

impl Random {
    pub fn uniform(&mut self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.random()
    }

    pub fn triangular(&mut self, low: f64, high: f64, mode: Option<f64>) -> f64 {
        let u = self.random();
        let share = match mode {
            None => 0.5,
            Some(_) if high == low => return low,
            Some(mode) => (mode - low) / (high - low),
        };
        if u > share {
            high + (low - high) * ((1.0 - u) * (1.0 - share)).sqrt()
        } else {
            low + (high - low) * (u * share).sqrt()
        }
    }

    /// Kinderman and Monahan's ratio of uniforms.
    pub fn normalvariate(&mut self, mu: f64, sigma: f64) -> f64 {
        let magic = 4.0 * exp(-0.5) / 2f64.sqrt();
        loop {
            let u1 = self.random();
            let u2 = 1.0 - self.random();
            let z = magic * (u1 - 0.5) / u2;
            if z * z / 4.0 <= -log(u2) {
                return mu + z * sigma;
            }
        }
    }

    pub fn gauss(&mut self, mu: f64, sigma: f64) -> f64 {
        let z = self.gauss_next.take().unwrap_or_else(|| {
            let angle = self.random() * TAU;
            let radius = (-2.0 * log(1.0 - self.random())).sqrt();
            self.gauss_next = Some(sin(angle) * radius);
            cos(angle) * radius
        });
        mu + z * sigma
    }

    pub fn lognormvariate(&mut self, mu: f64, sigma: f64) -> Result<f64, Raised> {
        let value = exp(self.normalvariate(mu, sigma));
        if value.is_infinite() { Err(Raised::overflow("math range error")) } else { Ok(value) }
    }

    pub fn expovariate(&mut self, lambd: f64, version: PythonVersion) -> Result<f64, Raised> {
        let drawn = -log(1.0 - self.random());
        if lambd == 0.0 {
            return Err(zero_division(Division::FloatTrue, version));
        }
        Ok(drawn / lambd)
    }

    pub fn vonmisesvariate(&mut self, mu: f64, kappa: f64) -> f64 {
        if kappa <= 1e-6 {
            return TAU * self.random();
        }
        let s = 0.5 / kappa;
        let r = s + (1.0 + s * s).sqrt();
        let z = loop {
            let z = cos(PI * self.random());
            let d = z / (r + z);
            let u = self.random();
            if u < 1.0 - d * d || u <= (1.0 - d) * exp(d) {
                break z;
            }
        };
        let q = 1.0 / r;
        let f = (q + z) / (1.0 + q * z);
        let angle = if self.random() > 0.5 { mu + acos(f) } else { mu - acos(f) };
        crate::number::float_modulo(angle, TAU).unwrap_or(angle)
    }

    pub fn gammavariate(&mut self, alpha: f64, beta: f64) -> Result<f64, Raised> {
        if alpha <= 0.0 || beta <= 0.0 {
            return Err(Raised::value("gammavariate: alpha and beta must be > 0.0"));
        }
        let unscaled = if alpha > 1.0 {
            self.gamma_above_one(alpha)
        } else if alpha == 1.0 {
            -log(1.0 - self.random())
        } else {
            self.gamma_below_one(alpha)
        };
        Ok(unscaled * beta)
    }

    /// Cheng's rejection method.
    fn gamma_above_one(&mut self, alpha: f64) -> f64 {
        let magic = 1.0 + log(4.5);
        let root = (2.0 * alpha - 1.0).sqrt();
        let b = alpha - log(4.0);
        let c = alpha + root;
        loop {
            let u1 = self.random();
            if !(1e-7 < u1 && u1 < 0.999_999_9) {
                continue;
            }
            let u2 = 1.0 - self.random();
            let v = log(u1 / (1.0 - u1)) / root;
            let x = alpha * exp(v);
            let z = u1 * u1 * u2;
            let r = b + c * v - x;
            if r + magic - 4.5 * z >= 0.0 || r >= log(z) {
                return x;
            }
        }
    }

    /// Ahrens and Dieter's method GS.
    fn gamma_below_one(&mut self, alpha: f64) -> f64 {
        let b = (E + alpha) / E;
        loop {
            let p = b * self.random();
            let x = if p <= 1.0 { pow(p, 1.0 / alpha) } else { -log((b - p) / alpha) };
            let u = self.random();
            let accepted = if p > 1.0 { u <= pow(x, alpha - 1.0) } else { u <= exp(-x) };
            if accepted {
                return x;
            }
        }
    }

    pub fn betavariate(&mut self, alpha: f64, beta: f64) -> Result<f64, Raised> {
        let y = self.gammavariate(alpha, 1.0)?;
        Ok(if y == 0.0 { 0.0 } else { y / (y + self.gammavariate(beta, 1.0)?) })
    }

    pub fn paretovariate(&mut self, alpha: f64, version: PythonVersion) -> Result<f64, Raised> {
        let u = 1.0 - self.random();
        if alpha == 0.0 {
            return Err(zero_division(Division::FloatTrue, version));
        }
        let value = if version.minor() >= 10 { pow(u, -1.0 / alpha) } else { 1.0 / pow(u, 1.0 / alpha) };
        if value.is_infinite() { Err(out_of_range()) } else { Ok(value) }
    }

    pub fn weibullvariate(&mut self, alpha: f64, beta: f64, version: PythonVersion) -> Result<f64, Raised> {
        let u = 1.0 - self.random();
        if beta == 0.0 {
            return Err(zero_division(Division::FloatTrue, version));
        }
        let power = pow(-log(u), 1.0 / beta);
        if power.is_infinite() { Err(out_of_range()) } else { Ok(alpha * power) }
    }
}

fn out_of_range() -> Raised {
    Raised::new(ErrorKind::OverflowError, "(34, 'Numerical result out of range')")
}
