//! A field while it is edited: its input, names to complete it with, and what is wrong with it. What was typed stays until it is accepted or
//! given up.

use super::caret;
use super::field::{FieldProps, role};
use super::here::Here;
use super::suggest::{Suggestions, option_id};
use super::walk;
use super::why;
use super::words::label;
use crate::app::{Action, Compose};
use crate::blocks::completion::{Completion, Suggested, call_instead};
use crate::blocks::{Operation, Role, Why, edit};
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct EditedProps {
    pub place: FieldProps,
    pub close: Callback<()>,
}

#[component]
pub fn EditedField(props: &EditedProps) -> Html {
    let FieldProps { ui, block, clause, index, field, .. } = &props.place;
    let (block, clause, index) = (*block, *clause, *index);
    let here = use_context::<Here>();
    let tree = here.and_then(|here| here.tree);
    let input = use_node_ref();
    let fault = use_state_eq(|| None::<String>);
    let suggested = use_state_eq(Suggested::default);
    let active = use_state_eq(|| None::<usize>);
    // Accepted or given up: leaving it then changes nothing.
    let closed = use_mut_ref(|| false);
    let completion = {
        let tree = tree.clone();
        let field = field.clone();
        use_memo((), move |()| tree.map(|tree| Completion::of(&tree, block, &field)).unwrap_or_default())
    };
    {
        let (input, text) = (input.clone(), field.text.clone());
        let (suggested, completion) = (suggested.clone(), completion.clone());
        use_effect_with((), move |()| {
            if let Some(place) = input.cast::<HtmlElement>() {
                caret::begin(&place, &text);
                suggested.set(completion.choice(&text));
            }
        });
    }
    let perform = {
        let (ui, fault, closed, tree, close) =
            (ui.clone(), fault.clone(), closed.clone(), tree.clone(), props.close.clone());
        // False if it was refused: then the field stays.
        move |operation: Operation| {
            // The text has an error meanwhile: this waits.
            let checked = tree.as_ref().map_or(Err(Why::Gone), |tree| edit(tree, &operation));
            let changes = checked.as_ref().is_ok_and(|edited| !edited.edits.is_empty());
            fault.set(checked.as_ref().err().map(|why| why::words(&ui.words, why)));
            if changes || checked.is_err() {
                ui.dispatch.emit(Action::Compose(Compose::Do(operation)));
            }
            if checked.is_ok() {
                *closed.borrow_mut() = true;
                close.emit(());
            }
            checked.is_ok()
        }
    };
    let commit = {
        let perform = perform.clone();
        move |text: String| perform(Operation::Set { block, clause, field: index, text })
    };
    let accept = {
        let (suggested, active, input) = (suggested.clone(), active.clone(), input.clone());
        let (perform, tree, is_callee) = (perform.clone(), tree.clone(), field.role == Role::Callee);
        let whole = field.role != Role::Text;
        Callback::from(move |at: usize| {
            let (Some(place), Some(name)) = (input.cast::<HtmlElement>(), suggested.names.get(at)) else { return };
            let text = caret::value(&place);
            let (from, to) = (suggested.from, suggested.to);
            let done = format!("{}{}{}", &text[..from], name.call, text.get(to..).unwrap_or(""));
            let from_end = done.len() - (from + name.call.len());
            active.set(None);
            suggested.set(Suggested::default());
            if whole && from == 0 && from_end == 0 {
                let operation = match (&tree, is_callee && name.parameters.is_some()) {
                    (Some(tree), true) => call_instead(tree, block, clause, index, &name.name),
                    _ => Operation::Set { block, clause, field: index, text: done.clone() },
                };
                caret::write(&place, &done, done.len());
                if perform(operation) {
                    walk::back_to_block(&place);
                }
                return;
            }
            caret::write(&place, &done, from + name.call.len());
        })
    };
    let typed = {
        let (suggested, active, fault, completion) =
            (suggested.clone(), active.clone(), fault.clone(), completion.clone());
        Callback::from(move |event: InputEvent| {
            let place: HtmlElement = event.target_unchecked_into();
            fault.set(None);
            active.set(None);
            suggested.set(completion.at(&caret::value(&place), caret::place(&place), false));
        })
    };
    let many = field.text.contains('\n') || field.role == Role::Words;
    // Lines of Python end with Enter; everything else does not.
    let is_text = many && field.role == Role::Text;
    let shown = suggested.names.len();
    let keyed = {
        let (suggested, active, completion) = (suggested.clone(), active.clone(), completion.clone());
        let (accept, commit, closed, close) = (accept.clone(), commit.clone(), closed.clone(), props.close.clone());
        Callback::from(move |event: KeyboardEvent| {
            event.stop_propagation();
            let place: HtmlElement = event.target_unchecked_into();
            let open = shown > 0;
            match event.key().as_str() {
                "ArrowDown" if open => active.set(Some(active.map_or(0, |at| (at + 1) % shown))),
                "ArrowUp" if open => active.set(Some(active.map_or(shown - 1, |at| (at + shown - 1) % shown))),
                "ArrowDown" if !many => suggested.set(completion.at(&caret::value(&place), caret::place(&place), true)),
                " " if event.ctrl_key() => {
                    suggested.set(completion.at(&caret::value(&place), caret::place(&place), true));
                }
                "Enter" | "Tab" if active.is_some() => active.iter().for_each(|at| accept.emit(*at)),
                "Enter" if !is_text && !event.shift_key() => {
                    if commit(caret::value(&place)) {
                        walk::back_to_block(&place);
                    }
                }
                "Tab" => {
                    let way = walk::Way::from(&event);
                    if commit(caret::value(&place)) {
                        walk::to_next_field(block, &place, way);
                    }
                }
                "Escape" if open => suggested.set(Suggested::default()),
                "Escape" => {
                    *closed.borrow_mut() = true;
                    walk::back_to_block(&place);
                    close.emit(());
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let blur = {
        let (commit, closed, suggested) = (commit.clone(), closed.clone(), suggested.clone());
        Callback::from(move |event: FocusEvent| {
            suggested.set(Suggested::default());
            if !*closed.borrow() {
                commit(caret::value(&event.target_unchecked_into()));
            }
        })
    };
    let id = format!("field-{}-{clause}-{index}", block.0);
    let (list, wrong) = (format!("{id}-names"), format!("{id}-fault"));
    let class = classes!("field", "edited", role(field.role));
    let label = label(&ui.words, field);
    let (invalid, described) = (fault.is_some().then_some("true"), fault.is_some().then(|| wrong.clone()));
    let owned = (shown > 0).then(|| list.clone());
    let descendant = active.map(|at| option_id(&list, at));
    let rows = (field.text.matches('\n').count() + 1).to_string();
    html! {
        <span class="editing">
            if many {
                <textarea
                    ref={input.clone()} {class} {rows} aria-label={label} aria-invalid={invalid} aria-describedby={described}
                    spellcheck="false" oninput={typed} onkeydown={keyed} onblur={blur} aria-autocomplete="list" aria-controls={owned}
                    aria-activedescendant={descendant}
                />
            } else {
                <input
                    ref={input.clone()} {class} type="text" role="combobox" aria-label={label} aria-invalid={invalid}
                    aria-describedby={described} aria-autocomplete="list" aria-expanded={(shown > 0).to_string()} aria-controls={owned}
                    aria-activedescendant={descendant} placeholder={field.default.as_deref().map(str::to_owned)} spellcheck="false"
                    autocomplete="off" autocapitalize="off" oninput={typed} onkeydown={keyed} onblur={blur}
                />
            }
            if shown > 0 {
                <Suggestions ui={ui.clone()} id={list} names={suggested.names.clone()} active={*active} below={input} {accept} />
            }
            if let Some(fault) = &*fault {
                <span id={wrong} class="fault">{ fault }</span>
            }
        </span>
    }
}
