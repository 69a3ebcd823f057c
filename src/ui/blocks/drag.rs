//! What is being dragged, and whether it may be dropped where it is.

use super::place::Spot;
use crate::blocks::{BlockId, Operation, Slot, Tree, Why, edit};
use std::rc::Rc;

/// Blocks of the program, or new ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Carried {
    Blocks(Vec<BlockId>),
    /// Python text from the palette, and the imports that it needs.
    New {
        text: String,
        imports: Vec<String>,
    },
}

impl Carried {
    pub fn to(&self, slot: Slot) -> Operation {
        match self.clone() {
            Carried::Blocks(blocks) => Operation::Move { blocks, slot },
            Carried::New { text, imports } => Operation::Insert { slot, text, imports },
        }
    }
}

/// A press that may become a drag.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    pub pointer: i32,
    pub carried: Carried,
    pub x: f64,
    pub y: f64,
    /// A finger that moves scrolls, unless it began on a grip.
    pub may_drag: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Drag {
    pub carried: Carried,
    pub x: f64,
    pub y: f64,
    pub spot: Option<Spot>,
    /// Why it may not be put there.
    pub why: Option<Why>,
}

impl Drag {
    pub fn at(carried: Carried, x: f64, y: f64) -> Drag {
        Drag { carried, x, y, spot: None, why: None }
    }

    /// Moved on; what may be done there is asked anew only in another place.
    pub fn moved(&self, x: f64, y: f64, spot: Option<Spot>, tree: Option<&Rc<Tree>>) -> Drag {
        let same = self.spot.map(|spot| spot.slot) == spot.map(|spot| spot.slot);
        let why = match (same, spot, tree) {
            (true, _, _) => self.why.clone(),
            (false, Some(spot), Some(tree)) => edit(tree, &self.carried.to(spot.slot)).err(),
            _ => None,
        };
        Drag { carried: self.carried.clone(), x, y, spot, why }
    }
}
