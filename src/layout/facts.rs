//! What can be said of one slice: for the tooltip, and for those who hear the timeline instead of seeing it.

use super::rows::{RowKind, row_label};
use super::scene::{Words, slice_words};
use crate::trace::{Actor, EventKind, Index, LaneId, LaneKey, State, Trace};

#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The lane's label.
    pub name: String,
    pub state: State,
    /// What it waits for, which pass of the loop it is, what is requested; may be empty.
    pub what: String,
    /// In seconds.
    pub since: f64,
    /// `None` while it lasts.
    pub until: Option<f64>,
    pub duration: f64,
    /// The line of the program that it is at.
    pub line: Option<u32>,
}

pub fn facts(index: &Index, trace: &Trace, words: &Words, lane: LaneId, at: usize) -> Facts {
    let slice = index.slice(lane, at);
    let seconds = |nanos: u64| nanos as f64 * 1e-9;
    let open = at + 1 == index.lane(lane).len();
    let what = match (slice.state, index.lane(lane).key) {
        (State::Ready, LaneKey::Task(_)) | (State::Running, LaneKey::Task(_)) => String::new(),
        (State::Ready, _) if trace.kind(slice.event as usize) == EventKind::ThreadCreate => String::new(),
        _ => slice_words(index, trace, lane, slice, words),
    };
    Facts {
        name: row_label(index, trace, RowKind::Lane(lane), words),
        state: slice.state,
        what,
        since: seconds(slice.start),
        until: (!open).then(|| seconds(slice.end)),
        duration: seconds(slice.end - slice.start),
        line: line(index, trace, lane, at),
    }
}

/// A waiting task's is where it suspended; a running one's, where its step went first.
fn line(index: &Index, trace: &Trace, lane: LaneId, at: usize) -> Option<u32> {
    let LaneKey::Task(id) = index.lane(lane).key else { return None };
    let slice = index.slice(lane, at);
    let next = if at + 1 < index.lane(lane).len() { index.slice(lane, at + 1).event } else { trace.len() as u32 };
    let own = |event: u32| {
        let event = trace.event(event as usize);
        (event.actor == Actor::Task(id) && event.line != 0).then_some(event.line)
    };
    match slice.state {
        // Between two events of a step nobody else has a say, so this ends soon.
        State::Running => (slice.event..next).find_map(own),
        _ => own(slice.event),
    }
}
