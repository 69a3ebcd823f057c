//! Equality and order.

use super::dict::Dict;
use super::exception::Result;
use super::flow::{Args, Flow, Next};
use super::frame::Then;
use super::number::Number;
use super::object::Obj;
use super::set::Set;
use super::{Value, Vm};
use crate::bytecode::{CmpOp, Instr};
use std::cmp::Ordering;

/// Operator numbers from here on are comparisons (see `Vm::next_try`).
pub(super) const COMPARISON: i64 = 64;

/// How deep containers may be nested that are compared without library code.
const DEEPEST: usize = 100;

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
        if self.own_keys.exist && self.set_like(&x) {
            let op = Value::int(usize::from(instr.a));
            let run = |vm: &mut Vm, held: Vec<Value>, _| {
                let op = CmpOp::from_u8(held[2].as_small_int().expect("an operator") as u8);
                vm.compare(op, held[0].clone(), held[1].clone())
            };
            return self.keyed([x, y, op], run, Then::Push);
        }
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
                    self.begin_keyed();
                    let (a, b) = (self.heap.as_set(&x).expect("a set"), self.heap.as_set(&y).expect("a set"));
                    let included = match op {
                        CmpOp::Le => self.is_subset(a, b),
                        CmpOp::Ge => self.is_subset(b, a),
                        CmpOp::Lt => a.len() < b.len() && self.is_subset(a, b),
                        _ => b.len() < a.len() && self.is_subset(b, a),
                    };
                    self.settled_all(Ok(included), [&x, &y], Vec::new())?
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
        self.equal_within(x, y, DEEPEST)
    }

    /// `deeper`: how many levels of containers may still be gone into. What is nested deeper is left to library code, which
    /// knows the recursion limit.
    fn equal_within(&self, x: &Value, y: &Value, deeper: usize) -> Option<bool> {
        if let (Some(a), Some(b)) = (x.as_small_int(), y.as_small_int()) {
            return Some(a == b);
        }
        let user = |value: &Value| match self.heap.get(value) {
            Some(Obj::Instance(instance)) => self.class(self.heap.shapes.class(instance.shape)).hooks.eq,
            Some(Obj::Derived(derived)) => self.class(self.heap.shapes.class(derived.0.shape)).hooks.eq,
            Some(Obj::Exception(exception)) => self.class(&exception.class).hooks.eq,
            Some(Obj::Class(class)) => self.class(&class.metaclass).hooks.eq,
            _ => false,
        };
        if user(x) || user(y) {
            return None;
        }
        if let (Some(a), Some(b)) = (self.heap.get(x), self.heap.get(y)) {
            match (a, b) {
                (Obj::Str(a), Obj::Str(b)) => return Some(x.is(y) || a.same(b)),
                (Obj::List(a), Obj::List(b)) => return self.all_equal(a, b, deeper),
                (Obj::Tuple(a), Obj::Tuple(b)) => return self.all_equal(a, b, deeper),
                (Obj::Dict(a), Obj::Dict(b)) => return self.unless_asked(|| self.dicts_equal(a, b, deeper)).flatten(),
                (Obj::Set(a) | Obj::FrozenSet(a), Obj::Set(b) | Obj::FrozenSet(b)) => {
                    return self.unless_asked(|| a.len() == b.len() && self.is_subset(a, b));
                }
                (Obj::Range(a), Obj::Range(b)) => {
                    let same_items = a.len() == b.len()
                        && (a.len() == 0 || (a.start == b.start && (a.len() == 1 || a.step == b.step)));
                    return Some(same_items);
                }
                (Obj::BoundMethod(f, s), Obj::BoundMethod(g, t)) => return Some(f.is(g) && s.is(t)),
                (Obj::Slice(a), Obj::Slice(b)) => return self.all_equal(&a[..], &b[..], deeper),
                (Obj::Derived(a), _) => return if x.is(y) { Some(true) } else { self.equal_within(&a.1, y, deeper) },
                (_, Obj::Derived(b)) => return self.equal_within(x, &b.1, deeper),
                (Obj::MappingProxy(a), _) if self.heap.as_dict(a).is_some() => return self.equal_within(a, y, deeper),
                (_, Obj::MappingProxy(b)) if self.heap.as_dict(b).is_some() => return self.equal_within(x, b, deeper),
                (Obj::MappingProxy(a), Obj::MappingProxy(b)) => return Some(a.is(b)),
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

    /// Identity or equality, as containers compare. Where Python code has to say: what it said, or `false` and a note.
    pub(super) fn same(&self, x: &Value, y: &Value) -> bool {
        x.is(y) || self.equal(x, y).unwrap_or_else(|| self.own_same(x, y))
    }

    fn all_equal(&self, a: &[Value], b: &[Value], deeper: usize) -> Option<bool> {
        if a.len() != b.len() {
            return Some(false);
        }
        let deeper = deeper.checked_sub(1)?;
        for (x, y) in a.iter().zip(b) {
            if !x.is(y) && !self.equal_within(x, y, deeper)? {
                return Some(false);
            }
        }
        Some(true)
    }

    fn dicts_equal(&self, a: &Dict, b: &Dict, deeper: usize) -> Option<bool> {
        if a.len() != b.len() {
            return Some(false);
        }
        let deeper = deeper.checked_sub(1)?;
        for entry in a.iter() {
            let Some(place) = b.find(entry.hash, |key| self.same(key, &entry.key)) else { return Some(false) };
            let other = &b.place(place).expect("found").value;
            if !entry.value.is(other) && !self.equal_within(&entry.value, other, deeper)? {
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
        self.order_within(x, y, DEEPEST)
    }

    fn order_within(
        &self,
        x: &Value,
        y: &Value,
        deeper: usize,
    ) -> std::result::Result<Option<Ordering>, (Value, Value)> {
        let has_own = |value: &Value| {
            matches!(self.heap.get(value), Some(Obj::Derived(_)))
                && METHODS.iter().any(|method| self.user_special(value, method).is_some())
        };
        if has_own(x) || has_own(y) {
            return Err((x.clone(), y.clone()));
        }
        if let (Some(a), Some(b)) = (self.heap.as_str(x), self.heap.as_str(y)) {
            return Ok(Some(crate::base::order(a, b)));
        }
        if let (Some(a), Some(b)) = (self.number(x), self.number(y)) {
            if !matches!(a, Number::Complex(..)) && !matches!(b, Number::Complex(..)) {
                return Ok(compare_numbers(&a, &b));
            }
            return Err((x.clone(), y.clone()));
        }
        let sequences = match (self.heap.as_list(x), self.heap.as_list(y)) {
            (Some(a), Some(b)) => Some((a.as_slice(), b.as_slice())),
            _ => match (self.heap.get(x), self.heap.get(y)) {
                (Some(Obj::Slice(a)), Some(Obj::Slice(b))) => Some((&a[..], &b[..])),
                _ => self.heap.as_tuple(x).zip(self.heap.as_tuple(y)),
            },
        };
        if let Some((a, b)) = sequences {
            for (x, y) in a.iter().zip(b) {
                if x.is(y) {
                    continue;
                }
                match (self.equal_within(x, y, deeper), deeper.checked_sub(1)) {
                    (Some(true), _) => {}
                    (Some(false), Some(deeper)) => return self.order_within(x, y, deeper),
                    _ => return Err((x.clone(), y.clone())),
                }
            }
            return Ok(Some(a.len().cmp(&b.len())));
        }
        if let (Some(a), Some(b)) = (self.bytes_of(x), self.bytes_of(y)) {
            return Ok(Some(a.cmp(b)));
        }
        Err((x.clone(), y.clone()))
    }
}

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
