//! Collecting the items of anything that can be iterated, for a native function that goes on with them.

use super::exception::Result;
use super::flow::{Args, Cont, Flow};
use super::memory::ONE_ITEM;
use super::object::Obj;
use super::{Value, Vm};

/// A native function's second half: gets what it held and the items.
pub(super) type WithItems = fn(&mut Vm, Vec<Value>, Vec<Value>) -> Result<Flow>;

impl Vm {
    /// Collects the items of an iterable, by Python code where it takes some, then goes on with `f`.
    pub(super) fn with_items<const N: usize>(&mut self, x: Value, held: [Value; N], f: WithItems) -> Result<Flow> {
        if let Some(items) = self.items_natively(&x)? {
            if !self.own_keys.exist {
                return f(self, held.into(), items);
            }
            // What goes on with the items may have to start again: see own_keys.rs.
            let items = self.heap.list(items);
            let cont = self.with_collected(held.into(), f);
            return Ok(Flow::Then(Box::new(items.into()), cont));
        }
        if !self.is_iterable(&x) {
            let name = self.type_name(&x);
            return Err(self.type_error(format!("'{name}' object is not iterable")));
        }
        let collect = self.fallback("collect").expect("the library has it");
        let cont = self.with_collected(held.into(), f);
        Ok(Flow::CallThen(collect, Args::of([x]), cont))
    }

    /// Goes on with the items of the list that comes.
    fn with_collected(&mut self, mut held: Vec<Value>, f: WithItems) -> Cont {
        held.push(self.remember_function(f));
        Cont {
            resume: |vm, mut held, outcome| {
                let list = vm.returned(outcome)?;
                let key = held.pop().expect("the number of the function");
                let f = vm.remembered_function(&key);
                let items = vm.heap.as_list(&list).cloned().unwrap_or_default();
                f(vm, held, items)
            },
            held,
        }
    }

    /// The items of what can be walked without Python code: consumes iterators.
    pub(super) fn items_natively(&mut self, x: &Value) -> Result<Option<Vec<Value>>> {
        let length = match self.heap.get(x) {
            Some(Obj::Range(range)) => usize::try_from(range.len()).unwrap_or(usize::MAX),
            _ => self.length(x).unwrap_or(0),
        };
        self.need_room(length.saturating_mul(8))?;
        if let Some(items) = self.known_items(x) {
            self.heap.grew(ONE_ITEM * items.len());
            return Ok(Some(items));
        }
        let iterator = match self.heap.get(x) {
            Some(Obj::Str(_) | Obj::Range(_) | Obj::Bytes(_) | Obj::ByteArray(_) | Obj::DictView(..)) => {
                match self.iterator(x)? {
                    Flow::Value(iterator) => iterator,
                    _ => return Ok(None),
                }
            }
            Some(Obj::Iter(_)) if self.is_plain_iterator(x) => x.clone(),
            _ => return Ok(None),
        };
        let mut items = Vec::new();
        while let Some(item) = self.next_plain(&iterator)? {
            items.push(item);
        }
        self.heap.grew(ONE_ITEM * items.len());
        Ok(Some(items))
    }

    /// Continuations hold values only: functions that they go on with are kept here, by number.
    fn remember_function(&mut self, f: WithItems) -> Value {
        let known = self.item_functions.iter().position(|known| std::ptr::fn_addr_eq(*known, f));
        let number = known.unwrap_or_else(|| {
            self.item_functions.push(f);
            self.item_functions.len() - 1
        });
        Value::int(number)
    }

    fn remembered_function(&self, key: &Value) -> WithItems {
        self.item_functions[key.as_small_int().expect("a number") as usize]
    }

    pub(super) fn extend_list(&mut self, list: &Value, from: Value) -> Result<Flow> {
        self.with_items(from, [list.clone()], |vm, held, items| {
            let inner = vm.heap.inner(&held[0]);
            if let Some(Obj::List(list)) = vm.heap.get_mut(&inner) {
                list.extend(items);
            }
            Ok(Value::NONE.into())
        })
    }

    /// The items of a builtin iterable, without changing it; `None` for what only iterating can tell.
    pub(super) fn known_items(&self, x: &Value) -> Option<Vec<Value>> {
        Some(match self.heap.get(x)? {
            Obj::List(items) => items.clone(),
            Obj::Tuple(items) => items.to_vec(),
            Obj::Deque(deque) => deque.items.iter().cloned().collect(),
            Obj::Set(set) | Obj::FrozenSet(set) => set.iter().map(|entry| entry.key.clone()).collect(),
            Obj::Dict(dict) => dict.iter().map(|entry| entry.key.clone()).collect(),
            Obj::DictView(dict, kind @ (0 | 1)) => (self.heap.as_dict(dict)?.iter())
                .map(|entry| if *kind == 0 { entry.key.clone() } else { entry.value.clone() })
                .collect(),
            Obj::Derived(derived) if self.user_special(x, "__iter__").is_none() => self.known_items(&derived.1)?,
            _ => return None,
        })
    }
}
