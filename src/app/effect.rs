//! What the browser is asked to do; `platform` does it.

use super::locale::Language;
use super::{Breakpoints, Sample, Theme};
use crate::base::Scenario;
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Advance the current run, a slice each frame, until it is over or stopped.
    Simulate,
    /// Advance no further.
    Halt,
    /// Send ticks while playing.
    Animate,
    /// Send [`Check`](super::Action::Check) when typing pauses.
    CheckSoon,
    /// Keep the person's work.
    Keep(Kept),
    /// The address no longer says what is on the page.
    LeaveLink,
    Fetch(Sample),
    /// To the clipboard; [`NotCopied`](super::Compose::NotCopied) comes if that is refused.
    Copy(Rc<str>),
    /// From the clipboard: [`Paste`](super::Compose::Paste) or [`NoClipboard`](super::Compose::NoClipboard) comes.
    ReadClipboard,
    /// The library's pack; answered by `LibraryCame` or `LibraryFailed`.
    FetchLibrary,
    Speak(Language),
    Paint(Theme),
}

/// The work that outlives the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub draft: Option<Scenario>,
    /// The draft's.
    pub breakpoints: Breakpoints,
    /// What a sample or a link replaced, and can come back.
    pub replaced: Option<Scenario>,
}
