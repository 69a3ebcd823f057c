//! What happened at a moment of a run, in one sentence to be localised.
//!
//! In: a [`Trace`](crate::trace::Trace) and the number of events applied. Out: a [`Message`]: the key
//! of a Fluent message and its arguments; the words are in `www/locales`.
//!
//! Invariant: every row has a sentence. Must not know: languages, the page.

mod message;
mod sentence;
mod standing;

pub use message::{Message, Value};
pub use sentence::{actor, now};
pub use standing::{Holding, Standing, Standings, standings};
