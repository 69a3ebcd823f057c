//! The program as text that can be changed: coloured text until it is first touched, then the code editor
//! in the same place.

use super::code::Code;
use super::context::Ui;
use super::program::text;
use crate::app::{self, Action, Colours, Compose, Draft, RunningLines, Target};
use crate::base::Diagnostic;
use crate::platform::editor::{Editor, Mark, Place, RunningLine};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CodeEditorProps {
    pub ui: Ui,
    pub draft: Draft,
    pub coloured: bool,
    pub problems: Rc<[Diagnostic]>,
    pub lines: RunningLines,
    pub target: Target,
    pub colours: Colours,
    /// False while the blocks are shown instead.
    pub shows_text: bool,
    /// How often to go back and forward in the history.
    pub rewinding: (u32, u32),
}

#[derive(Clone)]
enum Stage {
    Text,
    Loading,
    Editor(Rc<Editor>),
}

#[component]
pub fn CodeEditor(props: &CodeEditorProps) -> Html {
    let ui = &props.ui;
    let host = use_node_ref();
    let text_place = use_node_ref();
    let stage = use_state(|| Stage::Text);
    // Where the pointer came down, to put the caret there.
    let touched = use_mut_ref(|| None::<(i32, i32)>);
    let scrolled = use_mut_ref(|| 0);

    let load = {
        let (stage, host) = (stage.clone(), host.clone());
        let (dispatch, label, colours) = (ui.dispatch.clone(), ui.text("editor-label"), props.colours);
        let source = props.draft.source.clone();
        Callback::from(move |()| {
            let (Stage::Text, Some(parent)) = (&*stage, host.cast::<HtmlElement>()) else { return };
            stage.set(Stage::Loading);
            let (stage, dispatch, label, source) = (stage.clone(), dispatch.clone(), label.clone(), source.clone());
            spawn_local(async move {
                let toggled = dispatch.reform(Action::ToggleBreakpoint);
                let changed = move |text| dispatch.emit(Action::Edited(text));
                let toggled = move |line| toggled.emit(line);
                let editor = Editor::create(parent, &source, colours == Colours::Dark, &label, changed, toggled).await;
                stage.set(editor.map_or(Stage::Text, |editor| Stage::Editor(Rc::new(editor))));
            });
        })
    };

    let editor = match &*stage {
        Stage::Editor(editor) => Some(editor.clone()),
        Stage::Text | Stage::Loading => None,
    };
    use_told(&editor, (props.draft.opened, props.draft.composed), {
        let source = props.draft.source.clone();
        move |editor, _| editor.set_doc(&source)
    });
    let (undone, redone) = props.rewinding;
    let nothing = ui.on::<()>(Action::Compose(Compose::NothingToRewind));
    let no_more = nothing.clone();
    use_told(&editor, undone, move |editor, times| {
        if *times > 0 && !editor.undo() {
            nothing.emit(());
        }
    });
    use_told(&editor, redone, move |editor, times| {
        if *times > 0 && !editor.redo() {
            no_more.emit(());
        }
    });
    use_told(&editor, props.colours, |editor, colours| editor.set_theme(*colours == Colours::Dark));
    use_told(&editor, ui.text("editor-label"), |editor, label| editor.set_label(label));
    use_told(&editor, marks(ui, &props.draft.source, &props.problems), |editor, marks| editor.set_problems(marks));
    let breakpoints: Vec<u32> = props.draft.breakpoints.iter().collect();
    // The draft's text comes first: it says which lines there are.
    use_told(&editor, (props.draft.opened, breakpoints), |editor, (_, lines)| editor.set_breakpoints(lines));
    use_told(&editor, running(ui, &props.lines), |editor, lines| editor.set_running_lines(lines));

    {
        let (touched, scrolled, shows_text) = (touched.clone(), scrolled.clone(), props.shows_text);
        use_told(&editor, (), move |editor, ()| {
            if shows_text {
                editor.take_over(*scrolled.borrow(), touched.take());
            }
        });
    }
    {
        // The blocks' changes go into its history.
        let load = load.clone();
        use_effect_with(props.shows_text, move |shows_text| {
            if !shows_text {
                load.emit(());
            }
        });
    }
    {
        let load = load.clone();
        use_effect_with(props.target, move |target| {
            if target.times > 0 {
                load.emit(());
            }
        });
        let source = props.draft.source.clone();
        use_told(&editor, props.target, move |editor, target| {
            if target.times > 0 {
                editor.go_to(&place(&source, target.line, target.column));
            }
        });
    }

    let touch = Callback::from(move |event: PointerEvent| {
        *touched.borrow_mut() = Some((event.client_x(), event.client_y()));
    });
    let scroll = {
        let text_place = text_place.clone();
        Callback::from(move |_: Event| {
            *scrolled.borrow_mut() = text_place.cast::<HtmlElement>().map_or(0, |place| place.scroll_top());
        })
    };
    html! {
        <div class="editor" hidden={!props.shows_text}>
            <div ref={host} class="host" hidden={editor.is_none()}></div>
            if editor.is_none() {
                <div ref={text_place} class="still" onpointerdown={touch} onscroll={scroll} onfocusin={load.reform(|_: FocusEvent| ())}>
                    <Code
                        ui={ui.clone()} source={props.draft.source.clone()} coloured={props.coloured} problems={props.problems.clone()}
                        lines={props.lines.clone()} breakpoints={props.draft.breakpoints.clone()}
                    />
                </div>
            }
        </div>
    }
}

/// Tells the editor when a value changes, and once when the editor comes.
#[hook]
fn use_told<T: PartialEq + 'static>(editor: &Option<Rc<Editor>>, value: T, tell: impl FnOnce(&Editor, &T) + 'static) {
    let present = editor.clone();
    use_effect_with((editor.is_some(), value), move |(_, value)| {
        if let Some(editor) = present {
            tell(&editor, value);
        }
    });
}

fn running(ui: &Ui, lines: &RunningLines) -> Vec<RunningLine> {
    let mark = |(number, line): (u32, &app::RunningLine)| RunningLine {
        line: number,
        kind: if line.runs { "running" } else { "waiting" },
        waiting: line.waiting,
        title: ui.format("waits-here", &[("count", line.waiting.into())]),
        tag: line.tag(),
    };
    lines.iter().map(mark).collect()
}

/// From lines and columns as Python counts them to the editor's.
fn place(source: &str, line: u32, column: u32) -> Place {
    let text = source.lines().nth(line.saturating_sub(1) as usize).unwrap_or("");
    let before = text.chars().take(column.saturating_sub(1) as usize);
    Place { line, col: before.map(|ch| ch.len_utf16() as u32).sum() }
}

fn marks(ui: &Ui, source: &str, problems: &[Diagnostic]) -> Vec<Mark> {
    problems
        .iter()
        .map(|problem| Mark {
            from: place(source, problem.line, problem.column),
            to: place(source, problem.end_line, problem.end_column),
            message: text(ui, problem),
            severity: "error",
        })
        .collect()
}
