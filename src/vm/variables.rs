//! Reading, setting and deleting names: globals, the dicts of class bodies, and the words for what is unbound.

use super::class::Type;
use super::code_state::{Cache, CacheKind, CodeState};
use super::flow::Next;
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
        let builtins = self.builtins.clone();
        if let Some((place, value)) = place(self, &builtins) {
            cell.set(Cache { key, guard: version(self, &builtins), place, kind: CacheKind::Builtin });
            return self.push_or_unwind(Ok(value));
        }
        let text = self.text_of(name);
        Next::Unwind(self.name_error(format!("name '{text}' is not defined")))
    }

    pub(super) fn load_name_globally(&mut self, name: &Value) -> Next {
        let globals = self.globals();
        let found = self.dict_get_name(&globals, name).or_else(|| self.dict_get_name(&self.builtins.clone(), name));
        match found {
            Some(value) => self.push_or_unwind(Ok(value)),
            None => {
                let text = self.text_of(name);
                Next::Unwind(self.name_error(format!("name '{text}' is not defined")))
            }
        }
    }

    pub(super) fn delete_name(&mut self, namespace: &Value, name: &Value) -> Next {
        match self.dict_remove(namespace, name) {
            Ok(Some(old)) => {
                drop(old);
                Next::Run
            }
            Ok(None) => {
                let text = self.text_of(name);
                Next::Unwind(self.name_error(format!("name '{text}' is not defined")))
            }
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
        Next::Unwind(self.name_error(message))
    }
}
