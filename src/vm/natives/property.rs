//! `property`: how one is made, and its copies with another getter, setter or deleter.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::object::{Obj, Property};
use super::super::{Value, Vm};
use super::receive::{receive, with_one};
use super::{Builtin, bind};

pub(super) static METHODS: [Builtin; 5] = [
    Builtin::method("getter", |vm, args| with(vm, "getter", 0, args)),
    Builtin::method("setter", |vm, args| with(vm, "setter", 1, args)),
    Builtin::method("deleter", |vm, args| with(vm, "deleter", 2, args)),
    Builtin::method("__init__", |vm, args| {
        let whole = args.positional.first().cloned().unwrap_or(Value::NONE);
        let (property, args) = receive(vm, Type::Property, "__init__", args)?;
        let parts = bind(vm, "property", args, ["fget", "fset", "fdel", "doc"], 0)?;
        let filled = new_property(vm, parts.map(|part| part.unwrap_or(Value::NONE)));
        if let Some(Obj::Property(property)) = vm.heap.get_mut(&property) {
            **property = filled;
        }
        if !whole.is(&property) {
            vm.copy_property_doc(&whole, &property)?;
        }
        Ok(Value::NONE.into())
    }),
    Builtin::method("__set_name__", |vm, args| {
        let (property, args) = receive(vm, Type::Property, "__set_name__", args)?;
        let [_, name] = args.positional.as_slice() else {
            let given = args.positional.len();
            let message = format!("__set_name__() takes 2 positional arguments but {given} were given");
            return Err(vm.type_error(message));
        };
        if let Some(Obj::Property(property)) = vm.heap.get_mut(&property) {
            property.name = name.clone();
        }
        Ok(Value::NONE.into())
    }),
];

/// `property(getter, setter, deleter, doc)`
pub(super) fn construct(vm: &mut Vm, parts: [Value; 4]) -> Flow {
    let property = new_property(vm, parts);
    vm.heap.add_container(Obj::Property(Box::new(property))).into()
}

fn new_property(vm: &Vm, [getter, setter, deleter, doc]: [Value; 4]) -> Property {
    let getters = match vm.heap.get(&getter) {
        Some(Obj::Function(function)) if doc.is_none() => Some(function.doc.clone()),
        _ => None,
    };
    // Before 3.12 even one that is not there is the getter's.
    let doc_is_getters = getters.as_ref().is_some_and(|doc| !doc.is_none() || vm.settings.python.minor() < 12);
    let doc = getters.unwrap_or(doc);
    let functions = [getter, setter, deleter];
    Property { functions, doc, doc_is_getters, name: Value::NULL }
}

impl Vm {
    /// An instance of a class derived from `property` has the doc as its own, or that of its class would hide it. Before 3.12
    /// only a getter's doc.
    pub(in crate::vm) fn copy_property_doc(&mut self, made: &Value, property: &Value) -> Result<()> {
        let minor = self.settings.python.minor();
        let Some(Obj::Property(property)) = self.heap.get_mut(property) else { return Ok(()) };
        let must_fit = property.doc_is_getters;
        if minor < 12 && !must_fit {
            return Ok(());
        }
        let doc = std::mem::replace(&mut property.doc, Value::NONE);
        let name = self.heap.intern("__doc__");
        match self.set_attribute_plainly(made, &name, doc) {
            Err(raised) if must_fit => Err(raised),
            _ => Ok(()),
        }
    }
}

fn with(vm: &mut Vm, name: &str, part: usize, args: Args) -> Result<Flow> {
    let whole = args.positional.first().cloned().unwrap_or(Value::NONE);
    let (old, function) = with_one(vm, Type::Property, name, args)?;
    let Some(Obj::Property(old)) = vm.heap.get(&old) else { unreachable!("the receiver was checked") };
    let Property { mut functions, doc, doc_is_getters, name } = (**old).clone();
    if !function.is_none() {
        functions[part] = function;
    }
    let doc = if doc_is_getters && !functions[0].is_none() { Value::NONE } else { doc };
    let [getter, setter, deleter] = functions;
    let class = vm.type_of(&whole);
    let cont = Cont::new(
        |vm, held, outcome| {
            let made = vm.returned(outcome)?;
            let inner = vm.heap.inner(&made);
            if let Some(Obj::Property(property)) = vm.heap.get_mut(&inner) {
                property.name = held[0].clone();
            }
            Ok(made.into())
        },
        [name],
    );
    Ok(Flow::CallThen(class, Args::of([getter, setter, deleter, doc]), cont))
}
