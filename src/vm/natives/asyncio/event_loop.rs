//! Methods of event loops and handles.

use super::super::{Builtin, bind};
use super::future::future_arg;
use super::task::NewTask;
use crate::base::VirtualTime;
use crate::trace::WaitKind;
use crate::vm::asyncio::{Action, Callback, FutureState, Handle, Ready};
use crate::vm::exception::{Raise, Result};
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in super::super) static EVENT_LOOP: [Builtin; 19] = [
    Builtin::method("call_soon", |vm, args| {
        let (event_loop, action, context) = callback_arg(vm, "call_soon", args, 1)?;
        Ok(vm.call_soon(&event_loop, action, context).into())
    }),
    Builtin::method("call_later", |vm, mut args| {
        let delay = if args.positional.len() > 1 { args.positional.remove(1) } else { Value::NONE };
        if delay.is_none() && vm.settings.python.minor() >= 11 {
            return Err(vm.type_error("delay must not be None"));
        }
        if args
            .positional
            .first()
            .is_some_and(|event_loop| vm.overrides(event_loop, "call_at") || vm.overrides(event_loop, "time"))
        {
            return call_later_by_methods(vm, delay, args);
        }
        let delay = vm.need_float(&delay)?;
        let (event_loop, action, context) = callback_arg(vm, "call_later", args, 2)?;
        // One that is over already comes before those that are due now.
        let when = match delay < 0.0 {
            true => VirtualTime::from_nanos(
                vm.now().as_nanos().saturating_sub(VirtualTime::from_seconds(-delay).as_nanos()),
            ),
            false => vm.now() + VirtualTime::from_seconds(delay),
        };
        Ok(vm.call_at(&event_loop, when.as_nanos(), action, context).into())
    }),
    Builtin::method("call_at", |vm, mut args| {
        let when = if args.positional.len() > 1 { args.positional.remove(1) } else { Value::NONE };
        if when.is_none() && vm.settings.python.minor() >= 11 {
            return Err(vm.type_error("when cannot be None"));
        }
        let when = vm.need_float(&when)?;
        let (event_loop, action, context) = callback_arg(vm, "call_at", args, 2)?;
        Ok(vm.call_at(&event_loop, VirtualTime::from_seconds(when).as_nanos(), action, context).into())
    }),
    Builtin::method("call_soon_threadsafe", |vm, args| {
        let (event_loop, action, context) = callback_arg(vm, "call_soon_threadsafe", args, 1)?;
        let handle = vm.call_soon(&event_loop, action, context);
        vm.wake_selector(&event_loop);
        Ok(handle.into())
    }),
    Builtin::method("time", |vm, _| Ok(Value::float(vm.now().as_seconds()).into())),
    Builtin::method("create_future", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        let made = vm.traced_future();
        let future = vm.new_future(&event_loop, (WaitKind::Future, made));
        vm.with_source(&future, Ok(future.clone().into()))
    }),
    Builtin::method("create_task", create_task),
    Builtin::method("run_forever", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        Ok(Flow::RunLoop(event_loop, Cont::new(|vm, _, outcome| vm.returned(outcome).map(Flow::Value), [])))
    }),
    Builtin::method("run_until_complete", run_until_complete),
    Builtin::method("stop", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        vm.event_loop_mut(&event_loop).stopping = true;
        Ok(Value::NONE.into())
    }),
    Builtin::method("close", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        vm.close_loop(&event_loop)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("is_running", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        Ok(Value::bool(vm.event_loop(&event_loop).running).into())
    }),
    Builtin::method("is_closed", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        Ok(Value::bool(vm.event_loop(&event_loop).closed).into())
    }),
    Builtin::method("get_task_factory", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        Ok(vm.event_loop(&event_loop).task_factory.clone().into())
    }),
    Builtin::method("set_task_factory", |vm, args| {
        let [event_loop, factory] = bind(vm, "set_task_factory", args, ["self", "factory"], 2)?;
        let factory = factory.expect("required");
        if !factory.is_none() && !vm.is_callable(&factory) {
            return Err(vm.type_error("task factory must be a callable or None"));
        }
        vm.event_loop_mut(&event_loop.expect("required")).task_factory = factory;
        Ok(Value::NONE.into())
    }),
    Builtin::method("get_debug", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        Ok(Value::bool(vm.event_loop(&event_loop).slow.is_some()).into())
    }),
    Builtin::method("set_debug", |vm, args| {
        let [event_loop, enabled] = bind(vm, "set_debug", args, ["self", "enabled"], 2)?;
        let enabled = vm.plain_truth(&enabled.expect("required")) == Some(true);
        vm.event_loop_mut(&event_loop.expect("required")).slow = enabled.then_some(SLOW);
        Ok(Value::NONE.into())
    }),
    // What is to be run in the next iteration, as handles.
    Builtin::method("_ready_handles", |vm, args| {
        let event_loop = loop_arg(vm, &args)?;
        let ready: Vec<Ready> = vm.event_loop(&event_loop).ready.iter().cloned().collect();
        let handles: Vec<Value> = ready.into_iter().map(|ready| vm.as_handle(&event_loop, ready)).collect();
        Ok(vm.heap.list(handles).into())
    }),
    // `slow_callback_duration`, in seconds, where debugging is on.
    Builtin::method("_set_slow", |vm, args| {
        let [event_loop, seconds] = bind(vm, "_set_slow", args, ["self", "seconds"], 2)?;
        let seconds = vm.need_float(&seconds.expect("required"))?;
        let slow = &mut vm.event_loop_mut(&event_loop.expect("required")).slow;
        *slow = slow.map(|_| VirtualTime::from_seconds(seconds).as_nanos());
        Ok(Value::NONE.into())
    }),
];

/// In nanoseconds: from this on a callback is called slow.
const SLOW: u64 = 100_000_000;

pub(in super::super) static HANDLE: [Builtin; 4] = [
    Builtin::method("cancel", |vm, args| {
        let handle = args.positional.first().cloned().unwrap_or(Value::NONE);
        vm.cancel_handle(&handle);
        Ok(Value::NONE.into())
    }),
    Builtin::method("cancelled", |vm, args| Ok(Value::bool(handle_arg(vm, &args)?.cancelled).into())),
    Builtin::method("when", |vm, args| {
        let when = handle_arg(vm, &args)?.when;
        Ok(Value::float(VirtualTime::from_nanos(when).as_seconds()).into())
    }),
    // The callback in words.
    Builtin::method("_source", |vm, args| {
        handle_arg(vm, &args)?;
        let words = vm.callback_source(&args.positional[0]);
        Ok(vm.heap.str(words).into())
    }),
];

fn handle_arg<'a>(vm: &'a mut Vm, args: &Args) -> Result<&'a Handle> {
    match args.positional.first() {
        Some(value) if matches!(vm.heap.get(value), Some(Obj::Handle(_))) => Ok(vm.handle(value)),
        _ => Err(vm.type_error("a handle is needed here")),
    }
}

fn loop_arg(vm: &mut Vm, args: &Args) -> Result<Value> {
    match args.positional.first() {
        Some(value) if vm.as_event_loop(value).is_some() => Ok(value.clone()),
        _ => Err(vm.type_error("an event loop is needed here")),
    }
}

fn need_open(vm: &mut Vm, event_loop: &Value) -> Result<()> {
    if vm.event_loop(event_loop).closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    Ok(())
}

fn callback_arg(vm: &mut Vm, name: &str, mut args: Args, required: usize) -> Result<(Value, Action, Value)> {
    if args.positional.len() < 2 {
        let given = args.positional.len();
        return Err(vm.type_error(format!("{name}() takes at least {required} positional arguments ({given} given)")));
    }
    let event_loop = args.positional.remove(0);
    need_open(vm, &event_loop)?;
    let callee = args.positional.remove(0);
    if vm.event_loop(&event_loop).slow.is_some() {
        check_call(vm, name, &event_loop, &callee)?;
    }
    let context =
        args.keywords.iter().find(|(name, _)| vm.text_of(name) == "context").map(|(_, context)| context.clone());
    let context = vm.context_or_copy(context);
    Ok((event_loop, Action::Call(callee, args.positional.into_vec()), context))
}

/// What only the debug mode looks at: the thread that calls, and what is to be called.
fn check_call(vm: &mut Vm, name: &str, event_loop: &Value, callee: &Value) -> Result<()> {
    let here = vm.running_loop().is_some_and(|running| running.is(event_loop));
    if name != "call_soon_threadsafe" && vm.event_loop(event_loop).running && !here {
        let message = "Non-thread-safe operation invoked on an event loop other than the current one";
        return Err(vm.runtime_error(message));
    }
    let name = if name == "call_later" { "call_at" } else { name };
    if vm.is_coroutine(callee) || vm.is_coroutine_function(callee) {
        return Err(vm.type_error(format!("coroutines cannot be used with {name}()")));
    }
    if !vm.is_callable(callee) {
        let shown = vm.plain_repr(callee).unwrap_or_else(|| format!("a '{}' object", vm.type_name(callee)));
        return Err(vm.type_error(format!("a callable object was expected by {name}(), got {shown}")));
    }
    Ok(())
}

/// The loop has a `call_at` or a `time` in Python.
fn call_later_by_methods(vm: &mut Vm, delay: Value, mut args: Args) -> Result<Flow> {
    let call_later = vm.library_function("asyncio.base_tasks", "call_later_by_methods")?;
    args.positional.insert(0, delay);
    Ok(Flow::Call(call_later, args))
}

fn create_task(vm: &mut Vm, args: Args) -> Result<Flow> {
    let names = ["self", "coro", "name", "context", "eager_start"];
    let [event_loop, coroutine, name, context, eager] = bind(vm, "create_task", args, names, 2)?;
    if eager.is_some() && vm.settings.python.minor() < 14 {
        let name = vm.heap.intern("eager_start");
        return Err(vm.unexpected_keyword("create_task", &name, &names[1..4]));
    }
    let eager = eager.is_some_and(|eager| vm.plain_truth(&eager) == Some(true));
    let (event_loop, coroutine) = (event_loop.expect("required"), coroutine.expect("required"));
    need_open(vm, &event_loop)?;
    if vm.event_loop(&event_loop).task_factory.is_none() {
        let task = vm.blank_future();
        let started = vm.start_task(&task, &event_loop, NewTask { coroutine, name, context, eager });
        let flow = vm.with_source(&task, started);
        if let Ok(Flow::Value(_)) = flow {
            return Ok(task.into());
        }
        let made = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the task").into())
            },
            [task],
        );
        return vm.after(flow, made);
    }
    let by_factory = vm.library_function("asyncio.base_events", "_create_by_factory")?;
    let rest = [name.unwrap_or(Value::NONE), context.unwrap_or(Value::NONE)];
    let factory = vm.event_loop(&event_loop).task_factory.clone();
    Ok(Flow::Call(
        by_factory,
        Args { positional: [event_loop, factory, coroutine].into_iter().chain(rest).collect(), keywords: Vec::new() },
    ))
}

/// Runs the loop until the future is done: its callback stops the loop, in the iteration after.
fn run_until_complete(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [event_loop, awaitable] = bind(vm, "run_until_complete", args, ["self", "future"], 2)?;
    let (event_loop, awaitable) = (event_loop.expect("required"), awaitable.expect("required"));
    need_open(vm, &event_loop)?;
    check_may_run(vm, &event_loop)?;
    if asks_natively(vm, &awaitable) {
        if !vm.future(&awaitable).event_loop.is(&event_loop) {
            let message = "The future belongs to a different loop than the one specified as the loop argument";
            return Err(vm.raise(crate::vm::class::Type::ValueError, message));
        }
        return run_until_done(vm, event_loop, awaitable);
    }
    let ensure = vm.library_function("asyncio.tasks", "ensure_future")?;
    let mut args = Args::of([awaitable]);
    args.keywords.push((vm.heap.intern("loop"), event_loop.clone()));
    let cont = Cont::new(
        |vm, held, outcome| {
            let task = vm.returned(outcome)?;
            if asks_natively(vm, &task) {
                return run_until_done(vm, held[0].clone(), task);
            }
            // A task factory of the program's made it.
            let run = vm.library_function("asyncio.base_events", "_run_until_done")?;
            Ok(Flow::Call(run, Args::of([held[0].clone(), task])))
        },
        [event_loop],
    );
    Ok(Flow::CallThen(ensure, args, cont))
}

/// It has no `add_done_callback` in Python.
fn asks_natively(vm: &Vm, awaitable: &Value) -> bool {
    vm.is_future(awaitable) && vm.user_special(awaitable, "add_done_callback").is_none()
}

fn check_may_run(vm: &mut Vm, event_loop: &Value) -> Result<()> {
    if vm.event_loop(event_loop).running {
        return Err(vm.runtime_error("This event loop is already running"));
    }
    if vm.running_loop().is_some() {
        return Err(vm.runtime_error("Cannot run the event loop while another loop is running"));
    }
    Ok(())
}

fn run_until_done(vm: &mut Vm, event_loop: Value, future: Value) -> Result<Flow> {
    let stop = vm.heap.add(Obj::Builtin(&STOP));
    vm.add_callback(&future, Callback::Call(stop.clone(), Value::NONE));
    let cont = Cont::new(
        |vm, mut held, outcome| {
            let (stop, future) = (held.pop().expect("the callback"), held.pop().expect("the future"));
            vm.future_mut(&future)
                .callbacks
                .retain(|known| !matches!(known, Callback::Call(known, _) if known.is(&stop)));
            if let Err(Raise(error)) = vm.returned(outcome) {
                // The error is that of the task itself: nobody has to be told that it was never retrieved.
                if vm.future(&future).is_done() {
                    vm.future_mut(&future).unseen = false;
                }
                return Err(Raise(error));
            }
            if !vm.future(&future).is_done() {
                return Err(vm.runtime_error("Event loop stopped before Future completed."));
            }
            vm.future_result(&future).map(Flow::Value)
        },
        [future, stop],
    );
    Ok(Flow::RunLoop(event_loop, cont))
}

/// `_run_until_complete_cb`
static STOP: Builtin = Builtin::function("_run_until_complete_cb", |vm, args| {
    let future = future_arg(vm, &args)?;
    let data = vm.future(&future);
    if data.state == FutureState::Failed && vm.ends_loop(&Raise(data.value.clone())) {
        // That exception has ended the loop already; what runs now is another turn, as asyncio.run's cancelling of tasks.
        vm.future_mut(&future).unseen = false;
        return Ok(Value::NONE.into());
    }
    let event_loop = vm.future(&future).event_loop.clone();
    vm.event_loop_mut(&event_loop).stopping = true;
    Ok(Value::NONE.into())
});
