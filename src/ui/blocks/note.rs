//! What has to be known of the last thing that was done.

use super::palette::to_tree;
use crate::app::{Action, Choice, Compose, Composition, Note};
use crate::ui::context::Ui;
use crate::ui::icon::{Icon, icon};
use yew::prelude::*;

/// The region is always there, so that what comes into it is announced.
pub fn note(ui: &Ui, composition: &Composition) -> Html {
    html! {
        <div class="refusal" role="status">
            if let Some(note) = &composition.note {
                <p>{ ui.text(words(note)) }{ for lines(ui, composition, note) }</p>
                <button
                    type="button" class="quiet square" aria-label={ui.text("dismiss")}
                    onclick={ui.on::<MouseEvent>(Action::Compose(Compose::Understood))}
                >{ icon(Icon::Close) }</button>
            }
        </div>
    }
}

const fn words(note: &Note) -> &'static str {
    match note {
        Note::NotCopied => "note-not-copied",
        Note::OwnCopyPasted => "note-own-copy-pasted",
        Note::NothingToPaste => "note-nothing-to-paste",
        Note::Unawaited(_) => "note-unawaited",
    }
}

/// Buttons that lead to the blocks which the note is about.
fn lines(ui: &Ui, composition: &Composition, note: &Note) -> Vec<Html> {
    let (Note::Unawaited(lines), Some(tree)) = (note, &composition.tree) else { return Vec::new() };
    let button = |line: &u32| {
        let choose = Action::Compose(Compose::Choose(tree.at_line(*line)?, Choice::Only));
        let go = ui.dispatch.reform(move |_: MouseEvent| {
            to_tree();
            choose.clone()
        });
        let name = ui.format("note-line", &[("line", (*line).into())]);
        Some(html! {
            <>{ " " }<button type="button" class="link" onclick={go}>{ name }</button></>
        })
    };
    lines.iter().filter_map(button).collect()
}
