//! `sys`, as far as it makes sense here.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::Flow;
use super::super::thread::Signal;
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::bytecode::Op;

static FUNCTIONS: [Builtin; 20] = [
    Builtin::function("getdefaultencoding", |vm, _| text(vm, "utf-8")),
    Builtin::function("getfilesystemencoding", |vm, _| text(vm, "utf-8")),
    Builtin::function("getfilesystemencodeerrors", |vm, _| text(vm, "surrogateescape")),
    Builtin::function("gettrace", |_, _| Ok(Value::NONE.into())),
    Builtin::function("getprofile", |_, _| Ok(Value::NONE.into())),
    Builtin::function("is_finalizing", |_, _| Ok(Value::FALSE.into())),
    Builtin::function("getallocatedblocks", |vm, _| Ok(Value::int(vm.heap.live).into())),
    Builtin::function("get_int_max_str_digits", |vm, _| Ok(Value::int(vm.int_max_str_digits).into())),
    Builtin::function("set_int_max_str_digits", |vm, args| {
        let [digits] = bind(vm, "set_int_max_str_digits", args, ["maxdigits"], 1)?;
        vm.int_max_str_digits = match usize::try_from(vm.need_c_int(&digits.expect("required"))?) {
            Ok(digits) if digits == 0 || digits >= 640 => digits,
            _ if vm.settings.python.minor() < 14 => {
                return Err(vm.value_error("maxdigits must be 0 or larger than 640"));
            }
            _ => return Err(vm.value_error("maxdigits must be >= 640 or 0 for unlimited")),
        };
        Ok(Value::NONE.into())
    }),
    Builtin::function("_is_gil_enabled", |vm, _| Ok(Value::bool(vm.settings.python.has_gil()).into())),
    Builtin::function("setswitchinterval", |vm, args| {
        let [interval] = bind(vm, "setswitchinterval", args, ["/interval"], 1)?;
        let interval = vm.need_float(&interval.expect("required"))?;
        if interval <= 0.0 {
            return Err(vm.value_error("switch interval must be strictly positive"));
        }
        vm.settings.switch_interval = crate::base::VirtualTime::from_seconds(interval);
        vm.signal(Signal::SwitchInterval(vm.settings.switch_interval.as_nanos().max(1_000)));
        Ok(Value::NONE.into())
    }),
    Builtin::function("intern", |vm, args| {
        let [string] = bind(vm, "intern", args, ["/string"], 1)?;
        let string = string.expect("required");
        match vm.heap.as_str(&string).map(|string| string.to_string()) {
            Some(string) => Ok(vm.heap.intern(&string).into()),
            None => {
                let kind = vm.type_name(&string);
                Err(vm.type_error(format!("intern() argument must be str, not {kind}")))
            }
        }
    }),
    Builtin::function("exit", |vm, args| {
        let [status] = bind(vm, "exit", args, ["/status"], 0)?;
        let args = match status {
            None => Vec::new(),
            Some(status) if status.is_none() => Vec::new(),
            // As with any exception that C raises by a tuple, its items become the arguments.
            Some(status) => vm.heap.as_tuple(&status).map_or_else(|| vec![status.clone()], <[Value]>::to_vec),
        };
        Err(vm.raise_with(Type::SystemExit, args))
    }),
    Builtin::function("getrefcount", |vm, args| {
        let [x] = bind(vm, "getrefcount", args, ["/object"], 1)?;
        let count = vm.heap.count(&x.expect("required"));
        let borrowed = usize::from(vm.settings.python.minor() >= 14 && is_argument_borrowed(vm));
        Ok(Value::int(count as usize - borrowed).into())
    }),
    Builtin::function("getrecursionlimit", |vm, _| Ok(Value::int(vm.limits.recursion).into())),
    Builtin::function("setrecursionlimit", |vm, args| {
        let [limit] = bind(vm, "setrecursionlimit", args, ["/limit"], 1)?;
        let limit = vm.need_index(&limit.expect("required"))?;
        if limit < 1 {
            return Err(vm.value_error("recursion limit must be greater or equal than 1"));
        }
        vm.limit_recursion(limit as usize);
        Ok(Value::NONE.into())
    }),
    Builtin::function("getswitchinterval", |vm, _| Ok(Value::float(vm.settings.switch_interval.as_seconds()).into())),
    Builtin::function("exc_info", |vm, _| {
        let exception = vm.thread.handled.clone();
        let parts = match exception.is_none() {
            true => [Value::NONE, Value::NONE, Value::NONE],
            false => [vm.type_of(&exception), exception.clone(), vm.traceback_value(&exception)],
        };
        Ok(vm.heap.tuple(parts).into())
    }),
    Builtin::function("_getframe", |vm, args| {
        let [depth] = bind(vm, "_getframe", args, ["/depth"], 0)?;
        let depth = depth.map_or(Ok(0), |depth| vm.need_index(&depth))?.max(0);
        match vm.frame_object(depth as usize) {
            Some(frame) => Ok(frame.into()),
            None => Err(vm.value_error("call stack is not deep enough")),
        }
    }),
    Builtin::function("exception", |vm, _| Ok(vm.thread.handled.clone().into())),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    let entries: Vec<(Value, Value)> = vm
        .fallback("SYS")
        .and_then(|names| Some(vm.heap.as_dict(&names)?.iter().map(|e| (e.key.clone(), e.value.clone())).collect()))
        .unwrap_or_default();
    for (name, value) in entries {
        let name = vm.text_of(&name);
        vm.set_global(globals, &name, value);
    }
    vm.set_functions(globals, &FUNCTIONS);
    vm.set_functions(globals, &super::generator::HOOKS);
    let modules = vm.modules.clone();
    vm.set_global(globals, "modules", modules);
    let name = vm.heap.str("main.py");
    let argv = vm.heap.list(vec![name]);
    vm.set_global(globals, "argv", argv);
}

/// Whether the argument of the call that runs is a local variable: from 3.14 on that is no reference of its own (`LOAD_FAST_BORROW`).
fn is_argument_borrowed(vm: &Vm) -> bool {
    let Some(frame) = vm.thread.frames.last() else { return false };
    let instrs = &vm.codes[frame.code as usize].instrs;
    (frame.pc as usize)
        .checked_sub(2)
        .and_then(|before| instrs.get(before))
        .is_some_and(|instr| instr.op == Op::LoadFast)
}

fn text(vm: &mut Vm, text: &str) -> Result<Flow> {
    Ok(vm.heap.intern(text).into())
}
