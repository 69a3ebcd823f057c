//! Methods of `object`, generators and coroutines.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::object::{Layout, Obj};
use super::super::{Value, Vm};
use super::builtins::need_fallback;
use super::{Builtin, bind};

pub(super) static OBJECT: [Builtin; 14] = [
    Builtin::method("__init__", object_init),
    Builtin::function("__new__", object_new),
    Builtin::method("__repr__", |vm, args| {
        let [x] = bind(vm, "__repr__", args, ["/self"], 1)?;
        let x = x.expect("required");
        // Of an instance with a repr of its own this is object's: the address.
        if vm.user_special(&x, "__repr__").is_some() {
            let class = vm.type_of(&x);
            let name = vm.class(&class).qualname.clone();
            let place = match vm.class_module(&class) {
                Some(module) if module != "builtins" => format!("{module}."),
                _ => String::new(),
            };
            let text = format!("<{place}{name} object at 0x{:012x}>", 0x7f00_0000_0000_u64 + x.bits() * 16);
            return Ok(vm.heap.str(text).into());
        }
        vm.repr_flow(x)
    }),
    Builtin::method("__str__", |vm, args| {
        let [x] = bind(vm, "__str__", args, ["/self"], 1)?;
        let x = x.expect("required");
        if vm.user_special(&x, "__str__").is_some() {
            return match vm.exception(&x).is_some() {
                true => {
                    let text = vm.plain_str(&x);
                    Ok(vm.heap.str(text).into())
                }
                false => vm.repr_flow(x),
            };
        }
        vm.str_flow(x)
    }),
    Builtin::method("__eq__", |vm, args| {
        let [x, y] = bind(vm, "__eq__", args, ["/self", "/other"], 2)?;
        let (x, y) = (x.expect("required"), y.expect("required"));
        Ok(match vm.equal(&vm.heap.inner(&x), &vm.heap.inner(&y)) {
            Some(true) => Value::TRUE,
            _ if x.is(&y) => Value::TRUE,
            _ => Value::NOT_IMPLEMENTED,
        }
        .into())
    }),
    Builtin::method("__hash__", |vm, args| {
        let [x] = bind(vm, "__hash__", args, ["/self"], 1)?;
        let hash = super::super::hash::hash_identity(&x.expect("required"));
        Ok(vm.heap.int(hash as i64).into())
    }),
    Builtin::method("__setattr__", |vm, args| {
        let [x, name, value] = bind(vm, "__setattr__", args, ["/self", "/name", "/value"], 3)?;
        let name = vm.text_of(&name.expect("required"));
        let name = vm.heap.intern(&name);
        match vm.set_attribute_plainly(&x.expect("required"), &name, value.expect("required"))? {
            Some(flow) => Ok(flow),
            None => Ok(Value::NONE.into()),
        }
    }),
    Builtin::method("__getattribute__", |vm, args| {
        let [x, name] = bind(vm, "__getattribute__", args, ["/self", "/name"], 2)?;
        let (x, name) = (x.expect("required"), vm.text_of(&name.expect("required")));
        let name = vm.heap.intern(&name);
        match vm.get_plainly(&x, &name)? {
            Some(method) => Ok(vm.bound(method)),
            None => Err(vm.no_attribute(&x, &name)),
        }
    }),
    Builtin::method("__delattr__", |vm, args| {
        let [x, name] = bind(vm, "__delattr__", args, ["/self", "/name"], 2)?;
        let name = vm.text_of(&name.expect("required"));
        let name = vm.heap.intern(&name);
        Ok(vm.delete_attribute_plainly(&x.expect("required"), &name)?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::method("__dir__", |vm, args| {
        let [x] = bind(vm, "__dir__", args, ["/self"], 1)?;
        let names = vm.attribute_names(&x.expect("required"));
        Ok(vm.heap.list(names).into())
    }),
    Builtin::method("__format__", |vm, args| {
        let [x, spec] = bind(vm, "__format__", args, ["/self", "/format_spec"], 2)?;
        let (x, spec) = (x.expect("required"), spec.expect("required"));
        if vm.user_special(&x, "__format__").is_some() {
            return vm.str_flow(x);
        }
        vm.format(x, spec)
    }),
    Builtin::method("__reduce_ex__", |vm, args| {
        let [x, protocol] = bind(vm, "object.__reduce_ex__", args, ["/self", "/protocol"], 2)?;
        let args = Args::of([x.expect("required"), protocol.expect("required")]);
        Ok(Flow::Call(need_fallback(vm, "reduce_ex"), args))
    }),
    Builtin::method("__reduce__", |vm, args| {
        let [x] = bind(vm, "object.__reduce__", args, ["/self"], 1)?;
        Ok(Flow::Call(need_fallback(vm, "reduce"), Args::of([x.expect("required")])))
    }),
    Builtin::method("__getstate__", |vm, args| {
        let [x] = bind(vm, "object.__getstate__", args, ["/self"], 1)?;
        Ok(Flow::Call(need_fallback(vm, "state_of"), Args::of([x.expect("required")])))
    }),
];

pub(super) static OBJECT_CLASS: [Builtin; 2] = [
    Builtin::method("__init_subclass__", |vm, mut args| {
        let class = args.positional.remove(0);
        if args.positional.is_empty() && args.keywords.is_empty() {
            return Ok(Value::NONE.into());
        }
        let name = vm.class(&class).name.clone();
        if !args.keywords.is_empty() {
            return Err(vm.type_error(format!("{name}.__init_subclass__() takes no keyword arguments")));
        }
        let given = args.positional.len();
        Err(vm.type_error(format!("{name}.__init_subclass__() takes no arguments ({given} given)")))
    }),
    Builtin::method("__subclasshook__", |_, _| Ok(Value::NOT_IMPLEMENTED.into())),
];

pub(super) static ITERATOR: [Builtin; 2] = [
    Builtin::method("__iter__", |vm, args| {
        let [x] = bind(vm, "__iter__", args, ["/self"], 1)?;
        Ok(x.expect("required").into())
    }),
    Builtin::method("__next__", |vm, args| {
        let [x] = bind(vm, "__next__", args, ["/self"], 1)?;
        let x = vm.heap.inner(&x.expect("required"));
        vm.next_item(x)
    }),
];

/// `object.__init__(self)`, which takes more only where `__new__` alone is the class's own.
fn object_init(vm: &mut Vm, args: Args) -> Result<Flow> {
    let Some(x) = args.positional.first().cloned() else {
        return Err(vm.type_error("unbound method object.__init__() needs an argument"));
    };
    let class = vm.type_of(&x);
    if (args.positional.len() == 1 && args.keywords.is_empty()) || vm.class(&class).layout != Layout::Object {
        return Ok(Value::NONE.into());
    }
    let own_init =
        vm.special_of(&class, "__init__").is_some_and(|init| !matches!(vm.heap.get(&init), Some(Obj::Builtin(_))));
    if own_init {
        return Err(vm.type_error("object.__init__() takes exactly one argument (the instance to initialize)"));
    }
    if vm.own_new(&class).is_none() {
        let name = vm.class(&class).name.clone();
        return Err(vm.type_error(format!("{name}.__init__() takes exactly one argument (the instance to initialize)")));
    }
    Ok(Value::NONE.into())
}

/// `object.__new__(cls, ...)`
fn object_new(vm: &mut Vm, mut args: Args) -> Result<Flow> {
    if args.positional.is_empty() {
        return Err(vm.type_error("object.__new__(): not enough arguments"));
    }
    let class = args.positional.remove(0);
    if !vm.is_class(&class) {
        let given = vm.type_name(&class);
        return Err(vm.type_error(format!("object.__new__(X): X is not a type object ({given})")));
    }
    vm.safe_new(Type::Object, &class)?;
    let excess = !args.positional.is_empty() || !args.keywords.is_empty();
    if excess && vm.own_new(&class).is_some() {
        return Err(vm.type_error("object.__new__() takes exactly one argument (the type to instantiate)"));
    }
    let init = vm.special_of(&class, "__init__");
    if excess && init.is_none_or(|init| matches!(vm.heap.get(&init), Some(Obj::Builtin(_)))) {
        let name = vm.class(&class).name.clone();
        return Err(vm.type_error(format!("{name}() takes no arguments")));
    }
    vm.allocate(&class, &args)
}
