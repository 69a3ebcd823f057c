//! `hash()`: CPython's values, so that sets iterate in CPython's order.
//!
//! Texts and bytes hash as under `PYTHONHASHSEED=0`, with the function that CPython has since 3.11. What hashes by identity does so
//! by its `id()`.

use super::exception::Result;
use super::object::{Obj, Range};
use super::text::HASH_KEY;
use super::{Value, Vm};
use crate::number::{IntRef, hash_bytes, hash_complex, hash_float, hash_frozenset, hash_int, hash_slice, hash_tuple};

/// `hash(None)` since 3.12; before it was an address.
const NONE: u64 = 0xfca8_6420;

impl Vm {
    /// `hash(x)` as the tables use it.
    pub(super) fn hash(&mut self, x: &Value) -> Result<u64> {
        if let Some(int) = x.as_small_int() {
            return Ok(hash_int(IntRef::Small(int)) as u64);
        }
        let Some(object) = self.heap.get(x) else {
            return Ok(match (x.as_float(), x.as_bool()) {
                (Some(float), _) => hash_float(float) as u64,
                (_, Some(truth)) => u64::from(truth),
                _ if x.is_none() => NONE,
                _ => hash_identity(x),
            });
        };
        match object {
            Obj::Str(text) => Ok(text.hash()),
            Obj::Int(int) => Ok(hash_int(IntRef::from(&**int)) as u64),
            Obj::Complex(parts) => Ok(hash_complex(parts.0, parts.1) as u64),
            Obj::Bytes(bytes) => Ok(hash_bytes(bytes, HASH_KEY) as u64),
            Obj::Tuple(_) => match self.own_keys.known_hash(x) {
                Some(hash) => Ok(hash),
                None => self.hash_tuple(x.clone()),
            },
            Obj::FrozenSet(set) => {
                let hashes: Vec<i64> = set.iter().map(|member| member.hash as i64).collect();
                Ok(hash_frozenset(hashes.into_iter()) as u64)
            }
            Obj::Range(range) => {
                let Range { start, step, .. } = **range;
                let length = range.len();
                // As the tuple of length, start and step, without what makes no difference.
                let none = NONE as i64;
                let start = if length == 0 { none } else { hash_int(IntRef::Small(start)) };
                let step = if length < 2 { none } else { hash_int(IntRef::Small(step)) };
                Ok(hash_tuple([length as i64, start, step].into_iter()) as u64)
            }
            Obj::Slice(parts) if self.settings.python.minor() >= 12 => {
                let parts = parts.clone();
                let mut hashes = [0; 3];
                for (hash, part) in hashes.iter_mut().zip(&*parts) {
                    *hash = self.hash(part)? as i64;
                }
                Ok(hash_slice(hashes) as u64)
            }
            Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_) | Obj::Slice(_) | Obj::DictView(_, 0 | 2) => {
                let name = self.type_name(x);
                Err(self.type_error(format!("unhashable type: '{name}'")))
            }
            Obj::Instance(_) | Obj::Derived(_) | Obj::Exception(_) | Obj::Class(_) => {
                let hooks = self.class(&self.type_of(x)).hooks;
                if hooks.hash && self.special(x, "__hash__").is_some_and(|hash| hash.is_none()) {
                    let name = self.type_name(x);
                    return Err(self.type_error(format!("unhashable type: '{name}'")));
                }
                if hooks.hash {
                    return self.own_hash(x);
                }
                match self.heap.get(x) {
                    Some(Obj::Derived(derived)) => {
                        let inner = derived.1.clone();
                        if let Some(Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_)) =
                            self.heap.get(&inner)
                        {
                            let name = self.type_name(x);
                            return Err(self.type_error(format!("unhashable type: '{name}'")));
                        }
                        self.hash(&inner)
                    }
                    _ => Ok(hash_identity(x)),
                }
            }
            _ => Ok(hash_identity(x)),
        }
    }

    /// Tuples within tuples are hashed without recursion.
    fn hash_tuple(&mut self, tuple: Value) -> Result<u64> {
        let mut open = vec![(tuple, Vec::new())];
        loop {
            let (tuple, hashes) = open.last_mut().expect("the outermost one ends the loop");
            let item = self.heap.as_tuple(tuple).and_then(|items| items.get(hashes.len())).cloned();
            let hash = match item {
                Some(item) if matches!(self.heap.get(&item), Some(Obj::Tuple(_))) => {
                    open.push((item, Vec::new()));
                    continue;
                }
                Some(item) => self.hash(&item)? as i64,
                None => {
                    let hash = hash_tuple(std::mem::take(hashes).into_iter());
                    open.pop();
                    if open.is_empty() {
                        return Ok(hash as u64);
                    }
                    hash
                }
            };
            if let Some((_, hashes)) = open.last_mut() {
                hashes.push(hash);
            }
        }
    }
}

/// Of an object that is equal only to itself; a sixteenth of its `id()`.
pub(super) fn hash_identity(x: &Value) -> u64 {
    super::repr::address(x) >> 4
}
