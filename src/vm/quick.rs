//! Short cuts of the interpreter's loop: what takes nothing but the heap, runs no Python code, raises nothing and makes no
//! container. What they do not know they leave to the whole way.

use super::code_state::{Cache, CacheKind};
use super::dict::Dict;
use super::memory::ONE_ITEM;
use super::object::Obj;
use super::text::Text;
use super::{Heap, Value};
use crate::bytecode::{BinOp, CmpOp};
use crate::number::{IntRef, hash_int};

impl Heap {
    fn plain_hash(&self, key: &Value) -> Option<u64> {
        match self.get(key) {
            Some(Obj::Str(text)) => Some(text.hash()),
            _ => key.as_small_int().map(|int| hash_int(IntRef::Small(int)) as u64),
        }
    }

    /// Where `key` stands in `dict`, for texts and small integers. `None`: the whole way has to say.
    fn find_plainly(&self, dict: &Dict, key: &Value) -> Option<Option<usize>> {
        let (hash, text) = (self.plain_hash(key)?, self.get(key));
        let mut sure = true;
        let place = dict.find(hash, |known| {
            if known.is(key) {
                return true;
            }
            match (self.get(known), text) {
                (Some(Obj::Str(known)), Some(Obj::Str(text))) => known.same(text),
                // Texts are equal to texts and small integers in place to themselves only.
                (Some(Obj::Str(_)), None) => false,
                (None, _) if known.is_small_int() => false,
                _ => {
                    sure = false;
                    false
                }
            }
        });
        sure.then_some(place)
    }

    /// `dict[key]`
    pub(super) fn plain_item(&self, dict: &Dict, key: &Value) -> Option<Value> {
        let place = self.find_plainly(dict, key)??;
        dict.place(place).map(|entry| entry.value.clone())
    }

    /// `dict[key] = value`: gives the old value, or NULL. `None`: not done.
    pub(super) fn set_plain_item(&mut self, dict: &Value, key: &Value, value: &Value) -> Option<Value> {
        let Some(Obj::Dict(table)) = self.get(dict) else { return None };
        let place = self.find_plainly(table, key)?;
        let hash = self.plain_hash(key)?;
        let version = if place.is_none() { self.next_version() } else { 0 };
        let Some(Obj::Dict(table)) = self.get_mut(dict) else { return None };
        Some(match place.and_then(|place| table.place_mut(place)) {
            Some(entry) => std::mem::replace(&mut entry.value, value.clone()),
            None => {
                table.push(hash, key.clone(), value.clone(), version);
                self.grew(ONE_ITEM);
                Value::NULL
            }
        })
    }

    /// An attribute of an instance where it was last time, in this epoch of the classes.
    #[inline(always)]
    pub(super) fn cached_slot(&self, x: &Value, cache: Cache, class_epoch: u32) -> Option<Value> {
        match self.get(x)? {
            Obj::Instance(instance)
                if cache.kind == CacheKind::Slot && instance.shape.0 == cache.key && cache.guard == class_epoch =>
            {
                instance.slots.get(cache.place as usize).cloned()
            }
            Obj::Module(module) => self.cached_in_module(&module.globals, cache),
            _ => None,
        }
    }

    /// `x == y` of two texts.
    pub(super) fn same_texts(&self, x: &Value, y: &Value) -> Option<bool> {
        match (self.get(x)?, self.get(y)?) {
            (Obj::Str(x), Obj::Str(y)) => Some(x.same(y)),
            _ => None,
        }
    }

    /// An attribute of the module with these globals.
    pub(super) fn cached_in_module(&self, globals: &Value, cache: Cache) -> Option<Value> {
        match self.get(globals)? {
            Obj::Dict(dict) if cache.kind == CacheKind::Module && dict.version() == cache.key => {
                dict.place(cache.place as usize).map(|entry| entry.value.clone())
            }
            _ => None,
        }
    }

    /// Whether this is a number of a builtin type, and of no derived class.
    pub(super) fn plain_number(&self, x: &Value) -> bool {
        x.is_small_int()
            || x.as_float().is_some()
            || x.as_bool().is_some()
            || matches!(self.get(x), Some(Obj::Int(_) | Obj::Complex(_)))
    }

    /// `text.startswith(part)`
    pub(super) fn starts_plainly(&mut self, text: &Value, part: &Value) -> Option<Value> {
        match (self.get(text)?, self.get(part)?) {
            (Obj::Str(text), Obj::Str(part)) => Some(Value::bool(text.starts_with(&**part))),
            _ => None,
        }
    }

    /// `text.endswith(part)`
    pub(super) fn ends_plainly(&mut self, text: &Value, part: &Value) -> Option<Value> {
        match (self.get(text)?, self.get(part)?) {
            (Obj::Str(text), Obj::Str(part)) => Some(Value::bool(text.ends_with(&**part))),
            _ => None,
        }
    }

    /// Whether this is a `str`, and of no derived class.
    pub(super) fn plain_text(&self, x: &Value) -> bool {
        matches!(self.get(x), Some(Obj::Str(_)))
    }

    /// `x += y` of two texts where nobody else holds the first: it grows in place.
    pub(super) fn append_text(&mut self, x: &Value, y: &Value) -> bool {
        if self.count(x) != 1 {
            return false;
        }
        let Some(Obj::Str(suffix)) = self.get(y) else { return false };
        let suffix = suffix.clone();
        self.grew(suffix.len());
        match self.get_mut(x) {
            Some(Obj::Str(text)) => text.try_append(&suffix),
            _ => false,
        }
    }

    /// `x + y` of two texts.
    pub(super) fn joined(&mut self, x: &Value, y: &Value) -> Value {
        let (Some(Obj::Str(a)), Some(Obj::Str(b))) = (self.get(x), self.get(y)) else { unreachable!("two texts") };
        let text = Text::joined([a, b].into_iter());
        self.text(text)
    }

    /// `text[index]` of a text in ASCII.
    pub(super) fn ascii_char(&self, text: &Text, index: i64) -> Option<Value> {
        let index = if index < 0 { index + text.len() as i64 } else { index };
        let byte = *text.as_bytes().get(usize::try_from(index).ok()?)?;
        if text.is_ascii_only() { Some(self.chars[usize::from(byte)].clone()) } else { None }
    }

    /// `list.append(item)`
    pub(super) fn append_plainly(&mut self, list: &Value, item: &Value) -> Option<Value> {
        let Some(Obj::List(items)) = self.get_mut(list) else { return None };
        items.push(item.clone());
        self.grew(8);
        Some(Value::NONE)
    }

    /// `len(x)`
    pub(super) fn plain_length(&mut self, x: &Value) -> Option<Value> {
        Some(Value::int(match self.get(x)? {
            Obj::Str(text) => text.chars_len(),
            Obj::List(items) => items.len(),
            Obj::Tuple(items) => items.len(),
            Obj::Dict(dict) => dict.len(),
            Obj::Set(set) => set.len(),
            _ => return None,
        }))
    }

    /// `dict.get(key)`
    pub(super) fn get_plainly(&mut self, dict: &Value, key: &Value) -> Option<Value> {
        let Some(Obj::Dict(dict)) = self.get(dict) else { return None };
        Some(match self.find_plainly(dict, key)? {
            Some(place) => dict.place(place)?.value.clone(),
            None => Value::NONE,
        })
    }
}

#[inline(always)]
pub(super) fn item_at(items: &[Value], index: i64) -> Option<Value> {
    let index = if index < 0 { index + items.len() as i64 } else { index };
    items.get(usize::try_from(index).ok()?).cloned()
}

#[inline(always)]
pub(super) fn compare_floats(op: u8, x: f64, y: f64) -> bool {
    match op {
        a if a == CmpOp::Lt as u8 => x < y,
        a if a == CmpOp::Le as u8 => x <= y,
        a if a == CmpOp::Eq as u8 => x == y,
        a if a == CmpOp::Ne as u8 => x != y,
        a if a == CmpOp::Gt as u8 => x > y,
        _ => x >= y,
    }
}

/// By a table of which orders each operator holds for, without a jump.
#[inline(always)]
pub(super) fn compare_ints(op: u8, x: i64, y: i64) -> bool {
    const LESS: u8 = 1;
    const EQUAL: u8 = 2;
    const GREATER: u8 = 4;
    const HOLDS: [u8; 8] = {
        let mut holds = [0; 8];
        holds[CmpOp::Lt as usize] = LESS;
        holds[CmpOp::Le as usize] = LESS | EQUAL;
        holds[CmpOp::Eq as usize] = EQUAL;
        holds[CmpOp::Ne as usize] = LESS | GREATER;
        holds[CmpOp::Gt as usize] = GREATER;
        holds[CmpOp::Ge as usize] = EQUAL | GREATER;
        holds
    };
    let order = 1 + u8::from(x > y) - u8::from(x < y);
    HOLDS[usize::from(op & 7)] >> order & 1 == 1
}

/// Operators on two small integers whose result is small; others go the slow way.
#[inline(always)]
pub(super) fn int_op(op: u8, x: &Value, y: &Value) -> Option<Value> {
    match op {
        a if a == BinOp::Add as u8 => x.add_small(y),
        a if a == BinOp::Sub as u8 => x.sub_small(y),
        a => small_int_op(a, x, y),
    }
}

#[inline(always)]
fn small_int_op(op: u8, x: &Value, y: &Value) -> Option<Value> {
    let (x, y) = (x.as_small_int()?, y.as_small_int()?);
    match op {
        a if a == BinOp::Mul as u8 => x.checked_mul(y).and_then(Value::small_int),
        a if a == BinOp::Mod as u8 && y != 0 => {
            let rest = x % y;
            Value::small_int(if rest != 0 && (rest < 0) != (y < 0) { rest + y } else { rest })
        }
        a if a == BinOp::FloorDiv as u8 && y != 0 => {
            let quotient = x / y;
            Value::small_int(if x % y != 0 && (x < 0) != (y < 0) { quotient - 1 } else { quotient })
        }
        a if a == BinOp::And as u8 => Value::small_int(x & y),
        a if a == BinOp::Or as u8 => Value::small_int(x | y),
        a if a == BinOp::Xor as u8 => Value::small_int(x ^ y),
        a if a == BinOp::RShift as u8 && y >= 0 => Value::small_int(x >> y.min(63)),
        _ => None,
    }
}
