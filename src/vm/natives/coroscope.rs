//! `_coroscope`: what the library's own modules ask of the machine.

use super::super::class::Type;
use super::super::code_state::Origin;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, bind};
use crate::base::VirtualTime;

static FUNCTIONS: [Builtin; 8] = [
    Builtin::function("burn", burn),
    Builtin::function("burn_nogil", burn_nogil),
    Builtin::function("context", |vm, _| Ok(vm.thread.context.clone().into())),
    Builtin::function("set_context", |vm, args| {
        let [context] = bind(vm, "set_context", args, ["context"], 1)?;
        vm.thread.context = context.expect("required");
        Ok(Value::NONE.into())
    }),
    // The name of the module whose code called the library: where a class that it makes belongs.
    Builtin::function("caller_module", |vm, _| {
        let callers = vm.thread.frames.iter().rev();
        let ours = |code: u32| matches!(vm.codes[code as usize].origin, Origin::Program | Origin::Text);
        let globals = callers.filter(|frame| ours(frame.code));
        let globals = globals.map(|frame| Value::reference(frame.globals)).next();
        let name = vm.heap.intern("__name__");
        Ok(globals.and_then(|globals| vm.dict_get_name(&globals, &name)).unwrap_or(Value::NONE).into())
    }),
    Builtin::function("network_latency", |vm, _| Ok(Value::float(vm.settings.network_latency.as_seconds()).into())),
    Builtin::function("is_coroutine_function", |vm, args| {
        let [function] = bind(vm, "is_coroutine_function", args, ["function"], 1)?;
        Ok(Value::bool(vm.is_coroutine_function(&function.expect("required"))).into())
    }),
    // True: it is a generator function, and its generators may be awaited from now on.
    Builtin::function("mark_iterable_coroutine", |vm, args| {
        let [function] = bind(vm, "mark_iterable_coroutine", args, ["function"], 1)?;
        let function = function.expect("required");
        let Some(Obj::Function(data)) = vm.heap.get(&function) else { return Ok(Value::FALSE.into()) };
        let code = data.code;
        let flags = vm.codes[code as usize].code.flags;
        if flags.is_generator && !flags.is_iterable_coroutine {
            let marked = vm.code_as_iterable_coroutine(code);
            if let Some(Obj::Function(data)) = vm.heap.get_mut(&function) {
                data.code = marked;
            }
        }
        Ok(Value::bool(flags.is_generator).into())
    }),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
    let version = vm.heap.tuple([Value::int(3), Value::int(usize::from(vm.settings.python.minor()))]);
    vm.set_global(globals, "python_version", version);
    vm.set_global(globals, "deque", Type::Deque.value());
}

/// Computes for so long as Python code does.
fn burn(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [seconds] = bind(vm, "burn", args, ["seconds"], 1)?;
    let seconds = vm.need_float(&seconds.expect("required"))?;
    Ok(Flow::Burn(VirtualTime::from_seconds(seconds).as_nanos()))
}

/// The same in C code that has let the GIL go.
fn burn_nogil(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [seconds] = bind(vm, "burn_nogil", args, ["seconds"], 1)?;
    let seconds = vm.need_float(&seconds.expect("required"))?;
    Ok(vm.compute_without_gil(VirtualTime::from_seconds(seconds).as_nanos(), Value::NONE))
}
