//! The simulated network: a request is answered after the scenario's latency.

use super::asyncio::Action;
use super::{Value, Vm};
use crate::base::VirtualTime;
use crate::trace::{Actor, EventKind, IoId, IoInfo, WaitKind};

#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Requests under way, in order of sending.
    pending: Vec<Pending>,
}

#[derive(Clone, Debug)]
struct Pending {
    due: u64,
    io: IoId,
    event_loop: Value,
    /// What the loop does when it is here.
    then: Action,
}

impl Network {
    /// When the next response for this loop arrives.
    pub(super) fn next_for(&self, event_loop: &Value) -> Option<u64> {
        self.pending.iter().filter(|pending| pending.event_loop.is(event_loop)).map(|pending| pending.due).min()
    }

    /// How many responses for the loop are there.
    pub(super) fn due(&self, event_loop: &Value, now: u64) -> usize {
        self.pending.iter().filter(|pending| pending.event_loop.is(event_loop) && pending.due <= now).count()
    }
}

impl Vm {
    /// A new operation in the trace; its label is what the program asked for.
    pub(super) fn begin_io(&mut self, label: &str) -> IoId {
        let task = match self.actor() {
            Actor::Task(task) => Some(task),
            Actor::Thread(_) => None,
        };
        let info =
            IoInfo { label: self.trace.intern(label), thread: self.thread.id, task, created: self.trace.len() as u32 };
        let io = self.trace.add_io(info);
        self.event(EventKind::IoStart, io.0, 0);
        io
    }

    /// Sends a request whose response completes the future that is given back.
    pub(super) fn send_request(&mut self, event_loop: &Value, label: &str, latency: VirtualTime) -> Value {
        let io = self.begin_io(label);
        let future = self.new_future(event_loop, (WaitKind::Io, io.0));
        let due = (self.now() + latency).as_nanos();
        let then = Action::SetResult(future.clone(), Value::NONE);
        self.network.pending.push(Pending { due, io, event_loop: event_loop.clone(), then });
        future
    }

    /// Something has reached a socket of the loop: the selector finds it and the callback is called.
    pub(super) fn send_to_loop(&mut self, event_loop: &Value, label: &str, callback: Value) {
        let io = self.begin_io(label);
        let due = self.now().as_nanos();
        let then = Action::Call(callback, Vec::new());
        self.network.pending.push(Pending { due, io, event_loop: event_loop.clone(), then });
        self.wake_selector(event_loop);
    }

    /// Responses that are here by `now` complete their futures from the ready queue, as the selector's callbacks do.
    pub(super) fn receive_responses(&mut self, event_loop: &Value, now: u64) {
        let mut here = Vec::new();
        let mut waiting = Vec::new();
        for pending in std::mem::take(&mut self.network.pending) {
            if pending.event_loop.is(event_loop) && pending.due <= now { &mut here } else { &mut waiting }
                .push(pending);
        }
        self.network.pending = waiting;
        here.sort_by_key(|pending| pending.due);
        for pending in here {
            self.event(EventKind::IoEnd, pending.io.0, 0);
            let handle = self.call_soon(event_loop, pending.then, Value::NONE);
            drop(handle);
        }
    }
}
