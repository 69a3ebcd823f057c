//! The heap of one process: slots, reference counts, interned strings, shapes.
//!
//! Slots are numbered from 1 in order of allocation and re-used last in, first out: the same run gives the same numbers
//! (and so the same `id()`s) on every machine.

use super::dict::Dict;
use super::object::Obj;
use super::set::Set;
use super::shape::Shapes;
use super::text::Text;
use super::value::{Counts, Entered, Value};
use crate::base::BuildFnv;
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::collections::HashMap;

pub struct Heap {
    slots: Vec<Obj>,
    /// The first free slot, 0 if there is none.
    free: u32,
    pub(super) live: usize,
    /// Containers made since the last search for cycles.
    pub(super) young: usize,
    /// `gc.isenabled()`
    pub(super) collects: bool,
    /// Cycles are looked for so many times as often as a power of two. For tests.
    pub(super) collect_shift: u32,
    /// Which container it was, by slot, counted from 1; 0 is for what refers to nothing. Only their order matters.
    births: Vec<u32>,
    born: u32,
    /// Bytes that were allocated since the heap was measured, about.
    pub(super) grown: usize,
    /// How many may be before it is measured again.
    pub(super) room: usize,
    pub(super) shapes: Shapes,
    /// Strings that are compared by identity: names. Only looked up, never iterated.
    interned: HashMap<Box<str>, Value, BuildFnv>,
    /// The last version given to a dict.
    version: u32,
    /// One-character strings of ASCII.
    pub(super) chars: Vec<Value>,
    pub(super) empty_tuple: Value,
    pub(super) empty_str: Value,
    /// Last, because all that holds values is dropped before.
    counts: Box<Counts>,
}

impl Heap {
    pub(super) fn new() -> Heap {
        Heap {
            slots: vec![Obj::Free(0)],
            counts: Box::default(),
            free: 0,
            live: 0,
            young: 0,
            collects: true,
            collect_shift: 0,
            births: vec![0],
            born: 0,
            grown: 0,
            room: 0,
            shapes: Shapes::default(),
            interned: HashMap::default(),
            version: 1,
            chars: Vec::new(),
            empty_tuple: Value::NULL,
            empty_str: Value::NULL,
        }
    }

    /// Makes the constants; the heap must be entered.
    pub(super) fn fill_constants(&mut self) {
        self.empty_tuple = self.add(Obj::Tuple(Box::new([])));
        self.empty_str = self.intern("");
        self.shapes.dict_name = self.intern("__dict__");
        self.chars = (0..128u8).map(|ch| self.intern((ch as char).encode_utf8(&mut [0; 4]))).collect();
    }

    pub(super) fn enter(&mut self) -> Entered {
        self.counts.grow(1023);
        self.counts.enter()
    }

    /// A copy with the same slot numbers. Values are cloned while the copy is entered, which counts its references anew.
    /// The caller clones all other holders of values with the copy entered, too.
    pub(super) fn copy(&self) -> (Heap, Entered) {
        let mut copy = Heap::new();
        copy.counts.grow(self.slots.len() as u32);
        let entered = copy.counts.enter();
        copy.slots = self.slots.clone();
        copy.free = self.free;
        copy.live = self.live;
        copy.young = self.young;
        copy.collects = self.collects;
        copy.collect_shift = self.collect_shift;
        copy.births = self.births.clone();
        copy.born = self.born;
        copy.grown = self.grown;
        copy.room = self.room;
        copy.shapes = self.shapes.clone();
        copy.interned = self.interned.clone();
        copy.version = self.version;
        copy.chars = self.chars.clone();
        copy.empty_tuple = self.empty_tuple.clone();
        copy.empty_str = self.empty_str.clone();
        (copy, entered)
    }

    /// Puts `object` into a slot.
    pub(super) fn add(&mut self, object: Obj) -> Value {
        self.live += 1;
        self.grew(Heap::first_size_of(&object));
        if self.free != 0 {
            let index = self.free;
            let Obj::Free(next) = std::mem::replace(&mut self.slots[index as usize], object) else {
                unreachable!("the free list holds free slots")
            };
            self.free = next;
            self.births[index as usize] = 0;
            return Value::reference(index);
        }
        let index = self.slots.len() as u32;
        self.slots.push(object);
        self.births.push(0);
        self.counts.grow(index);
        Value::reference(index)
    }

    pub(super) fn add_container(&mut self, object: Obj) -> Value {
        self.young += 1;
        let value = self.add(object);
        self.born = self.born.wrapping_add(1);
        self.births[value.slot().expect("just added") as usize] = self.born;
        value
    }

    /// The place of a container in the order of their making, else 0.
    pub(super) fn birth(&self, slot: u32) -> u32 {
        self.births[slot as usize]
    }

    #[inline(always)]
    pub(super) fn at(&self, slot: u32) -> &Obj {
        debug_assert!((slot as usize) < self.slots.len());
        // A value's slot is one of this heap's: see `value.rs`.
        unsafe { self.slots.get_unchecked(slot as usize) }
    }

    #[inline(always)]
    pub(super) fn at_mut(&mut self, slot: u32) -> &mut Obj {
        debug_assert!((slot as usize) < self.slots.len());
        unsafe { self.slots.get_unchecked_mut(slot as usize) }
    }

    /// The object behind a reference; `None` for what is held in the value itself.
    #[inline(always)]
    pub(super) fn get(&self, value: &Value) -> Option<&Obj> {
        value.slot().map(|slot| self.at(slot))
    }

    #[inline(always)]
    pub(super) fn get_mut(&mut self, value: &Value) -> Option<&mut Obj> {
        value.slot().map(|slot| self.at_mut(slot))
    }

    pub(super) fn count(&self, value: &Value) -> u32 {
        value.slot().map_or(0, |slot| self.counts.get(slot))
    }

    pub(super) fn count_at(&self, slot: u32) -> u32 {
        self.counts.get(slot)
    }

    pub(super) fn slot_count(&self) -> u32 {
        self.slots.len() as u32
    }

    /// The next slot on the list of zeros that is still dead. Its object is still there.
    pub(super) fn take_zero(&mut self) -> Option<u32> {
        loop {
            let slot = self.counts.take_zero()?;
            if self.counts.get(slot) == 0 && !matches!(self.slots[slot as usize], Obj::Free(_)) {
                return Some(slot);
            }
        }
    }

    /// Empties a dead slot; what it referred to may follow onto the list of zeros.
    pub(super) fn release(&mut self, slot: u32) {
        let object = std::mem::replace(&mut self.slots[slot as usize], Obj::Free(self.free));
        self.free = slot;
        self.live -= 1;
        // As `list_dealloc` and `tuple_dealloc`: from the end.
        match object {
            Obj::List(mut items) => while items.pop().is_some() {},
            Obj::Tuple(items) => items.into_iter().rev().for_each(drop),
            object => drop(object),
        }
    }

    pub(super) fn next_version(&mut self) -> u32 {
        self.version += 1;
        self.version
    }

    pub(super) fn intern(&mut self, text: &str) -> Value {
        if let Some(value) = self.interned.get(text) {
            return value.clone();
        }
        let value = self.add(Obj::Str(Text::new(text)));
        self.interned.insert(text.into(), value.clone());
        value
    }

    /// The interned string with this text, if there is one: no other string can be an attribute's name.
    pub(super) fn interned(&self, text: &str) -> Option<Value> {
        self.interned.get(text).cloned()
    }

    pub(super) fn str(&mut self, text: impl Into<String> + AsRef<str>) -> Value {
        match text.as_ref().as_bytes() {
            [] => self.empty_str.clone(),
            [ch] => self.chars[*ch as usize].clone(),
            _ => self.add(Obj::Str(Text::new(text))),
        }
    }

    /// As `str`.
    pub(super) fn text(&mut self, text: Text) -> Value {
        match text.as_bytes() {
            [] => self.empty_str.clone(),
            [ch] => self.chars[*ch as usize].clone(),
            _ => self.add(Obj::Str(text)),
        }
    }

    /// The text of a small integer.
    pub(super) fn digits(&mut self, int: i64) -> Value {
        // 51 bits have 16 digits at most.
        let mut digits = [b'0'; 17];
        let (mut at, mut rest) = (digits.len(), int.unsigned_abs());
        while rest > 0 || at == digits.len() {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        if int < 0 {
            at -= 1;
            digits[at] = b'-';
        }
        self.str(std::str::from_utf8(&digits[at..]).expect("digits are ASCII"))
    }

    pub(super) fn int(&mut self, int: i64) -> Value {
        Value::small_int(int).unwrap_or_else(|| self.add(Obj::Int(Box::new(int.into()))))
    }

    pub(super) fn big_int(&mut self, int: BigInt) -> Value {
        match int.to_i64().and_then(Value::small_int) {
            Some(small) => small,
            None => self.add(Obj::Int(Box::new(int))),
        }
    }

    pub(super) fn tuple(&mut self, values: impl Into<Box<[Value]>>) -> Value {
        let values = values.into();
        if values.is_empty() { self.empty_tuple.clone() } else { self.add_container(Obj::Tuple(values)) }
    }

    pub(super) fn list(&mut self, values: Vec<Value>) -> Value {
        self.add_container(Obj::List(values))
    }

    pub(super) fn dict(&mut self) -> Value {
        self.add_container(Obj::Dict(Box::default()))
    }

    pub(super) fn as_str(&self, value: &Value) -> Option<&Text> {
        match self.get(value)? {
            Obj::Str(text) => Some(text),
            Obj::Derived(derived) => self.as_str(&derived.1),
            _ => None,
        }
    }

    pub(super) fn as_tuple(&self, value: &Value) -> Option<&[Value]> {
        match self.get(value)? {
            Obj::Tuple(values) => Some(values),
            Obj::Derived(derived) => self.as_tuple(&derived.1),
            _ => None,
        }
    }

    pub(super) fn as_list(&self, value: &Value) -> Option<&Vec<Value>> {
        match self.get(value)? {
            Obj::List(values) => Some(values),
            Obj::Derived(derived) => self.as_list(&derived.1),
            _ => None,
        }
    }

    pub(super) fn as_dict(&self, value: &Value) -> Option<&Dict> {
        match self.get(value)? {
            Obj::Dict(dict) => Some(dict),
            Obj::Derived(derived) => self.as_dict(&derived.1),
            Obj::MappingProxy(of) => match self.get(of)? {
                Obj::Class(class) => Some(&class.dict),
                _ => self.as_dict(of),
            },
            _ => None,
        }
    }

    pub(super) fn as_dict_mut(&mut self, value: &Value) -> Option<&mut Dict> {
        let inner = self.inner(value);
        match self.get_mut(&inner)? {
            Obj::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(super) fn as_set(&self, value: &Value) -> Option<&Set> {
        match self.get(value)? {
            Obj::Set(set) | Obj::FrozenSet(set) => Some(set),
            Obj::Derived(derived) => self.as_set(&derived.1),
            _ => None,
        }
    }

    /// The slot of what [`Heap::inner`] gives, for values on the heap.
    #[inline]
    pub(super) fn inner_slot(&self, value: &Value) -> u32 {
        let inner = match self.get(value) {
            Some(Obj::Derived(derived)) => &derived.1,
            _ => value,
        };
        inner.slot().expect("a value on the heap")
    }

    /// The value of the builtin type inside an instance of a derived class; else the value itself.
    #[inline]
    pub(super) fn inner(&self, value: &Value) -> Value {
        match self.get(value) {
            Some(Obj::Derived(derived)) => derived.1.clone(),
            _ => value.clone(),
        }
    }
}
