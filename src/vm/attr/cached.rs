//! The instructions for attributes: they fill the inline caches that the interpreter's loop looks into.

use super::super::code_state::{Cache, CacheKind, CodeState};
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow, Next};
use super::super::frame::{Outcome, Then};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::Method;
use crate::bytecode::Instr;

impl Vm {
    pub(in crate::vm) fn load_attr_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let name = &state.names[instr.c as usize];
        let cache = state.caches[instr.b as usize].get();
        if cache.kind == CacheKind::Getter
            && cache.guard == self.class_epoch
            && matches!(self.heap.get(&x), Some(Obj::Instance(instance)) if instance.shape.0 == cache.key)
        {
            return self.call_getter(Value::reference(cache.place), x);
        }
        self.remember_slot(&x, name, state, instr);
        self.remember_in_module(&x, name, state, instr);
        let flow = self.get_attribute(&x, name);
        drop(x);
        self.follow(flow, Then::Push)
    }

    /// A getter that has no parameter but `self` gets its frame at once.
    fn call_getter(&mut self, getter: Value, x: Value) -> Next {
        if let Some(Obj::Function(function)) = self.heap.get(&getter) {
            let state = &self.codes[function.code as usize];
            if state.plain_parameters == 1 && self.thread.depth().python() < self.limits.plain {
                let floor = self.thread.stack.top;
                self.thread.stack.reserve(state.room as usize);
                self.thread.stack.push(getter.clone());
                self.thread.stack.push(x);
                self.thread.enter(function, state, 0, floor, floor + 1, Then::Push);
                return Next::Run;
            }
        }
        self.call(getter, Args::of([x]), Then::Push)
    }

    /// Fills the inline cache when the attribute is one of the instance, that no class attribute hides.
    fn remember_slot(&self, x: &Value, name: &Value, state: &CodeState, instr: Instr) {
        let Some(Obj::Instance(instance)) = self.heap.get(x) else { return };
        let class = self.heap.shapes.class(instance.shape);
        if self.class(class).hooks.getattribute {
            return;
        }
        let found = self.lookup(class.slot().expect("a class is an object"), name);
        let hidden = found.is_some_and(|found| {
            matches!(self.heap.get(found), Some(Obj::Property(_) | Obj::Instance(_) | Obj::Derived(_)))
        });
        let found = match found.and_then(|found| self.heap.get(found)) {
            Some(Obj::Property(property))
                if matches!(self.heap.get(&property.functions[0]), Some(Obj::Function(_))) =>
            {
                property.functions[0].slot().map(|getter| (getter, CacheKind::Getter))
            }
            _ if hidden => None,
            _ => self.heap.shapes.slot(instance.shape, name).map(|slot| (slot as u32, CacheKind::Slot)),
        };
        if let Some((place, kind)) = found {
            let cache = Cache { key: instance.shape.0, guard: self.class_epoch, place, kind };
            state.caches[instr.b as usize].set(cache);
        }
    }

    /// What a module has in its dict hides what its class has, but for a few names with underscores.
    fn remember_in_module(&self, x: &Value, name: &Value, state: &CodeState, instr: Instr) {
        let Some(Obj::Module(module)) = self.heap.get(x) else { return };
        let (Some(Obj::Dict(dict)), Some(text)) = (self.heap.get(&module.globals), self.heap.as_str(name)) else {
            return;
        };
        if !text.starts_with("__")
            && let Some(place) = dict.find(text.hash(), |key| key.is(name))
        {
            let cache = Cache { key: dict.version(), guard: 0, place: place as u32, kind: CacheKind::Module };
            state.caches[instr.b as usize].set(cache);
        }
    }

    pub(in crate::vm) fn load_method_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let name = &state.names[instr.c as usize];
        if let Some(Obj::Instance(instance)) = self.heap.get(&x) {
            let class = self.heap.shapes.class(instance.shape);
            let hooked = self.class(class).hooks.getattribute;
            let found = self.lookup(class.slot().expect("a class is an object"), name);
            if let Some(found) = found
                && !hooked
                && matches!(self.heap.get(found), Some(Obj::Function(function)) if !function.built_in)
                && self.heap.shapes.slot(instance.shape, name).is_none()
                && self.heap.shapes.dict_slot(instance.shape).is_none()
            {
                state.caches[instr.b as usize].set(Cache {
                    key: instance.shape.0,
                    guard: self.class_epoch,
                    place: found.slot().expect("a function is an object"),
                    kind: CacheKind::Method,
                });
            }
        }
        self.remember_native_method(&x, name, state, instr);
        self.remember_in_module(&x, name, state, instr);
        match self.get_method(&x, name) {
            Ok(Method::Bound(function, receiver)) => {
                self.thread.stack.push(function);
                self.thread.stack.push(receiver);
                Next::Run
            }
            Ok(Method::Plain(Flow::Value(value))) => {
                self.thread.stack.push(value);
                self.thread.stack.push(Value::NULL);
                Next::Run
            }
            Ok(Method::Plain(flow)) => {
                let cont = Cont::new(Vm::then_push_null, []);
                self.follow(Ok(flow), Then::Cont(Box::new((cont, Then::Push))))
            }
            Err(raise) => Next::Unwind(raise),
        }
    }

    /// The builtin types whose objects have no attributes of their own: their methods do not change.
    fn remember_native_method(&self, x: &Value, name: &Value, state: &CodeState, instr: Instr) {
        use Obj::{ByteArray, Bytes, Deque, Dict, FrozenSet, List, Set, Str, Tuple};
        let Some(Str(_) | Bytes(_) | ByteArray(_) | List(_) | Tuple(_) | Dict(_) | Deque(_) | Set(_) | FrozenSet(_)) =
            self.heap.get(x)
        else {
            return;
        };
        let key = self.type_slot(x);
        if let Some(found) = self.lookup(key, name)
            && matches!(self.heap.get(found), Some(Obj::Builtin(builtin)) if builtin.is_method)
        {
            state.caches[instr.b as usize].set(Cache {
                key,
                guard: self.class_epoch,
                place: found.slot().expect("a function is an object"),
                kind: CacheKind::NativeMethod,
            });
        }
    }

    /// The attribute came from a call; the empty self slot goes above it.
    pub(in crate::vm) fn then_push_null(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        match outcome {
            Outcome::Return(value) | Outcome::Yield(value) => {
                self.thread.stack.push(value);
                Ok(Flow::Value(Value::NULL))
            }
            Outcome::Raise(raise) => Err(raise),
        }
    }

    pub(in crate::vm) fn store_attr_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let value = self.thread.stack.pop();
        let name = &state.names[instr.c as usize];
        let before = match self.heap.get(&x) {
            Some(Obj::Instance(instance)) => Some(instance.shape),
            _ => None,
        };
        match self.set_attribute(&x, name, value) {
            Ok(None) => {
                if let (Some(before), Some(Obj::Instance(instance))) = (before, self.heap.get(&x)) {
                    let cache = match self.heap.shapes.slot(before, name) {
                        Some(slot) => {
                            Cache { key: before.0, guard: self.class_epoch, place: slot as u32, kind: CacheKind::Slot }
                        }
                        None if self.heap.shapes.names(instance.shape).len()
                            == self.heap.shapes.names(before).len() + 1 =>
                        {
                            Cache {
                                key: before.0,
                                guard: instance.shape.0,
                                place: self.class_epoch,
                                kind: CacheKind::NewSlot,
                            }
                        }
                        // It went into the instance's dict.
                        None => return Next::Run,
                    };
                    state.caches[instr.b as usize].set(cache);
                }
                Next::Run
            }
            Ok(Some(flow)) => self.follow(Ok(flow), Then::Discard),
            Err(raise) => Next::Unwind(raise),
        }
    }
}
