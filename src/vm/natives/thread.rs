//! `_thread`: threads and locks. Everything else of `threading` stands on it, in Python.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::lock::{LOCK as COST, Lock};
use super::super::object::Obj;
use super::super::thread::ThreadNumber;
use super::super::{Value, Vm};
use super::receive::{alone, receive};
use super::{Builtin, bind};
use crate::base::VirtualTime;
use crate::trace::StrId;

/// Seconds that a wait may last at most.
const TIMEOUT_MAX: f64 = 9_223_372_036.0;
/// `get_ident()` of the main thread: CPython's are addresses of stacks.
const MAIN_IDENT: i64 = 0x7f00_0000_0000;
/// `get_native_id()` of the main thread, and its process's number.
const MAIN_NATIVE_ID: i64 = 1000;
/// As many threads as a process may have on a usual machine, and how large all their stacks may be together.
const THREADS_MAX: usize = 32_000;
const STACKS_MAX: u64 = 1 << 46;

static FUNCTIONS: [Builtin; 15] = [
    Builtin::function("start_new_thread", start_new_thread),
    Builtin::function("start_new", start_new_thread),
    Builtin::function("get_ident", |vm, _| Ok(ident(vm, vm.thread.number).into())),
    Builtin::function("get_native_id", |vm, _| {
        Ok(Value::small_int(MAIN_NATIVE_ID + i64::from(vm.thread.id.0)).expect("it is small").into())
    }),
    Builtin::function("_get_main_thread_ident", |vm, _| Ok(ident(vm, vm.main_thread).into())),
    // From 3.12.
    Builtin::function("daemon_threads_allowed", |vm, _| Ok(Value::bool(vm.process.interpreter.number == 0).into())),
    // Without the main thread.
    Builtin::function("_count", |vm, _| Ok(Value::int(vm.threads_alive() - 1).into())),
    Builtin::function("_name", name_thread),
    // The lock is this thread's until it ends, whoever took it.
    Builtin::function("_until_end", |vm, args| {
        let [lock] = bind(vm, "_until_end", args, ["/lock"], 1)?;
        let lock = lock.expect("required");
        let thread = Some(vm.thread.number);
        if let Some(Obj::Lock(lock)) = vm.heap.get_mut(&lock) {
            (lock.holder, lock.ends) = (thread, thread);
        }
        Ok(Value::NONE.into())
    }),
    Builtin::function("stack_size", stack_size),
    Builtin::function("allocate_lock", |vm, _| Ok(vm.new_lock(false).into())),
    Builtin::function("allocate", |vm, _| Ok(vm.new_lock(false).into())),
    Builtin::function("exit", exit),
    Builtin::function("exit_thread", exit),
    Builtin::function("interrupt_main", |vm, _| {
        Err(vm.not_implemented_error("not simulated yet: _thread.interrupt_main()"))
    }),
];

pub(super) static LOCK: [Builtin; 8] = [
    Builtin::method("acquire", |vm, args| acquire(vm, args, Type::Lock)),
    Builtin::method("acquire_lock", |vm, args| acquire(vm, args, Type::Lock)),
    Builtin::method("__enter__", |vm, args| acquire(vm, args, Type::Lock)),
    Builtin::method("release", |vm, args| release(vm, args, Type::Lock)),
    Builtin::method("release_lock", |vm, args| release(vm, args, Type::Lock)),
    Builtin::method("__exit__", |vm, args| release(vm, args, Type::Lock)),
    Builtin::method("locked", |vm, args| locked(vm, args, Type::Lock)),
    Builtin::method("locked_lock", |vm, args| locked(vm, args, Type::Lock)),
];

pub(super) static RLOCK: [Builtin; 8] = [
    Builtin::method("acquire", |vm, args| acquire(vm, args, Type::RLock)),
    Builtin::method("__enter__", |vm, args| acquire(vm, args, Type::RLock)),
    Builtin::method("release", |vm, args| release(vm, args, Type::RLock)),
    Builtin::method("__exit__", |vm, args| release(vm, args, Type::RLock)),
    Builtin::method("_is_owned", |vm, args| {
        let lock = alone(vm, Type::RLock, "_is_owned", args)?;
        Ok(Value::bool(vm.lock(&lock).holder == Some(vm.thread.number)).into())
    }),
    Builtin::method("_recursion_count", |vm, args| {
        let lock = alone(vm, Type::RLock, "_recursion_count", args)?;
        let lock = vm.lock(&lock);
        let depth = if lock.holder == Some(vm.thread.number) { lock.depth } else { 0 };
        Ok(Value::int(depth as usize).into())
    }),
    // Lets it go however often it was taken, for `Condition.wait`; gives what `_acquire_restore` takes.
    Builtin::method("_release_save", |vm, args| {
        let lock = alone(vm, Type::RLock, "_release_save", args)?;
        if vm.lock(&lock).holder != Some(vm.thread.number) {
            return Err(vm.runtime_error("cannot release un-acquired lock"));
        }
        let depth = std::mem::replace(&mut vm.lock_mut(&lock).depth, 1);
        vm.release_lock(&lock);
        let owner = ident(vm, vm.thread.number);
        Ok(vm.heap.tuple([Value::int(depth as usize), owner]).into())
    }),
    Builtin::method("_acquire_restore", |vm, args| {
        let (lock, args) = receive(vm, Type::RLock, "_acquire_restore", args)?;
        let [state] = bind(vm, "_acquire_restore", args, ["/state"], 1)?;
        let state = state.expect("required");
        let depth = vm.heap.as_tuple(&state).and_then(|state| state.first()?.as_small_int());
        let Some(depth) = depth else { return Err(vm.type_error("expected what _release_save() has given")) };
        let flow = take(vm, &lock, None);
        let depth = Value::small_int(depth).expect("it was one");
        vm.after(
            flow,
            Cont::new(
                |vm, held, outcome| {
                    vm.returned(outcome)?;
                    vm.lock_mut(&held[0]).depth = held[1].as_small_int().unwrap_or(1) as u32;
                    Ok(Value::NONE.into())
                },
                [lock, depth],
            ),
        )
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
    vm.set_global(globals, "LockType", Type::Lock.value());
    vm.set_global(globals, "lock", Type::Lock.value());
    vm.set_global(globals, "RLock", Type::RLock.value());
    vm.set_global(globals, "error", Type::RuntimeError.value());
    vm.set_global(globals, "TIMEOUT_MAX", Value::float(TIMEOUT_MAX));
    let newer = vm.settings.python.minor() >= 13;
    for name in ["_ThreadHandle", "start_joinable_thread", "_shutdown"].into_iter().filter(|_| newer) {
        let value = vm.fallback(name).expect("the library has it");
        vm.set_global(globals, name, value);
    }
}

/// Which thread has this ident.
pub(super) fn thread_of(vm: &Vm, ident: &Value) -> Option<ThreadNumber> {
    let number = u32::try_from((ident.as_small_int()? - MAIN_IDENT) / 0x2000).ok()?;
    vm.own_number(ThreadNumber(number))
}

fn ident(vm: &Vm, thread: ThreadNumber) -> Value {
    Value::small_int(MAIN_IDENT + i64::from(vm.first_number(thread).0) * 0x2000).expect("it is small")
}

/// `_thread.lock()`
pub(super) fn construct_lock(vm: &mut Vm, args: Args) -> Result<Flow> {
    if !args.keywords.is_empty() {
        return Err(vm.type_error("lock() takes no keyword arguments"));
    }
    match args.positional.len() {
        0 => Ok(vm.new_lock(false).into()),
        given => Err(vm.type_error(format!("lock expected 0 arguments, got {given}"))),
    }
}

fn start_new_thread(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [function, arguments, keywords] = bind(vm, "start_new_thread", args, ["/function", "/args", "/kwargs"], 2)?;
    let (function, arguments) = (function.expect("required"), arguments.expect("required"));
    if !vm.is_callable(&function) {
        return Err(vm.type_error("first arg must be callable"));
    }
    let Some(positional) = vm.heap.as_tuple(&arguments).map(|items| items.iter().cloned().collect()) else {
        return Err(vm.type_error("2nd arg must be a tuple"));
    };
    let mut args = Args { positional, keywords: Vec::new() };
    if let Some(keywords) = keywords {
        let Some(dict) = vm.heap.as_dict(&keywords) else {
            return Err(vm.type_error("optional 3rd arg must be a dictionary"));
        };
        args.keywords = dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
    }
    let threads = vm.threads_alive();
    if threads >= THREADS_MAX || vm.stack_size.saturating_mul(threads as u64) >= STACKS_MAX {
        return Err(vm.runtime_error("can't start new thread"));
    }
    let thread = vm.start_thread(function, args);
    Ok(ident(vm, thread).into())
}

/// What was set before; it changes nothing.
fn stack_size(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [size] = bind(vm, "stack_size", args, ["/size"], 0)?;
    let size = match size {
        Some(size) => vm.need_index(&size)?,
        None => 0,
    };
    match u64::try_from(size) {
        Err(_) | Ok(1..53_248) if vm.settings.python.minor() >= 14 => {
            Err(vm.value_error("size must be at least 53248 bytes"))
        }
        Err(_) => Err(vm.value_error("size must be 0 or a positive value")),
        Ok(1..32_768) => Err(vm.value_error(format!("size not valid: {size} bytes"))),
        Ok(size) => {
            let before = std::mem::replace(&mut vm.stack_size, size);
            Ok(vm.heap.int(before as i64).into())
        }
    }
}

/// What the timeline calls the thread of this ident.
fn name_thread(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [ident, name] = bind(vm, "_name", args, ["/ident", "/name"], 2)?;
    // A thread that came from another interpreter has its name there.
    let number = ident.and_then(|ident| thread_of(vm, &ident)).filter(|&number| !vm.is_guest(number));
    let id = number.map(|number| vm.thread_id(number).0 as usize);
    let StrId(name) = vm.trace.strings.intern(&vm.plain_str(&name.expect("required")));
    if let Some(info) = id.and_then(|id| vm.trace.entities.threads.get_mut(id)) {
        info.name = StrId(name);
    }
    Ok(Value::NONE.into())
}

fn exit(vm: &mut Vm, _: Args) -> Result<Flow> {
    Err(vm.raise_with(Type::SystemExit, vec![]))
}

fn acquire(vm: &mut Vm, args: Args, kind: Type) -> Result<Flow> {
    let (lock, args) = receive(vm, kind, "acquire", args)?;
    let [blocking, timeout] = bind(vm, "acquire", args, ["blocking", "timeout"], 0)?;
    let blocking = match blocking {
        Some(value) if vm.settings.python.minor() >= 14 => vm.plain_truth(&value).unwrap_or(true),
        Some(value) => vm.need_index(&value)? != 0,
        None => true,
    };
    let timeout = match timeout {
        Some(value) => seconds(vm, &value)?,
        None => -1.0,
    };
    if !blocking && timeout != -1.0 {
        return Err(vm.value_error("can't specify a timeout for a non-blocking call"));
    }
    if timeout < 0.0 && timeout != -1.0 {
        let newer = vm.settings.python.minor() >= 13;
        return Err(vm.value_error(if newer {
            "timeout value must be a non-negative number"
        } else {
            "timeout value must be positive"
        }));
    }
    if timeout > TIMEOUT_MAX {
        return Err(vm.overflow_error("timeout value is too large"));
    }
    take(vm, &lock, if blocking { (timeout >= 0.0).then_some(timeout) } else { Some(0.0) })
}

/// A number of seconds, as CPython reads it.
fn seconds(vm: &mut Vm, value: &Value) -> Result<f64> {
    let minor = vm.settings.python.minor();
    if vm.number(value).is_none() {
        let name = vm.type_name(value);
        return Err(vm.type_error(match minor {
            ..10 => format!("an integer is required (got type {name})"),
            10..14 => format!("'{name}' object cannot be interpreted as an integer"),
            _ => format!("'{name}' object cannot be interpreted as an integer or float"),
        }));
    }
    let seconds = vm.need_float(value)?;
    if seconds.is_nan() {
        return Err(vm.value_error("Invalid value NaN (not a number)"));
    }
    // Beyond an i64 of nanoseconds.
    if seconds >= 9_223_372_036.854_776 {
        return Err(vm.overflow_error(match minor {
            ..11 => "timestamp too large to convert to C _PyTime_t",
            11..14 => "timestamp out of range for platform time_t",
            _ => "timestamp out of range for C PyTime_t",
        }));
    }
    Ok(seconds)
}

/// Takes the lock, waiting for so many seconds at most; no number: for as long as it takes.
fn take(vm: &mut Vm, lock: &Value, timeout: Option<f64>) -> Result<Flow> {
    let thread = vm.thread.number;
    vm.charge(COST);
    if vm.try_take_lock(lock, thread) {
        return Ok(Value::TRUE.into());
    }
    let until = match timeout {
        Some(0.0) => return Ok(Value::FALSE.into()),
        Some(seconds) => vm.now() + VirtualTime::from_seconds(seconds),
        None => VirtualTime::NEVER,
    };
    Ok(Flow::Block(vm.lock_wait(lock, until), Value::TRUE))
}

fn release(vm: &mut Vm, args: Args, kind: Type) -> Result<Flow> {
    let (lock, _) = receive(vm, kind, "release", args)?;
    let held = vm.lock(&lock);
    if held.reentrant && held.holder != Some(vm.thread.number) {
        return Err(vm.runtime_error("cannot release un-acquired lock"));
    }
    if held.holder.is_none() {
        return Err(vm.runtime_error("release unlocked lock"));
    }
    vm.release_lock(&lock);
    Ok(Value::NONE.into())
}

fn locked(vm: &mut Vm, args: Args, kind: Type) -> Result<Flow> {
    let lock = alone(vm, kind, "locked", args)?;
    Ok(Value::bool(vm.lock(&lock).holder.is_some()).into())
}

impl Vm {
    /// `<locked _thread.lock object at 0x...>`
    pub(in super::super) fn lock_repr(&self, lock: &Lock, address: &str) -> String {
        let state = if lock.holder.is_some() { "locked" } else { "unlocked" };
        if !lock.reentrant {
            return format!("<{state} _thread.lock object at {address}>");
        }
        let owner = lock.holder.and_then(|holder| ident(self, holder).as_small_int()).unwrap_or(0);
        format!("<{state} _thread.RLock object owner={owner} count={} at {address}>", lock.depth)
    }
}
