//! Making and changing classes: resolution order, layout, hooks.

use super::super::dict::Dict;
use super::super::exception::Result;
use super::super::object::{Class, Hooks, Layout, Obj};
use super::super::{Value, Vm};
use super::layout::Slots;
use super::{Type, name_in};

impl Vm {
    /// The tail of the C3 linearisation of a class with these bases.
    pub(in crate::vm) fn linearise(&mut self, bases: &[Value]) -> Result<Vec<Value>> {
        for (index, base) in bases.iter().enumerate() {
            if bases[..index].iter().any(|earlier| earlier.is(base)) {
                let name = self.class(base).name.clone();
                return Err(self.type_error(format!("duplicate base class {name}")));
            }
        }
        let mut sequences: Vec<Vec<Value>> = Vec::new();
        for base in bases {
            let mut sequence = vec![base.clone()];
            sequence.extend(self.class(base).mro.iter().cloned());
            sequences.push(sequence);
        }
        sequences.push(bases.to_vec());
        let mut mro = Vec::new();
        loop {
            sequences.retain(|sequence| !sequence.is_empty());
            if sequences.is_empty() {
                return Ok(mro);
            }
            let next = sequences.iter().map(|sequence| sequence[0].clone()).find(|candidate| {
                !sequences.iter().any(|sequence| sequence[1..].iter().any(|later| later.is(candidate)))
            });
            let Some(next) = next else {
                let names: Vec<_> =
                    sequences.iter().map(|sequence| self.class(&sequence[0]).name.to_string()).collect();
                let mut unique: Vec<String> = Vec::new();
                names.into_iter().for_each(|name| {
                    if !unique.contains(&name) {
                        unique.push(name);
                    }
                });
                let gap = if self.settings.python.minor() < 13 { "\n" } else { " " };
                let names = unique.join(", ");
                return Err(self.type_error(format!(
                    "Cannot create a consistent method resolution{gap}order (MRO) for bases {names}"
                )));
            };
            for sequence in &mut sequences {
                if sequence[0].is(&next) {
                    sequence.remove(0);
                }
            }
            mro.push(next);
        }
    }

    pub(super) fn can_be_base(&self, class: &Value) -> bool {
        const FINAL: [Type; 23] = [
            Type::Bool,
            Type::NoneType,
            Type::Function,
            Type::Method,
            Type::Builtin,
            Type::MethodDescriptor,
            Type::WrapperDescriptor,
            Type::MethodWrapper,
            Type::ClassMethodDescriptor,
            Type::GetSetDescriptor,
            Type::MemberDescriptor,
            Type::Range,
            Type::Slice,
            Type::Ellipsis,
            Type::NotImplemented,
            Type::Generator,
            Type::Coroutine,
            Type::AsyncGenerator,
            Type::Code,
            Type::Frame,
            Type::Traceback,
            Type::Cell,
            Type::MappingProxy,
        ];
        !FINAL.iter().any(|kind| kind.is(class))
    }

    /// Makes a class, without calling any hook.
    pub(in crate::vm) fn make_class(
        &mut self,
        name: &str,
        bases: Vec<Value>,
        dict: Dict,
        metaclass: Value,
        slots: Slots,
    ) -> Result<Value> {
        let bases = if bases.is_empty() { vec![Type::Object.value()] } else { bases };
        for base in &bases {
            if !self.is_class(base) {
                return Err(self.type_error("bases must be types"));
            }
            if !self.can_be_base(base) {
                let name = self.class(base).name.clone();
                return Err(self.type_error(format!("type '{name}' is not an acceptable base type")));
            }
        }
        let mro = self.linearise(&bases)?;
        let layout = self.layout_of(&mro);
        let collection = mro.iter().map(|base| self.class(base).collection).find(|&bits| bits != 0).unwrap_or(0);
        let class = Class {
            name: name.into(),
            qualname: name.into(),
            bases,
            mro,
            subclasses: Vec::new(),
            dict,
            metaclass,
            root_shape: Default::default(),
            layout,
            base: 0,
            solid: 0,
            slots: Vec::new(),
            has_dict: true,
            builtin: false,
            hooks: Hooks::default(),
            collection,
            quick_init: Default::default(),
            quick_inits: Default::default(),
        };
        let value = self.heap.add_container(Obj::Class(Box::new(class)));
        let shape = self.heap.shapes.root(value.clone());
        self.class_mut(&value).root_shape = shape;
        self.lay_out(&value, slots)?;
        let slot = value.slot().expect("a class is an object");
        for base in self.class(&value).bases.clone() {
            self.class_mut(&base).subclasses.push(slot);
        }
        self.find_hooks(&value);
        // Others ask when they have an instance: see `allocate` and `derived`.
        let noted_later = matches!(self.class(&value).layout, Layout::Object | Layout::Value);
        self.own_keys.exist |= self.class(&value).hooks.own_keys && !noted_later;
        Ok(value)
    }

    /// Looks again which special methods the class, which may have instances, and those derived from it have.
    pub(in crate::vm) fn refresh_hooks(&mut self, class: &Value) {
        self.find_hooks(class);
        self.own_keys.exist |= self.class(class).hooks.own_keys;
        for slot in self.class(class).subclasses.clone() {
            self.refresh_hooks(&Value::reference(slot));
        }
    }

    fn find_hooks(&mut self, class: &Value) {
        let has = |vm: &Vm, name: &str| {
            vm.heap
                .interned(name)
                .and_then(|name| vm.lookup(class.slot()?, &name))
                .is_some_and(|found| !matches!(vm.heap.get(found), Some(Obj::Builtin(_))))
        };
        let unhashable = self.special_of(class, "__hash__").is_some_and(|hash| hash.is_none());
        let converts = ["__index__", "__float__", "__complex__"].iter().any(|name| has(self, name));
        let (eq, hash) = (has(self, "__eq__"), has(self, "__hash__"));
        let hooks = Hooks {
            getattr: has(self, "__getattr__"),
            getattribute: has(self, "__getattribute__"),
            setattr: has(self, "__setattr__"),
            delattr: has(self, "__delattr__"),
            del: has(self, "__del__"),
            eq,
            hash,
            own_keys: converts || ((eq || hash) && !unhashable),
            is_abstract: self.has_abstract_methods(class),
        };
        self.class_mut(class).hooks = hooks;
    }

    /// Whether the class itself says which methods it lacks: see the library's `abc`.
    fn has_abstract_methods(&self, class: &Value) -> bool {
        let names = self.heap.interned("__abstractmethods__").and_then(|name| {
            let names = name_in(&self.class(class).dict, self, &name)?;
            self.plain_truth(names)
        });
        names.unwrap_or(false)
    }

    /// Removes an attribute of a class. False: there is none.
    pub(in crate::vm) fn delete_class_attribute(&mut self, class: &Value, name: &Value) -> bool {
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let dict = &mut self.class_mut(class).dict;
        let Some(index) = dict.find(hash, |key| key.is(name)) else { return false };
        drop(dict.remove(index, version));
        self.class_epoch += 1;
        self.refresh_hooks(class);
        true
    }

    /// `__abc_tpflags__`: classes derived from `Sequence` and `Mapping`, and those that are registered there. It is no attribute.
    fn set_collection(&mut self, class: &Value, bits: &Value) {
        let bits = bits.as_small_int().unwrap_or(0) as u8;
        let mut waiting = vec![class.clone()];
        while let Some(class) = waiting.pop() {
            let data = self.class_mut(&class);
            if data.collection == 0 {
                data.collection = bits;
            }
            waiting.extend(data.subclasses.iter().map(|&slot| Value::reference(slot)));
        }
    }

    /// Sets an attribute of a class and makes inline caches that may have seen the old one look again.
    pub(in crate::vm) fn set_class_attribute(&mut self, class: &Value, name: &Value, value: Value) {
        if &**self.heap.as_str(name).expect("a name is a string") == "__abc_tpflags__" {
            return self.set_collection(class, &value);
        }
        let plain = |vm: &Vm, value: &Value| {
            !matches!(
                vm.heap.get(value),
                Some(
                    Obj::Function(_)
                        | Obj::Builtin(_)
                        | Obj::Property(_)
                        | Obj::StaticMethod(_)
                        | Obj::ClassMethod(_)
                        | Obj::Instance(_)
                        | Obj::Derived(_)
                        | Obj::Member(_)
                )
            )
        };
        let old = name_in(&self.class(class).dict, self, name);
        let is_abstract = &**self.heap.as_str(name).expect("a name is a string") == "__abstractmethods__";
        let harmless = !is_abstract && old.is_some_and(|old| plain(self, old)) && plain(self, &value);
        if !harmless {
            self.class_epoch += 1;
        }
        let text = self.text_of(name);
        self.note_special(&text, &value);
        // A builtin class gets the vm's own methods, which no hook means.
        let hooks_stay = self.class(class).builtin && matches!(self.heap.get(&value), Some(Obj::Builtin(_)));
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let dict = &mut self.class_mut(class).dict;
        match dict.find(hash, |key| key.is(name)) {
            Some(index) => dict.place_mut(index).expect("found").value = value,
            None => {
                dict.push(hash, name.clone(), value, version);
            }
        }
        if !harmless && !hooks_stay {
            self.refresh_hooks(class);
        }
    }
}
