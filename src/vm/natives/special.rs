//! Special methods of the builtin containers, for `super().__getitem__(key)` and `list.__len__(x)`.
//!
//! Operators do not come here: they know the builtin types. An instance of a derived class counts as the value inside.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;
use crate::bytecode::CmpOp;

const LEN: Builtin = Builtin::method("__len__", |vm, args| {
    let [x] = operands(vm, "__len__", args)?;
    let length = vm.length(&x).unwrap_or(0);
    Ok(Value::int(length).into())
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
const EQ: Builtin = Builtin::method("__eq__", |vm, args| compared(vm, "__eq__", CmpOp::Eq, args));
const NE: Builtin = Builtin::method("__ne__", |vm, args| compared(vm, "__ne__", CmpOp::Ne, args));
const REPR: Builtin = Builtin::method("__repr__", |vm, args| {
    let [x] = operands(vm, "__repr__", args)?;
    vm.repr_flow(x)
});

pub(super) static CONTAINER: [Builtin; 6] = [LEN, ITER, CONTAINS, EQ, NE, REPR];

pub(super) static SEQUENCE: [Builtin; 7] = [
    LEN,
    ITER,
    CONTAINS,
    EQ,
    NE,
    REPR,
    Builtin::method("__getitem__", |vm, args| {
        let [Some(x), Some(index)] = positional(vm, "__getitem__", args, 2)? else { unreachable!("required") };
        vm.get_own_item(x, index)
    }),
];

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
fn operands<const N: usize>(vm: &mut Vm, name: &str, args: Args) -> Result<[Value; N]> {
    let mut values = positional::<N>(vm, name, args, N)?.map(|value| value.expect("required"));
    values[0] = vm.heap.inner(&values[0]);
    Ok(values)
}

fn compared(vm: &mut Vm, name: &str, op: CmpOp, args: Args) -> Result<Flow> {
    let [x, y] = operands(vm, name, args)?;
    let y = vm.heap.inner(&y);
    if vm.type_of(&x).is(&vm.type_of(&y)) { vm.compare(op, x, y) } else { Ok(Value::NOT_IMPLEMENTED.into()) }
}
