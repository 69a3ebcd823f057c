//! What was just done, for those who do not see it.

use super::words::spoken;
use crate::app::{Composition, Deed};
use crate::blocks::{Found, Part, Tree};
use crate::ui::context::Ui;
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced.
pub fn said(ui: &Ui, composition: &Composition) -> Html {
    let text = sentence(ui, composition).unwrap_or_default();
    // The same again has to be another text, or it is not said again.
    let again = composition.said.as_ref().is_some_and(|said| said.number % 2 == 0);
    html! { <p class="unseen said" role="status">{ text }{ if again { "\u{a0}" } else { "" } }</p> }
}

fn sentence(ui: &Ui, composition: &Composition) -> Option<String> {
    let said = composition.said.as_ref()?;
    let count = ("count", (said.count as u32).into());
    let done = match said.deed {
        Deed::Inserted => ui.format("said-inserted", &[count]),
        Deed::Moved => ui.format("said-moved", &[count]),
        Deed::Deleted => ui.format("said-deleted", &[count]),
        Deed::Duplicated => ui.format("said-duplicated", &[count]),
        Deed::Wrapped => ui.format("said-wrapped", &[count]),
        Deed::Changed => ui.text("said-changed"),
        Deed::MadeAsync => ui.text("said-made-async"),
        Deed::ClauseAdded(part) => ui.format("said-clause-added", &[("clause", keyword(part).into())]),
        Deed::ClauseDeleted => ui.text("said-clause-deleted"),
        Deed::Copied => ui.format("said-copied", &[count]),
        Deed::Pasted => ui.format("said-pasted", &[count]),
        Deed::Undone => ui.text("said-undone"),
        Deed::Redone => ui.text("said-redone"),
        Deed::NothingToUndo => return Some(ui.text("said-nothing-to-undo")),
        Deed::NothingToRedo => return Some(ui.text("said-nothing-to-redo")),
        Deed::NowhereToGo => return Some(ui.text("said-nowhere-to-go")),
    };
    let place = composition.tree.as_ref().and_then(|tree| place(ui, tree, &tree.find(composition.focus?)?));
    Some(match place {
        Some(place) => format!("{done} {place}"),
        None => done,
    })
}

/// Python's word for a clause.
pub const fn keyword(part: Part) -> &'static str {
    match part {
        Part::Head => "",
        Part::Elif => "elif",
        Part::Else => "else",
        Part::Except => "except",
        Part::Finally => "finally",
        Part::Case => "case",
    }
}

/// The block in focus, its line, and what it stands in.
fn place(ui: &Ui, tree: &Tree, found: &Found) -> Option<String> {
    let words = |found: &Found| Some(spoken(&ui.words, found.block.kind, found.block.clauses.first()?));
    let (line, _) = tree.lines_of(found.block.id)?;
    let around = found.slot().parent.and_then(|parent| tree.find(parent));
    let block = words(found)?;
    Some(match around.as_ref().and_then(words) {
        Some(around) => {
            let args = [("block", block.into()), ("line", line.into()), ("around", around.into())];
            ui.format("said-place-in", &args)
        }
        None => ui.format("said-place", &[("block", block.into()), ("line", line.into())]),
    })
}
