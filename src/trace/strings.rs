//! Interned text of a trace.

use crate::base::BuildFnv;
use std::collections::HashMap;

/// Index into [`Strings`]. `StrId(0)` is the empty string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StrId(pub u32);

/// Each different text once, numbered by first use.
#[derive(Clone, Debug)]
pub struct Strings {
    texts: Vec<std::rc::Rc<str>>,
    /// Only looked up, never iterated: its order reaches nobody.
    ids: HashMap<std::rc::Rc<str>, StrId, BuildFnv>,
}

impl Default for Strings {
    fn default() -> Strings {
        let mut strings = Strings { texts: Vec::new(), ids: HashMap::default() };
        strings.intern("");
        strings
    }
}

impl Strings {
    pub fn intern(&mut self, text: &str) -> StrId {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = StrId(self.texts.len() as u32);
        let text: std::rc::Rc<str> = text.into();
        self.texts.push(text.clone());
        self.ids.insert(text, id);
        id
    }

    pub fn get(&self, id: StrId) -> &str {
        &self.texts[id.0 as usize]
    }

    pub fn len(&self) -> usize {
        self.texts.len()
    }

    pub fn is_empty(&self) -> bool {
        false
    }
}
