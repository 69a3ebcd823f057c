//! The instructions that the interpreter's loop does not do in place.

use super::class::Type;
use super::code_state::{Cache, CacheKind, CodeState};
use super::exception::{Raise, Result};
use super::flow::{Args, Cont, Flow, Next, Sent};
use super::frame::{Outcome, Then};
use super::object::{Function, GeneratorKind, Obj};
use super::{Value, Vm};
use crate::bytecode::{Conversion, Instr, Op, UnaryOp};

impl Vm {
    /// Pushes a result or raises.
    fn push_or_unwind(&mut self, result: Result<Value>) -> Next {
        match result {
            Ok(value) => {
                self.thread.stack.push(value);
                Next::Run
            }
            Err(raise) => Next::Unwind(raise),
        }
    }

    pub(super) fn rare_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let stack = &mut self.thread.stack;
        match instr.op {
            Op::DeleteFast => {
                let index = self.local_index(instr.b);
                if stack_at(self, index).is_null() {
                    return self.unbound_local(state, instr.b);
                }
                let old = std::mem::replace(self.thread.stack.at_mut(index), Value::NULL);
                drop(old);
                Next::Run
            }
            Op::LoadFastAndClear => {
                let index = self.local_index(instr.b);
                let old = std::mem::replace(self.thread.stack.at_mut(index), Value::NULL);
                self.thread.stack.push(old);
                Next::Run
            }
            Op::StoreGlobal => {
                let value = stack.pop();
                let globals = self.globals();
                self.dict_set_name(&globals, state.names[instr.c as usize].clone(), value);
                Next::Run
            }
            Op::DeleteGlobal => {
                let globals = self.globals();
                self.delete_name(&globals, &state.names[instr.c as usize])
            }
            Op::LoadName => {
                let name = &state.names[instr.c as usize];
                let namespace = self.namespace();
                match self.dict_get_name(&namespace, name) {
                    Some(value) => self.push_or_unwind(Ok(value)),
                    None => self.load_name_globally(name),
                }
            }
            Op::StoreName => {
                let value = stack.pop();
                let namespace = self.namespace();
                self.dict_set_name(&namespace, state.names[instr.c as usize].clone(), value);
                Next::Run
            }
            Op::DeleteName => {
                let namespace = self.namespace();
                self.delete_name(&namespace, &state.names[instr.c as usize])
            }
            Op::MakeCell => {
                let index = self.local_index(instr.b);
                let content = std::mem::replace(self.thread.stack.at_mut(index), Value::NULL);
                let cell = self.heap.add_container(Obj::Cell(content));
                *self.thread.stack.at_mut(index) = cell;
                Next::Run
            }
            Op::DeleteDeref => {
                let index = self.local_index(instr.b);
                let cell = stack_at(self, index).clone();
                if let Some(Obj::Cell(content)) = self.heap.get_mut(&cell)
                    && !content.is_null()
                {
                    let old = std::mem::replace(content, Value::NULL);
                    drop(old);
                    return Next::Run;
                }
                self.unbound_free(state, instr.b)
            }
            Op::LoadClassDeref => {
                let namespace = self.namespace();
                if let Some(value) = self.dict_get_name(&namespace, &state.names[instr.c as usize]) {
                    return self.push_or_unwind(Ok(value));
                }
                let index = self.local_index(instr.b);
                match self.heap.get(stack_at(self, index)) {
                    Some(Obj::Cell(content)) if !content.is_null() => {
                        let value = content.clone();
                        self.push_or_unwind(Ok(value))
                    }
                    _ => self.unbound_free(state, instr.b),
                }
            }
            Op::Unary => self.unary_op(UnaryOp::from_u8(instr.a)),
            Op::Contains => self.contains_op(instr),
            Op::DeleteSubscr => self.delete_item_op(),
            Op::BuildSlice => {
                let step = if instr.b == 3 { stack.pop() } else { Value::NONE };
                let stop = stack.pop();
                let start = stack.pop();
                let slice = self.heap.add_container(Obj::Slice(Box::new([start, stop, step])));
                self.push_or_unwind(Ok(slice))
            }
            Op::DeleteAttr => {
                let x = stack.pop();
                match self.delete_attribute(&x, &state.names[instr.c as usize]) {
                    Ok(None) => Next::Run,
                    Ok(Some(flow)) => self.follow(Ok(flow), Then::Discard),
                    Err(raise) => Next::Unwind(raise),
                }
            }
            Op::LoadSuperAttr | Op::LoadSuperMethod => self.load_super_op(state, instr),
            Op::BuildTuple => {
                let from = stack.top - usize::from(instr.b);
                let values: Box<[Value]> = stack.take_from(from);
                let tuple = self.heap.tuple(values);
                self.push_or_unwind(Ok(tuple))
            }
            Op::BuildList => {
                let from = stack.top - usize::from(instr.b);
                let values = stack.take_from(from);
                let list = self.heap.list(values);
                self.push_or_unwind(Ok(list))
            }
            Op::BuildSet => {
                let from = stack.top - usize::from(instr.b);
                let values = stack.take_from(from);
                let set = self.set_of(values).map(|set| self.heap.add_container(Obj::Set(Box::new(set))));
                self.push_or_unwind(set)
            }
            Op::BuildMap => {
                let from = stack.top - 2 * usize::from(instr.b);
                let values: Vec<Value> = stack.take_from(from);
                let dict = self.heap.dict();
                for pair in values.chunks(2) {
                    if let Err(raise) = self.dict_set(&dict, pair[0].clone(), pair[1].clone()) {
                        return Next::Unwind(raise);
                    }
                }
                self.push_or_unwind(Ok(dict))
            }
            Op::BuildString => {
                let from = stack.top - usize::from(instr.b);
                let values: Vec<Value> = stack.take_from(from);
                let text: String =
                    values.iter().filter_map(|value| self.heap.as_str(value)).map(|text| &**text).collect();
                let text = self.heap.str(text);
                self.push_or_unwind(Ok(text))
            }
            Op::FormatValue => self.format_value_op(instr),
            Op::ListAppend => {
                let item = stack.pop();
                let list = stack.peek(usize::from(instr.b)).clone();
                match self.heap.get_mut(&list) {
                    Some(Obj::List(items)) => items.push(item),
                    other => unreachable!("{other:?} is no list"),
                }
                Next::Run
            }
            Op::SetAdd => {
                let item = stack.pop();
                let set = stack.peek(usize::from(instr.b)).clone();
                match self.set_add(&set, item) {
                    Ok(_) => Next::Run,
                    Err(raise) => Next::Unwind(raise),
                }
            }
            Op::MapAdd => {
                let value = stack.pop();
                let key = stack.pop();
                let dict = stack.peek(usize::from(instr.b)).clone();
                match self.dict_set(&dict, key, value) {
                    Ok(()) => Next::Run,
                    Err(raise) => Next::Unwind(raise),
                }
            }
            Op::ListExtend => {
                let from = stack.pop();
                let list = stack.peek(usize::from(instr.b)).clone();
                let flow = self.extend_list(&list, from);
                self.follow(flow, Then::Discard)
            }
            Op::SetUpdate => {
                let from = stack.pop();
                let set = stack.peek(usize::from(instr.b)).clone();
                let flow = self.with_items(from, [set], |vm, held, items| {
                    for item in items {
                        vm.set_add(&held[0], item)?;
                    }
                    Ok(Value::NONE.into())
                });
                self.follow(flow, Then::Discard)
            }
            Op::DictUpdate | Op::DictMerge => {
                let from = stack.pop();
                let dict = stack.peek(usize::from(instr.b)).clone();
                self.merge_op(instr, &dict, &from)
            }
            Op::ListToTuple => {
                let list = stack.pop();
                let items = self.heap.as_list(&list).cloned().unwrap_or_default();
                let tuple = self.heap.tuple(items);
                self.push_or_unwind(Ok(tuple))
            }
            Op::UnpackSequence => self.unpack_op(instr),
            Op::UnpackEx => self.unpack_ex_op(instr),
            Op::PopJumpIfNone | Op::PopJumpIfNotNone => {
                let none = stack.pop().is_none();
                if none == (instr.op == Op::PopJumpIfNone) {
                    self.jump(instr.c);
                }
                Next::Run
            }
            Op::JumpIfFalseOrPop | Op::JumpIfTrueOrPop => self.truth_branch(),
            Op::GetIter => {
                let x = stack.pop();
                let flow = self.iterator(&x);
                self.follow(flow, Then::Push)
            }
            Op::GetLen => {
                let x = stack.peek(1).clone();
                let length = self.length(&x).unwrap_or(0);
                self.push_or_unwind(Ok(Value::int(length)))
            }
            Op::CallKw => self.call_kw_op(state, instr),
            Op::CallEx => self.call_ex_op(instr),
            Op::MakeFunction => self.make_function_op(state, instr),
            Op::LoadBuildClass => {
                let builder = self.builtin("__build_class__");
                self.push_or_unwind(Ok(builder))
            }
            Op::ReturnGenerator => self.return_generator(),
            Op::GetYieldFromIter => {
                let x = stack.pop();
                if let Some(Obj::Generator(generator)) = self.heap.get(&x) {
                    if generator.kind == GeneratorKind::Coroutine && !state.code.flags.is_coroutine {
                        let message = "cannot 'yield from' a coroutine object in a non-coroutine generator";
                        return Next::Unwind(self.type_error(message));
                    }
                    return self.push_or_unwind(Ok(x));
                }
                if matches!(self.heap.get(&x), Some(Obj::Future(_))) {
                    return self.push_or_unwind(Ok(x));
                }
                let flow = self.iterator(&x);
                self.follow(flow, Then::Push)
            }
            Op::GetAwaitable => self.get_awaitable_op(instr),
            Op::Send => self.send_op(),
            Op::GetAIter => self.get_aiter_op(),
            Op::GetANext => self.get_anext_op(),
            Op::EndAsyncFor => self.end_async_for_op(),
            Op::CheckEgMatch => self.check_eg_match_op(),
            Op::PrepReraiseStar => self.prep_reraise_star_op(),
            Op::PushExcInfo => {
                let exception = stack.pop();
                let previous = std::mem::replace(&mut self.thread.handled, exception.clone());
                self.thread.stack.push(previous);
                self.thread.stack.push(exception);
                Next::Run
            }
            Op::PopExcept => {
                let previous = stack.pop();
                let handled = std::mem::replace(&mut self.thread.handled, previous);
                drop(handled);
                Next::Run
            }
            Op::CheckExcMatch => {
                let matcher = stack.pop();
                let exception = stack.peek(1).clone();
                let matches = self.exception_matches(&exception, &matcher).map(Value::bool);
                self.push_or_unwind(matches)
            }
            Op::Raise => self.raise_op(instr),
            Op::Reraise => {
                let exception = stack.pop();
                self.reraising = true;
                Next::Unwind(Raise(exception))
            }
            Op::LoadAssertionError => self.push_or_unwind(Ok(Type::AssertionError.value())),
            Op::BeforeWith => self.before_with("__enter__", "__exit__"),
            Op::BeforeAsyncWith => self.before_with("__aenter__", "__aexit__"),
            Op::WithExceptStart => {
                let exception = stack.peek(1).clone();
                let exit = stack.peek(3).clone();
                let class = self.type_of(&exception);
                let traceback = self.traceback_value(&exception);
                self.call(exit, Args::of([class, exception, traceback]), Then::Push)
            }
            Op::ImportName => {
                let fromlist = stack.pop();
                let flow = self.import_name(&state.names[instr.c as usize], &fromlist, instr.b);
                self.follow(flow, Then::Push)
            }
            Op::ImportFrom => {
                let module = stack.peek(1).clone();
                let name = state.names[instr.c as usize].clone();
                self.import_from(&module, &name)
            }
            Op::SetupAnnotations => {
                let namespace = self.namespace();
                let name = self.heap.intern("__annotations__");
                if self.dict_get_name(&namespace, &name).is_none() {
                    let dict = self.heap.dict();
                    self.dict_set_name(&namespace, name, dict);
                }
                Next::Run
            }
            Op::LoadLocals => {
                let namespace = self.namespace();
                self.push_or_unwind(Ok(namespace))
            }
            other => Next::Unwind(self.not_implemented_error(format!("not simulated yet: the instruction {other:?}"))),
        }
    }

    fn local_index(&self, local: u16) -> usize {
        self.thread.frames.last().expect("an instruction runs in a frame").base as usize + usize::from(local)
    }

    pub(super) fn globals(&self) -> Value {
        Value::reference(self.thread.frames.last().expect("an instruction runs in a frame").globals)
    }

    /// The dict of a class body, else the globals.
    fn namespace(&self) -> Value {
        let namespace = &self.thread.frames.last().expect("an instruction runs in a frame").namespace;
        if namespace.is_null() { self.globals() } else { namespace.clone() }
    }

    fn jump(&mut self, to: u32) {
        self.thread.frames.last_mut().expect("an instruction runs in a frame").pc = to;
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

    fn load_name_globally(&mut self, name: &Value) -> Next {
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

    fn delete_name(&mut self, namespace: &Value, name: &Value) -> Next {
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

    fn contains_op(&mut self, instr: Instr) -> Next {
        let container = self.thread.stack.pop();
        let item = self.thread.stack.pop();
        let negate = Value::bool(instr.a == 1);
        if let Some(method) = self.user_special(&container, "__contains__") {
            let cont = Cont::new(
                |vm, held, outcome| {
                    let result = vm.returned(outcome)?;
                    match vm.truth(&result) {
                        Ok(truth) => Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into()),
                        Err((method, args)) => Ok(Flow::CallThen(
                            method,
                            args,
                            Cont {
                                resume: |vm, held, outcome| {
                                    let result = vm.returned(outcome)?;
                                    let truth = vm.truth_of_call(&result)?;
                                    Ok(Value::bool(truth != held[0].is(&Value::TRUE)).into())
                                },
                                held,
                            },
                        )),
                    }
                },
                [negate],
            );
            return self.follow(Ok(Flow::CallThen(method, Args::of([container, item]), cont)), Then::Push);
        }
        match self.contains(&container, &item) {
            Ok(Some(found)) => self.push_or_unwind(Ok(Value::bool(found != (instr.a == 1)))),
            Ok(None) => {
                let name = if instr.a == 1 { "not_contains" } else { "contains" };
                let fallback = self.fallback(name).expect("the library has it");
                self.call(fallback, Args::of([container, item]), Then::Push)
            }
            Err(raise) => Next::Unwind(raise),
        }
    }

    /// What a call returned; raises what it raised.
    pub(super) fn returned(&mut self, outcome: Outcome) -> Result<Value> {
        match outcome {
            Outcome::Return(value) | Outcome::Yield(value) => Ok(value),
            Outcome::Raise(raise) => Err(raise),
        }
    }

    fn load_super_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let object = self.thread.stack.pop();
        let class = self.thread.stack.pop();
        let called = self.thread.stack.pop();
        let name = state.names[instr.c as usize].clone();
        if !Type::Super.is(&called) || !self.is_class(&class) {
            return Next::Unwind(self.type_error("super() argument 1 must be a type"));
        }
        let found = self.get_super_attribute(&class, &object, &name);
        use super::attr::Method;
        match (found, instr.op == Op::LoadSuperMethod) {
            (Ok(Method::Bound(function, receiver)), true) => {
                self.thread.stack.push(function);
                self.thread.stack.push(receiver);
                Next::Run
            }
            (Ok(Method::Bound(function, receiver)), false) => {
                let method = self.heap.add_container(Obj::BoundMethod(function, receiver));
                self.push_or_unwind(Ok(method))
            }
            (Ok(Method::Plain(Flow::Value(value))), true) => {
                self.thread.stack.push(value);
                self.thread.stack.push(Value::NULL);
                Next::Run
            }
            (Ok(Method::Plain(flow)), false) => self.follow(Ok(flow), Then::Push),
            (Ok(Method::Plain(_)), true) => {
                Next::Unwind(self.not_implemented_error("not simulated yet: calling a property of super()"))
            }
            (Err(raise), _) => Next::Unwind(raise),
        }
    }

    fn format_value_op(&mut self, instr: Instr) -> Next {
        let spec = if instr.c == 1 { self.thread.stack.pop() } else { self.heap.empty_str.clone() };
        let x = self.thread.stack.pop();
        let conversion = Conversion::from_u8(instr.a);
        let flow = match conversion {
            Conversion::None => self.format(x, spec),
            Conversion::Str | Conversion::Repr | Conversion::Ascii => {
                let flow = match conversion {
                    Conversion::Str => self.str_flow(x),
                    Conversion::Repr => self.repr_flow(x),
                    _ => self.repr_flow(x).map(|flow| match flow {
                        Flow::Value(text) => {
                            let ascii = crate::text::escape_non_ascii(&self.text_of(&text));
                            Flow::Value(self.heap.str(ascii))
                        }
                        other => other,
                    }),
                };
                match flow {
                    Ok(Flow::Value(text)) => self.format(text, spec),
                    Ok(flow) => {
                        let cont = Cont::new(
                            |vm, mut held, outcome| {
                                let text = vm.returned(outcome)?;
                                let spec = held.pop().expect("the spec");
                                vm.format(text, spec)
                            },
                            [spec],
                        );
                        return self.follow(Ok(flow), Then::Cont(Box::new((cont, Then::Push))));
                    }
                    Err(raise) => Err(raise),
                }
            }
        };
        self.follow(flow, Then::Push)
    }

    fn merge_op(&mut self, instr: Instr, dict: &Value, from: &Value) -> Next {
        let Some(table) = self.heap.as_dict(from) else {
            let name = self.type_name(from);
            let message = if instr.op == Op::DictMerge {
                format!("argument after ** must be a mapping, not {name}")
            } else {
                format!("'{name}' object is not a mapping")
            };
            return Next::Unwind(self.type_error(message));
        };
        let entries: Vec<_> = table.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
        for (key, value) in entries {
            if instr.op == Op::DictMerge && matches!(self.dict_get(dict, &key), Ok(Some(_))) {
                let name = self.text_of(&key);
                return Next::Unwind(self.type_error(format!("got multiple values for keyword argument '{name}'")));
            }
            if let Err(raise) = self.dict_set(dict, key, value) {
                return Next::Unwind(raise);
            }
        }
        Next::Run
    }

    fn unpack_op(&mut self, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        let count = Value::int(usize::from(instr.b));
        match self.heap.get(&x) {
            Some(Obj::Tuple(items)) if items.len() == usize::from(instr.b) => {
                for item in items.iter().rev() {
                    self.thread.stack.push(item.clone());
                }
                return Next::Run;
            }
            _ => {}
        }
        if self.length(&x).is_none() && !self.is_iterable(&x) {
            let name = self.type_name(&x);
            return Next::Unwind(self.type_error(format!("cannot unpack non-iterable {name} object")));
        }
        let flow = self.with_items(x, [count], |vm, held, items| {
            let wanted = held[0].as_small_int().expect("a count") as usize;
            if items.len() > wanted {
                return Err(vm.value_error(format!("too many values to unpack (expected {wanted})")));
            }
            if items.len() < wanted {
                let got = items.len();
                return Err(vm.value_error(format!("not enough values to unpack (expected {wanted}, got {got})")));
            }
            for item in items.into_iter().rev() {
                vm.thread.stack.push(item);
            }
            Ok(Value::NONE.into())
        });
        self.follow(flow, Then::Discard)
    }

    fn unpack_ex_op(&mut self, instr: Instr) -> Next {
        let x = self.thread.stack.pop();
        if self.length(&x).is_none() && !self.is_iterable(&x) {
            let name = self.type_name(&x);
            return Next::Unwind(self.type_error(format!("cannot unpack non-iterable {name} object")));
        }
        let counts = [Value::int(usize::from(instr.a)), Value::int(usize::from(instr.b))];
        let flow = self.with_items(x, counts, |vm, held, mut items| {
            let before = held[0].as_small_int().expect("a count") as usize;
            let after = held[1].as_small_int().expect("a count") as usize;
            if items.len() < before + after {
                let (wanted, got) = (before + after, items.len());
                return Err(
                    vm.value_error(format!("not enough values to unpack (expected at least {wanted}, got {got})"))
                );
            }
            let tail = items.split_off(items.len() - after);
            let middle = items.split_off(before);
            let middle = vm.heap.list(middle);
            tail.into_iter().rev().for_each(|item| vm.thread.stack.push(item));
            vm.thread.stack.push(middle);
            items.into_iter().rev().for_each(|item| vm.thread.stack.push(item));
            Ok(Value::NONE.into())
        });
        self.follow(flow, Then::Discard)
    }

    fn make_function_op(&mut self, state: &CodeState, instr: Instr) -> Next {
        let mut closure: Box<[Value]> = Box::new([]);
        if instr.a & 8 != 0 {
            let cells = self.thread.stack.pop();
            closure = self.heap.as_tuple(&cells).expect("a tuple of cells").into();
        }
        let annotations = if instr.a & 4 != 0 { self.thread.stack.pop() } else { Value::NONE };
        let keyword_defaults = if instr.a & 2 != 0 { self.thread.stack.pop() } else { Value::NONE };
        let mut defaults = Vec::new();
        if instr.a & 1 != 0 {
            let tuple = self.thread.stack.pop();
            defaults = self.heap.as_tuple(&tuple).expect("a tuple of defaults").to_vec();
        }
        let code = state.nested[instr.c as usize] - 1;
        let inner = self.codes[code as usize].code.clone();
        let globals = self.globals();
        let module_name = self.heap.intern("__name__");
        let function = Function {
            code,
            name: self.heap.intern(&inner.name),
            qualname: self.heap.intern(&inner.qualname),
            module: self.dict_get_name(&globals, &module_name).unwrap_or(Value::NONE),
            doc: match &inner.docstring {
                Some(text) => self.heap.str(&**text),
                None => Value::NONE,
            },
            globals,
            closure,
            defaults,
            keyword_defaults,
            annotations,
            attributes: None,
        };
        let function = self.heap.add_container(Obj::Function(Box::new(function)));
        self.push_or_unwind(Ok(function))
    }

    fn raise_op(&mut self, instr: Instr) -> Next {
        if instr.b == 0 {
            let handled = self.thread.handled.clone();
            if handled.is_none() {
                return Next::Unwind(self.runtime_error("No active exception to reraise"));
            }
            self.reraising = true;
            return Next::Unwind(Raise(handled));
        }
        let cause = (instr.b == 2).then(|| self.thread.stack.pop());
        let raised = self.thread.stack.pop();
        // A class with an `__init__` of its own is called like any other.
        if self.is_class(&raised)
            && self.is_subclass(&raised, &Type::BaseException.value())
            && !self.class(&raised).builtin
        {
            let held = match cause {
                Some(cause) => vec![cause],
                None => vec![],
            };
            let cont = Cont {
                resume: |vm, mut held, outcome| {
                    let raised = vm.returned(outcome)?;
                    Err(vm.raise_from(raised, held.pop()))
                },
                held,
            };
            return self.follow(Ok(Flow::CallThen(raised, Args::default(), cont)), Then::Discard);
        }
        Next::Unwind(self.raise_from(raised, cause))
    }

    fn raise_from(&mut self, raised: Value, cause: Option<Value>) -> Raise {
        let exception = match self.exception_from(raised) {
            Ok(exception) => exception,
            Err(raise) => return raise,
        };
        if let Some(cause) = cause {
            let cause = if cause.is_none() {
                cause
            } else {
                match self.exception_from(cause) {
                    Ok(cause) => cause,
                    Err(_) => return self.type_error("exception causes must derive from BaseException"),
                }
            };
            let data = self.exception_mut(&exception).expect("just checked");
            data.cause = cause;
            data.suppress_context = true;
        }
        Raise(exception)
    }

    fn before_with(&mut self, enter: &str, exit: &str) -> Next {
        let manager = self.thread.stack.pop();
        let find = |vm: &mut Vm, name: &str| {
            let name = vm.heap.intern(name);
            vm.lookup(vm.type_slot(&manager), &name).cloned()
        };
        let (Some(enter_method), Some(exit_method)) = (find(self, enter), find(self, exit)) else {
            let name = self.type_name(&manager);
            let protocol = if enter == "__enter__" { "context manager" } else { "asynchronous context manager" };
            let message = if self.settings.python.minor() >= 11 {
                let missing =
                    if find(self, enter).is_some() { format!(" (missed {exit} method)") } else { String::new() };
                format!("'{name}' object does not support the {protocol} protocol{missing}")
            } else {
                let missing = if find(self, enter).is_none() { enter } else { exit };
                return Next::Unwind(self.attribute_error(missing));
            };
            return Next::Unwind(self.type_error(message));
        };
        let bound = self.heap.add_container(Obj::BoundMethod(exit_method, manager.clone()));
        self.thread.stack.push(bound);
        self.call(enter_method, Args::of([manager]), Then::Push)
    }

    /// `for`: the iterator on top gives its next item, or the loop is left.
    pub(super) fn for_iter_op(&mut self) -> Next {
        let iterator = self.thread.stack.peek(1).clone();
        match self.heap.get(&iterator) {
            Some(Obj::Generator(_)) => self.resume_generator(iterator, Sent::Value(Value::NONE), Then::ForIter),
            Some(Obj::Iter(_)) => match self.next_plain(&iterator) {
                Ok(Some(item)) => self.push_or_unwind(Ok(item)),
                Ok(None) => self.for_iter_returned(Value::NONE),
                Err(raise) => Next::Unwind(raise),
            },
            _ => match self.special(&iterator, "__next__") {
                Some(method) => self.call(method, Args::of([iterator]), Then::ForNext),
                None => {
                    let name = self.type_name(&iterator);
                    Next::Unwind(self.type_error(format!("'{name}' object is not an iterator")))
                }
            },
        }
    }

    /// Leaves the frame on top and gives back who waits for it.
    pub(super) fn pop_frame(&mut self) -> Then {
        let frame = self.thread.frames.pop().expect("the frame that runs");
        self.generator_left(&frame);
        self.thread.stack.cut(frame.floor as usize);
        frame.then
    }

    /// Looks for a handler of the exception, frame by frame.
    pub(super) fn unwind(&mut self, raise: Raise) -> Next {
        let exception = raise.0;
        let reraising = std::mem::take(&mut self.reraising);
        if !reraising {
            self.set_context(&exception);
        }
        let Some(frame) = self.thread.frames.last() else {
            return Next::Stop(super::Stop::Finished(Err(Raise(exception))));
        };
        let (code, base, is_generator) = (frame.code, frame.base as usize, !frame.generator.is_null());
        let at = frame.pc.saturating_sub(1);
        if !reraising && let Some(data) = self.exception_mut(&exception) {
            data.traceback.push(super::object::TraceEntry { code, pc: at });
        }
        let state = &self.codes[code as usize];
        let handler = state.code.exceptions.iter().find(|entry| (entry.start..entry.end).contains(&at)).copied();
        if let Some(entry) = handler {
            let depth = base + state.local_count as usize + usize::from(entry.depth);
            self.thread.stack.cut(depth);
            self.thread.stack.push(exception);
            self.jump(entry.handler);
            return Next::Run;
        }
        let is_coroutine = state.code.flags.is_coroutine;
        let then = self.pop_frame();
        let raise = if is_generator && self.is_a(&exception, Type::StopIteration) {
            let word = if is_coroutine { "coroutine" } else { "generator" };
            let error = self.runtime_error(format!("{word} raised StopIteration"));
            let data = self.exception_mut(&error.0).expect("just made");
            data.cause = exception.clone();
            data.context = exception;
            data.suppress_context = true;
            error
        } else {
            Raise(exception)
        };
        self.deliver(then, Outcome::Raise(raise))
    }
}

fn stack_at(vm: &Vm, index: usize) -> &Value {
    vm.thread.stack.at(index)
}
