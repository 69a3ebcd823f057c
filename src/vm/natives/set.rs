//! The methods of `set` and `frozenset`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::set::Set;
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
                let copy = vm.heap.as_set(&set).expect("a set").copied();
                Ok(vm.new_set(copy).into())
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
                    let truth = subset(vm, set, &other);
                    let members = other.iter().map(|member| member.key.clone()).collect();
                    let truth = vm.settled_all(Ok(truth), [&held[0], &Value::NONE], members)?;
                    Ok(Value::bool(truth).into())
                })
            }),
            Builtin::method("issuperset", |vm, args| {
                let (set, other) = with_one(vm, $kind, "issuperset", args)?;
                need_iterable(vm, &other)?;
                vm.with_items(other, [set], |vm, held, items| {
                    let other = vm.set_of(items)?;
                    let set = vm.heap.as_set(&held[0]).expect("a set");
                    let truth = subset(vm, &other, set);
                    let members = other.iter().map(|member| member.key.clone()).collect();
                    let truth = vm.settled_all(Ok(truth), [&held[0], &Value::NONE], members)?;
                    Ok(Value::bool(truth).into())
                })
            }),
            Builtin::method("isdisjoint", |vm, args| {
                let (set, other) = with_one(vm, $kind, "isdisjoint", args)?;
                need_iterable(vm, &other)?;
                vm.with_items(other, [set], |vm, held, items| {
                    let other = vm.set_of(items)?;
                    let set = vm.heap.as_set(&held[0]).expect("a set");
                    let truth = disjoint(vm, set, &other);
                    let members = other.iter().map(|member| member.key.clone()).collect();
                    let truth = vm.settled_all(Ok(truth), [&held[0], &Value::NONE], members)?;
                    Ok(Value::bool(truth).into())
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
        clear(vm, &set);
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
        let member = vm.as_member(&item);
        if vm.set_remove(&set, &member)? { Ok(Value::NONE.into()) } else { Err(vm.key_error(item)) }
    }),
    Builtin::method("discard", |vm, args| {
        let (set, item) = with_one(vm, Type::Set, "discard", args)?;
        let member = vm.as_member(&item);
        vm.set_remove(&set, &member)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("pop", |vm, args| {
        let set = alone(vm, Type::Set, "pop", args)?;
        let popped = match vm.heap.get_mut(&set) {
            Some(Obj::Set(set)) => set.pop(),
            _ => None,
        };
        match popped {
            Some(item) => Ok(item.into()),
            None => {
                let message = vm.heap.str("pop from an empty set");
                Err(vm.key_error(message))
            }
        }
    }),
    Builtin::method("clear", |vm, args| {
        let set = alone(vm, Type::Set, "clear", args)?;
        clear(vm, &set);
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

fn clear(vm: &mut Vm, set: &Value) {
    if let Some(Obj::Set(set)) = vm.heap.get_mut(set) {
        set.clear();
    }
}

fn subset(vm: &Vm, a: &Set, b: &Set) -> bool {
    a.iter().all(|entry| b.find(entry.hash, |key| vm.same(key, &entry.key)).is_some())
}

/// The items of all iterables in turn are combined with the set.
fn combined(vm: &mut Vm, kind: Type, name: &str, op: BinOp, args: Args) -> Result<Flow> {
    let (set, args) = receive(vm, kind, name, args)?;
    if args.positional.is_empty() {
        let copy = vm.heap.as_set(&set).expect("a set").copied();
        return Ok(vm.new_set_like(&set, copy).into());
    }
    // The set itself stands before the others.
    let others: Vec<Value> = [set.clone()].into_iter().chain(args.positional).collect();
    let others = vm.heap.tuple(others);
    combine_next(vm, set, others, 1, op)
}

fn combine_next(vm: &mut Vm, set: Value, others: Value, index: usize, op: BinOp) -> Result<Flow> {
    let Some(other) = vm.heap.as_tuple(&others).and_then(|others| others.get(index)).cloned() else {
        return Ok(set.into());
    };
    if op == BinOp::Or && index > 1 && vm.heap.as_tuple(&others).is_some_and(|others| others[0].is(&other)) {
        return combine_next(vm, set, others, index + 1, op);
    }
    need_iterable(vm, &other)?;
    let held = [set, other.clone(), others, Value::int(index), Value::int(op as usize)];
    vm.with_items(other, held, |vm, held, items| {
        let [set, other, others, index, op] = <[Value; 5]>::try_from(held).expect("as given");
        let number = |value: &Value| value.as_small_int().expect("small") as usize;
        let op = BinOp::from_u8(number(&op) as u8);
        let result = if number(&index) == 1 {
            vm.set_combined(op, &set, &other, items)?
        } else if vm.set_like(&other) && op == BinOp::And {
            vm.set_operator(op, &set, &other)?
        } else {
            // The result so far is nobody else's.
            let mut table = vm.heap.as_set(&set).expect("a set").clone();
            vm.change_table(op, &mut table, &other, items)?;
            vm.new_set_like(&set, table)
        };
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
    need_iterable(vm, &other)?;
    let held = [set, other.clone(), others, Value::int(index), Value::int(op as usize)];
    vm.with_items(other, held, |vm, held, items| {
        let [set, other, others, index, op] = <[Value; 5]>::try_from(held).expect("as given");
        let number = |value: &Value| value.as_small_int().expect("small") as usize;
        let op = BinOp::from_u8(number(&op) as u8);
        vm.set_change(op, &set, &other, items)?;
        update_next(vm, set, others, number(&index) + 1, op)
    })
}
