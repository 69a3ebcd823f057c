//! Methods of `Future`.

use super::super::{Builtin, bind};
use crate::trace::WaitKind;
use crate::vm::asyncio::{Callback, FutureState};
use crate::vm::class::Type;
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::{Value, Vm};

pub(in super::super) static FUTURE: [Builtin; 18] = [
    Builtin::method("__init__", |vm, mut args| {
        let future = args.positional.remove(0);
        vm.init_asyncio(&future, Type::Future, args)
    }),
    Builtin::method("done", |vm, args| future_arg(vm, &args).map(|f| Value::bool(vm.future(&f).is_done()).into())),
    Builtin::method("cancelled", |vm, args| {
        let future = future_arg(vm, &args)?;
        Ok(Value::bool(vm.future(&future).state == FutureState::Cancelled).into())
    }),
    Builtin::method("result", |vm, args| {
        let future = future_arg(vm, &args)?;
        check_readable(vm, &future)?;
        vm.future_result(&future).map(Flow::Value)
    }),
    Builtin::method("exception", |vm, args| {
        let future = future_arg(vm, &args)?;
        check_readable(vm, &future)?;
        match vm.future(&future).state {
            FutureState::Pending => Err(vm.raise(Type::InvalidStateError, "Exception is not set.")),
            FutureState::Cancelled => Err(Raise(vm.cancelled_error(&future))),
            FutureState::Finished => Ok(Value::NONE.into()),
            FutureState::Failed => {
                vm.future_mut(&future).unseen = false;
                Ok(vm.future(&future).value.clone().into())
            }
        }
    }),
    Builtin::method("set_result", |vm, args| {
        let [future, result] = bind(vm, "set_result", args, ["self", "result"], 2)?;
        let (future, result) = (future.expect("required"), result.expect("required"));
        check_settable(vm, &future)?;
        vm.finish_future(&future, Ok(result));
        Ok(Value::NONE.into())
    }),
    Builtin::method("set_exception", |vm, args| {
        let [future, exception] = bind(vm, "set_exception", args, ["self", "exception"], 2)?;
        let (future, exception) = (future.expect("required"), exception.expect("required"));
        check_settable(vm, &future)?;
        if vm.exception(&exception).is_none() && !vm.is_exception_class(&exception) {
            return Err(vm.type_error("invalid exception object"));
        }
        let exception = vm.exception_from(exception)?;
        let exception =
            if vm.is_a(&exception, Type::StopIteration) { instead_of_stop(vm, exception)? } else { exception };
        vm.finish_future(&future, Err(Raise(exception)));
        Ok(Value::NONE.into())
    }),
    Builtin::method("add_done_callback", |vm, args| {
        let [future, callback, context] = bind(vm, "add_done_callback", args, ["self", "fn", "context"], 2)?;
        let (future, callback) = (future.expect("required"), callback.expect("required"));
        if vm.future(&future).event_loop.is_none() {
            return Err(vm.runtime_error("uninitialized Future object"));
        }
        let callback = match vm.woken_by(&callback) {
            Some(task) => Callback::Wake(task),
            None => Callback::Call(callback, vm.context_or_copy(context)),
        };
        vm.add_callback(&future, callback);
        Ok(Value::NONE.into())
    }),
    Builtin::method("remove_done_callback", |vm, args| {
        let [future, callback] = bind(vm, "remove_done_callback", args, ["self", "fn"], 2)?;
        let (future, callback) = (future.expect("required"), callback.expect("required"));
        check_ready(vm, &future)?;
        let unknown =
            |known: &Callback| matches!(known, Callback::Call(known, _) if vm.equal(known, &callback).is_none());
        if vm.future(&future).callbacks.iter().any(unknown) {
            let remove = vm.library_function("asyncio.base_tasks", "_remove_equal")?;
            return Ok(Flow::Call(remove, Args::of([future, callback])));
        }
        let callbacks = std::mem::take(&mut vm.future_mut(&future).callbacks);
        let before = callbacks.len();
        let kept: Vec<Callback> = callbacks
            .into_iter()
            .filter(|known| !matches!(known, Callback::Call(known, _) if vm.same(known, &callback)))
            .collect();
        let removed = before - kept.len();
        vm.future_mut(&future).callbacks = kept;
        Ok(Value::int(removed).into())
    }),
    // Those to keep, as `_callbacks` gives them.
    Builtin::method("_keep_callbacks", |vm, args| {
        let [future, kept] = bind(vm, "_keep_callbacks", args, ["self", "kept"], 2)?;
        let kept = vm.known_items(&kept.expect("required")).unwrap_or_default();
        let mut at = 0;
        vm.future_mut(&future.expect("required")).callbacks.retain(|known| {
            let keeps = match known {
                Callback::Wake(_) => true,
                Callback::Call(callee, _) => kept.get(at).is_some_and(|kept| kept.is(callee)),
            };
            at += usize::from(keeps && matches!(known, Callback::Call(..)));
            keeps
        });
        Ok(Value::NONE.into())
    }),
    Builtin::method("cancel", cancel),
    Builtin::method("get_loop", |vm, args| {
        let future = future_arg(vm, &args)?;
        check_ready(vm, &future)?;
        Ok(vm.future(&future).event_loop.clone().into())
    }),
    Builtin::method("__await__", iterate),
    Builtin::method("__iter__", iterate),
    Builtin::method("_make_cancelled_error", |vm, args| {
        let future = future_arg(vm, &args)?;
        Ok(vm.cancelled_error(&future).into())
    }),
    Builtin::method("_described", |vm, args| {
        let [future, outcome, callbacks] =
            bind(vm, "_described", args, ["self", "outcome", "callbacks"], 3)?.map(|arg| arg.expect("required"));
        let callbacks = vm.known_items(&callbacks).unwrap_or_default();
        let words = |vm: &Vm, value: &Value| (!value.is_none()).then(|| vm.text_of(value));
        let callbacks: Vec<Option<String>> = callbacks.iter().map(|callback| words(vm, callback)).collect();
        let shown = vm.described_future(&future, words(vm, &outcome), &callbacks, &mut Vec::new());
        Ok(vm.heap.str(shown).into())
    }),
    Builtin::method("_gather", |vm, args| {
        let [future, children] = bind(vm, "_gather", args, ["self", "children"], 2)?;
        let children = vm.known_items(&children.expect("required")).unwrap_or_default();
        let data = vm.future_mut(&future.expect("required"));
        data.wait = (WaitKind::Gather, children.len() as u32);
        data.children = children;
        Ok(Value::NONE.into())
    }),
    Builtin::method("_cancel_requested", |vm, args| {
        let future = future_arg(vm, &args)?;
        Ok(Value::bool(vm.future(&future).children_cancelled).into())
    }),
];

pub(super) fn future_arg(vm: &mut Vm, args: &Args) -> Result<Value> {
    match args.positional.first() {
        Some(value) if vm.is_future(value) => Ok(value.clone()),
        _ => Err(vm.type_error("a future is needed here")),
    }
}

const BLANK: &str = "Future object is not initialized.";

/// Its `__init__` has run.
fn check_ready(vm: &mut Vm, future: &Value) -> Result<()> {
    match vm.future(future).event_loop.is_none() {
        true => Err(vm.runtime_error(BLANK)),
        false => Ok(()),
    }
}

fn check_readable(vm: &mut Vm, future: &Value) -> Result<()> {
    match vm.future(future).event_loop.is_none() {
        true => Err(vm.raise(Type::InvalidStateError, BLANK)),
        false => Ok(()),
    }
}

fn check_settable(vm: &mut Vm, future: &Value) -> Result<()> {
    check_ready(vm, future)?;
    if vm.future(future).is_done() {
        return Err(vm.raise(Type::InvalidStateError, "invalid state"));
    }
    Ok(())
}

/// A StopIteration could not be thrown into a coroutine: it is refused, and from 3.13 on replaced.
fn instead_of_stop(vm: &mut Vm, exception: Value) -> Result<Value> {
    let message = "StopIteration interacts badly with generators and cannot be raised into a Future";
    if vm.settings.python.minor() < 13 {
        return Err(vm.type_error(message));
    }
    let Raise(error) = vm.runtime_error(message);
    if let Some(data) = vm.exception_mut(&error) {
        data.cause = exception.clone();
        data.context = exception;
    }
    Ok(error)
}

/// An iterator with the methods of a generator.
fn iterate(vm: &mut Vm, args: Args) -> Result<Flow> {
    let future = future_arg(vm, &args)?;
    check_ready(vm, &future)?;
    let iterate = vm.library_function("asyncio.base_tasks", "iterate")?;
    Ok(Flow::Call(iterate, Args::of([future])))
}

/// `cancel(msg=None)`. A task asks the future that it waits for, which may be of a class with a `cancel` of its own.
fn cancel(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [future, message] = bind(vm, "cancel", args, ["self", "msg"], 1)?;
    let (future, message) = (future.expect("required"), message.unwrap_or(Value::NONE));
    check_ready(vm, &future)?;
    // Tasks may wait for one another in a chain.
    let (mut last, mut waiter) = (Value::NONE, future.clone());
    let mut chain = Vec::new();
    let own = loop {
        let Some(task) =
            vm.as_future(&waiter).filter(|future| !future.is_done()).and_then(|future| future.task.as_ref())
        else {
            break None;
        };
        (last, waiter) = (waiter, task.waiter.clone());
        chain.push(last.clone());
        if let Some(own) = vm.user_special(&waiter, "cancel") {
            break Some(own);
        }
    };
    match own {
        Some(own) => {
            chain.iter().for_each(|task| vm.note_cancel(task));
            let mut args = Args::of([waiter]);
            if !message.is_none() {
                args.keywords.push((vm.heap.intern("msg"), message.clone()));
            }
            let cont = Cont::new(
                |vm, held, outcome| {
                    let accepted = vm.returned(outcome)?;
                    if vm.plain_truth(&accepted) != Some(true) {
                        vm.cancel_next_step(&held[0], held[1].clone());
                    }
                    Ok(Value::TRUE.into())
                },
                [last, message],
            );
            Ok(Flow::CallThen(own, args, cont))
        }
        _ => Ok(Value::bool(vm.cancel_future(&future, message)).into()),
    }
}
