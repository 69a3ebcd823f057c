//! The program as blocks: a tree of them, edited in place, dragged, and moved by keys.
//!
//! In: a [`Composition`]. Out: [`Compose`] actions. The elements of blocks carry `data-block` (their id), those of bodies `data-parent` and
//! `data-clause`; who stands at an await is painted into `.standing`. An element with `data-new` (Python text) and `data-imports` (lines) can be
//! dragged into the program.

mod actions;
mod block;
mod caret;
mod carried;
mod drag;
mod edited;
mod field;
mod glyph;
mod here;
mod keys;
mod lit;
mod note;
mod paint;
mod palette;
mod place;
mod refusal;
mod said;
mod suggest;
mod walk;
mod why;
mod words;
mod wrap;

use super::context::Ui;
use crate::app::{Action, Breakpoints, Choice, Compose, Composition, RunningLines};
use crate::blocks::palette::Entry;
use crate::blocks::{BlockId, Placed};
use block::BlockView;
use drag::{Carried, Drag, Press};
use gloo_timers::callback::Timeout;
use here::Here;
use lit::Lit;
use paint::{Painted, is_field, within};
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Pixels that a press may wander before it is a drag.
const SLACK: f64 = 5.0;
/// Blocks drawn at once, more than a screen holds; a long program's others follow in the next frames.
const AT_ONCE: usize = 60;
/// Blocks drawn in each of those.
const PER_FRAME: usize = 80;

#[derive(PartialEq, Properties)]
pub struct ComposerProps {
    pub ui: Ui,
    pub composition: Composition,
    /// Who stands where at the playhead.
    pub lines: RunningLines,
    pub breakpoints: Breakpoints,
}

#[component]
pub fn Composer(props: &ComposerProps) -> Html {
    let (ui, composition) = (&props.ui, &props.composition);
    let root = use_node_ref();
    let frame = use_node_ref();
    let painted = use_mut_ref(Painted::default);
    let press = use_mut_ref(|| None::<Press>);
    let drag = use_state_eq(|| None::<Drag>);
    let drawn = use_state_eq(|| AT_ONCE);

    {
        let (painted, composition) = (painted.clone(), composition.clone());
        use_effect(move || painted.borrow_mut().paint(&composition));
    }
    {
        let (lit, tree) = (use_mut_ref(Lit::default), composition.tree.clone().filter(|_| composition.is_current));
        let (lines, breakpoints, folded) = (props.lines.clone(), props.breakpoints.clone(), composition.folded.clone());
        let word = ui.text("block-breakpoint");
        use_effect(move || lit.borrow_mut().paint(tree.as_deref(), &folded, &lines, &breakpoints, &word));
    }
    let blocks = composition.tree.as_ref().map_or(&[][..], |tree| &tree.body.blocks);
    {
        let (drawn, total) = (drawn.clone(), blocks.iter().map(|placed| placed.block.count()).sum());
        use_effect_with((*drawn, total), move |(shown, total): &(usize, usize)| {
            let more = (shown < total).then(|| {
                let next = shown + PER_FRAME;
                // After the frame, so that what there is can be seen before.
                gloo_render::request_animation_frame(move |_| {
                    Timeout::new(0, move || drawn.set(next)).forget();
                })
            });
            move || drop(more)
        });
    }

    let compose = {
        let dispatch = ui.dispatch.clone();
        move |change: Compose| dispatch.emit(Action::Compose(change))
    };
    let begin = {
        let press = press.clone();
        let chosen = composition.chosen.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(target) = element_of(&event) else { return };
            if is_field(&target) || within(&target, ".dot, .drop-clause") || event.button() != 0 {
                return;
            }
            let Some(carried) = carried(&target, &chosen) else { return };
            let may_drag = event.pointer_type() != "touch" || within(&target, ".grip, [data-new]");
            *press.borrow_mut() = Some(Press {
                pointer: event.pointer_id(),
                carried,
                x: event.client_x().into(),
                y: event.client_y().into(),
                may_drag,
            });
        })
    };
    let moved = {
        let (press, drag, root, frame) = (press.clone(), drag.clone(), root.clone(), frame.clone());
        let tree = composition.tree.clone().filter(|_| composition.is_current);
        Callback::from(move |event: PointerEvent| {
            let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
            let Some(root) = root.cast::<HtmlElement>() else { return };
            let started = match &*drag {
                Some(drag) => Some(drag.clone()),
                None => press.borrow().as_ref().filter(|press| press.may_drag && tree.is_some()).and_then(|press| {
                    let far = (press.x - x).hypot(press.y - y) > SLACK;
                    far.then(|| {
                        if let Some(frame) = frame.cast::<Element>() {
                            let _ = frame.set_pointer_capture(press.pointer);
                        }
                        Drag::at(press.carried.clone(), x, y)
                    })
                }),
            };
            if let Some(started) = started {
                event.prevent_default();
                scroll_near_edge(&root, y);
                drag.set(Some(started.moved(x, y, place::spot(&root, x, y), tree.as_ref())));
            }
        })
    };
    let end = {
        let (press, drag, compose) = (press.clone(), drag.clone(), compose.clone());
        let tree = composition.tree.clone();
        Callback::from(move |event: PointerEvent| {
            let pressed = press.take();
            match &*drag {
                Some(dragged) => {
                    if let (Some(spot), Some(tree)) = (dragged.spot, &tree)
                        && let Some(change) = dragged.dropped(tree, spot.slot)
                    {
                        compose(change);
                    }
                    drag.set(None);
                }
                None => {
                    if pressed.is_some()
                        && let Some(target) = element_of(&event)
                        && let Some(id) = place::block_of(&target)
                    {
                        match within(&target, ".fold") {
                            true => compose(Compose::Fold(id)),
                            false => compose(Compose::Choose(id, choice(&event))),
                        }
                    }
                }
            }
        })
    };
    let cancel = {
        let (press, drag) = (press.clone(), drag.clone());
        Callback::from(move |_: PointerEvent| {
            press.take();
            drag.set(None);
        })
    };
    let key = {
        let (compose, drag, focus) = (compose.clone(), drag.clone(), composition.focus);
        let (tree, dispatch) = (composition.tree.clone(), ui.dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && drag.is_some() {
                drag.set(None);
                return event.prevent_default();
            }
            if event.key() == "Enter" && walk::open_field(focus) {
                return event.prevent_default();
            }
            if event.key() == "/" && !event.ctrl_key() && !event.meta_key() && !in_field(&event) {
                palette::search();
                return event.prevent_default();
            }
            if matches!(event.key().as_str(), "+" | "-") && !event.ctrl_key() && !event.meta_key() && !in_field(&event)
            {
                actions::by_key(event.key() == "+");
                return event.prevent_default();
            }
            if event.key() == "F9"
                && let Some((line, _)) = focus.and_then(|focus| tree.as_ref()?.lines_of(focus))
            {
                dispatch.emit(Action::ToggleBreakpoint(line));
                return event.prevent_default();
            }
            if let Some(change) = keys::command(&event, focus) {
                event.prevent_default();
                event.stop_propagation();
                compose(change);
            }
        })
    };
    let pressed = {
        let (tree, dispatch) = (composition.tree.clone(), ui.dispatch.clone());
        Callback::from(move |event: MouseEvent| {
            let dot = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let block = dot.filter(|target| within(target, ".dot")).and_then(|dot| place::block_of(&dot));
            if let Some((line, _)) = block.and_then(|block| tree.as_ref()?.lines_of(block)) {
                dispatch.emit(Action::ToggleBreakpoint(line));
            }
        })
    };
    let paste = {
        let compose = compose.clone();
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if field.is_some_and(|field| is_field(&field)) {
                return;
            }
            let event: web_sys::ClipboardEvent = event.unchecked_into();
            let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            if !text.trim().is_empty() {
                event.prevent_default();
                compose(Compose::Paste(text));
            }
        })
    };
    let focused = {
        let (compose, focus) = (compose.clone(), composition.focus);
        Callback::from(move |event: FocusEvent| {
            // By Tab, or by a screen reader.
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let block = target.filter(|target| target.has_attribute("data-block")).and_then(|it| place::block_of(&it));
            if let Some(block) = block.filter(|block| focus.is_none() && Some(*block) != focus) {
                compose(Compose::Choose(block, Choice::Only));
            }
        })
    };
    let stale = !composition.is_current && composition.tree.is_some();
    let here = Here { tree: composition.tree.clone().filter(|_| composition.is_current) };
    html! {
        <div
            ref={frame} class={classes!("composer", drag.is_some().then_some("dragging"))} onpointermove={moved} onpointerup={end}
            onpointercancel={cancel} onkeydown={key} onpaste={paste} onpointerdown={begin} onclick={pressed}
        >
            <palette::Palette ui={ui.clone()} composition={composition.clone()} />
            <ContextProvider<Here> context={here}>
                <div class={classes!("canvas", stale.then_some("stale-blocks"))} data-scroll="" onfocusin={focused}>
                    <ul
                        ref={root} class="program-blocks" role="tree" aria-multiselectable="true" aria-label={ui.text("blocks-label")}
                        aria-describedby="blocks-keys" data-hint={ui.text("blocks-hint")}
                    >
                        { for first(blocks, *drawn).map(|placed| html! {
                            <BlockView key={placed.block.id.0} ui={ui.clone()} block={placed.block.clone()} />
                        }) }
                    </ul>
                </div>
            </ContextProvider<Here>>
            { actions::actions(ui, composition) }
            <p id="blocks-keys" class="unseen">{ ui.text("blocks-keys") }</p>
            { refusal::refusal(ui, composition) }
            { note::note(ui, composition) }
            { said::said(ui, composition) }
            { carried::shadow(ui, composition, drag.as_ref()) }
        </div>
    }
}

/// The first top-level blocks that with all they hold are so many, and the one that exceeds it.
fn first(blocks: &[Placed], count: usize) -> impl Iterator<Item = &Placed> {
    blocks
        .iter()
        .scan(0, |before, placed| {
            let here = *before;
            *before += placed.block.count();
            Some((here, placed))
        })
        .take_while(move |(before, _)| *before < count)
        .map(|(_, placed)| placed)
}

fn in_field(event: &KeyboardEvent) -> bool {
    event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|target| is_field(&target))
}

fn element_of(event: &PointerEvent) -> Option<Element> {
    // While the pointer is captured the target is who captured it.
    let at = crate::platform::window().document()?.element_from_point(event.client_x() as f32, event.client_y() as f32);
    at.or_else(|| event.target()?.dyn_into().ok())
}

/// What a press on an element would carry: the chosen blocks if its own is among them, or new ones, which an element of the palette names.
fn carried(target: &Element, chosen: &BTreeSet<BlockId>) -> Option<Carried> {
    if let Some(new) = target.closest("[data-new]").ok().flatten() {
        return Entry::by_id(&new.get_attribute("data-new")?).map(Carried::New);
    }
    let id = place::block_of(target)?;
    Some(Carried::Blocks(if chosen.contains(&id) { chosen.iter().copied().collect() } else { vec![id] }))
}

fn choice(event: &PointerEvent) -> Choice {
    if event.shift_key() {
        Choice::Through
    } else if event.ctrl_key() || event.meta_key() {
        Choice::Toggle
    } else {
        Choice::Only
    }
}

/// A drag near the upper or lower edge scrolls.
fn scroll_near_edge(root: &HtmlElement, y: f64) {
    const EDGE: f64 = 36.0;
    let Some(view) = root.closest("[data-scroll]").ok().flatten() else { return };
    let rect = view.get_bounding_client_rect();
    // Above and below it are other things, as the palette, which a drag comes from.
    let by = match y {
        _ if !(rect.top()..=rect.bottom()).contains(&y) => return,
        _ if y < rect.top() + EDGE => -12,
        _ if y > rect.bottom() - EDGE => 12,
        _ => return,
    };
    view.set_scroll_top(view.scroll_top() + by);
}
