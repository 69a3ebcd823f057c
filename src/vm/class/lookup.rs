//! Lookup along the resolution order of a class.

use super::super::dict::Dict;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Type;

impl Vm {
    /// Looks `name` (interned) up along the resolution order of the class in `slot`.
    pub(in crate::vm) fn lookup(&self, slot: u32, name: &Value) -> Option<&Value> {
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        if let Some(found) = name_in(&class.dict, self, name) {
            return Some(found);
        }
        class.mro.iter().find_map(|base| name_in(&self.class(base).dict, self, name))
    }

    /// A special method of the value's class. `name` is known to every heap, being interned at start.
    pub(in crate::vm) fn special(&self, value: &Value, name: &str) -> Option<Value> {
        let name = self.heap.interned(name)?;
        self.lookup(self.type_slot(value), &name).map(|found| self.to_call(found))
    }

    /// As [`Vm::special`], of the instances of a class.
    pub(in crate::vm) fn special_of(&self, class: &Value, name: &str) -> Option<Value> {
        let name = self.heap.interned(name)?;
        self.lookup(class.slot()?, &name).map(|found| self.to_call(found))
    }

    /// As [`Vm::special`], when the method is not a builtin class's own: a function written in Python, say.
    pub(in crate::vm) fn user_special(&self, value: &Value, name: &str) -> Option<Value> {
        match self.heap.get(value) {
            Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Class(_)) => {
                let method = self.special(value, name)?;
                match self.heap.get(&method) {
                    Some(Obj::Builtin(_)) => None,
                    _ => Some(method),
                }
            }
            _ => None,
        }
    }

    pub(in crate::vm) fn is_subclass(&self, class: &Value, of: &Value) -> bool {
        class.is(of) || self.class(class).mro.iter().any(|base| base.is(of))
    }

    pub(in crate::vm) fn is_instance(&self, value: &Value, of: &Value) -> bool {
        let slot = self.type_slot(value);
        if Some(slot) == of.slot() {
            return true;
        }
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        class.mro.iter().any(|base| base.is(of))
    }

    pub(in crate::vm) fn is_a(&self, value: &Value, kind: Type) -> bool {
        let slot = self.type_slot(value);
        if slot == kind.slot() {
            return true;
        }
        let Obj::Class(class) = self.heap.at(slot) else { unreachable!("a type is a class") };
        class.mro.iter().any(|base| kind.is(base))
    }
}

/// A name's value in the dict of a class. All keys there are interned strings.
pub(in crate::vm) fn name_in<'a>(dict: &'a Dict, vm: &Vm, name: &Value) -> Option<&'a Value> {
    let hash = vm.heap.as_str(name)?.hash();
    let index = dict.find(hash, |key| key.is(name))?;
    dict.place(index).map(|entry| &entry.value)
}
