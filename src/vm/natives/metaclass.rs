//! Methods of `type`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::Args;
use super::super::{Value, Vm};
use super::receive::alone;
use super::{Builtin, bind};

pub(super) static METHODS: [Builtin; 7] = [
    Builtin::function("__new__", |vm, mut args| {
        if args.positional.is_empty() {
            return Err(vm.type_error("type.__new__(): not enough arguments"));
        }
        let metaclass = args.positional.remove(0);
        if !vm.is_class(&metaclass) {
            let name = vm.type_name(&metaclass);
            return Err(vm.type_error(format!("type.__new__(X): X is not a type object ({name})")));
        }
        if !vm.is_subclass(&metaclass, &Type::Type.value()) {
            let name = vm.class(&metaclass).name.clone();
            return Err(vm.type_error(format!("type.__new__({name}): {name} is not a subtype of type")));
        }
        vm.new_class(&metaclass, args)
    }),
    Builtin::method("__init__", |vm, args| match args.positional.len() {
        2 if !args.keywords.is_empty() => Err(vm.type_error("type.__init__() takes no keyword arguments")),
        2 | 4 => Ok(Value::NONE.into()),
        _ => Err(vm.type_error("type.__init__() takes 1 or 3 arguments")),
    }),
    Builtin::method("__call__", |vm, mut args| {
        let class = receiver(vm, "__call__", &mut args)?;
        vm.make_instance(&class, args)
    }),
    Builtin::method("mro", |vm, args| {
        let class = alone(vm, Type::Type, "mro", args)?;
        let mut order = vec![class.clone()];
        order.extend(vm.class(&class).mro.iter().cloned());
        Ok(vm.heap.list(order).into())
    }),
    Builtin::method("__subclasses__", |vm, args| {
        let class = alone(vm, Type::Type, "__subclasses__", args)?;
        let classes = vm.class(&class).subclasses.iter().map(|&slot| Value::reference(slot)).collect();
        Ok(vm.heap.list(classes).into())
    }),
    Builtin::method("__instancecheck__", |vm, args| {
        let [class, x] = bind(vm, "__instancecheck__", args, ["/self", "/instance"], 2)?;
        let (class, x) = (class.expect("required"), x.expect("required"));
        Ok(Value::bool(vm.is_class(&class) && vm.is_instance(&x, &class)).into())
    }),
    Builtin::method("__subclasscheck__", |vm, args| {
        let [class, other] = bind(vm, "__subclasscheck__", args, ["/self", "/subclass"], 2)?;
        let (class, other) = (class.expect("required"), other.expect("required"));
        if !vm.is_class(&other) {
            return Err(vm.type_error("issubclass() arg 1 must be a class"));
        }
        Ok(Value::bool(vm.is_class(&class) && vm.is_subclass(&other, &class)).into())
    }),
];

pub(super) static CLASS_METHODS: [Builtin; 1] = [Builtin::method("__prepare__", |vm, _| Ok(vm.heap.dict().into()))];

/// The class that a method of `type` was called on, taken from the arguments.
fn receiver(vm: &mut Vm, name: &str, args: &mut Args) -> Result<Value> {
    if args.positional.is_empty() {
        return Err(vm.type_error(format!("descriptor '{name}' of 'type' object needs an argument")));
    }
    let class = args.positional.remove(0);
    if vm.is_class(&class) {
        return Ok(class);
    }
    let given = vm.type_name(&class);
    Err(vm.type_error(format!("descriptor '{name}' requires a 'type' object but received a '{given}'")))
}
