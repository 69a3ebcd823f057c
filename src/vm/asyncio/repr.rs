//! `repr` of futures and tasks, which shortens results as `reprlib` does.

use super::future::{Callback, Future, FutureState};
use crate::vm::object::{GeneratorState, Obj};
use crate::vm::{Value, Vm};

/// How much `reprlib.Repr` shows: characters of a text and of what it does not know, digits, items, entries of a dict.
const TEXT: usize = 30;
const DIGITS: usize = 40;
const ITEMS: usize = 6;
const ENTRIES: usize = 4;

impl Vm {
    /// For the loop's own messages, where no Python code can run.
    pub(in crate::vm) fn future_repr(&self, value: &Value) -> String {
        self.repr_of_future(value, &mut Vec::new()).unwrap_or_else(|| format!("<{}>", self.type_name(value)))
    }

    /// None where a result or a callback has a `__repr__` in Python. `around`: the slots of what is being shown.
    pub(in crate::vm) fn repr_of_future(&self, value: &Value, around: &mut Vec<u32>) -> Option<String> {
        let future = self.future(value);
        let outcome = match future.state {
            FutureState::Finished => Some(self.short_repr(&future.value, around)?),
            FutureState::Failed => Some(self.repr_within(&future.value, around)?),
            _ => None,
        };
        let instance = |callee: &Value| matches!(self.heap.get(callee), Some(Obj::Instance(_) | Obj::Derived(_)));
        let by_python = |callback: &Callback| matches!(callback, Callback::Call(callee, _) if instance(callee));
        if future.callbacks.iter().any(by_python) {
            return None;
        }
        Some(self.described_future(value, outcome, &[], around))
    }

    /// `callbacks`: in words, where they are not the usual ones.
    pub(in crate::vm) fn described_future(
        &self,
        value: &Value,
        outcome: Option<String>,
        callbacks: &[Option<String>],
        around: &mut Vec<u32>,
    ) -> String {
        let future = self.future(value);
        let mut words = vec![self.type_name(value).to_string(), future.state.name().to_owned()];
        if let Some(task) = &future.task {
            let cancelling = match self.settings.python.minor() {
                ..11 => task.must_cancel,
                _ => task.cancel_requests > 0 && !future.is_done(),
            };
            if cancelling {
                words[1] = "cancelling".to_owned();
            }
            words.push(format!("name={}", self.plain_repr(&task.name).unwrap_or_default()));
            if let Some(Obj::Generator(generator)) = self.heap.get(&task.coroutine) {
                let code = &self.codes[generator.code as usize].code;
                let name = self.text_of(&generator.qualname);
                let place = if generator.state == GeneratorState::Finished {
                    format!("done, defined at {}:{}", code.filename, code.first_line)
                } else {
                    let line = code.line_at(generator.pc.saturating_sub(1));
                    format!("running at {}:{line}", code.filename)
                };
                words.push(format!("coro=<{name}() {place}>"));
            }
            if !task.waiter.is_none() {
                let waiter = self.repr_within(&task.waiter, around).unwrap_or_default();
                words.push(format!("wait_for={waiter}"));
            }
        }
        if let Some(outcome) = outcome {
            words.push(format!(
                "{}={outcome}",
                if future.state == FutureState::Failed { "exception" } else { "result" }
            ));
        }
        if !future.callbacks.is_empty() {
            words.push(format!("cb=[{}]", self.callbacks_in_words(future, callbacks)));
        }
        if let Some(source) = &future.source {
            words.push(format!("created at {}", source.place));
        }
        format!("<{}>", words.join(" "))
    }

    /// The first and the last, and how many there are between.
    fn callbacks_in_words(&self, future: &Future, given: &[Option<String>]) -> String {
        let show = |at: usize| match (&future.callbacks[at], given.get(at)) {
            (_, Some(Some(words))) => words.clone(),
            (Callback::Call(callee, _), _) => self.call_source(callee, &[]),
            (Callback::Wake(task), _) if self.settings.python.minor() < 10 => {
                format!("<TaskWakeupMethWrapper object at 0x{:012x}>()", crate::vm::repr::address(task))
            }
            (Callback::Wake(_), _) => "Task.task_wakeup()".to_owned(),
        };
        match future.callbacks.len() {
            count @ 3.. => format!("{}, <{} more>, {}", show(0), count - 2, show(count - 1)),
            few => (0..few).map(show).collect::<Vec<_>>().join(", "),
        }
    }

    /// `reprlib.repr`
    pub(super) fn short_repr(&self, x: &Value, around: &mut Vec<u32>) -> Option<String> {
        let mut join = |items: &mut dyn Iterator<Item = &Value>, most: usize| -> Option<String> {
            let mut shown = Vec::new();
            for item in items {
                if shown.len() == most {
                    shown.push("...".to_owned());
                    break;
                }
                shown.push(self.short_repr(item, around)?);
            }
            Some(shown.join(", "))
        };
        match self.heap.get(x) {
            Some(Obj::List(items)) => Some(format!("[{}]", join(&mut items.iter(), ITEMS)?)),
            Some(Obj::Tuple(items)) if items.len() == 1 => Some(format!("({},)", join(&mut items.iter(), ITEMS)?)),
            Some(Obj::Tuple(items)) => Some(format!("({})", join(&mut items.iter(), ITEMS)?)),
            Some(Obj::Dict(_)) => {
                let mut shown = Vec::new();
                for entry in self.heap.as_dict(x)?.iter() {
                    if shown.len() == ENTRIES {
                        shown.push("...".to_owned());
                        break;
                    }
                    let key = self.short_repr(&entry.key, around)?;
                    shown.push(format!("{key}: {}", self.short_repr(&entry.value, around)?));
                }
                Some(format!("{{{}}}", shown.join(", ")))
            }
            Some(Obj::Int(_)) => Some(shortened(self.repr_within(x, around)?, DIGITS)),
            _ => Some(shortened(self.repr_within(x, around)?, TEXT)),
        }
    }
}

/// With "..." in its middle where it is too long.
fn shortened(text: String, most: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= most {
        return text;
    }
    let before = (most - 3) / 2;
    let after = most - 3 - before;
    chars[..before].iter().chain(&['.'; 3]).chain(&chars[chars.len() - after..]).collect()
}
