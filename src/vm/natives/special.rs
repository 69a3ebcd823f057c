//! Special methods of the builtin types, for `super().__getitem__(key)`, `list.__len__(x)` and `(1).__add__(2)`.
//!
//! The operators themselves do not come here: they know the builtin types. An instance of a derived class counts as the
//! value inside.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;
use crate::bytecode::{BinOp, CmpOp};

const LEN: Builtin = Builtin::method("__len__", |vm, args| {
    let [x] = operands(vm, "__len__", args)?;
    let length = vm.length(&x).unwrap_or(0);
    Ok(vm.heap.int(length as i64).into())
});
const ITER: Builtin = Builtin::method("__iter__", |vm, args| {
    let [x] = operands(vm, "__iter__", args)?;
    vm.iterator(&x)
});
const CONTAINS: Builtin = Builtin::method("__contains__", |vm, args| {
    let [x, item] = operands(vm, "__contains__", args)?;
    match vm.contains(&x, &item)? {
        Some(found) => Ok(Value::bool(found).into()),
        None => vm.in_python("contains", [x, item]),
    }
});
const ADD: Builtin = Builtin::method("__add__", |vm, args| joined(vm, "__add__", BinOp::Add, args));
const MUL: Builtin = Builtin::method("__mul__", |vm, args| joined(vm, "__mul__", BinOp::Mul, args));
const LT: Builtin = Builtin::method("__lt__", |vm, args| compared(vm, "__lt__", CmpOp::Lt, args));
const LE: Builtin = Builtin::method("__le__", |vm, args| compared(vm, "__le__", CmpOp::Le, args));
const GT: Builtin = Builtin::method("__gt__", |vm, args| compared(vm, "__gt__", CmpOp::Gt, args));
const GE: Builtin = Builtin::method("__ge__", |vm, args| compared(vm, "__ge__", CmpOp::Ge, args));
const HASH: Builtin = Builtin::method("__hash__", |vm, args| {
    let [x] = operands(vm, "__hash__", args)?;
    let hash = vm.hash(&x)? as i64;
    Ok(vm.heap.int(hash).into())
});
const EQ: Builtin = Builtin::method("__eq__", |vm, args| compared(vm, "__eq__", CmpOp::Eq, args));
const NE: Builtin = Builtin::method("__ne__", |vm, args| compared(vm, "__ne__", CmpOp::Ne, args));
const REPR: Builtin = Builtin::method("__repr__", |vm, args| {
    let [x] = operands(vm, "__repr__", args)?;
    vm.repr_flow(x)
});

pub(super) static CONTAINER: [Builtin; 6] = [LEN, ITER, CONTAINS, EQ, NE, REPR];

pub(super) static ORDER: [Builtin; 4] = [LT, LE, GT, GE];

/// Of what cannot change.
pub(super) static CONSTANT: [Builtin; 1] = [HASH];

pub(super) static JOIN: [Builtin; 2] = [ADD, MUL];

macro_rules! arithmetic {
    ($($name:literal $reflected:literal $op:ident,)*) => {
        [
            EQ, NE, REPR, HASH,
            $(
                Builtin::method($name, |vm, args| computed(vm, $name, BinOp::$op, args, false)),
                Builtin::method($reflected, |vm, args| computed(vm, $reflected, BinOp::$op, args, true)),
            )*
        ]
    };
}

pub(super) static NUMBER: [Builtin; 18] = arithmetic! {
    "__add__" "__radd__" Add,
    "__sub__" "__rsub__" Sub,
    "__mul__" "__rmul__" Mul,
    "__truediv__" "__rtruediv__" TrueDiv,
    "__floordiv__" "__rfloordiv__" FloorDiv,
    "__mod__" "__rmod__" Mod,
    "__pow__" "__rpow__" Pow,
};

/// The operators of sets, which take sets only.
pub(super) static SET: [Builtin; 4] = [
    Builtin::method("__and__", |vm, args| of_sets(vm, "__and__", BinOp::And, args)),
    Builtin::method("__or__", |vm, args| of_sets(vm, "__or__", BinOp::Or, args)),
    Builtin::method("__sub__", |vm, args| of_sets(vm, "__sub__", BinOp::Sub, args)),
    Builtin::method("__xor__", |vm, args| of_sets(vm, "__xor__", BinOp::Xor, args)),
];

pub(super) static SUBSCRIPT: [Builtin; 1] = [Builtin::method("__getitem__", |vm, args| {
    let [Some(x), Some(index)] = positional(vm, "__getitem__", args, 2)? else { unreachable!("required") };
    vm.get_own_item(x, index)
})];

pub(super) static CHANGES: [Builtin; 2] = [
    Builtin::method("__setitem__", |vm, args| {
        let [x, index, value] = operands(vm, "__setitem__", args)?;
        vm.set_item(value, x, index)
    }),
    Builtin::method("__delitem__", |vm, args| {
        let [x, index] = operands(vm, "__delitem__", args)?;
        vm.delete_item(x, index)
    }),
];

/// The arguments, the first of them as the builtin type's value.
pub(super) fn operands<const N: usize>(vm: &mut Vm, name: &str, args: Args) -> Result<[Value; N]> {
    let mut values = positional::<N>(vm, name, args, N)?.map(|value| value.expect("required"));
    values[0] = vm.heap.inner(&values[0]);
    Ok(values)
}

fn compared(vm: &mut Vm, name: &str, op: CmpOp, args: Args) -> Result<Flow> {
    let [x, y] = operands(vm, name, args)?;
    let y = vm.heap.inner(&y);
    let both_numbers = vm.number(&x).is_some() && vm.number(&y).is_some();
    let both_sets = vm.is_like_set(&x) && vm.is_like_set(&y);
    let comparable = both_numbers || both_sets || vm.type_of(&x).is(&vm.type_of(&y));
    if comparable { vm.compare(op, x, y) } else { Ok(Value::NOT_IMPLEMENTED.into()) }
}

fn of_sets(vm: &mut Vm, name: &str, op: BinOp, args: Args) -> Result<Flow> {
    let [x, y] = operands(vm, name, args)?;
    if !vm.set_like(&y) {
        return Ok(Value::NOT_IMPLEMENTED.into());
    }
    Ok(vm.set_operator(op, &x, &y)?.into())
}

/// `x + y` and `x * n` of sequences, which raise for what they cannot join.
fn joined(vm: &mut Vm, name: &str, op: BinOp, args: Args) -> Result<Flow> {
    let [x, y] = operands(vm, name, args)?;
    let y = vm.heap.inner(&y);
    vm.binary(op, x, y, false)
}

/// The operators of numbers, which leave what is no number to its class.
pub(super) fn computed(vm: &mut Vm, name: &str, op: BinOp, args: Args, reflected: bool) -> Result<Flow> {
    let [x, y] = operands(vm, name, args)?;
    let y = vm.heap.inner(&y);
    if vm.number(&y).is_none() {
        return Ok(Value::NOT_IMPLEMENTED.into());
    }
    if reflected { vm.binary(op, y, x, false) } else { vm.binary(op, x, y, false) }
}
