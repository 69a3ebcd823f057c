//! `x.name = value` and `del x.name`.

use super::super::exception::Result;
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
        let class_slot = self.type_slot(x);
        if let Some(found) = self.lookup(class_slot, name).cloned() {
            match self.heap.get(&found) {
                Some(Obj::Property(property)) => {
                    let setter = property[1].clone();
                    if setter.is_none() {
                        let (kind, name) = (self.type_name(x), self.text_of(name));
                        return Err(self.attribute_error(format!("property '{name}' of '{kind}' object has no setter")));
                    }
                    return Ok(Some(Flow::Call(setter, Args::of([x.clone(), value]))));
                }
                Some(Obj::Instance(_)) => {
                    if let Some(setter) = self.user_special(&found, "__set__") {
                        return Ok(Some(Flow::Call(setter, Args::of([found, x.clone(), value]))));
                    }
                }
                _ => {}
            }
        }
        self.store_own(x, name, value)?;
        Ok(None)
    }

    fn store_own(&mut self, x: &Value, name: &Value, value: Value) -> Result<()> {
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        match self.heap.get(x) {
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                let shape = match self.heap.get(x) {
                    Some(Obj::Instance(instance)) => instance.shape,
                    Some(Obj::Derived(derived)) => derived.0.shape,
                    _ => unreachable!("just matched"),
                };
                let place = self.heap.shapes.slot(shape, name);
                let wider = if place.is_none() { self.heap.shapes.with(shape, name) } else { shape };
                let instance = match self.heap.get_mut(x) {
                    Some(Obj::Instance(instance)) => instance,
                    Some(Obj::Derived(derived)) => &mut derived.0,
                    _ => unreachable!("just matched"),
                };
                match place {
                    Some(place) => instance.slots[place] = value,
                    None => {
                        instance.shape = wider;
                        instance.slots.push(value);
                    }
                }
                Ok(())
            }
            Some(Obj::Class(class)) => {
                if class.builtin {
                    let (kind, name) = (class.name.clone(), self.text_of(name));
                    return Err(self.type_error(format!("cannot set '{name}' attribute of immutable type '{kind}'")));
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
            Some(Obj::Function(_) | Obj::Exception(_)) => {
                if self.set_native_attribute(x, name, &value)? {
                    return Ok(());
                }
                let names = match self.heap.get_mut(x) {
                    Some(Obj::Function(function)) => function.attributes.get_or_insert_default(),
                    Some(Obj::Exception(exception)) => exception.attributes.get_or_insert_default(),
                    _ => unreachable!("just matched"),
                };
                match names.find(hash, |key| key.is(name)) {
                    Some(index) => names.place_mut(index).expect("found").value = value,
                    None => {
                        names.push(hash, name.clone(), value, version);
                    }
                }
                Ok(())
            }
            _ => {
                let (kind, name) = (self.type_name(x), self.text_of(name));
                Err(self.attribute_error(format!("'{kind}' object has no attribute '{name}'")))
            }
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
        if let Some(found) = self.lookup(class_slot, name)
            && let Some(Obj::Property(property)) = self.heap.get(found)
            && !property[2].is_none()
        {
            return Ok(Some(Flow::Call(property[2].clone(), Args::of([x.clone()]))));
        }
        let shape = match self.heap.get(x) {
            Some(Obj::Instance(instance)) => Some(instance.shape),
            Some(Obj::Derived(derived)) => Some(derived.0.shape),
            _ => None,
        };
        if let Some(shape) = shape {
            if let Some(slot) = self.heap.shapes.slot(shape, name) {
                let narrower = self.heap.shapes.without(shape, slot);
                let instance = match self.heap.get_mut(x) {
                    Some(Obj::Instance(instance)) => instance,
                    Some(Obj::Derived(derived)) => &mut derived.0,
                    _ => unreachable!("just matched"),
                };
                instance.shape = narrower;
                drop(instance.slots.remove(slot));
                return Ok(None);
            }
            return Err(self.no_attribute(x, name));
        }
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let names = match self.heap.get_mut(x) {
            Some(Obj::Function(function)) => function.attributes.as_deref_mut(),
            Some(Obj::Exception(exception)) => exception.attributes.as_deref_mut(),
            Some(Obj::Class(class)) if !class.builtin => {
                self.class_epoch += 1;
                Some(&mut class.dict)
            }
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                self.heap.as_dict_mut(&globals)
            }
            _ => None,
        };
        if let Some(names) = names
            && let Some(index) = names.find(hash, |key| key.is(name))
        {
            drop(names.remove(index, version));
            if self.is_class(x) {
                self.refresh_hooks(x);
            }
            return Ok(None);
        }
        Err(self.no_attribute(x, name))
    }
}
