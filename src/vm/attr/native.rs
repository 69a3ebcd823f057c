//! Attributes that the vm computes: `__name__`, `args`, `__mro__`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::natives::native_module;
use super::super::object::Obj;
use super::super::{Value, Vm};

impl Vm {
    /// `__isabstractmethod__`, of what a property or class method is made of.
    fn is_marked_abstract(&self, x: &Value) -> bool {
        let mark = self.heap.interned("__isabstractmethod__").and_then(|name| self.own_attribute(x, &name));
        mark.is_some_and(|mark| self.plain_truth(&mark).unwrap_or(false))
            || match self.heap.get(x) {
                Some(Obj::Property(property)) => property.functions.iter().any(|part| self.is_marked_abstract(part)),
                _ => false,
            }
    }

    /// What a class or static method has of the function inside it.
    fn dict_of_wrapper(&mut self, inner: &Value) -> Result<Value> {
        let dict = self.heap.dict();
        for name in ["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"] {
            let name = self.heap.intern(name);
            if let Some(value) = self.native_attribute(inner, &name)? {
                self.dict_set_name(&dict, name, value);
            }
        }
        Ok(dict)
    }

    /// The name of the module that a builtin function stands in; None when it is in none.
    fn module_of_builtin(&mut self, function: &Value, name: &str) -> Value {
        let Some(name) = self.heap.interned(name) else { return Value::NONE };
        let holds = |vm: &Vm, names: &Value| vm.dict_get_name(names, &name).is_some_and(|found| found.is(function));
        if holds(self, &self.builtins) {
            return self.heap.intern("builtins");
        }
        let modules = self.heap.as_dict(&self.modules).map(|modules| modules.iter().cloned().collect::<Vec<_>>());
        for entry in modules.unwrap_or_default() {
            let native = self.heap.as_str(&entry.key).is_some_and(|key| native_module(key).is_some());
            if native && self.globals_of(&entry.value).is_some_and(|names| holds(self, &names)) {
                return entry.key;
            }
        }
        Value::NONE
    }

    /// Attributes that the vm computes.
    pub(super) fn native_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Value>> {
        let name = self.text_of(name);
        if name == "__class__" {
            return Ok(Some(self.type_of(x)));
        }
        if name == "__doc__"
            && !matches!(
                self.heap.get(&self.heap.inner(x)),
                Some(
                    Obj::Function(_)
                        | Obj::BoundMethod(..)
                        | Obj::StaticMethod(_)
                        | Obj::ClassMethod(_)
                        | Obj::Property(_)
                )
            )
        {
            return Ok(Some(Value::NONE));
        }
        if name == "__dict__" {
            if let Some(Obj::StaticMethod(inner) | Obj::ClassMethod(inner)) = self.heap.get(x)
                && self.settings.python.minor() >= 10
            {
                let inner = inner.clone();
                return self.dict_of_wrapper(&inner).map(Some);
            }
            return Ok(self.attributes_dict(x));
        }
        let inner = self.heap.inner(x);
        let found = match self.heap.get(&inner) {
            Some(Obj::Function(_)) => return Ok(self.function_attribute(&inner, &name)),
            Some(Obj::BoundMethod(function, receiver)) => match name.as_str() {
                "__self__" => receiver.clone(),
                "__module__" if matches!(self.heap.get(function), Some(Obj::Builtin(_))) => Value::NONE,
                "__func__" if !matches!(self.heap.get(function), Some(Obj::Builtin(_))) => function.clone(),
                "__qualname__" if let Some(Obj::Builtin(builtin)) = self.heap.get(function) => {
                    let of = match self.heap.get(receiver) {
                        Some(Obj::Class(class)) => class.qualname.clone(),
                        _ => self.class(&self.type_of(receiver)).qualname.clone(),
                    };
                    self.heap.intern(&format!("{of}.{}", builtin.name))
                }
                _ => {
                    let (function, name) = (function.clone(), self.heap.intern(&name));
                    return match self.own_attribute(&function, &name) {
                        Some(own) => Ok(Some(own)),
                        None => self.native_attribute(&function, &name),
                    };
                }
            },
            Some(Obj::Builtin(builtin)) => match name.as_str() {
                "__name__" => self.heap.intern(builtin.name),
                "__qualname__" => {
                    let name = match self.owner_of(x) {
                        Some(class) => format!("{}.{}", self.class(&class).name, builtin.name),
                        None => builtin.name.to_owned(),
                    };
                    self.heap.intern(&name)
                }
                "__objclass__" => match self.owner_of(x) {
                    Some(class) => class,
                    None => return Ok(None),
                },
                "__module__" if self.owner_of(x).is_none() => {
                    let module = self.module_of_builtin(x, builtin.name);
                    return Ok(Some(module));
                }
                _ => return Ok(None),
            },
            Some(Obj::Exception(_)) => return Ok(self.exception_attribute(&inner, &name)),
            Some(Obj::Generator(_)) => return Ok(self.generator_attribute(x, &name)),
            Some(Obj::Future(_)) => return Ok(self.future_attribute(&inner, &name)),
            Some(Obj::Handle(_)) => return Ok(self.handle_attribute(&inner, &name)),
            Some(Obj::Frame(frame)) => {
                let frame = frame.clone();
                return Ok(self.frame_attribute(&frame, &name));
            }
            Some(Obj::Code(code)) => {
                let code = *code;
                return Ok(self.code_attribute(code, &name));
            }
            Some(Obj::Super(after, object)) => {
                let none = |value: Value| if value.is_null() { Value::NONE } else { value };
                match name.as_str() {
                    "__thisclass__" => after.clone(),
                    "__self__" => none(object.clone()),
                    "__self_class__" if object.is_null() => Value::NONE,
                    "__self_class__" if self.is_class(object) && self.is_subclass(object, after) => object.clone(),
                    "__self_class__" => self.type_of(object),
                    _ => return Ok(None),
                }
            }
            Some(Obj::Cell(content)) if name == "cell_contents" => match content.is_null() {
                true => return Err(self.value_error("Cell is empty")),
                false => content.clone(),
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
            Some(Obj::DictView(dict, _)) if name == "mapping" && self.settings.python.minor() >= 10 => {
                let dict = dict.clone();
                self.heap.add_container(Obj::MappingProxy(dict))
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
            Some(Obj::Traceback(entries)) => {
                let entries = entries.clone();
                return Ok(self.traceback_attribute(&entries, &name));
            }
            Some(Obj::Property(property)) => match name.as_str() {
                "fget" => property.functions[0].clone(),
                "fset" => property.functions[1].clone(),
                "fdel" => property.functions[2].clone(),
                "__doc__" => property.doc.clone(),
                "__name__" if self.settings.python.minor() >= 13 => match self.heap.get(&property.functions[0]) {
                    _ if !property.name.is_null() => property.name.clone(),
                    Some(Obj::Function(getter)) => getter.name.clone(),
                    _ => return Ok(None),
                },
                "__isabstractmethod__" => Value::bool(self.is_marked_abstract(&inner)),
                _ => return Ok(None),
            },
            Some(Obj::StaticMethod(inner) | Obj::ClassMethod(inner)) => match name.as_str() {
                "__func__" => inner.clone(),
                "__isabstractmethod__" => Value::bool(self.is_marked_abstract(&inner.clone())),
                // The others came with 3.10.
                _ if self.settings.python.minor() < 10 => return Ok(None),
                "__wrapped__" => inner.clone(),
                _ => {
                    let (inner, name) = (inner.clone(), self.heap.intern(&name));
                    return match self.own_attribute(&inner, &name) {
                        Some(own) => Ok(Some(own)),
                        None => self.native_attribute(&inner, &name),
                    };
                }
            },
            Some(Obj::Member(member)) => match name.as_str() {
                "__name__" => member.name.clone(),
                "__objclass__" => member.class.clone(),
                "__qualname__" => {
                    let name = format!("{}.{}", self.class(&member.class).qualname, self.text_of(&member.name));
                    self.heap.intern(&name)
                }
                _ => return Ok(None),
            },
            _ => return Ok(self.number_part(x, &name)),
        };
        Ok(Some(found))
    }

    /// Attributes of functions and exceptions that are no entries of their dict. True: done.
    pub(super) fn set_native_attribute(&mut self, x: &Value, name: &Value, value: &Value) -> Result<bool> {
        let name = self.text_of(name);
        if self.exception(x).is_some() {
            return self.set_exception_field(x, &name, value);
        }
        if matches!(self.heap.get(x), Some(Obj::Function(_))) {
            return self.set_function_attribute(x, &name, value);
        }
        if matches!(self.heap.get(x), Some(Obj::Generator(_)))
            && matches!(name.as_str(), "__name__" | "__qualname__")
            && self.heap.as_str(value).is_none()
        {
            return Err(self.type_error(format!("{name} must be set to a string object")));
        }
        match self.heap.get_mut(x) {
            Some(Obj::Property(property)) => {
                let place = match name.as_str() {
                    "__doc__" => &mut property.doc,
                    "__name__" => &mut property.name,
                    "fget" | "fset" | "fdel" => return Err(self.attribute_error("readonly attribute")),
                    _ => return Ok(false),
                };
                *place = value.clone();
            }
            Some(Obj::Cell(content)) if name == "cell_contents" => drop(std::mem::replace(content, value.clone())),
            Some(Obj::Generator(generator)) => {
                let place = match name.as_str() {
                    "__name__" => &mut generator.name,
                    "__qualname__" => &mut generator.qualname,
                    _ => return Ok(false),
                };
                drop(std::mem::replace(place, value.clone()));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// What can be deleted of the attributes that are no entries of a dict. True: done.
    pub(super) fn delete_native_attribute(&mut self, x: &Value, name: &Value) -> Result<bool> {
        let text = self.text_of(name);
        match self.heap.get_mut(x) {
            Some(Obj::Cell(content)) if text == "cell_contents" => {
                drop(std::mem::replace(content, Value::NULL));
                Ok(true)
            }
            Some(Obj::Function(_)) => self.delete_function_attribute(x, &text),
            Some(Obj::Generator(_)) if matches!(text.as_str(), "__name__" | "__qualname__") => {
                Err(self.type_error(format!("{text} must be set to a string object")))
            }
            _ => Ok(false),
        }
    }

    /// `real`, `imag`, `numerator` and `denominator` of integers, what floats have of them.
    pub(super) fn number_part(&self, x: &Value, name: &str) -> Option<Value> {
        let x = self.heap.inner(x);
        let is_float = x.as_float().is_some();
        let is_int = x.is_small_int() || x.as_bool().is_some() || matches!(self.heap.get(&x), Some(Obj::Int(_)));
        match name {
            "real" | "numerator" if is_int => {
                Some(x.as_bool().map_or(x.clone(), |truth| Value::int(usize::from(truth))))
            }
            "real" if is_float => Some(x),
            "imag" if is_int => Some(Value::int(0)),
            "imag" if is_float => Some(Value::float(0.0)),
            "denominator" if is_int => Some(Value::int(1)),
            _ => None,
        }
    }

    /// `__name__` and `__qualname__` of a class that is not builtin. True: set.
    pub(super) fn set_native_class_attribute(&mut self, x: &Value, name: &Value, value: &Value) -> Result<bool> {
        let attribute = self.text_of(name);
        let class = self.class(x).name.clone();
        match attribute.as_str() {
            "__name__" | "__qualname__" => {
                let Some(text) = self.heap.as_str(value).map(|text| text.to_string()) else {
                    let kind = self.type_name(value);
                    return Err(self.type_error(format!("can only assign string to {class}.{attribute}, not '{kind}'")));
                };
                let place = self.class_mut(x);
                if attribute == "__name__" {
                    place.name = text.into();
                } else {
                    place.qualname = text.into();
                }
                Ok(true)
            }
            "__mro__" | "__base__" | "__subclasses__" => Err(self.attribute_error("readonly attribute")),
            "__bases__" => self.set_bases(x, value).map(|()| true),
            "__dict__" => Err(self.attribute_error("attribute '__dict__' of 'type' objects is not writable")),
            _ => Ok(false),
        }
    }

    /// What `type` computes for every class, whatever the class itself holds.
    pub(super) fn native_class_attribute(&mut self, x: &Value, name: &Value) -> Result<Option<Value>> {
        if !self.text_of(name).starts_with("__") {
            return Ok(None);
        }
        let class = self.class(x);
        Ok(Some(match &*self.text_of(name) {
            "__name__" => {
                let with_module = class.name.strip_suffix(&*class.qualname).is_some_and(|module| module.ends_with('.'));
                let name = if with_module { class.qualname.clone() } else { class.name.clone() };
                self.heap.intern(&name)
            }
            "__qualname__" => {
                let name = class.qualname.clone();
                self.heap.intern(&name)
            }
            "__class__" => self.type_of(x),
            "__flags__" => {
                let flags = self.class_flags(x);
                Value::int(flags)
            }
            // Where the dict of an instance stands: before it, or nowhere.
            "__dictoffset__" if self.settings.python.minor() >= 12 => {
                if class.has_dict {
                    self.heap.int(-1)
                } else {
                    Value::int(0)
                }
            }
            "__type_params__" if self.settings.python.minor() >= 12 => {
                let own = super::super::class::name_in(&class.dict, self, name).cloned();
                match own.filter(|own| !matches!(self.heap.get(own), Some(Obj::Member(_)))) {
                    Some(own) => own,
                    None => self.heap.empty_tuple.clone(),
                }
            }
            "__bases__" => {
                let bases = class.bases.clone();
                self.heap.tuple(bases)
            }
            "__base__" if Type::Object.is(x) => Value::NONE,
            "__base__" => Value::reference(class.base),
            "__mro__" => {
                let mut order = vec![x.clone()];
                order.extend(class.mro.iter().cloned());
                self.heap.tuple(order)
            }
            "__dict__" => self.heap.add_container(Obj::MappingProxy(x.clone())),
            _ => return Ok(None),
        }))
    }
}
