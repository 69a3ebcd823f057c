//! `x.name = value` and `del x.name`.

use super::super::exception::{Raise, Result};
use super::super::flow::{Args, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};

impl Vm {
    /// `x.name = value`. `None`: done.
    pub(in crate::vm) fn set_attribute(&mut self, x: &Value, name: &Value, value: Value) -> Result<Option<Flow>> {
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.setattr
            && let Some(hook) = self.special(x, "__setattr__")
        {
            return Ok(Some(Flow::Call(hook, Args::of([x.clone(), name.clone(), value]))));
        }
        self.set_attribute_plainly(x, name, value)
    }

    /// `object.__setattr__`
    pub(in crate::vm) fn set_attribute_plainly(
        &mut self,
        x: &Value,
        name: &Value,
        value: Value,
    ) -> Result<Option<Flow>> {
        if let Some(found) = self.lookup(self.type_slot(x), name).cloned()
            && let Some(flow) = self.set_by(&found, x, value.clone())?
        {
            return Ok(Some(flow).filter(|flow| !matches!(flow, Flow::Value(_))));
        }
        self.store(x, name, value)?;
        Ok(None)
    }

    /// Sets by a descriptor found in the class. `None`: it is none for setting; a value: done.
    pub(in crate::vm) fn set_by(&mut self, found: &Value, x: &Value, value: Value) -> Result<Option<Flow>> {
        let inner = self.heap.inner(found);
        match self.heap.get(&inner) {
            Some(Obj::Instance(_)) => {
                if let Some(setter) = self.user_special(found, "__set__") {
                    return Ok(Some(Flow::Call(setter, Args::of([found.clone(), x.clone(), value]))));
                }
                if self.user_special(found, "__delete__").is_some() {
                    return Err(self.attribute_error("__set__"));
                }
            }
            Some(Obj::Property(property)) => {
                let (setter, named) = (property.functions[1].clone(), property.name.clone());
                if setter.is_none() {
                    return Err(self.property_lacks("setter", x, &named));
                }
                return Ok(Some(Flow::Call(setter, Args::of([x.clone(), value]))));
            }
            Some(Obj::Member(member)) => {
                let (name, class) = (member.name.clone(), member.class.clone());
                if self.class(&class).builtin {
                    return Ok(None);
                }
                if !self.is_instance(x, &class) {
                    return Err(self.wrong_descriptor(&name, &class, x));
                }
                if name.is(&self.heap.shapes.dict_name) {
                    self.set_attributes_dict(x, value)?;
                    return Ok(Some(Value::NONE.into()));
                }
                if self.exception(x).is_some() {
                    let text = self.text_of(&name);
                    self.set_exception_field(x, &text, &value)?;
                }
                // An exception has its slots among its parts.
                if self.instance(x).is_some() {
                    self.set_slot(x, &name, value);
                } else {
                    self.set_own(x, &name, value)?;
                }
                return Ok(Some(Value::NONE.into()));
            }
            _ => {}
        }
        Ok(None)
    }

    /// The words for a property without getter, setter or deleter. `name`: null where no class gave it one.
    pub(super) fn property_lacks(&mut self, what: &str, x: &Value, name: &Value) -> Raise {
        let class = self.type_of(x);
        let kind = match self.heap.get(&class) {
            Some(Obj::Class(class)) => class.qualname.to_string(),
            _ => self.type_name(x).to_string(),
        };
        let name =
            if name.is_null() { String::new() } else { format!(" {}", self.plain_repr(name).unwrap_or_default()) };
        let refusal = match what {
            "getter" => "unreadable attribute",
            "setter" => "can't set attribute",
            _ => "can't delete attribute",
        };
        let message = match self.settings.python.minor() {
            ..10 => refusal.to_owned(),
            10 => format!("{refusal}{name}"),
            _ => format!("property{name} of '{kind}' object has no {what}"),
        };
        self.attribute_error(message)
    }

    /// Sets the attribute in the object itself.
    pub(in crate::vm) fn store(&mut self, x: &Value, name: &Value, value: Value) -> Result<()> {
        if matches!(self.heap.get(x), Some(Obj::Future(_) | Obj::Derived(_)))
            && self.set_future_attribute(x, name, &value)?
        {
            return Ok(());
        }
        match self.heap.get(x) {
            Some(Obj::Instance(_) | Obj::Derived(_)) => self.set_own(x, name, value),
            Some(Obj::Function(_) | Obj::Exception(_) | Obj::Generator(_) | Obj::Cell(_) | Obj::Property(_)) => {
                match self.set_native_attribute(x, name, &value)? {
                    true => Ok(()),
                    false if self.may_have_attributes(x) => self.set_own(x, name, value),
                    false => Err(self.no_place(x, name)),
                }
            }
            Some(Obj::Class(class)) => {
                if class.builtin {
                    let (kind, name) = (class.name.clone(), self.text_of(name));
                    let message = match self.settings.python.minor() {
                        ..10 => format!("can't set attributes of built-in/extension type '{kind}'"),
                        _ => format!("cannot set '{name}' attribute of immutable type '{kind}'"),
                    };
                    return Err(self.type_error(message));
                }
                if !self.set_native_class_attribute(x, name, &value)? {
                    self.set_class_attribute(x, name, value);
                }
                Ok(())
            }
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                self.dict_set_name(&globals, name.clone(), value);
                Ok(())
            }
            _ if &**self.heap.as_str(name).expect("a name is a string") == "__class__" => self.set_class(x, value),
            _ => Err(self.no_place(x, name)),
        }
    }

    /// `del x.name`
    pub(in crate::vm) fn delete_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Flow>> {
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.delattr
            && let Some(hook) = self.special(x, "__delattr__")
        {
            return Ok(Some(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        self.delete_attribute_plainly(x, name)
    }

    /// `object.__delattr__`
    pub(in crate::vm) fn delete_attribute_plainly(&mut self, x: &Value, name: &Value) -> Result<Option<Flow>> {
        if let Some(found) = self.lookup(self.type_slot(x), name).cloned()
            && let Some(flow) = self.delete_by(&found, x)?
        {
            return Ok(Some(flow).filter(|flow| !matches!(flow, Flow::Value(_))));
        }
        let deleted = match self.heap.get(x) {
            Some(Obj::Class(class)) if class.builtin => {
                let (kind, name) = (class.name.clone(), self.text_of(name));
                let message = match self.settings.python.minor() {
                    ..10 => format!("can't set attributes of built-in/extension type '{kind}'"),
                    _ => format!("cannot set '{name}' attribute of immutable type '{kind}'"),
                };
                return Err(self.type_error(message));
            }
            Some(Obj::Class(class))
                if matches!(&*self.text_of(name), "__bases__" | "__mro__" | "__name__" | "__qualname__") =>
            {
                let (class, name) = (class.name.clone(), self.text_of(name));
                return Err(match name.as_str() {
                    "__mro__" => self.attribute_error("readonly attribute"),
                    _ if self.settings.python.minor() < 10 => self.type_error(format!("can't delete {class}.{name}")),
                    _ => self.type_error(format!("cannot delete '{name}' attribute of immutable type '{class}'")),
                });
            }
            Some(Obj::Class(_)) => self.delete_class_attribute(x, name),
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                self.dict_remove(&globals, name)?.is_some()
            }
            Some(Obj::Function(_) | Obj::Generator(_) | Obj::Cell(_)) => {
                self.delete_native_attribute(x, name)? || self.delete_own(x, name)
            }
            Some(Obj::Exception(_)) => {
                let text = self.text_of(name);
                self.check_exception_delete(x, &text)?;
                self.delete_own(x, name)
            }
            _ => self.delete_own(x, name),
        };
        if deleted {
            return Ok(None);
        }
        Err(match self.may_have_attributes(x) {
            true if self.settings.python.minor() < 11 => {
                let text = self.text_of(name);
                self.attribute_error(text)
            }
            true => self.no_attribute(x, name),
            false => self.no_place(x, name),
        })
    }

    /// Deletes by a descriptor found in the class. `None`: it is none for deleting; a value: done.
    pub(in crate::vm) fn delete_by(&mut self, found: &Value, x: &Value) -> Result<Option<Flow>> {
        let inner = self.heap.inner(found);
        match self.heap.get(&inner) {
            Some(Obj::Instance(_)) => {
                if let Some(deleter) = self.user_special(found, "__delete__") {
                    return Ok(Some(Flow::Call(deleter, Args::of([found.clone(), x.clone()]))));
                }
                if self.user_special(found, "__set__").is_some() {
                    return Err(self.attribute_error("__delete__"));
                }
            }
            Some(Obj::Property(property)) => {
                let (deleter, named) = (property.functions[2].clone(), property.name.clone());
                if deleter.is_none() {
                    return Err(self.property_lacks("deleter", x, &named));
                }
                return Ok(Some(Flow::Call(deleter, Args::of([x.clone()]))));
            }
            Some(Obj::Member(member)) if self.class(&member.class).builtin => {}
            Some(Obj::Member(member)) => {
                let name = member.name.clone();
                if self.exception(x).is_some() {
                    let text = self.text_of(&name);
                    self.check_exception_delete(x, &text)?;
                }
                if self.delete_own(x, &name) {
                    return Ok(Some(Value::NONE.into()));
                }
                let text = self.text_of(&name);
                return Err(self.attribute_error(text));
            }
            _ => {}
        }
        Ok(None)
    }
}
