//! The module `time`: virtual time, as an epoch that every run begins with.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::thread::{Block, BlockReason};
use super::super::{Value, Vm};
use super::{Builtin, bind, calendar};
use crate::base::VirtualTime;
use crate::trace::{StrId, WaitKind};

/// 2026-01-01T00:00:00Z, in nanoseconds of Unix time: when each program starts, so that runs repeat.
const START: u64 = 1_767_225_600_000_000_000;

/// Linux's numbers.
const CLOCKS: [(&str, usize); 7] = [
    ("CLOCK_REALTIME", 0),
    ("CLOCK_MONOTONIC", 1),
    ("CLOCK_PROCESS_CPUTIME_ID", 2),
    ("CLOCK_THREAD_CPUTIME_ID", 3),
    ("CLOCK_MONOTONIC_RAW", 4),
    ("CLOCK_BOOTTIME", 7),
    ("CLOCK_TAI", 11),
];

static FUNCTIONS: [Builtin; 26] = [
    Builtin::function("time", |vm, _| Ok(seconds(START + vm.now().as_nanos()).into())),
    Builtin::function("time_ns", |vm, _| Ok(nanos(vm, START + vm.now().as_nanos()).into())),
    Builtin::function("perf_counter", |vm, _| Ok(seconds(vm.now().as_nanos()).into())),
    Builtin::function("perf_counter_ns", |vm, _| Ok(nanos(vm, vm.now().as_nanos()).into())),
    Builtin::function("monotonic", |vm, _| Ok(seconds(vm.now().as_nanos()).into())),
    Builtin::function("monotonic_ns", |vm, _| Ok(nanos(vm, vm.now().as_nanos()).into())),
    Builtin::function("sleep", sleep),
    Builtin::function("strftime", strftime),
    Builtin::function("ctime", ctime),
    Builtin::function("process_time", |vm, args| in_library(vm, "process_time", args)),
    Builtin::function("thread_time", |vm, args| in_library(vm, "thread_time", args)),
    Builtin::function("process_time_ns", |vm, args| in_library(vm, "process_time_ns", args)),
    Builtin::function("thread_time_ns", |vm, args| in_library(vm, "thread_time_ns", args)),
    Builtin::function("pthread_getcpuclockid", |vm, _| Err(absent(vm, "pthread_getcpuclockid"))),
    Builtin::function("get_clock_info", |vm, args| in_library(vm, "get_clock_info", args)),
    Builtin::function("clock_settime", |vm, _| Err(absent(vm, "clock_settime"))),
    Builtin::function("clock_settime_ns", |vm, _| Err(absent(vm, "clock_settime_ns"))),
    Builtin::function("tzset", |_, _| Ok(Value::NONE.into())),
    Builtin::function("clock_gettime", |vm, args| in_library(vm, "clock_gettime", args)),
    Builtin::function("clock_gettime_ns", |vm, args| in_library(vm, "clock_gettime_ns", args)),
    Builtin::function("clock_getres", |vm, args| in_library(vm, "clock_getres", args)),
    Builtin::function("localtime", |vm, args| in_library(vm, "localtime", args)),
    Builtin::function("gmtime", |vm, args| in_library(vm, "gmtime", args)),
    Builtin::function("mktime", |vm, args| in_library(vm, "mktime", args)),
    Builtin::function("asctime", |vm, args| in_library(vm, "asctime", args)),
    Builtin::function("strptime", |vm, args| in_library(vm, "strptime", args)),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
    for name in ["timezone", "altzone", "daylight"] {
        vm.set_global(globals, name, Value::int(0));
    }
    for (name, clock) in CLOCKS {
        vm.set_global(globals, name, Value::int(clock));
    }
    let struct_time = vm.fallback("struct_time").expect("the library has it");
    vm.set_global(globals, "struct_time", struct_time);
    let utc = vm.heap.str("UTC");
    let names = vm.heap.tuple([utc.clone(), utc]);
    vm.set_global(globals, "tzname", names);
}

/// What is written in Python: see `_time.py`.
fn in_library(vm: &mut Vm, name: &str, mut args: Args) -> Result<Flow> {
    args.positional.insert(0, vm.heap.intern(name));
    Ok(Flow::Call(vm.fallback("time_function").expect("the library has it"), args))
}

fn absent(vm: &mut Vm, name: &str) -> super::super::exception::Raise {
    vm.not_implemented_error(format!("not simulated yet: time.{name}"))
}

fn seconds(nanos: u64) -> Value {
    Value::float(nanos as f64 / 1e9)
}

fn nanos(vm: &mut Vm, nanos: u64) -> Value {
    vm.heap.int(nanos as i64)
}

fn sleep(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [delay] = bind(vm, "sleep", args, ["/secs"], 1)?;
    let delay = delay.expect("required");
    if vm.number(&delay).is_none() {
        let name = vm.type_name(&delay);
        return Err(vm.type_error(match vm.settings.python.minor() {
            ..10 => format!("an integer is required (got type {name})"),
            10..14 => format!("'{name}' object cannot be interpreted as an integer"),
            _ => format!("'{name}' object cannot be interpreted as an integer or float"),
        }));
    }
    let seconds = vm.need_float(&delay)?;
    if seconds.is_nan() {
        return Err(vm.value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(vm.value_error("sleep length must be non-negative"));
    }
    // Until here in i64 nanoseconds.
    if seconds >= 9_223_372_036.854_776 {
        return Err(vm.overflow_error(match vm.settings.python.minor() {
            ..14 => "timestamp out of range for platform time_t",
            _ => "timestamp out of range for C PyTime_t",
        }));
    }
    let duration = match VirtualTime::from_seconds(seconds) {
        // From 3.11 on by clock_nanosleep, which takes its time for nothing too; before by select.
        VirtualTime::ZERO if vm.settings.python.minor() >= 11 => VirtualTime::from_nanos(70_000),
        VirtualTime::ZERO => VirtualTime::from_nanos(700),
        duration => duration,
    };
    let words = vm.plain_str(&delay);
    let StrId(words) = vm.trace.intern(&words);
    vm.block_event(WaitKind::ThreadSleep, words);
    let until = vm.now() + duration;
    Ok(Flow::Block(Block { reason: BlockReason::Sleep, until }, Value::NONE))
}

/// `strftime(format[, t])`, in UTC.
fn strftime(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [format, time] = bind(vm, "strftime", args, ["/format", "/t"], 1)?;
    let format = format.expect("required");
    let Some(format) = vm.heap.as_str(&format).map(|text| text.to_string()) else {
        let name = vm.type_name(&format);
        return Err(vm.type_error(format!("strftime() argument 1 must be str, not {name}")));
    };
    if let Some(time) = time {
        let format = vm.heap.str(format);
        return in_library(vm, "strftime", Args::of([format, time]));
    }
    let now = calendar::Moment::of_unix((START + vm.now().as_nanos()) / 1_000_000_000);
    match now.format(&format) {
        Ok(text) => Ok(vm.heap.str(text).into()),
        Err(directive) => {
            Err(vm.not_implemented_error(format!("not simulated yet: %{directive} in the format of time.strftime()")))
        }
    }
}

fn ctime(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [time] = bind(vm, "ctime", args, ["/seconds"], 0)?;
    let unix = match time.filter(|time| !time.is_none()) {
        Some(time) => vm.need_float(&time)?.floor(),
        None => ((START + vm.now().as_nanos()) / 1_000_000_000) as f64,
    };
    if !(0.0..=253_402_300_799.0).contains(&unix) {
        return Err(vm.not_implemented_error("not simulated yet: time.ctime() outside the years 1970 to 9999"));
    }
    let text = calendar::Moment::of_unix(unix as u64).format("%a %b %e %H:%M:%S %Y").unwrap_or_default();
    Ok(vm.heap.str(text).into())
}
