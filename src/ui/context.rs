//! What every component may ask for: the words and the dispatcher. Both change rarely or never.

use crate::app::Action;
use crate::app::locale::Locale;
use std::rc::Rc;
use yew::prelude::*;

pub type Words = Rc<Locale>;
pub type Dispatch = Callback<Action>;

#[hook]
pub fn use_words() -> Words {
    use_context().expect("App provides the words")
}

#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("App provides the dispatcher")
}

/// A callback for the events of which only some are actions.
pub fn when<E: 'static>(dispatch: &Dispatch, action: impl Fn(E) -> Option<Action> + 'static) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |event| {
        if let Some(action) = action(event) {
            dispatch.emit(action);
        }
    })
}
