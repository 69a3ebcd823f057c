//! Exceptions that nobody can catch: of finalisers, and of callbacks of weak references. They are told, and forgotten.

use super::exception::Raise;
use super::flow::Cont;
use super::frame::{Outcome, Then};
use super::{Value, Vm};
use crate::trace::Stream;

impl Vm {
    pub(super) fn report_unraisable(&mut self, raise: Raise) {
        let text = self.format_ignored(&raise.0);
        self.write(Stream::Stderr, &format!("Exception ignored in:\n{text}"));
    }

    /// What goes on with `then` once `what` has run, a function or the words for it. What that raises is told.
    pub(super) fn told(what: Value, then: Then) -> Then {
        let told = Cont::new(
            |vm, held, outcome| {
                if let Outcome::Raise(raise) = outcome {
                    let shown = match vm.heap.as_str(&held[0]) {
                        Some(words) => words.to_string(),
                        None => vm.plain_repr(&held[0]).unwrap_or_default(),
                    };
                    let text = vm.format_ignored(&raise.0);
                    vm.write(Stream::Stderr, &format!("Exception ignored in: {shown}\n{text}"));
                }
                Ok(Value::NONE.into())
            },
            [what],
        );
        Then::Cont(Box::new((told, then)))
    }
}
