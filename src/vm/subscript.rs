//! `x[i]`, `x[i] = value`, `del x[i]`.
//!
//! Classes written in Python have their methods called; the builtin types are done here, with slices.

use super::class::Type;
use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::{Obj, Range};
use super::place::{Access, Place, put, take};
use super::{Value, Vm};
use crate::text::{SliceRange, char_slice};

impl Vm {
    /// `[x, i] -> [x[i]]`
    pub(super) fn get_item_op(&mut self) -> Next {
        let index = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        if self.own_keys.exist {
            let run = |vm: &mut Vm, held: Vec<Value>, _| vm.get_item(held[0].clone(), held[1].clone());
            return self.keyed([x, index], run, Then::Push);
        }
        let flow = self.get_item(x, index);
        self.follow(flow, Then::Push)
    }

    /// `[value, x, i] -> []`
    pub(super) fn set_item_op(&mut self) -> Next {
        let index = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        let value = self.thread.stack.pop();
        if self.own_keys.exist {
            let run = |vm: &mut Vm, held: Vec<Value>, _| vm.set_item(held[2].clone(), held[0].clone(), held[1].clone());
            return self.keyed([x, index, value], run, Then::Discard);
        }
        let flow = self.set_item(value, x, index);
        self.follow(flow, Then::Discard)
    }

    /// `[x, i] -> []`
    pub(super) fn delete_item_op(&mut self) -> Next {
        let index = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        if self.own_keys.exist {
            let run = |vm: &mut Vm, held: Vec<Value>, _| vm.delete_item(held[0].clone(), held[1].clone());
            return self.keyed([x, index], run, Then::Discard);
        }
        let flow = self.delete_item(x, index);
        self.follow(flow, Then::Discard)
    }

    /// `x[index]`
    pub(super) fn get_item(&mut self, x: Value, index: Value) -> Result<Flow> {
        if let Some(method) = self.user_special(&x, "__getitem__") {
            return Ok(Flow::Call(method, Args::of([x, index])));
        }
        if self.is_class(&x) {
            return self.get_class_item(x, index);
        }
        self.get_own_item(x, index)
    }

    /// What the builtin type behind `x` has at `index`, whatever a derived class says.
    pub(super) fn get_own_item(&mut self, x: Value, index: Value) -> Result<Flow> {
        let inner = self.heap.inner(&x);
        if self.heap.as_dict(&inner).is_some() {
            return match self.dict_get(&inner, &index)? {
                Some(value) => Ok(value.into()),
                None => match self.user_special(&x, "__missing__") {
                    Some(method) => Ok(Flow::Call(method, Args::of([x, index]))),
                    None => Err(self.key_error(index)),
                },
            };
        }
        if !self.is_indexed(&inner) {
            let name = self.type_name(&x);
            return Err(self.type_error(format!("'{name}' object is not subscriptable")));
        }
        if let Some(method) = self.user_special(&index, "__index__") {
            let resume = |vm: &mut Vm, held: Vec<Value>, outcome| {
                let index = vm.returned_index(outcome)?;
                vm.get_own_item(held[0].clone(), index)
            };
            return Ok(Flow::CallThen(method, Args::of([index]), Cont::new(resume, [x])));
        }
        let length = self.length(&inner).unwrap_or(0);
        let place = self.place(&inner, &index, length, Access::Get)?;
        if let (Some(Obj::Range(range)), Place::Many(slice)) = (self.heap.get(&inner), &place) {
            let range = **range;
            return Ok(self.range_slice(range, *slice));
        }
        Ok(self.items_at(&inner, place).into())
    }

    /// `range(...)[a:b:c]`. Its end or step may be out of the bounds of small ranges.
    fn range_slice(&mut self, range: Range, slice: SliceRange) -> Flow {
        let wide = i128::from;
        let at = |index: i64| wide(range.start) + wide(range.step) * wide(index);
        let bounds = [at(slice.start), at(slice.stop), wide(range.step) * wide(slice.step)];
        if let [Ok(start), Ok(stop), Ok(step)] = bounds.map(i64::try_from) {
            return self.heap.add(Obj::Range(Box::new(Range { start, stop, step }))).into();
        }
        let long = self.fallback("long_range").expect("the library has it");
        Flow::Call(long, Args::of(bounds.map(|bound| self.heap.big_int(bound.into()))))
    }

    fn is_indexed(&self, x: &Value) -> bool {
        use Obj::{ByteArray, Bytes, Deque, List, Range, Str, Tuple};
        matches!(self.heap.get(x), Some(Deque(_) | List(_) | Tuple(_) | Str(_) | Bytes(_) | ByteArray(_) | Range(_)))
    }

    fn items_at(&mut self, x: &Value, place: Place) -> Value {
        let picked = |items: &[Value], range: SliceRange| -> Vec<Value> {
            range.indexes().map(|index| items[index].clone()).collect()
        };
        match (self.heap.get(x).expect("an indexed object"), place) {
            (Obj::List(items), Place::One(index)) => items[index].clone(),
            (Obj::Tuple(items), Place::One(index)) => items[index].clone(),
            (Obj::Deque(deque), Place::One(index)) => deque.items[index].clone(),
            (Obj::List(items), Place::Many(range)) => {
                let items = picked(items, range);
                self.heap.list(items)
            }
            (Obj::Tuple(items), Place::Many(range)) => {
                let items = picked(items, range);
                self.heap.tuple(items)
            }
            (Obj::Str(text), Place::One(index)) => {
                let text = text.clone();
                self.heap.str(text.slice(index, index + 1))
            }
            (Obj::Str(text), Place::Many(range)) if range.step == 1 => {
                let text = text.clone();
                let start = range.start as usize;
                self.heap.str(text.slice(start, start + range.count))
            }
            (Obj::Str(text), Place::Many(range)) => {
                let text = char_slice(text, range);
                self.heap.str(text)
            }
            (Obj::Bytes(bytes), Place::One(index)) => Value::int(usize::from(bytes[index])),
            (Obj::ByteArray(bytes), Place::One(index)) => Value::int(usize::from(bytes[index])),
            (Obj::Bytes(bytes), Place::Many(range)) => {
                let bytes: Vec<u8> = range.indexes().map(|index| bytes[index]).collect();
                self.new_bytes(bytes)
            }
            (Obj::ByteArray(bytes), Place::Many(range)) => {
                let bytes = range.indexes().map(|index| bytes[index]).collect();
                self.heap.add(Obj::ByteArray(bytes))
            }
            (Obj::Range(range), Place::One(index)) => {
                let int = range.item(index as u64);
                self.heap.int(int)
            }
            (other, _) => unreachable!("{other:?} is not indexed"),
        }
    }

    /// `class[index]`: `__class_getitem__`. The builtin classes' own makes an alias that says what an annotation means.
    fn get_class_item(&mut self, class: Value, index: Value) -> Result<Flow> {
        if let Some(name) = self.heap.interned("__class_getitem__")
            && let Some(found) = self.lookup(class.slot().expect("a class is an object"), &name).cloned()
        {
            let function = match self.heap.get(&found) {
                Some(Obj::ClassMethod(inner)) => inner.clone(),
                _ => found,
            };
            return Ok(Flow::Call(function, Args::of([class, index])));
        }
        let generic = [Type::List, Type::Tuple, Type::Dict, Type::Set, Type::FrozenSet, Type::Type]
            .into_iter()
            .chain([Type::Enumerate, Type::Zip, Type::Reversed, Type::Future, Type::Task]);
        if generic.into_iter().any(|kind| self.is_subclass(&class, &kind.value())) {
            // An alias can be a key, and has a hash of its own.
            self.own_keys.exist = true;
            let function = self.fallback("GenericAlias").expect("the library has it");
            return Ok(Flow::Call(function, Args::of([class, index])));
        }
        if self.settings.python.minor() < 11 {
            let metaclass = self.type_name(&class);
            return Err(self.type_error(format!("'{metaclass}' object is not subscriptable")));
        }
        let name = self.class(&class).name.clone();
        Err(self.type_error(format!("type '{name}' is not subscriptable")))
    }

    /// What `__index__` returned.
    pub(super) fn returned_index(&mut self, outcome: Outcome) -> Result<Value> {
        let index = self.returned(outcome)?;
        if self.as_index(&index).is_none() {
            let name = self.type_name(&index);
            return Err(self.type_error(format!("__index__ returned non-int (type {name})")));
        }
        Ok(index)
    }

    /// `x[index] = value`
    pub(super) fn set_item(&mut self, value: Value, x: Value, index: Value) -> Result<Flow> {
        if let Some(method) = self.user_special(&x, "__setitem__") {
            return Ok(Flow::Call(method, Args::of([x, index, value])));
        }
        let inner = self.heap.inner(&x);
        match self.heap.get(&inner) {
            Some(Obj::Dict(_)) => {
                self.dict_set(&inner, index, value)?;
                return Ok(Value::NONE.into());
            }
            Some(Obj::List(_) | Obj::ByteArray(_)) => {}
            _ => {
                let name = self.type_name(&x);
                return Err(self.type_error(format!("'{name}' object does not support item assignment")));
            }
        }
        if let Some(method) = self.user_special(&index, "__index__") {
            let resume = |vm: &mut Vm, held: Vec<Value>, outcome| {
                let index = vm.returned_index(outcome)?;
                vm.set_item(held[0].clone(), held[1].clone(), index)
            };
            return Ok(Flow::CallThen(method, Args::of([index]), Cont::new(resume, [value, inner])));
        }
        let length = self.length(&inner).unwrap_or(0);
        let early = self.settings.python.minor() > 9 && matches!(self.heap.get(&inner), Some(Obj::ByteArray(_)));
        if early && self.as_index(&index).is_some() {
            // A wrong value is met before a wrong place.
            self.need_byte(&value)?;
        }
        match self.place(&inner, &index, length, Access::Set)? {
            Place::One(index) => {
                if matches!(self.heap.get(&inner), Some(Obj::ByteArray(_))) {
                    let byte = self.need_byte(&value)?;
                    if let Some(Obj::ByteArray(bytes)) = self.heap.get_mut(&inner) {
                        bytes[index] = byte;
                    }
                } else if let Some(Obj::List(items)) = self.heap.get_mut(&inner) {
                    drop(std::mem::replace(&mut items[index], value));
                }
                Ok(Value::NONE.into())
            }
            Place::Many(range) => {
                if matches!(self.heap.get(&inner), Some(Obj::ByteArray(_))) {
                    self.check_bytes_of_slice(&value)?;
                }
                if !self.is_iterable(&value) {
                    let message = if range.step == 1 && self.settings.python.minor() < 13 {
                        "can only assign an iterable"
                    } else {
                        "must assign iterable to extended slice"
                    };
                    return Err(self.type_error(message));
                }
                // The length may change while the iterable runs: the slice is resolved again then.
                self.with_items(value, [inner, index], |vm, held, items| vm.set_slice(&held[0], &held[1], items))
            }
        }
    }

    fn set_slice(&mut self, x: &Value, slice: &Value, values: Vec<Value>) -> Result<Flow> {
        let length = self.length(x).unwrap_or(0);
        let Place::Many(range) = self.place(x, slice, length, Access::Set)? else { unreachable!("a slice") };
        let (given, count) = (values.len(), range.count);
        let mut bytes = None;
        if matches!(self.heap.get(x), Some(Obj::ByteArray(_))) {
            bytes = Some(values.iter().map(|value| self.need_byte(value)).collect::<Result<Vec<u8>>>()?);
        }
        if range.step != 1 && given != count && (bytes.is_none() || given > 0) {
            let what = if bytes.is_none() { "sequence" } else { "bytes" };
            return Err(
                self.value_error(format!("attempt to assign {what} of size {given} to extended slice of size {count}"))
            );
        }
        match (self.heap.get_mut(x), bytes) {
            // Of an array of bytes an extended slice can be replaced by nothing, unlike that of a list.
            (Some(Obj::ByteArray(own)), Some(bytes)) if bytes.is_empty() => drop(take(own, Place::Many(range))),
            (Some(Obj::ByteArray(own)), Some(bytes)) => put(own, range, bytes),
            (Some(Obj::List(own)), _) => put(own, range, values),
            _ => {}
        }
        Ok(Value::NONE.into())
    }

    /// Whether an array of bytes can be made of what a slice is to become.
    fn check_bytes_of_slice(&mut self, value: &Value) -> Result<()> {
        if self.number(value).is_some() || self.heap.as_str(&self.heap.inner(value)).is_some() {
            return Err(self.type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
        }
        if !self.is_iterable(value) {
            let name = self.type_name(value);
            return Err(self.type_error(format!("cannot convert '{name}' object to bytearray")));
        }
        Ok(())
    }

    /// `del x[index]`
    pub(super) fn delete_item(&mut self, x: Value, index: Value) -> Result<Flow> {
        if let Some(method) = self.user_special(&x, "__delitem__") {
            return Ok(Flow::Call(method, Args::of([x, index])));
        }
        let inner = self.heap.inner(&x);
        match self.heap.get(&inner) {
            Some(Obj::Dict(_)) => {
                return match self.dict_remove(&inner, &index)? {
                    Some(_) => Ok(Value::NONE.into()),
                    None => Err(self.key_error(index)),
                };
            }
            Some(Obj::List(_) | Obj::ByteArray(_)) => {}
            _ => {
                let name = self.type_name(&x);
                return Err(self.type_error(format!("'{name}' object doesn't support item deletion")));
            }
        }
        if let Some(method) = self.user_special(&index, "__index__") {
            let resume = |vm: &mut Vm, held: Vec<Value>, outcome| {
                let index = vm.returned_index(outcome)?;
                vm.delete_item(held[0].clone(), index)
            };
            return Ok(Flow::CallThen(method, Args::of([index]), Cont::new(resume, [inner])));
        }
        let length = self.length(&inner).unwrap_or(0);
        let place = self.place(&inner, &index, length, Access::Delete)?;
        match self.heap.get_mut(&inner) {
            Some(Obj::List(items)) => drop(take(items, place)),
            Some(Obj::ByteArray(bytes)) => drop(take(bytes, place)),
            other => unreachable!("{other:?} was a list or bytearray"),
        }
        Ok(Value::NONE.into())
    }
}
