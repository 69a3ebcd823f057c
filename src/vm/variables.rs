//! Reading, setting and deleting names: globals, the dicts of class bodies, and the words for what is unbound.

use super::class::Type;
use super::code_state::{Cache, CacheKind, CodeState};
use super::exception::{Raise, Result};
use super::flow::{Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::Instr;

impl Vm {
    pub(super) fn local_index(&self, local: u16) -> usize {
        self.thread.frames.last().expect("an instruction runs in a frame").base as usize + usize::from(local)
    }

    pub(super) fn globals(&self) -> Value {
        Value::reference(self.thread.frames.last().expect("an instruction runs in a frame").globals)
    }

    /// The dict of a class body, else the globals.
    pub(super) fn namespace(&self) -> Value {
        let namespace = &self.thread.frames.last().expect("an instruction runs in a frame").namespace;
        if namespace.is_null() { self.globals() } else { namespace.clone() }
    }

    /// `locals()` of the frame on top.
    pub(super) fn locals(&mut self) -> Value {
        self.locals_of(self.thread.frames.len() - 1)
    }

    /// The dict that a frame has, or one made of its fast locals.
    pub(super) fn locals_of(&mut self, index: usize) -> Value {
        let frame = &self.thread.frames[index];
        let (code, base, namespace) = (frame.code, frame.base as usize, frame.namespace.clone());
        if !self.codes[code as usize].code.flags.is_function {
            return if namespace.is_null() { Value::reference(frame.globals) } else { namespace };
        }
        let values: Vec<Value> = (0..self.codes[code as usize].code.locals.len())
            .map(|local| self.thread.stack.at(base + local).clone())
            .collect();
        // Up to 3.12 a frame has one such dict, which keeps what else is put into it.
        let keeps = self.settings.python.minor() <= 12;
        let dict = self.gather_locals(code, if keeps { namespace } else { Value::NULL }, |local| values[local].clone());
        if keeps {
            self.thread.frames[index].namespace = dict.clone();
        }
        dict
    }

    /// Names and values of fast locals, put into `kept` unless that is null.
    pub(super) fn gather_locals(&mut self, code: u32, kept: Value, value_at: impl Fn(usize) -> Value) -> Value {
        let state = &self.codes[code as usize];
        let (code, cells) = (state.code.clone(), state.cells());
        let free = code.locals.len() - usize::from(code.free_count);
        // CPython has the cells that are no parameters behind the other locals.
        let parameters = usize::from(code.arg_count + code.keyword_only_count);
        let behind = |local: &usize| *local >= parameters && cells.contains(local);
        let own = (0..free).filter(|local| !behind(local)).chain((0..free).filter(behind));
        let again = !kept.is_null();
        let dict = if again { kept } else { self.heap.dict() };
        for local in own.chain(free..code.locals.len()) {
            let mut value = value_at(local);
            if (local >= free || cells.contains(&local))
                && let Some(Obj::Cell(content)) = self.heap.get(&value)
            {
                value = content.clone();
            }
            let name = self.heap.intern(&code.locals[local]);
            if !value.is_null() {
                self.dict_set_name(&dict, name, value);
            } else if again {
                let gone = self.dict_remove(&dict, &name);
                debug_assert!(gone.is_ok());
            }
        }
        dict
    }

    /// The builtins that code with these globals sees.
    fn builtins_of(&mut self, globals: &Value) -> Value {
        let name = self.heap.intern("__builtins__");
        match self.dict_get_name(globals, &name) {
            None => self.builtins.clone(),
            Some(module) => match self.heap.get(&module) {
                Some(Obj::Module(module)) => module.globals.clone(),
                _ => module,
            },
        }
    }

    pub(super) fn load_name_op(&mut self, name: &Value) -> Next {
        let namespace = self.namespace();
        if matches!(self.heap.get(&namespace), Some(Obj::Dict(_))) {
            return match self.dict_get_name(&namespace, name) {
                Some(value) => self.push_or_unwind(Ok(value)),
                None => {
                    let found = self.load_name_globally(name);
                    self.push_or_unwind(found)
                }
            };
        }
        let cont = Cont::new(
            |vm, held, outcome| match outcome {
                Outcome::Raise(raise) if vm.is_a(&raise.0, Type::KeyError) => {
                    vm.load_name_globally(&held[0]).map(Flow::Value)
                }
                outcome => vm.returned(outcome).map(Flow::Value),
            },
            [name.clone()],
        );
        let item = self.get_item(namespace, name.clone());
        self.follow_then(item, cont, Then::Push)
    }

    pub(super) fn store_name_op(&mut self, name: &Value, value: Value) -> Next {
        let namespace = self.namespace();
        if matches!(self.heap.get(&namespace), Some(Obj::Dict(_))) {
            self.dict_set_name(&namespace, name.clone(), value);
            return Next::Run;
        }
        let flow = self.set_item(value, namespace, name.clone());
        self.follow(flow, Then::Discard)
    }

    pub(super) fn load_global(&mut self, state: &CodeState, instr: Instr) -> Next {
        let name = &state.names[instr.c as usize];
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let globals = self.globals();
        let cell = &state.caches[instr.b as usize];
        let place = |vm: &Vm, dict: &Value| {
            let dict = vm.heap.as_dict(dict)?;
            let place = dict.find(hash, |key| key.is(name) || vm.same(key, name))?;
            Some((place as u32, dict.place(place)?.value.clone()))
        };
        let version = |vm: &Vm, dict: &Value| vm.heap.as_dict(dict).map_or(0, |dict| dict.version());
        let key = version(self, &globals);
        if let Some((place, value)) = place(self, &globals) {
            cell.set(Cache { key, guard: 0, place, kind: CacheKind::Global });
            return self.push_or_unwind(Ok(value));
        }
        let builtins = self.builtins_of(&globals);
        if let Some((place, value)) = place(self, &builtins) {
            if !builtins.is(&self.builtins) {
                return self.push_or_unwind(Ok(value));
            }
            cell.set(Cache { key, guard: version(self, &builtins), place, kind: CacheKind::Builtin });
            return self.push_or_unwind(Ok(value));
        }
        Next::Unwind(self.undefined_name(name))
    }

    fn undefined_name(&mut self, name: &Value) -> Raise {
        let text = self.text_of(name);
        let raise = self.name_error(format!("name '{text}' is not defined"));
        self.tell_name(raise, name.clone())
    }

    /// For "Did you mean".
    fn tell_name(&mut self, raise: Raise, name: Value) -> Raise {
        if self.settings.python.minor() >= 10 {
            self.set_exception_attribute(&raise.0, "name", name);
        }
        raise
    }

    fn load_name_globally(&mut self, name: &Value) -> Result<Value> {
        let globals = self.globals();
        if let Some(value) = self.dict_get_name(&globals, name) {
            return Ok(value);
        }
        let builtins = self.builtins_of(&globals);
        self.dict_get_name(&builtins, name).ok_or_else(|| self.undefined_name(name))
    }

    pub(super) fn delete_name(&mut self, namespace: &Value, name: &Value) -> Next {
        match self.dict_remove(namespace, name) {
            Ok(Some(old)) => {
                drop(old);
                Next::Run
            }
            Ok(None) => Next::Unwind(self.undefined_name(name)),
            Err(raise) => Next::Unwind(raise),
        }
    }

    pub(super) fn unbound_local(&mut self, state: &CodeState, local: u16) -> Next {
        let name = &state.code.locals[usize::from(local)];
        let message = if self.settings.python.minor() >= 11 {
            format!("cannot access local variable '{name}' where it is not associated with a value")
        } else {
            format!("local variable '{name}' referenced before assignment")
        };
        Next::Unwind(self.raise(Type::UnboundLocalError, &message))
    }

    pub(super) fn unbound_free(&mut self, state: &CodeState, local: u16) -> Next {
        let local = usize::from(local);
        let name = &state.code.locals[local];
        let free = local >= state.code.locals.len() - usize::from(state.code.free_count);
        if !free {
            return self.unbound_local(state, local as u16);
        }
        let message = if self.settings.python.minor() >= 11 {
            format!("cannot access free variable '{name}' where it is not associated with a value in enclosing scope")
        } else {
            format!("free variable '{name}' referenced before assignment in enclosing scope")
        };
        let name = self.heap.intern(name);
        let raise = self.name_error(message);
        Next::Unwind(self.tell_name(raise, name))
    }
}
