//! `x.name`: the order in which an attribute is looked for, and what it becomes when it is found in a class.

use super::super::class::name_in;
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
            && let Some(Obj::Property(property)) = self.heap.get(found)
        {
            let getter = property[0].clone();
            return Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()]))));
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
        let (kind, name) = (self.type_name(x), self.text_of(name));
        self.attribute_error(format!("'{kind}' object has no attribute '{name}'"))
    }

    /// What a value found in a class becomes when it is reached through an instance.
    fn bind(&mut self, found: Value, x: &Value, class: &Value) -> Result<Method> {
        Ok(match self.heap.get(&found) {
            Some(Obj::Function(function)) if !function.built_in => Method::Bound(found, x.clone()),
            Some(Obj::Builtin(builtin)) if builtin.is_method => Method::Bound(found, x.clone()),
            Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
            Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), class.clone()),
            Some(Obj::Instance(_)) => match self.user_special(&found, "__get__") {
                Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, x.clone(), class.clone()]))),
                None => Method::Plain(Flow::Value(found)),
            },
            _ => Method::Plain(Flow::Value(found)),
        })
    }

    fn get_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let slot = x.slot().expect("a class is an object");
        let found = self.lookup(slot, name).cloned();
        if let Some(found) = found {
            return Ok(match self.heap.get(&found) {
                Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
                Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), x.clone()),
                _ => Method::Plain(Flow::Value(found)),
            });
        }
        if let Some(value) = self.native_class_attribute(x, name)? {
            return Ok(Method::Plain(Flow::Value(value)));
        }
        let metaclass = self.type_of(x);
        if let Some(found) = self.lookup(metaclass.slot().expect("a class is an object"), name).cloned() {
            if let Some(Obj::Property(property)) = self.heap.get(&found) {
                let getter = property[0].clone();
                return Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()]))));
            }
            return self.bind(found, x, &metaclass);
        }
        let (class, name) = (self.class(x).name.clone(), self.text_of(name));
        Err(self.attribute_error(format!("type object '{class}' has no attribute '{name}'")))
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
                if let Some(Obj::Property(property)) = self.heap.get(&found) {
                    let getter = property[0].clone();
                    return Ok(Method::Plain(Flow::Call(getter, Args::of([object.clone()]))));
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
