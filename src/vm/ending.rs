//! The end of a program: what is alive still is finalised in the order in which CPython does it.
//!
//! CPython forgets `__main__` and looks for cycles: all that the program's functions hold together is garbage then. The order of
//! finalisers is that of the collector's list, as its last search has left it (`move_unreachable`): each object came to its end
//! when it was first visited from `__main__`.

use super::Stop;
use super::frame::{Outcome, Then};
use super::object::Obj;
use super::thread::Wake;
use super::{Value, Vm};
use std::collections::VecDeque;

enum Visit {
    Object(u32),
    /// What stands in a dict or tuple that has no slot of its own here.
    Inside(Vec<u32>),
}

impl Vm {
    /// Finalises what is left, then lets go of what `__main__` holds.
    pub(super) fn end_main(&mut self) {
        self.collect_cycles();
        self.reclaim();
        self.run_finalizers();
        if (1..self.heap.slot_count()).any(|slot| self.needs_finalizer(slot)) {
            for slot in self.last_order() {
                if self.needs_finalizer(slot) {
                    self.queue_finalizer(slot);
                }
            }
            self.run_finalizers();
        }
        let Some(globals) = self.module("__main__").and_then(|main| self.globals_of(&main)) else { return };
        for index in 0..self.heap.as_dict(&globals).map_or(0, |dict| dict.places()) {
            if let Some(entry) = self.heap.as_dict_mut(&globals).and_then(|dict| dict.place_mut(index)) {
                let value = std::mem::replace(&mut entry.value, Value::NONE);
                drop(value);
                self.reclaim();
                self.run_finalizers();
            }
        }
    }

    /// Each runs to its end: nothing else is left to wait for.
    fn run_finalizers(&mut self) {
        while let Some(next) = self.next_finalizer(Then::Bottom) {
            let more = (1_000_000_000 - self.left).max(0);
            self.left += more;
            self.deadline += more as u64;
            let mut stop = self.execute(next);
            // Files are closed: with the process all are. Nobody is there any more to answer.
            while let Stop::Call(_) = stop
                && let Some(Wake::Answered(_, then)) = self.thread.wake.take()
            {
                let next = self.deliver(then, Outcome::Return(Value::NONE));
                stop = self.execute(next);
            }
            if let Stop::Finished(Err(raise)) = stop {
                self.report_unraisable(raise);
            }
            self.reclaim();
        }
    }

    /// What can be reached from `__main__`, what is nearest first.
    fn last_order(&self) -> Vec<u32> {
        let Some(globals) = self.module("__main__").and_then(|main| self.globals_of(&main)) else { return Vec::new() };
        let mut reached = vec![false; self.heap.slot_count() as usize];
        let mut order = Vec::new();
        let mut queue = VecDeque::from([Visit::Object(globals.slot().expect("a dict is an object"))]);
        while let Some(next) = queue.pop_front() {
            let children = match next {
                Visit::Object(slot) => {
                    order.push(slot);
                    let children = self.children_in_order(slot);
                    if self.holds_by_another(slot) {
                        queue.push_back(Visit::Inside(children));
                        continue;
                    }
                    children
                }
                Visit::Inside(children) => children,
            };
            for child in children {
                if !std::mem::replace(&mut reached[child as usize], true) {
                    queue.push_back(Visit::Object(child));
                }
            }
        }
        order
    }

    /// As `tp_traverse`: items of lists and tuples from the end.
    fn children_in_order(&self, slot: u32) -> Vec<u32> {
        let mut children = Vec::new();
        let object = self.heap.at(slot);
        object.each_child(&mut |child: &Value| children.extend(child.slot()));
        if let Obj::List(_) | Obj::Tuple(_) = object {
            children.reverse();
        }
        children
    }

    /// Whether CPython has a dict or a tuple between the object and what it holds, that has no slot of its own here.
    fn holds_by_another(&self, slot: u32) -> bool {
        match self.heap.at(slot) {
            Obj::Class(_) | Obj::Function(_) => true,
            Obj::Instance(_) | Obj::Generator(_) => self.settings.python.minor() < 11,
            _ => false,
        }
    }
}
