//! `sys`, as far as it makes sense here.

use super::super::class::Type;
use super::super::dict::Dict;
use super::super::{Value, Vm};
use super::{Builtin, bind};

static FUNCTIONS: [Builtin; 8] = [
    Builtin::function("exit", |vm, args| {
        let [status] = bind(vm, "exit", args, ["/status"], 0)?;
        let args = status.into_iter().filter(|status| !status.is_none()).collect();
        Err(vm.raise_with(Type::SystemExit, args))
    }),
    Builtin::function("getrefcount", |vm, args| {
        let [x] = bind(vm, "getrefcount", args, ["/object"], 1)?;
        let count = vm.heap.count(&x.expect("required"));
        Ok(Value::int(count as usize).into())
    }),
    Builtin::function("getrecursionlimit", |vm, _| Ok(Value::int(vm.limits.recursion).into())),
    Builtin::function("setrecursionlimit", |vm, args| {
        let [limit] = bind(vm, "setrecursionlimit", args, ["/limit"], 1)?;
        let limit = vm.need_index(&limit.expect("required"))?;
        if limit < 1 {
            return Err(vm.value_error("recursion limit must be greater or equal than 1"));
        }
        vm.limits.recursion = (limit as usize).min(50_000);
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

/// A tuple whose parts have names, too.
fn version_info(vm: &mut Vm) -> Value {
    let minor = Value::int(usize::from(vm.settings.python.minor()));
    let level = vm.heap.intern("final");
    let parts = [Value::int(3), minor, Value::int(0), level, Value::int(0)];
    let class = vm.make_class(
        "version_info",
        vec![Type::Tuple.value()],
        Dict::default(),
        Type::Type.value(),
        Default::default(),
    );
    let Ok(class) = class else { unreachable!("a tuple can be derived from") };
    let tuple = vm.heap.tuple(parts.clone());
    let info = vm.derived(&class, tuple);
    for (name, part) in ["major", "minor", "micro", "releaselevel", "serial"].into_iter().zip(parts) {
        let name = vm.heap.intern(name);
        let set = vm.set_attribute_plainly(&info, &name, part);
        debug_assert!(set.is_ok());
    }
    info
}

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
    vm.set_functions(globals, &super::generator::HOOKS);
    let info = version_info(vm);
    vm.set_global(globals, "version_info", info);
    let version = format!("{} (simulated)", vm.settings.python);
    for (name, text) in [("version", version.as_str()), ("platform", "linux"), ("byteorder", "little")] {
        let text = vm.heap.str(text);
        vm.set_global(globals, name, text);
    }
    for name in ["stdin", "stdout", "stderr"] {
        let stream = vm.fallback(name).expect("the library has the streams");
        vm.set_global(globals, name, stream.clone());
        vm.set_global(globals, &format!("__{name}__"), stream);
    }
    let modules = vm.modules.clone();
    vm.set_global(globals, "modules", modules);
    let largest = vm.heap.int(i64::MAX);
    vm.set_global(globals, "maxsize", largest);
    let name = vm.heap.str("main.py");
    let argv = vm.heap.list(vec![name]);
    vm.set_global(globals, "argv", argv);
}
