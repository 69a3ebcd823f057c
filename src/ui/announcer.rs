//! Says the sentence of the playhead to screen readers: at once after a step, now and then while playing.

use super::context::use_words;
use crate::app::Run;
use crate::narrate;
use crate::platform::now_ms;
use std::rc::Rc;
use yew::prelude::*;

/// A sentence takes about that long to be read out.
const WHILE_PLAYING_MS: f64 = 4000.0;

#[derive(PartialEq, Properties)]
pub struct AnnouncerProps {
    pub run: Option<Rc<Run>>,
    pub applied: usize,
    pub playing: bool,
}

#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let words = use_words();
    let said = use_mut_ref(|| (0.0, String::new()));
    let mut said = said.borrow_mut();
    let now = now_ms();
    if !props.playing || now - said.0 >= WHILE_PLAYING_MS {
        let sentence = props.run.as_ref().map(|run| words.message(&narrate::now(&run.trace(), props.applied)));
        *said = (now, sentence.unwrap_or_default());
    }
    html! { <p class="unseen" aria-live="polite">{ said.1.clone() }</p> }
}
