//! Where an object keeps attributes of its own: an instance in slots by its shape, or in a dict once somebody holds its
//! `__dict__`; functions and exceptions in a dict.

use super::super::exception::Result;
use super::super::object::{Instance, Obj};
use super::super::{Value, Vm};

/// An instance with more attributes keeps them in a dict.
const MOST_SLOTS: usize = 64;

impl Vm {
    pub(in crate::vm) fn instance(&self, x: &Value) -> Option<&Instance> {
        match self.heap.get(x)? {
            Obj::Instance(instance) => Some(instance),
            Obj::Derived(derived) => Some(&derived.0),
            _ => None,
        }
    }

    fn instance_mut(&mut self, x: &Value) -> &mut Instance {
        match self.heap.get_mut(x) {
            Some(Obj::Instance(instance)) => instance,
            Some(Obj::Derived(derived)) => &mut derived.0,
            other => unreachable!("{other:?} is no instance"),
        }
    }

    /// The attribute that stands in the object itself.
    pub(in crate::vm) fn own_attribute(&self, x: &Value, name: &Value) -> Option<Value> {
        let dict = match self.heap.get(x)? {
            Obj::Exception(exception) => match self.dict_get_name(&exception.parts, name) {
                Some(part) => return Some(part),
                None => &exception.attributes,
            },
            Obj::Function(function) => &function.attributes,
            _ => {
                let instance = self.instance(x)?;
                if let Some(slot) = self.heap.shapes.slot(instance.shape, name) {
                    return instance.slots.get(slot).cloned();
                }
                &instance.slots[self.heap.shapes.dict_slot(instance.shape)?]
            }
        };
        self.dict_get_name(dict, name)
    }

    /// Sets an attribute of an instance, a function or an exception.
    pub(super) fn set_own(&mut self, x: &Value, name: &Value, value: Value) -> Result<()> {
        let Some(instance) = self.instance(x) else {
            let dict = match self.is_exception_part(x, name) {
                true => self.exception_parts(x),
                false => self.attributes_dict(x).expect("functions and exceptions have a dict"),
            };
            self.dict_set_name(&dict, name.clone(), value);
            return Ok(());
        };
        let shape = instance.shape;
        if name.is(&self.heap.shapes.dict_name) {
            return self.set_attributes_dict(x, value);
        }
        if self.heap.shapes.slot(shape, name).is_some() {
            self.set_slot(x, name, value);
            return Ok(());
        }
        if &**self.heap.as_str(name).expect("a name is a string") == "__class__" {
            return self.set_class(x, value);
        }
        let class = self.class(self.heap.shapes.class(shape));
        if !class.has_dict {
            return Err(self.no_place(x, name));
        }
        let in_dict = self.heap.shapes.dict_slot(shape).is_some();
        if in_dict || self.heap.shapes.names(shape).len() >= MOST_SLOTS {
            let dict = self.attributes_dict(x).expect("the class has one");
            self.dict_set_name(&dict, name.clone(), value);
        } else {
            self.set_slot(x, name, value);
        }
        Ok(())
    }

    /// Sets the slot of the name, adding it to the shape.
    pub(super) fn set_slot(&mut self, x: &Value, name: &Value, value: Value) {
        let shape = self.instance(x).expect("the caller has an instance").shape;
        match self.heap.shapes.slot(shape, name) {
            Some(slot) => drop(std::mem::replace(&mut self.instance_mut(x).slots[slot], value)),
            None => {
                let wider = self.heap.shapes.with(shape, name);
                let instance = self.instance_mut(x);
                instance.shape = wider;
                instance.slots.push(value);
            }
        }
    }

    /// Removes an attribute. False: there is none.
    pub(super) fn delete_own(&mut self, x: &Value, name: &Value) -> bool {
        let slot = self.instance(x).and_then(|instance| self.heap.shapes.slot(instance.shape, name));
        match slot {
            Some(_) if name.is(&self.heap.shapes.dict_name) => {
                let empty = self.heap.dict();
                self.set_slot(x, name, empty);
                true
            }
            Some(slot) => {
                self.reshape(x, |names| drop(names.remove(slot)));
                true
            }
            None => {
                let dict = match self.heap.get(x) {
                    Some(Obj::Exception(exception)) => match self.dict_get_name(&exception.parts, name) {
                        Some(_) => exception.parts.clone(),
                        None => exception.attributes.clone(),
                    },
                    Some(Obj::Function(function)) => function.attributes.clone(),
                    _ => match self.instance(x) {
                        Some(instance) => match self.heap.shapes.dict_slot(instance.shape) {
                            Some(slot) => instance.slots[slot].clone(),
                            None => return false,
                        },
                        None => return false,
                    },
                };
                self.heap.as_dict(&dict).is_some() && matches!(self.dict_remove(&dict, name), Ok(Some(_)))
            }
        }
    }

    /// Gives an instance the names that `change` leaves of its attributes and values.
    fn reshape(&mut self, x: &Value, change: impl FnOnce(&mut Vec<(Value, Value)>)) {
        let instance = self.instance(x).expect("the caller has an instance");
        let root = self.class(self.heap.shapes.class(instance.shape)).root_shape;
        let names = self.heap.shapes.names(instance.shape).iter().cloned();
        let mut pairs: Vec<(Value, Value)> = names.zip(instance.slots.iter().cloned()).collect();
        change(&mut pairs);
        let (names, slots): (Vec<Value>, Vec<Value>) = pairs.into_iter().unzip();
        let shape = self.heap.shapes.with_all(root, &names);
        *self.instance_mut(x) = Instance { shape, slots };
    }

    /// `x.__dict__` of what has one: from now on the attributes are there.
    pub(in crate::vm) fn attributes_dict(&mut self, x: &Value) -> Option<Value> {
        match self.heap.get(x)? {
            Obj::Exception(exception) if exception.attributes.is_null() => {
                let dict = self.heap.dict();
                self.exception_mut(x).expect("just matched").attributes = dict.clone();
                return Some(dict);
            }
            Obj::Exception(exception) => return Some(exception.attributes.clone()),
            Obj::Function(function) if function.attributes.is_null() => {
                let dict = self.heap.dict();
                let Some(Obj::Function(function)) = self.heap.get_mut(x) else { unreachable!("just matched") };
                function.attributes = dict.clone();
                return Some(dict);
            }
            Obj::Function(function) => return Some(function.attributes.clone()),
            _ => {}
        }
        let instance = self.instance(x)?;
        if let Some(slot) = self.heap.shapes.dict_slot(instance.shape) {
            return Some(instance.slots[slot].clone());
        }
        let class = self.class(self.heap.shapes.class(instance.shape));
        if !class.has_dict {
            return None;
        }
        let slot_names = class.slots.clone();
        let dict = self.heap.dict();
        let dict_name = self.heap.shapes.dict_name.clone();
        let mut moved = Vec::new();
        self.reshape(x, |pairs| {
            let all = std::mem::take(pairs);
            let (kept, others) = all.into_iter().partition(|(name, _)| slot_names.iter().any(|slot| slot.is(name)));
            *pairs = kept;
            pairs.push((dict_name, dict.clone()));
            moved = others;
        });
        for (name, value) in moved {
            self.dict_set_name(&dict, name, value);
        }
        Some(dict)
    }

    /// The names of the attributes that are not in `__slots__`, without making a dict of them.
    pub(in crate::vm) fn own_names(&self, x: &Value) -> Vec<Value> {
        let names_of = |dict: &Value| self.known_items(dict).unwrap_or_default();
        match self.heap.get(x) {
            Some(Obj::Exception(exception)) => names_of(&exception.attributes),
            Some(Obj::Function(function)) => names_of(&function.attributes),
            Some(Obj::Module(module)) => names_of(&module.globals),
            _ => {
                let Some(instance) = self.instance(x) else { return Vec::new() };
                if let Some(slot) = self.heap.shapes.dict_slot(instance.shape) {
                    return names_of(&instance.slots[slot]);
                }
                let slots = &self.class(self.heap.shapes.class(instance.shape)).slots;
                let names = self.heap.shapes.names(instance.shape).iter();
                names.filter(|name| !slots.iter().any(|slot| slot.is(name))).cloned().collect()
            }
        }
    }

    /// `x.__dict__ = value`
    pub(super) fn set_attributes_dict(&mut self, x: &Value, value: Value) -> Result<()> {
        let name = self.heap.shapes.dict_name.clone();
        if self.attributes_dict(x).is_none() {
            return Err(self.no_place(x, &name));
        }
        if self.heap.as_dict(&value).is_none() {
            let kind = self.type_name(&value);
            return Err(self.type_error(format!("__dict__ must be set to a dictionary, not a '{kind}'")));
        }
        self.set_slot(x, &name, value);
        Ok(())
    }

    /// `x.__class__ = value`
    pub(super) fn set_class(&mut self, x: &Value, value: Value) -> Result<()> {
        if !self.is_class(&value) {
            let kind = self.type_name(&value);
            return Err(self.type_error(format!("__class__ must be set to a class, not '{kind}' object")));
        }
        let old = self.type_of(x);
        if self.class(&value).builtin || self.class(&old).builtin {
            let kinds = if self.settings.python.minor() >= 10 { "mutable types" } else { "heap types" };
            return Err(
                self.type_error(format!("__class__ assignment only supported for {kinds} or ModuleType subclasses"))
            );
        }
        if !self.same_layout(&old, &value) {
            let (new, old) = (self.class(&value).name.clone(), self.class(&old).name.clone());
            return Err(self.type_error(format!("__class__ assignment: '{new}' object layout differs from '{old}'")));
        }
        if let Some(exception) = self.exception_mut(x) {
            exception.class = value;
            return Ok(());
        }
        self.own_keys.exist |= self.class(&value).hooks.own_keys;
        let root = self.class(&value).root_shape;
        let names = self.heap.shapes.names(self.instance(x).expect("of a class of its own").shape).to_vec();
        let shape = self.heap.shapes.with_all(root, &names);
        self.instance_mut(x).shape = shape;
        Ok(())
    }

    /// Whether attributes of its own can be added to it.
    pub(super) fn may_have_attributes(&self, x: &Value) -> bool {
        match self.heap.get(x) {
            Some(Obj::Exception(_) | Obj::Function(_) | Obj::Module(_) | Obj::Class(_)) => true,
            _ => self.instance(x).is_some_and(|instance| self.class(self.heap.shapes.class(instance.shape)).has_dict),
        }
    }

    /// The words for an attribute that cannot be set or deleted.
    pub(super) fn no_place(&mut self, x: &Value, name: &Value) -> super::super::exception::Raise {
        let (kind, text) = (self.type_name(x), self.text_of(name));
        if self.number_part(x, &text).is_some() {
            return self.attribute_error(format!("attribute '{text}' of '{kind}' objects is not writable"));
        }
        let class = self.type_slot(x);
        if let Some(Obj::Member(member)) = self.lookup(class, name).and_then(|found| self.heap.get(found))
            && !member.computed
        {
            return self.attribute_error("readonly attribute");
        }
        if self.lookup(class, name).is_some() {
            return self.attribute_error(format!("'{kind}' object attribute '{text}' is read-only"));
        }
        let hooks = self.class(&self.type_of(x)).hooks;
        if self.settings.python.minor() >= 13 && !hooks.setattr && !hooks.delattr {
            return self.attribute_error(format!(
                "'{kind}' object has no attribute '{text}' and no __dict__ for setting new attributes"
            ));
        }
        self.attribute_error(format!("'{kind}' object has no attribute '{text}'"))
    }
}
