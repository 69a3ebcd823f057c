//! Sets by members that are values, and the operators of sets.
//!
//! The order of a result follows from how CPython makes it: which operand is copied, which one is gone through. Operands that
//! are no sets themselves come as their items.

use super::class::Type;
use super::exception::Result;
use super::memory::ONE_ITEM;
use super::object::Obj;
use super::set::Set;
use super::{Value, Vm};
use crate::bytecode::BinOp;

impl Vm {
    pub(super) fn set_like(&self, x: &Value) -> bool {
        self.heap.as_set(x).is_some()
    }

    pub(super) fn new_set(&mut self, set: Set) -> Value {
        self.heap.add_container(Obj::Set(Box::new(set)))
    }

    /// `x op y` of two sets: a set of x's kind.
    pub(super) fn set_operator(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Value> {
        self.begin_keyed();
        let (a, b) = (self.heap.as_set(x).expect("a set"), self.heap.as_set(y).expect("a set"));
        let result = match op {
            BinOp::And | BinOp::Or if x.is(y) => a.copied(),
            BinOp::And => self.intersection(a, b),
            BinOp::Sub => self.difference(a, b),
            BinOp::Or => {
                let mut result = a.copied();
                self.merge(&mut result, b);
                result
            }
            _ => {
                let mut result = b.copied();
                self.toggle(&mut result, a);
                result
            }
        };
        let result = self.settled_all(Ok(result), [x, y], Vec::new())?;
        Ok(self.new_set_like(x, result))
    }

    /// `set.union(x, y)` and its kin, for `y` a set, a dict or any other iterable, which had these items.
    pub(super) fn set_combined(&mut self, op: BinOp, x: &Value, y: &Value, items: Vec<Value>) -> Result<Value> {
        if self.set_like(y) {
            return self.set_operator(op, x, y);
        }
        self.begin_keyed();
        let kept = if self.own_keys.exist { items.clone() } else { Vec::new() };
        let result = self.combined_table(op, x, y, items);
        let result = self.settled_all(result, [x, y], kept)?;
        Ok(self.new_set_like(x, result))
    }

    fn combined_table(&mut self, op: BinOp, x: &Value, y: &Value, items: Vec<Value>) -> Result<Set> {
        let own = self.heap.as_set(x).expect("a set");
        match op {
            BinOp::Sub if matches!(self.heap.get(y), Some(Obj::Dict(_))) => {
                let own = own.clone();
                self.without_keys(&own, y, items)
            }
            BinOp::Xor => {
                let mut result = self.set_from(y, items)?;
                self.toggle(&mut result, self.heap.as_set(x).expect("a set"));
                Ok(result)
            }
            _ => {
                let mut result = if op == BinOp::And { own.clone() } else { own.copied() };
                self.change_plainly(op, &mut result, y, items)?;
                Ok(result)
            }
        }
    }

    /// A set of the kind that `like` has.
    pub(super) fn new_set_like(&mut self, like: &Value, set: Set) -> Value {
        let frozen = self.is_a(like, Type::FrozenSet);
        let set = Box::new(set);
        self.heap.add_container(if frozen { Obj::FrozenSet(set) } else { Obj::Set(set) })
    }

    /// `x op= y`, for `y` a set, a dict or any other iterable, which had these items.
    pub(super) fn set_change(&mut self, op: BinOp, x: &Value, y: &Value, items: Vec<Value>) -> Result<()> {
        let inner = self.heap.inner(x);
        let itself = inner.is(&self.heap.inner(y));
        // The table is out of its place meanwhile, so that the vm can be asked for hashes and equality.
        let Some(Obj::Set(place)) = self.heap.get_mut(&inner) else { return Ok(()) };
        let mut set = std::mem::take(&mut **place);
        let before = self.own_keys.exist.then(|| set.clone());
        let kept = if before.is_some() { items.clone() } else { Vec::new() };
        self.begin_keyed();
        let done = if itself {
            match op {
                BinOp::Sub | BinOp::Xor => set.clear(),
                BinOp::And => set.take_members(set.copied()),
                _ => {}
            }
            Ok(())
        } else {
            self.change_plainly(op, &mut set, y, items)
        };
        let keys = before.iter().flat_map(Set::iter).map(|member| member.key.clone()).chain(kept).collect();
        let done = self.settled_all(done, [y, &Value::NONE], keys);
        if let Some(Obj::Set(place)) = self.heap.get_mut(&inner) {
            // What has to be started again has changed nothing.
            **place = if done.is_err() { before.unwrap_or(set) } else { set };
        }
        done
    }

    /// As [`Vm::set_change`], of a table that is nobody's yet.
    pub(super) fn change_table(&mut self, op: BinOp, set: &mut Set, y: &Value, items: Vec<Value>) -> Result<()> {
        let mut keys = Vec::new();
        if self.own_keys.exist {
            keys.extend(set.iter().map(|member| member.key.clone()).chain(items.iter().cloned()));
        }
        self.begin_keyed();
        let done = self.change_plainly(op, set, y, items);
        self.settled_all(done, [y, &Value::NONE], keys)
    }

    fn change_plainly(&mut self, op: BinOp, set: &mut Set, y: &Value, items: Vec<Value>) -> Result<()> {
        if let Some(other) = self.heap.as_set(y) {
            match op {
                BinOp::Or => self.merge(set, other),
                BinOp::And => set.take_members(self.intersection(set, other)),
                BinOp::Sub => self.subtract(set, other),
                _ => self.toggle(set, other),
            }
            return Ok(());
        }
        match op {
            BinOp::Or => {
                if matches!(self.heap.get(y), Some(Obj::Dict(_))) {
                    set.reserve(items.len());
                }
                for item in items {
                    self.add_member(set, item)?;
                }
            }
            BinOp::And => {
                let mut result = Set::default();
                for item in items {
                    let hash = self.hash(&item)?;
                    if self.has_member(set, hash, &item) {
                        self.add_hashed(&mut result, hash, &item);
                    }
                }
                set.take_members(result);
            }
            BinOp::Sub => {
                for item in items {
                    let hash = self.member_hash(&item)?;
                    if let Some(index) = set.find(hash, |key| self.same(key, &item)) {
                        drop(set.remove(index));
                    }
                }
                set.tidy();
            }
            _ => {
                let mut other = Set::default();
                self.change_plainly(BinOp::Or, &mut other, y, items)?;
                self.toggle(set, &other);
            }
        }
        Ok(())
    }

    /// A set of the items of `source`, which is perhaps a set or dict itself.
    pub(super) fn set_from(&mut self, source: &Value, items: Vec<Value>) -> Result<Set> {
        self.begin_keyed();
        let kept = if self.own_keys.exist { items.clone() } else { Vec::new() };
        let mut set = Set::default();
        let done = self.change_plainly(BinOp::Or, &mut set, source, items);
        self.settled_all(done, [source, &Value::NONE], kept)?;
        Ok(set)
    }

    pub(super) fn set_of(&mut self, items: Vec<Value>) -> Result<Set> {
        self.set_from(&Value::NONE, items)
    }

    /// `a - b` when `b` is a dict that had these keys: the members of `a` in turn that are not among them.
    fn without_keys(&mut self, a: &Set, dict: &Value, keys: Vec<Value>) -> Result<Set> {
        if a.len() >> 2 > keys.len() {
            let mut result = a.copied();
            self.change_plainly(BinOp::Sub, &mut result, dict, keys)?;
            return Ok(result);
        }
        let mut result = Set::default();
        for member in a.iter() {
            if self.dict_get(dict, &member.key)?.is_none() {
                result.push(member.hash, member.key.clone());
            }
        }
        Ok(result)
    }

    fn intersection(&self, a: &Set, b: &Set) -> Set {
        let (larger, smaller) = if b.len() > a.len() { (b, a) } else { (a, b) };
        let mut result = Set::default();
        for member in smaller.iter().filter(|member| self.has_member(larger, member.hash, &member.key)) {
            result.push(member.hash, member.key.clone());
        }
        result
    }

    fn difference(&self, a: &Set, b: &Set) -> Set {
        // With few members to take away it is a copy without them.
        if a.len() >> 2 > b.len() {
            let mut result = a.copied();
            self.subtract(&mut result, b);
            return result;
        }
        let mut result = Set::default();
        for member in a.iter().filter(|member| !self.has_member(b, member.hash, &member.key)) {
            result.push(member.hash, member.key.clone());
        }
        result
    }

    fn merge(&self, set: &mut Set, other: &Set) {
        if other.len() == 0 {
            return;
        }
        set.reserve(other.len());
        if set.is_fresh() {
            set.fill_from(other);
            return;
        }
        for member in other.iter() {
            self.add_hashed(set, member.hash, &member.key);
        }
    }

    fn subtract(&self, set: &mut Set, other: &Set) {
        for member in other.iter() {
            if let Some(index) = set.find(member.hash, |key| self.same(key, &member.key)) {
                drop(set.remove(index));
            }
        }
        set.tidy();
    }

    fn toggle(&self, set: &mut Set, other: &Set) {
        for member in other.iter() {
            match set.find(member.hash, |key| self.same(key, &member.key)) {
                Some(index) => drop(set.remove(index)),
                None => set.push(member.hash, member.key.clone()),
            }
        }
    }

    fn has_member(&self, set: &Set, hash: u64, item: &Value) -> bool {
        set.find(hash, |key| self.same(key, item)).is_some()
    }

    fn add_hashed(&self, set: &mut Set, hash: u64, item: &Value) {
        if !self.has_member(set, hash, item) {
            set.push(hash, item.clone());
        }
    }

    fn member_hash(&mut self, item: &Value) -> Result<u64> {
        self.hash(item).map_err(|raise| self.refused_key(item, raise, false))
    }

    fn add_member(&mut self, set: &mut Set, item: Value) -> Result<()> {
        let hash = self.member_hash(&item)?;
        self.add_hashed(set, hash, &item);
        Ok(())
    }

    /// True when it was not there yet.
    pub(super) fn set_add(&mut self, set: &Value, item: Value) -> Result<bool> {
        let hash = self.key_hash(&item, set)?;
        let inner = self.heap.inner(set);
        let known = self.heap.as_set(&inner).is_some_and(|set| self.has_member(set, hash, &item));
        self.settled(&item, set)?;
        if !known && let Some(Obj::Set(set)) = self.heap.get_mut(&inner) {
            set.push(hash, item);
            self.heap.grew(ONE_ITEM);
        }
        Ok(!known)
    }

    pub(super) fn set_remove(&mut self, set: &Value, item: &Value) -> Result<bool> {
        let hash = self.key_hash(item, set)?;
        let inner = self.heap.inner(set);
        let found = self.heap.as_set(&inner).and_then(|set| set.find(hash, |key| self.same(key, item)));
        self.settled(item, set)?;
        if let (Some(index), Some(Obj::Set(set))) = (found, self.heap.get_mut(&inner)) {
            drop(set.remove(index));
            return Ok(true);
        }
        Ok(false)
    }
}
