//! `x.name`: the order in which an attribute is looked for, and what it becomes when it is found in a class.

use super::super::class::{Type, name_in};
use super::super::dict::Dict;
use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Method;

impl Vm {
    /// The attribute that stands in the object itself.
    pub(in crate::vm) fn own_attribute(&self, x: &Value, name: &Value) -> Option<Value> {
        match self.heap.get(x)? {
            Obj::Instance(instance) => {
                let slot = self.heap.shapes.slot(instance.shape, name)?;
                instance.slots.get(slot).cloned()
            }
            Obj::Derived(derived) => {
                let slot = self.heap.shapes.slot(derived.0.shape, name)?;
                derived.0.slots.get(slot).cloned()
            }
            Obj::Exception(exception) => self.in_names(exception.attributes.as_deref()?, name),
            Obj::Function(function) => self.in_names(function.attributes.as_deref()?, name),
            _ => None,
        }
    }

    fn in_names(&self, names: &Dict, name: &Value) -> Option<Value> {
        name_in(names, self, name).cloned()
    }

    /// `x.name`
    pub(in crate::vm) fn get_attribute(&mut self, x: &Value, name: &Value) -> Result<Flow> {
        match self.get_method(x, name)? {
            Method::Plain(flow) => Ok(flow),
            Method::Bound(function, receiver) => {
                Ok(Flow::Value(self.heap.add_container(Obj::BoundMethod(function, receiver))))
            }
        }
    }

    /// As [`Vm::get_attribute`], without making a bound method where that can be avoided.
    pub(in crate::vm) fn get_method(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let plain = |value: Value| Ok(Method::Plain(Flow::Value(value)));
        match self.heap.get(x) {
            Some(Obj::Class(_)) => return self.get_class_attribute(x, name),
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                return match self.dict_get_name(&globals, name) {
                    Some(value) => plain(value),
                    None => {
                        let (module, name) = (self.module_name(x), self.text_of(name));
                        Err(self.attribute_error(format!("module '{module}' has no attribute '{name}'")))
                    }
                };
            }
            Some(Obj::Super(after, object)) => {
                let (after, object) = (after.clone(), object.clone());
                return self.get_super_attribute(&after, &object, name);
            }
            _ => {}
        }
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.getattribute
            && let Some(hook) = self.special(x, "__getattribute__")
        {
            return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        let found = self.lookup(class_slot, name).cloned();
        if let Some(found) = &found
            && let Some(method) = self.data_descriptor(found, x, name)
        {
            return method;
        }
        if let Some(own) = self.own_attribute(x, name) {
            return plain(own);
        }
        if let Some(found) = found {
            let class = Value::reference(class_slot);
            return self.bind(found, x, &class);
        }
        if let Some(value) = self.native_attribute(x, name)? {
            return plain(value);
        }
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.getattr
            && let Some(hook) = self.special(x, "__getattr__")
        {
            return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        Err(self.no_attribute(x, name))
    }

    pub(super) fn no_attribute(&mut self, x: &Value, name: &Value) -> Raise {
        let text = self.text_of(name);
        let what = match self.heap.get(x) {
            Some(Obj::Class(class)) => format!("type object '{}'", class.name),
            _ => format!("'{}' object", self.type_name(x)),
        };
        self.attribute_error(format!("{what} has no attribute '{text}'"))
    }

    /// What a value found in a class becomes when it is reached through an instance.
    fn bind(&mut self, found: Value, x: &Value, class: &Value) -> Result<Method> {
        Ok(match self.heap.get(&found) {
            Some(Obj::Function(function)) if !function.built_in => Method::Bound(found, x.clone()),
            Some(Obj::Builtin(builtin)) if builtin.is_method => Method::Bound(found, x.clone()),
            Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
            Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), class.clone()),
            Some(Obj::Instance(_) | Obj::Derived(_)) => match self.user_special(&found, "__get__") {
                Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, x.clone(), class.clone()]))),
                None => Method::Plain(Flow::Value(found)),
            },
            _ => Method::Plain(Flow::Value(found)),
        })
    }

    /// `cls.name`: `type`'s own attributes, data descriptors of the metaclass, the class and its bases, the metaclass.
    fn get_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let slot = x.slot().expect("a class is an object");
        let metaclass = self.type_of(x);
        let plain_metaclass = Type::Type.is(&metaclass);
        if !plain_metaclass {
            if self.class(&metaclass).hooks.getattribute
                && let Some(hook) = self.special(x, "__getattribute__")
            {
                return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
            }
            if let Some(found) = self.lookup(metaclass.slot().expect("a class is an object"), name).cloned()
                && let Some(method) = self.data_descriptor(&found, x, name)
            {
                return method;
            }
        }
        if let Some(value) = self.native_class_attribute(x, name)? {
            return Ok(Method::Plain(Flow::Value(value)));
        }
        if let Some(found) = self.lookup(slot, name).cloned() {
            return Ok(match self.heap.get(&found) {
                Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
                Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), x.clone()),
                Some(Obj::Instance(_) | Obj::Derived(_)) => match self.user_special(&found, "__get__") {
                    Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, Value::NONE, x.clone()]))),
                    None => Method::Plain(Flow::Value(found)),
                },
                _ => Method::Plain(Flow::Value(found)),
            });
        }
        if let Some(found) = self.lookup(metaclass.slot().expect("a class is an object"), name).cloned() {
            return self.bind(found, x, &metaclass);
        }
        if !plain_metaclass && let Some(hook) = self.user_special(x, "__getattr__") {
            return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        match &*self.text_of(name) {
            "__doc__" => Ok(Method::Plain(Flow::Value(Value::NONE))),
            "__module__" => Ok(Method::Plain(Flow::Value(self.heap.intern("builtins")))),
            _ => Err(self.no_attribute(x, name)),
        }
    }

    /// What is found in the class of `x` when that has a say before `x` itself: a property, an object with `__set__`.
    fn data_descriptor(&mut self, found: &Value, x: &Value, name: &Value) -> Option<Result<Method>> {
        match self.heap.get(found)? {
            Obj::Property(property) => {
                let getter = property[0].clone();
                Some(self.get_property(getter, x, name))
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
                self.data_descriptor(&inner, x, name)
            }
            _ => None,
        }
    }

    fn get_property(&mut self, getter: Value, x: &Value, name: &Value) -> Result<Method> {
        if getter.is_none() {
            let (kind, name) = (self.type_name(x), self.text_of(name));
            let message = if self.settings.python.minor() >= 11 {
                format!("property '{name}' of '{kind}' object has no getter")
            } else {
                format!("unreadable attribute '{name}'")
            };
            return Err(self.attribute_error(message));
        }
        Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()]))))
    }

    /// `super(after, object).name`: looks behind `after` in the resolution order of the object's class.
    pub(in crate::vm) fn get_super_attribute(&mut self, after: &Value, object: &Value, name: &Value) -> Result<Method> {
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
                if let Some(method) = self.data_descriptor(&found, object, name) {
                    return method;
                }
                // Through a class (`super().__new__` and class methods) a function stays as it is.
                if class.is(object) && matches!(self.heap.get(&found), Some(Obj::Function(_) | Obj::Builtin(_))) {
                    return Ok(Method::Plain(Flow::Value(found)));
                }
                return self.bind(found, object, &class);
            }
        }
        let name = self.text_of(name);
        Err(self.attribute_error(format!("'super' object has no attribute '{name}'")))
    }
}
