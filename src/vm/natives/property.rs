//! The methods of `property`: copies with another getter, setter or deleter.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::with_one;

pub(super) static METHODS: [Builtin; 3] = [
    Builtin::method("getter", |vm, args| with(vm, "getter", 0, args)),
    Builtin::method("setter", |vm, args| with(vm, "setter", 1, args)),
    Builtin::method("deleter", |vm, args| with(vm, "deleter", 2, args)),
];

fn with(vm: &mut Vm, name: &str, part: usize, args: Args) -> Result<Flow> {
    let whole = args.positional.first().cloned().unwrap_or(Value::NONE);
    let (property, function) = with_one(vm, Type::Property, name, args)?;
    let Some(Obj::Property(parts)) = vm.heap.get(&property) else { unreachable!("the receiver was checked") };
    let mut parts = parts.clone();
    if part == 0
        && let Some(Obj::Function(getter)) = vm.heap.get(&function)
        && !getter.doc.is_none()
    {
        parts[3] = getter.doc.clone();
    }
    parts[part] = function;
    if whole.is(&property) {
        return Ok(vm.heap.add_container(Obj::Property(parts)).into());
    }
    // Of a derived class: a new one of that.
    let class = vm.type_of(&whole);
    Ok(Flow::Call(class, Args { positional: parts.into_iter().collect(), keywords: Vec::new() }))
}
