//! The items of containers, a thousand at a time, as CPython writes them.

use super::opcode as op;
use super::write::{Pickling, Work};
use crate::vm::heap::Heap;
use crate::vm::value::Value;

/// Items that one APPENDS, SETITEMS or ADDITEMS takes (`BATCHSIZE`).
const BATCH: usize = 1000;

impl Pickling {
    pub(super) fn items(&mut self, heap: &Heap, of: Value, index: usize, left: usize, exact: bool) {
        let items = heap.as_list(&of).map_or(&[][..], |items| items);
        let total = items.len();
        let go_on = |index, left| Work::Items { of: of.clone(), index, left, exact };
        if self.protocol == 0 {
            if let Some(item) = items.get(index) {
                let item = item.clone();
                self.work.push(go_on(index + 1, 0));
                self.work.push(Work::Emit(vec![op::APPEND]));
                self.work.push(Work::Save(item));
            }
            return;
        }
        // A batch goes on, or ends.
        if left > 0 {
            match items.get(index) {
                Some(item) if left > 1 => {
                    let item = item.clone();
                    self.work.push(go_on(index + 1, left - 1));
                    return self.work.push(Work::Save(item));
                }
                _ => self.out.emit(&[op::APPENDS]),
            }
        }
        match total.saturating_sub(index) {
            0 => {}
            1 if !exact || total == 1 => {
                let item = items[index].clone();
                self.work.push(Work::Emit(vec![op::APPEND]));
                self.work.push(Work::Save(item));
            }
            _ => {
                self.out.emit(&[op::MARK]);
                self.work.push(go_on(index, BATCH + 1));
            }
        }
    }

    pub(super) fn pairs(&mut self, heap: &Heap, of: Value, index: usize, left: usize, exact: bool) {
        let items = heap.as_list(&of).map_or(&[][..], |items| items);
        let total = items.len();
        let go_on = |index, left| Work::Pairs { of: of.clone(), index, left, exact };
        let pair = |index: usize| [Work::Save(items[index + 1].clone()), Work::Save(items[index].clone())];
        if self.protocol == 0 {
            if index < total {
                let pair = pair(index);
                self.work.push(go_on(index + 2, 0));
                self.work.push(Work::Emit(vec![op::SETITEM]));
                self.work.extend(pair);
            }
            return;
        }
        let mut full = false;
        if left > 0 {
            if left > 1 && index < total {
                let pair = pair(index);
                self.work.push(go_on(index + 2, left - 1));
                return self.work.extend(pair);
            }
            full = left == 1;
            self.out.emit(&[op::SETITEMS]);
        }
        match total.saturating_sub(index) {
            // After a full batch CPython finds out only in the next one that a dict has no more.
            0 if full && exact => self.out.emit(&[op::MARK, op::SETITEMS]),
            0 => {}
            2 if !exact || total == 2 => {
                let pair = pair(index);
                self.work.push(Work::Emit(vec![op::SETITEM]));
                self.work.extend(pair);
            }
            _ => {
                self.out.emit(&[op::MARK]);
                self.work.push(go_on(index, BATCH + 1));
            }
        }
    }

    /// The members of a set, after a MARK.
    pub(super) fn members(&mut self, heap: &Heap, of: Value, index: usize) {
        let members = heap.as_list(&of).map_or(&[][..], |items| items);
        let begins = index.is_multiple_of(BATCH) && index > 0;
        if begins {
            self.out.emit(&[op::ADDITEMS, op::MARK]);
        }
        match members.get(index) {
            None => self.out.emit(&[op::ADDITEMS]),
            Some(member) => {
                let member = member.clone();
                self.work.push(Work::Members { of, index: index + 1 });
                self.work.push(Work::Save(member));
            }
        }
    }
}
