//! Operators: concatenation and repetition, truth, and the special methods behind all of them.

use super::class::Type;
use super::dict::Set;
use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{BinOp, Instr, Op, UnaryOp};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

/// A number taken out of its value.
#[derive(Clone, Debug)]
pub(super) enum Number {
    Int(i64),
    Big(BigInt),
    Float(f64),
    Complex(f64, f64),
}

impl Number {
    pub(super) fn to_big(&self) -> Option<BigInt> {
        match self {
            Number::Int(int) => Some((*int).into()),
            Number::Big(int) => Some(int.clone()),
            _ => None,
        }
    }

    pub(super) fn to_float(&self) -> Option<f64> {
        match self {
            Number::Int(int) => Some(*int as f64),
            Number::Big(int) => int.to_f64().filter(|float| float.is_finite()),
            Number::Float(float) => Some(*float),
            Number::Complex(..) => None,
        }
    }
}

/// (symbol, method, reflected method, in-place method), by [`BinOp`].
const BINARY: [(&str, &str, &str, &str); 13] = [
    ("+", "__add__", "__radd__", "__iadd__"),
    ("&", "__and__", "__rand__", "__iand__"),
    ("//", "__floordiv__", "__rfloordiv__", "__ifloordiv__"),
    ("<<", "__lshift__", "__rlshift__", "__ilshift__"),
    ("@", "__matmul__", "__rmatmul__", "__imatmul__"),
    ("*", "__mul__", "__rmul__", "__imul__"),
    ("%", "__mod__", "__rmod__", "__imod__"),
    ("|", "__or__", "__ror__", "__ior__"),
    ("** or pow()", "__pow__", "__rpow__", "__ipow__"),
    (">>", "__rshift__", "__rrshift__", "__irshift__"),
    ("-", "__sub__", "__rsub__", "__isub__"),
    ("/", "__truediv__", "__rtruediv__", "__itruediv__"),
    ("^", "__xor__", "__rxor__", "__ixor__"),
];

const IN_PLACE: i64 = 16;

impl Vm {
    pub(super) fn number(&self, value: &Value) -> Option<Number> {
        if let Some(int) = value.as_small_int() {
            return Some(Number::Int(int));
        }
        if let Some(float) = value.as_float() {
            return Some(Number::Float(float));
        }
        if let Some(truth) = value.as_bool() {
            return Some(Number::Int(i64::from(truth)));
        }
        match self.heap.get(value)? {
            Obj::Int(int) => Some(match int.to_i64() {
                Some(int) => Number::Int(int),
                None => Number::Big((**int).clone()),
            }),
            Obj::Complex(parts) => Some(Number::Complex(parts.0, parts.1)),
            Obj::Derived(derived) => self.number(&derived.1),
            _ => None,
        }
    }

    /// An index or count; `None` when the value is no integer or too large for any container.
    pub(super) fn as_index(&self, value: &Value) -> Option<i64> {
        match self.number(value)? {
            Number::Int(int) => Some(int),
            Number::Big(int) => Some(if int.is_negative() { i64::MIN } else { i64::MAX }),
            _ => None,
        }
    }

    pub(super) fn need_index(&mut self, value: &Value) -> Result<i64> {
        match self.as_index(value) {
            Some(index) => Ok(index),
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format!("'{name}' object cannot be interpreted as an integer")))
            }
        }
    }

    pub(super) fn need_float(&mut self, value: &Value) -> Result<f64> {
        match self.number(value) {
            Some(number) => match number.to_float() {
                Some(float) => Ok(float),
                None if matches!(number, Number::Big(_)) => {
                    Err(self.overflow_error("int too large to convert to float"))
                }
                None => Err(self.type_error("must be real number, not complex")),
            },
            None => {
                let name = self.type_name(value);
                Err(self.type_error(format!("must be real number, not {name}")))
            }
        }
    }

    pub(super) fn binary_op(&mut self, instr: Instr) -> Next {
        let y = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        let in_place = instr.op == Op::Inplace;
        let both_str = matches!((self.heap.get(&x), self.heap.get(&y)), (Some(Obj::Str(_)), Some(Obj::Str(_))));
        if in_place && instr.a == BinOp::Add as u8 && both_str {
            self.release_target(&x);
        }
        let flow = self.binary(BinOp::from_u8(instr.a), x, y, in_place);
        self.follow(flow, Then::Push)
    }

    /// `s += t`: the variable that is assigned next lets go of its string, so that nobody else holds it and it can grow
    /// in place. As unicode_concatenate in CPython's Python/ceval.c.
    fn release_target(&mut self, x: &Value) {
        let frame = self.thread.frames.last().expect("an instruction runs in a frame");
        let (base, globals) = (frame.base as usize, frame.globals);
        let state = &self.codes[frame.code as usize];
        let next = state.instrs[frame.pc as usize];
        match next.op {
            Op::StoreFast => {
                let local = self.thread.stack.at_mut(base + usize::from(next.b));
                if local.is(x) {
                    drop(std::mem::replace(local, Value::NULL));
                }
            }
            Op::StoreGlobal => {
                let name = state.names[next.c as usize].clone();
                let hash = self.heap.as_str(&name).map_or(0, |text| text.hash());
                if let Obj::Dict(dict) = self.heap.at_mut(globals)
                    && let Some(index) = dict.find(hash, |key| key.is(&name))
                    && let Some(entry) = dict.place_mut(index)
                    && entry.value.is(x)
                {
                    drop(std::mem::replace(&mut entry.value, Value::NONE));
                }
            }
            _ => {}
        }
    }

    /// `x op y` or `x op= y`
    pub(super) fn binary(&mut self, op: BinOp, x: Value, y: Value, in_place: bool) -> Result<Flow> {
        let (_, method, reflected, in_place_method) = BINARY[op as usize];
        let mut tries = Vec::new();
        if in_place && let Some(found) = self.user_special(&x, in_place_method) {
            tries.extend([found, x.clone(), y.clone()]);
        }
        let forward = self.user_special(&x, method);
        let (x_type, y_type) = (self.type_of(&x), self.type_of(&y));
        let backward = if x_type.is(&y_type) { None } else { self.user_special(&y, reflected) };
        let backward = backward.map(|found| [found, y.clone(), x.clone()]);
        let y_first = backward.is_some() && self.is_subclass(&y_type, &x_type);
        if y_first {
            tries.extend(backward.clone().into_iter().flatten());
        }
        if let Some(found) = forward {
            tries.extend([found, x.clone(), y.clone()]);
        }
        if !y_first {
            tries.extend(backward.into_iter().flatten());
        }
        let number = op as i64 + if in_place { IN_PLACE } else { 0 };
        if tries.is_empty() {
            if in_place && op == BinOp::Add && self.heap.as_list(&x).is_some() {
                return self.with_items(y, [x], |vm, mut held, items| {
                    let inner = vm.heap.inner(&held[0]);
                    if let Some(Obj::List(list)) = vm.heap.get_mut(&inner) {
                        list.extend(items);
                    }
                    Ok(Flow::Value(held.remove(0)))
                });
            }
            if op == BinOp::Mod && self.heap.as_str(&x).is_some() {
                return self.percent_format(&x, &y);
            }
            return self.binary_native(number, x, y).map(Flow::Value);
        }
        let mut held = vec![Value::small_int(number).expect("small"), x, y];
        held.extend(tries);
        self.next_try(held, Vm::binary_native)
    }

    /// Calls the first of the methods behind the three fixed values of `held`; `last` has the final word.
    pub(super) fn next_try(
        &mut self,
        mut held: Vec<Value>,
        last: fn(&mut Vm, i64, Value, Value) -> Result<Value>,
    ) -> Result<Flow> {
        if held.len() <= 3 {
            let (y, x) = (held.pop().expect("two operands"), held.pop().expect("two operands"));
            let number = held[0].as_small_int().expect("the operator's number");
            return last(self, number, x, y).map(Flow::Value);
        }
        let rest = held.split_off(6);
        let args = Args::of([held[4].clone(), held[5].clone()]);
        let method = held[3].clone();
        held.truncate(3);
        held.extend(rest);
        let resume: fn(&mut Vm, Vec<Value>, Outcome) -> Result<Flow> =
            if held[0].as_small_int().is_some_and(|number| number >= super::compare::COMPARISON) {
                |vm, held, outcome| vm.tried(held, outcome, Vm::compare_last)
            } else {
                |vm, held, outcome| vm.tried(held, outcome, Vm::binary_native)
            };
        Ok(Flow::CallThen(method, args, Cont { resume, held }))
    }

    fn tried(
        &mut self,
        held: Vec<Value>,
        outcome: Outcome,
        last: fn(&mut Vm, i64, Value, Value) -> Result<Value>,
    ) -> Result<Flow> {
        match outcome {
            Outcome::Return(value) | Outcome::Yield(value) if value.is_not_implemented() => self.next_try(held, last),
            Outcome::Return(value) | Outcome::Yield(value) => Ok(Flow::Value(value)),
            Outcome::Raise(raise) => Err(raise),
        }
    }

    /// The builtin types' own operators.
    fn binary_native(&mut self, number: i64, x: Value, y: Value) -> Result<Value> {
        let in_place = number >= IN_PLACE;
        let op = BinOp::from_u8((number % IN_PLACE) as u8);
        if let (Some(a), Some(b)) = (self.number(&x), self.number(&y)) {
            // `True & False` stays a bool.
            if let (Some(a), Some(b)) = (x.as_bool(), y.as_bool()) {
                match op {
                    BinOp::And => return Ok(Value::bool(a & b)),
                    BinOp::Or => return Ok(Value::bool(a | b)),
                    BinOp::Xor => return Ok(Value::bool(a ^ b)),
                    _ => {}
                }
            }
            if let Some(result) = self.arithmetic(op, a, b)? {
                return Ok(result);
            }
            return Err(self.unsupported_operands(op, in_place, &x, &y));
        }
        if in_place && let Some(result) = self.in_place_native(op, &x, &y)? {
            return Ok(result);
        }
        match op {
            BinOp::Add => {
                if let Some(sum) = self.concatenate(&x, &y)? {
                    return Ok(sum);
                }
            }
            BinOp::Mul => {
                if let Some(times) = self.as_index(&y)
                    && let Some(product) = self.repeat(&x, times)?
                {
                    return Ok(product);
                }
                if let Some(times) = self.as_index(&x)
                    && let Some(product) = self.repeat(&y, times)?
                {
                    return Ok(product);
                }
            }
            BinOp::Mod if self.heap.as_str(&x).is_some() => {
                return match self.percent_format(&x, &y)? {
                    Flow::Value(text) => Ok(text),
                    _ => Err(self.not_implemented_error("not simulated yet: __rmod__ that declines a text")),
                };
            }
            BinOp::Mod if self.bytes_of(&x).is_some() => {
                return Err(self.not_implemented_error("not simulated yet: bytes % values"));
            }
            BinOp::And | BinOp::Or | BinOp::Sub | BinOp::Xor => {
                if self.set_like(&x) && self.set_like(&y) {
                    return self.set_operator(op, &x, &y);
                }
                if let Some(result) = self.view_operator(op, &x, &y)? {
                    return Ok(result);
                }
                if op == BinOp::Or && self.heap.as_dict(&x).is_some() && self.heap.as_dict(&y).is_some() {
                    let merged = self.copy_dict(&x);
                    self.update_dict(&merged, &y)?;
                    return Ok(merged);
                }
            }
            _ => {}
        }
        Err(self.unsupported_operands(op, in_place, &x, &y))
    }

    fn unsupported_operands(&mut self, op: BinOp, in_place: bool, x: &Value, y: &Value) -> super::exception::Raise {
        let (left, right) = (self.type_name(x), self.type_name(y));
        if op == BinOp::Add && self.heap.as_str(x).is_some() {
            return self.type_error(format!("can only concatenate str (not \"{right}\") to str"));
        }
        if op == BinOp::Add && (self.heap.as_list(x).is_some() || self.heap.as_tuple(x).is_some()) {
            let kind = if self.heap.as_list(x).is_some() { "list" } else { "tuple" };
            return self.type_error(format!("can only concatenate {kind} (not \"{right}\") to {kind}"));
        }
        let sequence = |vm: &Vm, value: &Value| {
            vm.heap.as_str(value).is_some() || vm.heap.as_list(value).is_some() || vm.heap.as_tuple(value).is_some()
        };
        if op == BinOp::Mul && (sequence(self, x) || sequence(self, y)) {
            let other = if sequence(self, x) { right } else { left };
            return self.type_error(format!("can't multiply sequence by non-int of type '{other}'"));
        }
        let mut symbol = BINARY[op as usize].0.to_owned();
        if in_place {
            symbol = if op == BinOp::Pow { "**=".to_owned() } else { format!("{symbol}=") };
        }
        self.type_error(format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'"))
    }

    /// Lists and sets change in place; a string that nobody else holds grows in place.
    fn in_place_native(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Option<Value>> {
        match (op, self.heap.get(x)) {
            (BinOp::Add, Some(Obj::ByteArray(_))) => {
                let Some(more) = self.bytes_of(y).map(<[u8]>::to_vec) else { return Ok(None) };
                if let Some(Obj::ByteArray(bytes)) = self.heap.get_mut(x) {
                    bytes.extend(more);
                }
                Ok(Some(x.clone()))
            }
            (BinOp::Or, Some(Obj::Dict(_))) if self.heap.as_dict(y).is_some() => {
                self.update_dict(x, y)?;
                Ok(Some(x.clone()))
            }
            (BinOp::And | BinOp::Or | BinOp::Sub | BinOp::Xor, Some(Obj::Set(_))) if self.set_like(y) => {
                let result = self.set_operator(op, x, y)?;
                let set: Set = match self.heap.get(&result) {
                    Some(Obj::Set(set)) => (**set).clone(),
                    _ => return Ok(Some(result)),
                };
                if let Some(Obj::Set(target)) = self.heap.get_mut(x) {
                    **target = set;
                }
                Ok(Some(x.clone()))
            }
            (BinOp::Add, Some(Obj::Str(_))) => {
                let Some(Obj::Str(suffix)) = self.heap.get(y) else { return Ok(None) };
                let suffix = suffix.clone();
                if self.heap.count(x) == 1
                    && let Some(Obj::Str(text)) = self.heap.get_mut(x)
                    && text.try_append(&suffix)
                {
                    return Ok(Some(x.clone()));
                }
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    pub(super) fn concatenate(&mut self, x: &Value, y: &Value) -> Result<Option<Value>> {
        if let (Some(a), Some(b)) = (self.heap.as_str(x), self.heap.as_str(y)) {
            let mut text = String::with_capacity(a.len() + b.len());
            text.push_str(a);
            text.push_str(b);
            return Ok(Some(self.heap.str(text)));
        }
        if let (Some(a), Some(b)) = (self.heap.as_list(x), self.heap.as_list(y)) {
            let items = a.iter().chain(b).cloned().collect();
            return Ok(Some(self.heap.list(items)));
        }
        if let (Some(a), Some(b)) = (self.heap.as_tuple(x), self.heap.as_tuple(y)) {
            let items: Vec<Value> = a.iter().chain(b).cloned().collect();
            return Ok(Some(self.heap.tuple(items)));
        }
        if let (Some(a), Some(b)) = (self.bytes_of(x), self.bytes_of(y)) {
            let all = [a, b].concat();
            return Ok(Some(self.bytes_like(x, all)));
        }
        Ok(None)
    }

    pub(super) fn bytes_of(&self, value: &Value) -> Option<&[u8]> {
        match self.heap.get(value)? {
            Obj::Bytes(bytes) => Some(bytes),
            Obj::ByteArray(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// New bytes of the type that `like` has.
    fn bytes_like(&mut self, like: &Value, bytes: Vec<u8>) -> Value {
        let mutable = matches!(self.heap.get(like), Some(Obj::ByteArray(_)));
        self.heap.add(if mutable { Obj::ByteArray(bytes) } else { Obj::Bytes(bytes.into()) })
    }

    fn repeat(&mut self, x: &Value, times: i64) -> Result<Option<Value>> {
        let times = times.max(0) as usize;
        let length = self.length(x).unwrap_or(0);
        let times = if length == 0 { 0 } else { times };
        if length.checked_mul(times).is_none_or(|total| total > 1 << 28) && times > 0 && length > 0 {
            return Err(self.raise_with(Type::MemoryError, vec![]));
        }
        if let Some(text) = self.heap.as_str(x) {
            let text = text.repeat(times);
            return Ok(Some(self.heap.str(text)));
        }
        let repeated = |items: &[Value]| {
            let mut all = Vec::with_capacity(items.len() * times);
            (0..times).for_each(|_| all.extend_from_slice(items));
            all
        };
        if let Some(items) = self.heap.as_list(x) {
            let items = repeated(items);
            return Ok(Some(self.heap.list(items)));
        }
        if let Some(items) = self.heap.as_tuple(x) {
            let items = repeated(items);
            return Ok(Some(self.heap.tuple(items)));
        }
        if let Some(bytes) = self.bytes_of(x) {
            let bytes = bytes.repeat(times);
            return Ok(Some(self.bytes_like(x, bytes)));
        }
        Ok(None)
    }

    pub(super) fn unary_op(&mut self, op: UnaryOp) -> Next {
        let x = self.thread.stack.pop();
        let (method, symbol) = match op {
            UnaryOp::Neg => ("__neg__", "-"),
            UnaryOp::Pos => ("__pos__", "+"),
            UnaryOp::Invert => ("__invert__", "~"),
        };
        if let Some(method) = self.user_special(&x, method) {
            return self.call(method, Args::of([x]), Then::Push);
        }
        let result = match (op, self.number(&x)) {
            (UnaryOp::Neg, Some(Number::Int(int))) if int != i64::MIN => self.heap.int(-int),
            (UnaryOp::Neg, Some(Number::Float(float))) => Value::float(-float),
            (UnaryOp::Neg, Some(Number::Complex(a, b))) => self.heap.add(Obj::Complex(Box::new((-a, -b)))),
            (UnaryOp::Pos, Some(Number::Int(int))) => self.heap.int(int),
            (UnaryOp::Pos, Some(_)) => x,
            (UnaryOp::Invert, Some(Number::Int(int))) => self.heap.int(!int),
            (UnaryOp::Neg, Some(number)) => {
                let int = number.to_big().unwrap_or_default();
                self.heap.big_int(-int)
            }
            (UnaryOp::Invert, Some(Number::Big(int))) => self.heap.big_int(-int - 1),
            _ => {
                let name = self.type_name(&x);
                return Next::Unwind(self.type_error(format!("bad operand type for unary {symbol}: '{name}'")));
            }
        };
        self.thread.stack.push(result);
        Next::Run
    }

    /// `bool(x)` where no Python code has to run for it.
    pub(super) fn plain_truth(&self, x: &Value) -> Option<bool> {
        if let Some(truth) = x.as_bool() {
            return Some(truth);
        }
        if let Some(int) = x.as_small_int() {
            return Some(int != 0);
        }
        if let Some(float) = x.as_float() {
            return Some(float != 0.0);
        }
        match self.heap.get(x) {
            None => Some(!x.is_none()),
            Some(Obj::Int(_)) => Some(true),
            Some(Obj::Complex(parts)) => Some(**parts != (0.0, 0.0)),
            Some(Obj::Instance(_) | Obj::Derived(_))
                if self.user_special(x, "__bool__").is_some() || self.user_special(x, "__len__").is_some() =>
            {
                None
            }
            Some(Obj::Derived(derived)) => self.plain_truth(&derived.1),
            Some(_) => Some(self.length(x).is_none_or(|length| length > 0)),
        }
    }

    /// The truth of a value: known, or by a call whose result [`Vm::truth_of_call`] judges.
    pub(super) fn truth(&mut self, x: &Value) -> std::result::Result<bool, (Value, Args)> {
        if let Some(truth) = self.plain_truth(x) {
            return Ok(truth);
        }
        let method = self
            .user_special(x, "__bool__")
            .or_else(|| self.user_special(x, "__len__"))
            .expect("plain_truth found one of them");
        Err((method, Args::of([x.clone()])))
    }

    /// What `__bool__` or `__len__` returned, as a truth value.
    pub(super) fn truth_of_call(&mut self, result: &Value) -> Result<bool> {
        if let Some(truth) = result.as_bool() {
            return Ok(truth);
        }
        match self.as_index(result) {
            Some(length) if length >= 0 => Ok(length > 0),
            Some(_) => Err(self.value_error("__len__() should return >= 0")),
            None => {
                let name = self.type_name(result);
                Err(self.type_error(format!("__bool__ should return bool, returned {name}")))
            }
        }
    }

    /// A jump or `not` whose operand's truth is not in the value: `PopJumpIf...`, `JumpIf...OrPop`, `Not`.
    pub(super) fn truth_branch(&mut self) -> Next {
        let x = self.thread.stack.peek(1).clone();
        match self.truth(&x) {
            Ok(truth) => self.branch_on(truth),
            Err((method, args)) => self.call(method, args, Then::Branch),
        }
    }

    /// A call made for a branch returned.
    pub(super) fn branch(&mut self, result: Value) -> Next {
        match self.truth_of_call(&result) {
            Ok(truth) => self.branch_on(truth),
            Err(raise) => Next::Unwind(raise),
        }
    }

    fn branch_on(&mut self, truth: bool) -> Next {
        let frame = self.thread.frames.last_mut().expect("an instruction runs in a frame");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize - 1];
        let (jump, keep) = match instr.op {
            Op::PopJumpIfFalse => (!truth, false),
            Op::PopJumpIfTrue => (truth, false),
            Op::JumpIfFalseOrPop => (!truth, !truth),
            Op::JumpIfTrueOrPop => (truth, truth),
            Op::Not => {
                self.thread.stack.pop();
                self.thread.stack.push(Value::bool(!truth));
                return Next::Run;
            }
            other => unreachable!("{other:?} asks for no truth"),
        };
        if jump {
            frame.pc = instr.c;
        }
        if !keep {
            self.thread.stack.pop();
        }
        Next::Run
    }
}
