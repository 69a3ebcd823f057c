//! Operators: the special methods behind them, and the builtin types' own.

use super::class::Type;
use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::number::Number;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{BinOp, Instr, Op, UnaryOp};

/// (symbol, method, reflected method, in-place method), by [`BinOp`].
pub(super) const BINARY: [(&str, &str, &str, &str); 13] = [
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
    pub(super) fn binary_op(&mut self, instr: Instr) -> Next {
        let y = self.thread.stack.pop();
        let x = self.thread.stack.pop();
        let in_place = instr.op == Op::Inplace;
        let both_str = matches!((self.heap.get(&x), self.heap.get(&y)), (Some(Obj::Str(_)), Some(Obj::Str(_))));
        if instr.a == BinOp::Add as u8 && both_str {
            if in_place {
                self.release_target(&x);
            }
            let sum = if in_place && self.heap.append_text(&x, &y) { x } else { self.heap.joined(&x, &y) };
            self.thread.stack.push(sum);
            return Next::Run;
        }
        if self.heap.plain_number(&x) && self.heap.plain_number(&y) {
            let result = self.binary_native(i64::from(instr.a) + if in_place { IN_PLACE } else { 0 }, x, y);
            return self.push_or_unwind(result);
        }
        if self.own_keys.exist && (self.length(&x).is_some() || self.length(&y).is_some()) {
            let number = Value::int(usize::from(instr.a) + if in_place { IN_PLACE as usize } else { 0 });
            let run = |vm: &mut Vm, held: Vec<Value>, _| {
                let number = held[2].as_small_int().expect("an operator");
                let op = BinOp::from_u8((number % IN_PLACE) as u8);
                vm.binary(op, held[0].clone(), held[1].clone(), number >= IN_PLACE)
            };
            return self.keyed([x, y, number], run, Then::Push);
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
        // A derived class goes first only with a method that its base does not have.
        let y_first = backward.as_ref().is_some_and(|found| {
            self.is_subclass(&y_type, &x_type) && !self.user_special(&x, reflected).is_some_and(|of_x| of_x.is(found))
        });
        let backward = backward.map(|found| [found, y.clone(), x.clone()]);
        // A text formats whatever comes.
        let formats =
            op == BinOp::Mod && forward.is_none() && (self.heap.as_str(&x).is_some() || self.bytes_of(&x).is_some());
        if y_first {
            tries.extend(backward.clone().into_iter().flatten());
        }
        if let Some(found) = forward {
            tries.extend([found, x.clone(), y.clone()]);
        }
        if !y_first && !formats {
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
            // `dict |= other` takes what `update` takes.
            if in_place && op == BinOp::Or && self.heap.as_dict(&x).is_some() && self.heap.as_dict(&y).is_none() {
                let (inner, nothing) = (self.heap.inner(&x), self.heap.dict());
                return super::natives::fill_dict(self, inner, Some(y), nothing, x);
            }
            if formats {
                return self.percent_format(&x, &y);
            }
            if op == BinOp::Or && self.settings.python.minor() >= 10 && self.makes_union(&x, &y) {
                // A union can be a key, and has a hash of its own.
                self.own_keys.exist = true;
                let function = self.fallback("union_of").expect("the library has it");
                return Ok(Flow::Call(function, Args::of([x, y])));
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
                if self.bytes_of(&x).is_some() && self.is_memory_view(&y) {
                    return Err(self.no_bytes(&y));
                }
            }
            BinOp::Mul => {
                self.need_small_times(&x, &y)?;
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
                for (sequence, times) in [(&x, &y), (&y, &x)] {
                    if self.repeats(sequence)
                        && (sequence.is(&x) || self.asks_right(in_place, &x))
                        && let Some(method) = self.user_special(times, "__index__")
                    {
                        return Err(self.ask_converted(times, method));
                    }
                }
            }
            BinOp::Mod if self.heap.as_str(&x).is_some() || self.bytes_of(&x).is_some() => {
                return match self.percent_format(&x, &y)? {
                    Flow::Value(text) => Ok(text),
                    _ => Err(self.not_implemented_error("not simulated yet: __rmod__ that declines a text")),
                };
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

    /// `int | str`, `int | None`
    fn makes_union(&self, x: &Value, y: &Value) -> bool {
        let part = |value: &Value| value.is_none() || self.is_class(value);
        part(x) && part(y) && !(x.is_none() && y.is_none())
    }

    /// In place CPython asks the right operand only when the left one is of a class that could not be a sequence.
    pub(super) fn asks_right(&self, in_place: bool, x: &Value) -> bool {
        !in_place || !matches!(self.heap.get(x), Some(Obj::Instance(_)))
    }

    /// Lists and sets change in place.
    fn in_place_native(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Option<Value>> {
        match (op, self.heap.get(x)) {
            (BinOp::Add, Some(Obj::ByteArray(_))) => {
                let Some(more) = self.bytes_of(y).map(<[u8]>::to_vec) else { return Ok(None) };
                self.need_room(more.len())?;
                self.heap.grew(more.len());
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
                self.set_change(op, x, y, Vec::new())?;
                Ok(Some(x.clone()))
            }
            (BinOp::Mul, Some(Obj::List(_))) => {
                self.need_small_times(x, y)?;
                let Some(times) = self.as_index(y) else { return Ok(None) };
                let Some(repeated) = self.repeat(x, times)? else { return Ok(None) };
                let items = self.known_items(&repeated).unwrap_or_default();
                if let Some(Obj::List(list)) = self.heap.get_mut(x) {
                    *list = items;
                }
                Ok(Some(x.clone()))
            }
            (_, Some(Obj::Derived(derived))) => {
                let inner = derived.1.clone();
                let kinds = self.heap.get(&inner);
                if !matches!(kinds, Some(Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_))) {
                    return Ok(None);
                }
                Ok(self.in_place_native(op, &inner, y)?.map(|_| x.clone()))
            }
            _ => Ok(None),
        }
    }

    pub(super) fn unary_op(&mut self, op: UnaryOp) -> Next {
        let x = self.thread.stack.pop();
        let method = match op {
            UnaryOp::Neg => "__neg__",
            UnaryOp::Pos => "__pos__",
            UnaryOp::Invert => "__invert__",
        };
        if let Some(method) = self.user_special(&x, method) {
            return self.call(method, Args::of([x]), Then::Push);
        }
        if matches!(op, UnaryOp::Invert) && x.as_bool().is_some() && self.settings.python.minor() >= 12 {
            return self.invert_bool(x);
        }
        match self.unary_native(op, x) {
            Ok(result) => {
                self.thread.stack.push(result);
                Next::Run
            }
            Err(raise) => Next::Unwind(raise),
        }
    }

    /// `~True`, of which CPython warns since 3.12.
    fn invert_bool(&mut self, x: Value) -> Next {
        let when = if self.settings.python.minor() >= 13 { " and will be removed in Python 3.16" } else { "" };
        let flow = self.warn(
            Type::DeprecationWarning,
            &format!(
                "Bitwise inversion '~' on bool is deprecated{when}. This returns the bitwise inversion of the underlying \
                 int object and is usually not what you expect from negating a bool. Use the 'not' operator for \
                 boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int."
            ),
        );
        let invert = Cont::new(
            |vm, held, outcome| {
                vm.returned(outcome)?;
                vm.unary_native(UnaryOp::Invert, held[0].clone()).map(Flow::Value)
            },
            [x],
        );
        self.follow_then(Ok(flow), invert, Then::Push)
    }

    /// The numbers' own operators of one operand.
    pub(super) fn unary_native(&mut self, op: UnaryOp, x: Value) -> Result<Value> {
        Ok(match (op, self.number(&x)) {
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
                let symbol = match op {
                    UnaryOp::Neg => "-",
                    UnaryOp::Pos => "+",
                    UnaryOp::Invert => "~",
                };
                let name = self.type_name(&x);
                return Err(self.type_error(format!("bad operand type for unary {symbol}: '{name}'")));
            }
        })
    }
}
