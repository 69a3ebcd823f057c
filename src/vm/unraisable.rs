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

    /// What goes on with `then` once `what` has run, a function or the words for it. What that raises is told, from 3.14 on with
    /// what was done: "calling deallocator".
    pub(super) fn told(&mut self, doing: &str, what: Value, then: Then) -> Then {
        let doing = self.heap.intern(doing);
        let told = Cont::new(
            |vm, held, outcome| {
                if let Outcome::Raise(raise) = outcome {
                    let shown = match vm.heap.as_str(&held[0]) {
                        Some(words) => words.to_string(),
                        None => vm.plain_repr(&held[0]).unwrap_or_default(),
                    };
                    let text = vm.format_ignored(&raise.0);
                    let doing = vm.heap.as_str(&held[1]).map(|doing| doing.to_string()).unwrap_or_default();
                    let head = match vm.settings.python.minor() {
                        ..=13 => format!("in: {shown}"),
                        _ => format!("while {doing} {shown}:"),
                    };
                    vm.write(Stream::Stderr, &format!("Exception ignored {head}\n{text}"));
                }
                Ok(Value::NONE.into())
            },
            [what, doing],
        );
        Then::Cont(Box::new((told, then)))
    }
}
