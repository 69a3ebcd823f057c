//! What is being dragged, and whether it may be dropped where it is.

use super::place::Spot;
use crate::app::Compose;
use crate::blocks::palette::{Entry, Unfit};
use crate::blocks::{BlockId, Operation, Slot, Tree, edit};
use std::rc::Rc;

/// Blocks of the program, or new ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Carried {
    Blocks(Vec<BlockId>),
    /// From the palette.
    New(&'static Entry),
}

impl Carried {
    pub fn to(&self, tree: &Tree, slot: Slot) -> Operation {
        match self {
            Carried::Blocks(blocks) => Operation::Move { blocks: blocks.clone(), slot },
            Carried::New(entry) => entry.insertion(tree, slot),
        }
    }

    fn fits(&self, tree: &Tree, slot: Slot) -> Result<(), Unfit> {
        match self {
            Carried::Blocks(_) => edit(tree, &self.to(tree, slot)).map(|_| ()).map_err(Unfit::Refused),
            Carried::New(entry) => entry.fits(tree, slot),
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
    pub why: Option<Unfit>,
}

impl Drag {
    pub fn at(carried: Carried, x: f64, y: f64) -> Drag {
        Drag { carried, x, y, spot: None, why: None }
    }

    /// What dropping it does: it, or to ask what to do about it.
    pub fn dropped(&self, tree: &Tree, slot: Slot) -> Option<Compose> {
        let operation = self.carried.to(tree, slot);
        match self.why {
            None | Some(Unfit::Refused(_)) => Some(Compose::Do(operation)),
            Some(Unfit::OutsideCoroutine { function: Some(function) }) => Some(Compose::Offer(operation, function)),
            Some(Unfit::OutsideCoroutine { function: None } | Unfit::Newer(_) | Unfit::InsideCoroutine) => None,
        }
    }

    /// Moved on; what may be done there is asked anew only in another place.
    pub fn moved(&self, x: f64, y: f64, spot: Option<Spot>, tree: Option<&Rc<Tree>>) -> Drag {
        let same = self.spot.map(|spot| spot.slot) == spot.map(|spot| spot.slot);
        let why = match (same, spot, tree) {
            (true, _, _) => self.why.clone(),
            (false, Some(spot), Some(tree)) => self.carried.fits(tree, spot.slot).err(),
            _ => None,
        };
        Drag { carried: self.carried.clone(), x, y, spot, why }
    }
}
