//! Methods of generators, coroutines, asynchronous generators, and of what their methods give to an `await`.

use super::super::async_generator::Awaiting;
use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow, Sent};
use super::super::frame::Outcome;
use super::super::object::{Iter, Obj};
use super::super::{Value, Vm};
use super::{Builtin, bind};

/// The first three are coroutines' too.
pub(super) static GENERATOR: [Builtin; 5] = [
    Builtin::method("send", |vm, args| {
        if args.positional.len() != 2 {
            let given = args.positional.len().saturating_sub(1);
            return Err(vm.type_error(format!("generator.send() takes exactly one argument ({given} given)")));
        }
        let [x, value] = bind(vm, "send", args, ["/self", "/value"], 2)?;
        resumed(vm, x.expect("required"), Sent::Value(value.expect("required")))
    }),
    Builtin::method("throw", |vm, args| {
        if args.positional.len() == 1 {
            return Err(vm.type_error("throw expected at least 1 argument, got 0"));
        }
        let [x, kind, value, traceback] = bind(vm, "throw", args, ["/self", "/typ", "/val", "/tb"], 2)?;
        let parts = [kind, value, traceback].map(|part| part.unwrap_or(Value::NULL));
        let warned = many_parts(vm, "throw", &parts);
        let [kind, value, traceback] = parts;
        let cont = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                let [traceback, value, kind] = [(); 3].map(|()| held.pop().unwrap_or(Value::NULL));
                let made = thrown(vm, kind, value, traceback);
                vm.after(made, Cont { resume: throw_made, held })
            },
            [x.expect("required"), kind, value, traceback],
        );
        vm.after(Ok(warned), cont)
    }),
    Builtin::method("close", |vm, args| {
        let [x] = bind(vm, "close", args, ["/self"], 1)?;
        let x = x.expect("required");
        match vm.heap.get(&x) {
            Some(Obj::Generator(_)) => Ok(vm.close_flow(x)),
            Some(Obj::Iter(iter)) if let Iter::CoroutineAwait { of } = &**iter => {
                let of = of.clone();
                Ok(vm.close_flow(of))
            }
            _ => vm.close_async_step(&x),
        }
    }),
    Builtin::method("__next__", |vm, args| {
        let [x] = bind(vm, "__next__", args, ["/self"], 1)?;
        resumed(vm, x.expect("required"), Sent::Value(Value::NONE))
    }),
    Builtin::method("__iter__", same),
];

pub(super) static AWAITABLE: [Builtin; 1] = [Builtin::method("__await__", same)];

pub(super) static COROUTINE: [Builtin; 1] = [Builtin::method("__await__", |vm, args| {
    let [coroutine] = bind(vm, "__await__", args, ["/self"], 1)?;
    Ok(vm.new_iterator(Iter::CoroutineAwait { of: coroutine.expect("required") }).into())
})];

pub(super) static ASYNC_GENERATOR: [Builtin; 5] = [
    Builtin::method("__aiter__", same),
    Builtin::method("__anext__", |vm, args| {
        let [of] = bind(vm, "__anext__", args, ["/self"], 1)?;
        let of = of.expect("required");
        vm.async_request(&of, Iter::AsyncSend { of: of.clone(), sent: Value::NONE, state: Awaiting::New })
    }),
    Builtin::method("asend", |vm, args| {
        let [of, value] = bind(vm, "asend", args, ["/self", "/value"], 2)?;
        let (of, sent) = (of.expect("required"), value.expect("required"));
        vm.async_request(&of, Iter::AsyncSend { of: of.clone(), sent, state: Awaiting::New })
    }),
    Builtin::method("athrow", |vm, args| {
        let [of, kind, value, traceback] = bind(vm, "athrow", args, ["/self", "/typ", "/val", "/tb"], 2)?;
        let parts = [kind, value, traceback].map(|part| part.unwrap_or(Value::NULL));
        let warned = many_parts(vm, "athrow", &parts);
        let [kind, value, traceback] = parts;
        let cont = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                let [traceback, value, kind] = [(); 3].map(|()| held.pop().unwrap_or(Value::NULL));
                let made = thrown(vm, kind, value, traceback);
                vm.after(made, Cont { resume: athrow_made, held })
            },
            [of.expect("required"), kind, value, traceback],
        );
        vm.after(Ok(warned), cont)
    }),
    Builtin::method("aclose", |vm, args| {
        let [of] = bind(vm, "aclose", args, ["/self"], 1)?;
        let of = of.expect("required");
        vm.async_request(&of, Iter::AsyncThrow { of: of.clone(), thrown: Value::NULL, state: Awaiting::New })
    }),
];

fn same(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x] = bind(vm, "__iter__", args, ["/self"], 1)?;
    Ok(x.expect("required").into())
}

/// Resumes for Python code, for which a return is a StopIteration.
fn resumed(vm: &mut Vm, x: Value, sent: Sent) -> Result<Flow> {
    match vm.heap.get(&x) {
        Some(Obj::Generator(_)) => Ok(vm.send_flow(x, sent)),
        Some(Obj::Iter(iter)) if let Iter::CoroutineAwait { of } = &**iter => {
            let of = of.clone();
            Ok(vm.send_flow(of, sent))
        }
        _ => {
            let step = vm.async_step(&x, sent);
            vm.after(step, Cont::new(Vm::step_for_python, []))
        }
    }
}

fn throw_made(vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    let exception = vm.returned(outcome)?;
    resumed(vm, held.pop().expect("the generator"), Sent::Throw(exception))
}

fn athrow_made(vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    let thrown = vm.returned(outcome)?;
    let of = held.pop().expect("the generator");
    vm.async_request(&of, Iter::AsyncThrow { of: of.clone(), thrown, state: Awaiting::New })
}

/// From 3.12 only the exception itself should be given.
fn many_parts(vm: &mut Vm, name: &str, parts: &[Value; 3]) -> Flow {
    if parts[1].is_null() && parts[2].is_null() || vm.settings.python.minor() < 12 {
        return Value::NONE.into();
    }
    let message =
        format!("the (type, exc, tb) signature of {name}() is deprecated, use the single-arg signature instead.");
    vm.warn(Type::DeprecationWarning, &message)
}

/// The exception that `throw(kind, value, traceback)` means; a class of the program's own has to be called for it.
fn thrown(vm: &mut Vm, kind: Value, value: Value, traceback: Value) -> Result<Flow> {
    let given = |value: &Value| !value.is_null() && !value.is_none();
    let (value, traceback) = (Some(value).filter(given), Some(traceback).filter(given));
    if traceback.is_some_and(|traceback| !matches!(vm.heap.get(&traceback), Some(Obj::Traceback(_)))) {
        return Err(vm.type_error("throw() third argument must be a traceback object"));
    }
    if vm.exception(&kind).is_some() {
        return match value {
            None => Ok(kind.into()),
            Some(_) => Err(vm.type_error("instance exception may not have a separate value")),
        };
    }
    if !vm.is_class(&kind) || !vm.is_subclass(&kind, &Type::BaseException.value()) {
        let name = vm.type_name(&kind);
        let message = format!("exceptions must be classes or instances deriving from BaseException, not {name}");
        return Err(vm.type_error(message));
    }
    let args = match value {
        None => Args::default(),
        Some(value) if vm.is_instance(&value, &kind) => return Ok(value.into()),
        Some(value) => match vm.heap.as_tuple(&value) {
            Some(items) => Args { positional: items.iter().cloned().collect(), keywords: Vec::new() },
            None => Args::of([value]),
        },
    };
    let cont = Cont::new(
        |vm, held, outcome| {
            let made = vm.returned(outcome)?;
            if vm.exception(&made).is_some() {
                return Ok(made.into());
            }
            let (class, kind) = (vm.plain_repr(&held[0]).unwrap_or_default(), vm.type_name(&made).to_string());
            let message = format!("calling {class} should have returned an instance of BaseException, not {kind}");
            Err(vm.type_error(message))
        },
        [kind.clone()],
    );
    Ok(Flow::CallThen(kind, args, cont))
}

/// `aiter` and `anext`.
pub(super) static FUNCTIONS: [Builtin; 2] = [
    Builtin::function("aiter", |vm, args| {
        let [x] = bind(vm, "aiter", args, ["/async_iterable"], 1)?;
        let x = x.expect("required");
        let Some(method) = vm.special(&x, "__aiter__") else {
            let name = vm.type_name(&x);
            return Err(vm.type_error(format!("'{name}' object is not an async iterable")));
        };
        let cont = Cont::new(
            |vm, _, outcome| {
                let iterator = vm.returned(outcome)?;
                if vm.special(&iterator, "__anext__").is_some() {
                    return Ok(iterator.into());
                }
                let name = vm.type_name(&iterator);
                Err(vm.type_error(format!("aiter() returned not an async iterator of type '{name}'")))
            },
            [],
        );
        Ok(Flow::CallThen(method, Args::of([x]), cont))
    }),
    Builtin::function("anext", |vm, args| {
        let [x, default] = bind(vm, "anext", args, ["/async_iterator", "/default"], 1)?;
        let x = x.expect("required");
        let Some(method) = vm.special(&x, "__anext__") else {
            let name = vm.type_name(&x);
            return Err(vm.type_error(format!("'{name}' object is not an async iterator")));
        };
        let Some(default) = default else { return Ok(Flow::Call(method, Args::of([x]))) };
        let cont = Cont::new(
            |vm, held, outcome| {
                let awaitable = vm.returned(outcome)?;
                let waiting = vm.fallback("anext_or").expect("the library has it");
                Ok(Flow::Call(waiting, Args::of([awaitable, held[0].clone()])))
            },
            [default],
        );
        Ok(Flow::CallThen(method, Args::of([x]), cont))
    }),
];

/// `sys.set_asyncgen_hooks` and its inverse.
pub(super) static HOOKS: [Builtin; 2] = [
    Builtin::function("set_asyncgen_hooks", |vm, args| {
        let given = bind(vm, "set_asyncgen_hooks", args, ["firstiter", "finalizer"], 0)?;
        for (name, hook) in ["firstiter", "finalizer"].into_iter().zip(&given) {
            if let Some(hook) = hook
                && !hook.is_none()
                && vm.special(hook, "__call__").is_none()
                && !is_function(vm, hook)
            {
                let kind = vm.type_name(hook);
                return Err(vm.type_error(format!("callable {name} expected, got {kind}")));
            }
        }
        for (place, hook) in vm.thread.async_hooks.iter_mut().zip(given) {
            if let Some(hook) = hook {
                *place = hook;
            }
        }
        Ok(Value::NONE.into())
    }),
    Builtin::function("get_asyncgen_hooks", |vm, _| {
        let hooks = vm.thread.async_hooks.clone();
        let make = vm.fallback("asyncgen_hooks").expect("the library has it");
        Ok(Flow::Call(make, Args::of(hooks)))
    }),
];

fn is_function(vm: &Vm, x: &Value) -> bool {
    matches!(vm.heap.get(x), Some(Obj::Function(_) | Obj::Builtin(_) | Obj::BoundMethod(..) | Obj::Class(_)))
        || vm.as_event_loop(x).is_some()
}

/// What `loop.shutdown_asyncgens()` closes: the generators that live, and nothing is known of them any more.
pub(super) static EVENT_LOOP: [Builtin; 1] = [Builtin::method("_take_asyncgens", |vm, args| {
    let [event_loop] = bind(vm, "_take_asyncgens", args, ["/self"], 1)?;
    let slots = std::mem::take(&mut vm.event_loop_mut(&event_loop.expect("required")).generators);
    let generators = slots.into_iter().map(Value::reference).collect();
    Ok(vm.heap.list(generators).into())
})];
