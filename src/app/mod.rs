//! The page without its looks: what is known, what can happen, and what follows.
//!
//! In: [`Action`]s, from the person and from the browser. Out: a new [`State`], and [`Effect`]s for
//! `platform` to carry out. [`reduce`] is the only place where the state changes.
//!
//! Invariants: the last good run stays until another one starts; the person's text is never lost
//! without a way back. Must not know: browsers, Yew.

mod action;
mod breakpoints;
mod composition;
mod effect;
pub mod highlight;
pub mod locale;
mod playback;
mod reduce;
mod run;
mod running_lines;
mod samples;
mod state;

pub use action::Action;
pub use breakpoints::Breakpoints;
pub use composition::{Choice, Compose, Composition, Deed, Face, Note, Refusal, Said, Way};
pub use effect::{Effect, Kept};
pub use playback::{Playback, Speed};
pub use reduce::reduce;
pub use run::{Run, written};
pub use running_lines::{RunningLine, RunningLines};
pub use samples::Sample;
pub use state::{Colours, Draft, Notice, NoticeKind, Panel, Phase, State, Target, Theme, View};
