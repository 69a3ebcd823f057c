//! What an interpreter says of itself: its virtual time, the events of its trace, what it prints.

use super::Vm;
use crate::base::VirtualTime;
use crate::text::encodable;
use crate::trace::{Actor, Chain, Event, EventKind, StrId, Stream, WaitKind};

/// Line events of one uninterrupted run of Python code that are kept; a long computation would fill the trace with
/// them. The count starts anew at the next event of another kind.
const LINES_IN_A_ROW: u32 = 10_000;

impl Vm {
    /// The virtual time, exact between instructions and inside native calls.
    pub fn now(&self) -> VirtualTime {
        VirtualTime::from_nanos((self.deadline as i64 - self.left) as u64)
    }

    /// Spends virtual time.
    pub(super) fn charge(&mut self, nanos: u64) {
        self.left -= nanos as i64;
    }

    pub(super) fn actor(&self) -> Actor {
        match self.thread.task {
            Some(task) => Actor::Task(task),
            None => Actor::Thread(self.thread.id),
        }
    }

    /// Records an event of whoever runs now.
    pub(super) fn event(&mut self, kind: EventKind, a: u32, b: u32) {
        self.event_by(self.actor(), kind, a, b);
    }

    pub(super) fn event_by(&mut self, actor: Actor, kind: EventKind, a: u32, b: u32) {
        self.event_at_line(actor, kind, a, b, self.thread.last_line);
    }

    pub(super) fn event_at_line(&mut self, actor: Actor, kind: EventKind, a: u32, b: u32, line: u32) {
        self.lines_in_a_row = 0;
        self.trace.push(Event { time: self.now(), kind, actor, a, b, line });
    }

    /// A wait of whoever runs now, through a chain of calls.
    pub(super) fn wait_event(&mut self, event: EventKind, kind: WaitKind, b: u32, chain: Chain) {
        self.lines_in_a_row = 0;
        let (time, actor, line) = (self.now(), self.actor(), self.thread.last_line);
        self.trace.push_wait(Event { time, kind: event, actor, a: kind as u32, b, line }, chain);
    }

    #[inline(always)]
    pub(super) fn traces_lines(&self) -> bool {
        self.lines_in_a_row < LINES_IN_A_ROW
    }

    /// A line of the program begins.
    pub(super) fn trace_line(&mut self) {
        self.lines_in_a_row += 1;
        let (actor, line) = (self.actor(), self.thread.last_line);
        self.trace.push(Event { time: self.now(), kind: EventKind::Line, actor, a: 0, b: 0, line });
    }

    pub fn write(&mut self, stream: Stream, text: &str) {
        if !text.is_empty()
            && let Some(StrId(id)) = self.trace.printed(&encodable(text))
        {
            self.event(EventKind::Output, stream as u32, id);
        }
    }
}
