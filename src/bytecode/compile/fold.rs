//! Constants, and expressions of constants that CPython, too, works out when it compiles.

use super::Compiler;
use crate::bytecode::Const;
use num_bigint::BigInt;
use ruff_python_ast::{Expr, ExprBinOp, ExprUnaryOp, Number, Operator, UnaryOp};

/// Longer results are left to run time, as in CPython.
const MAX_TEXT: usize = 4096;
/// Integers up to here are exact as floats.
const EXACT: i64 = 1 << 53;

impl Compiler<'_> {
    /// The value of `expr` if it is constant.
    pub(super) fn fold(&self, expr: &Expr) -> Option<Const> {
        match expr {
            Expr::NoneLiteral(_) => Some(Const::None),
            Expr::EllipsisLiteral(_) => Some(Const::Ellipsis),
            Expr::BooleanLiteral(literal) => Some(Const::Bool(literal.value)),
            Expr::StringLiteral(literal) => Some(Const::Str(self.text_of(literal))),
            Expr::BytesLiteral(literal) => Some(Const::Bytes(literal.value.bytes().collect())),
            Expr::NumberLiteral(literal) => Some(number(&literal.value)),
            Expr::Name(name) if name.id.as_str() == "__debug__" => Some(Const::Bool(true)),
            Expr::Tuple(tuple) => self.fold_all(&tuple.elts).map(Const::Tuple),
            Expr::UnaryOp(operation) => self.fold_unary(operation),
            Expr::BinOp(operation) => self.fold_binary(operation),
            _ => None,
        }
    }

    pub(super) fn fold_all(&self, exprs: &[Expr]) -> Option<Box<[Const]>> {
        exprs.iter().map(|expr| self.fold(expr)).collect()
    }

    fn fold_unary(&self, operation: &ExprUnaryOp) -> Option<Const> {
        match (operation.op, self.fold(&operation.operand)?) {
            (UnaryOp::Not, value) => Some(Const::Bool(!super::jump::truth(&value))),
            (UnaryOp::USub, Const::Int(value)) => {
                Some(value.checked_neg().map_or_else(|| big(-BigInt::from(value)), Const::Int))
            }
            (UnaryOp::USub, Const::BigInt(digits)) => digits.parse().ok().map(|value: BigInt| big(-value)),
            (UnaryOp::USub, Const::Float(value)) => Some(Const::Float(-value)),
            (UnaryOp::UAdd, value @ (Const::Int(_) | Const::BigInt(_) | Const::Float(_))) => Some(value),
            (UnaryOp::Invert, Const::Int(value)) => Some(Const::Int(!value)),
            _ => None,
        }
    }

    fn fold_binary(&self, operation: &ExprBinOp) -> Option<Const> {
        let right = self.fold(&operation.right)?;
        let left = self.fold(&operation.left)?;
        match (left, right) {
            (Const::Int(x), Const::Int(y)) => fold_ints(x, operation.op, y),
            (Const::Float(x), Const::Float(y)) => fold_floats(x, operation.op, y),
            (Const::Float(x), Const::Int(y)) if y.abs() <= EXACT => fold_floats(x, operation.op, y as f64),
            (Const::Int(x), Const::Float(y)) if x.abs() <= EXACT => fold_floats(x as f64, operation.op, y),
            (Const::Str(x), Const::Str(y)) if operation.op == Operator::Add => {
                Some(Const::Str((x.into_string() + &y).into()))
            }
            (Const::Str(text), Const::Int(times)) | (Const::Int(times), Const::Str(text))
                if operation.op == Operator::Mult =>
            {
                let times = usize::try_from(times.max(0)).ok()?;
                let fits = text.len().checked_mul(times)? <= MAX_TEXT;
                fits.then(|| Const::Str(text.repeat(times).into()))
            }
            _ => None,
        }
    }
}

fn fold_ints(x: i64, op: Operator, y: i64) -> Option<Const> {
    let value = match op {
        Operator::Add => x.checked_add(y)?,
        Operator::Sub => x.checked_sub(y)?,
        Operator::Mult => x.checked_mul(y)?,
        Operator::Pow => x.checked_pow(u32::try_from(y).ok()?)?,
        Operator::Div if y != 0 && x.abs() <= EXACT && y.abs() <= EXACT => {
            return Some(Const::Float(x as f64 / y as f64));
        }
        // Python's division rounds down.
        Operator::FloorDiv if y != 0 => {
            let quotient = x.checked_div(y)?;
            quotient - i64::from(x.checked_rem(y)? != 0 && (x < 0) != (y < 0))
        }
        Operator::Mod if y != 0 => {
            let remainder = x.checked_rem(y)?;
            if remainder != 0 && (remainder < 0) != (y < 0) { remainder + y } else { remainder }
        }
        Operator::LShift => x.checked_mul(1_i64.checked_shl(u32::try_from(y).ok().filter(|y| *y < 63)?)?)?,
        Operator::RShift => x.checked_shr(u32::try_from(y).ok()?)?,
        Operator::BitAnd => x & y,
        Operator::BitOr => x | y,
        Operator::BitXor => x ^ y,
        _ => return None,
    };
    Some(Const::Int(value))
}

fn fold_floats(x: f64, op: Operator, y: f64) -> Option<Const> {
    let value = match op {
        Operator::Add => x + y,
        Operator::Sub => x - y,
        Operator::Mult => x * y,
        Operator::Div if y != 0.0 => x / y,
        _ => return None,
    };
    Some(Const::Float(value))
}

fn number(number: &Number) -> Const {
    match number {
        Number::Float(value) => Const::Float(*value),
        Number::Complex { imag, .. } => Const::Complex(*imag),
        Number::Int(value) => value.as_i64().map_or_else(|| big(parse_big(&value.to_string())), Const::Int),
    }
}

/// `token` is an integer literal as it stands in the source.
fn parse_big(token: &str) -> BigInt {
    let digits = token.replace('_', "").to_ascii_lowercase();
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0o") => (&digits[2..], 8),
        Some("0b") => (&digits[2..], 2),
        _ => (&*digits, 10),
    };
    BigInt::parse_bytes(digits.as_bytes(), radix).unwrap_or_default()
}

fn big(value: BigInt) -> Const {
    i64::try_from(&value).map_or_else(|_| Const::BigInt(value.to_string().into()), Const::Int)
}
