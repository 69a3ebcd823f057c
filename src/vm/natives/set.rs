//! The methods of `set` and `frozenset`.

use super::super::class::Type;
use super::super::dict::Set;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::{alone, positional, receive, with_one};
use crate::bytecode::BinOp;

macro_rules! shared {
    ($kind:expr) => {
        [
            Builtin::method("copy", |vm, args| {
                let set = alone(vm, $kind, "copy", args)?;
                if $kind == Type::FrozenSet {
                    return Ok(set.into());
                }
                let copy = vm.heap.as_set(&set).expect("a set").clone();
                Ok(vm.heap.add_container(Obj::Set(Box::new(copy))).into())
            }),
            Builtin::method("union", |vm, args| combined(vm, $kind, "union", BinOp::Or, args)),
            Builtin::method("intersection", |vm, args| combined(vm, $kind, "intersection", BinOp::And, args)),
            Builtin::method("difference", |vm, args| combined(vm, $kind, "difference", BinOp::Sub, args)),
            Builtin::method("symmetric_difference", |vm, args| {
                let (set, other) = with_one(vm, $kind, "symmetric_difference", args)?;
                combined(vm, $kind, "symmetric_difference", BinOp::Xor, Args::of([set, other]))
            }),
            Builtin::method("issubset", |vm, args| {
                let (set, other) = with_one(vm, $kind, "issubset", args)?;
                need_iterable(vm, &other)?;
                vm.with_items(other, [set], |vm, held, items| {
                    let other = vm.set_of(items)?;
                    let set = vm.heap.as_set(&held[0]).expect("a set");
                    Ok(Value::bool(subset(vm, set, &other)).into())
                })
            }),
            Builtin::method("issuperset", |vm, args| {
                let (set, other) = with_one(vm, $kind, "issuperset", args)?;
                need_iterable(vm, &other)?;
                vm.with_items(other, [set], |vm, held, items| {
                    let other = vm.set_of(items)?;
                    let set = vm.heap.as_set(&held[0]).expect("a set");
                    Ok(Value::bool(subset(vm, &other, set)).into())
                })
            }),
            Builtin::method("isdisjoint", |vm, args| {
                let (set, other) = with_one(vm, $kind, "isdisjoint", args)?;
                need_iterable(vm, &other)?;
                vm.with_items(other, [set], |vm, held, items| {
                    let other = vm.set_of(items)?;
                    let set = vm.heap.as_set(&held[0]).expect("a set");
                    Ok(Value::bool(disjoint(vm, set, &other)).into())
                })
            }),
        ]
    };
}

pub(super) static SHARED: [Builtin; 8] = shared!(Type::Set);
pub(super) static FROZEN: [Builtin; 8] = shared!(Type::FrozenSet);

pub(super) static METHODS: [Builtin; 10] = [
    Builtin::method("__init__", |vm, args| {
        let (set, args) = receive(vm, Type::Set, "__init__", args)?;
        let [from] = positional(vm, "set", args, 0)?;
        replace(vm, &set, Set::default());
        match from {
            Some(from) => changed(vm, set, from, BinOp::Or),
            None => Ok(Value::NONE.into()),
        }
    }),
    Builtin::method("add", |vm, args| {
        let (set, item) = with_one(vm, Type::Set, "add", args)?;
        vm.set_add(&set, item)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("remove", |vm, args| {
        let (set, item) = with_one(vm, Type::Set, "remove", args)?;
        if vm.set_remove(&set, &item)? { Ok(Value::NONE.into()) } else { Err(vm.key_error(item)) }
    }),
    Builtin::method("discard", |vm, args| {
        let (set, item) = with_one(vm, Type::Set, "discard", args)?;
        vm.set_remove(&set, &item)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("pop", |vm, args| {
        let set = alone(vm, Type::Set, "pop", args)?;
        let first = vm.heap.as_set(&set).and_then(|set| set.iter().next()).map(|entry| entry.key.clone());
        let Some(item) = first else {
            let message = vm.heap.str("pop from an empty set");
            return Err(vm.key_error(message));
        };
        vm.set_remove(&set, &item)?;
        Ok(item.into())
    }),
    Builtin::method("clear", |vm, args| {
        let set = alone(vm, Type::Set, "clear", args)?;
        replace(vm, &set, Set::default());
        Ok(Value::NONE.into())
    }),
    Builtin::method("update", |vm, args| update(vm, "update", BinOp::Or, args)),
    Builtin::method("intersection_update", |vm, args| update(vm, "intersection_update", BinOp::And, args)),
    Builtin::method("difference_update", |vm, args| update(vm, "difference_update", BinOp::Sub, args)),
    Builtin::method("symmetric_difference_update", |vm, args| {
        let (set, other) = with_one(vm, Type::Set, "symmetric_difference_update", args)?;
        changed(vm, set, other, BinOp::Xor)
    }),
];

fn replace(vm: &mut Vm, set: &Value, by: Set) {
    if let Some(Obj::Set(place)) = vm.heap.get_mut(set) {
        drop(std::mem::replace(&mut **place, by));
    }
}

fn subset(vm: &Vm, a: &Set, b: &Set) -> bool {
    a.iter().all(|entry| b.find(entry.hash, |key| vm.same(key, &entry.key)).is_some())
}

fn set_value(vm: &mut Vm, items: Vec<Value>) -> Result<Value> {
    let set = vm.set_of(items)?;
    Ok(vm.heap.add_container(Obj::Set(Box::new(set))))
}

/// The items of all iterables in turn are combined with the set.
fn combined(vm: &mut Vm, kind: Type, name: &str, op: BinOp, args: Args) -> Result<Flow> {
    let (set, args) = receive(vm, kind, name, args)?;
    let copy = Box::new(vm.heap.as_set(&set).expect("a set").clone());
    let result = vm.heap.add_container(if kind == Type::Set { Obj::Set(copy) } else { Obj::FrozenSet(copy) });
    let others = vm.heap.tuple(args.positional.to_vec());
    combine_next(vm, result, others, 0, op)
}

fn combine_next(vm: &mut Vm, result: Value, others: Value, index: usize, op: BinOp) -> Result<Flow> {
    let Some(other) = vm.heap.as_tuple(&others).and_then(|others| others.get(index)).cloned() else {
        return Ok(result.into());
    };
    let held = [result, others, Value::int(index), Value::int(op as usize)];
    need_iterable(vm, &other)?;
    vm.with_items(other, held, |vm, held, items| {
        let [result, others, index, op] = <[Value; 4]>::try_from(held).expect("as given");
        let number = |value: &Value| value.as_small_int().expect("small") as usize;
        let op = BinOp::from_u8(number(&op) as u8);
        let other = set_value(vm, items)?;
        let result = vm.set_operator(op, &result, &other)?;
        combine_next(vm, result, others, number(&index) + 1, op)
    })
}

fn need_iterable(vm: &mut Vm, value: &Value) -> Result<()> {
    if vm.is_iterable(value) {
        return Ok(());
    }
    let name = vm.type_name(value);
    Err(vm.type_error(format!("'{name}' object is not iterable")))
}

fn disjoint(vm: &Vm, a: &Set, b: &Set) -> bool {
    a.iter().all(|entry| b.find(entry.hash, |key| vm.same(key, &entry.key)).is_none())
}

/// `set op= other` for each of the iterables.
fn update(vm: &mut Vm, name: &str, op: BinOp, args: Args) -> Result<Flow> {
    let (set, args) = receive(vm, Type::Set, name, args)?;
    let others = vm.heap.tuple(args.positional.to_vec());
    update_next(vm, set, others, 0, op)
}

fn changed(vm: &mut Vm, set: Value, other: Value, op: BinOp) -> Result<Flow> {
    let others = vm.heap.tuple([other]);
    update_next(vm, set, others, 0, op)
}

fn update_next(vm: &mut Vm, set: Value, others: Value, index: usize, op: BinOp) -> Result<Flow> {
    let Some(other) = vm.heap.as_tuple(&others).and_then(|others| others.get(index)).cloned() else {
        return Ok(Value::NONE.into());
    };
    let held = [set, others, Value::int(index), Value::int(op as usize)];
    need_iterable(vm, &other)?;
    vm.with_items(other, held, |vm, held, items| {
        let [set, others, index, op] = <[Value; 4]>::try_from(held).expect("as given");
        let number = |value: &Value| value.as_small_int().expect("small") as usize;
        let op = BinOp::from_u8(number(&op) as u8);
        if op == BinOp::Or {
            for item in items {
                vm.set_add(&set, item)?;
            }
        } else {
            let other = set_value(vm, items)?;
            let result = vm.set_operator(op, &set, &other)?;
            let result = vm.heap.as_set(&result).expect("a set").clone();
            replace(vm, &set, result);
        }
        update_next(vm, set, others, number(&index) + 1, op)
    })
}
