//! The methods of `list`, and of `tuple` and `range` what they share with it.

use super::super::class::Type;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Heap, Value, Vm};
use super::receive::{alone, positional, receive, with_one};
use super::{Builtin, Quick, bind};
use std::cmp::Ordering;

pub(super) static METHODS: [Builtin; 12] = [
    Builtin::method("__init__", |vm, args| {
        let (list, args) = receive(vm, Type::List, "__init__", args)?;
        let [from] = positional(vm, "list", args, 0)?;
        drop(std::mem::take(items_mut(vm, &list)));
        match from {
            Some(from) => extend(vm, &list, from),
            None => Ok(Value::NONE.into()),
        }
    }),
    Builtin::method("append", |vm, args| {
        let (list, item) = with_one(vm, Type::List, "append", args)?;
        items_mut(vm, &list).push(item);
        Ok(Value::NONE.into())
    })
    .with_quick(Quick::Two(Heap::append_plainly)),
    Builtin::method("extend", |vm, args| {
        let (list, from) = with_one(vm, Type::List, "extend", args)?;
        extend(vm, &list, from)
    }),
    Builtin::method("insert", |vm, args| {
        let (list, args) = receive(vm, Type::List, "insert", args)?;
        let [Some(index), Some(item)] = positional(vm, "insert", args, 2)? else { unreachable!("required") };
        let index = vm.need_index(&index)?;
        let items = items_mut(vm, &list);
        let length = items.len() as i64;
        let index = if index < 0 { (index + length).max(0) } else { index.min(length) };
        items.insert(index as usize, item);
        Ok(Value::NONE.into())
    }),
    Builtin::method("pop", |vm, args| {
        let (list, args) = receive(vm, Type::List, "pop", args)?;
        let [index] = positional(vm, "pop", args, 0)?;
        let index = vm.index_or(&index, -1)?;
        let items = items_mut(vm, &list);
        if items.is_empty() {
            return Err(vm.index_error("pop from empty list"));
        }
        let index = if index < 0 { index + items.len() as i64 } else { index };
        if !(0..items.len() as i64).contains(&index) {
            return Err(vm.index_error("pop index out of range"));
        }
        Ok(items.remove(index as usize).into())
    }),
    Builtin::method("remove", |vm, args| {
        let (list, item) = with_one(vm, Type::List, "remove", args)?;
        let items = vm.heap.as_list(&list).expect("a list").clone();
        match vm.position(&items, &item) {
            Some(Some(index)) => {
                drop(items_mut(vm, &list).remove(index));
                Ok(Value::NONE.into())
            }
            Some(None) => Err(vm.value_error("list.remove(x): x not in list")),
            None => vm.in_python("list_remove", [list, item]),
        }
    }),
    Builtin::method("clear", |vm, args| {
        let list = alone(vm, Type::List, "clear", args)?;
        drop(std::mem::take(items_mut(vm, &list)));
        Ok(Value::NONE.into())
    }),
    Builtin::method("copy", |vm, args| {
        let list = alone(vm, Type::List, "copy", args)?;
        let items = vm.heap.as_list(&list).expect("a list").clone();
        Ok(vm.heap.list(items).into())
    }),
    Builtin::method("reverse", |vm, args| {
        let list = alone(vm, Type::List, "reverse", args)?;
        items_mut(vm, &list).reverse();
        Ok(Value::NONE.into())
    }),
    Builtin::method("index", |vm, args| index(vm, Type::List, args)),
    Builtin::method("count", |vm, args| count(vm, Type::List, args)),
    Builtin::method("sort", sort),
];

fn items_mut<'a>(vm: &'a mut Vm, list: &Value) -> &'a mut Vec<Value> {
    match vm.heap.get_mut(list) {
        Some(Obj::List(items)) => items,
        other => unreachable!("{other:?} is no list"),
    }
}

fn extend(vm: &mut Vm, list: &Value, from: Value) -> Result<Flow> {
    if !vm.is_iterable(&from) {
        let name = vm.type_name(&from);
        return Err(vm.type_error(format!("'{name}' object is not iterable")));
    }
    vm.with_items(from, [list.clone()], |vm, held, items| {
        items_mut(vm, &held[0]).extend(items);
        Ok(Value::NONE.into())
    })
}

/// The items of a list, tuple or range.
fn items(vm: &mut Vm, sequence: &Value) -> Vec<Value> {
    match vm.heap.get(sequence) {
        Some(Obj::Range(range)) => {
            let range = **range;
            (0..range.len()).map(|index| vm.heap.int(range.item(index))).collect()
        }
        _ => vm.known_items(sequence).unwrap_or_default(),
    }
}

/// `sequence.index(item, start, stop)`
pub(super) fn index(vm: &mut Vm, kind: Type, args: Args) -> Result<Flow> {
    let (sequence, args) = receive(vm, kind, "index", args)?;
    let [Some(item), start, stop] = positional(vm, "index", args, 1)? else { unreachable!("required") };
    let all = items(vm, &sequence);
    let length = all.len() as i64;
    let clamp = |index: i64| if index < 0 { (index + length).max(0) } else { index.min(length) };
    let start = clamp(vm.index_or(&start, 0)?) as usize;
    let stop = clamp(vm.index_or(&stop, length)?) as usize;
    match vm.position(all.get(start..stop).unwrap_or_default(), &item) {
        Some(Some(index)) => Ok(Value::int(start + index).into()),
        Some(None) => {
            let shown = vm.plain_repr(&item).unwrap_or_else(|| "x".to_owned());
            Err(match kind {
                Type::Tuple => vm.value_error("tuple.index(x): x not in tuple"),
                Type::Range => vm.value_error(format!("{shown} is not in range")),
                _ if vm.settings.python.minor() >= 14 => vm.value_error("list.index(x): x not in list"),
                _ => vm.value_error(format!("{shown} is not in list")),
            })
        }
        None => vm.in_python("sequence_index", [sequence, item, Value::int(start), Value::int(stop)]),
    }
}

/// `sequence.count(item)`
pub(super) fn count(vm: &mut Vm, kind: Type, args: Args) -> Result<Flow> {
    let (sequence, item) = with_one(vm, kind, "count", args)?;
    let mut count = 0;
    for other in items(vm, &sequence) {
        match vm.equal(&other, &item) {
            _ if other.is(&item) => count += 1,
            Some(true) => count += 1,
            Some(false) => {}
            None => return vm.in_python("sequence_count", [sequence, item]),
        }
    }
    Ok(Value::int(count).into())
}

impl Vm {
    /// The index of the first equal item. `None`: Python code has to compare.
    fn position(&self, items: &[Value], item: &Value) -> Option<Option<usize>> {
        for (index, other) in items.iter().enumerate() {
            if other.is(item) || self.equal(other, item)? {
                return Some(Some(index));
            }
        }
        Some(None)
    }

    /// A call of a function that the library has for what runs Python code on the way.
    pub(in super::super) fn in_python<const N: usize>(&mut self, name: &str, args: [Value; N]) -> Result<Flow> {
        match self.fallback(name) {
            Some(function) => Ok(Flow::Call(function, Args::of(args))),
            None => Err(self.not_implemented_error(format!("not simulated yet: {name} with objects of this class"))),
        }
    }
}

fn sort(vm: &mut Vm, args: Args) -> Result<Flow> {
    let (list, mut args) = receive(vm, Type::List, "sort", args)?;
    if !args.positional.is_empty() {
        return Err(vm.type_error("sort() takes no positional arguments"));
    }
    let [key, reverse] = bind(vm, "sort", std::mem::take(&mut args), ["key", "reverse"], 0)?;
    let reverse = vm.flag(&reverse, false)?;
    if let Some(key) = key.filter(|key| !key.is_none()) {
        return vm.in_python("sort_list", [list, key, Value::bool(reverse)]);
    }
    let mut items = vm.heap.as_list(&list).expect("a list").clone();
    let length = items.len() as u64;
    vm.charge(COMPARISON * length * u64::from(length.max(1).ilog2()));
    if reverse {
        items.reverse();
    }
    match stable_sort(vm, items) {
        Ok(mut items) => {
            if reverse {
                items.reverse();
            }
            drop(std::mem::replace(items_mut(vm, &list), items));
            Ok(Value::NONE.into())
        }
        Err(Unsorted::Raised(raise)) => Err(raise),
        Err(Unsorted::Python) => vm.in_python("sort_list", [list, Value::NONE, Value::bool(reverse)]),
    }
}

/// Virtual nanoseconds of a comparison while sorting.
const COMPARISON: u64 = 12;

enum Unsorted {
    Raised(Raise),
    /// Python code has to compare.
    Python,
}

/// `x < y`
fn less(vm: &mut Vm, x: &Value, y: &Value) -> std::result::Result<bool, Unsorted> {
    match vm.order(x, y) {
        Ok(order) => Ok(order == Some(Ordering::Less)),
        // The pair that decides may lie inside tuples.
        Err((x, y)) => {
            let asks_python = vm.user_special(&x, "__lt__").is_some()
                || vm.user_special(&y, "__gt__").is_some()
                || vm.equal(&x, &y).is_none()
                || (vm.set_like(&x) && vm.set_like(&y));
            if asks_python {
                return Err(Unsorted::Python);
            }
            let (left, right) = (vm.type_name(&x), vm.type_name(&y));
            let message = format!("'<' not supported between instances of '{left}' and '{right}'");
            Err(Unsorted::Raised(vm.type_error(message)))
        }
    }
}

/// A merge sort, over runs sorted as CPython sorts them: who is compared first shows in the words of errors. Unlike the
/// host's it gives up at the first failure and takes any answers (NaN) for an order.
fn stable_sort(vm: &mut Vm, mut items: Vec<Value>) -> std::result::Result<Vec<Value>, Unsorted> {
    if items.len() < RUN {
        insertion_sort(vm, &mut items)?;
        return Ok(items);
    }
    let right = items.split_off(items.len() / 2);
    let left = stable_sort(vm, items)?;
    let right = stable_sort(vm, right)?;
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let mut left = left.into_iter().peekable();
    let mut right = right.into_iter().peekable();
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        let from = if less(vm, b, a)? { &mut right } else { &mut left };
        merged.extend(from.next());
    }
    merged.extend(left);
    merged.extend(right);
    Ok(merged)
}

/// Fewer items than this are one run.
const RUN: usize = 64;

/// `count_run` and `binarysort` of CPython's Objects/listobject.c.
fn insertion_sort(vm: &mut Vm, items: &mut [Value]) -> std::result::Result<(), Unsorted> {
    if items.len() < 2 {
        return Ok(());
    }
    let descending = less(vm, &items[1], &items[0])?;
    let mut sorted = 2;
    while sorted < items.len() && less(vm, &items[sorted], &items[sorted - 1])? == descending {
        sorted += 1;
    }
    if descending {
        items[..sorted].reverse();
    }
    for next in sorted..items.len() {
        let (mut low, mut high) = (0, next);
        while low < high {
            let middle = (low + high) / 2;
            if less(vm, &items[next], &items[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        items[low..=next].rotate_right(1);
    }
    Ok(())
}
