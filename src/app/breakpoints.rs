//! Breakpoints: lines of the program at which the playhead stops, in either direction.
//!
//! The whole trace is there, so nothing has to run to them: they are looked up. They belong to the draft and move with its text.

use crate::syntax;
use crate::trace::{EventKind, Trace};
use std::collections::BTreeSet;

/// Lines, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breakpoints(BTreeSet<u32>);

impl FromIterator<u32> for Breakpoints {
    fn from_iter<T: IntoIterator<Item = u32>>(lines: T) -> Breakpoints {
        Breakpoints(lines.into_iter().collect())
    }
}

impl Breakpoints {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn contains(&self, line: u32) -> bool {
        self.0.contains(&line)
    }

    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }

    /// Sets or takes away the one of the statement that stands at a line, or else begins next after it.
    pub fn toggle(&mut self, source: &str, line: u32) {
        if self.0.remove(&line) {
            return;
        }
        let stops = syntax::stops(source);
        let around = stops.iter().rev().find(|&&(first, last)| first <= line && line <= last);
        let next = || stops.iter().find(|&&(first, _)| first > line);
        let line = around.or_else(next).or(stops.last()).map_or(line, |&(first, _)| first);
        if !self.0.remove(&line) {
            self.0.insert(line);
        }
    }

    /// Those of the same statements after an edit; the breakpoint of a line that is gone goes with it.
    pub fn moved(&self, before: &str, after: &str) -> Breakpoints {
        if self.is_empty() {
            return Breakpoints::default();
        }
        let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
        let shorter = old.len().min(new.len());
        let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let tail = old.iter().rev().zip(new.iter().rev()).take(shorter - head).take_while(|(a, b)| a == b).count();
        let changed = &new[head..new.len() - tail];
        let place = |line: u32| {
            let at = (line as usize).checked_sub(1).filter(|&at| at < old.len())?;
            if at < head {
                return Some(at);
            }
            if at >= old.len() - tail {
                return Some(at + new.len() - old.len());
            }
            // Inside of what has changed: the line that reads the same, or the one in the same place.
            let same = changed.iter().position(|text| text.trim() == old[at].trim() && !text.trim().is_empty());
            let within = same.unwrap_or(at - head);
            let kept = same.is_some() || changed.len() == old.len() - tail - head || within == 0;
            (kept && within < changed.len()).then_some(head + within)
        };
        self.iter().filter_map(place).map(|at| at as u32 + 1).collect()
    }

    /// Whether a row of the trace begins a line that has one.
    fn is_hit(&self, trace: &Trace, row: usize) -> bool {
        trace.kind(row) == EventKind::Line && self.contains(trace.event(row).line)
    }

    /// How many events have happened when a breakpoint is reached next, up to `until` of them.
    pub fn next(&self, trace: &Trace, applied: usize, until: usize) -> Option<usize> {
        if self.is_empty() {
            return None;
        }
        (applied..until.min(trace.len())).find(|&row| self.is_hit(trace, row)).map(|row| row + 1)
    }

    /// The same, backwards.
    pub fn previous(&self, trace: &Trace, applied: usize) -> Option<usize> {
        if self.is_empty() {
            return None;
        }
        (0..applied.min(trace.len()).saturating_sub(1)).rev().find(|&row| self.is_hit(trace, row)).map(|row| row + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str = "import time\n\ndef f():\n    # why\n    time.sleep(\n        1)\n    return 2\n\nf()\n";

    fn toggled(line: u32) -> Vec<u32> {
        let mut breakpoints = Breakpoints::default();
        breakpoints.toggle(PROGRAM, line);
        breakpoints.iter().collect()
    }

    #[test]
    fn a_breakpoint_is_put_where_a_statement_begins() {
        assert_eq!(toggled(1), [1]);
        assert_eq!(toggled(2), [3]);
        assert_eq!(toggled(4), [3]);
        assert_eq!(toggled(6), [5]);
        assert_eq!(toggled(8), [9]);
        assert_eq!(toggled(99), [9]);
    }

    #[test]
    fn the_second_time_it_goes() {
        let mut breakpoints = Breakpoints::from_iter([5]);
        breakpoints.toggle(PROGRAM, 6);
        assert!(breakpoints.is_empty());
    }

    #[test]
    fn breakpoints_move_with_the_text() {
        let moved = |lines: &[u32], before, after| -> Vec<u32> {
            Breakpoints::from_iter(lines.iter().copied()).moved(before, after).iter().collect()
        };
        assert_eq!(moved(&[1, 3], "a\nb\nc\n", "a\nx\nb\nc\n"), [1, 4]);
        assert_eq!(moved(&[1, 3], "a\nb\nc\n", "b\nc\n"), [2]);
        assert_eq!(moved(&[2], "a\nb\nc\n", "a\nbb\nc\n"), [2]);
        assert_eq!(moved(&[2], "a\nb\nc\n", "a\nif b:\n    b\nc\n"), [3]);
        assert_eq!(moved(&[2], "a\nb\nc\n", ""), []);
        assert_eq!(moved(&[2], "a\na\na\n", "a\na\n"), [2]);
    }
}
