//! What the instances of a class are made of: `__slots__`, `__dict__`, the builtin type behind them, and which bases go
//! together.

use super::super::exception::{Raise, Result};
use super::super::object::{Class, Layout, Member, Obj};
use super::super::{Value, Vm};
use super::new::Members;
use super::{Type, name_in};

/// What the statement of a class says about its layout.
#[derive(Default)]
pub(in crate::vm) struct Slots {
    /// `__slots__` was given.
    given: bool,
    names: Vec<Value>,
    dict: bool,
    weakref: bool,
}

impl Vm {
    /// Reads `__slots__` out of the members of a class .
    pub(super) fn read_slots(&mut self, class: &str, bases: &[Value], members: &mut Members) -> Result<Slots> {
        let name = self.heap.intern("__slots__");
        let Some(given) = name_in(&members.dict, self, &name).cloned() else { return Ok(Slots::default()) };
        let given = match self.heap.as_str(&given) {
            Some(_) => vec![given],
            None => match self.known_items(&given) {
                Some(names) => names,
                None => match self.items_natively(&given)? {
                    Some(names) => names,
                    None if self.is_iterable(&given) => {
                        return Err(self.not_implemented_error("not simulated yet: __slots__ from this iterable"));
                    }
                    None => {
                        let kind = self.type_name(&given);
                        return Err(self.type_error(format!("'{kind}' object is not iterable")));
                    }
                },
            },
        };
        let mut slots = Slots { given: true, ..Slots::default() };
        for name in given {
            let Some(text) = self.heap.as_str(&name).map(|text| text.to_string()) else {
                let kind = self.type_name(&name);
                return Err(self.type_error(format!("__slots__ items must be strings, not '{kind}'")));
            };
            match text.as_str() {
                "__dict__" => {
                    if slots.dict || bases.iter().any(|base| self.class(base).has_dict) {
                        return Err(self.type_error("__dict__ slot disallowed: we already got one"));
                    }
                    slots.dict = true;
                }
                "__weakref__" => {
                    if slots.weakref || bases.iter().any(|base| self.class(base).has_dict) {
                        return Err(self.type_error("__weakref__ slot disallowed: we already got one"));
                    }
                    slots.weakref = true;
                }
                _ if !crate::text::text_is_identifier(&text) => {
                    return Err(self.type_error("__slots__ must be identifiers"));
                }
                _ => {
                    let name = self.heap.intern(&mangled(&text, class));
                    if name_in(&members.dict, self, &name).is_some() {
                        let text = self.text_of(&name);
                        return Err(self.value_error(format!("'{text}' in __slots__ conflicts with class variable")));
                    }
                    slots.names.push(name);
                }
            }
        }
        Ok(slots)
    }

    /// Gives a new class its layout. `slots` belong to it alone.
    pub(super) fn lay_out(&mut self, class: &Value, slots: Slots) -> Result<()> {
        let bases = self.class(class).bases.clone();
        let (base, solid) = self.solid_base(&bases)?;
        if let Some(kind) =
            [Type::Int, Type::Bytes, Type::Tuple, Type::Type].into_iter().find(|kind| kind.slot() == solid)
            && !slots.names.is_empty()
        {
            let name = Type::ALL[kind as usize].1;
            return Err(self.type_error(format!("nonempty __slots__ not supported for subtype of '{name}'")));
        }
        let of_bases = bases.iter().flat_map(|base| self.class(base).slots.clone());
        let mut names: Vec<Value> = Vec::new();
        for name in of_bases.chain(slots.names.iter().cloned()) {
            if !names.iter().any(|known| known.is(&name)) {
                names.push(name);
            }
        }
        let has_dict = !slots.given || slots.dict || bases.iter().any(|base| self.class(base).has_dict);
        let adds_dict = (!slots.given || slots.dict) && !self.has_dict_of_base(base);
        let adds_weakref = (!slots.given || slots.weakref) && self.can_add_weakref(base);
        let own = class.slot().expect("a class is an object");
        let new = self.class_mut(class);
        new.slots = names;
        new.has_dict = has_dict;
        new.base = base;
        new.solid = if slots.names.is_empty() { solid } else { own };
        for name in slots.names {
            let member = Obj::Member(Box::new(Member { name: name.clone(), class: class.clone(), computed: false }));
            let member = self.heap.add_container(member);
            self.set_class_attribute(class, &name, member);
        }
        let in_c = self.defines_as_c();
        for (name, adds) in [("__dict__", adds_dict), ("__weakref__", adds_weakref)] {
            if adds && !in_c {
                let member = Member { name: self.heap.intern(name), class: class.clone(), computed: true };
                let member = self.heap.add_container(Obj::Member(Box::new(member)));
                self.set_if_missing(class, name, member);
            }
        }
        Ok(())
    }

    fn has_dict_of_base(&self, base: u32) -> bool {
        self.class(&Value::reference(base)).has_dict
            || [Type::Type, Type::Function].iter().any(|kind| kind.slot() == base)
    }

    /// Whether instances of a base cannot be referred to weakly, and those of a class derived from it could.
    fn can_add_weakref(&self, base: u32) -> bool {
        let class = self.class(&Value::reference(base));
        if !class.builtin {
            let own = self.heap.interned("__weakref__").and_then(|name| name_in(&class.dict, self, &name));
            return own.is_none() && self.can_add_weakref(class.base);
        }
        // Those that have it, and those of varying size, which can have none.
        let others = [Type::Type, Type::Set, Type::FrozenSet, Type::Deque, Type::Int, Type::Bytes, Type::Tuple];
        !others.iter().any(|kind| kind.slot() == base)
    }

    /// The base that the layout of instances comes from, and the class of which this layout is.
    pub(super) fn solid_base(&mut self, bases: &[Value]) -> Result<(u32, u32)> {
        let mut best: Option<(u32, u32)> = None;
        for base in bases {
            let (slot, solid) = (base.slot().expect("a class is an object"), self.class(base).solid);
            let Some((_, winner)) = best else {
                best = Some((slot, solid));
                continue;
            };
            let (winner, candidate) = (Value::reference(winner), Value::reference(solid));
            if self.is_subclass(&winner, &candidate) {
                continue;
            }
            if !self.is_subclass(&candidate, &winner) {
                return Err(self.type_error("multiple bases have instance lay-out conflict"));
            }
            best = Some((slot, solid));
        }
        Ok(best.expect("a class has a base"))
    }

    /// Whether an instance of one class can become one of the other.
    pub(in crate::vm) fn same_layout(&self, a: &Value, b: &Value) -> bool {
        let builtin = |class: &Value| {
            let order = [class].into_iter().chain(&self.class(class).mro);
            order.map(|class| self.class(class)).find(|class| class.builtin).map(|class| class.solid)
        };
        let within = |a: &Class, b: &Class| a.slots.iter().all(|name| b.slots.iter().any(|other| other.is(name)));
        let same_builtin = builtin(a) == builtin(b);
        let (a, b) = (self.class(a), self.class(b));
        same_builtin && a.has_dict == b.has_dict && within(a, b) && within(b, a)
    }

    /// The representation of the builtin type behind a class with this resolution order.
    pub(super) fn layout_of(&self, mro: &[Value]) -> Layout {
        mro.iter()
            .map(|base| self.class(base).layout)
            .find(|&layout| layout != Layout::Object)
            .unwrap_or(Layout::Object)
    }

    /// What a slot without a value raises.
    pub(in crate::vm) fn empty_slot(&mut self, x: &Value, name: &Value) -> Raise {
        let (kind, text) = (self.type_name(x), self.text_of(name));
        if self.settings.python.minor() < 10 {
            return self.attribute_error(text);
        }
        let raise = self.attribute_error(format!("'{kind}' object has no attribute '{text}'"));
        self.tell_attribute(raise, x, name)
    }
}

/// Private names get their class's in front.
fn mangled(name: &str, class: &str) -> String {
    let class = class.trim_start_matches('_');
    if !name.starts_with("__") || name.ends_with("__") || class.is_empty() {
        return name.to_owned();
    }
    format!("_{class}{name}")
}
