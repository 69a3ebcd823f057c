//! Finalisers: what has to run in Python before an object may go, and the freeing of what may.

use super::async_generator::AsyncFinalizer;
use super::flow::{Args, Next};
use super::frame::Then;
use super::object::{GeneratorState, Obj};
use super::{Value, Vm};

impl Vm {
    /// Frees what died, as far as it has no finaliser. Order: as the references went, children before later siblings.
    pub(super) fn reclaim(&mut self) {
        let mut dying = std::mem::take(&mut self.dying);
        loop {
            // The list of zeros gives the last first: as it should be on a stack that is popped from its end.
            while let Some(slot) = self.heap.take_zero() {
                dying.push(slot);
            }
            let Some(slot) = dying.pop() else { break };
            if self.heap.count_at(slot) != 0 {
                continue;
            }
            let goes = match self.heap.at(slot) {
                Obj::Free(_) => false,
                // The most frequent of those that die without a word.
                Obj::Str(_) | Obj::Int(_) | Obj::List(_) | Obj::Tuple(_) | Obj::Dict(_) => true,
                Obj::BoundMethod(..) if self.weak.is_empty() => true,
                _ => self.may_go(slot),
            };
            if goes {
                self.heap.release(slot);
            }
        }
        self.dying = dying;
    }

    /// What is to be done before an object dies: says whether it may.
    fn may_go(&mut self, slot: u32) -> bool {
        if self.needs_finalizer(slot) {
            self.queue_finalizer(slot);
            return false;
        }
        if !self.finalized.is_empty() {
            self.finalized.retain(|&known| known != slot);
        }
        if !self.weak.is_empty() {
            self.weak_died(slot, |_| false);
        }
        self.dying_words(slot);
        true
    }

    pub(super) fn queue_finalizer(&mut self, slot: u32) {
        self.finalized.push(slot);
        self.finalizers.push(Value::reference(slot));
    }

    /// Whether Python code has to run before the object may go.
    pub(super) fn needs_finalizer(&self, slot: u32) -> bool {
        if self.finalized.contains(&slot) {
            return false;
        }
        match self.heap.at(slot) {
            Obj::Instance(instance) => self.class(self.heap.shapes.class(instance.shape)).hooks.del,
            Obj::Derived(derived) => {
                self.class(self.heap.shapes.class(derived.0.shape)).hooks.del
                    || self.as_future(&derived.1).is_some_and(|future| self.is_reportable(future))
            }
            Obj::Future(future) => self.is_reportable(future),
            // Filters of the program's may have something to say about a coroutine that nobody awaited.
            Obj::Generator(generator) if generator.is_unawaited() => self.module("warnings").is_some(),
            Obj::Generator(generator) if generator.state == GeneratorState::Suspended => {
                if !generator.asynchronous.closed && !generator.asynchronous.finalizer.is_none() {
                    return true;
                }
                let code = &self.codes[generator.code as usize].code;
                let at = generator.pc.saturating_sub(1);
                code.exceptions.iter().any(|entry| (entry.start..entry.end).contains(&at))
            }
            _ => false,
        }
    }

    /// The next finaliser to run, started. `then` gets its outcome.
    pub(super) fn next_finalizer(&mut self, then: Then) -> Option<Next> {
        let depth = self.thread.frames.len();
        while let Some(dead) = self.finalizers.pop() {
            self.thread.finalizers.push((dead, depth));
        }
        while let Some((dead, _)) = self.thread.finalizers.pop_if(|(_, below)| depth <= *below) {
            if dead.is_null() {
                self.collect_cycles();
                self.reclaim();
                continue;
            }
            // The callback of a weak reference, bound to that.
            if let Some(Obj::BoundMethod(callback, _)) = self.heap.get(&dead) {
                let then = self.told("calling weakref callback", callback.clone(), then);
                return Some(self.call(dead, Args::default(), then));
            }
            if !matches!(self.heap.get(&dead), Some(Obj::Generator(_))) {
                return Some(match self.special(&dead, "__del__") {
                    Some(method) => {
                        let then = self.told("calling deallocator", method.clone(), then);
                        self.call(method, Args::of([dead]), then)
                    }
                    None => self.report_future(dead, then),
                });
            }
            if let Some(next) = self.warn_unawaited(&dead, then.clone()) {
                return Some(next);
            }
            match self.async_finalizer(&dead) {
                AsyncFinalizer::None => {
                    let shown = self.plain_repr(&dead).unwrap_or_default();
                    let shown = self.heap.str(shown);
                    let then = self.told("closing generator", shown, then);
                    return Some(self.close_generator(dead, then));
                }
                AsyncFinalizer::Told => {}
                AsyncFinalizer::Call(hook) => return Some(self.call(hook, Args::of([dead]), then)),
            }
        }
        None
    }
}
