//! `for`: over whatever gives items.

use super::class::Type;
use super::exception::Raise;
use super::flow::{Args, Next, Sent};
use super::frame::Then;
use super::object::Obj;
use super::{Value, Vm};

impl Vm {
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

    pub(super) fn for_iter_returned(&mut self, _value: Value) -> Next {
        let frame = self.thread.frames.last_mut().expect("the frame with the loop");
        let instr = self.codes[frame.code as usize].instrs[frame.pc as usize - 1];
        frame.pc = instr.c;
        self.thread.stack.pop();
        Next::Run
    }

    pub(super) fn for_iter_raised(&mut self, raise: Raise) -> Next {
        if self.is_a(&raise.0, Type::StopIteration) { self.for_iter_returned(Value::NONE) } else { Next::Unwind(raise) }
    }
}
