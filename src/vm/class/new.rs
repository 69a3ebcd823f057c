//! `type.__new__`: a class from its name, bases and namespace, with the hooks that run when it is there.

use super::super::code_state::Origin;
use super::super::dict::Dict;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::name_in;

/// What a namespace holds for the class that is made of it.
pub(super) struct Members {
    pub dict: Dict,
    qualname: Option<String>,
    /// The cell that `super()` reads, or None.
    cell: Value,
    /// What patterns take instances for.
    collection: u8,
    /// There is an `__eq__` without a `__hash__`.
    is_unhashable: bool,
}

impl Vm {
    /// The most derived of a metaclass and the classes of the bases.
    pub(in crate::vm) fn winning_metaclass(&mut self, metaclass: &Value, bases: &[Value]) -> Result<Value> {
        let mut winner = metaclass.clone();
        for base in bases {
            let other = self.type_of(base);
            if self.is_subclass(&other, &winner) {
                winner = other;
            } else if !self.is_subclass(&winner, &other) {
                return Err(self.type_error(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
                     metaclasses of all its bases",
                ));
            }
        }
        Ok(winner)
    }

    /// `type.__new__(metaclass, name, bases, namespace, **keywords)`
    pub(in crate::vm) fn new_class(&mut self, metaclass: &Value, args: Args) -> Result<Flow> {
        let given = args.positional.len();
        let Ok([name, bases, names]) = <[Value; 3]>::try_from(args.positional.to_vec()) else {
            return Err(self.type_error(format!("type.__new__() takes exactly 3 arguments ({given} given)")));
        };
        let text = self.need_text(&name, "type.__new__() argument 1")?;
        let Some(base_values) = self.heap.as_tuple(&bases).map(<[Value]>::to_vec) else {
            return Err(self.wrong_type(&bases, "type.__new__() argument 2 must be tuple"));
        };
        if self.heap.as_dict(&names).is_none() {
            return Err(self.wrong_type(&names, "type.__new__() argument 3 must be dict"));
        }
        if base_values.iter().any(|base| !self.is_class(base) && self.user_special(base, "__mro_entries__").is_some()) {
            return Err(self.type_error("type() doesn't support MRO entry resolution; use types.new_class()"));
        }
        let winner = self.winning_metaclass(metaclass, &base_values)?;
        if !winner.is(metaclass)
            && let Some(maker) = self.own_new(&winner)
        {
            let mut with_winner = Args { positional: args.positional, keywords: args.keywords };
            with_winner.positional.insert(0, winner);
            return Ok(Flow::Call(maker, with_winner));
        }
        let mut members = self.class_members(&names)?;
        let slots = self.read_slots(&text, &base_values, &mut members)?;
        let class = self.make_class(&text, base_values, members.dict, winner, slots)?;
        if members.collection != 0 {
            self.class_mut(&class).collection = members.collection;
        }
        self.set_if_missing(&class, "__doc__", Value::NONE);
        if members.is_unhashable {
            self.set_if_missing(&class, "__hash__", Value::NONE);
        }
        if let Some(qualname) = members.qualname {
            self.class_mut(&class).qualname = qualname.as_str().into();
        }
        self.name_with_module(&class);
        if let Some(Obj::Cell(content)) = self.heap.get_mut(&members.cell) {
            *content = class.clone();
        }
        self.class_epoch += 1;
        let keywords = args.keywords.into_iter().flat_map(|(name, value)| [name, value]);
        let held: Vec<Value> = [class.clone()].into_iter().chain(keywords).collect();
        let Some(method) = self.user_special(&class, "mro") else { return self.set_names(held) };
        let resume = |vm: &mut Vm, held: Vec<Value>, outcome| {
            let order = vm.returned(outcome)?;
            vm.set_mro(&held[0], &order)?;
            vm.set_names(held)
        };
        Ok(Flow::CallThen(method, Args::of([class]), Cont { resume, held }))
    }

    /// Whether the code that runs stands for C: the classes that it makes are like those of extensions.
    pub(super) fn defines_as_c(&self) -> bool {
        let made_by = self.thread.frames.last().map(|frame| self.codes[frame.code as usize].origin);
        made_by == Some(Origin::BuiltIn)
    }

    /// Classes that CPython has in C carry their module in the name that messages show.
    fn name_with_module(&mut self, class: &Value) {
        if self.defines_as_c()
            && let Some(module) = self.class_module(class).filter(|module| module != "builtins" && module != "fallback")
        {
            let class = self.class_mut(class);
            class.name = format!("{module}.{}", class.name).into();
        }
    }

    /// Takes the resolution order that a metaclass's own `mro()` gave.
    fn set_mro(&mut self, class: &Value, order: &Value) -> Result<()> {
        let order = self.known_items(order).unwrap_or_default();
        for base in &order {
            if !self.is_class(base) {
                let name = self.type_name(base);
                return Err(self.type_error(format!("mro() returned a non-class ('{name}')")));
            }
        }
        self.class_mut(class).mro = order.into_iter().filter(|base| !base.is(class)).collect();
        self.class_epoch += 1;
        self.refresh_hooks(class);
        Ok(())
    }

    /// The `__new__` of a class that is not a builtin class's own.
    pub(in crate::vm) fn own_new(&mut self, class: &Value) -> Option<Value> {
        let name = self.heap.interned("__new__")?;
        let found = self.lookup(class.slot()?, &name)?;
        match self.heap.get(found) {
            Some(Obj::Builtin(_)) => None,
            Some(Obj::StaticMethod(inner)) => Some(inner.clone()),
            _ => Some(found.clone()),
        }
    }

    /// The members of a class: some are for `type` alone, some become class or static methods.
    fn class_members(&mut self, names: &Value) -> Result<Members> {
        let table = self.heap.as_dict(names).expect("the caller has checked").clone();
        let mut members =
            Members { dict: Dict::default(), qualname: None, cell: Value::NONE, collection: 0, is_unhashable: false };
        let (mut eq, mut hash) = (false, false);
        for entry in table.iter() {
            let text = self.text_of(&entry.key);
            let mut value = entry.value.clone();
            let is_function = matches!(self.heap.get(&value), Some(Obj::Function(_)));
            match text.as_str() {
                "__qualname__" => {
                    members.qualname = Some(self.need_text(&value, "type __qualname__")?.to_string());
                    continue;
                }
                "__abc_tpflags__" => {
                    members.collection = value.as_small_int().unwrap_or(0) as u8;
                    continue;
                }
                "__classcell__" => {
                    members.cell = value;
                    continue;
                }
                "__init_subclass__" | "__class_getitem__" if is_function => {
                    value = self.heap.add_container(Obj::ClassMethod(value));
                }
                "__new__" if is_function => value = self.heap.add_container(Obj::StaticMethod(value)),
                "__eq__" => eq = true,
                "__hash__" => hash = true,
                _ => {}
            }
            self.put_member(&mut members.dict, &text, value);
        }
        members.is_unhashable = eq && !hash;
        let name = self.heap.intern("__module__");
        if name_in(&members.dict, self, &name).is_none() {
            let (globals, name) = (self.globals(), self.heap.intern("__name__"));
            if let Some(module) = self.dict_get_name(&globals, &name) {
                self.put_member(&mut members.dict, "__module__", module);
            }
        }
        Ok(members)
    }

    /// Gives a class that is being made an attribute, unless its body has.
    pub(super) fn set_if_missing(&mut self, class: &Value, name: &str, value: Value) {
        let name = self.heap.intern(name);
        if name_in(&self.class(class).dict, self, &name).is_none() {
            self.set_class_attribute(class, &name, value);
        }
    }

    /// Adds a name that is not there yet.
    fn put_member(&mut self, dict: &mut Dict, name: &str, value: Value) {
        self.note_special(name, &value);
        let key = self.heap.intern(name);
        let hash = self.heap.as_str(&key).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        dict.push(hash, key, value, version);
    }

    /// `__set_name__` of the members, then `__init_subclass__` of the base. `held`: the class, names and values of keywords.
    fn set_names(&mut self, held: Vec<Value>) -> Result<Flow> {
        let class = held[0].clone();
        let members: Vec<(Value, Value)> =
            self.class(&class).dict.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
        for (name, member) in &members {
            let inner = self.heap.inner(member);
            if let Some(Obj::Property(property)) = self.heap.get_mut(&inner) {
                property.name = name.clone();
            }
        }
        if !members.iter().any(|(_, member)| self.user_special(member, "__set_name__").is_some()) {
            return self.init_subclass(held);
        }
        let pairs: Vec<Value> = members.into_iter().map(|(name, member)| self.heap.tuple([name, member])).collect();
        let pairs = self.heap.list(pairs);
        let cont = Cont {
            resume: |vm, held, outcome| {
                vm.returned(outcome)?;
                vm.init_subclass(held)
            },
            held,
        };
        let fallback = self.fallback("set_names").expect("the library has it");
        Ok(Flow::CallThen(fallback, Args::of([class, pairs]), cont))
    }

    /// `super(cls, cls).__init_subclass__(**keywords)`, then the class.
    fn init_subclass(&mut self, held: Vec<Value>) -> Result<Flow> {
        let class = held[0].clone();
        let name = self.heap.intern("__init_subclass__");
        let found =
            self.class(&class).mro.iter().find_map(|base| name_in(&self.class(base).dict, self, &name).cloned());
        let hook = match found.as_ref().and_then(|found| self.heap.get(found)) {
            Some(Obj::ClassMethod(inner)) => inner.clone(),
            _ => return Ok(class.into()),
        };
        let mut args = Args::of([class.clone()]);
        args.keywords = held[1..].chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let cont = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the class").into())
            },
            [class],
        );
        Ok(Flow::CallThen(hook, args, cont))
    }
}
