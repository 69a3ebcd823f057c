//! The trace: everything that happened in a run, in order.
//!
//! In: events from the machine, appended only, in order of virtual time. Out: the record that the
//! timeline, the transport, the exports and the command line fold over. Scrubbing runs no Python.
//!
//! Invariants: time never goes back; an event's meaning depends on earlier rows only; no row is ever
//! changed; columns hold integers, and text stands once, in [`Strings`].
//! Must not know: Python values, pixels.

mod chain;
mod chrome;
mod dump;
mod entity;
mod event;
mod index;
mod labels;
mod log;
mod numbers;
mod numbers_text;
mod rows;
mod stands;
mod strings;
mod words;

pub use chain::{Chain, Chains, Link};
pub use chrome::write_chrome;
pub use dump::{describe, write_jsonl};
pub use entity::{
    Entities, IoId, IoInfo, LockId, LockInfo, LockKind, LoopId, ProcessId, ProcessInfo, TaskId, TaskInfo, ThreadId,
    ThreadInfo, TimerId, TimerInfo,
};
pub use event::{Actor, DropReason, Event, EventKind, Phase, Stream, WaitKind};
pub use index::{Index, Lane, LaneId, LaneKey, LockLane, Moment, Slice, State, TaskNow, TaskStatus};
pub use log::Trace;
pub use numbers::{GilNumbers, LoopNumbers, Numbers, ThreadNumbers};
pub use numbers_text::write_numbers;
pub use stands::{Doing, Stand, Stands};
pub use strings::{StrId, Strings};
pub use words::wait_words;
