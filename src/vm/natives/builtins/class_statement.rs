//! The `class` statement: the body runs in a namespace, the class is made of it, then its hooks run.

use super::need_fallback;
use crate::vm::class::Type;
use crate::vm::dict::Dict;
use crate::vm::exception::Result;
use crate::vm::flow::{Args, Cont, Flow};
use crate::vm::frame::Outcome;
use crate::vm::natives::Builtin;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

pub(in crate::vm::natives) static FUNCTIONS: [Builtin; 1] = [Builtin::function("__build_class__", build_class)];

/// `__build_class__(body, name, *bases, metaclass=..., **keywords)`
fn build_class(vm: &mut Vm, args: Args) -> Result<Flow> {
    let mut positional = args.positional.into_vec();
    let body = positional.remove(0);
    let name = positional.remove(0);
    let bases = positional;
    let mut metaclass = None;
    let mut keywords = Vec::new();
    for (key, value) in args.keywords {
        if &*vm.text_of(&key) == "metaclass" { metaclass = Some(value) } else { keywords.push((key, value)) }
    }
    let metaclass = metaclass.unwrap_or_else(|| match bases.first() {
        Some(base) if vm.is_class(base) => vm.type_of(base),
        _ => Type::Type.value(),
    });
    if vm
        .class_member_of(&metaclass, "__new__")
        .is_some_and(|found| !matches!(vm.heap.get(&found), Some(Obj::Builtin(_))))
    {
        return Err(vm.not_implemented_error("not simulated yet: a metaclass with a __new__ of its own"));
    }
    let namespace = vm.heap.dict();
    let bases = vm.heap.tuple(bases);
    let mut held = vec![namespace.clone(), name, bases, metaclass];
    for (key, value) in keywords {
        held.extend([key, value]);
    }
    let cont = Cont { resume: class_body_ran, held };
    vm.run_class_body(body, namespace, cont)
}

fn class_body_ran(vm: &mut Vm, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
    vm.returned(outcome)?;
    let mut cell = Value::NONE;
    let keywords = held.split_off(4);
    let (metaclass, bases) = (held.pop().expect("held"), held.pop().expect("held"));
    let (name, namespace) = (held.pop().expect("held"), held.pop().expect("held"));
    let bases = vm.heap.as_tuple(&bases).unwrap_or_default().to_vec();
    let entries: Vec<(Value, Value)> = vm
        .heap
        .as_dict(&namespace)
        .map(|dict| dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect())
        .unwrap_or_default();
    let mut dict = Dict::default();
    let mut qualname = None;
    for (key, value) in entries {
        let text = vm.text_of(&key);
        match text.as_str() {
            "__qualname__" => qualname = Some(vm.text_of(&value)),
            "__classcell__" => cell = value,
            "__slots__" => {
                return Err(vm.not_implemented_error("not simulated yet: __slots__"));
            }
            _ => {
                let key = vm.heap.intern(&text);
                let hash = vm.hash(&key)?;
                let version = vm.heap.next_version();
                let value = match text.as_str() {
                    "__init_subclass__" | "__class_getitem__"
                        if matches!(vm.heap.get(&value), Some(Obj::Function(_))) =>
                    {
                        vm.heap.add_container(Obj::ClassMethod(value))
                    }
                    "__new__" if matches!(vm.heap.get(&value), Some(Obj::Function(_))) => {
                        vm.heap.add_container(Obj::StaticMethod(value))
                    }
                    _ => value,
                };
                dict.push(hash, key, value, version);
            }
        }
    }
    let text = vm.text_of(&name);
    let class = vm.make_class(&text, bases, dict, metaclass)?;
    if let Some(qualname) = qualname {
        vm.class_mut(&class).qualname = qualname.as_str().into();
    }
    if let Some(Obj::Cell(content)) = vm.heap.get_mut(&cell) {
        *content = class.clone();
    }
    vm.class_epoch += 1;
    class_hooks(vm, class, keywords)
}

/// `__set_name__` of the members, then `__init_subclass__` of the base.
fn class_hooks(vm: &mut Vm, class: Value, keywords: Vec<Value>) -> Result<Flow> {
    let members: Vec<(Value, Value)> =
        vm.class(&class).dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
    for (_, member) in &members {
        if vm.user_special(member, "__set_name__").is_some() {
            let fallback = need_fallback(vm, "set_names");
            let pairs: Vec<Value> =
                members.iter().map(|(name, member)| vm.heap.tuple([name.clone(), member.clone()])).collect();
            let pairs = vm.heap.list(pairs);
            let mut held = vec![class.clone()];
            held.extend(keywords);
            let cont = Cont {
                resume: |vm, mut held, outcome| {
                    vm.returned(outcome)?;
                    let keywords = held.split_off(1);
                    init_subclass(vm, held.pop().expect("the class"), keywords)
                },
                held,
            };
            return Ok(Flow::CallThen(fallback, Args::of([class, pairs]), cont));
        }
    }
    init_subclass(vm, class, keywords)
}

fn init_subclass(vm: &mut Vm, class: Value, keywords: Vec<Value>) -> Result<Flow> {
    let name = vm.heap.intern("__init_subclass__");
    let found = vm
        .class(&class)
        .mro
        .clone()
        .iter()
        .find_map(|base| crate::vm::class::name_in(&vm.class(base).dict, vm, &name).cloned());
    let hook = match found.as_ref().and_then(|found| vm.heap.get(found)) {
        Some(Obj::ClassMethod(inner)) => inner.clone(),
        _ if keywords.is_empty() => return Ok(class.into()),
        _ => {
            let name = vm.class(&class).name.clone();
            return Err(vm.type_error(format!("{name}.__init_subclass__() takes no keyword arguments")));
        }
    };
    let mut args = Args::of([class.clone()]);
    args.keywords = keywords.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
    let cont = Cont::new(
        |vm, mut held, outcome| {
            vm.returned(outcome)?;
            Ok(held.pop().expect("the class").into())
        },
        [class],
    );
    Ok(Flow::CallThen(hook, args, cont))
}

impl Vm {
    fn class_member_of(&mut self, class: &Value, name: &str) -> Option<Value> {
        let name = self.heap.intern(name);
        self.lookup(class.slot()?, &name).cloned()
    }
}
