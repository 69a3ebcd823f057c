//! The program as blocks: what is shown, what is chosen, and what was refused.

use crate::blocks::{BlockId, Operation, Part, Tree, Why};
use std::collections::BTreeSet;
use std::rc::Rc;

/// How the program is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    #[default]
    Python,
    Blocks,
}

impl Face {
    pub const ALL: [Face; 2] = [Face::Python, Face::Blocks];
}

/// Where to go from the block in focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
    /// To the block around it, or fold it.
    Out,
    /// To the first block it holds, or unfold it.
    In,
    First,
    Last,
}

/// What happens with a block that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It alone.
    Only,
    /// It, or not any more, beside the others.
    Toggle,
    /// All from the one in focus up to it.
    Through,
}

/// What can happen to the blocks.
#[derive(Clone, Debug, PartialEq)]
pub enum Compose {
    Show(Face),
    Do(Operation),
    /// What was refused because its function is not async: make it async and do it.
    MakeAsync,
    Choose(BlockId, Choice),
    ChooseAll,
    /// Only the focus stays.
    ChooseNone,
    Go(Way),
    Fold(BlockId),
    /// The chosen blocks one place up or down, into and out of what is there.
    Shift(Way),
    Delete,
    Duplicate,
    Copy,
    Cut,
    /// Below the block in focus.
    Paste(String),
    /// The same, from the clipboard once the browser lets it be read.
    PasteFromClipboard,
    /// It does not, or there is no text in it.
    NoClipboard,
    /// What was copied is known to this page alone.
    NotCopied,
    Undo,
    Redo,
    /// The editor had nothing to go back to, or forward.
    NothingToRewind,
    /// Something that only a coroutine can do was meant for this function: say so, and offer to make it one.
    Offer(Operation, BlockId),
    /// The message has been read.
    Understood,
}

/// An operation that was not done.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub operation: Operation,
    pub why: Why,
}

/// Something that has to be known, though nothing was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The browser keeps the page from writing to the clipboard.
    NotCopied,
    /// What was last copied here has been pasted, since the clipboard cannot be read.
    OwnCopyPasted,
    /// Nor was anything copied here.
    NothingToPaste,
    /// A function was made async, and calls of it on these lines give coroutines that nobody awaits.
    Unawaited(Vec<u32>),
}

/// What was just done, for those who do not see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Inserted,
    Moved,
    Deleted,
    Duplicated,
    Wrapped,
    Changed,
    MadeAsync,
    ClauseAdded(Part),
    ClauseDeleted,
    Copied,
    Pasted,
    Undone,
    Redone,
    NothingToUndo,
    NothingToRedo,
    /// There is no place in that direction.
    NowhereToGo,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub deed: Deed,
    /// How many blocks it was done with.
    pub count: usize,
    /// Counts what was said: the same thing can be said again.
    pub number: u32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Composition {
    pub face: Face,
    /// Of the last program without errors; none while the text alone is shown.
    pub tree: Option<Rc<Tree>>,
    /// The tree is that of the draft as it stands.
    pub is_current: bool,
    /// With the keyboard's focus.
    pub focus: Option<BlockId>,
    /// The one in focus among them.
    pub chosen: BTreeSet<BlockId>,
    pub folded: BTreeSet<BlockId>,
    pub refusal: Option<Refusal>,
    pub note: Option<Note>,
    /// What was last copied here.
    pub copied: Option<Rc<str>>,
    pub said: Option<Said>,
    /// How often something was.
    pub spoken: u32,
    /// The editor was asked to go back or forward, and has not yet.
    pub rewinding: Option<Deed>,
    /// How often it was asked to go back, and forward again: the editor does it, whose history holds the changes of both faces.
    pub undone: u32,
    pub redone: u32,
}

impl Composition {
    /// The chosen blocks, or the one in focus.
    pub fn meant(&self) -> Vec<BlockId> {
        if self.chosen.is_empty() { self.focus.into_iter().collect() } else { self.chosen.iter().copied().collect() }
    }
}
