//! asyncio's native part: futures, tasks and the event loop. Locks, queues, groups and timeouts are Python in `lib/asyncio`.

mod attributes;
mod event_loop;
mod future;
mod handle;
mod repr;
mod source;
mod task;
mod timers;
mod words;

pub use event_loop::LoopState;
pub(in crate::vm) use event_loop::{EventLoop, Ready};
pub(in crate::vm) use future::{Callback, Future, FutureState};
pub(in crate::vm) use handle::{Action, Handle};
