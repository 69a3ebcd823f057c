//! The instructions that the interpreter's loop does not do in place.

use super::class::Type;
use super::code_state::CodeState;
use super::exception::{Raise, Result};
use super::flow::{Args, Next};
use super::frame::Then;
use super::object::{GeneratorKind, Obj};
use super::text::Text;
use super::{Value, Vm};
use crate::bytecode::{BinOp, Instr, Op, UnaryOp};

impl Vm {
    /// Pushes a result or raises.
    pub(super) fn push_or_unwind(&mut self, result: Result<Value>) -> Next {
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
            Op::LoadName => self.load_name_op(&state.names[instr.c as usize]),
            Op::StoreName => {
                let value = stack.pop();
                self.store_name_op(&state.names[instr.c as usize], value)
            }
            Op::DeleteName => {
                let namespace = self.namespace();
                if self.user_special(&namespace, "__delitem__").is_some() {
                    let flow = self.delete_item(namespace, state.names[instr.c as usize].clone());
                    return self.follow(flow, Then::Discard);
                }
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
                let index = self.local_index(instr.b);
                if let Some(value) = self.dict_get_name(&namespace, &state.names[instr.c as usize]) {
                    return self.push_or_unwind(Ok(value));
                }
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
                let list = self.heap.list(values);
                let run = |vm: &mut Vm, held: Vec<Value>, _| {
                    let items = vm.known_items(&held[0]).unwrap_or_default();
                    let set = vm.set_of(items)?;
                    Ok(vm.new_set(set).into())
                };
                self.keyed([list], run, Then::Push)
            }
            Op::BuildMap => {
                let from = stack.top - 2 * usize::from(instr.b);
                let values: Vec<Value> = stack.take_from(from);
                let list = self.heap.list(values);
                let run = |vm: &mut Vm, held: Vec<Value>, _| {
                    let values = vm.known_items(&held[0]).unwrap_or_default();
                    let dict = vm.heap.dict();
                    vm.expect_keys(values.iter().step_by(2).cloned(), &dict)?;
                    for pair in values.chunks(2) {
                        vm.dict_set(&dict, pair[0].clone(), pair[1].clone())?;
                    }
                    Ok(dict.into())
                };
                self.keyed([list], run, Then::Push)
            }
            Op::BuildString => {
                let from = stack.top - usize::from(instr.b);
                let text = Text::joined((from..stack.top).filter_map(|index| self.heap.as_str(stack.at(index))));
                stack.cut(from);
                stack.push(self.heap.text(text));
                Next::Run
            }
            Op::FormatValue => self.format_value_op(instr),
            Op::SetAdd => {
                let item = stack.pop();
                let set = stack.peek(usize::from(instr.b)).clone();
                if !self.own_keys.exist {
                    let added = self.set_add(&set, item).map(|_| Value::NONE.into());
                    return self.follow(added, Then::Discard);
                }
                let run = |vm: &mut Vm, held: Vec<Value>, _| {
                    vm.set_add(&held[0], held[1].clone())?;
                    Ok(Value::NONE.into())
                };
                self.keyed([set, item], run, Then::Discard)
            }
            Op::MapAdd => {
                let value = stack.pop();
                let key = stack.pop();
                let dict = stack.peek(usize::from(instr.b)).clone();
                if !self.own_keys.exist {
                    let done = self.dict_set(&dict, key, value).map(|()| Value::NONE.into());
                    return self.follow(done, Then::Discard);
                }
                let run = |vm: &mut Vm, held: Vec<Value>, _| {
                    vm.dict_set(&held[0], held[1].clone(), held[2].clone())?;
                    Ok(Value::NONE.into())
                };
                self.keyed([dict, key, value], run, Then::Discard)
            }
            Op::ListExtend => {
                let from = stack.pop();
                let list = stack.peek(usize::from(instr.b)).clone();
                if !self.is_iterable(&from) {
                    let kind = self.type_name(&from);
                    let message = format!("Value after * must be an iterable, not {kind}");
                    return Next::Unwind(self.type_error(message));
                }
                let flow = self.extend_list(&list, from);
                self.follow(flow, Then::Discard)
            }
            Op::SetUpdate => {
                let from = stack.pop();
                let set = stack.peek(usize::from(instr.b)).clone();
                let flow = self.with_items(from.clone(), [set, from], |vm, held, items| {
                    vm.set_change(BinOp::Or, &held[0], &held[1], items)?;
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
            Op::GetLen => self.get_len_op(),
            Op::MatchSequence => self.match_sequence_op(),
            Op::MatchMapping => self.match_mapping_op(),
            Op::MatchKeys => self.match_keys_op(),
            Op::MatchClass => self.match_class_op(instr),
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
                    let flags = state.code.flags;
                    let awaits = flags.is_coroutine || flags.is_iterable_coroutine;
                    if generator.kind == GeneratorKind::Coroutine && !awaits {
                        let message = "cannot 'yield from' a coroutine object in a non-coroutine generator";
                        return Next::Unwind(self.type_error(message));
                    }
                    return self.push_or_unwind(Ok(x));
                }
                if self.is_future(&x) {
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
            Op::ImportStar => {
                let module = stack.pop();
                let flow = self.import_star(&module);
                self.follow(flow, Then::Discard)
            }
            Op::SetupAnnotations => {
                let namespace = self.namespace();
                let name = state.names[instr.c as usize].clone();
                if self.dict_get_name(&namespace, &name).is_none() {
                    let dict = self.heap.dict();
                    self.dict_set_name(&namespace, name, dict);
                }
                Next::Run
            }
            Op::Brink => self.brink_op(state),
            Op::LoadLocals => {
                let namespace = self.namespace();
                self.push_or_unwind(Ok(namespace))
            }
            other => Next::Unwind(self.not_implemented_error(format!("not simulated yet: the instruction {other:?}"))),
        }
    }

    pub(super) fn jump(&mut self, to: u32) {
        self.thread.frames.last_mut().expect("an instruction runs in a frame").pc = to;
    }
}

fn stack_at(vm: &Vm, index: usize) -> &Value {
    vm.thread.stack.at(index)
}
