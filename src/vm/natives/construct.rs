//! What calling a builtin class does: `int("7")`, `list(x)`, `type(x)`.

use super::super::class::Type;
use super::super::exception::Result;
use super::super::flow::{Args, Cont, Flow};
use super::super::number::Number;
use super::super::object::{Iter, Obj, Range};
use super::super::{Value, Vm};
use super::receive::positional;
use super::{bind, dict, mapping_proxy, property, random, thread};

impl Vm {
    /// `class(*args)` of a builtin class that is no exception.
    pub(in crate::vm) fn construct(&mut self, class: &Value, args: Args) -> Result<Flow> {
        let slot = class.slot().expect("a class is an object") as usize;
        let (kind, name, ..) = Type::ALL[slot - 1];
        match kind {
            Type::Object => self.construct_object(class, args),
            Type::Type => self.construct_class(class, args),
            Type::Int => self.construct_int(args),
            Type::Float => self.construct_float(args),
            Type::Bool => self.construct_bool(args),
            Type::Complex => self.construct_complex(args),
            Type::Str => self.construct_str(args),
            Type::Bytes | Type::ByteArray => self.construct_bytes(kind, args),
            Type::List => collected(self, "list", args, |vm, _, items| Ok(vm.heap.list(items).into())),
            Type::Tuple => match args.positional.first() {
                Some(tuple) if matches!(self.heap.get(tuple), Some(Obj::Tuple(_))) && args.positional.len() == 1 => {
                    Ok(tuple.clone().into())
                }
                _ => collected(self, "tuple", args, |vm, _, items| Ok(vm.heap.tuple(items).into())),
            },
            Type::Set => collected(self, "set", args, |vm, source, items| {
                let set = vm.set_from(&source[0], items)?;
                Ok(vm.new_set(set).into())
            }),
            Type::FrozenSet => match args.positional.first() {
                Some(set) if matches!(self.heap.get(set), Some(Obj::FrozenSet(_))) && args.positional.len() == 1 => {
                    Ok(set.clone().into())
                }
                _ => collected(self, "frozenset", args, |vm, source, items| {
                    let set = vm.set_from(&source[0], items)?;
                    Ok(vm.heap.add_container(Obj::FrozenSet(Box::new(set))).into())
                }),
            },
            Type::Dict => self.construct_dict(args),
            Type::Deque => Ok(self.heap.add_container(Obj::Deque(Box::default())).into()),
            Type::Range => self.construct_range(args),
            Type::Slice => {
                let [first, second, step] = positional(self, "slice", args, 1)?;
                let (start, stop) = match second {
                    Some(stop) => (first, stop),
                    None => (None, first.expect("required")),
                };
                let parts = [start.unwrap_or(Value::NONE), stop, step.unwrap_or(Value::NONE)];
                Ok(self.heap.add_container(Obj::Slice(Box::new(parts))).into())
            }
            Type::Property => {
                let parts = bind(self, "property", args, ["fget", "fset", "fdel", "doc"], 0)?;
                Ok(property::construct(self, parts.map(|part| part.unwrap_or(Value::NONE))))
            }
            Type::StaticMethod => {
                let [function] = positional(self, "staticmethod", args, 1)?;
                Ok(self.heap.add_container(Obj::StaticMethod(function.expect("required"))).into())
            }
            Type::ClassMethod => {
                let [function] = positional(self, "classmethod", args, 1)?;
                Ok(self.heap.add_container(Obj::ClassMethod(function.expect("required"))).into())
            }
            Type::Method => {
                let [Some(function), Some(receiver)] = positional(self, "method", args, 2)? else {
                    unreachable!("required")
                };
                Ok(self.heap.add_container(Obj::BoundMethod(function, receiver)).into())
            }
            Type::Function => self.construct_function(args),
            Type::Cell => self.construct_cell(args),
            Type::Module => self.construct_module(args),
            Type::MappingProxy => mapping_proxy::construct(self, args),
            Type::Super => self.construct_super(args),
            Type::Enumerate => self.construct_enumerate(args),
            Type::Zip => self.construct_zip(args),
            Type::Reversed => self.construct_reversed(args),
            Type::NoneType if args.positional.is_empty() => Ok(Value::NONE.into()),
            Type::Future | Type::Task => self.construct_future(class, args),
            Type::Random => random::construct(self, args),
            Type::Lock => thread::construct_lock(self, args),
            Type::RLock => Ok(self.new_lock(true).into()),
            _ => Err(self.type_error(format!("cannot create '{name}' instances"))),
        }
    }

    /// `types.ModuleType(name)`
    fn construct_module(&mut self, args: Args) -> Result<Flow> {
        let [name, doc] = bind(self, "module", args, ["name", "doc"], 1)?;
        let name = name.expect("required");
        let Some(name) = self.heap.as_str(&name).map(|name| name.to_string()) else {
            let kind = self.type_name(&name);
            return Err(self.type_error(format!("module() argument 'name' must be str, not {kind}")));
        };
        let module = self.new_module(&name);
        let globals = self.module_globals(&module);
        self.set_global(&globals, "__doc__", doc.unwrap_or(Value::NONE));
        for name in ["__package__", "__loader__", "__spec__"] {
            self.set_global(&globals, name, Value::NONE);
        }
        Ok(module.into())
    }

    fn construct_object(&mut self, class: &Value, args: Args) -> Result<Flow> {
        if !args.positional.is_empty() || !args.keywords.is_empty() {
            return Err(self.type_error("object() takes no arguments"));
        }
        self.allocate(class, &args)
    }

    /// `type(x)`, and `type(name, bases, dict)`.
    fn construct_class(&mut self, metaclass: &Value, args: Args) -> Result<Flow> {
        if args.positional.len() == 1 && args.keywords.is_empty() {
            return Ok(self.type_of(&args.positional[0]).into());
        }
        if args.positional.len() != 3 {
            return Err(self.type_error("type() takes 1 or 3 arguments"));
        }
        self.new_class(metaclass, args)
    }

    fn construct_dict(&mut self, mut args: Args) -> Result<Flow> {
        let keywords = std::mem::take(&mut args.keywords);
        let [source] = positional(self, "dict", args, 0)?;
        let (made, more) = (self.heap.dict(), self.heap.dict());
        for (name, value) in keywords {
            self.dict_set_name(&more, name, value);
        }
        dict::fill(self, made.clone(), source, more, made)
    }

    fn construct_range(&mut self, args: Args) -> Result<Flow> {
        let [first, second, step] = positional(self, "range", args, 1)?;
        let bounds: Vec<Value> = [&first, &second, &step].into_iter().flatten().cloned().collect();
        if bounds.iter().any(|bound| matches!(self.number(bound), Some(Number::Big(_)))) {
            let bounds = bounds.iter().map(|bound| self.heap.inner(bound)).collect();
            let long = self.fallback("long_range").expect("the library has it");
            return Ok(Flow::Call(long, Args { positional: bounds, keywords: Vec::new() }));
        }
        let first = self.range_bound(&first.expect("required"))?;
        let (start, stop) = match second {
            Some(stop) => (first, self.range_bound(&stop)?),
            None => (0, first),
        };
        let step = match step {
            Some(step) => self.range_bound(&step)?,
            None => 1,
        };
        if step == 0 {
            return Err(self.value_error("range() arg 3 must not be zero"));
        }
        Ok(self.heap.add(Obj::Range(Box::new(Range { start, stop, step }))).into())
    }

    fn range_bound(&mut self, value: &Value) -> Result<i64> {
        self.need_index(value)
    }

    fn construct_super(&mut self, args: Args) -> Result<Flow> {
        if args.positional.is_empty() && args.keywords.is_empty() {
            return Err(self.runtime_error("super(): no arguments"));
        }
        let [Some(class), object] = positional(self, "super", args, 1)? else { unreachable!("required") };
        if !self.is_class(&class) {
            return Err(self.wrong_type(
                &class,
                match self.settings.python.minor() {
                    ..11 => "super() argument 1 must be type",
                    _ => "super() argument 1 must be a type",
                },
            ));
        }
        let Some(object) = object.filter(|object| !object.is_none()) else {
            return Ok(self.heap.add_container(Obj::Super(class, Value::NULL)).into());
        };
        let fits = self.is_instance(&object, &class) || (self.is_class(&object) && self.is_subclass(&object, &class));
        if !fits {
            if self.settings.python.minor() < 13 {
                return Err(self.type_error("super(type, obj): obj must be an instance or subtype of type"));
            }
            let what = if self.is_class(&object) {
                format!("type {}", self.class(&object).name)
            } else {
                format!("instance of {}", self.type_name(&object))
            };
            let class = self.class(&class).name.clone();
            return Err(self.type_error(format!(
                "super(type, obj): obj ({what}) is not an instance or subtype of type ({class})."
            )));
        }
        Ok(self.heap.add_container(Obj::Super(class, object)).into())
    }

    fn construct_enumerate(&mut self, args: Args) -> Result<Flow> {
        let none_given = args.positional.is_empty() && args.keywords.is_empty();
        if none_given && self.settings.python.minor() >= 11 {
            return Err(self.type_error("enumerate() missing required argument 'iterable'"));
        }
        let [Some(iterable), start] = bind(self, "enumerate", args, ["iterable", "start"], 1)? else {
            unreachable!("required")
        };
        let start = start.unwrap_or_else(|| Value::int(0));
        self.need_index(&start)?;
        let flow = self.iterator(&iterable)?;
        match (flow, start.as_small_int()) {
            (Flow::Value(of), Some(count)) if self.is_plain_iterator(&of) => {
                Ok(self.new_iterator(Iter::Enumerate { of, count }).into())
            }
            _ => self.in_python("enumerate", [iterable, start]),
        }
    }

    fn construct_zip(&mut self, mut args: Args) -> Result<Flow> {
        let keywords = std::mem::take(&mut args.keywords);
        let strict = match keywords.as_slice() {
            [] => false,
            [(name, value)] if self.text_of(name) == "strict" && self.settings.python.minor() >= 10 => {
                self.flag(&Some(value.clone()), false)?
            }
            [..] if self.settings.python.minor() < 10 => {
                return Err(self.type_error("zip() takes no keyword arguments"));
            }
            [_, _, ..] => {
                let given = keywords.len();
                return Err(self.type_error(format!("zip() takes at most 1 keyword argument ({given} given)")));
            }
            [(name, _)] => {
                let name = name.clone();
                return Err(self.unexpected_keyword("zip", &name, &["strict"]));
            }
        };
        let mut of = Vec::new();
        for source in &args.positional {
            if !self.is_iterable(source) {
                let name = self.type_name(source);
                return Err(self.type_error(format!("'{name}' object is not iterable")));
            }
            match self.iterator(source)? {
                Flow::Value(iterator) if self.is_plain_iterator(&iterator) => of.push(iterator),
                _ => {
                    let Some(zip) = self.fallback("zip") else {
                        return Err(self.not_implemented_error("not simulated yet: zip of such iterables"));
                    };
                    return Ok(Flow::Call(zip, Args { positional: args.positional, keywords }));
                }
            }
        }
        Ok(self.new_iterator(Iter::Zip { of, strict }).into())
    }

    fn construct_reversed(&mut self, args: Args) -> Result<Flow> {
        let [of] = positional(self, "reversed", args, 1)?;
        let of = of.expect("required");
        if let Some(method) = self.user_special(&of, "__reversed__") {
            return Ok(Flow::Call(method, Args::of([of])));
        }
        if self.user_special(&of, "__getitem__").is_some() {
            return self.in_python("reversed", [of]);
        }
        let of = match self.heap.get(&of) {
            Some(Obj::MappingProxy(mapping)) if matches!(self.heap.get(mapping), Some(Obj::Dict(_))) => mapping.clone(),
            _ => of,
        };
        if matches!(self.heap.get(&self.heap.inner(&of)), Some(Obj::Dict(_) | Obj::DictView(..) | Obj::MappingProxy(_)))
            && let Some(items) = self.items_natively(&of)?
        {
            let (of, index) = (self.heap.tuple(items), self.length(&of).unwrap_or(0));
            return Ok(self.new_iterator(Iter::Reversed { of, index }).into());
        }
        match self.reverse_iterator(&of) {
            Some(iterator) => Ok(iterator.into()),
            None => {
                let name = self.type_name(&of);
                Err(self.type_error(format!("'{name}' object is not reversible")))
            }
        }
    }
}

/// A container of the items of one optional iterable, which `make` is told too.
fn collected(
    vm: &mut Vm,
    name: &str,
    args: Args,
    make: fn(&mut Vm, Vec<Value>, Vec<Value>) -> Result<Flow>,
) -> Result<Flow> {
    let [source] = positional(vm, name, args, 0)?;
    let Some(source) = source else { return make(vm, vec![Value::NONE], Vec::new()) };
    if !vm.is_iterable(&source) {
        let name = vm.type_name(&source);
        return Err(vm.type_error(format!("'{name}' object is not iterable")));
    }
    vm.with_items(source.clone(), [source], make)
}

/// Calls a method of a class written in Python whose result `then` judges.
pub(super) fn ask<const N: usize>(
    method: Value,
    receiver: Value,
    held: [Value; N],
    then: fn(&mut Vm, Vec<Value>, super::super::frame::Outcome) -> Result<Flow>,
) -> Flow {
    Flow::CallThen(method, Args::of([receiver]), Cont::new(then, held))
}
