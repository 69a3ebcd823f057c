//! Values as texts: `repr`, `ascii`, `format`, `chr`, `ord`, `bin`, `oct`, `hex`.

use crate::base::{char_of, code_of};
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::natives::{Builtin, bind};
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 8] = [
    Builtin::function("repr", |vm, args| {
        let [x] = bind(vm, "repr", args, ["/obj"], 1)?;
        vm.repr_flow(x.expect("required"))
    }),
    Builtin::function("ascii", |vm, args| {
        let [x] = bind(vm, "ascii", args, ["/obj"], 1)?;
        let shown = vm.repr_flow(x.expect("required"));
        let escape = |vm: &mut Vm, _: Vec<Value>, outcome| {
            let text = vm.returned(outcome)?;
            let text = crate::text::escape_non_ascii(&vm.text_of(&text));
            Ok(vm.heap.str(text).into())
        };
        vm.after(shown, Cont::new(escape, []))
    }),
    Builtin::function("format", |vm, args| {
        let [x, spec] = bind(vm, "format", args, ["/value", "/format_spec"], 1)?;
        let spec = spec.unwrap_or_else(|| vm.heap.empty_str.clone());
        vm.need_text(&spec, "format() argument 2")?;
        vm.format(x.expect("required"), spec)
    }),
    Builtin::function("bin", |vm, args| radix(vm, args, "bin", crate::text::Radix::Binary)),
    Builtin::function("oct", |vm, args| radix(vm, args, "oct", crate::text::Radix::Octal)),
    Builtin::function("hex", |vm, args| radix(vm, args, "hex", crate::text::Radix::Hex)),
    Builtin::function("chr", |vm, args| {
        let [x] = bind(vm, "chr", args, ["/i"], 1)?;
        let x = x.expect("required");
        let code = if vm.settings.python.minor() < 13 { vm.need_c_int(&x)? } else { vm.need_index(&x)? };
        match u32::try_from(code).ok().filter(|code| *code < 0x11_0000) {
            Some(code) => match char_of(code) {
                Ok(c) => Ok(vm.heap.str(c.to_string()).into()),
                Err(_) => Err(vm.not_implemented_error("not simulated: the private characters U+10F000 to U+10F7FF")),
            },
            None => Err(vm.value_error("chr() arg not in range(0x110000)")),
        }
    }),
    Builtin::function("ord", |vm, args| {
        let [x] = bind(vm, "ord", args, ["/c"], 1)?;
        let x = x.expect("required");
        match vm.heap.as_str(&x) {
            Some(text) if text.chars_len() == 1 => {
                let code = text.chars().next().map_or(0, code_of) as usize;
                Ok(Value::int(code).into())
            }
            Some(text) => {
                let length = text.chars_len();
                Err(vm.type_error(format!("ord() expected a character, but string of length {length} found")))
            }
            None => match vm.bytes_of(&x) {
                Some([byte]) => Ok(Value::int(usize::from(*byte)).into()),
                Some(bytes) => {
                    let length = bytes.len();
                    Err(vm.type_error(format!("ord() expected a character, but string of length {length} found")))
                }
                _ => {
                    let name = vm.type_name(&x);
                    Err(vm.type_error(format!("ord() expected string of length 1, but {name} found")))
                }
            },
        }
    }),
];

fn radix(vm: &mut Vm, args: Args, name: &str, radix: crate::text::Radix) -> Result<Flow> {
    let [x] = bind(vm, name, args, ["/number"], 1)?;
    let x = x.expect("required");
    match vm.number(&x).and_then(|number| number.to_big()) {
        Some(int) => {
            let text = crate::text::int_to_radix((&int).into(), radix);
            Ok(vm.heap.str(text).into())
        }
        None => Err(vm.no_index(&x)),
    }
}
