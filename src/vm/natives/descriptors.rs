//! The descriptor protocol of the builtin descriptors, as methods: `f.__get__(x)`, `C.prop.__set__(x, value)`.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Builtin;
use super::receive::positional;
use super::special::operands;

/// Of functions, class methods, static methods.
pub(super) static PLAIN: [Builtin; 1] = [Builtin::method("__get__", get)];

/// Of what can be called and is no class.
pub(super) static CALLABLE: [Builtin; 1] = [Builtin::method("__call__", |vm, mut args| {
    if args.positional.is_empty() {
        return Err(vm.type_error("descriptor '__call__' of 'function' object needs an argument"));
    }
    let callee = args.positional.remove(0);
    Ok(Flow::Call(callee, args))
})];

/// Of properties and the descriptors of `__slots__`.
pub(super) static DATA: [Builtin; 3] = [
    Builtin::method("__get__", get),
    Builtin::method("__set__", |vm, args| {
        let [descriptor, x, value] = operands(vm, "__set__", args)?;
        if let Some(Obj::Member(member)) = vm.heap.get(&descriptor)
            && vm.class(&member.class).builtin
        {
            let (name, class) = (member.name.clone(), member.class.clone());
            if !vm.is_instance(&x, &class) {
                return Err(vm.wrong_descriptor(&name, &class, &x));
            }
            vm.store(&x, &name, value)?;
            return Ok(Value::NONE.into());
        }
        Ok(vm.set_by(&descriptor, &x, value)?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::method("__delete__", |vm, args| {
        let [descriptor, x] = operands(vm, "__delete__", args)?;
        Ok(vm.delete_by(&descriptor, &x)?.unwrap_or(Value::NONE.into()))
    }),
];

fn get(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [Some(descriptor), x, owner] = positional(vm, "__get__", args, 2)? else { unreachable!("required") };
    // A class derived from the builtin descriptor may have a `__get__` of its own, which this is called by.
    let whole = descriptor;
    let descriptor = vm.heap.inner(&whole);
    let (x, owner) = (x.unwrap_or(Value::NONE), owner.unwrap_or(Value::NONE));
    if x.is_none() && owner.is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    if x.is_none() && !vm.is_class(&owner) {
        return Ok(whole.into());
    }
    if let Some(Obj::Member(member)) = vm.heap.get(&descriptor)
        && vm.class(&member.class).builtin
        && !x.is_none()
    {
        let (name, class) = (member.name.clone(), member.class.clone());
        if !vm.is_instance(&x, &class) {
            return Err(vm.wrong_descriptor(&name, &class, &x));
        }
        return match vm.computed_attribute(&x, &name)? {
            Some(value) => Ok(value.into()),
            None => Err(vm.no_attribute(&x, &name)),
        };
    }
    let method = if x.is_none() {
        match vm.heap.get(&descriptor) {
            Some(Obj::Property(_)) => return Ok(whole.into()),
            _ => vm.bind_to_class(descriptor, &owner)?,
        }
    } else {
        match vm.data_descriptor(&descriptor, &x) {
            Some(method) => method?,
            None => {
                let class = if owner.is_none() { vm.type_of(&x) } else { owner };
                vm.bind(descriptor, &x, &class)?
            }
        }
    };
    Ok(vm.bound(method))
}
