//! Sets by members that are values, and the operators of sets.

use super::class::Type;
use super::dict::Set;
use super::exception::Result;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::BinOp;

impl Vm {
    pub(super) fn set_like(&self, x: &Value) -> bool {
        self.heap.as_set(x).is_some()
    }

    /// `{*a} op {*b}`
    pub(super) fn set_operator(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Value> {
        let (a, b) = (self.heap.as_set(x).expect("a set").clone(), self.heap.as_set(y).expect("a set").clone());
        let has = |set: &Set, hash, item: &Value| set.find(hash, |key| self.same(key, item)).is_some();
        let keys: Vec<(u64, Value)> = match op {
            BinOp::And => a.iter().filter(|e| has(&b, e.hash, &e.key)).map(|e| (e.hash, e.key.clone())).collect(),
            BinOp::Sub => a.iter().filter(|e| !has(&b, e.hash, &e.key)).map(|e| (e.hash, e.key.clone())).collect(),
            BinOp::Or => (a.iter().chain(b.iter().filter(|e| !has(&a, e.hash, &e.key))))
                .map(|e| (e.hash, e.key.clone()))
                .collect(),
            _ => (a.iter().filter(|e| !has(&b, e.hash, &e.key)))
                .chain(b.iter().filter(|e| !has(&a, e.hash, &e.key)))
                .map(|e| (e.hash, e.key.clone()))
                .collect(),
        };
        let mut set = Set::default();
        for (hash, key) in keys {
            set.push(hash, key, (), 0);
        }
        let frozen = self.is_a(x, Type::FrozenSet);
        let set = Box::new(set);
        Ok(self.heap.add_container(if frozen { Obj::FrozenSet(set) } else { Obj::Set(set) }))
    }

    pub(super) fn set_of(&mut self, items: Vec<Value>) -> Result<Set> {
        let mut set = Set::default();
        for item in items {
            let hash = self.hash(&item)?;
            if set.find(hash, |key| self.same(key, &item)).is_none() {
                set.push(hash, item, (), 0);
            }
        }
        Ok(set)
    }

    /// True when it was not there yet.
    pub(super) fn set_add(&mut self, set: &Value, item: Value) -> Result<bool> {
        let hash = self.hash(&item)?;
        let inner = self.heap.inner(set);
        let known = self.heap.as_set(&inner).is_some_and(|set| set.find(hash, |key| self.same(key, &item)).is_some());
        if !known && let Some(Obj::Set(set)) = self.heap.get_mut(&inner) {
            set.push(hash, item, (), 0);
        }
        Ok(!known)
    }

    pub(super) fn set_remove(&mut self, set: &Value, item: &Value) -> Result<bool> {
        let hash = self.hash(item)?;
        let inner = self.heap.inner(set);
        let found = self.heap.as_set(&inner).and_then(|set| set.find(hash, |key| self.same(key, item)));
        if let (Some(index), Some(Obj::Set(set))) = (found, self.heap.get_mut(&inner)) {
            drop(set.remove(index, 0));
            return Ok(true);
        }
        Ok(false)
    }
}
