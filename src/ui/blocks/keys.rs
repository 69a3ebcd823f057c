//! The keys of the tree of blocks.

use super::paint::is_field;
use crate::app::{Choice, Compose, Way};
use crate::blocks::BlockId;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What a key does to the blocks; `focus` is the block that has it.
pub fn command(event: &KeyboardEvent, focus: Option<BlockId>) -> Option<Compose> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if is_field(&target) {
        return None;
    }
    let control = event.ctrl_key() || event.meta_key();
    let key = event.key();
    if control && !event.alt_key() {
        return Some(match key.to_lowercase().as_str() {
            "z" if event.shift_key() => Compose::Redo,
            "z" => Compose::Undo,
            "y" => Compose::Redo,
            "c" => Compose::Copy,
            "x" => Compose::Cut,
            "d" => Compose::Duplicate,
            "a" => Compose::ChooseAll,
            " " => Compose::Choose(focus?, Choice::Toggle),
            _ => return None,
        });
    }
    if event.alt_key() {
        return Some(Compose::Shift(match key.as_str() {
            "ArrowUp" => Way::Up,
            "ArrowDown" => Way::Down,
            "ArrowLeft" => Way::Out,
            "ArrowRight" => Way::In,
            _ => return None,
        }));
    }
    Some(match key.as_str() {
        "ArrowUp" => Compose::Go(Way::Up),
        "ArrowDown" => Compose::Go(Way::Down),
        "ArrowLeft" => Compose::Go(Way::Out),
        "ArrowRight" => Compose::Go(Way::In),
        "Home" => Compose::Go(Way::First),
        "End" => Compose::Go(Way::Last),
        " " => Compose::Choose(focus?, Choice::Toggle),
        "Delete" | "Backspace" => Compose::Delete,
        "Escape" => Compose::ChooseNone,
        _ => return None,
    })
}
