//! Equality, order, hashing and membership.

use super::class::Type;
use super::dict::{Dict, Set};
use super::exception::Result;
use super::flow::{Args, Flow, Next};
use super::frame::Then;
use super::object::{Iter, Obj};
use super::ops::Number;
use super::{Value, Vm};
use crate::bytecode::{BinOp, CmpOp, Instr};
use num_traits::ToPrimitive;
use std::cmp::Ordering;

/// Operator numbers from here on are comparisons (see `Vm::next_try`).
pub(super) const COMPARISON: i64 = 64;

const METHODS: [&str; 6] = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];
const SYMBOLS: [&str; 6] = ["<", "<=", "==", "!=", ">", ">="];

const fn reflected(op: CmpOp) -> CmpOp {
    match op {
        CmpOp::Lt => CmpOp::Gt,
        CmpOp::Le => CmpOp::Ge,
        CmpOp::Gt => CmpOp::Lt,
        CmpOp::Ge => CmpOp::Le,
        same => same,
    }
}

impl Vm {
    pub(super) fn compare_op(&mut self, instr: Instr) -> Next {
        let y = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        let flow = self.compare(CmpOp::from_u8(instr.a), x, y);
        self.follow(flow, Then::Push)
    }

    pub(super) fn compare(&mut self, op: CmpOp, x: Value, y: Value) -> Result<Flow> {
        let (x_type, y_type) = (self.type_of(&x), self.type_of(&y));
        let forward = self.comparison_method(&x, op).map(|(method, _)| method);
        let backward = self.comparison_method(&y, reflected(op)).map(|(method, _)| method);
        let y_first = backward.is_some() && !x_type.is(&y_type) && self.is_subclass(&y_type, &x_type);
        let mut tries = Vec::new();
        if let (true, Some(method)) = (y_first, &backward) {
            tries.extend([method.clone(), y.clone(), x.clone()]);
        }
        if let Some(method) = forward {
            tries.extend([method, x.clone(), y.clone()]);
        }
        if let (false, Some(method)) = (y_first, backward) {
            tries.extend([method, y.clone(), x.clone()]);
        }
        let number = COMPARISON + op as i64;
        if tries.is_empty() {
            if let Some(fallback) = self.needs_fallback(op, &x, &y) {
                return Ok(Flow::Call(fallback, Args::of([x, y])));
            }
            return self.compare_last(number, x, y).map(Flow::Value);
        }
        let mut held = vec![Value::small_int(number).expect("small"), x, y];
        held.extend(tries);
        self.next_try(held, Vm::compare_last)
    }

    /// `__ne__` falls back to `__eq__` through `object.__ne__`: see the library's fallback.
    fn comparison_method(&self, x: &Value, op: CmpOp) -> Option<(Value, CmpOp)> {
        if let Some(method) = self.user_special(x, METHODS[op as usize]) {
            return Some((method, op));
        }
        if op == CmpOp::Ne && self.user_special(x, "__eq__").is_some() {
            return Some((self.fallback("not_equal")?, op));
        }
        None
    }

    /// Containers that hold instances with methods of their own are compared by library code.
    fn needs_fallback(&self, op: CmpOp, x: &Value, y: &Value) -> Option<Value> {
        let equality = matches!(op, CmpOp::Eq | CmpOp::Ne);
        if (equality && self.equal(x, y).is_none()) || (!equality && self.order(x, y).is_err()) {
            return self.fallback(["lt", "le", "eq", "ne", "gt", "ge"][op as usize]);
        }
        None
    }

    /// The builtin types' own comparison, after all special methods declined.
    pub(super) fn compare_last(&mut self, number: i64, x: Value, y: Value) -> Result<Value> {
        let op = CmpOp::from_u8((number - COMPARISON) as u8);
        let truth = match op {
            CmpOp::Eq => self.equal(&x, &y).unwrap_or(x.is(&y)),
            CmpOp::Ne => !self.equal(&x, &y).unwrap_or(x.is(&y)),
            _ => {
                if self.set_like(&x) && self.set_like(&y) {
                    let (a, b) = (self.heap.as_set(&x).expect("a set"), self.heap.as_set(&y).expect("a set"));
                    match op {
                        CmpOp::Le => self.is_subset(a, b),
                        CmpOp::Ge => self.is_subset(b, a),
                        CmpOp::Lt => a.len() < b.len() && self.is_subset(a, b),
                        _ => b.len() < a.len() && self.is_subset(b, a),
                    }
                } else {
                    match self.order(&x, &y) {
                        Ok(Some(order)) => match op {
                            CmpOp::Lt => order == Ordering::Less,
                            CmpOp::Le => order != Ordering::Greater,
                            CmpOp::Gt => order == Ordering::Greater,
                            _ => order != Ordering::Less,
                        },
                        // NaN
                        Ok(None) => false,
                        Err((x, y)) => {
                            let (left, right) = (self.type_name(&x), self.type_name(&y));
                            let symbol = SYMBOLS[op as usize];
                            return Err(self.type_error(format!(
                                "'{symbol}' not supported between instances of '{left}' and '{right}'"
                            )));
                        }
                    }
                }
            }
        };
        Ok(Value::bool(truth))
    }

    /// `x == y` of builtin types; `None` when Python code has to say.
    pub(super) fn equal(&self, x: &Value, y: &Value) -> Option<bool> {
        if let (Some(a), Some(b)) = (x.as_small_int(), y.as_small_int()) {
            return Some(a == b);
        }
        let user = |value: &Value| match self.heap.get(value) {
            Some(Obj::Instance(instance)) => self.class(self.heap.shapes.class(instance.shape)).hooks.eq,
            Some(Obj::Derived(derived)) => self.class(self.heap.shapes.class(derived.0.shape)).hooks.eq,
            _ => false,
        };
        if user(x) || user(y) {
            return None;
        }
        if let (Some(a), Some(b)) = (self.heap.get(x), self.heap.get(y)) {
            match (a, b) {
                (Obj::Str(a), Obj::Str(b)) => return Some(x.is(y) || a.same(b)),
                (Obj::List(a), Obj::List(b)) => return self.all_equal(a, b),
                (Obj::Tuple(a), Obj::Tuple(b)) => return self.all_equal(a, b),
                (Obj::Dict(a), Obj::Dict(b)) => return self.dicts_equal(a, b),
                (Obj::Set(a) | Obj::FrozenSet(a), Obj::Set(b) | Obj::FrozenSet(b)) => {
                    return Some(a.len() == b.len() && self.is_subset(a, b));
                }
                (Obj::Range(a), Obj::Range(b)) => {
                    let same_items = a.len() == b.len()
                        && (a.len() == 0 || (a.start == b.start && (a.len() == 1 || a.step == b.step)));
                    return Some(same_items);
                }
                (Obj::BoundMethod(f, s), Obj::BoundMethod(g, t)) => return Some(f.is(g) && s.is(t)),
                (Obj::Slice(a), Obj::Slice(b)) => return self.all_equal(&a[..], &b[..]),
                (Obj::Derived(a), _) => return if x.is(y) { Some(true) } else { self.equal(&a.1, y) },
                (_, Obj::Derived(b)) => return self.equal(x, &b.1),
                // Views of keys and items compare as sets do: by library code.
                (Obj::DictView(_, 0 | 2), Obj::DictView(_, 0 | 2) | Obj::Set(_) | Obj::FrozenSet(_))
                | (Obj::Set(_) | Obj::FrozenSet(_), Obj::DictView(_, 0 | 2))
                    if !x.is(y) =>
                {
                    return None;
                }
                _ => {}
            }
        }
        if let (Some(a), Some(b)) = (self.bytes_of(x), self.bytes_of(y)) {
            return Some(a == b);
        }
        if let (Some(a), Some(b)) = (self.number(x), self.number(y)) {
            return Some(compare_numbers(&a, &b) == Some(Ordering::Equal) || complex_equal(&a, &b));
        }
        Some(x.is(y))
    }

    /// Identity or equality, as containers compare. `false` where Python code would have to say.
    pub(super) fn same(&self, x: &Value, y: &Value) -> bool {
        x.is(y) || self.equal(x, y) == Some(true)
    }

    fn all_equal(&self, a: &[Value], b: &[Value]) -> Option<bool> {
        if a.len() != b.len() {
            return Some(false);
        }
        for (x, y) in a.iter().zip(b) {
            if !x.is(y) && !self.equal(x, y)? {
                return Some(false);
            }
        }
        Some(true)
    }

    fn dicts_equal(&self, a: &Dict, b: &Dict) -> Option<bool> {
        if a.len() != b.len() {
            return Some(false);
        }
        for entry in a.iter() {
            let Some(place) = b.find(entry.hash, |key| self.same(key, &entry.key)) else { return Some(false) };
            let other = &b.place(place).expect("found").value;
            if !entry.value.is(other) && !self.equal(&entry.value, other)? {
                return Some(false);
            }
        }
        Some(true)
    }

    fn is_subset(&self, a: &Set, b: &Set) -> bool {
        a.iter().all(|entry| b.find(entry.hash, |key| self.same(key, &entry.key)).is_some())
    }

    /// How x and y stand to each other; `Ok(None)`: neither less nor equal nor greater (NaN); `Err`: the pair that has no order.
    pub(super) fn order(&self, x: &Value, y: &Value) -> std::result::Result<Option<Ordering>, (Value, Value)> {
        let has_own = |value: &Value| {
            matches!(self.heap.get(value), Some(Obj::Derived(_)))
                && METHODS.iter().any(|method| self.user_special(value, method).is_some())
        };
        if has_own(x) || has_own(y) {
            return Err((x.clone(), y.clone()));
        }
        if let (Some(a), Some(b)) = (self.heap.as_str(x), self.heap.as_str(y)) {
            return Ok(Some(a.cmp(b)));
        }
        if let (Some(a), Some(b)) = (self.number(x), self.number(y)) {
            if !matches!(a, Number::Complex(..)) && !matches!(b, Number::Complex(..)) {
                return Ok(compare_numbers(&a, &b));
            }
            return Err((x.clone(), y.clone()));
        }
        let sequences = match (self.heap.as_list(x), self.heap.as_list(y)) {
            (Some(a), Some(b)) => Some((a.as_slice(), b.as_slice())),
            _ => self.heap.as_tuple(x).zip(self.heap.as_tuple(y)),
        };
        if let Some((a, b)) = sequences {
            for (x, y) in a.iter().zip(b) {
                if x.is(y) {
                    continue;
                }
                match self.equal(x, y) {
                    Some(true) => {}
                    Some(false) => return self.order(x, y),
                    None => return Err((x.clone(), y.clone())),
                }
            }
            return Ok(Some(a.len().cmp(&b.len())));
        }
        if let (Some(a), Some(b)) = (self.bytes_of(x), self.bytes_of(y)) {
            return Ok(Some(a.cmp(b)));
        }
        Err((x.clone(), y.clone()))
    }

    /// `hash(x)` as the tables use it.
    pub(super) fn hash(&mut self, x: &Value) -> Result<u64> {
        if let Some(int) = x.as_small_int() {
            return Ok(hash_int(int));
        }
        match self.heap.get(x) {
            None => {
                if let Some(float) = x.as_float() {
                    return Ok(if float.fract() == 0.0 && float.abs() < 1e18 {
                        hash_int(float as i64)
                    } else {
                        float.to_bits() >> 3
                    });
                }
                Ok(match x.as_bool() {
                    Some(truth) => hash_int(i64::from(truth)),
                    None => x.bits(),
                })
            }
            Some(Obj::Str(text)) => Ok(text.hash()),
            Some(Obj::Int(int)) => {
                let rest = (&**int % ((1_u64 << 61) - 1)).to_i64().unwrap_or(0);
                Ok(hash_int(rest))
            }
            Some(Obj::Bytes(bytes)) => Ok(hash_words(bytes.iter().map(|&byte| u64::from(byte)))),
            Some(Obj::Tuple(items)) => {
                let items = items.to_vec();
                let mut hashes = Vec::with_capacity(items.len());
                for item in &items {
                    hashes.push(self.hash(item)?);
                }
                Ok(hash_words(hashes.into_iter()))
            }
            Some(Obj::FrozenSet(set)) => Ok(set
                .iter()
                .fold(1, |hash: u64, entry| hash.wrapping_add(entry.hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)))),
            Some(Obj::Range(range)) => {
                let (length, start, step) = (range.len(), range.start, range.step);
                Ok(hash_words([length, start as u64, step as u64].into_iter()))
            }
            Some(Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_) | Obj::Slice(_)) => {
                let name = self.type_name(x);
                Err(self.type_error(format!("unhashable type: '{name}'")))
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                let hooks = self.class(&self.type_of(x)).hooks;
                if hooks.hash {
                    return Err(self.not_implemented_error(
                        "not simulated yet: an object whose class defines __hash__ as a key of a dict or member of a set",
                    ));
                }
                if hooks.eq {
                    let name = self.type_name(x);
                    return Err(self.type_error(format!("unhashable type: '{name}'")));
                }
                match self.heap.get(x) {
                    Some(Obj::Derived(derived)) => {
                        let inner = derived.1.clone();
                        self.hash(&inner)
                    }
                    _ => Ok(hash_int(x.bits() as i64 * 16)),
                }
            }
            Some(_) => Ok(hash_int(x.bits() as i64 * 16)),
        }
    }

    pub(super) fn set_like(&self, x: &Value) -> bool {
        self.heap.as_set(x).is_some()
    }

    /// `{*a} op {*b}`
    pub(super) fn set_operator(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Value> {
        let (a, b) = (self.heap.as_set(x).expect("a set").clone(), self.heap.as_set(y).expect("a set").clone());
        let has = |set: &Set, hash, item: &Value| set.find(hash, |key| self.same(key, item)).is_some();
        let keys: Vec<(u64, Value)> = match op {
            BinOp::And => a.iter().filter(|e| has(&b, e.hash, &e.key)).map(|e| (e.hash, e.key.clone())).collect(),
            BinOp::Sub => a.iter().filter(|e| !has(&b, e.hash, &e.key)).map(|e| (e.hash, e.key.clone())).collect(),
            BinOp::Or => (a.iter().chain(b.iter().filter(|e| !has(&a, e.hash, &e.key))))
                .map(|e| (e.hash, e.key.clone()))
                .collect(),
            _ => (a.iter().filter(|e| !has(&b, e.hash, &e.key)))
                .chain(b.iter().filter(|e| !has(&a, e.hash, &e.key)))
                .map(|e| (e.hash, e.key.clone()))
                .collect(),
        };
        let mut set = Set::default();
        for (hash, key) in keys {
            set.push(hash, key, (), 0);
        }
        let frozen = self.is_a(x, Type::FrozenSet);
        let set = Box::new(set);
        Ok(self.heap.add_container(if frozen { Obj::FrozenSet(set) } else { Obj::Set(set) }))
    }

    /// `item in container`, for builtin containers. `None`: Python code has to say.
    pub(super) fn contains(&mut self, container: &Value, item: &Value) -> Result<Option<bool>> {
        match self.heap.get(container) {
            Some(Obj::Str(text)) => match self.heap.as_str(item) {
                Some(part) => Ok(Some(text.contains(&**part))),
                None => {
                    let name = self.type_name(item);
                    Err(self.type_error(format!("'in <string>' requires string as left operand, not {name}")))
                }
            },
            Some(Obj::Dict(_) | Obj::DictView(_, 0)) => {
                let dict = match self.heap.get(container) {
                    Some(Obj::DictView(dict, _)) => dict.clone(),
                    _ => container.clone(),
                };
                Ok(Some(self.dict_get(&dict, item)?.is_some()))
            }
            Some(Obj::Set(_) | Obj::FrozenSet(_)) => {
                let hash = self.hash(item)?;
                let set = self.heap.as_set(container).expect("just matched");
                Ok(Some(set.find(hash, |key| self.same(key, item)).is_some()))
            }
            Some(Obj::Range(range)) => Ok(Some(match self.number(item) {
                Some(Number::Int(int)) => {
                    let Range { start, stop, step } = **range;
                    let inside = if step > 0 { start <= int && int < stop } else { stop < int && int <= start };
                    inside && (int - start) % step == 0
                }
                _ => false,
            })),
            Some(Obj::Bytes(_) | Obj::ByteArray(_)) => {
                let bytes = self.bytes_of(container).expect("just matched");
                Ok(Some(match (self.as_index(item), self.bytes_of(item)) {
                    (Some(byte), _) => bytes.iter().any(|&known| i64::from(known) == byte),
                    (_, Some(part)) => part.is_empty() || bytes.windows(part.len()).any(|window| window == part),
                    _ => false,
                }))
            }
            Some(Obj::Derived(derived)) if self.user_special(container, "__contains__").is_none() => {
                let inner = derived.1.clone();
                self.contains(&inner, item)
            }
            _ => {
                let Some(items) = self.known_items(container) else { return Ok(None) };
                for other in &items {
                    if other.is(item) {
                        return Ok(Some(true));
                    }
                    match self.equal(other, item) {
                        Some(true) => return Ok(Some(true)),
                        Some(false) => {}
                        None => return Ok(None),
                    }
                }
                Ok(Some(false))
            }
        }
    }

    // Dicts and sets, with hashing and comparison.

    pub(super) fn dict_get(&mut self, dict: &Value, key: &Value) -> Result<Option<Value>> {
        let hash = self.hash(key)?;
        let Some(table) = self.heap.as_dict(dict) else { return Ok(None) };
        Ok(table
            .find(hash, |known| self.same(known, key))
            .and_then(|index| table.place(index))
            .map(|e| e.value.clone()))
    }

    pub(super) fn dict_set(&mut self, dict: &Value, key: Value, value: Value) -> Result<()> {
        let hash = self.hash(&key)?;
        let found = self.heap.as_dict(dict).and_then(|table| table.find(hash, |known| self.same(known, &key)));
        let version = self.heap.next_version();
        let table = self.heap.as_dict_mut(dict).expect("the caller has a dict");
        match found {
            Some(index) => {
                let old = std::mem::replace(&mut table.place_mut(index).expect("found").value, value);
                drop(old);
            }
            None => {
                table.push(hash, key, value, version);
            }
        }
        Ok(())
    }

    pub(super) fn dict_remove(&mut self, dict: &Value, key: &Value) -> Result<Option<Value>> {
        let hash = self.hash(key)?;
        let found = self.heap.as_dict(dict).and_then(|table| table.find(hash, |known| self.same(known, key)));
        let version = self.heap.next_version();
        Ok(found.map(|index| self.heap.as_dict_mut(dict).expect("just read").remove(index, version).value))
    }

    /// A name's value in a dict of names. `name` is an interned string.
    pub(super) fn dict_get_name(&self, dict: &Value, name: &Value) -> Option<Value> {
        let text = self.heap.as_str(name)?;
        let table = self.heap.as_dict(dict)?;
        let index = table.find(text.hash(), |known| known.is(name) || self.same(known, name))?;
        table.place(index).map(|entry| entry.value.clone())
    }

    pub(super) fn dict_set_name(&mut self, dict: &Value, name: Value, value: Value) {
        // Strings always hash.
        let _ = self.dict_set(dict, name, value);
    }

    pub(super) fn copy_dict(&mut self, dict: &Value) -> Value {
        let table = self.heap.as_dict(dict).expect("a dict").clone();
        self.heap.add_container(Obj::Dict(Box::new(table)))
    }

    pub(super) fn update_dict(&mut self, dict: &Value, from: &Value) -> Result<()> {
        let entries: Vec<(Value, Value)> = match self.heap.as_dict(from) {
            Some(table) => table.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect(),
            None => return Ok(()),
        };
        for (key, value) in entries {
            self.dict_set(dict, key, value)?;
        }
        Ok(())
    }

    pub(super) fn set_of(&mut self, items: Vec<Value>) -> Result<Set> {
        let mut set = Set::default();
        for item in items {
            let hash = self.hash(&item)?;
            if set.find(hash, |key| self.same(key, &item)).is_none() {
                set.push(hash, item, (), 0);
            }
        }
        Ok(set)
    }

    /// True when it was not there yet.
    pub(super) fn set_add(&mut self, set: &Value, item: Value) -> Result<bool> {
        let hash = self.hash(&item)?;
        let inner = self.heap.inner(set);
        let known = self.heap.as_set(&inner).is_some_and(|set| set.find(hash, |key| self.same(key, &item)).is_some());
        if !known && let Some(Obj::Set(set)) = self.heap.get_mut(&inner) {
            set.push(hash, item, (), 0);
        }
        Ok(!known)
    }

    pub(super) fn set_remove(&mut self, set: &Value, item: &Value) -> Result<bool> {
        let hash = self.hash(item)?;
        let inner = self.heap.inner(set);
        let found = self.heap.as_set(&inner).and_then(|set| set.find(hash, |key| self.same(key, item)));
        if let (Some(index), Some(Obj::Set(set))) = (found, self.heap.get_mut(&inner)) {
            drop(set.remove(index, 0));
            return Ok(true);
        }
        Ok(false)
    }

    /// The items of a builtin iterable, without changing it; `None` for what only iterating can tell.
    pub(super) fn known_items(&self, x: &Value) -> Option<Vec<Value>> {
        Some(match self.heap.get(x)? {
            Obj::List(items) => items.clone(),
            Obj::Tuple(items) => items.to_vec(),
            Obj::Set(set) | Obj::FrozenSet(set) => set.iter().map(|entry| entry.key.clone()).collect(),
            Obj::Dict(dict) => dict.iter().map(|entry| entry.key.clone()).collect(),
            Obj::DictView(dict, kind @ (0 | 1)) => (self.heap.as_dict(dict)?.iter())
                .map(|entry| if *kind == 0 { entry.key.clone() } else { entry.value.clone() })
                .collect(),
            Obj::Derived(derived) if self.user_special(x, "__iter__").is_none() => self.known_items(&derived.1)?,
            _ => return None,
        })
    }
}

use super::object::Range;

fn complex_equal(a: &Number, b: &Number) -> bool {
    match (a, b) {
        (Number::Complex(a, b), Number::Complex(c, d)) => a == c && b == d,
        (Number::Complex(a, b), other) | (other, Number::Complex(a, b)) => *b == 0.0 && other.to_float() == Some(*a),
        _ => false,
    }
}

/// Exact, as CPython compares an int with a float.
pub(super) fn compare_numbers(a: &Number, b: &Number) -> Option<Ordering> {
    use Number::*;
    match (a, b) {
        (Int(a), Int(b)) => Some(a.cmp(b)),
        (Float(a), Float(b)) => a.partial_cmp(b),
        (Int(_) | Big(_), Int(_) | Big(_)) => Some(a.to_big()?.cmp(&b.to_big()?)),
        (Float(float), _) => compare_int_float(b, *float).map(Ordering::reverse),
        (_, Float(float)) => compare_int_float(a, *float),
        _ => None,
    }
}

fn compare_int_float(int: &Number, float: f64) -> Option<Ordering> {
    if float.is_nan() || matches!(int, Number::Complex(..)) {
        return None;
    }
    if float.is_infinite() {
        return Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = <num_bigint::BigInt as num_traits::FromPrimitive>::from_f64(float.trunc())?;
    let order = int.to_big()?.cmp(&whole);
    Some(order.then_with(|| 0.0_f64.partial_cmp(&float.fract()).unwrap_or(Ordering::Equal)))
}

fn hash_int(int: i64) -> u64 {
    const PRIME: i64 = (1 << 61) - 1;
    let rest = int % PRIME;
    if rest == -1 { -2_i64 as u64 } else { rest as u64 }
}

fn hash_words(words: impl Iterator<Item = u64>) -> u64 {
    let hash = words.fold(0x9e37_79b9_7f4a_7c15_u64, |hash, word| {
        (hash ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(31)
    });
    hash >> 3
}

impl Vm {
    /// Whether an iterator is one of ours that runs no Python code.
    pub(super) fn is_plain_iterator(&self, x: &Value) -> bool {
        match self.heap.get(x) {
            Some(Obj::Iter(iter)) => match &**iter {
                Iter::Enumerate { .. } | Iter::Zip { .. } => true,
                Iter::Turn { .. } | Iter::CoroutineAwait { .. } => false,
                _ => true,
            },
            _ => false,
        }
    }
}
