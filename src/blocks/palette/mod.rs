//! The palette: what can be put into a program, each with the Python text that it begins as.
//!
//! In: a [`Tree`] and a place in it. Out: for an [`Entry`], the text with the names that are in scope there, the definitions and imports
//! that it needs, and whether it may stand there at all.
//!
//! Invariant: the text of every entry is a block of its [`Kind`], and runs where it is put. Must not know: words of any language but
//! the keys of messages, colours, pictures.

mod around;
mod fill;
mod scope;
mod search;
mod table;

pub use scope::{Callable, Scope, Variable, scope};
pub(super) use scope::{Level, levels, names_at};
pub use search::found;

use super::edit::{Operation, Why, edit};
use super::tree::{Slot, Tree};
use super::{BlockId, Kind};
use crate::base::PythonVersion;

/// What belongs together, in the order of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Coroutines,
    Waiting,
    Tasks,
    Sharing,
    Io,
    Threads,
    Control,
    Values,
}

impl Group {
    pub const ALL: [Group; 8] = [
        Group::Coroutines,
        Group::Waiting,
        Group::Tasks,
        Group::Sharing,
        Group::Io,
        Group::Threads,
        Group::Control,
        Group::Values,
    ];

    /// Key of its heading, and the end of the name of its style class.
    pub const fn key(self) -> &'static str {
        match self {
            Group::Coroutines => "palette-group-coroutines",
            Group::Waiting => "palette-group-waiting",
            Group::Tasks => "palette-group-tasks",
            Group::Sharing => "palette-group-sharing",
            Group::Io => "palette-group-io",
            Group::Threads => "palette-group-threads",
            Group::Control => "palette-group-control",
            Group::Values => "palette-group-values",
        }
    }
}

/// Where it makes sense, beyond what the grammar says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    #[default]
    Anywhere,
    /// `asyncio.run`: not while a loop runs.
    OutsideCoroutines,
    /// `asyncio.create_task`: only while a loop runs.
    InsideCoroutines,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `palette-<id>` is the key of its name, `palette-<id>-help` of its sentence.
    pub id: &'static str,
    pub kind: Kind,
    pub group: Group,
    pub place: Place,
    /// The first version, by its minor number, that has what it needs.
    pub since: u8,
    /// With names to be filled in, as `{queue}`.
    template: &'static str,
    imports: &'static [&'static str],
}

/// Why an entry cannot be put somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Python 3.(minor) is the first that has it.
    Newer(u8),
    InsideCoroutine,
    OutsideCoroutine {
        function: Option<BlockId>,
    },
    Refused(Why),
}

impl Entry {
    pub fn all() -> &'static [Entry] {
        table::ENTRIES
    }

    pub fn by_id(id: &str) -> Option<&'static Entry> {
        Entry::all().iter().find(|entry| entry.id == id)
    }

    pub fn name_key(&self) -> String {
        format!("palette-{}", self.id)
    }

    pub fn help_key(&self) -> String {
        format!("palette-{}-help", self.id)
    }

    /// Its text without any program around it, as a preview.
    pub fn sketch(&self) -> String {
        self.template.replace(['{', '}'], "")
    }

    /// The edit that puts it into a place.
    ///
    /// ```
    /// use coroscope::base::PythonVersion;
    /// use coroscope::blocks::palette::Entry;
    /// use coroscope::blocks::{Slot, blocks, edit};
    /// let tree = blocks("", PythonVersion::default(), None).unwrap();
    /// let operation = Entry::by_id("coroutine").unwrap().insertion(&tree, Slot::default());
    /// assert_eq!(edit(&tree, &operation).unwrap().source, "async def main():\n    pass\n");
    /// ```
    pub fn insertion(&self, tree: &Tree, slot: Slot) -> Operation {
        let filled = fill::fill(self, self.template, tree, slot);
        Operation::Insert { slot, text: filled.text, imports: filled.needs }
    }

    pub fn is_known_to(&self, version: PythonVersion) -> bool {
        version.minor() >= self.since
    }

    /// Whether it may be put into a place.
    pub fn fits(&self, tree: &Tree, slot: Slot) -> Result<(), Unfit> {
        if !self.is_known_to(tree.version) {
            return Err(Unfit::Newer(self.since));
        }
        let around = slot.parent.and_then(|parent| tree.definition_around(parent));
        let inside = around.as_ref().is_some_and(|found| found.block.kind == Kind::Coroutine);
        match self.place {
            Place::OutsideCoroutines if inside => return Err(Unfit::InsideCoroutine),
            Place::InsideCoroutines if !inside => {
                let function = around.filter(|found| found.block.kind == Kind::Function).map(|found| found.block.id);
                return Err(Unfit::OutsideCoroutine { function });
            }
            _ => {}
        }
        match edit(tree, &self.insertion(tree, slot)) {
            Ok(_) => Ok(()),
            Err(Why::NotInCoroutine { function }) => Err(Unfit::OutsideCoroutine { function }),
            Err(why) => Err(Unfit::Refused(why)),
        }
    }
}

/// Where the keyboard puts a new block: into the block in focus while that is empty, else below it; at the end without any.
pub fn place_at(tree: &Tree, focus: Option<BlockId>) -> Slot {
    let Some(found) = focus.and_then(|focus| tree.find(focus)) else {
        return Slot { index: tree.body.blocks.len(), ..Slot::default() };
    };
    let empty = found.block.clauses.iter().position(|clause| {
        let body = clause.body.as_ref();
        body.is_some_and(|body| matches!(&*body.blocks, [only] if only.block.kind == Kind::Pass))
    });
    match empty {
        Some(clause) => Slot { parent: focus, clause, index: 0 },
        None => Slot { index: found.slot().index + 1, ..found.slot() },
    }
}
