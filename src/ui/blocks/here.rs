//! What a field that is being edited has to know of the program around it. Handed down past the blocks, which are not drawn anew for it.

use crate::blocks::Tree;
use std::rc::Rc;

#[derive(Clone)]
pub struct Here {
    /// None while the text has an error.
    pub tree: Option<Rc<Tree>>,
}

impl PartialEq for Here {
    fn eq(&self, other: &Here) -> bool {
        match (&self.tree, &other.tree) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}
