//! Through which coroutines, or functions, a wait goes: `main` awaits `fetch`, which awaits `read`, which sleeps.
//!
//! Equal chains are kept once, as links from the innermost outward. Only waits through at least two functions of the program
//! have one: for the others the event's own line says it all.

use super::StrId;
use crate::base::BuildFnv;
use std::collections::HashMap;

/// The innermost link of a chain, in [`Chains`]; 0: none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Chain(u32);

/// A function of the program, and the line at which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    outer: Chain,
    pub function: StrId,
    pub line: u32,
}

/// What tells two links apart: the outer one, a code object and a place in it.
type Key = (Chain, u32, u32);

#[derive(Clone, Debug, Default)]
pub struct Chains {
    links: Vec<Link>,
    /// Only looked up.
    known: HashMap<Key, Chain, BuildFnv>,
    /// Rows of the trace that have one, in order.
    rows: Vec<(u32, Chain)>,
}

impl Chains {
    /// The chain `outer` with one more link inside; `None`: it has to be [added](Chains::add).
    pub fn find(&self, outer: Chain, code: u32, pc: u32) -> Option<Chain> {
        self.known.get(&(outer, code, pc)).copied()
    }

    pub fn add(&mut self, (outer, code, pc): (Chain, u32, u32), function: StrId, line: u32) -> Chain {
        self.links.push(Link { outer, function, line });
        let chain = Chain(self.links.len() as u32);
        self.known.insert((outer, code, pc), chain);
        chain
    }

    pub(super) fn set(&mut self, row: u32, chain: Chain) {
        let at = if self.rows.last().is_none_or(|(last, _)| *last < row) {
            self.rows.len()
        } else {
            self.rows.partition_point(|(other, _)| *other < row)
        };
        self.rows.insert(at, (row, chain));
    }

    /// A row was put in the place `at`.
    pub(super) fn shift(&mut self, at: u32) {
        self.rows.iter_mut().rev().take_while(|(row, _)| *row >= at).for_each(|(row, _)| *row += 1);
    }

    /// Of the wait that a row tells of: the outermost function first. Empty for waits in one function.
    pub fn of(&self, row: u32) -> Vec<Link> {
        let mut links = Vec::new();
        let found = self.rows.binary_search_by_key(&row, |(row, _)| *row);
        let Chain(mut chain) = found.map_or(Chain::default(), |at| self.rows[at].1);
        while let Some(link) = chain.checked_sub(1).and_then(|at| self.links.get(at as usize)) {
            links.push(*link);
            chain = link.outer.0;
        }
        links.reverse();
        links
    }

    /// Every row's chain, for the trace's hash.
    pub(super) fn rows(&self) -> &[(u32, Chain)] {
        &self.rows
    }
}

impl Chain {
    pub(super) fn number(self) -> u32 {
        self.0
    }
}
