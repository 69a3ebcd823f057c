//! `_asyncio`: loops, futures and tasks, for the library's Python part of asyncio.

use super::super::asyncio::Action;
use super::super::asyncio::{Callback, FutureState};
use super::super::class::Type;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Cont, Flow};
use super::super::object::{GeneratorKind, Iter, Obj};
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::base::VirtualTime;
use crate::trace::{EventKind, StrId, WaitKind};

pub(super) static FUNCTIONS: [Builtin; 14] = [
    Builtin::function("get_running_loop", |vm, _| vm.need_running_loop().map(Flow::Value)),
    Builtin::function("_get_running_loop", |vm, _| Ok(vm.running_loop().unwrap_or(Value::NONE).into())),
    Builtin::function("get_event_loop", get_event_loop),
    Builtin::function("new_event_loop", |vm, _| Ok(vm.new_event_loop().into())),
    Builtin::function("set_event_loop", |vm, args| {
        let [event_loop] = bind(vm, "set_event_loop", args, ["loop"], 1)?;
        vm.asyncio.current = event_loop.filter(|event_loop| !event_loop.is_none());
        Ok(Value::NONE.into())
    }),
    Builtin::function("current_task", |vm, _| Ok(vm.current_task().unwrap_or(Value::NONE).into())),
    // A list, in order of creation.
    Builtin::function("pending_tasks", |vm, args| {
        let [event_loop] = bind(vm, "pending_tasks", args, ["loop"], 0)?;
        let event_loop = match event_loop.filter(|value| !value.is_none()) {
            Some(event_loop) => event_loop,
            None => vm.need_running_loop()?,
        };
        let tasks: Vec<Value> = vm.asyncio.tasks.values().map(|&slot| Value::reference(slot)).collect();
        let tasks = tasks.into_iter().filter(|task| vm.future(task).event_loop.is(&event_loop)).collect();
        Ok(vm.heap.list(tasks).into())
    }),
    Builtin::function("turn", |vm, _| Ok(vm.new_iterator(Iter::Turn { yielded: false }).into())),
    Builtin::function("sleep_future", sleep_future),
    Builtin::function("waiter", waiter),
    Builtin::function("gathering", |vm, args| {
        let [children, _] = bind(vm, "gathering", args, ["children", "waits"], 1)?;
        let children = children.and_then(|children| vm.known_items(&children)).unwrap_or_default();
        let event_loop = match children.first() {
            Some(child) => vm.future(child).event_loop.clone(),
            None => vm.need_running_loop()?,
        };
        let future = vm.new_future(&event_loop, (WaitKind::Gather, children.len() as u32));
        vm.future_mut(&future).children = children;
        Ok(future.into())
    }),
    Builtin::function("request", |vm, args| {
        let [method, url, delay] = bind(vm, "request", args, ["method", "url", "delay"], 2)?;
        let (label, latency) = vm.request_parts(method, url, delay)?;
        let event_loop = vm.need_running_loop()?;
        Ok(vm.send_request(&event_loop, &label, latency).into())
    }),
    Builtin::function("blocking_request", |vm, args| {
        let [method, url, delay] = bind(vm, "blocking_request", args, ["method", "url", "delay"], 2)?;
        let (label, latency) = vm.request_parts(method, url, delay)?;
        Ok(vm.block_on_request(&label, latency))
    }),
    Builtin::function("iscoroutine", |vm, args| {
        let [x] = bind(vm, "iscoroutine", args, ["obj"], 1)?;
        Ok(Value::bool(x.is_some_and(|x| vm.is_coroutine(&x))).into())
    }),
];

pub(super) static FUTURE: [Builtin; 13] = [
    Builtin::method("done", |vm, args| future_arg(vm, &args).map(|f| Value::bool(vm.future(&f).is_done()).into())),
    Builtin::method("cancelled", |vm, args| {
        let future = future_arg(vm, &args)?;
        Ok(Value::bool(vm.future(&future).state == FutureState::Cancelled).into())
    }),
    Builtin::method("result", |vm, args| {
        let future = future_arg(vm, &args)?;
        vm.future_result(&future).map(Flow::Value)
    }),
    Builtin::method("exception", |vm, args| {
        let future = future_arg(vm, &args)?;
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
        let exception = vm.exception_from(exception)?;
        vm.finish_future(&future, Err(Raise(exception)));
        Ok(Value::NONE.into())
    }),
    Builtin::method("add_done_callback", |vm, args| {
        let [future, callback, context] = bind(vm, "add_done_callback", args, ["self", "fn", "context"], 2)?;
        let context = vm.context_or_copy(context);
        vm.add_callback(&future.expect("required"), Callback::Call(callback.expect("required"), context));
        Ok(Value::NONE.into())
    }),
    Builtin::method("remove_done_callback", |vm, args| {
        let [future, callback] = bind(vm, "remove_done_callback", args, ["self", "fn"], 2)?;
        let (future, callback) = (future.expect("required"), callback.expect("required"));
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
    Builtin::method("cancel", |vm, args| {
        let [future, message] = bind(vm, "cancel", args, ["self", "msg"], 1)?;
        let cancelled = vm.cancel_future(&future.expect("required"), message.unwrap_or(Value::NONE));
        Ok(Value::bool(cancelled).into())
    }),
    Builtin::method("get_loop", |vm, args| future_arg(vm, &args).map(|f| vm.future(&f).event_loop.clone().into())),
    Builtin::method("__await__", |vm, args| future_arg(vm, &args).map(Flow::Value)),
    Builtin::method("__iter__", |vm, args| future_arg(vm, &args).map(Flow::Value)),
    Builtin::method("_cancel_requested", |vm, args| {
        let future = future_arg(vm, &args)?;
        Ok(Value::bool(vm.future(&future).cancel_message.is(&Value::TRUE)).into())
    }),
];

pub(super) static TASK: [Builtin; 6] = [
    Builtin::method("get_name", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(vm.future(&task).task.as_ref().map_or(Value::NONE, |task| task.name.clone()).into())
    }),
    Builtin::method("set_name", |vm, args| {
        let [task, name] = bind(vm, "set_name", args, ["self", "value"], 2)?;
        let (task, name) = (task.expect("required"), name.expect("required"));
        let text = vm.plain_str(&name);
        let name = vm.heap.str(text);
        if let Some(task) = &mut vm.future_mut(&task).task {
            task.name = name;
        }
        Ok(Value::NONE.into())
    }),
    Builtin::method("get_coro", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(vm.future(&task).task.as_ref().map_or(Value::NONE, |task| task.coroutine.clone()).into())
    }),
    Builtin::method("cancelling", |vm, args| {
        let task = future_arg(vm, &args)?;
        Ok(Value::int(vm.future(&task).task.as_ref().map_or(0, |task| task.cancel_requests) as usize).into())
    }),
    Builtin::method("uncancel", |vm, args| {
        let task = future_arg(vm, &args)?;
        let clears = vm.settings.python.minor() >= 13;
        let Some(data) = &mut vm.future_mut(&task).task else { return Ok(Value::NONE.into()) };
        data.cancel_requests = data.cancel_requests.saturating_sub(1);
        if data.cancel_requests == 0 && clears {
            data.must_cancel = false;
        }
        Ok(Value::int(data.cancel_requests as usize).into())
    }),
    Builtin::method("__class_getitem__", |_, _| Ok(Value::NONE.into())),
];

pub(super) static HANDLE: [Builtin; 3] = [
    Builtin::method("cancel", |vm, args| {
        let handle = args.positional.first().cloned().unwrap_or(Value::NONE);
        vm.cancel_handle(&handle);
        Ok(Value::NONE.into())
    }),
    Builtin::method("cancelled", |vm, args| match args.positional.first().and_then(|handle| vm.heap.get(handle)) {
        Some(Obj::Handle(handle)) => Ok(Value::bool(handle.cancelled).into()),
        _ => Ok(Value::FALSE.into()),
    }),
    Builtin::method("when", |vm, args| match args.positional.first().and_then(|handle| vm.heap.get(handle)) {
        Some(Obj::Handle(handle)) => Ok(Value::float(VirtualTime::from_nanos(handle.when).as_seconds()).into()),
        _ => Ok(Value::NONE.into()),
    }),
];

pub(super) static EVENT_LOOP: [Builtin; 27] = [
    Builtin::method("call_soon", |vm, args| {
        let (event_loop, action, context) = callback_arg(vm, "call_soon", args, 1)?;
        Ok(vm.call_soon(&event_loop, action, context).into())
    }),
    Builtin::method("call_later", |vm, mut args| {
        let delay = if args.positional.len() > 1 { args.positional.remove(1) } else { Value::NONE };
        let delay = vm.need_float(&delay)?;
        let (event_loop, action, context) = callback_arg(vm, "call_later", args, 2)?;
        let when = vm.now() + VirtualTime::from_seconds(delay);
        Ok(vm.call_at(&event_loop, when.as_nanos(), action, context).into())
    }),
    Builtin::method("call_at", |vm, mut args| {
        let when = if args.positional.len() > 1 { args.positional.remove(1) } else { Value::NONE };
        let when = vm.need_float(&when)?;
        let (event_loop, action, context) = callback_arg(vm, "call_at", args, 2)?;
        Ok(vm.call_at(&event_loop, VirtualTime::from_seconds(when).as_nanos(), action, context).into())
    }),
    Builtin::method("time", |vm, _| Ok(Value::float(vm.now().as_seconds()).into())),
    Builtin::method("create_future", |vm, args| {
        let event_loop = args.positional.first().cloned().unwrap_or(Value::NONE);
        Ok(vm.new_future(&event_loop, (WaitKind::Future, 0)).into())
    }),
    Builtin::method("create_task", |vm, args| {
        let [event_loop, coroutine, name, context] =
            bind(vm, "create_task", args, ["self", "coro", "name", "context"], 2)?;
        let (event_loop, coroutine) = (event_loop.expect("required"), coroutine.expect("required"));
        make_task(vm, &event_loop, coroutine, name, context)
    }),
    Builtin::method("run_forever", |vm, args| {
        let event_loop = args.positional.first().cloned().unwrap_or(Value::NONE);
        let _ = vm;
        Ok(Flow::RunLoop(event_loop, Cont::new(|vm, _, outcome| vm.returned(outcome).map(Flow::Value), [])))
    }),
    Builtin::method("run_until_complete", run_until_complete),
    Builtin::method("stop", |vm, args| {
        let event_loop = args.positional.first().cloned().unwrap_or(Value::NONE);
        vm.event_loop_mut(&event_loop).stopping = true;
        Ok(Value::NONE.into())
    }),
    Builtin::method("close", |vm, args| {
        let event_loop = args.positional.first().cloned().unwrap_or(Value::NONE);
        vm.close_loop(&event_loop)?;
        Ok(Value::NONE.into())
    }),
    Builtin::method("is_running", |vm, args| Ok(Value::bool(vm.event_loop(&args.positional[0]).running).into())),
    Builtin::method("is_closed", |vm, args| Ok(Value::bool(vm.event_loop(&args.positional[0]).closed).into())),
    // There is one thread.
    Builtin::method("call_soon_threadsafe", |vm, args| {
        let (event_loop, action, context) = callback_arg(vm, "call_soon_threadsafe", args, 1)?;
        Ok(vm.call_soon(&event_loop, action, context).into())
    }),
    Builtin::method("add_reader", |vm, _| Err(absent(vm, "add_reader"))),
    Builtin::method("add_signal_handler", |vm, _| Err(absent(vm, "add_signal_handler"))),
    Builtin::method("add_writer", |vm, _| Err(absent(vm, "add_writer"))),
    Builtin::method("call_exception_handler", |vm, _| Err(absent(vm, "call_exception_handler"))),
    Builtin::method("create_connection", |vm, _| Err(absent(vm, "create_connection"))),
    Builtin::method("create_server", |vm, _| Err(absent(vm, "create_server"))),
    Builtin::method("run_in_executor", |vm, _| Err(absent(vm, "run_in_executor"))),
    Builtin::method("set_default_executor", |vm, _| Err(absent(vm, "set_default_executor"))),
    Builtin::method("set_exception_handler", |vm, _| Err(absent(vm, "set_exception_handler"))),
    Builtin::method("set_task_factory", |vm, _| Err(absent(vm, "set_task_factory"))),
    Builtin::method("shutdown_asyncgens", |vm, _| Err(absent(vm, "shutdown_asyncgens"))),
    Builtin::method("shutdown_default_executor", |vm, _| Err(absent(vm, "shutdown_default_executor"))),
    Builtin::method("get_debug", |_, _| Ok(Value::FALSE.into())),
    Builtin::method("set_debug", |_, _| Ok(Value::NONE.into())),
];

fn future_arg(vm: &mut Vm, args: &Args) -> Result<Value> {
    match args.positional.first() {
        Some(value) if matches!(vm.heap.get(value), Some(Obj::Future(_))) => Ok(value.clone()),
        _ => Err(vm.type_error("a future is needed here")),
    }
}

fn check_settable(vm: &mut Vm, future: &Value) -> Result<()> {
    if vm.future(future).is_task() {
        return Err(vm.runtime_error("Task does not support set_result operation"));
    }
    if vm.future(future).is_done() {
        let message = match vm.future(future).state {
            FutureState::Cancelled => format!("CANCELLED: {}", vm.future_repr(future)),
            _ => format!("FINISHED: {}", vm.future_repr(future)),
        };
        let _ = message;
        return Err(vm.raise(Type::InvalidStateError, "invalid state"));
    }
    Ok(())
}

fn absent(vm: &mut Vm, method: &str) -> Raise {
    vm.not_implemented_error(format!("not simulated yet: {method}() of an event loop"))
}

fn callback_arg(vm: &mut Vm, name: &str, mut args: Args, required: usize) -> Result<(Value, Action, Value)> {
    if args.positional.len() < 2 {
        let given = args.positional.len();
        return Err(vm.type_error(format!("{name}() takes at least {required} positional arguments ({given} given)")));
    }
    let event_loop = args.positional.remove(0);
    if vm.event_loop(&event_loop).closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    let callee = args.positional.remove(0);
    let context =
        args.keywords.iter().find(|(name, _)| vm.text_of(name) == "context").map(|(_, context)| context.clone());
    let context = vm.context_or_copy(context);
    Ok((event_loop, Action::Call(callee, args.positional.into_vec()), context))
}

fn get_event_loop(vm: &mut Vm, _args: Args) -> Result<Flow> {
    if let Some(running) = vm.running_loop() {
        return Ok(running.into());
    }
    if let Some(current) = vm.asyncio.current.clone() {
        return Ok(current.into());
    }
    if vm.settings.python.minor() >= 14 {
        return Err(vm.runtime_error("There is no current event loop in thread 'MainThread'."));
    }
    let event_loop = vm.new_event_loop();
    vm.asyncio.current = Some(event_loop.clone());
    Ok(event_loop.into())
}

fn sleep_future(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [delay, result] = bind(vm, "sleep_future", args, ["delay", "result"], 1)?;
    let delay = delay.expect("required");
    let seconds = vm.need_float(&delay)?;
    let event_loop = vm.need_running_loop()?;
    let words = vm.plain_str(&delay);
    let StrId(words) = vm.trace.strings.intern(&words);
    let future = vm.new_future(&event_loop, (WaitKind::Sleep, words));
    let when = vm.now() + VirtualTime::from_seconds(seconds);
    let action = Action::SetResult(future.clone(), result.unwrap_or(Value::NONE));
    let handle = vm.call_at(&event_loop, when.as_nanos(), action, Value::NONE);
    Ok(vm.heap.tuple([future, handle]).into())
}

fn waiter(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [kind, detail, event_loop] = bind(vm, "waiter", args, ["kind", "detail", "loop"], 1)?;
    let kind = vm.text_of(&kind.expect("required"));
    let kind = WaitKind::ALL.iter().find(|known| format!("{known:?}") == kind).copied().unwrap_or(WaitKind::Future);
    let detail = detail.and_then(|detail| vm.as_index(&detail)).unwrap_or(0);
    let event_loop = match event_loop {
        Some(event_loop) => event_loop,
        None => vm.need_running_loop()?,
    };
    Ok(vm.new_future(&event_loop, (kind, detail as u32)).into())
}

fn make_task(
    vm: &mut Vm,
    event_loop: &Value,
    coroutine: Value,
    name: Option<Value>,
    context: Option<Value>,
) -> Result<Flow> {
    if !vm.is_coroutine(&coroutine) {
        let shown = vm.plain_repr(&coroutine).unwrap_or_default();
        return Err(vm.type_error(format!("a coroutine was expected, got {shown}")));
    }
    if vm.event_loop(event_loop).closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    let name = match name.filter(|name| !name.is_none()) {
        Some(name) => {
            let text = vm.plain_str(&name);
            vm.heap.str(text)
        }
        None => Value::NONE,
    };
    let context = vm.context_or_copy(context);
    Ok(vm.new_task(event_loop, coroutine, name, context).into())
}

/// Runs the loop until the future is done: its callback stops the loop, in the iteration after.
fn run_until_complete(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [event_loop, awaitable] = bind(vm, "run_until_complete", args, ["self", "future"], 2)?;
    let (event_loop, awaitable) = (event_loop.expect("required"), awaitable.expect("required"));
    if vm.event_loop(&event_loop).closed {
        return Err(vm.runtime_error("Event loop is closed"));
    }
    if vm.event_loop(&event_loop).running {
        return Err(vm.runtime_error("This event loop is already running"));
    }
    let future = if matches!(vm.heap.get(&awaitable), Some(Obj::Future(_))) {
        awaitable
    } else if vm.is_coroutine(&awaitable) {
        let context = vm.copied_context();
        vm.new_task(&event_loop, awaitable, Value::NONE, context)
    } else {
        return Err(vm.type_error("An asyncio.Future, a coroutine or an awaitable is required"));
    };
    let stop = vm.heap.add(Obj::Builtin(&STOP));
    vm.add_callback(&future, Callback::Call(stop, Value::NONE));
    let cont = Cont::new(
        |vm, mut held, outcome| {
            let future = held.pop().expect("the future");
            vm.returned(outcome)?;
            if !vm.future(&future).is_done() {
                return Err(vm.runtime_error("Event loop stopped before Future completed."));
            }
            vm.future_result(&future).map(Flow::Value)
        },
        [future],
    );
    Ok(Flow::RunLoop(event_loop, cont))
}

/// `_run_until_complete_cb`
static STOP: Builtin = Builtin::function("_run_until_complete_cb", |vm, args| {
    let future = future_arg(vm, &args)?;
    let event_loop = vm.future(&future).event_loop.clone();
    vm.event_loop_mut(&event_loop).stopping = true;
    Ok(Value::NONE.into())
});

impl Vm {
    fn need_running_loop(&mut self) -> Result<Value> {
        match self.running_loop() {
            Some(event_loop) => Ok(event_loop),
            None => Err(self.runtime_error("no running event loop")),
        }
    }

    pub(in super::super) fn is_coroutine(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::Coroutine)
            || self.is_async_step(x)
    }

    fn request_parts(
        &mut self,
        method: Option<Value>,
        url: Option<Value>,
        delay: Option<Value>,
    ) -> Result<(String, VirtualTime)> {
        let label = format!(
            "{} {}",
            method.map_or_else(String::new, |text| self.plain_str(&text)),
            url.map_or_else(String::new, |text| self.plain_str(&text))
        );
        let latency = match delay.filter(|delay| !delay.is_none()) {
            Some(delay) => VirtualTime::from_seconds(self.need_float(&delay)?),
            None => self.settings.network_latency,
        };
        Ok((label, latency))
    }

    /// The thread waits for the response.
    fn block_on_request(&mut self, label: &str, latency: VirtualTime) -> Flow {
        use super::super::frame::{Block, BlockReason};
        let io = self.begin_io(label);
        self.event(EventKind::Block, WaitKind::Io as u32, io.0);
        let until = self.now() + latency;
        Flow::Block(Block { reason: BlockReason::Io(io), until }, Value::NONE)
    }

    pub(super) fn fill_asyncio(&mut self, globals: &Value) {
        self.set_functions(globals, &FUNCTIONS);
        for (name, kind) in [
            ("Future", Type::Future),
            ("Task", Type::Task),
            ("CancelledError", Type::CancelledError),
            ("InvalidStateError", Type::InvalidStateError),
            ("AbstractEventLoop", Type::EventLoop),
            ("TimerHandle", Type::Handle),
        ] {
            self.set_global(globals, name, kind.value());
        }
    }

    /// `Future()` and `Task(coro)`
    pub(in super::super) fn construct_future(&mut self, class: &Value, args: Args) -> Result<Flow> {
        if Type::Task.is(class) {
            let [coroutine, event_loop, name, context] =
                bind(self, "Task", args, ["coro", "loop", "name", "context"], 1)?;
            let event_loop = match event_loop.filter(|value| !value.is_none()) {
                Some(event_loop) => event_loop,
                None => self.need_running_loop()?,
            };
            return make_task(self, &event_loop, coroutine.expect("required"), name, context);
        }
        let [event_loop] = bind(self, "Future", args, ["loop"], 0)?;
        let event_loop = match event_loop.filter(|value| !value.is_none()) {
            Some(event_loop) => event_loop,
            None => match get_event_loop(self, Args::default())? {
                Flow::Value(event_loop) => event_loop,
                _ => unreachable!("get_event_loop gives a value"),
            },
        };
        Ok(self.new_future(&event_loop, (WaitKind::Future, 0)).into())
    }
}
