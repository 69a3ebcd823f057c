//! `except*`: exception groups taken apart and put together again. The groups themselves are classes of the library.

use super::exception::Result;
use super::flow::{Args, Cont, Flow, Next};
use super::frame::{Outcome, Then};
use super::{Value, Vm};

impl Vm {
    /// `CheckEgMatch`: `[group or None, type] -> [rest or None, match or None]`
    pub(super) fn check_eg_match_op(&mut self) -> Next {
        let kinds = self.thread.stack.pop();
        let group = self.thread.stack.pop();
        let matching = self.fallback("match_group").expect("the library has it");
        let cont = Cont::new(Vm::group_matched, []);
        self.follow(Ok(Flow::CallThen(matching, Args::of([group, kinds]), cont)), Then::Push)
    }

    fn group_matched(&mut self, _held: Vec<Value>, outcome: Outcome) -> Result<Flow> {
        let pair = self.returned(outcome)?;
        let Some([matched, rest]) = self.heap.as_tuple(&pair) else { unreachable!("the library gives a pair") };
        let (matched, rest) = (matched.clone(), rest.clone());
        self.thread.stack.push(rest);
        if !matched.is_none() {
            let handled = std::mem::replace(&mut self.thread.handled, matched.clone());
            drop(handled);
        }
        Ok(matched.into())
    }

    /// `PrepReraiseStar`: `[original, list of raised] -> [exception to re-raise or None]`
    pub(super) fn prep_reraise_star_op(&mut self) -> Next {
        let raised = self.thread.stack.pop();
        let original = self.thread.stack.pop();
        let list = self.heap.as_list(&raised).cloned().unwrap_or_default();
        // What has the original's traceback, cause and context is a part of it that nobody took or that was raised again.
        let parts = list.iter().map(|raised| Value::bool(self.same_origin(&original, raised))).collect();
        let parts = self.heap.list(parts);
        let join = self.fallback("join_groups").expect("the library has it");
        self.call(join, Args::of([original, raised, parts]), Then::Push)
    }

    fn same_origin(&self, x: &Value, y: &Value) -> bool {
        match (self.exception(x), self.exception(y)) {
            (Some(x), Some(y)) => x.traceback == y.traceback && x.cause.is(&y.cause) && x.context.is(&y.context),
            _ => false,
        }
    }
}
