//! What is carried while it is dragged, and the line where it would go.

use super::block::ghost;
use super::drag::{Carried, Drag};
use super::{glyph, why, words};
use crate::app::Composition;
use crate::ui::context::Ui;
use yew::prelude::*;

pub fn shadow(ui: &Ui, composition: &Composition, drag: Option<&Drag>) -> Html {
    let Some(drag) = drag else { return html! {} };
    let name = match &drag.carried {
        Carried::Blocks(blocks) => {
            let first = blocks.first().and_then(|id| composition.tree.as_ref()?.find(*id));
            first.map(|found| ghost(ui, &found.block)).unwrap_or_default()
        }
        Carried::New(entry) => html! {
            <div class={classes!("block", "ghost", words::hue(entry.kind))}>
                <div class="head">{ glyph::entry(entry) }<span class="say">{ ui.text(&entry.name_key()) }</span></div>
            </div>
        },
    };
    html! {
        <>
            if let Some(spot) = drag.spot {
                <div
                    class={classes!("drop-place", drag.why.is_some().then_some("refuses"))}
                    style={format!("left:{}px;top:{}px;width:{}px", spot.x, spot.y, spot.width)}
                ></div>
            }
            <div class="carried" style={format!("left:{}px;top:{}px", drag.x + 10.0, drag.y + 8.0)}>
                { name }
                if let Some(why) = &drag.why {
                    <p class="why">{ why::unfit(&ui.words, why) }</p>
                }
            </div>
        </>
    }
}
