//! Taking iterables apart: targets with several names or a star, `**` in calls and displays.

use super::flow::Next;
use super::frame::Then;
use super::object::Obj;
use super::{Value, Vm};
use crate::bytecode::{Instr, Op};

impl Vm {
    pub(super) fn merge_op(&mut self, instr: Instr, dict: &Value, from: &Value) -> Next {
        let Some(table) = self.heap.as_dict(from) else {
            let name = self.type_name(from);
            let (function, message) = if instr.op == Op::DictMerge {
                let function = self.function_text(usize::from(instr.b) + 1);
                let message = format!("{function} argument after ** must be a mapping, not {name}");
                (self.heap.str(function), message)
            } else {
                (Value::NONE, format!("'{name}' object is not a mapping"))
            };
            let message = self.heap.str(message);
            let flow = self.in_python("merge_mapping", [dict.clone(), from.clone(), function, message]);
            return self.follow(flow, Then::Discard);
        };
        if instr.op == Op::DictUpdate && self.own_keys.exist {
            let run = |vm: &mut Vm, held: Vec<Value>, _| {
                vm.update_dict(&held[0], &held[1])?;
                Ok(Value::NONE.into())
            };
            return self.keyed([dict.clone(), from.clone()], run, Then::Discard);
        }
        let entries: Vec<_> = table.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
        for (key, value) in entries {
            if instr.op == Op::DictMerge && matches!(self.dict_get(dict, &key), Ok(Some(_))) {
                let (name, function) = (self.text_of(&key), self.function_text(usize::from(instr.b) + 1));
                let message = format!("{function} got multiple values for keyword argument '{name}'");
                return Next::Unwind(self.type_error(message));
            }
            if let Err(raise) = self.dict_set(dict, key, value) {
                return Next::Unwind(raise);
            }
        }
        Next::Run
    }

    /// What CPython calls the function whose arguments are being gathered: `[callable, self or null]` are on the stack.
    pub(super) fn function_text(&self, above: usize) -> String {
        let function = self.thread.stack.peek(above + 2);
        let named = match self.heap.get(function) {
            Some(Obj::BoundMethod(function, _)) => function,
            _ => function,
        };
        match self.heap.get(named) {
            Some(Obj::Function(known)) => {
                let (module, name) = (self.text_of(&known.module), self.text_of(&known.qualname));
                format!("{module}.{name}()")
            }
            Some(Obj::Builtin(known)) => match self.heap.get(function) {
                Some(Obj::BoundMethod(_, receiver)) => format!("{}.{}()", self.type_name(receiver), known.name),
                _ => format!("{}()", known.name),
            },
            Some(Obj::Class(class)) if class.builtin => format!("{}()", class.qualname),
            Some(Obj::Class(class)) => match self.class_module(named) {
                Some(module) => format!("{module}.{}()", class.qualname),
                None => format!("{}()", class.qualname),
            },
            _ => self.plain_repr(function).unwrap_or_else(|| format!("{} object", self.type_name(function))),
        }
    }

    pub(super) fn unpack_op(&mut self, instr: Instr) -> Next {
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
        let sized = matches!(self.heap.get(&x), Some(Obj::List(_) | Obj::Tuple(_) | Obj::Dict(_)));
        let flow = self.with_items(x, [count, Value::bool(sized)], |vm, held, items| {
            let wanted = held[0].as_small_int().expect("a count") as usize;
            if items.len() > wanted {
                let known = held[1].is(&Value::TRUE) && vm.settings.python.minor() >= 14;
                let got = if known { format!(", got {}", items.len()) } else { String::new() };
                return Err(vm.value_error(format!("too many values to unpack (expected {wanted}{got})")));
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

    pub(super) fn unpack_ex_op(&mut self, instr: Instr) -> Next {
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
}
