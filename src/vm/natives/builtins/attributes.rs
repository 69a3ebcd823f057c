//! Attributes by name: `getattr` and its kin, `vars`, `dir`, `globals`.

use super::need_fallback;
use crate::vm::class::Type;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::natives::receive::positional;
use crate::vm::natives::{Builtin, bind};
use crate::vm::object::Obj;
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
                let flow = vm.get_attribute(&x, &name);
                let cont = Cont::new(
                    |vm, _, outcome| match outcome {
                        Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => {
                            Err(vm.type_error("vars() argument must have __dict__ attribute"))
                        }
                        outcome => vm.returned(outcome).map(Flow::Value),
                    },
                    [],
                );
                vm.after(flow, cont)
            }
        }
    }),
    Builtin::function("dir", |vm, args| {
        let [x] = positional(vm, "dir", args, 0)?;
        let Some(x) = x else {
            let names = local_names(vm).into_iter().map(|name| vm.heap.str(name)).collect();
            return Ok(vm.heap.list(names).into());
        };
        if let Some(method) = vm.user_special(&x, "__dir__") {
            return Ok(Flow::Call(need_fallback(vm, "sorted_names"), Args::of([method, x])));
        }
        let names = vm.attribute_names(&x);
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
            if vm.settings.python.minor() < 11 && matches!(function, "getattr" | "hasattr") {
                return Err(vm.type_error(format!("{function}(): attribute name must be string")));
            }
            let kind = vm.type_name(&name);
            Err(vm.type_error(format!("attribute name must be string, not '{kind}'")))
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

impl Vm {
    /// The names that `object.__dir__` finds, sorted.
    pub(in crate::vm) fn attribute_names(&mut self, x: &Value) -> Vec<Value> {
        let mut names: Vec<String> = self.own_names(x).iter().map(|name| self.text_of(name)).collect();
        if !matches!(self.heap.get(x), Some(Obj::Module(_))) {
            let class = if self.is_class(x) { x.clone() } else { self.type_of(x) };
            for class in [&class].into_iter().chain(&self.class(&class).mro) {
                let class = self.class(class);
                names.extend(class.dict.iter().map(|entry| self.text_of(&entry.key)));
            }
            names.extend(["__class__", "__doc__"].map(str::to_owned));
        }
        names.sort();
        names.dedup();
        names.into_iter().map(|name| self.heap.str(name)).collect()
    }
}
