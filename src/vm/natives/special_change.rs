//! Special methods for operators in place and with the operands the other way round, and of iterators:
//! `super().__iadd__(items)`, `(2).__rmul__`, `iter(x).__length_hint__()`.

use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::object::{Iter, Obj};
use super::super::{Value, Vm};
use super::Builtin;
use super::special::operands;
use crate::bytecode::BinOp;

macro_rules! operators {
    ($($name:literal $op:ident $way:ident,)*) => {
        [$(Builtin::method($name, |vm, args| operated(vm, $name, BinOp::$op, Way::$way, args)),)*]
    };
}

/// How the operator stands to its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Plain,
    Reflected,
    InPlace,
}

pub(super) static REPEATED: [Builtin; 1] = operators! { "__rmul__" Mul Reflected, };
pub(super) static LIST: [Builtin; 2] = operators! { "__iadd__" Add InPlace, "__imul__" Mul InPlace, };
pub(super) static PERCENT: [Builtin; 2] = operators! { "__mod__" Mod Plain, "__rmod__" Mod Reflected, };
pub(super) static MAPPING: [Builtin; 2] = operators! { "__or__" Or Plain, "__ror__" Or Reflected, };
pub(super) static DICT: [Builtin; 1] = operators! { "__ior__" Or InPlace, };
pub(super) static SET_REFLECTED: [Builtin; 4] = operators! {
    "__rand__" And Reflected, "__ror__" Or Reflected, "__rsub__" Sub Reflected, "__rxor__" Xor Reflected,
};
pub(super) static SET: [Builtin; 4] = operators! {
    "__iand__" And InPlace, "__ior__" Or InPlace, "__isub__" Sub InPlace, "__ixor__" Xor InPlace,
};
pub(super) static VIEW: [Builtin; 8] = operators! {
    "__and__" And Plain, "__or__" Or Plain, "__sub__" Sub Plain, "__xor__" Xor Plain,
    "__rand__" And Reflected, "__ror__" Or Reflected, "__rsub__" Sub Reflected, "__rxor__" Xor Reflected,
};
pub(super) static BOOL: [Builtin; 6] = operators! {
    "__and__" And Plain, "__or__" Or Plain, "__xor__" Xor Plain,
    "__rand__" And Reflected, "__ror__" Or Reflected, "__rxor__" Xor Reflected,
};

/// Of what can be gone through backwards.
pub(super) static REVERSED: [Builtin; 1] = [Builtin::method("__reversed__", |vm, args| {
    let [x] = operands(vm, "__reversed__", args)?;
    let reversed = vm.builtin("reversed");
    Ok(Flow::Call(reversed, Args::of([x])))
})];

/// What `object` answers to comparisons.
pub(super) static OBJECT: [Builtin; 5] = [
    Builtin::method("__lt__", |vm, args| declined(vm, "__lt__", args)),
    Builtin::method("__le__", |vm, args| declined(vm, "__le__", args)),
    Builtin::method("__gt__", |vm, args| declined(vm, "__gt__", args)),
    Builtin::method("__ge__", |vm, args| declined(vm, "__ge__", args)),
    Builtin::method("__ne__", |vm, args| {
        let [x, y] = operands(vm, "__ne__", args)?;
        let Some(equals) = vm.user_special(&x, "__eq__") else {
            return Ok(if x.is(&y) { Value::FALSE } else { Value::NOT_IMPLEMENTED }.into());
        };
        let cont = Cont::new(
            |vm, _, outcome| {
                let equal = vm.returned(outcome)?;
                if equal.is_not_implemented() {
                    return Ok(equal.into());
                }
                Ok(Value::bool(!vm.plain_truth(&equal).unwrap_or(true)).into())
            },
            [],
        );
        Ok(Flow::CallThen(equals, Args::of([x, y]), cont))
    }),
];

pub(super) static NONE: [Builtin; 1] = [Builtin::method("__bool__", |_, _| Ok(Value::FALSE.into()))];

/// Of iterators over what has a length.
pub(super) static ITERATOR: [Builtin; 1] = [Builtin::method("__length_hint__", |vm, args| {
    let [x] = operands(vm, "__length_hint__", args)?;
    let left = match vm.heap.get(&x) {
        Some(Obj::Iter(iter)) => match &**iter {
            Iter::Sequence { of, index } => vm.length(of).unwrap_or(0).saturating_sub(*index),
            Iter::Reversed { index, .. } => *index,
            Iter::Str { text, byte } => text[*byte..].chars().count(),
            Iter::Range { left, .. } => *left as usize,
            Iter::Set { of, length, .. } | Iter::Dict { of, length, .. } if vm.length(of) != Some(*length) => 0,
            Iter::Set { of, index, .. } => vm
                .heap
                .as_set(of)
                .map_or(0, |set| (*index..set.places()).filter(|&place| set.place(place).is_some()).count()),
            Iter::Dict { of, index, .. } => vm
                .heap
                .as_dict(of)
                .map_or(0, |dict| (*index..dict.places()).filter(|&place| dict.place(place).is_some()).count()),
            _ => 0,
        },
        _ => 0,
    };
    Ok(vm.heap.int(left as i64).into())
})];

fn declined(vm: &mut Vm, name: &str, args: Args) -> Result<Flow> {
    let [_, _] = operands(vm, name, args)?;
    Ok(Value::NOT_IMPLEMENTED.into())
}

fn operated(vm: &mut Vm, name: &str, op: BinOp, way: Way, args: Args) -> Result<Flow> {
    let whole = args.positional.first().cloned();
    let [x, y] = operands(vm, name, args)?;
    let y = vm.heap.inner(&y);
    let bools = x.as_bool().is_some();
    let fits = match op {
        BinOp::Mul | BinOp::Mod | BinOp::Add => true,
        _ if bools => vm.as_int(&y).is_some(),
        BinOp::Or if vm.heap.as_dict(&x).is_some() => way == Way::InPlace || vm.heap.as_dict(&y).is_some(),
        // Views of dicts take any iterable.
        _ => !matches!(vm.heap.get(&x), Some(Obj::Set(_) | Obj::FrozenSet(_))) || vm.set_like(&y),
    };
    // `'a'.__rmod__(1)`
    let fits = fits && !(op == BinOp::Mod && way == Way::Reflected && !vm.type_of(&x).is(&vm.type_of(&y)));
    if !fits {
        return Ok(Value::NOT_IMPLEMENTED.into());
    }
    if op == BinOp::Mul && vm.as_index(&y).is_none() && vm.user_special(&y, "__index__").is_none() {
        let kind = vm.type_name(&y);
        return Err(vm.type_error(format!("'{kind}' object cannot be interpreted as an integer")));
    }
    match way {
        Way::Plain => vm.binary(op, x, y, false),
        Way::Reflected => vm.binary(op, y, x, false),
        Way::InPlace => {
            let flow = vm.binary(op, x, y, true);
            // An instance of a derived class stays what it is.
            let cont = Cont::new(
                |vm, held, outcome| {
                    vm.returned(outcome)?;
                    Ok(held[0].clone().into())
                },
                [whole.expect("an operand")],
            );
            vm.after(flow, cont)
        }
    }
}
