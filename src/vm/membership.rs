//! `in` and `not in`: the instruction, and membership in the builtin containers.

use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next};
use super::frame::Then;
use super::number::Number;
use super::object::{Obj, Range};
use super::{Value, Vm};
use crate::bytecode::Instr;

impl Vm {
    fn no_container(&mut self, x: &Value) -> Raise {
        let name = self.type_name(x);
        let what = if self.settings.python.minor() >= 14 { "a container or iterable" } else { "iterable" };
        self.type_error(format!("argument of type '{name}' is not {what}"))
    }

    pub(super) fn contains_op(&mut self, instr: Instr) -> Next {
        let container = self.thread.stack.pop();
        let item = self.thread.stack.pop();
        let negate = Value::bool(instr.a == 1);
        if let Some(method) = self.user_special(&container, "__contains__") {
            if method.is_none() {
                let name = self.type_name(&container);
                return Next::Unwind(self.type_error(format!("'{name}' object is not a container")));
            }
            let cont = Cont::new(
                |vm, held, outcome| {
                    let result = vm.returned(outcome)?;
                    match vm.truth(&result) {
                        Ok(truth) => Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into()),
                        Err((method, args)) => Ok(Flow::CallThen(
                            method,
                            args,
                            Cont {
                                resume: |vm, held, outcome| {
                                    let result = vm.returned(outcome)?;
                                    let truth = vm.truth_of_call(&result)?;
                                    Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into())
                                },
                                held,
                            },
                        )),
                    }
                },
                [negate],
            );
            return self.follow(Ok(Flow::CallThen(method, Args::of([container, item]), cont)), Then::Push);
        }
        if self.length(&container).is_none() && !self.is_iterable(&container) {
            return Next::Unwind(self.no_container(&container));
        }
        if self.own_keys.exist {
            let run = |vm: &mut Vm, held: Vec<Value>, _| match vm.contains(&held[0], &held[1])? {
                Some(found) => Ok(Value::bool(found != held[2].is(&Value::TRUE)).into()),
                None if held[2].is(&Value::TRUE) => vm.in_python("not_contains", [held[0].clone(), held[1].clone()]),
                None => vm.in_python("contains", [held[0].clone(), held[1].clone()]),
            };
            return self.keyed([container, item, negate], run, Then::Push);
        }
        match self.contains(&container, &item) {
            Ok(Some(found)) => self.push_or_unwind(Ok(Value::bool(found != (instr.a == 1)))),
            Ok(None) if !self.is_iterable(&container) => Next::Unwind(self.no_container(&container)),
            Ok(None) => {
                let name = if instr.a == 1 { "not_contains" } else { "contains" };
                let fallback = self.fallback(name).expect("the library has it");
                self.call(fallback, Args::of([container, item]), Then::Push)
            }
            Err(raise) => Next::Unwind(raise),
        }
    }

    /// `item in container`, for builtin containers. `None`: Python code has to say.
    pub(super) fn contains(&mut self, container: &Value, item: &Value) -> Result<Option<bool>> {
        match self.heap.get(container) {
            Some(Obj::Str(text)) => match self.heap.as_str(item) {
                Some(part) => Ok(Some(text.contains(&**part))),
                None => {
                    let name = self.type_name(item);
                    Err(self.type_error(format!("'in <string>' requires string as left operand, not {name}")))
                }
            },
            Some(Obj::Dict(_) | Obj::DictView(_, 0)) => {
                let dict = match self.heap.get(container) {
                    Some(Obj::DictView(dict, _)) => dict.clone(),
                    _ => container.clone(),
                };
                Ok(Some(self.dict_get(&dict, item)?.is_some()))
            }
            Some(Obj::DictView(dict, 2)) => {
                let dict = dict.clone();
                let Some([key, value]) = self.heap.as_tuple(item) else { return Ok(Some(false)) };
                let (key, value) = (key.clone(), value.clone());
                match self.dict_get(&dict, &key)? {
                    Some(found) if found.is(&value) => Ok(Some(true)),
                    Some(found) => Ok(self.equal(&found, &value)),
                    None => Ok(Some(false)),
                }
            }
            Some(Obj::Set(_) | Obj::FrozenSet(_)) => {
                let item = &self.as_member(item);
                let hash = self.key_hash(item, container)?;
                let set = self.heap.as_set(container).expect("just matched");
                let found = set.find(hash, |key| self.same(key, item)).is_some();
                self.settled(item, container)?;
                Ok(Some(found))
            }
            Some(Obj::Range(range)) => Ok(Some(match self.number(item).map(whole) {
                Some(Number::Int(int)) => {
                    let Range { start, stop, step } = **range;
                    let inside = if step > 0 { start <= int && int < stop } else { stop < int && int <= start };
                    inside && (int - start) % step == 0
                }
                _ => false,
            })),
            Some(Obj::Bytes(_) | Obj::ByteArray(_)) => {
                let bytes = self.bytes_of(container).expect("just matched");
                if let Some(part) = self.bytes_of(item) {
                    return Ok(Some(part.is_empty() || bytes.windows(part.len()).any(|window| window == part)));
                }
                if self.as_int(item).is_none() {
                    if let Some(method) = self.user_special(item, "__index__") {
                        return Err(self.ask_converted(item, method));
                    }
                    return Err(self.no_bytes(item));
                }
                let byte = self.need_byte(item)?;
                Ok(Some(self.bytes_of(container).expect("just matched").contains(&byte)))
            }
            Some(Obj::Derived(derived)) if self.user_special(container, "__contains__").is_none() => {
                let inner = derived.1.clone();
                self.contains(&inner, item)
            }
            _ => {
                let Some(items) = self.known_items(container) else { return Ok(None) };
                for other in &items {
                    if other.is(item) {
                        return Ok(Some(true));
                    }
                    match self.equal(other, item) {
                        Some(true) => return Ok(Some(true)),
                        Some(false) => {}
                        None => return Ok(None),
                    }
                }
                Ok(Some(false))
            }
        }
    }
}

impl Vm {
    /// What is looked for in a set: for a set, which cannot be hashed, a frozen one.
    pub(super) fn as_member(&mut self, item: &Value) -> Value {
        match self.heap.get(&self.heap.inner(item)) {
            Some(Obj::Set(set)) if self.user_special(item, "__hash__").is_none() => {
                let set = set.clone();
                self.heap.add_container(Obj::FrozenSet(set))
            }
            _ => item.clone(),
        }
    }
}

/// A float that is a whole number as the int that it is equal to.
fn whole(number: Number) -> Number {
    match number {
        Number::Float(float) if float.fract() == 0.0 && float.abs() < 1e15 => Number::Int(float as i64),
        other => other,
    }
}
