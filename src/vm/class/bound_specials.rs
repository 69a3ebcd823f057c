//! Special methods that are no functions: `__call__ = classmethod(...)`, or an object of a class with `__get__`.
//!
//! The vm calls a special method with the object as its first argument. What has to be bound first therefore stands for itself in
//! the class, and is found as a function that takes the object, binds and calls.

use super::super::object::Obj;
use super::super::{Value, Vm};

/// Names that are called otherwise, or not at all.
const OTHERS: [&str; 14] = [
    "__abc_tpflags__",
    "__abstractmethods__",
    "__class_getitem__",
    "__dict__",
    "__init_subclass__",
    "__module__",
    "__mro_entries__",
    "__new__",
    "__prepare__",
    "__set_name__",
    "mro",
    "close",
    "send",
    "throw",
];

impl Vm {
    /// Called when a class gets an attribute.
    pub(super) fn note_special(&mut self, name: &str, value: &Value) {
        if !self.needs_binding(value) || OTHERS.contains(&name) || !Vm::NAMES.contains(&name) {
            return;
        }
        if self.bound_specials.iter().any(|(known, _)| known.is(value)) {
            return;
        }
        let Some(function) = self.fallback("call_special") else { return };
        let bound = self.heap.add_container(Obj::BoundMethod(function, value.clone()));
        self.bound_specials.push((value.clone(), bound));
    }

    /// What to call for a special method that was found in a class.
    pub(super) fn to_call(&self, found: &Value) -> Value {
        if self.bound_specials.is_empty() || !self.needs_binding(found) {
            return found.clone();
        }
        let bound = self.bound_specials.iter().find(|(known, _)| known.is(found));
        bound.map_or(found, |(_, bound)| bound).clone()
    }

    fn needs_binding(&self, value: &Value) -> bool {
        matches!(
            self.heap.get(value),
            Some(
                Obj::Instance(_)
                    | Obj::Derived(_)
                    | Obj::ClassMethod(_)
                    | Obj::StaticMethod(_)
                    | Obj::Property(_)
                    | Obj::BoundMethod(..)
            )
        )
    }
}
