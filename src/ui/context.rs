//! What every view asks for: the words and the dispatcher.

use crate::app::Action;
use crate::app::locale::Locale;
use crate::narrate::{Message, Value};
use std::rc::Rc;
use yew::Callback;

/// Handed down as it is: both change rarely or never, and are compared by address.
#[derive(Clone, PartialEq)]
pub struct Ui {
    pub words: Rc<Locale>,
    pub dispatch: Callback<Action>,
}

impl Ui {
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    pub fn format(&self, key: &str, args: &[(&'static str, Value)]) -> String {
        self.words.format(key, args)
    }

    pub fn message(&self, message: &Message) -> String {
        self.words.message(message)
    }

    /// A callback for any event that is this action.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// A callback for the events of which only some are actions.
    pub fn when<E: 'static>(&self, action: impl Fn(E) -> Option<Action> + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| {
            if let Some(action) = action(event) {
                dispatch.emit(action);
            }
        })
    }
}
