//! The page's state while blocks are edited: what is said, and where the focus is.

use coroscope::app::{Action, Compose, Deed, Effect, Face, Note, State, Way, reduce};
use coroscope::blocks::{BlockId, Operation, Part, Slot, Why};

const PROGRAM: &str = "import time\n\ndef f():\n    print(1)\n    print(2)\n\nf()\n";

fn then(state: State, action: Action) -> State {
    reduce(state, action).0
}

fn compose(state: State, change: Compose) -> State {
    then(state, Action::Compose(change))
}

fn opened(source: &str) -> State {
    let state = then(State::default(), Action::Edited(source.to_owned()));
    compose(state, Compose::Show(Face::Blocks))
}

fn at(state: &State, line: u32) -> BlockId {
    state.composition.tree.as_ref().and_then(|tree| tree.at_line(line)).expect("a block")
}

fn focused(state: &State, line: u32) -> State {
    let mut state = state.clone();
    state.composition.focus = Some(at(&state, line));
    state.composition.chosen.clear();
    state
}

fn said(state: &State) -> Option<(Deed, usize)> {
    state.composition.said.as_ref().map(|said| (said.deed, said.count))
}

/// The line of the block in focus.
fn line(state: &State) -> u32 {
    let composition = &state.composition;
    composition.tree.as_ref().and_then(|tree| tree.lines_of(composition.focus?)).expect("a focus").0
}

#[test]
fn what_is_done_is_said() {
    let start = focused(&opened(PROGRAM), 5);
    let up = compose(start.clone(), Compose::Shift(Way::Up));
    assert_eq!(said(&up), Some((Deed::Moved, 1)));
    assert_eq!(said(&compose(focused(&up, 1), Compose::Shift(Way::Up))), Some((Deed::NowhereToGo, 1)));
    assert_eq!(said(&compose(start.clone(), Compose::Delete)), Some((Deed::Deleted, 1)));
    assert_eq!(said(&compose(start.clone(), Compose::Duplicate)), Some((Deed::Duplicated, 1)));
    assert_eq!(said(&compose(start.clone(), Compose::Copy)), Some((Deed::Copied, 1)));
    let text = "x = 1\ny = 2\n".to_owned();
    assert_eq!(said(&compose(start.clone(), Compose::Paste(text))), Some((Deed::Pasted, 2)));
    assert_eq!(said(&compose(up, Compose::Go(Way::Up))), None);
}

#[test]
fn what_was_copied_here_is_pasted_where_the_clipboard_is_refused() {
    let start = focused(&opened(PROGRAM), 4);
    let (asked, effects) = reduce(start.clone(), Action::Compose(Compose::PasteFromClipboard));
    assert_eq!(effects, [Effect::ReadClipboard]);
    let nothing = compose(asked, Compose::NoClipboard);
    assert_eq!(nothing.composition.note, Some(Note::NothingToPaste));
    let (cut, effects) = reduce(start, Action::Compose(Compose::Cut));
    assert!(effects.contains(&Effect::Copy("print(1)\n".into())));
    let refused = compose(cut, Compose::NotCopied);
    assert_eq!(refused.composition.note, Some(Note::NotCopied));
    let own = compose(refused, Compose::NoClipboard);
    assert_eq!((&own.composition.note, said(&own)), (&Some(Note::OwnCopyPasted), Some((Deed::Pasted, 1))));
    assert!(own.draft.source.contains("print(2)\n    print(1)\n"), "{}", own.draft.source);
    // Into what is empty, as from the palette.
    let empty = focused(&opened("def f():\n    pass\n"), 1);
    let filled = compose(empty, Compose::Paste("x = 1".to_owned()));
    assert_eq!(&*filled.draft.source, "def f():\n    x = 1\n");
    assert_eq!(filled.composition.note, None);
}

#[test]
fn after_going_back_the_focus_is_at_what_changed() {
    let start = focused(&opened(PROGRAM), 5);
    let deleted = compose(start.clone(), Compose::Delete);
    let asked = compose(deleted.clone(), Compose::Undo);
    assert_eq!(said(&asked), None);
    let back = then(asked, Action::Edited(PROGRAM.to_owned()));
    assert_eq!((said(&back), line(&back)), (Some((Deed::Undone, 1)), 5));
    let again = then(compose(focused(&back, 1), Compose::Redo), Action::Edited(deleted.draft.source.to_string()));
    assert_eq!((said(&again).map(|(deed, _)| deed), line(&again)), (Some(Deed::Redone), 4));

    // What came with an import is meant, not the import.
    let slot = Slot { index: 9, ..Slot::default() };
    let inserted = Operation::Insert { slot, text: "g()".to_owned(), imports: vec!["import random".to_owned()] };
    let inserted = compose(start.clone(), Compose::Do(inserted));
    let source = inserted.draft.source.to_string();
    let gone = then(compose(inserted, Compose::Undo), Action::Edited(PROGRAM.to_owned()));
    let again = then(compose(gone, Compose::Redo), Action::Edited(source));
    assert_eq!(line(&again), 9);

    let moved = compose(start.clone(), Compose::Shift(Way::Up));
    let back = then(compose(moved, Compose::Undo), Action::Edited(PROGRAM.to_owned()));
    assert_eq!(line(&back), 5);

    let nothing = compose(compose(start, Compose::Undo), Compose::NothingToRewind);
    assert_eq!(said(&nothing), Some((Deed::NothingToUndo, 0)));
    // Typing is no going back.
    assert_eq!(said(&then(nothing, Action::Edited("x = 1\n".to_owned()))), None);
}

#[test]
fn making_the_function_async_is_offered_and_does_what_was_meant() {
    let start = focused(&opened(PROGRAM), 5);
    let slot = Slot { parent: Some(at(&start, 3)), clause: 0, index: 0 };
    let wait = Operation::Insert { slot, text: "await g()".to_owned(), imports: Vec::new() };
    let refused = compose(start.clone(), Compose::Do(wait));
    assert_eq!(
        refused.composition.refusal.map(|refusal| refusal.why),
        Some(Why::NotInCoroutine { function: slot.parent })
    );
    let task = Operation::Insert { slot, text: "t = create_task(g())".to_owned(), imports: Vec::new() };
    let offered = compose(start, Compose::Offer(task, slot.parent.unwrap()));
    let done = compose(offered, Compose::MakeAsync);
    assert!(done.draft.source.contains("async def f():\n    t = create_task(g())\n"), "{}", done.draft.source);
    assert_eq!(said(&done), Some((Deed::MadeAsync, 1)));
}

#[test]
fn clauses_are_named() {
    let start = focused(&opened("if x:\n    pass\n"), 1);
    let add = Operation::AddClause { block: at(&start, 1), part: Part::Else };
    assert_eq!(said(&compose(start, Compose::Do(add))), Some((Deed::ClauseAdded(Part::Else), 1)));
}
