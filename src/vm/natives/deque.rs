//! The frequent methods of `collections.deque`; `lib/_collections.py` has the others and the class.

use super::super::class::Type;
use super::super::flow::Flow;
use super::super::object::{Deque, Obj};
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::{alone, positional, receive, with_one};

pub(super) static METHODS: [Builtin; 10] = [
    Builtin::method("append", |vm, args| {
        let (deque, item) = with_one(vm, Type::Deque, "append", args)?;
        deque_mut(vm, &deque).add_last(item);
        Ok(Value::NONE.into())
    }),
    Builtin::method("appendleft", |vm, args| {
        let (deque, item) = with_one(vm, Type::Deque, "appendleft", args)?;
        deque_mut(vm, &deque).add_first(item);
        Ok(Value::NONE.into())
    }),
    Builtin::method("pop", |vm, args| {
        let deque = alone(vm, Type::Deque, "pop", args)?;
        let item = deque_mut(vm, &deque).changed().pop_back();
        item.map(Flow::Value).ok_or_else(|| vm.index_error("pop from an empty deque"))
    }),
    Builtin::method("popleft", |vm, args| {
        let deque = alone(vm, Type::Deque, "popleft", args)?;
        let item = deque_mut(vm, &deque).changed().pop_front();
        item.map(Flow::Value).ok_or_else(|| vm.index_error("pop from an empty deque"))
    }),
    Builtin::method("extend", |vm, args| {
        let (deque, from) = with_one(vm, Type::Deque, "extend", args)?;
        vm.with_items(from, [deque], |vm, held, items| {
            items.into_iter().for_each(|item| deque_mut(vm, &held[0]).add_last(item));
            Ok(Value::NONE.into())
        })
    }),
    Builtin::method("extendleft", |vm, args| {
        let (deque, from) = with_one(vm, Type::Deque, "extendleft", args)?;
        vm.with_items(from, [deque], |vm, held, items| {
            items.into_iter().for_each(|item| deque_mut(vm, &held[0]).add_first(item));
            Ok(Value::NONE.into())
        })
    }),
    Builtin::method("rotate", |vm, args| {
        let (deque, args) = receive(vm, Type::Deque, "rotate", args)?;
        let [steps] = positional(vm, "rotate", args, 0)?;
        let steps = vm.index_or(&steps, 1)?;
        let items = deque_mut(vm, &deque).changed();
        if !items.is_empty() {
            items.rotate_right(steps.rem_euclid(items.len() as i64) as usize);
        }
        Ok(Value::NONE.into())
    }),
    Builtin::method("clear", |vm, args| {
        let deque = alone(vm, Type::Deque, "clear", args)?;
        drop(std::mem::take(deque_mut(vm, &deque).changed()));
        Ok(Value::NONE.into())
    }),
    // The library's: puts other items in the place of all, and sets the limit.
    Builtin::method("_become", |vm, args| {
        let (deque, args) = receive(vm, Type::Deque, "_become", args)?;
        let [Some(items), limit] = positional(vm, "_become", args, 1)? else { unreachable!("required") };
        let items = vm.known_items(&items).unwrap_or_default();
        let limit = limit.and_then(|limit| limit.as_small_int());
        let deque = deque_mut(vm, &deque);
        deque.limit = limit.map(|limit| limit as usize);
        drop(std::mem::take(deque.changed()));
        items.into_iter().for_each(|item| deque.add_last(item));
        Ok(Value::NONE.into())
    }),
    // The library's: puts one item in the place of another.
    Builtin::method("_put", |vm, args| {
        let (deque, args) = receive(vm, Type::Deque, "_put", args)?;
        let [Some(index), Some(item)] = positional(vm, "_put", args, 2)? else { unreachable!("required") };
        let index = vm.need_index(&index)?;
        if let Some(place) = deque_mut(vm, &deque).items.get_mut(index as usize) {
            drop(std::mem::replace(place, item));
        }
        Ok(Value::NONE.into())
    }),
];

impl Deque {
    fn changed(&mut self) -> &mut std::collections::VecDeque<Value> {
        self.changes = self.changes.wrapping_add(1);
        &mut self.items
    }

    fn add_last(&mut self, item: Value) {
        self.changed().push_back(item);
        if self.limit.is_some_and(|limit| self.items.len() > limit) {
            drop(self.items.pop_front());
        }
    }

    fn add_first(&mut self, item: Value) {
        self.changed().push_front(item);
        if self.limit.is_some_and(|limit| self.items.len() > limit) {
            drop(self.items.pop_back());
        }
    }
}

fn deque_mut<'a>(vm: &'a mut Vm, deque: &Value) -> &'a mut Deque {
    match vm.heap.get_mut(deque) {
        Some(Obj::Deque(deque)) => deque,
        other => unreachable!("{other:?} is no deque"),
    }
}
