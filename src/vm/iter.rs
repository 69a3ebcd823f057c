//! Iteration: iterators of the builtin types, `next()`.

use super::class::Type;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Sent};
use super::frame::Outcome;
use super::object::{GeneratorKind, Iter, Obj};
use super::{Value, Vm};

/// A length that nothing has: once a table was of another size, its iterator stays refused.
const NEVER_AGAIN: usize = usize::MAX;

impl Vm {
    /// `len(x)` of builtin types; `None` for what has no length of its own.
    pub(super) fn length(&self, x: &Value) -> Option<usize> {
        Some(match self.heap.get(x)? {
            Obj::Str(text) => text.chars_len(),
            Obj::Bytes(bytes) => bytes.len(),
            Obj::ByteArray(bytes) => bytes.len(),
            Obj::List(items) => items.len(),
            Obj::Tuple(items) => items.len(),
            Obj::Dict(dict) => dict.len(),
            Obj::Deque(deque) => deque.items.len(),
            Obj::Set(set) | Obj::FrozenSet(set) => set.len(),
            Obj::Range(range) => range.len() as usize,
            Obj::DictView(dict, _) => self.heap.as_dict(dict)?.len(),
            Obj::Derived(derived) => self.length(&derived.1)?,
            Obj::MappingProxy(_) => self.heap.as_dict(x)?.len(),
            _ => return None,
        })
    }

    pub(super) fn is_iterable(&self, x: &Value) -> bool {
        match self.heap.get(x) {
            Some(Obj::Iter(iter)) => !matches!(**iter, Iter::Turn { .. }),
            Some(Obj::Generator(generator)) => generator.kind == GeneratorKind::Generator,
            Some(Obj::Derived(derived)) if matches!(self.heap.get(&derived.1), Some(Obj::Iter(_))) => true,
            _ => {
                self.length(x).is_some()
                    || self.user_special(x, "__iter__").is_some()
                    || self.user_special(x, "__getitem__").is_some()
            }
        }
    }

    /// Whether it has a `__next__`.
    pub(super) fn is_iterator(&self, x: &Value) -> bool {
        matches!(self.heap.get(x), Some(Obj::Iter(_) | Obj::Generator(_))) || self.special(x, "__next__").is_some()
    }

    /// `iter(x)`
    pub(super) fn iterator(&mut self, x: &Value) -> Result<Flow> {
        if let Some(method) = self.user_special(x, "__iter__") {
            if method.is_none() {
                return Err(self.not_iterable(x));
            }
            let check = |vm: &mut Vm, _: Vec<Value>, outcome| {
                let iterator = vm.returned(outcome)?;
                if vm.is_iterator(&iterator) {
                    return Ok(iterator.into());
                }
                let name = vm.type_name(&iterator);
                Err(vm.type_error(format!("iter() returned non-iterator of type '{name}'")))
            };
            return Ok(Flow::CallThen(method, Args::of([x.clone()]), Cont::new(check, [])));
        }
        let iter = match self.heap.get(x) {
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Bytes(_) | Obj::ByteArray(_)) => {
                Iter::Sequence { of: x.clone(), index: 0 }
            }
            Some(Obj::Str(text)) => Iter::Str { text: text.clone(), byte: 0 },
            Some(Obj::Range(range)) => Iter::Range { next: range.start, left: range.len(), step: range.step },
            Some(Obj::Dict(dict)) => {
                Iter::Dict { of: x.clone(), index: 0, length: dict.len(), left: dict.len(), view: 0 }
            }
            Some(Obj::MappingProxy(_)) => {
                let length = self.length(x).unwrap_or(0);
                Iter::Dict { of: x.clone(), index: 0, length, left: length, view: 0 }
            }
            Some(Obj::Deque(deque)) => Iter::Deque { of: x.clone(), index: 0, changes: deque.changes },
            Some(Obj::DictView(dict, view)) => {
                let length = self.heap.as_dict(dict).map_or(0, |dict| dict.len());
                Iter::Dict { of: dict.clone(), index: 0, length, left: length, view: *view }
            }
            Some(Obj::Set(set) | Obj::FrozenSet(set)) => Iter::Set { of: x.clone(), index: 0, length: set.len() },
            Some(Obj::Generator(generator)) if generator.kind == GeneratorKind::Generator => {
                return Ok(x.clone().into());
            }
            Some(Obj::Iter(iter)) if !matches!(**iter, Iter::Turn { .. }) => {
                return Ok(x.clone().into());
            }
            // Of a class derived from an iterator, which has no `__next__` of its own.
            Some(Obj::Derived(derived))
                if matches!(self.heap.get(&derived.1), Some(Obj::Iter(_) | Obj::Generator(_)))
                    && self.user_special(x, "__next__").is_none() =>
            {
                return Ok(derived.1.clone().into());
            }
            Some(Obj::Derived(derived)) if matches!(self.heap.get(&derived.1), Some(Obj::Iter(_))) => {
                return Ok(x.clone().into());
            }
            _ if self.is_future(x) => {
                let iterate = self.special(x, "__iter__").expect("futures have it");
                return Ok(Flow::Call(iterate, Args::of([x.clone()])));
            }
            Some(Obj::Derived(derived)) => {
                let inner = derived.1.clone();
                return self.iterator(&inner);
            }
            _ => {
                if self.user_special(x, "__getitem__").is_some()
                    && let Some(walk) = self.fallback("iter_by_index")
                {
                    return Ok(Flow::Call(walk, Args::of([x.clone()])));
                }
                return Err(self.not_iterable(x));
            }
        };
        Ok(self.new_iterator(iter).into())
    }

    fn not_iterable(&mut self, x: &Value) -> Raise {
        let name = self.type_name(x);
        self.type_error(format!("'{name}' object is not iterable"))
    }

    pub(super) fn new_iterator(&mut self, iter: Iter) -> Value {
        self.heap.add_container(Obj::Iter(Box::new(iter)))
    }

    /// The next item of one of the vm's own iterators.
    pub(super) fn next_plain(&mut self, iterator: &Value) -> Result<Option<Value>> {
        let Some(Obj::Iter(place)) = self.heap.get_mut(iterator) else { unreachable!("only own iterators come here") };
        // Out of its place meanwhile, so that the vm can be asked for items: no Python code runs that could see it.
        let mut iter = std::mem::replace(&mut **place, Iter::Turn { yielded: true });
        let item = self.advance(&mut iter);
        if let Some(Obj::Iter(place)) = self.heap.get_mut(iterator) {
            **place = iter;
        }
        item
    }

    fn advance(&mut self, iter: &mut Iter) -> Result<Option<Value>> {
        Ok(match iter {
            Iter::Range { next, left, step } => {
                if *left == 0 {
                    return Ok(None);
                }
                *left -= 1;
                let item = *next;
                *next = next.wrapping_add(*step);
                Some(self.heap.int(item))
            }
            Iter::Sequence { of, index } => {
                let item = self.sequence_item(of, *index);
                if item.is_some() {
                    *index += 1;
                } else {
                    // Exhausted for good, even if the list grows later.
                    *of = Value::NONE;
                }
                item
            }
            Iter::Reversed { of, index } => {
                if *index == 0 {
                    *of = Value::NONE;
                    return Ok(None);
                }
                *index -= 1;
                self.sequence_item(of, *index)
            }
            Iter::Str { text, byte } => {
                let Some(ch) = text[*byte..].chars().next() else { return Ok(None) };
                *byte += ch.len_utf8();
                let mut buffer = [0; 4];
                Some(self.heap.str(&*ch.encode_utf8(&mut buffer)))
            }
            Iter::Dict { of, index, length, left, view } => {
                let Some(dict) = self.heap.as_dict(of) else { return Ok(None) };
                if dict.len() != *length {
                    *length = NEVER_AGAIN;
                    return Err(self.runtime_error("dictionary changed size during iteration"));
                }
                while *index < dict.places() && dict.place(*index).is_none() {
                    *index += 1;
                }
                let Some(entry) = dict.place(*index) else {
                    // It was emptied and filled anew.
                    let emptied = *index > dict.places() && dict.len() > 0;
                    *of = Value::NONE;
                    if emptied {
                        return Err(self.runtime_error("dictionary keys changed during iteration"));
                    }
                    return Ok(None);
                };
                // As many as there were at first, but not the same.
                if *left == 0 {
                    return Err(self.runtime_error("dictionary keys changed during iteration"));
                }
                *left -= 1;
                *index += 1;
                Some(match view {
                    0 => entry.key.clone(),
                    1 => entry.value.clone(),
                    _ => {
                        let pair = [entry.key.clone(), entry.value.clone()];
                        self.heap.tuple(pair)
                    }
                })
            }
            Iter::Set { of, index, length } => {
                let Some(set) = self.heap.as_set(of) else { return Ok(None) };
                if set.len() != *length {
                    *length = NEVER_AGAIN;
                    return Err(self.runtime_error("Set changed size during iteration"));
                }
                while *index < set.places() && set.place(*index).is_none() {
                    *index += 1;
                }
                let item = set.place(*index).map(|entry| entry.key.clone());
                *index += 1;
                if item.is_none() {
                    *of = Value::NONE;
                }
                item
            }
            Iter::Deque { of, index, changes } => {
                let Some(Obj::Deque(deque)) = self.heap.get(of) else { unreachable!("a deque stays one") };
                if deque.changes != *changes {
                    return Err(self.runtime_error("deque mutated during iteration"));
                }
                let item = deque.items.get(*index).cloned();
                *index += 1;
                item
            }
            Iter::Enumerate { of, count } => {
                let Some(item) = self.next_plain(of)? else { return Ok(None) };
                let number = self.heap.int(*count);
                *count += 1;
                Some(self.heap.tuple([number, item]))
            }
            Iter::Zip { of, strict } => {
                let mut items = Vec::with_capacity(of.len());
                let uneven = |vm: &mut Vm, place: usize, how: &str| {
                    let before = if place == 1 { " 1".to_owned() } else { format!("s 1-{place}") };
                    vm.value_error(format!("zip() argument {} is {how} than argument{before}", place + 1))
                };
                for (place, source) in of.iter().enumerate() {
                    match self.next_plain(source)? {
                        Some(item) => items.push(item),
                        None if *strict && place > 0 => return Err(uneven(self, place, "shorter")),
                        None if *strict => {
                            for (place, source) in of.iter().enumerate().skip(1) {
                                if self.next_plain(source)?.is_some() {
                                    return Err(uneven(self, place, "longer"));
                                }
                            }
                            return Ok(None);
                        }
                        None => return Ok(None),
                    }
                }
                if items.is_empty() {
                    return Ok(None);
                }
                Some(self.heap.tuple(items))
            }
            Iter::Turn { .. } | Iter::CoroutineAwait { .. } | Iter::AsyncSend { .. } | Iter::AsyncThrow { .. } => {
                unreachable!("awaited, not iterated")
            }
        })
    }

    fn sequence_item(&mut self, of: &Value, index: usize) -> Option<Value> {
        match self.heap.get(of)? {
            Obj::List(items) => items.get(index).cloned(),
            Obj::Tuple(items) => items.get(index).cloned(),
            Obj::Deque(deque) => deque.items.get(index).cloned(),
            Obj::Bytes(bytes) => bytes.get(index).map(|&byte| Value::int(usize::from(byte))),
            Obj::ByteArray(bytes) => bytes.get(index).map(|&byte| Value::int(usize::from(byte))),
            Obj::Str(text) if index < text.chars_len() => {
                let item = text.slice(index, index + 1).to_owned();
                Some(self.heap.str(item))
            }
            Obj::Range(range) if (index as u64) < range.len() => {
                let item = range.item(index as u64);
                Some(self.heap.int(item))
            }
            _ => None,
        }
    }

    /// `next(x)`; an exhausted iterator raises StopIteration.
    pub(super) fn next_item(&mut self, x: Value) -> Result<Flow> {
        match self.heap.get(&x) {
            Some(Obj::Iter(_)) if self.is_plain_iterator(&x) => match self.next_plain(&x)? {
                Some(item) => Ok(item.into()),
                None => Err(self.stop_iteration(Value::NONE)),
            },
            Some(Obj::Generator(_)) => Ok(self.send_flow(x, Sent::Value(Value::NONE))),
            Some(Obj::Iter(iter)) if let Iter::CoroutineAwait { of } = &**iter => {
                let of = of.clone();
                Ok(self.send_flow(of, Sent::Value(Value::NONE)))
            }
            Some(Obj::Iter(_)) if self.is_async_step(&x) => {
                let step = self.async_step(&x, Sent::Value(Value::NONE));
                let cont = Cont::new(Vm::step_for_python, []);
                self.after(step, cont)
            }
            _ => match self.user_special(&x, "__next__") {
                Some(method) => Ok(Flow::Call(method, Args::of([x]))),
                None if let Some(Obj::Derived(derived)) = self.heap.get(&x)
                    && matches!(self.heap.get(&derived.1), Some(Obj::Iter(_))) =>
                {
                    let inner = derived.1.clone();
                    self.next_item(inner)
                }
                None => {
                    let name = self.type_name(&x);
                    Err(self.raise(Type::TypeError, &format!("'{name}' object is not an iterator")))
                }
            },
        }
    }

    /// Resumes a generator for Python code: its return is a StopIteration.
    pub(super) fn send_flow(&mut self, generator: Value, sent: Sent) -> Flow {
        Flow::Resume(generator, sent, Cont::new(Vm::step_for_python, []))
    }

    /// A return is a StopIteration.
    pub(super) fn step_for_python(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        match outcome {
            Outcome::Yield(value) => Ok(value.into()),
            Outcome::Return(value) => Err(self.stop_iteration(value)),
            Outcome::Raise(raise) => Err(raise),
        }
    }

    /// Whether an iterator is one of ours that runs no Python code.
    pub(super) fn is_plain_iterator(&self, x: &Value) -> bool {
        match self.heap.get(x) {
            Some(Obj::Iter(iter)) => match &**iter {
                Iter::Enumerate { .. } | Iter::Zip { .. } => true,
                Iter::Turn { .. } | Iter::CoroutineAwait { .. } => false,
                _ => true,
            },
            _ => false,
        }
    }
}
