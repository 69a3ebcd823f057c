//! What the library's `fallback` module needs of the vm and no program sees.

use super::super::Value;
use super::super::flow::Cont;
use super::{Builtin, bind};

pub(in super::super) static FUNCTIONS: [Builtin; 2] = [
    Builtin::function("run_class_body", |vm, args| {
        let [body, namespace] = bind(vm, "run_class_body", args, ["/body", "/namespace"], 2)?;
        let cont = Cont::new(
            |vm, _, outcome| {
                vm.returned(outcome)?;
                Ok(Value::NONE.into())
            },
            [],
        );
        vm.run_class_body(body.expect("required"), namespace.expect("required"), cont)
    }),
    Builtin::function("winning_metaclass", |vm, args| {
        let [metaclass, bases] = bind(vm, "winning_metaclass", args, ["/metaclass", "/bases"], 2)?;
        let bases = vm.known_items(&bases.expect("required")).unwrap_or_default();
        if let Some(base) = bases.iter().find(|base| !vm.is_class(base)) {
            let name = vm.type_name(base);
            return Err(vm.type_error(format!("bases must be types, not {name}")));
        }
        Ok(vm.winning_metaclass(&metaclass.expect("required"), &bases)?.into())
    }),
];
