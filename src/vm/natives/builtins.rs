//! The builtin functions.

use super::super::class::Type;
use super::super::dict::Dict;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Cont, Flow};
use super::super::frame::Outcome;
use super::super::object::{Iter, Obj};
use super::super::ops::Number;
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::bytecode::BinOp;
use crate::trace::Stream;
use std::cmp::Ordering;

pub(super) static FUNCTIONS: [Builtin; 40] = [
    Builtin::function("print", print),
    Builtin::function("_sys_write", |vm, args| {
        let text = args.positional.iter().map(|text| vm.text_of(text)).collect::<String>();
        vm.write(Stream::Stdout, &text);
        Ok(Value::NONE.into())
    }),
    Builtin::function("len", len),
    Builtin::function("repr", |vm, args| {
        let [x] = bind(vm, "repr", args, ["/obj"], 1)?;
        vm.repr_flow(x.expect("required"))
    }),
    Builtin::function("ascii", |vm, args| {
        let [x] = bind(vm, "ascii", args, ["/obj"], 1)?;
        let text = vm.plain_repr(&x.expect("required")).unwrap_or_default();
        let text = crate::text::escape_non_ascii(&text);
        Ok(vm.heap.str(text).into())
    }),
    Builtin::function("format", |vm, args| {
        let [x, spec] = bind(vm, "format", args, ["/value", "/format_spec"], 1)?;
        let spec = spec.unwrap_or_else(|| vm.heap.empty_str.clone());
        vm.format(x.expect("required"), spec)
    }),
    Builtin::function("id", |vm, args| {
        let [x] = bind(vm, "id", args, ["/obj"], 1)?;
        let address = 0x7f00_0000_0000_i64 + x.expect("required").bits() as i64 * 16;
        Ok(vm.heap.int(address).into())
    }),
    Builtin::function("hash", hash),
    Builtin::function("iter", iter),
    Builtin::function("next", next),
    Builtin::function("isinstance", |vm, args| {
        let [x, class] = bind(vm, "isinstance", args, ["/obj", "/class_or_tuple"], 2)?;
        let kind = vm.type_of(&x.expect("required"));
        class_test(
            vm,
            kind,
            class.expect("required"),
            "isinstance() arg 2 must be a type, a tuple of types, or a union",
        )
    }),
    Builtin::function("issubclass", |vm, args| {
        let [x, class] = bind(vm, "issubclass", args, ["/cls", "/class_or_tuple"], 2)?;
        let x = x.expect("required");
        if !vm.is_class(&x) {
            return Err(vm.type_error("issubclass() arg 1 must be a class"));
        }
        class_test(
            vm,
            x,
            class.expect("required"),
            "issubclass() arg 2 must be a class, a tuple of classes, or a union",
        )
    }),
    Builtin::function("callable", |vm, args| {
        let [x] = bind(vm, "callable", args, ["/obj"], 1)?;
        let x = x.expect("required");
        let callable = matches!(
            vm.heap.get(&x),
            Some(Obj::Function(_) | Obj::Builtin(_) | Obj::BoundMethod(..) | Obj::Class(_) | Obj::StaticMethod(_))
        ) || vm.user_special(&x, "__call__").is_some();
        Ok(Value::bool(callable).into())
    }),
    Builtin::function("getattr", getattr),
    Builtin::function("hasattr", |vm, args| {
        let [x, name] = bind(vm, "hasattr", args, ["/obj", "/name"], 2)?;
        let name = name_arg(vm, "hasattr", name)?;
        let flow = vm.get_attribute(&x.expect("required"), &name);
        let cont = Cont::new(
            |vm, _, outcome| match outcome {
                Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => Ok(Value::FALSE.into()),
                Outcome::Raise(raise) => Err(raise),
                _ => Ok(Value::TRUE.into()),
            },
            [],
        );
        chain(vm, flow, cont)
    }),
    Builtin::function("setattr", |vm, args| {
        let [x, name, value] = bind(vm, "setattr", args, ["/obj", "/name", "/value"], 3)?;
        let name = name_arg(vm, "setattr", name)?;
        Ok(vm.set_attribute(&x.expect("required"), &name, value.expect("required"))?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::function("delattr", |vm, args| {
        let [x, name] = bind(vm, "delattr", args, ["/obj", "/name"], 2)?;
        let name = name_arg(vm, "delattr", name)?;
        Ok(vm.delete_attribute(&x.expect("required"), &name)?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::function("sum", sum),
    Builtin::function("min", |vm, args| extreme(vm, args, "min", Ordering::Less)),
    Builtin::function("max", |vm, args| extreme(vm, args, "max", Ordering::Greater)),
    Builtin::function("any", |vm, args| any_all(vm, args, "any")),
    Builtin::function("all", |vm, args| any_all(vm, args, "all")),
    Builtin::function("sorted", sorted),
    Builtin::function("abs", abs),
    Builtin::function("round", round),
    Builtin::function("divmod", |vm, args| {
        let [x, y] = bind(vm, "divmod", args, ["/x", "/y"], 2)?;
        let (x, y) = (x.expect("required"), y.expect("required"));
        let quotient = vm.binary(BinOp::FloorDiv, x.clone(), y.clone(), false)?;
        let rest = vm.binary(BinOp::Mod, x, y, false)?;
        match (quotient, rest) {
            (Flow::Value(quotient), Flow::Value(rest)) => Ok(vm.heap.tuple([quotient, rest]).into()),
            _ => Err(vm.not_implemented_error("not simulated yet: divmod() of a class with operators of its own")),
        }
    }),
    Builtin::function("pow", |vm, args| {
        let [x, y, modulus] = bind(vm, "pow", args, ["base", "exp", "mod"], 2)?;
        let (x, y) = (x.expect("required"), y.expect("required"));
        match modulus.filter(|modulus| !modulus.is_none()) {
            None => vm.binary(BinOp::Pow, x, y, false),
            Some(modulus) => {
                let parts = [&x, &y, &modulus].map(|value| vm.number(value).and_then(|number| number.to_big()));
                let [Some(x), Some(y), Some(modulus)] = parts else {
                    return Err(vm.type_error("pow() 3rd argument not allowed unless all arguments are integers"));
                };
                let power = crate::number::int_pow_mod((&x).into(), (&y).into(), (&modulus).into());
                let power = power.map_err(|raised| vm.raised(raised))?;
                Ok(vm.heap.big_int(power.into_big()).into())
            }
        }
    }),
    Builtin::function("bin", |vm, args| radix(vm, args, "bin", crate::text::Radix::Binary)),
    Builtin::function("oct", |vm, args| radix(vm, args, "oct", crate::text::Radix::Octal)),
    Builtin::function("hex", |vm, args| radix(vm, args, "hex", crate::text::Radix::Hex)),
    Builtin::function("chr", |vm, args| {
        let [x] = bind(vm, "chr", args, ["/i"], 1)?;
        let code = vm.need_index(&x.expect("required"))?;
        match u32::try_from(code).ok().filter(|code| *code < 0x11_0000) {
            Some(code) => match char::from_u32(code) {
                Some(ch) => Ok(vm.heap.str(ch.to_string()).into()),
                None => Err(vm.not_implemented_error("not simulated yet: lone surrogates in strings")),
            },
            None => Err(vm.value_error("chr() arg not in range(0x110000)")),
        }
    }),
    Builtin::function("ord", |vm, args| {
        let [x] = bind(vm, "ord", args, ["/c"], 1)?;
        let x = x.expect("required");
        match vm.heap.as_str(&x) {
            Some(text) if text.chars_len() == 1 => {
                let code = text.chars().next().map_or(0, |ch| ch as usize);
                Ok(Value::int(code).into())
            }
            Some(text) => {
                let length = text.chars_len();
                Err(vm.type_error(format!("ord() expected a character, but string of length {length} found")))
            }
            None => match vm.bytes_of(&x) {
                Some([byte]) => Ok(Value::int(usize::from(*byte)).into()),
                _ => {
                    let name = vm.type_name(&x);
                    Err(vm.type_error(format!("ord() expected string of length 1, but {name} found")))
                }
            },
        }
    }),
    Builtin::function("globals", |vm, _| Ok(vm.globals().into())),
    Builtin::function("vars", |vm, args| {
        let [x] = bind(vm, "vars", args, ["/object"], 0)?;
        match x {
            None => Ok(vm.globals().into()),
            Some(x) => {
                let name = vm.heap.intern("__dict__");
                vm.get_attribute(&x, &name)
            }
        }
    }),
    Builtin::function("dir", |vm, args| {
        let [x] = bind(vm, "dir", args, ["/object"], 1)?;
        let x = x.expect("required");
        let mut names: Vec<String> = Vec::new();
        let mut classes = vec![if vm.is_class(&x) { x.clone() } else { vm.type_of(&x) }];
        classes.extend(vm.class(&classes[0]).mro.iter().cloned());
        for class in &classes {
            names.extend(vm.class(class).dict.iter().map(|entry| vm.text_of(&entry.key)));
        }
        let own = vm.instance_dict(&x);
        names.extend(vm.known_items(&own).unwrap_or_default().iter().map(|key| vm.text_of(key)));
        names.sort();
        names.dedup();
        let names = names.into_iter().map(|name| vm.heap.str(name)).collect();
        Ok(vm.heap.list(names).into())
    }),
    Builtin::function("input", |vm, _| Err(vm.raise(Type::EOFError, "EOF when reading a line"))),
    Builtin::function("__build_class__", build_class),
    Builtin::function("__import__", |vm, _| Err(vm.not_implemented_error("not simulated yet: __import__()"))),
    Builtin::function("map", |vm, args| Ok(Flow::Call(need_fallback(vm, "map"), args))),
    Builtin::function("filter", |vm, args| Ok(Flow::Call(need_fallback(vm, "filter"), args))),
];

fn need_fallback(vm: &Vm, name: &str) -> Value {
    vm.fallback(name).expect("the library has it")
}

/// Goes on with the value of a flow, whether it is there or has to come from a call.
fn chain(vm: &mut Vm, flow: Result<Flow>, cont: Cont) -> Result<Flow> {
    match flow {
        Ok(Flow::Value(value)) => (cont.resume)(vm, cont.held, Outcome::Return(value)),
        Ok(Flow::Call(callee, args)) => Ok(Flow::CallThen(callee, args, cont)),
        Ok(_) => Err(vm.not_implemented_error("not simulated yet: this combination of calls")),
        Err(raise) => (cont.resume)(vm, cont.held, Outcome::Raise(raise)),
    }
}

fn name_arg(vm: &mut Vm, function: &str, name: Option<Value>) -> Result<Value> {
    let name = name.expect("required");
    match vm.heap.as_str(&name) {
        Some(text) => {
            let text = text.to_string();
            Ok(vm.heap.intern(&text))
        }
        None => {
            let kind = vm.type_name(&name);
            Err(vm.type_error(format!("{function}(): attribute name must be string, not '{kind}'")))
        }
    }
}

/// Virtual nanoseconds of a write to the terminal: CPython's print to a pipe takes about a microsecond.
const PRINT: u64 = 1_000;

fn print(vm: &mut Vm, args: Args) -> Result<Flow> {
    vm.charge(PRINT);
    let plain = args.keywords.is_empty()
        && args.positional.iter().all(|x| {
            vm.heap.as_str(x).is_some()
                || (vm.user_special(x, "__str__").is_none()
                    && vm.user_special(x, "__repr__").is_none()
                    && vm.plain_repr(x).is_some())
        });
    if !plain {
        return Ok(Flow::Call(need_fallback(vm, "print"), args));
    }
    let mut text = args.positional.iter().map(|x| vm.plain_str(x)).collect::<Vec<_>>().join(" ");
    text.push('\n');
    vm.write(Stream::Stdout, &text);
    Ok(Value::NONE.into())
}

fn len(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "len", args, ["/obj"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__len__") {
        let cont = Cont::new(
            |vm, _, outcome| {
                let length = vm.returned(outcome)?;
                let length = vm.need_index(&length)?;
                if length < 0 {
                    return Err(vm.value_error("__len__() should return >= 0"));
                }
                Ok(vm.heap.int(length).into())
            },
            [],
        );
        return Ok(Flow::CallThen(method, Args::of([x]), cont));
    }
    match vm.length(&x) {
        Some(length) => Ok(Value::int(length).into()),
        None => {
            let name = vm.type_name(&x);
            Err(vm.type_error(format!("object of type '{name}' has no len()")))
        }
    }
}

fn hash(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "hash", args, ["/obj"], 1)?;
    let x = x.expect("required");
    if let Some(method) = vm.user_special(&x, "__hash__") {
        return Ok(Flow::Call(method, Args::of([x])));
    }
    let hash = vm.hash(&x)?;
    Ok(vm.heap.int(hash as i64).into())
}

fn iter(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, sentinel] = bind(vm, "iter", args, ["/object", "/sentinel"], 1)?;
    let x = x.expect("required");
    match sentinel {
        Some(sentinel) => Ok(Flow::Call(need_fallback(vm, "iter_sentinel"), Args::of([x, sentinel]))),
        None => vm.iterator(&x),
    }
}

fn next(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, default] = bind(vm, "next", args, ["/iterator", "/default"], 1)?;
    let flow = vm.next_item(x.expect("required"));
    let Some(default) = default else { return flow };
    let cont = Cont::new(
        |vm, mut held, outcome| match outcome {
            Outcome::Raise(raise) if vm.is_a(&raise.0, Type::StopIteration) => {
                Ok(held.pop().expect("the default").into())
            }
            // What a generator returns ends it.
            Outcome::Return(_) if held.len() == 2 => Ok(held.swap_remove(0).into()),
            outcome => vm.returned(outcome).map(Flow::Value),
        },
        [default],
    );
    match flow {
        Ok(Flow::Resume(generator, sent, _)) => {
            // Both values of `held`: a mark that a return means the end.
            let held = vec![cont.held[0].clone(), Value::NONE];
            let resume = |vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome| match outcome {
                Outcome::Yield(value) => Ok(value.into()),
                Outcome::Return(_) => Ok(held.swap_remove(0).into()),
                Outcome::Raise(raise) if vm.is_a(&raise.0, Type::StopIteration) => Ok(held.swap_remove(0).into()),
                Outcome::Raise(raise) => Err(raise),
            };
            Ok(Flow::Resume(generator, sent, Cont { resume, held }))
        }
        flow => chain(vm, flow, cont),
    }
}

fn class_test(vm: &mut Vm, class: Value, of: Value, message: &str) -> Result<Flow> {
    if let Some(options) = vm.heap.as_tuple(&of).map(<[Value]>::to_vec) {
        for option in options {
            if let Flow::Value(found) = class_test(vm, class.clone(), option, message)?
                && found.is(&Value::TRUE)
            {
                return Ok(Value::TRUE.into());
            }
        }
        return Ok(Value::FALSE.into());
    }
    if of.is_none() {
        return Ok(Value::bool(Type::NoneType.is(&class)).into());
    }
    if !vm.is_class(&of) {
        return Err(vm.type_error(message));
    }
    Ok(Value::bool(vm.is_subclass(&class, &of)).into())
}

fn getattr(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, name, default] = bind(vm, "getattr", args, ["/object", "/name", "/default"], 2)?;
    let name = name_arg(vm, "getattr", name)?;
    let flow = vm.get_attribute(&x.expect("required"), &name);
    let Some(default) = default else { return flow };
    let cont = Cont::new(
        |vm, mut held, outcome| match outcome {
            Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => {
                Ok(held.pop().expect("the default").into())
            }
            outcome => vm.returned(outcome).map(Flow::Value),
        },
        [default],
    );
    chain(vm, flow, cont)
}

fn sum(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, start] = bind(vm, "sum", args, ["/iterable", "start"], 1)?;
    let start = start.unwrap_or_else(|| Value::int(0));
    vm.with_items(x.expect("required"), [start], |vm, mut held, items| {
        let start = held.pop().expect("the start");
        let all = |vm: &Vm, fits: fn(&Number) -> bool| {
            items.iter().chain([&start]).all(|item| {
                let derived = matches!(vm.heap.get(item), Some(Obj::Derived(_)));
                !derived && vm.number(item).is_some_and(|number| fits(&number))
            })
        };
        if all(vm, |number| matches!(number, Number::Int(_) | Number::Big(_))) {
            let mut total = start;
            for item in items {
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
        let items = vm.heap.list(items);
        Ok(Flow::Call(need_fallback(vm, "sum"), Args::of([items, start])))
    })
}

/// Compensated from 3.12 on.
fn sum_floats(vm: &Vm, start: &Value, items: &[Value]) -> f64 {
    let values = [start].into_iter().chain(items).filter_map(|item| vm.number(item)?.to_float());
    if vm.settings.python.minor() < 12 {
        return values.fold(0.0, |total, value| total + value);
    }
    let mut total = crate::number::math::CompensatedSum::new(0.0);
    values.for_each(|value| total.add(value));
    total.total()
}

fn extreme(vm: &mut Vm, args: Args, name: &str, wanted: Ordering) -> Result<Flow> {
    if args.keywords.is_empty() {
        let items = match args.positional.as_slice() {
            [one] if vm.known_items(one).is_some() => vm.known_items(one),
            [_] | [] => None,
            several => Some(several.to_vec()),
        };
        if let Some(items) = items
            && !items.is_empty()
        {
            let mut best = items[0].clone();
            let mut plain = true;
            for item in &items[1..] {
                match vm.order(item, &best) {
                    Ok(Some(order)) if order == wanted => best = item.clone(),
                    Ok(_) => {}
                    Err(_) => {
                        plain = false;
                        break;
                    }
                }
            }
            if plain {
                return Ok(best.into());
            }
        }
    }
    Ok(Flow::Call(need_fallback(vm, name), args))
}

fn any_all(vm: &mut Vm, args: Args, name: &str) -> Result<Flow> {
    if let [x] = args.positional.as_slice()
        && let Some(items) = vm.known_items(x)
    {
        let truths: Option<Vec<bool>> = items.iter().map(|item| vm.plain_truth(item)).collect();
        if let Some(truths) = truths {
            let result = if name == "any" { truths.contains(&true) } else { !truths.contains(&false) };
            return Ok(Value::bool(result).into());
        }
    }
    Ok(Flow::Call(need_fallback(vm, name), args))
}

fn sorted(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut args = args;
    if args.positional.len() != 1 {
        let given = args.positional.len();
        return Err(vm.type_error(format!("sorted expected 1 argument, got {given}")));
    }
    let x = args.positional.remove(0);
    // The items become a list, which is sorted in place by its own method with the same keywords.
    let names: Vec<Value> = args.keywords.iter().map(|(name, _)| name.clone()).collect();
    let values: Vec<Value> = args.keywords.into_iter().map(|(_, value)| value).collect();
    let (names, values) = (vm.heap.tuple(names), vm.heap.tuple(values));
    vm.with_items(x, [names, values], |vm, held, items| {
        let list = vm.heap.list(items);
        let name = vm.heap.intern("sort");
        let method = vm.lookup(Type::List.slot(), &name).cloned().expect("list.sort");
        let names = vm.heap.as_tuple(&held[0]).unwrap_or_default().to_vec();
        let values = vm.heap.as_tuple(&held[1]).unwrap_or_default().to_vec();
        let mut args = Args::of([list.clone()]);
        args.keywords = names.into_iter().zip(values).collect();
        let cont = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the list").into())
            },
            [list],
        );
        Ok(Flow::CallThen(method, args, cont))
    })
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
        return Ok(Flow::Call(method, Args::of([x])));
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

fn radix(vm: &mut Vm, args: Args, name: &str, radix: crate::text::Radix) -> Result<Flow> {
    let [x] = bind(vm, name, args, ["/number"], 1)?;
    let x = x.expect("required");
    match vm.number(&x).and_then(|number| number.to_big()) {
        Some(int) => {
            let text = crate::text::int_to_radix((&int).into(), radix);
            Ok(vm.heap.str(text).into())
        }
        None => {
            let kind = vm.type_name(&x);
            Err(vm.type_error(format!("'{kind}' object cannot be interpreted as an integer")))
        }
    }
}

/// `__build_class__(body, name, *bases, metaclass=..., **keywords)`
fn build_class(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut positional = args.positional.into_vec();
    let body = positional.remove(0);
    let name = positional.remove(0);
    let bases = positional;
    let mut metaclass = None;
    let mut keywords = Vec::new();
    for (key, value) in args.keywords {
        if &*vm.text_of(&key) == "metaclass" { metaclass = Some(value) } else { keywords.push((key, value)) }
    }
    let metaclass = metaclass.unwrap_or_else(|| match bases.first() {
        Some(base) if vm.is_class(base) => vm.type_of(base),
        _ => Type::Type.value(),
    });
    if vm
        .class_member_of(&metaclass, "__new__")
        .is_some_and(|found| !matches!(vm.heap.get(&found), Some(Obj::Builtin(_))))
    {
        return Err(vm.not_implemented_error("not simulated yet: a metaclass with a __new__ of its own"));
    }
    let namespace = vm.heap.dict();
    let bases = vm.heap.tuple(bases);
    let mut held = vec![namespace.clone(), name, bases, metaclass];
    for (key, value) in keywords {
        held.extend([key, value]);
    }
    let cont = Cont { resume: class_body_ran, held };
    vm.run_class_body(body, namespace, cont)
}

fn class_body_ran(vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    vm.returned(outcome)?;
    let mut cell = Value::NONE;
    let keywords = held.split_off(4);
    let (metaclass, bases) = (held.pop().expect("held"), held.pop().expect("held"));
    let (name, namespace) = (held.pop().expect("held"), held.pop().expect("held"));
    let bases = vm.heap.as_tuple(&bases).unwrap_or_default().to_vec();
    let entries: Vec<(Value, Value)> = vm
        .heap
        .as_dict(&namespace)
        .map(|dict| dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect())
        .unwrap_or_default();
    let mut dict = Dict::default();
    let mut qualname = None;
    for (key, value) in entries {
        let text = vm.text_of(&key);
        match text.as_str() {
            "__qualname__" => qualname = Some(vm.text_of(&value)),
            "__classcell__" => cell = value,
            "__slots__" => {
                return Err(vm.not_implemented_error("not simulated yet: __slots__"));
            }
            _ => {
                let key = vm.heap.intern(&text);
                let hash = vm.hash(&key)?;
                let version = vm.heap.next_version();
                let value = match text.as_str() {
                    "__init_subclass__" | "__class_getitem__"
                        if matches!(vm.heap.get(&value), Some(Obj::Function(_))) =>
                    {
                        vm.heap.add_container(Obj::ClassMethod(value))
                    }
                    "__new__" if matches!(vm.heap.get(&value), Some(Obj::Function(_))) => {
                        vm.heap.add_container(Obj::StaticMethod(value))
                    }
                    _ => value,
                };
                dict.push(hash, key, value, version);
            }
        }
    }
    let text = vm.text_of(&name);
    let class = vm.make_class(&text, bases, dict, metaclass)?;
    if let Some(qualname) = qualname {
        vm.class_mut(&class).qualname = qualname.as_str().into();
    }
    if let Some(Obj::Cell(content)) = vm.heap.get_mut(&cell) {
        *content = class.clone();
    }
    vm.class_epoch += 1;
    class_hooks(vm, class, keywords)
}

/// `__set_name__` of the members, then `__init_subclass__` of the base.
fn class_hooks(vm: &mut Vm, class: Value, keywords: Vec<Value>) -> Result<Flow> {
    let members: Vec<(Value, Value)> =
        vm.class(&class).dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
    for (_, member) in &members {
        if vm.user_special(member, "__set_name__").is_some() {
            let fallback = need_fallback(vm, "set_names");
            let pairs: Vec<Value> =
                members.iter().map(|(name, member)| vm.heap.tuple([name.clone(), member.clone()])).collect();
            let pairs = vm.heap.list(pairs);
            let mut held = vec![class.clone()];
            held.extend(keywords);
            let cont = Cont {
                resume: |vm, mut held, outcome| {
                    vm.returned(outcome)?;
                    let keywords = held.split_off(1);
                    init_subclass(vm, held.pop().expect("the class"), keywords)
                },
                held,
            };
            return Ok(Flow::CallThen(fallback, Args::of([class, pairs]), cont));
        }
    }
    init_subclass(vm, class, keywords)
}

fn init_subclass(vm: &mut Vm, class: Value, keywords: Vec<Value>) -> Result<Flow> {
    let name = vm.heap.intern("__init_subclass__");
    let found = vm
        .class(&class)
        .mro
        .clone()
        .iter()
        .find_map(|base| super::super::class::name_in(&vm.class(base).dict, vm, &name).cloned());
    let hook = match found.as_ref().and_then(|found| vm.heap.get(found)) {
        Some(Obj::ClassMethod(inner)) => inner.clone(),
        _ if keywords.is_empty() => return Ok(class.into()),
        _ => {
            let name = vm.class(&class).name.clone();
            return Err(vm.type_error(format!("{name}.__init_subclass__() takes no keyword arguments")));
        }
    };
    let mut args = Args::of([class.clone()]);
    args.keywords = keywords.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
    let cont = Cont::new(
        |vm, mut held, outcome| {
            vm.returned(outcome)?;
            Ok(held.pop().expect("the class").into())
        },
        [class],
    );
    Ok(Flow::CallThen(hook, args, cont))
}

impl Vm {
    /// An exception of the pure functions.
    pub(in super::super) fn raised(&mut self, raised: crate::base::Raised) -> Raise {
        use crate::base::ErrorKind;
        let kind = match raised.kind {
            ErrorKind::AttributeError => Type::AttributeError,
            ErrorKind::IndexError => Type::IndexError,
            ErrorKind::KeyError => Type::KeyError,
            ErrorKind::LookupError => Type::LookupError,
            ErrorKind::MemoryError => Type::MemoryError,
            ErrorKind::OverflowError => Type::OverflowError,
            ErrorKind::TypeError => Type::TypeError,
            ErrorKind::UnicodeDecodeError => Type::UnicodeDecodeError,
            ErrorKind::UnicodeEncodeError => Type::UnicodeEncodeError,
            ErrorKind::ValueError => Type::ValueError,
            ErrorKind::ZeroDivisionError => Type::ZeroDivisionError,
        };
        self.raise(kind, &raised.message)
    }

    fn class_member_of(&mut self, class: &Value, name: &str) -> Option<Value> {
        let name = self.heap.intern(name);
        self.lookup(class.slot()?, &name).cloned()
    }

    /// An iterator over `x`'s items from its end.
    pub(in super::super) fn reverse_iterator(&mut self, x: &Value) -> Option<Value> {
        let index = self.length(x)?;
        match self.heap.get(&self.heap.inner(x)) {
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Str(_) | Obj::Range(_) | Obj::Bytes(_) | Obj::ByteArray(_)) => {
                let of = self.heap.inner(x);
                Some(self.new_iterator(Iter::Reversed { of, index }))
            }
            _ => None,
        }
    }
}
