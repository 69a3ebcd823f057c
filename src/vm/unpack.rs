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
