//! Weak references: who refers to an object without keeping it alive.
//!
//! A reference is an instance of the library's class `weakref.ref`, which holds a handle (`Obj::Weak`). The handle knows the
//! slot of the object while that lives; the table knows the handles by the object's slot.

use super::object::Obj;
use super::{Value, Vm};
use std::collections::HashMap;

/// By the slot of the object: slots of handles, and of the references that hold them, oldest first.
pub(super) type WeakTable = HashMap<u32, Vec<(u32, u32)>>;

impl Vm {
    /// A handle to `target` for the reference `owner`.
    pub(super) fn new_weak(&mut self, target: &Value, owner: &Value) -> Option<Value> {
        let (target, owner) = (target.slot()?, owner.slot()?);
        let handle = self.heap.add(Obj::Weak(target));
        self.weak.entry(target).or_default().push((handle.slot()?, owner));
        Some(handle)
    }

    /// The object, while it lives.
    pub(super) fn weak_target(&self, handle: &Value) -> Option<Value> {
        match self.heap.get(handle) {
            Some(Obj::Weak(target)) if *target != 0 => Some(Value::reference(*target)),
            _ => None,
        }
    }

    /// The oldest reference to an object, or None.
    pub(super) fn first_weak(&self, x: &Value) -> Value {
        let known = x.slot().and_then(|slot| self.weak.get(&slot)?.first());
        known.map_or(Value::NONE, |(_, owner)| Value::reference(*owner))
    }

    /// An object dies: its references become dead, and their callbacks are called, newest first, save those of references that
    /// die with it.
    pub(super) fn weak_died(&mut self, slot: u32, dies_too: impl Fn(u32) -> bool) {
        if let Obj::Weak(target) = self.heap.at(slot) {
            let target = *target;
            if let Some(known) = self.weak.get_mut(&target) {
                known.retain(|(handle, _)| *handle != slot);
                if known.is_empty() {
                    self.weak.remove(&target);
                }
            }
            return;
        }
        for (handle, owner) in self.weak.remove(&slot).into_iter().flatten().rev() {
            *self.heap.at_mut(handle) = Obj::Weak(0);
            if self.heap.count_at(owner) == 0 || dies_too(owner) {
                continue;
            }
            let owner = Value::reference(owner);
            let callback = self.heap.interned("__callback__").and_then(|name| self.own_attribute(&owner, &name));
            if let Some(callback) = callback.filter(|callback| !callback.is_none()) {
                let call = self.heap.add_container(Obj::BoundMethod(callback, owner));
                self.finalizers.push(call);
            }
        }
    }
}
