//! `print` and `input`: what the program says and is told.

use super::need_fallback;
use crate::trace::Stream;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Flow};
use crate::vm::natives::Builtin;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 3] = [
    Builtin::function("print", print),
    Builtin::function("_sys_write", |vm, args| {
        let text = args.positional.iter().map(|text| vm.text_of(text)).collect::<String>();
        vm.write(Stream::Stdout, &text);
        Ok(Value::NONE.into())
    }),
    Builtin::function("input", |vm, _| Err(vm.raise(Type::EOFError, "EOF when reading a line"))),
];

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
