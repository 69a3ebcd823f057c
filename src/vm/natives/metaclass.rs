//! Methods of `type`.

use super::super::Value;
use super::super::class::Type;
use super::receive::alone;
use super::{Builtin, bind};

pub(super) static METHODS: [Builtin; 2] = [
    Builtin::method("mro", |vm, args| {
        let class = alone(vm, Type::Type, "mro", args)?;
        let mut order = vec![class.clone()];
        order.extend(vm.class(&class).mro.iter().cloned());
        Ok(vm.heap.list(order).into())
    }),
    Builtin::method("__subclasscheck__", |vm, args| {
        let [class, other] = bind(vm, "__subclasscheck__", args, ["/self", "/subclass"], 2)?;
        let (class, other) = (class.expect("required"), other.expect("required"));
        if !vm.is_class(&class) {
            return Err(vm.type_error("issubclass() arg 2 must be a class"));
        }
        Ok(Value::bool(vm.is_class(&other) && vm.is_subclass(&other, &class)).into())
    }),
];
