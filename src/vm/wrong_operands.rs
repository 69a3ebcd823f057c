//! What CPython says about operands that an operator does not take.

use super::class::Type;
use super::exception::Raise;
use super::ops::BINARY;
use super::{Value, Vm};
use crate::bytecode::BinOp;

impl Vm {
    /// Nothing that `x` and `y` have answers the operator.
    pub(super) fn unsupported_operands(&mut self, op: BinOp, in_place: bool, x: &Value, y: &Value) -> Raise {
        let (left, right) = (self.type_name(x), self.type_name(y));
        if op == BinOp::Add && self.heap.as_str(x).is_some() {
            return self.type_error(format!("can only concatenate str (not \"{right}\") to str"));
        }
        if op == BinOp::Add && (self.heap.as_list(x).is_some() || self.heap.as_tuple(x).is_some()) {
            let kind = if self.heap.as_list(x).is_some() { "list" } else { "tuple" };
            return self.type_error(format!("can only concatenate {kind} (not \"{right}\") to {kind}"));
        }
        if op == BinOp::Add && self.bytes_of(x).is_some() {
            return self.type_error(format!("can't concat {right} to {left}"));
        }
        if op == BinOp::Mul && (self.repeats(x) || (self.repeats(y) && self.asks_right(in_place, x))) {
            let other = if self.repeats(x) { right } else { left };
            return self.type_error(format!("can't multiply sequence by non-int of type '{other}'"));
        }
        if self.settings.python.minor() < 10
            && (self.is_a(x, Type::Complex) || self.is_a(y, Type::Complex))
            && let BinOp::FloorDiv | BinOp::Mod = op
        {
            let words =
                if op == BinOp::Mod { "can't mod complex numbers." } else { "can't take floor of complex number." };
            return self.type_error(words);
        }
        let mut symbol = BINARY[op as usize].0.to_owned();
        if in_place {
            symbol = match op {
                BinOp::Pow if self.settings.python.minor() < 10 => symbol,
                BinOp::Pow => "**=".to_owned(),
                _ => format!("{symbol}="),
            };
        }
        self.type_error(format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'"))
    }
}
