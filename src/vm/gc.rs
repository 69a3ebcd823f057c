//! The cycle collector: finds containers that only each other hold.
//!
//! As CPython's: from every count the references that come from inside the heap are taken off; what is left above zero is
//! held from outside (a stack, a constant, a name of the vm), and what can be reached from there lives. The rest dies.

use super::Value;
use super::Vm;
use super::object::Obj;

/// Containers made between two searches; more when the heap is large, so that the cost per object stays bounded.
const YOUNG: usize = 20_000;

impl Vm {
    /// Searches when it is time. Between two instructions.
    #[inline]
    pub(super) fn collect_if_due(&mut self) {
        if self.heap.collects && self.heap.young > YOUNG.max(self.heap.live) >> self.heap.collect_shift {
            self.collect_cycles();
            self.reclaim();
        }
    }

    /// From now on searches 2 ** `shift` times as often. For tests.
    pub fn collect_often(&mut self, shift: u32) {
        self.heap.collect_shift = shift;
    }

    /// `gc.collect()`: how many objects were unreachable.
    pub(super) fn collect_cycles(&mut self) -> usize {
        self.heap.young = 0;
        let slots = self.heap.slot_count();
        let mut outside: Vec<u32> = (0..slots).map(|slot| self.heap.count_at(slot)).collect();
        for slot in 1..slots {
            self.heap.at(slot).each_child(&mut |child: &Value| {
                if let Some(child) = child.slot() {
                    outside[child as usize] -= 1;
                }
            });
        }
        let mut alive = vec![false; slots as usize];
        let mut todo: Vec<u32> = (1..slots).filter(|&slot| outside[slot as usize] > 0).collect();
        todo.iter().for_each(|&slot| alive[slot as usize] = true);
        while let Some(slot) = todo.pop() {
            self.heap.at(slot).each_child(&mut |child: &Value| {
                if let Some(child) = child.slot()
                    && !std::mem::replace(&mut alive[child as usize], true)
                {
                    todo.push(child);
                }
            });
        }
        let dead: Vec<u32> =
            (1..slots).filter(|&slot| !alive[slot as usize] && !matches!(self.heap.at(slot), Obj::Free(_))).collect();
        if !self.weak.is_empty() {
            for &slot in &dead {
                self.weak_died(slot, |owner| !alive[owner as usize]);
            }
        }
        // Finalisers run first, and may bring their object back: then all is looked at again.
        let mut waiting: Vec<u32> = dead.iter().copied().filter(|&slot| self.needs_finalizer(slot)).collect();
        if !waiting.is_empty() {
            waiting.sort_by_key(|&slot| self.heap.birth(slot));
            waiting.into_iter().for_each(|slot| self.queue_finalizer(slot));
            self.finalizers.push(Value::NULL);
            return dead.len();
        }
        self.finalized.retain(|&slot| alive[slot as usize]);
        // Each is held while the others are taken apart.
        let held: Vec<Value> = dead.iter().map(|&slot| Value::reference(slot)).collect();
        for &slot in &dead {
            let contents = match self.heap.at_mut(slot) {
                Obj::Str(_) | Obj::Int(_) | Obj::Class(_) | Obj::Function(_) => continue,
                object => std::mem::replace(object, Obj::List(Vec::new())),
            };
            drop(contents);
        }
        let functions: Vec<u32> = dead
            .iter()
            .copied()
            .filter(|&slot| matches!(self.heap.at(slot), Obj::Function(_) | Obj::Class(_)))
            .collect();
        for slot in functions {
            let contents = std::mem::replace(self.heap.at_mut(slot), Obj::List(Vec::new()));
            drop(contents);
        }
        drop(held);
        dead.len()
    }
}
