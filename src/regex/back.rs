//! Backtracking: what was left to be tried, on a stack of its own, and the way back to it.

use super::compile::{Op, Program};
use super::run::Matching;

/// What to undo or to try when something did not match.
#[derive(Clone, Debug)]
pub(super) enum Back {
    To(usize, usize),
    /// Of a lazy loop.
    AnotherTurn(usize, usize),
    /// The characters of an `Op::Many` from the fewest on: one less, later.
    Fewer {
        op: usize,
        fewest: usize,
        place: usize,
    },
    /// One more, later.
    More {
        op: usize,
        taken: u32,
        place: usize,
    },
    Mark(usize, usize),
    LastGroup(usize),
    Turns(usize, (u32, usize)),
    /// The begin of something looked at, or of an atomic group.
    Wall {
        op: usize,
        place: usize,
    },
}

impl Matching {
    pub(super) fn take_turn(&mut self, turns: usize) {
        self.take_needed_turn(turns);
        self.turns[turns].1 = self.place;
    }

    pub(super) fn take_needed_turn(&mut self, turns: usize) {
        self.back.push(Back::Turns(turns, self.turns[turns]));
        self.turns[turns].0 = self.turns[turns].0.saturating_add(1);
    }

    pub(super) fn nearest_wall(&self) -> (usize, usize, usize) {
        let wall = *self.walls.last().expect("an end follows its begin");
        match self.back[wall] {
            Back::Wall { op, place } => (wall, op, place),
            ref other => unreachable!("{other:?} is no wall"),
        }
    }

    /// Forgets the ways back since the wall, but not what has to be undone when something before it is tried anew.
    pub(super) fn keep_undoing(&mut self, wall: usize) {
        self.walls.pop();
        let mut kept = self.back.split_off(wall);
        kept.retain(|back| matches!(back, Back::Mark(..) | Back::LastGroup(_) | Back::Turns(..)));
        self.back.append(&mut kept);
    }

    /// Takes the last entry back, without trying anything.
    pub(super) fn undo(&mut self) -> Option<Back> {
        let back = self.back.pop()?;
        match back {
            Back::Mark(mark, place) => self.marks[mark] = place,
            Back::LastGroup(group) => self.last_group = group,
            Back::Turns(turns, state) => self.turns[turns] = state,
            _ => return Some(back),
        }
        Some(Back::LastGroup(self.last_group))
    }

    /// To the last place with another way on; false where there is none.
    pub(super) fn go_back(&mut self, program: &Program) -> bool {
        while let Some(back) = self.undo() {
            match back {
                Back::Mark(..) | Back::LastGroup(_) | Back::Turns(..) => {}
                Back::AnotherTurn(op, place) => {
                    let Op::Turn { turns, .. } = program.ops[op] else { unreachable!("a loop") };
                    self.place = place;
                    self.take_turn(turns);
                    self.op = op + 1;
                    return true;
                }
                Back::To(op, place) => {
                    self.op = op;
                    self.place = place;
                    return true;
                }
                Back::Fewer { op, fewest, place } => {
                    let mut place = place - 1;
                    if let Some(Op::One(one)) = program.ops.get(op + 1) {
                        while place > fewest && !self.accepts(one, place) {
                            place -= 1;
                        }
                    }
                    if place > fewest {
                        self.back.push(Back::Fewer { op, fewest, place });
                    }
                    self.op = op + 1;
                    self.place = place;
                    return true;
                }
                Back::More { op, taken, place } => {
                    let Op::Many { one, most, .. } = &program.ops[op] else { unreachable!("a repetition") };
                    if most.is_none_or(|most| taken < most) && self.accepts(one, place) {
                        self.back.push(Back::More { op, taken: taken.saturating_add(1), place: place + 1 });
                        self.op = op + 1;
                        self.place = place + 1;
                        return true;
                    }
                }
                Back::Wall { op, place } => {
                    self.walls.pop();
                    if let Op::Look { negated: true, end, .. } = program.ops[op] {
                        self.op = end;
                        self.place = place;
                        return true;
                    }
                }
            }
        }
        false
    }
}
