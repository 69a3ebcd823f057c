//! `x.name`: the order in which an attribute is looked for, and what it becomes when it is found in a class.

use super::super::class::{Type, name_in};
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Cont, Flow};
use super::super::frame::Outcome;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Method;

/// Modules that lack names of CPython's: what is not found in one may be there really. `tests/library.rs` compares them all.
const PARTLY_SIMULATED: [&str; 17] = [
    "asyncio",
    "base64",
    "binascii",
    "calendar",
    "difflib",
    "hmac",
    "inspect",
    "io",
    "os",
    "platform",
    "signal",
    "statistics",
    "sys",
    "unicodedata",
    "unittest",
    "unittest.mock",
    "uuid",
];

impl Vm {
    /// `x.name`
    pub(in crate::vm) fn get_attribute(&mut self, x: &Value, name: &Value) -> Result<Flow> {
        let method = self.get_method(x, name)?;
        Ok(self.bound(method))
    }

    /// A method that is not called at once is an object.
    pub(in crate::vm) fn bound(&mut self, method: Method) -> Flow {
        match method {
            Method::Plain(flow) => flow,
            Method::Bound(function, receiver) => {
                Flow::Value(self.heap.add_container(Obj::BoundMethod(function, receiver)))
            }
        }
    }

    /// As [`Vm::get_attribute`], without making a bound method where that can be avoided.
    pub(in crate::vm) fn get_method(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let Obj::Class(class) = self.heap.at(self.type_slot(x)) else { unreachable!("a type is a class") };
        let hooks = class.hooks;
        let found = match hooks.getattribute {
            true => {
                let hook = self.special(x, "__getattribute__").expect("the class has one");
                Ok(Some(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()])))))
            }
            false => self.get_plainly(x, name),
        };
        if !hooks.getattr {
            return found?.ok_or_else(|| self.no_attribute(x, name));
        }
        let last = self.special(x, "__getattr__").expect("the class has one");
        let last_args = Args::of([x.clone(), name.clone()]);
        match found {
            Ok(None) => Ok(Method::Plain(Flow::Call(last, last_args))),
            Ok(Some(Method::Plain(Flow::Value(value)))) => Ok(Method::Plain(Flow::Value(value))),
            // A property, or `__getattribute__`, that raises AttributeError.
            Ok(Some(Method::Plain(flow))) => {
                let cont = Cont::new(
                    |vm, mut held, outcome| match outcome {
                        Outcome::Raise(raise) if vm.is_a(&raise.0, Type::AttributeError) => {
                            let last = held.remove(0);
                            Ok(Flow::Call(last, Args { positional: held.into(), keywords: Vec::new() }))
                        }
                        outcome => vm.returned(outcome).map(Flow::Value),
                    },
                    [last, x.clone(), name.clone()],
                );
                Ok(Method::Plain(self.after(Ok(flow), cont)?))
            }
            Err(raise) if self.is_a(&raise.0, Type::AttributeError) => Ok(Method::Plain(Flow::Call(last, last_args))),
            other => other.map(|found| found.expect("not none")),
        }
    }

    /// `object.__getattribute__` and its kin. `None`: there is no such attribute.
    pub(in crate::vm) fn get_plainly(&mut self, x: &Value, name: &Value) -> Result<Option<Method>> {
        if self.settings.python.minor() >= 14
            && let Some(flow) = self.lazy_annotations(x, name)
        {
            return Ok(Some(Method::Plain(flow)));
        }
        match self.heap.get(x) {
            Some(Obj::Class(_)) => return self.get_class_attribute(x, name),
            Some(Obj::Module(_)) => return self.get_module_attribute(x, name),
            Some(Obj::Super(after, object)) => {
                let (after, object) = (after.clone(), object.clone());
                let computed = matches!(
                    &**self.heap.as_str(name).expect("a name is a string"),
                    "__class__" | "__self__" | "__self_class__" | "__thisclass__"
                );
                let found = match computed || object.is_null() {
                    true => None,
                    false => self.get_super_attribute(&after, &object, name)?,
                };
                if found.is_some() {
                    return Ok(found);
                }
            }
            _ => {}
        }
        let class_slot = self.type_slot(x);
        let found = self.lookup(class_slot, name).cloned();
        if let Some(found) = &found
            && let Some(method) = self.data_descriptor(found, x)
        {
            return method.map(Some);
        }
        if let Some(own) = self.own_attribute(x, name) {
            return Ok(Some(Method::Plain(Flow::Value(own))));
        }
        if let Some(found) = found {
            let class = Value::reference(class_slot);
            return self.bind(found, x, &class).map(Some);
        }
        if let Some(value) = self.native_attribute(x, name)? {
            return Ok(Some(Method::Plain(Flow::Value(value))));
        }
        // A method has the attributes of its function, which may be an object of any class.
        let mut function = x;
        while let Some(Obj::BoundMethod(inner, _)) = self.heap.get(function) {
            function = inner;
        }
        match function.is(x) {
            true => Ok(None),
            false => {
                let function = function.clone();
                match self.get_plainly(&function, name)? {
                    None => Err(self.no_attribute(&function, name)),
                    found => Ok(found),
                }
            }
        }
    }

    /// `__annotations__` and `__annotate__` of what has them, from 3.14 on: see the library's `_annotations`.
    fn lazy_annotations(&self, x: &Value, name: &Value) -> Option<Flow> {
        let function = match &**self.heap.as_str(name)? {
            "__annotations__" => "annotations_of",
            "__annotate__" => "annotate_of",
            _ => return None,
        };
        match self.heap.get(x)? {
            Obj::Class(class) if !class.builtin => {}
            Obj::Function(_) | Obj::Module(_) => {}
            Obj::BoundMethod(method, _) => return self.lazy_annotations(method, name),
            _ => return None,
        }
        Some(Flow::Call(self.fallback(function)?, Args::of([x.clone()])))
    }

    fn get_module_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Method>> {
        let globals = self.module_globals(x);
        let plain = |value: Value| Ok(Some(Method::Plain(Flow::Value(value))));
        if let Some(value) = self.dict_get_name(&globals, name) {
            return plain(value);
        }
        match &*self.text_of(name) {
            "__dict__" => return plain(globals),
            "__class__" => return plain(self.type_of(x)),
            _ => {}
        }
        let hook = self.heap.interned("__getattr__").and_then(|hook| self.dict_get_name(&globals, &hook));
        Ok(hook.map(|hook| Method::Plain(Flow::Call(hook, Args::of([name.clone()])))))
    }

    pub(in crate::vm) fn no_attribute(&mut self, x: &Value, name: &Value) -> Raise {
        let text = self.text_of(name);
        let what = match self.heap.get(x) {
            Some(Obj::Class(class)) => format!("type object '{}'", class.name),
            Some(Obj::Module(module)) => format!("module '{}'", module.name),
            _ => format!("'{}' object", self.type_name(x)),
        };
        let note = match self.heap.get(x) {
            Some(Obj::Module(module)) if PARTLY_SIMULATED.contains(&&*module.name) => {
                " (a part of this module is not simulated)"
            }
            _ => "",
        };
        let raise = self.attribute_error(format!("{what} has no attribute '{text}'{note}"));
        self.tell_attribute(raise, x, name)
    }

    /// For "Did you mean": the object and the name that it does not have.
    pub(in crate::vm) fn tell_attribute(&mut self, raise: Raise, x: &Value, name: &Value) -> Raise {
        if self.settings.python.minor() >= 10 {
            self.set_exception_attribute(&raise.0, "name", name.clone());
            self.set_exception_attribute(&raise.0, "obj", x.clone());
        }
        raise
    }

    /// What a value found in a class becomes when it is reached through an instance.
    pub(in crate::vm) fn bind(&mut self, found: Value, x: &Value, class: &Value) -> Result<Method> {
        Ok(match self.heap.get(&found) {
            Some(Obj::Function(function)) if !function.built_in => Method::Bound(found, x.clone()),
            Some(Obj::Builtin(builtin)) if builtin.is_method => Method::Bound(found, x.clone()),
            Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
            Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), class.clone()),
            Some(Obj::Derived(derived))
                if matches!(self.heap.get(&derived.1), Some(Obj::StaticMethod(_) | Obj::ClassMethod(_)))
                    && self.user_special(&found, "__get__").is_none() =>
            {
                let inner = derived.1.clone();
                self.bind(inner, x, class)?
            }
            // `super(C)` in a class is one for each object.
            Some(Obj::Super(after, object)) if object.is_null() => {
                let after = after.clone();
                let function = Type::Super.value();
                Method::Plain(Flow::Call(function, Args::of([after, x.clone()])))
            }
            Some(Obj::Member(member)) if self.class(&member.class).builtin => {
                let name = member.name.clone();
                match self.computed_attribute(x, &name)? {
                    Some(value) => Method::Plain(Flow::Value(value)),
                    None => return Err(self.no_attribute(x, &name)),
                }
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => match self.user_special(&found, "__get__") {
                Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, x.clone(), class.clone()]))),
                None => Method::Plain(Flow::Value(found)),
            },
            _ => Method::Plain(Flow::Value(found)),
        })
    }

    /// `cls.name`: data descriptors of the metaclass, what `type` computes, the class and its bases, the metaclass.
    fn get_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Method>> {
        let slot = x.slot().expect("a class is an object");
        let metaclass = self.type_of(x);
        let of_metaclass = self.lookup(metaclass.slot().expect("a class is an object"), name).cloned();
        if let Some(found) = &of_metaclass
            && let Some(method) = self.data_descriptor(found, x)
        {
            return method.map(Some);
        }
        let plain = |value: Value| Ok(Some(Method::Plain(Flow::Value(value))));
        if let Some(value) = self.native_class_attribute(x, name)? {
            return plain(value);
        }
        if let Some(found) = self.lookup(slot, name).cloned() {
            return self.bind_to_class(found, x).map(Some);
        }
        if let Some(found) = of_metaclass {
            return self.bind(found, x, &metaclass).map(Some);
        }
        match &*self.text_of(name) {
            "__doc__" => plain(Value::NONE),
            "__module__" => plain(self.heap.intern("builtins")),
            _ => Ok(None),
        }
    }

    /// What a value found in a class becomes when it is reached through the class.
    pub(in crate::vm) fn bind_to_class(&mut self, found: Value, class: &Value) -> Result<Method> {
        Ok(match self.heap.get(&found) {
            Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
            Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), class.clone()),
            Some(Obj::Derived(derived))
                if matches!(self.heap.get(&derived.1), Some(Obj::StaticMethod(_) | Obj::ClassMethod(_)))
                    && self.user_special(&found, "__get__").is_none() =>
            {
                let inner = derived.1.clone();
                self.bind_to_class(inner, class)?
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => match self.user_special(&found, "__get__") {
                Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, Value::NONE, class.clone()]))),
                None => Method::Plain(Flow::Value(found)),
            },
            _ => Method::Plain(Flow::Value(found)),
        })
    }

    /// What is found in the class of `x` when that has a say before `x` itself: a property, an object with `__set__`.
    pub(in crate::vm) fn data_descriptor(&mut self, found: &Value, x: &Value) -> Option<Result<Method>> {
        match self.heap.get(found)? {
            Obj::Property(property) => {
                let (getter, named) = (property.functions[0].clone(), property.name.clone());
                Some(match getter.is_none() {
                    true => Err(self.property_lacks("getter", x, &named)),
                    false => Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()])))),
                })
            }
            Obj::Member(member) => {
                let (name, class) = (member.name.clone(), member.class.clone());
                if self.class(&class).builtin {
                    return None;
                }
                if !self.is_instance(x, &class) {
                    return Some(Err(self.wrong_descriptor(&name, &class, x)));
                }
                let value = match &**self.heap.as_str(&name).expect("a name is a string") {
                    "__dict__" => self.attributes_dict(x),
                    "__weakref__" => Some(self.first_weak(x)),
                    _ => self.own_attribute(x, &name),
                };
                Some(match value {
                    Some(value) => Ok(Method::Plain(Flow::Value(value))),
                    None => Err(self.empty_slot(x, &name)),
                })
            }
            Obj::Instance(_) => {
                let getter = self.user_special(found, "__get__")?;
                if self.user_special(found, "__set__").is_none() && self.user_special(found, "__delete__").is_none() {
                    return None;
                }
                let args = Args::of([found.clone(), x.clone(), self.type_of(x)]);
                Some(Ok(Method::Plain(Flow::Call(getter, args))))
            }
            Obj::Derived(derived) if self.user_special(found, "__get__").is_none() => {
                let inner = derived.1.clone();
                self.data_descriptor(&inner, x)
            }
            _ => None,
        }
    }

    /// What a builtin type computes.
    pub(in crate::vm) fn computed_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Value>> {
        match self.is_class(x) {
            true => self.native_class_attribute(x, name),
            false => self.native_attribute(x, name),
        }
    }

    /// A descriptor that was asked about an object of another class.
    pub(in crate::vm) fn wrong_descriptor(&mut self, name: &Value, class: &Value, x: &Value) -> Raise {
        let (name, class, kind) = (self.text_of(name), self.class(class).name.clone(), self.type_name(x));
        self.type_error(format!("descriptor '{name}' for '{class}' objects doesn't apply to a '{kind}' object"))
    }

    /// `super(after, object).name`: looks behind `after` in the resolution order of the object's class.
    pub(in crate::vm) fn get_super_attribute(
        &mut self,
        after: &Value,
        object: &Value,
        name: &Value,
    ) -> Result<Option<Method>> {
        if self.heap.as_str(name).is_some_and(|name| &**name == "__class__") {
            return Ok(Some(Method::Plain(Flow::Value(Type::Super.value()))));
        }
        let class = if self.is_class(object) && self.is_subclass(object, after) {
            object.clone()
        } else {
            self.type_of(object)
        };
        let mut order = vec![class.clone()];
        order.extend(self.class(&class).mro.iter().cloned());
        let behind = order.iter().position(|base| base.is(after)).map_or(0, |index| index + 1);
        for base in &order[behind..] {
            if let Some(found) = name_in(&self.class(base).dict, self, name).cloned() {
                if class.is(object) {
                    return self.bind_to_class(found, object).map(Some);
                }
                if let Some(method) = self.data_descriptor(&found, object) {
                    return method.map(Some);
                }
                return self.bind(found, object, &class).map(Some);
            }
        }
        Ok(None)
    }
}
