//! Numbers: `abs`, `round`, `divmod`, `pow`, `sum`.

use super::need_fallback;
use crate::bytecode::BinOp;
use crate::number::{Division, math::CompensatedSum, zero_division};
use crate::vm::class::Type;
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::natives::{Builtin, bind};
use crate::vm::number::Number;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 5] = [
    Builtin::function("sum", sum),
    Builtin::function("abs", abs),
    Builtin::function("round", round),
    Builtin::function("divmod", |vm, args| {
        let [x, y] = bind(vm, "divmod", args, ["/x", "/y"], 2)?;
        let (x, y) = (x.expect("required"), y.expect("required"));
        if vm.user_special(&x, "__divmod__").is_some() || vm.user_special(&y, "__rdivmod__").is_some() {
            let answered = |vm: &mut Vm, held: Vec<Value>, outcome| match vm.returned(outcome)? {
                answer if answer.is(&Value::NOT_IMPLEMENTED) => Err(no_divmod(vm, &held[0], &held[1])),
                answer => Ok(answer.into()),
            };
            let cont = Cont::new(answered, [x.clone(), y.clone()]);
            return Ok(Flow::CallThen(need_fallback(vm, "divmod"), Args::of([x, y]), cont));
        }
        divmod(vm, x, y)
    }),
    Builtin::function("pow", |vm, args| {
        let [x, y, modulus] = bind(vm, "pow", args, ["base", "exp", "mod"], 2)?;
        let (x, y) = (x.expect("required"), y.expect("required"));
        match modulus.filter(|modulus| !modulus.is_none()) {
            None => vm.binary(BinOp::Pow, x, y, false),
            Some(modulus) => {
                if let Some(method) = vm.user_special(&x, "__pow__") {
                    return Ok(Flow::Call(method, Args::of([x, y, modulus])));
                }
                let parts = [&x, &y, &modulus].map(|value| vm.number(value).and_then(|number| number.to_big()));
                let [Some(x), Some(y), Some(modulus)] = parts else {
                    return Err(no_modular_power(vm, [&x, &y, &modulus]));
                };
                let power = crate::number::int_pow_mod((&x).into(), (&y).into(), (&modulus).into());
                let power = power.map_err(|raised| vm.raised(raised))?;
                Ok(vm.heap.big_int(power.into_big()).into())
            }
        }
    }),
];

fn no_divmod(vm: &mut Vm, x: &Value, y: &Value) -> Raise {
    let (left, right) = (vm.type_name(x), vm.type_name(y));
    vm.type_error(format!("unsupported operand type(s) for divmod(): '{left}' and '{right}'"))
}

/// The first operand whose class has a power of its own says what is wrong.
fn no_modular_power(vm: &mut Vm, operands: [&Value; 3]) -> Raise {
    for operand in operands {
        match vm.number(operand) {
            Some(Number::Float(_)) => {
                return vm.type_error("pow() 3rd argument not allowed unless all arguments are integers");
            }
            Some(Number::Complex(..)) => return vm.value_error("complex modulo"),
            _ => {}
        }
    }
    let [x, y, modulus] = operands.map(|operand| vm.type_name(operand));
    let operator = if vm.settings.python.minor() < 10 { "pow()" } else { "** or pow()" };
    vm.type_error(format!("unsupported operand type(s) for {operator}: '{x}', '{y}', '{modulus}'"))
}

/// Of numbers.
pub(in crate::vm::natives) fn divmod(vm: &mut Vm, x: Value, y: Value) -> Result<Flow> {
    let (a, b) = (vm.number(&x), vm.number(&y));
    let by_zero = match (&a, &b) {
        (Some(Number::Int(_) | Number::Big(_)), Some(Number::Int(0))) => Some(Division::IntDivMod),
        (Some(Number::Float(_)), Some(Number::Int(0))) => Some(Division::FloatDivMod),
        (Some(Number::Int(_) | Number::Big(_) | Number::Float(_)), Some(Number::Float(0.0))) => {
            Some(Division::FloatDivMod)
        }
        (Some(Number::Complex(..)) | None, _) | (_, Some(Number::Complex(..)) | None) => {
            if vm.settings.python.minor() < 10 && (vm.is_a(&x, Type::Complex) || vm.is_a(&y, Type::Complex)) {
                return Err(vm.type_error("can't take floor or mod of complex number."));
            }
            return Err(no_divmod(vm, &x, &y));
        }
        _ => None,
    };
    if let Some(division) = by_zero {
        let raised = zero_division(division, vm.settings.python);
        return Err(vm.raised(raised));
    }
    let quotient = vm.binary(BinOp::FloorDiv, x.clone(), y.clone(), false)?;
    let rest = vm.binary(BinOp::Mod, x, y, false)?;
    match (quotient, rest) {
        (Flow::Value(quotient), Flow::Value(rest)) => Ok(vm.heap.tuple([quotient, rest]).into()),
        _ => Err(vm.not_implemented_error("not simulated yet: divmod() of a number with operators of its own")),
    }
}

fn sum(vm: &mut Vm, args: Args) -> Result<Flow> {
    if args.positional.is_empty() {
        return Err(vm.type_error("sum() takes at least 1 positional argument (0 given)"));
    }
    let [x, start] = bind(vm, "sum", args, ["/iterable", "start"], 1)?;
    let start = start.unwrap_or_else(|| Value::int(0));
    vm.with_items(x.expect("required"), [start], |vm, mut held, items| {
        let start = held.pop().expect("the start");
        let joins = matches!(vm.heap.get(&start), Some(Obj::Str(_) | Obj::Bytes(_) | Obj::ByteArray(_)));
        if items.is_empty() && !joins {
            return Ok(start.into());
        }
        let all = |vm: &Vm, fits: fn(&Number) -> bool| {
            items
                .iter()
                .chain([&start])
                .all(|item| vm.heap.plain_number(item) && vm.number(item).is_some_and(|number| fits(&number)))
        };
        if all(vm, |number| matches!(number, Number::Int(_) | Number::Big(_))) {
            let mut total = start;
            for item in items {
                let item = item.as_bool().map_or(item, |truth| Value::int(truth.into()));
                total = match total.add_small(&item) {
                    Some(total) => total,
                    None => match vm.binary(BinOp::Add, total, item, false)? {
                        Flow::Value(total) => total,
                        _ => unreachable!("integers add natively"),
                    },
                };
            }
            return Ok(total.into());
        }
        if all(vm, |number| matches!(number, Number::Int(_) | Number::Float(_))) {
            return Ok(Value::float(sum_floats(vm, &start, &items)).into());
        }
        if vm.settings.python.minor() >= 14 && all(vm, |number| !matches!(number, Number::Big(_))) {
            return Ok(sum_complex(vm, &start, &items).into());
        }
        let items = vm.heap.list(items);
        Ok(Flow::Call(need_fallback(vm, "sum"), Args::of([items, start])))
    })
}

/// Compensated from 3.12 on. Integers up to the first float are added up exactly, those behind it before 3.14 without compensation.
fn sum_floats(vm: &Vm, start: &Value, items: &[Value]) -> f64 {
    let mut numbers = [start].into_iter().chain(items).filter_map(|item| vm.number(item));
    let (mut integers, mut first) = (None, None);
    for number in numbers.by_ref() {
        match number {
            Number::Int(int) => integers = Some(integers.unwrap_or(0i128) + i128::from(int)),
            other => {
                first = other.to_float();
                break;
            }
        }
    }
    let first = match (integers, first) {
        (Some(integers), first) => integers as f64 + first.unwrap_or(0.0),
        (None, first) => first.unwrap_or(0.0),
    };
    if vm.settings.python.minor() < 12 {
        return numbers.filter_map(|number| number.to_float()).fold(first, |total, value| total + value);
    }
    let mut total = CompensatedSum::new(first);
    for number in numbers {
        match number {
            Number::Int(int) if vm.settings.python.minor() < 14 => total.add_plainly(int as f64),
            other => total.add(other.to_float().unwrap_or_default()),
        }
    }
    total.total()
}

/// From 3.14 on compensated, too: what comes before the first complex number as floats are, then part for part.
fn sum_complex(vm: &mut Vm, start: &Value, items: &[Value]) -> Value {
    let is_real = |item: &&Value| !matches!(vm.number(item), Some(Number::Complex(..)));
    let mut real = CompensatedSum::new(0.0);
    let mut imaginary = CompensatedSum::new(0.0);
    let head: Vec<Value> = [start].into_iter().chain(items).take_while(is_real).cloned().collect();
    let turn = head.len();
    if let [first, more @ ..] = &head[..] {
        real = CompensatedSum::new(sum_floats(vm, first, more));
    }
    for item in [start].into_iter().chain(items).skip(turn) {
        match vm.number(item) {
            Some(Number::Complex(x, y)) => {
                real.add(x);
                imaginary.add(y);
            }
            Some(other) => real.add(other.to_float().unwrap_or_default()),
            None => unreachable!("the caller has numbers only"),
        }
    }
    vm.heap.add(Obj::Complex(Box::new((real.total(), imaginary.total()))))
}

fn abs(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "abs", args, ["/x"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__abs__") {
        return Ok(Flow::Call(method, Args::of([x])));
    }
    Ok(match vm.number(&x) {
        Some(Number::Int(int)) => match int.checked_abs() {
            Some(int) => vm.heap.int(int),
            None => vm.heap.big_int(-num_bigint::BigInt::from(int)),
        },
        Some(Number::Big(int)) => vm.heap.big_int(num_traits::Signed::abs(&int)),
        Some(Number::Float(float)) => Value::float(float.abs()),
        Some(Number::Complex(a, b)) => {
            let magnitude = crate::number::Complex::new(a, b).magnitude();
            Value::float(vm.checked(magnitude)?)
        }
        None => {
            let name = vm.type_name(&x);
            return Err(vm.type_error(format!("bad operand type for abs(): '{name}'")));
        }
    }
    .into())
}

fn round(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, digits] = bind(vm, "round", args, ["number", "ndigits"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__round__") {
        let positional = [Some(x), digits.filter(|digits| !digits.is_none())].into_iter().flatten().collect();
        return Ok(Flow::Call(method, Args { positional, keywords: Vec::new() }));
    }
    let digits = match digits.filter(|digits| !digits.is_none()) {
        Some(digits) => Some(vm.need_index(&digits)?),
        None => None,
    };
    let result = match (vm.number(&x), digits) {
        (Some(Number::Float(float)), None) => match crate::number::round_float_to_int(float) {
            Ok(int) => Ok(vm.heap.big_int(int.into_big())),
            Err(raised) => Err(vm.raised(raised)),
        },
        (Some(Number::Float(float)), Some(digits)) => match crate::number::round_float(float, digits) {
            Ok(float) => Ok(Value::float(float)),
            Err(raised) => Err(vm.raised(raised)),
        },
        (Some(number @ (Number::Int(_) | Number::Big(_))), digits) => {
            let int = number.to_big().unwrap_or_default();
            let rounded = match digits {
                Some(digits) => crate::number::round_int((&int).into(), digits).into_big(),
                None => int,
            };
            Ok(vm.heap.big_int(rounded))
        }
        _ => {
            let name = vm.type_name(&x);
            Err(vm.type_error(format!("type {name} doesn't define __round__ method")))
        }
    };
    result.map(Flow::Value)
}
