//! Special methods of numbers besides the operators of arithmetic: `(5).__neg__()`, `(7).__divmod__(2)`, `(2.5).__floor__()`.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
use super::Builtin;
use super::builtins::divmod;
use super::special::{computed, operands};
use crate::bytecode::{BinOp, UnaryOp};
use crate::number::{Int, round_float_to_int};

macro_rules! integer {
    ($($name:literal $reflected:literal $op:ident,)*) => {
        [
            $(
                Builtin::method($name, |vm, args| of_integers(vm, $name, BinOp::$op, args, false)),
                Builtin::method($reflected, |vm, args| of_integers(vm, $reflected, BinOp::$op, args, true)),
            )*
            Builtin::method("__invert__", |vm, args| {
                let [x] = operands(vm, "__invert__", args)?;
                vm.unary_native(UnaryOp::Invert, x).map(Flow::Value)
            }),
            Builtin::method("__index__", |vm, args| whole(vm, "__index__", args, f64::trunc)),
        ]
    };
}

pub(super) static INTEGER: [Builtin; 12] = integer! {
    "__and__" "__rand__" And,
    "__or__" "__ror__" Or,
    "__xor__" "__rxor__" Xor,
    "__lshift__" "__rlshift__" LShift,
    "__rshift__" "__rrshift__" RShift,
};

/// Of real numbers.
pub(super) static UNARY: [Builtin; 8] = [
    Builtin::method("__int__", |vm, args| whole(vm, "__int__", args, f64::trunc)),
    Builtin::method("__trunc__", |vm, args| whole(vm, "__trunc__", args, f64::trunc)),
    Builtin::method("__floor__", |vm, args| whole(vm, "__floor__", args, f64::floor)),
    Builtin::method("__ceil__", |vm, args| whole(vm, "__ceil__", args, f64::ceil)),
    Builtin::method("__float__", |vm, args| {
        let [x] = operands(vm, "__float__", args)?;
        Ok(Value::float(vm.need_float(&x)?).into())
    }),
    Builtin::method("__divmod__", |vm, args| {
        let [x, y] = operands(vm, "__divmod__", args)?;
        divided(vm, x.clone(), y.clone(), &y)
    }),
    Builtin::method("__rdivmod__", |vm, args| {
        let [x, y] = operands(vm, "__rdivmod__", args)?;
        divided(vm, y.clone(), x, &y)
    }),
    Builtin::method("__round__", |vm, args| {
        let round = vm.builtin("round");
        Ok(Flow::Call(round, args))
    }),
];

/// Of all numbers.
pub(super) static ANY: [Builtin; 4] = [
    Builtin::method("__neg__", |vm, args| {
        let [x] = operands(vm, "__neg__", args)?;
        vm.unary_native(UnaryOp::Neg, x).map(Flow::Value)
    }),
    Builtin::method("__pos__", |vm, args| {
        let [x] = operands(vm, "__pos__", args)?;
        vm.unary_native(UnaryOp::Pos, x).map(Flow::Value)
    }),
    Builtin::method("__abs__", |vm, args| {
        let [x] = operands(vm, "__abs__", args)?;
        let abs = vm.builtin("abs");
        Ok(Flow::Call(abs, Args::of([x])))
    }),
    Builtin::method("__bool__", |vm, args| {
        let [x] = operands(vm, "__bool__", args)?;
        Ok(Value::bool(vm.plain_truth(&x).unwrap_or(true)).into())
    }),
];

fn of_integers(vm: &mut Vm, name: &str, op: BinOp, mut args: Args, reflected: bool) -> Result<Flow> {
    match args.positional.get(1) {
        Some(other) if vm.as_int(other).is_none() => Ok(Value::NOT_IMPLEMENTED.into()),
        _ => {
            args.keywords.clear();
            computed(vm, name, op, args, reflected)
        }
    }
}

fn divided(vm: &mut Vm, x: Value, y: Value, other: &Value) -> Result<Flow> {
    if vm.number(other).is_none() { Ok(Value::NOT_IMPLEMENTED.into()) } else { divmod(vm, x, y) }
}

/// A whole number made of a real one.
fn whole(vm: &mut Vm, name: &str, args: Args, cut: fn(f64) -> f64) -> Result<Flow> {
    let [x] = operands(vm, name, args)?;
    let int: Int = match (vm.as_int(&x), x.as_float()) {
        (Some(int), _) => int,
        (None, Some(float)) => vm.checked(round_float_to_int(cut(float)))?,
        (None, None) => return Ok(Value::NOT_IMPLEMENTED.into()),
    };
    Ok(vm.new_int(int).into())
}
