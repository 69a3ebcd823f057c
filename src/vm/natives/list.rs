//! The methods of `list`, and of `tuple` and `range` what they share with it.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Heap, Value, Vm};
use super::receive::{alone, positional, receive, with_one};
use super::sorting::sort;
use super::{Builtin, Quick};

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
    .with_quick(Quick::Two(Heap::append_plainly))
    .specialised(),
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
        let mut items = std::mem::take(items_mut(vm, &list));
        // From the end, as `list_clear`.
        while items.pop().is_some() {}
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

pub(super) fn items_mut<'a>(vm: &'a mut Vm, list: &Value) -> &'a mut Vec<Value> {
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
            let newest = vm.settings.python.minor() >= 14;
            Err(match kind {
                Type::Tuple => vm.value_error("tuple.index(x): x not in tuple"),
                Type::Range if newest => vm.value_error("range.index(x): x not in range"),
                Type::Range => vm.value_error(format!("{shown} is not in range")),
                _ if newest => vm.value_error("list.index(x): x not in list"),
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
