//! Arithmetic of numbers, on the functions of [`crate::number`].

use super::exception::Result;
use super::number::Number;
use super::object::Obj;
use super::{Value, Vm};
use crate::base::Raised;
use crate::bytecode::BinOp;
use crate::number::{
    Complex, Division, FloatPower, Int, IntPower, float_floor_div, float_modulo, float_power, int_floor_div,
    int_modulo, int_pow, int_true_div, zero_division,
};
use num_integer::Integer;

impl Vm {
    /// `a op b`; `None` when numbers of these types have no such operator.
    pub(super) fn arithmetic(&mut self, op: BinOp, a: Number, b: Number) -> Result<Option<Value>> {
        use Number::{Big, Complex, Float, Int};
        match (a, b) {
            (Int(x), Int(y)) => match small_arithmetic(op, x, y) {
                Some(int) => Ok(Some(self.heap.int(int))),
                None if op == BinOp::TrueDiv && y != 0 && x.unsigned_abs() < 1 << 53 && y.unsigned_abs() < 1 << 53 => {
                    Ok(Some(Value::float(x as f64 / y as f64)))
                }
                None => self.int_arithmetic(op, x.into(), y.into()),
            },
            (Int(x), Big(y)) => self.int_arithmetic(op, x.into(), y.into()),
            (Big(x), Int(y)) => self.int_arithmetic(op, x.into(), y.into()),
            (Big(x), Big(y)) => self.int_arithmetic(op, x.into(), y.into()),
            (Complex(real, imaginary), b @ (Int(_) | Big(_) | Float(_))) if self.is_mixed(op) => {
                let b = self.float_operand(b)?;
                self.mixed_arithmetic(op, crate::number::Complex::new(real, imaginary), b)
            }
            (a @ (Int(_) | Big(_) | Float(_)), Complex(real, imaginary)) if self.is_mixed(op) => {
                let a = self.float_operand(a)?;
                self.mixed_arithmetic_reflected(op, a, crate::number::Complex::new(real, imaginary))
            }
            (a @ Complex(..), b) | (a, b @ Complex(..)) => {
                let (a, b) = (self.complex_operand(a)?, self.complex_operand(b)?);
                self.complex_arithmetic(op, a, b)
            }
            (a @ Float(_), b) | (a, b @ Float(_)) => {
                if matches!(op, BinOp::And | BinOp::Or | BinOp::Xor | BinOp::LShift | BinOp::RShift | BinOp::MatMul) {
                    return Ok(None);
                }
                let (a, b) = (self.float_operand(a)?, self.float_operand(b)?);
                self.float_arithmetic(op, a, b)
            }
        }
    }

    fn float_operand(&mut self, number: Number) -> Result<f64> {
        number.to_float().ok_or_else(|| self.overflow_error("int too large to convert to float"))
    }

    fn complex_operand(&mut self, number: Number) -> Result<Complex> {
        match number {
            Number::Complex(real, imaginary) => Ok(Complex::new(real, imaginary)),
            other => Ok(Complex::new(self.float_operand(other)?, 0.0)),
        }
    }

    fn int_arithmetic(&mut self, op: BinOp, a: Int, b: Int) -> Result<Option<Value>> {
        let (x, y) = (a.as_ref(), b.as_ref());
        let version = self.settings.python;
        let result = match op {
            BinOp::Add => Ok(x.plus(y)),
            BinOp::Sub => Ok(x.minus(y)),
            BinOp::Mul => x.times(y),
            BinOp::And => Ok(x.and(y)),
            BinOp::Or => Ok(x.or(y)),
            BinOp::Xor => Ok(x.xor(y)),
            BinOp::LShift => x.shift_left(y),
            BinOp::RShift => x.shift_right(y),
            BinOp::FloorDiv => int_floor_div(x, y).ok_or_else(|| zero_division(Division::IntFloor, version)),
            BinOp::Mod => int_modulo(x, y).ok_or_else(|| zero_division(Division::IntModulo, version)),
            BinOp::TrueDiv => {
                let quotient = int_true_div(x, y).unwrap_or_else(|| Err(zero_division(Division::IntTrue, version)));
                return Ok(Some(Value::float(self.checked(quotient)?)));
            }
            BinOp::Pow => match self.checked(int_pow(x, y, version))? {
                IntPower::Int(int) => Ok(int),
                IntPower::Float(float) => return Ok(Some(Value::float(float))),
            },
            BinOp::MatMul => return Ok(None),
        };
        let int = self.checked(result)?;
        Ok(Some(self.new_int(int)))
    }

    fn float_arithmetic(&mut self, op: BinOp, x: f64, y: f64) -> Result<Option<Value>> {
        let version = self.settings.python;
        let divided = |quotient: Option<f64>, operation| quotient.ok_or_else(|| zero_division(operation, version));
        let result: std::result::Result<f64, Raised> = match op {
            BinOp::Add => Ok(x + y),
            BinOp::Sub => Ok(x - y),
            BinOp::Mul => Ok(x * y),
            BinOp::TrueDiv => divided((y != 0.0).then(|| x / y), Division::FloatTrue),
            BinOp::FloorDiv => divided(float_floor_div(x, y), Division::FloatFloor),
            BinOp::Mod => divided(float_modulo(x, y), Division::FloatModulo),
            BinOp::Pow => match self.checked(float_power(x, y, version))? {
                FloatPower::Real(power) => Ok(power),
                FloatPower::Complex => {
                    return self.complex_arithmetic(op, Complex::new(x, 0.0), Complex::new(y, 0.0));
                }
            },
            _ => return Ok(None),
        };
        Ok(Some(Value::float(self.checked(result)?)))
    }

    /// From 3.14 on a real operand of a complex one stays real: it has no imaginary part, not even zero.
    fn is_mixed(&self, op: BinOp) -> bool {
        self.settings.python.minor() >= 14 && matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::TrueDiv)
    }

    fn mixed_arithmetic(&mut self, op: BinOp, a: Complex, b: f64) -> Result<Option<Value>> {
        let (real, imaginary) = match op {
            BinOp::Add => (a.real + b, a.imaginary),
            BinOp::Sub => (a.real - b, a.imaginary),
            BinOp::Mul => (a.real * b, a.imaginary * b),
            _ if b == 0.0 => {
                let raised = zero_division(Division::ComplexTrue, self.settings.python);
                return Err(self.raised(raised));
            }
            _ => (a.real / b, a.imaginary / b),
        };
        Ok(Some(self.heap.add(Obj::Complex(Box::new((real, imaginary))))))
    }

    fn mixed_arithmetic_reflected(&mut self, op: BinOp, a: f64, b: Complex) -> Result<Option<Value>> {
        let result = match op {
            BinOp::Sub => Some(Complex::new(a - b.real, -b.imaginary)),
            BinOp::TrueDiv => b.dividing(a),
            _ => return self.mixed_arithmetic(op, b, a),
        };
        let result = result.ok_or_else(|| zero_division(Division::ComplexTrue, self.settings.python));
        let result = self.checked(result)?;
        Ok(Some(self.heap.add(Obj::Complex(Box::new((result.real, result.imaginary))))))
    }

    fn complex_arithmetic(&mut self, op: BinOp, a: Complex, b: Complex) -> Result<Option<Value>> {
        let version = self.settings.python;
        let result = match op {
            BinOp::Add => Ok(a.plus(b)),
            BinOp::Sub => Ok(a.minus(b)),
            BinOp::Mul if version.minor() >= 14 => Ok(a.times_with_infinities(b)),
            BinOp::Mul => Ok(a.times(b)),
            BinOp::TrueDiv => {
                let quotient = if version.minor() >= 14 { a.divided_with_infinities(b) } else { a.divided_by(b) };
                quotient.ok_or_else(|| zero_division(Division::ComplexTrue, version))
            }
            BinOp::Pow => a.power(b, version),
            _ => return Ok(None),
        };
        let result = self.checked(result)?;
        Ok(Some(self.heap.add(Obj::Complex(Box::new((result.real, result.imaginary))))))
    }
}

/// What stays within a machine word; `None`: not so, or the operator has more to say.
fn small_arithmetic(op: BinOp, x: i64, y: i64) -> Option<i64> {
    match op {
        BinOp::Add => x.checked_add(y),
        BinOp::Sub => x.checked_sub(y),
        BinOp::Mul => x.checked_mul(y),
        BinOp::And => Some(x & y),
        BinOp::Or => Some(x | y),
        BinOp::Xor => Some(x ^ y),
        BinOp::FloorDiv if y != 0 && x != i64::MIN => Some(Integer::div_floor(&x, &y)),
        BinOp::Mod if y != 0 && x != i64::MIN => Some(Integer::mod_floor(&x, &y)),
        BinOp::RShift if y >= 0 => Some(x >> y.min(63)),
        BinOp::LShift if (0..63).contains(&y) && (x << y) >> y == x => Some(x << y),
        _ => None,
    }
}
