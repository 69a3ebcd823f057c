//! `print` and `input`: what the program says and is told.

use super::need_fallback;
use crate::base::has_half;
use crate::trace::Stream;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Flow};
use crate::vm::natives::receive::positional;
use crate::vm::natives::{Builtin, bind};
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 5] = [
    Builtin::function("print", print),
    Builtin::function("_sys_write", |vm, args| {
        let [text, stream] = bind(vm, "_sys_write", args, ["text", "stream"], 1)?;
        let text = vm.text_of(&text.expect("required"));
        let stream = match stream.and_then(|stream| stream.as_small_int()) {
            Some(2) => Stream::Stderr,
            _ => Stream::Stdout,
        };
        vm.say(stream, &text)?;
        Ok(Value::NONE.into())
    }),
    Builtin::function("_sys_read_line", |vm, _| {
        let rest = &vm.settings.input[vm.input_read..];
        let line = rest.split_inclusive('\n').next().unwrap_or_default().to_owned();
        vm.input_read += line.len();
        Ok(vm.heap.str(line).into())
    }),
    Builtin::function("open", |vm, args| Ok(Flow::Call(need_fallback(vm, "open"), args))),
    Builtin::function("input", |vm, args| {
        positional::<1>(vm, "input", args.clone(), 0)?;
        Ok(Flow::Call(need_fallback(vm, "input"), args))
    }),
];

/// Virtual nanoseconds of a write to the terminal: CPython's print to a pipe takes about a microsecond.
const PRINT: u64 = 1_000;

fn print(vm: &mut Vm, args: Args) -> Result<Flow> {
    vm.charge(PRINT);
    vm.check_keywords("print", &args, &["sep", "end", "file", "flush"])?;
    let plain = args.keywords.is_empty()
        && args.positional.iter().all(|x| {
            matches!(vm.heap.get(x), Some(Obj::Str(_)))
                || (vm.user_special(x, "__str__").is_none()
                    && vm.user_special(x, "__repr__").is_none()
                    && (vm.heap.as_str(x).is_some() || vm.plain_repr(x).is_some()))
        });
    if !plain || vm.stdout_is_replaced() {
        return Ok(Flow::Call(need_fallback(vm, "print"), args));
    }
    let mut text = args.positional.iter().map(|x| vm.plain_str(x)).collect::<Vec<_>>().join(" ");
    text.push('\n');
    if has_half(&text) {
        return Ok(Flow::Call(need_fallback(vm, "print"), args));
    }
    vm.write(Stream::Stdout, &text);
    Ok(Value::NONE.into())
}

impl Vm {
    /// Writes what can be encoded; stdout refuses the rest, stderr shows it.
    fn say(&mut self, stream: Stream, text: &str) -> Result<()> {
        if stream == Stream::Stdout && has_half(text) {
            self.encoded(text, "utf-8", "strict")?;
        }
        self.write(stream, text);
        Ok(())
    }

    /// Whether the program has put something else in the place of `sys.stdout`.
    fn stdout_is_replaced(&self) -> bool {
        let Some(sys) = self.module("sys").and_then(|sys| self.globals_of(&sys)) else { return false };
        let Some(name) = self.heap.interned("stdout") else { return false };
        let current = self.dict_get_name(&sys, &name);
        match (current, self.fallback("stdout")) {
            (Some(current), Some(own)) => !current.is(&own),
            _ => true,
        }
    }
}
