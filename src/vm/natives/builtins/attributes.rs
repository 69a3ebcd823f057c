//! Attributes by name: `getattr` and its kin, `vars`, `dir`, `globals`.

use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::natives::{Builtin, bind};
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 6] = [
    Builtin::function("getattr", getattr),
    Builtin::function("hasattr", |vm, args| {
        let [x, name] = bind(vm, "hasattr", args, ["/obj", "/name"], 2)?;
        let name = name_arg(vm, "hasattr", name)?;
        let flow = vm.get_attribute(&x.expect("required"), &name);
        let cont = Cont::new(
            |vm, _, outcome| match outcome {
                Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => Ok(Value::FALSE.into()),
                Outcome::Raise(raise) => Err(raise),
                _ => Ok(Value::TRUE.into()),
            },
            [],
        );
        vm.after(flow, cont)
    }),
    Builtin::function("setattr", |vm, args| {
        let [x, name, value] = bind(vm, "setattr", args, ["/obj", "/name", "/value"], 3)?;
        let name = name_arg(vm, "setattr", name)?;
        Ok(vm.set_attribute(&x.expect("required"), &name, value.expect("required"))?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::function("delattr", |vm, args| {
        let [x, name] = bind(vm, "delattr", args, ["/obj", "/name"], 2)?;
        let name = name_arg(vm, "delattr", name)?;
        Ok(vm.delete_attribute(&x.expect("required"), &name)?.unwrap_or(Value::NONE.into()))
    }),
    Builtin::function("vars", |vm, args| {
        let [x] = bind(vm, "vars", args, ["/object"], 0)?;
        match x {
            None => Ok(vm.locals().into()),
            Some(x) => {
                let name = vm.heap.intern("__dict__");
                vm.get_attribute(&x, &name)
            }
        }
    }),
    Builtin::function("dir", |vm, args| {
        let [x] = bind(vm, "dir", args, ["/object"], 0)?;
        let Some(x) = x else {
            let names = local_names(vm).into_iter().map(|name| vm.heap.str(name)).collect();
            return Ok(vm.heap.list(names).into());
        };
        let mut names: Vec<String> = Vec::new();
        let mut classes = vec![if vm.is_class(&x) { x.clone() } else { vm.type_of(&x) }];
        classes.extend(vm.class(&classes[0]).mro.iter().cloned());
        for class in &classes {
            names.extend(vm.class(class).dict.iter().map(|entry| vm.text_of(&entry.key)));
        }
        let own = vm.instance_dict(&x);
        names.extend(vm.known_items(&own).unwrap_or_default().iter().map(|key| vm.text_of(key)));
        names.sort();
        names.dedup();
        let names = names.into_iter().map(|name| vm.heap.str(name)).collect();
        Ok(vm.heap.list(names).into())
    }),
];

fn name_arg(vm: &mut Vm, function: &str, name: Option<Value>) -> Result<Value> {
    let name = name.expect("required");
    match vm.heap.as_str(&name) {
        Some(text) => {
            let text = text.to_string();
            Ok(vm.heap.intern(&text))
        }
        None => {
            let kind = vm.type_name(&name);
            Err(vm.type_error(format!("{function}(): attribute name must be string, not '{kind}'")))
        }
    }
}

fn getattr(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [x, name, default] = bind(vm, "getattr", args, ["/object", "/name", "/default"], 2)?;
    let name = name_arg(vm, "getattr", name)?;
    let flow = vm.get_attribute(&x.expect("required"), &name);
    let Some(default) = default else { return flow };
    let cont = Cont::new(
        |vm, mut held, outcome| match outcome {
            Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => {
                Ok(held.pop().expect("the default").into())
            }
            outcome => vm.returned(outcome).map(Flow::Value),
        },
        [default],
    );
    vm.after(flow, cont)
}

/// Of `dir()` without an argument.
fn local_names(vm: &mut Vm) -> Vec<String> {
    let locals = vm.locals();
    let names = vm.known_items(&locals).unwrap_or_default();
    let mut names: Vec<String> = names.iter().map(|name| vm.text_of(name)).collect();
    names.sort();
    names
}
