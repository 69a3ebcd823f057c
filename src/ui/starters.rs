//! What an empty program offers to begin with.

use super::context::Ui;
use crate::app::{Action, Sample};
use yew::prelude::*;

pub fn starters(ui: &Ui) -> Html {
    html! {
        <section class="starters" aria-label={ui.text("starters")}>
            <h2>{ ui.text("starters") }</h2>
            <ul>
                { for Sample::starters().map(|sample| html! {
                    <li>
                        <button type="button" class="outlined" onclick={ui.on::<MouseEvent>(Action::Choose(sample))}>
                            <strong>{ ui.text(sample.title) }</strong>
                            <small>{ ui.text(sample.about) }</small>
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
