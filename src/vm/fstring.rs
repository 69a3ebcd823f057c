//! A field of an f-string: conversion, then format.

use super::Vm;
use super::flow::{Cont, Flow, Next};
use super::frame::Then;
use crate::bytecode::{Conversion, Instr};

impl Vm {
    pub(super) fn format_value_op(&mut self, instr: Instr) -> Next {
        let plainly = instr.c == 0 && [Conversion::None as u8, Conversion::Str as u8].contains(&instr.a);
        if plainly && self.heap.plain_text(self.thread.stack.peek(1)) {
            return Next::Run;
        }
        if plainly && let Some(int) = self.thread.stack.peek(1).as_small_int() {
            let text = self.heap.digits(int);
            *self.thread.stack.at_mut(self.thread.stack.top - 1) = text;
            return Next::Run;
        }
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
}
