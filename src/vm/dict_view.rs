//! Operators of the views of a dict's keys and items: sets, made in the order in which CPython makes them.

use super::exception::Result;
use super::object::Obj;
use super::set::Set;
use super::{Value, Vm};
use crate::bytecode::BinOp;

const KEYS: u8 = 0;
const ITEMS: u8 = 2;

impl Vm {
    /// `d.keys() & other`, with any iterable that needs no Python code; `None` when neither is a view of keys or items.
    pub(super) fn view_operator(&mut self, op: BinOp, x: &Value, y: &Value) -> Result<Option<Value>> {
        if self.set_view(x).is_none() && self.set_view(y).is_none() {
            return Ok(None);
        }
        let (Some(a), Some(b)) = (self.items_natively(x)?, self.items_natively(y)?) else { return Ok(None) };
        let set = match (op, self.set_view(x), self.set_view(y)) {
            (BinOp::And, Some(_), _) => self.view_intersection((x, a), (y, b))?,
            (BinOp::And, None, _) => self.view_intersection((y, b), (x, a))?,
            (BinOp::Xor, Some((dict, ITEMS)), Some((_, ITEMS))) => self.items_in_one(&dict, b)?,
            (op, view, _) => {
                // The keys of a dict are counted beforehand as the dict itself is.
                let source = match view {
                    Some((dict, KEYS)) => dict,
                    _ => x.clone(),
                };
                let mut set = self.set_from(&source, a)?;
                self.change_table(op, &mut set, y, b)?;
                set
            }
        };
        Ok(Some(self.new_set(set)))
    }

    /// A set, or a view of keys or items.
    pub(super) fn is_like_set(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Set(_) | Obj::FrozenSet(_))) || self.set_view(x).is_some()
    }

    /// The dict behind a view that is like a set, and what it shows.
    fn set_view(&self, x: &Value) -> Option<(Value, u8)> {
        match self.heap.get(x) {
            Some(Obj::DictView(dict, kind @ (KEYS | ITEMS))) => Some((dict.clone(), *kind)),
            _ => None,
        }
    }

    fn view_intersection(&mut self, view: (&Value, Vec<Value>), other: (&Value, Vec<Value>)) -> Result<Set> {
        let ((view, own), (other, items)) = (view, other);
        let is_set = matches!(self.heap.get(other), Some(Obj::Set(_) | Obj::FrozenSet(_)));
        let smaller = own.len() <= items.len();
        // The one that is gone through: of two views the smaller one, of a set and a view the view unless it is larger.
        let (walked, asked) = if (is_set && smaller) || (self.set_view(other).is_some() && own.len() < items.len()) {
            (own, other)
        } else {
            (items, view)
        };
        let mut kept = Vec::new();
        for item in walked {
            if self.contains(asked, &item)? == Some(true) {
                kept.push(item);
            }
        }
        self.set_of(kept)
    }

    /// `dict.items() ^ other.items()`, the other's being `pairs`.
    fn items_in_one(&mut self, dict: &Value, pairs: Vec<Value>) -> Result<Set> {
        let left = self.copy_dict(dict);
        let mut set = Set::default();
        for pair in pairs {
            let Some([key, value]) = self.heap.as_tuple(&pair) else { continue };
            let (key, value) = (key.clone(), value.clone());
            match self.dict_get(&left, &key)? {
                Some(other) if self.same(&other, &value) => drop(self.dict_remove(&left, &key)?),
                _ => self.change_table(BinOp::Or, &mut set, &Value::NONE, vec![pair])?,
            }
        }
        let rest: Vec<(Value, Value)> = match self.heap.as_dict(&left) {
            Some(left) => left.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect(),
            None => Vec::new(),
        };
        let rest = rest.into_iter().map(|(key, value)| self.heap.tuple([key, value])).collect();
        self.change_table(BinOp::Or, &mut set, &Value::NONE, rest)?;
        Ok(set)
    }
}
