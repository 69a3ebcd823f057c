//! Attributes: `x.name`, `x.name = v`, `del x.name`, and the instructions for them with their inline caches.

use super::class::Type;
use super::code_state::{Cache, CacheKind, CodeState};
use super::dict::Dict;
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::Instr;

/// What `x.name` is when it is about to be called.
pub(super) enum Method {
    /// A function and its receiver.
    Bound(Value, Value),
    Plain(Flow),
}

impl Vm {
    /// The attribute that stands in the object itself.
    pub(super) fn own_attribute(&self, x: &Value, name: &Value) -> Option<Value> {
        match self.heap.get(x)? {
            Obj::Instance(instance) => {
                let slot = self.heap.shapes.slot(instance.shape, name)?;
                instance.slots.get(slot).cloned()
            }
            Obj::Derived(derived) => {
                let slot = self.heap.shapes.slot(derived.0.shape, name)?;
                derived.0.slots.get(slot).cloned()
            }
            Obj::Exception(exception) => self.in_names(exception.attributes.as_deref()?, name),
            Obj::Function(function) => self.in_names(function.attributes.as_deref()?, name),
            _ => None,
        }
    }

    fn in_names(&self, names: &Dict, name: &Value) -> Option<Value> {
        super::class::name_in(names, self, name).cloned()
    }

    /// `x.name`
    pub(super) fn get_attribute(&mut self, x: &Value, name: &Value) -> Result<Flow> {
        match self.get_method(x, name)? {
            Method::Plain(flow) => Ok(flow),
            Method::Bound(function, receiver) => {
                Ok(Flow::Value(self.heap.add_container(Obj::BoundMethod(function, receiver))))
            }
        }
    }

    /// As [`Vm::get_attribute`], without making a bound method where that can be avoided.
    pub(super) fn get_method(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let plain = |value: Value| Ok(Method::Plain(Flow::Value(value)));
        match self.heap.get(x) {
            Some(Obj::Class(_)) => return self.get_class_attribute(x, name),
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                return match self.dict_get_name(&globals, name) {
                    Some(value) => plain(value),
                    None => {
                        let (module, name) = (self.module_name(x), self.text_of(name));
                        Err(self.attribute_error(format!("module '{module}' has no attribute '{name}'")))
                    }
                };
            }
            Some(Obj::Super(after, object)) => {
                let (after, object) = (after.clone(), object.clone());
                return self.get_super_attribute(&after, &object, name);
            }
            _ => {}
        }
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.getattribute
            && let Some(hook) = self.special(x, "__getattribute__")
        {
            return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        let found = self.lookup(class_slot, name).cloned();
        if let Some(found) = &found
            && let Some(Obj::Property(property)) = self.heap.get(found)
        {
            let getter = property[0].clone();
            return Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()]))));
        }
        if let Some(own) = self.own_attribute(x, name) {
            return plain(own);
        }
        if let Some(found) = found {
            let class = Value::reference(class_slot);
            return self.bind(found, x, &class);
        }
        if let Some(value) = self.native_attribute(x, name)? {
            return plain(value);
        }
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.getattr
            && let Some(hook) = self.special(x, "__getattr__")
        {
            return Ok(Method::Plain(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        Err(self.no_attribute(x, name))
    }

    fn no_attribute(&mut self, x: &Value, name: &Value) -> Raise {
        let (kind, name) = (self.type_name(x), self.text_of(name));
        self.attribute_error(format!("'{kind}' object has no attribute '{name}'"))
    }

    /// What a value found in a class becomes when it is reached through an instance.
    fn bind(&mut self, found: Value, x: &Value, class: &Value) -> Result<Method> {
        Ok(match self.heap.get(&found) {
            Some(Obj::Function(_)) => Method::Bound(found, x.clone()),
            Some(Obj::Builtin(builtin)) if builtin.is_method => Method::Bound(found, x.clone()),
            Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
            Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), class.clone()),
            Some(Obj::Instance(_)) => match self.user_special(&found, "__get__") {
                Some(getter) => Method::Plain(Flow::Call(getter, Args::of([found, x.clone(), class.clone()]))),
                None => Method::Plain(Flow::Value(found)),
            },
            _ => Method::Plain(Flow::Value(found)),
        })
    }

    fn get_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Method> {
        let slot = x.slot().expect("a class is an object");
        let found = self.lookup(slot, name).cloned();
        if let Some(found) = found {
            return Ok(match self.heap.get(&found) {
                Some(Obj::StaticMethod(inner)) => Method::Plain(Flow::Value(inner.clone())),
                Some(Obj::ClassMethod(inner)) => Method::Bound(inner.clone(), x.clone()),
                _ => Method::Plain(Flow::Value(found)),
            });
        }
        if let Some(value) = self.native_class_attribute(x, name)? {
            return Ok(Method::Plain(Flow::Value(value)));
        }
        let metaclass = self.type_of(x);
        if let Some(found) = self.lookup(metaclass.slot().expect("a class is an object"), name).cloned() {
            if let Some(Obj::Property(property)) = self.heap.get(&found) {
                let getter = property[0].clone();
                return Ok(Method::Plain(Flow::Call(getter, Args::of([x.clone()]))));
            }
            return self.bind(found, x, &metaclass);
        }
        let (class, name) = (self.class(x).name.clone(), self.text_of(name));
        Err(self.attribute_error(format!("type object '{class}' has no attribute '{name}'")))
    }

    /// `super(after, object).name`: looks behind `after` in the resolution order of the object's class.
    pub(super) fn get_super_attribute(&mut self, after: &Value, object: &Value, name: &Value) -> Result<Method> {
        let class = if self.is_class(object) && self.is_subclass(object, after) {
            object.clone()
        } else {
            self.type_of(object)
        };
        let mut order = vec![class.clone()];
        order.extend(self.class(&class).mro.iter().cloned());
        let behind = order.iter().position(|base| base.is(after)).map_or(0, |index| index + 1);
        for base in &order[behind..] {
            if let Some(found) = super::class::name_in(&self.class(base).dict, self, name).cloned() {
                if let Some(Obj::Property(property)) = self.heap.get(&found) {
                    let getter = property[0].clone();
                    return Ok(Method::Plain(Flow::Call(getter, Args::of([object.clone()]))));
                }
                // Through a class (`super().__new__` and class methods) a function stays as it is.
                if class.is(object) && matches!(self.heap.get(&found), Some(Obj::Function(_) | Obj::Builtin(_))) {
                    return Ok(Method::Plain(Flow::Value(found)));
                }
                return self.bind(found, object, &class);
            }
        }
        let name = self.text_of(name);
        Err(self.attribute_error(format!("'super' object has no attribute '{name}'")))
    }

    /// `x.name = value`. `None`: done.
    pub(super) fn set_attribute(&mut self, x: &Value, name: &Value, value: Value) -> Result<Option<Flow>> {
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.setattr
            && let Some(hook) = self.special(x, "__setattr__")
        {
            return Ok(Some(Flow::Call(hook, Args::of([x.clone(), name.clone(), value]))));
        }
        self.set_attribute_plainly(x, name, value)
    }

    /// `object.__setattr__`
    pub(super) fn set_attribute_plainly(&mut self, x: &Value, name: &Value, value: Value) -> Result<Option<Flow>> {
        let class_slot = self.type_slot(x);
        if let Some(found) = self.lookup(class_slot, name).cloned() {
            match self.heap.get(&found) {
                Some(Obj::Property(property)) => {
                    let setter = property[1].clone();
                    if setter.is_none() {
                        let (kind, name) = (self.type_name(x), self.text_of(name));
                        return Err(self.attribute_error(format!("property '{name}' of '{kind}' object has no setter")));
                    }
                    return Ok(Some(Flow::Call(setter, Args::of([x.clone(), value]))));
                }
                Some(Obj::Instance(_)) => {
                    if let Some(setter) = self.user_special(&found, "__set__") {
                        return Ok(Some(Flow::Call(setter, Args::of([found, x.clone(), value]))));
                    }
                }
                _ => {}
            }
        }
        self.store_own(x, name, value)?;
        Ok(None)
    }

    fn store_own(&mut self, x: &Value, name: &Value, value: Value) -> Result<()> {
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        match self.heap.get(x) {
            Some(Obj::Instance(_) | Obj::Derived(_)) => {
                let shape = match self.heap.get(x) {
                    Some(Obj::Instance(instance)) => instance.shape,
                    Some(Obj::Derived(derived)) => derived.0.shape,
                    _ => unreachable!("just matched"),
                };
                let place = self.heap.shapes.slot(shape, name);
                let wider = if place.is_none() { self.heap.shapes.with(shape, name) } else { shape };
                let instance = match self.heap.get_mut(x) {
                    Some(Obj::Instance(instance)) => instance,
                    Some(Obj::Derived(derived)) => &mut derived.0,
                    _ => unreachable!("just matched"),
                };
                match place {
                    Some(place) => instance.slots[place] = value,
                    None => {
                        instance.shape = wider;
                        instance.slots.push(value);
                    }
                }
                Ok(())
            }
            Some(Obj::Class(class)) => {
                if class.builtin {
                    let (kind, name) = (class.name.clone(), self.text_of(name));
                    return Err(self.type_error(format!("cannot set '{name}' attribute of immutable type '{kind}'")));
                }
                self.set_class_attribute(x, name, value);
                Ok(())
            }
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                self.dict_set_name(&globals, name.clone(), value);
                Ok(())
            }
            Some(Obj::Function(_) | Obj::Exception(_)) => {
                if self.set_native_attribute(x, name, &value)? {
                    return Ok(());
                }
                let names = match self.heap.get_mut(x) {
                    Some(Obj::Function(function)) => function.attributes.get_or_insert_default(),
                    Some(Obj::Exception(exception)) => exception.attributes.get_or_insert_default(),
                    _ => unreachable!("just matched"),
                };
                match names.find(hash, |key| key.is(name)) {
                    Some(index) => names.place_mut(index).expect("found").value = value,
                    None => {
                        names.push(hash, name.clone(), value, version);
                    }
                }
                Ok(())
            }
            _ => {
                let (kind, name) = (self.type_name(x), self.text_of(name));
                Err(self.attribute_error(format!("'{kind}' object has no attribute '{name}'")))
            }
        }
    }

    /// `del x.name`
    pub(super) fn delete_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Flow>> {
        let class_slot = self.type_slot(x);
        if let Obj::Class(class) = self.heap.at(class_slot)
            && class.hooks.delattr
            && let Some(hook) = self.special(x, "__delattr__")
        {
            return Ok(Some(Flow::Call(hook, Args::of([x.clone(), name.clone()]))));
        }
        if let Some(found) = self.lookup(class_slot, name)
            && let Some(Obj::Property(property)) = self.heap.get(found)
            && !property[2].is_none()
        {
            return Ok(Some(Flow::Call(property[2].clone(), Args::of([x.clone()]))));
        }
        let shape = match self.heap.get(x) {
            Some(Obj::Instance(instance)) => Some(instance.shape),
            Some(Obj::Derived(derived)) => Some(derived.0.shape),
            _ => None,
        };
        if let Some(shape) = shape {
            if let Some(slot) = self.heap.shapes.slot(shape, name) {
                let narrower = self.heap.shapes.without(shape, slot);
                let instance = match self.heap.get_mut(x) {
                    Some(Obj::Instance(instance)) => instance,
                    Some(Obj::Derived(derived)) => &mut derived.0,
                    _ => unreachable!("just matched"),
                };
                instance.shape = narrower;
                drop(instance.slots.remove(slot));
                return Ok(None);
            }
            return Err(self.no_attribute(x, name));
        }
        let hash = self.heap.as_str(name).map_or(0, |text| text.hash());
        let version = self.heap.next_version();
        let names = match self.heap.get_mut(x) {
            Some(Obj::Function(function)) => function.attributes.as_deref_mut(),
            Some(Obj::Exception(exception)) => exception.attributes.as_deref_mut(),
            Some(Obj::Class(class)) if !class.builtin => {
                self.class_epoch += 1;
                Some(&mut class.dict)
            }
            Some(Obj::Module(module)) => {
                let globals = module.globals.clone();
                self.heap.as_dict_mut(&globals)
            }
            _ => None,
        };
        if let Some(names) = names
            && let Some(index) = names.find(hash, |key| key.is(name))
        {
            drop(names.remove(index, version));
            if self.is_class(x) {
                self.refresh_hooks(x);
            }
            return Ok(None);
        }
        Err(self.no_attribute(x, name))
    }

    pub(super) fn load_attr_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let name = &state.names[instr.c as usize];
        self.remember_slot(&x, name, state, instr);
        let flow = self.get_attribute(&x, name);
        drop(x);
        self.follow(flow, Then::Push)
    }

    /// Fills the inline cache when the attribute is one of the instance, that no class attribute hides.
    fn remember_slot(&self, x: &Value, name: &Value, state: &CodeState, instr: Instr) {
        let Some(Obj::Instance(instance)) = self.heap.get(x) else { return };
        let class = self.heap.shapes.class(instance.shape);
        if self.class(class).hooks.getattribute {
            return;
        }
        let hidden = self
            .lookup(class.slot().expect("a class is an object"), name)
            .is_some_and(|found| matches!(self.heap.get(found), Some(Obj::Property(_) | Obj::Instance(_))));
        if let Some(slot) = self.heap.shapes.slot(instance.shape, name)
            && !hidden
        {
            state.caches[instr.b as usize].set(Cache {
                key: instance.shape.0,
                guard: self.class_epoch,
                place: slot as u32,
                kind: CacheKind::Slot,
            });
        }
    }

    pub(super) fn load_method_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let name = &state.names[instr.c as usize];
        if let Some(Obj::Instance(instance)) = self.heap.get(&x) {
            let class = self.heap.shapes.class(instance.shape);
            let hooked = self.class(class).hooks.getattribute;
            let found = self.lookup(class.slot().expect("a class is an object"), name);
            if let Some(found) = found
                && !hooked
                && matches!(self.heap.get(found), Some(Obj::Function(_)))
                && self.heap.shapes.slot(instance.shape, name).is_none()
            {
                state.caches[instr.b as usize].set(Cache {
                    key: instance.shape.0,
                    guard: self.class_epoch,
                    place: found.slot().expect("a function is an object"),
                    kind: CacheKind::Method,
                });
            }
        }
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

    /// The attribute came from a call; the empty self slot goes above it.
    fn then_push_null(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        match outcome {
            Outcome::Return(value) | Outcome::Yield(value) => {
                self.thread.stack.push(value);
                Ok(Flow::Value(Value::NULL))
            }
            Outcome::Raise(raise) => Err(raise),
        }
    }

    pub(super) fn store_attr_op(&mut self, state: &CodeState, instr: Instr) -> Next {
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
                        None => Cache {
                            key: before.0,
                            guard: instance.shape.0,
                            place: self.class_epoch,
                            kind: CacheKind::NewSlot,
                        },
                    };
                    state.caches[instr.b as usize].set(cache);
                }
                Next::Run
            }
            Ok(Some(flow)) => self.follow(Ok(flow), Then::Discard),
            Err(raise) => Next::Unwind(raise),
        }
    }

    pub(super) fn module_name(&self, module: &Value) -> std::rc::Rc<str> {
        match self.heap.get(module) {
            Some(Obj::Module(module)) => module.name.clone(),
            other => unreachable!("{other:?} is no module"),
        }
    }

    /// The text of a `str`, empty for anything else.
    pub(super) fn text_of(&self, value: &Value) -> String {
        self.heap.as_str(value).map_or_else(String::new, |text| text.to_string())
    }

    /// Attributes that the vm computes.
    fn native_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Value>> {
        let name = self.text_of(name);
        if name == "__class__" {
            return Ok(Some(self.type_of(x)));
        }
        if name == "__doc__" && !matches!(self.heap.get(x), Some(Obj::Function(_))) {
            return Ok(Some(Value::NONE));
        }
        let found = match self.heap.get(x) {
            Some(Obj::Function(function)) => match name.as_str() {
                "__name__" => function.name.clone(),
                "__qualname__" => function.qualname.clone(),
                "__module__" => function.module.clone(),
                "__doc__" => function.doc.clone(),
                "__globals__" => function.globals.clone(),
                "__annotations__" => {
                    if function.annotations.is_none() {
                        return Ok(Some(self.heap.dict()));
                    }
                    function.annotations.clone()
                }
                "__defaults__" => {
                    let defaults = function.defaults.clone();
                    if defaults.is_empty() { Value::NONE } else { self.heap.tuple(defaults) }
                }
                "__kwdefaults__" => function.keyword_defaults.clone(),
                "__dict__" => {
                    let attributes = function.attributes.clone().unwrap_or_default();
                    self.heap.add_container(Obj::Dict(attributes))
                }
                _ => return Ok(None),
            },
            Some(Obj::BoundMethod(function, receiver)) => match name.as_str() {
                "__self__" => receiver.clone(),
                "__func__" => function.clone(),
                _ => {
                    let (function, name) = (function.clone(), self.heap.intern(&name));
                    return match self.own_attribute(&function, &name) {
                        Some(own) => Ok(Some(own)),
                        None => self.native_attribute(&function, &name),
                    };
                }
            },
            Some(Obj::Builtin(builtin)) => match name.as_str() {
                "__name__" | "__qualname__" => self.heap.intern(builtin.name),
                _ => return Ok(None),
            },
            Some(Obj::Exception(exception)) => match name.as_str() {
                "args" => exception.args.clone(),
                "__cause__" => exception.cause.clone(),
                "__context__" => exception.context.clone(),
                "__suppress_context__" => Value::bool(exception.suppress_context),
                "__traceback__" => {
                    if exception.traceback.is_empty() {
                        Value::NONE
                    } else {
                        let entries = exception.traceback.as_slice().into();
                        self.heap.add(Obj::Traceback(entries))
                    }
                }
                "value" if self.is_a(x, Type::StopIteration) => self.first_argument(x),
                "code" if self.is_a(x, Type::SystemExit) => self.first_argument(x),
                _ => return Ok(None),
            },
            Some(Obj::Generator(generator)) => match name.as_str() {
                "__name__" => generator.name.clone(),
                "__qualname__" => generator.qualname.clone(),
                _ => return Ok(None),
            },
            Some(Obj::Range(range)) => {
                let int = match name.as_str() {
                    "start" => range.start,
                    "stop" => range.stop,
                    "step" => range.step,
                    _ => return Ok(None),
                };
                self.heap.int(int)
            }
            Some(Obj::Slice(parts)) => match name.as_str() {
                "start" => parts[0].clone(),
                "stop" => parts[1].clone(),
                "step" => parts[2].clone(),
                _ => return Ok(None),
            },
            Some(Obj::Complex(parts)) => match name.as_str() {
                "real" => Value::float(parts.0),
                "imag" => Value::float(parts.1),
                _ => return Ok(None),
            },
            Some(Obj::Property(parts)) => match name.as_str() {
                "fget" => parts[0].clone(),
                "fset" => parts[1].clone(),
                "fdel" => parts[2].clone(),
                _ => return Ok(None),
            },
            Some(Obj::Instance(_) | Obj::Derived(_)) if name == "__dict__" => self.instance_dict(x),
            _ if name == "real" && (x.is_small_int() || x.as_float().is_some()) => x.clone(),
            _ => return Ok(None),
        };
        Ok(Some(found))
    }

    /// A copy of the attributes of an instance. Changing it does not change the instance: see docs/compatibility.md.
    pub(super) fn instance_dict(&mut self, x: &Value) -> Value {
        let (shape, slots) = match self.heap.get(x) {
            Some(Obj::Instance(instance)) => (instance.shape, instance.slots.clone()),
            Some(Obj::Derived(derived)) => (derived.0.shape, derived.0.slots.clone()),
            _ => return self.heap.dict(),
        };
        let dict = self.heap.dict();
        let names = self.heap.shapes.names(shape).to_vec();
        for (name, value) in names.into_iter().zip(slots) {
            self.dict_set_name(&dict, name, value);
        }
        dict
    }

    /// Attributes of functions and exceptions that are no entries of their dict. True: done.
    fn set_native_attribute(&mut self, x: &Value, name: &Value, value: &Value) -> Result<bool> {
        let name = self.text_of(name);
        match self.heap.get_mut(x) {
            Some(Obj::Function(function)) => {
                let place = match name.as_str() {
                    "__name__" => &mut function.name,
                    "__qualname__" => &mut function.qualname,
                    "__module__" => &mut function.module,
                    "__doc__" => &mut function.doc,
                    "__annotations__" => &mut function.annotations,
                    _ => return Ok(false),
                };
                *place = value.clone();
            }
            Some(Obj::Exception(exception)) => match name.as_str() {
                "args" => exception.args = value.clone(),
                "__cause__" => {
                    exception.cause = value.clone();
                    exception.suppress_context = true;
                }
                "__context__" => exception.context = value.clone(),
                "__suppress_context__" => exception.suppress_context = value.is(&Value::TRUE),
                "__traceback__" => {
                    let entries = match self.heap.get(value) {
                        Some(Obj::Traceback(entries)) => entries.to_vec(),
                        _ => Vec::new(),
                    };
                    self.exception_mut(x).expect("just matched").traceback = entries;
                }
                _ => return Ok(false),
            },
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn native_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Value>> {
        let class = self.class(x);
        Ok(Some(match &*self.text_of(name) {
            "__name__" => {
                let name = class.name.clone();
                self.heap.intern(&name)
            }
            "__qualname__" => {
                let name = class.qualname.clone();
                self.heap.intern(&name)
            }
            "__module__" => self.heap.intern("builtins"),
            "__doc__" => Value::NONE,
            "__class__" => self.type_of(x),
            "__bases__" => {
                let bases = class.bases.clone();
                self.heap.tuple(bases)
            }
            "__mro__" => {
                let mut order = vec![x.clone()];
                order.extend(class.mro.iter().cloned());
                self.heap.tuple(order)
            }
            "__dict__" => self.heap.add_container(Obj::ClassDict(x.clone())),
            _ => return Ok(None),
        }))
    }
}
