//! `hash()`.

use super::exception::Result;
use super::object::Obj;
use super::{Value, Vm};
use num_traits::ToPrimitive;

impl Vm {
    /// `hash(x)` as the tables use it.
    pub(super) fn hash(&mut self, x: &Value) -> Result<u64> {
        if let Some(int) = x.as_small_int() {
            return Ok(hash_int(int));
        }
        match self.heap.get(x) {
            None => {
                if let Some(float) = x.as_float() {
                    return Ok(if float.fract() == 0.0 && float.abs() < 1e18 {
                        hash_int(float as i64)
                    } else {
                        float.to_bits() >> 3
                    });
                }
                Ok(match x.as_bool() {
                    Some(truth) => hash_int(i64::from(truth)),
                    None => x.bits(),
                })
            }
            Some(Obj::Str(text)) => Ok(text.hash()),
            Some(Obj::Int(int)) => {
                let rest = (&**int % ((1_u64 << 61) - 1)).to_i64().unwrap_or(0);
                Ok(hash_int(rest))
            }
            Some(Obj::Bytes(bytes)) => Ok(hash_words(bytes.iter().map(|&byte| u64::from(byte)))),
            Some(Obj::Tuple(items)) => {
                let items = items.to_vec();
                let mut hashes = Vec::with_capacity(items.len());
                for item in &items {
                    hashes.push(self.hash(item)?);
                }
                Ok(hash_words(hashes.into_iter()))
            }
            Some(Obj::FrozenSet(set)) => Ok(set
                .iter()
                .fold(1, |hash: u64, entry| hash.wrapping_add(entry.hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)))),
            Some(Obj::Range(range)) => {
                let (length, start, step) = (range.len(), range.start, range.step);
                Ok(hash_words([length, start as u64, step as u64].into_iter()))
            }
            Some(Obj::List(_) | Obj::Dict(_) | Obj::Set(_) | Obj::ByteArray(_) | Obj::Slice(_)) => {
                let name = self.type_name(x);
                Err(self.type_error(format!("unhashable type: '{name}'")))
            }
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                let hooks = self.class(&self.type_of(x)).hooks;
                if hooks.hash {
                    return Err(self.not_implemented_error(
                        "not simulated yet: an object whose class defines __hash__ as a key of a dict or member of a set",
                    ));
                }
                if hooks.eq {
                    let name = self.type_name(x);
                    return Err(self.type_error(format!("unhashable type: '{name}'")));
                }
                match self.heap.get(x) {
                    Some(Obj::Derived(derived)) => {
                        let inner = derived.1.clone();
                        self.hash(&inner)
                    }
                    _ => Ok(hash_int(x.bits() as i64 * 16)),
                }
            }
            Some(_) => Ok(hash_int(x.bits() as i64 * 16)),
        }
    }
}

fn hash_int(int: i64) -> u64 {
    const PRIME: i64 = (1 << 61) - 1;
    let rest = int % PRIME;
    if rest == -1 { -2_i64 as u64 } else { rest as u64 }
}

fn hash_words(words: impl Iterator<Item = u64>) -> u64 {
    let hash = words.fold(0x9e37_79b9_7f4a_7c15_u64, |hash, word| {
        (hash ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(31)
    });
    hash >> 3
}
