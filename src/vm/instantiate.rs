//! `cls(...)`: `__call__` of the metaclass, then `__new__`, then `__init__`.

use super::class::Type;
use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::{Instance, Layout, Obj};
use super::{Value, Vm};
use crate::bytecode::Instr;

/// Virtual nanoseconds of making an instance, beside its `__init__`.
const INSTANTIATION: u64 = 40;

impl Vm {
    /// `cls(...)`
    pub(super) fn instantiate(&mut self, class: &Value, mut args: Args) -> Result<Flow> {
        self.remember_init(class);
        let metaclass = self.type_of(class);
        if !Type::Type.is(&metaclass)
            && let Some(hook) = self.user_special(class, "__call__")
        {
            args.positional.insert(0, class.clone());
            return Ok(Flow::Call(hook, args));
        }
        self.make_instance(class, args)
    }

    /// The call of a class becomes that of its `__init__` where there is nothing else to it.
    fn remember_init(&mut self, class: &Value) {
        let data = self.class(class);
        let plain = data.layout == Layout::Object && !data.builtin && !data.hooks.is_abstract;
        if !plain || !Type::Type.is(&data.metaclass) || self.own_new(class).is_some() {
            return;
        }
        if let Some(init) = self.class_member(class, "__init__")
            && matches!(self.heap.get(&init), Some(Obj::Function(_)))
        {
            let epoch = self.class_epoch;
            self.class(class).quick_init.set((epoch, init.slot().expect("a function is an object")));
        }
    }

    /// The instruction `Call` on a class that `remember_init` found plain.
    pub(super) fn make_quickly(&mut self, instr: Instr) -> Next {
        let floor = self.thread.stack.top - usize::from(instr.b) - 2;
        let Some(Obj::Class(class)) = self.heap.get(self.thread.stack.at(floor)) else {
            unreachable!("a class is called")
        };
        let (init, shape) = (Value::reference(class.quick_init.get().1), class.root_shape);
        let Some(Obj::Function(function)) = self.heap.get(&init) else { unreachable!("a remembered function") };
        let fits = self.codes[function.code as usize].plain_parameters == u32::from(instr.b) + 1;
        let depth = self.depth_of_init(&class.quick_inits);
        let Some(depth) = depth.filter(|_| fits && self.thread.stack.at(floor + 1).is_null()) else {
            return self.call_op(instr);
        };
        self.charge(INSTANTIATION);
        let instance = self.heap.add_container(Obj::Instance(Instance { shape, slots: Vec::new() }));
        let stack = &mut self.thread.stack;
        *stack.at_mut(floor + 1) = instance.clone();
        *stack.at_mut(floor) = init;
        let Some(Obj::Function(function)) = self.heap.get(stack.at(floor)) else { unreachable!("just put there") };
        let state = &self.codes[function.code as usize];
        self.thread.enter(function, state, 0, floor, floor + 1, Then::Made(instance));
        self.thread.set_depth(depth);
        Next::Run
    }

    /// `type.__call__(cls, ...)`
    pub(super) fn make_instance(&mut self, class: &Value, args: Args) -> Result<Flow> {
        self.charge(INSTANTIATION);
        if self.class(class).builtin && self.class(class).layout != Layout::Exception {
            return self.construct(class, args);
        }
        if let Some(maker) = self.own_new(class) {
            let mut with_class = args.clone();
            with_class.positional.insert(0, class.clone());
            let cont = self.then_initialise(class, args);
            return Ok(Flow::CallThen(maker, with_class, cont));
        }
        match self.allocate(class, &args)? {
            Flow::Value(instance) => self.initialise(instance, args),
            flow => {
                let cont = self.then_initialise(class, args);
                self.after(Ok(flow), cont)
            }
        }
    }

    /// What follows `__new__`: holds the class, the names of the keywords and all values.
    fn then_initialise(&mut self, class: &Value, args: Args) -> Cont {
        let names: Vec<Value> = args.keywords.iter().map(|(name, _)| name.clone()).collect();
        let mut held = vec![class.clone(), self.heap.tuple(names)];
        held.extend(args.positional);
        held.extend(args.keywords.into_iter().map(|(_, value)| value));
        Cont { resume: Vm::made, held }
    }

    /// `__new__` returned: `__init__` follows when it made an instance of the class.
    fn made(&mut self, mut held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let instance = self.returned(outcome)?;
        let class = held.remove(0);
        let names = held.remove(0);
        if !self.is_instance(&instance, &class) {
            return Ok(Flow::Value(instance));
        }
        let names = self.heap.as_tuple(&names).expect("a tuple of names").to_vec();
        let keywords = held.split_off(held.len() - names.len());
        let args = Args { positional: held.into_iter().collect(), keywords: names.into_iter().zip(keywords).collect() };
        self.initialise(instance, args)
    }

    fn initialise(&mut self, instance: Value, mut args: Args) -> Result<Flow> {
        match self.user_special(&instance, "__init__") {
            Some(init) => {
                args.positional.insert(0, instance.clone());
                let cont = Cont::new(|vm, mut held, outcome| vm.initialised(held.remove(0), outcome), [instance]);
                Ok(Flow::CallThen(init, args, cont))
            }
            None => {
                if self.exception(&instance).is_some() {
                    self.init_exception(&instance, args)?;
                    return Ok(Flow::Value(instance));
                }
                let class = self.type_of(&instance);
                // What a `__new__` of its own has left empty.
                if matches!(self.heap.get(&instance), Some(Obj::Derived(_)))
                    && self.builtin_behind(&class).is_filled_by_init()
                    && self.own_new(&class).is_some()
                    && let Some(init) = self.special(&instance, "__init__")
                {
                    args.positional.insert(0, instance.clone());
                    if matches!(self.builtin_behind(&class), Type::List | Type::Set) {
                        // They are for `__new__` alone.
                        args.keywords.clear();
                    }
                    let cont = Cont::new(|vm, mut held, outcome| vm.initialised(held.remove(0), outcome), [instance]);
                    return Ok(Flow::CallThen(init, args, cont));
                }
                let plain = matches!(self.heap.get(&instance), Some(Obj::Instance(_)));
                let given = !args.positional.is_empty() || !args.keywords.is_empty();
                if plain && given && self.own_new(&class).is_none() {
                    let name = self.type_name(&instance);
                    return Err(self.type_error(format!("{name}() takes no arguments")));
                }
                Ok(Flow::Value(instance))
            }
        }
    }

    /// `__init__` ended.
    pub(super) fn initialised(&mut self, instance: Value, outcome: Outcome) -> Result<Flow> {
        let value = self.returned(outcome)?;
        if value.is_none() {
            return Ok(Flow::Value(instance));
        }
        let name = self.type_name(&value);
        Err(self.type_error(format!("__init__() should return None, not '{name}'")))
    }

    fn class_member(&mut self, class: &Value, name: &str) -> Option<Value> {
        let name = self.heap.intern(name);
        self.lookup(class.slot()?, &name).cloned()
    }

    /// `object.__new__` and its kin: an instance without attributes.
    pub(super) fn allocate(&mut self, class: &Value, args: &Args) -> Result<Flow> {
        let (layout, shape) = (self.class(class).layout, self.class(class).root_shape);
        self.own_keys.exist |= self.class(class).hooks.own_keys;
        match layout {
            Layout::Exception => Ok(self.make_exception(class.clone(), args.positional.to_vec()).into()),
            Layout::Object if self.class(class).hooks.is_abstract => Err(self.abstract_class(class)),
            Layout::Object => Ok(self.heap.add_container(Obj::Instance(Instance { shape, slots: Vec::new() })).into()),
            Layout::Class => self.new_class(class, args.clone()),
            Layout::Value => {
                let kind = self.builtin_behind(class);
                if let Some(inner) = self.blank_asyncio(&kind.value()) {
                    return self.allocate_asyncio(class, &kind.value(), inner, args);
                }
                let own_init = self
                    .class_member(class, "__init__")
                    .is_some_and(|found| !matches!(self.heap.get(&found), Some(Obj::Builtin(_))));
                let filled_later = (kind.is_mutable_container() || kind == Type::Property) && own_init;
                let mut args = if filled_later { Args::default() } else { args.clone() };
                if own_init && matches!(kind, Type::Tuple | Type::FrozenSet | Type::Float) {
                    // They are for `__init__` alone.
                    args.keywords.clear();
                }
                self.construct_derived(kind, class, args)
            }
        }
    }

    /// A future, task or event loop of a class of Python's. Where it has no `__init__` of its own the native one runs.
    fn allocate_asyncio(&mut self, class: &Value, base: &Value, inner: Value, args: &Args) -> Result<Flow> {
        let instance = self.derived(class, inner);
        if Type::EventLoop.is(base) || self.user_special(&instance, "__init__").is_some() {
            return Ok(instance.into());
        }
        let kind = if Type::Task.is(base) { Type::Task } else { Type::Future };
        let flow = self.init_asyncio(&instance, kind, args.clone());
        let made = Cont::new(
            |vm, mut held, outcome| {
                vm.returned(outcome)?;
                Ok(held.pop().expect("the instance").into())
            },
            [instance],
        );
        self.after(flow, made)
    }

    /// The builtin type whose value an instance of the class has inside.
    pub(super) fn builtin_behind(&self, class: &Value) -> Type {
        let mut order = [class].into_iter().chain(&self.class(class).mro);
        let behind = order.find(|class| self.class(class).builtin).and_then(|class| class.slot());
        Type::ALL[behind.expect("the last class is builtin") as usize - 1].0
    }

    /// An instance around what calling the builtin type gives.
    pub(super) fn construct_derived(&mut self, kind: Type, class: &Value, args: Args) -> Result<Flow> {
        let flow = self.construct(&kind.value(), args);
        if kind.is(class) {
            return flow;
        }
        let cont = Cont::new(
            |vm, held, outcome| {
                let inner = vm.returned(outcome)?;
                let inner = vm.heap.inner(&inner);
                let made = vm.derived(&held[0], inner.clone());
                vm.copy_property_doc(&made, &inner)?;
                Ok(made.into())
            },
            [class.clone()],
        );
        self.after(flow, cont)
    }

    /// An instance of a class derived from a builtin one, around a value of that.
    pub(super) fn derived(&mut self, class: &Value, inner: Value) -> Value {
        let shape = self.class(class).root_shape;
        self.own_keys.exist |= self.class(class).hooks.own_keys;
        self.heap.add_container(Obj::Derived(Box::new((Instance { shape, slots: Vec::new() }, inner))))
    }

    /// The words for making an instance of a class that still has abstract methods.
    fn abstract_class(&mut self, class: &Value) -> super::exception::Raise {
        let name = self.heap.intern("__abstractmethods__");
        let methods = super::class::name_in(&self.class(class).dict, self, &name).cloned();
        let mut names: Vec<String> = methods
            .and_then(|methods| self.known_items(&methods))
            .unwrap_or_default()
            .iter()
            .map(|name| self.text_of(name))
            .collect();
        names.sort();
        let class = self.class(class).name.clone();
        let plural = if names.len() == 1 { "" } else { "s" };
        if self.settings.python.minor() < 12 {
            let names = names.join(", ");
            return self
                .type_error(format!("Can't instantiate abstract class {class} with abstract method{plural} {names}"));
        }
        let names = names.join("', '");
        self.type_error(format!(
            "Can't instantiate abstract class {class} without an implementation for abstract method{plural} '{names}'"
        ))
    }
}
