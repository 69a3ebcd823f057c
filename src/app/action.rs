//! Everything that can happen.

use super::effect::Kept;
use super::locale::Language;
use super::{Colours, Compose, Panel, Sample, Speed, Theme};
use crate::base::{Scenario, Settings};
use crate::share::LinkError;

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    // The program
    /// The person typed.
    Edited(String),
    /// Typing has paused.
    Check,
    Configure(Settings),
    Choose(Sample),
    /// A chosen sample has come.
    Loaded(Sample, String),
    NotLoaded,
    /// From the address.
    Linked(Result<Scenario, LinkError>),
    /// From storage; with nothing kept, the first sample opens.
    Restored(Kept),
    /// The same after a crash: nothing runs by itself.
    Recovered(Kept),
    BringBack,
    /// An empty program, which offers starters.
    New,
    /// To a place in the program: line and column, from 1.
    GoTo(u32, u32),
    /// Sets the breakpoint of a line, or takes it away.
    ToggleBreakpoint(u32),
    ClearBreakpoints,

    // The program as blocks
    Compose(Compose),

    // The run
    Run,
    Stop,
    /// A slice of the simulation is done.
    Advanced,
    /// Programs can be run from now on.
    SimulatorCame,
    /// The program imports a part of the library that is not on the page yet.
    NeedsLibrary,
    LibraryCame,
    LibraryFailed,

    // The playhead
    /// Real nanoseconds have passed while playing.
    Tick(u64),
    PlayPause,
    Step,
    StepBack,
    ToStart,
    ToEnd,
    Seek(usize),
    /// Forwards to where a breakpoint is reached, or to the end.
    ToNextBreakpoint,
    ToPreviousBreakpoint,
    SetSpeed(Speed),

    // The page
    Show(Panel),
    Share,
    CloseShare,
    Dismiss,
    Speak(Language),
    Paint(Theme),
    /// The system's colours are dark, or not.
    SystemColours(Colours),
}
