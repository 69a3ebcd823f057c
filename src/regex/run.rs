//! The matcher, some steps at a time.

use super::back::Back;
use super::class::{Category, fold};
use super::compile::{One, Op, Program};
use super::parse::{Greed, Place};
use super::subject::Subject;
use std::rc::Rc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Search,
    Match,
    FullMatch,
}

/// What some steps came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Took {
    /// Not ended yet.
    More,
    /// Too much to remember.
    TooMuch,
    NoMatch,
    /// Start and end of the match and of each group, and the number of the group that closed last.
    Match(Vec<Option<(usize, usize)>>, Option<usize>),
}

const NONE: usize = usize::MAX;
/// Ways back that are remembered: 24 bytes each.
const MOST_BACK: usize = 8_000_000;

/// One search that goes on.
#[derive(Clone, Debug)]
pub struct Matching {
    program: Rc<Program>,
    subject: Subject,
    mode: Mode,
    /// Where the text ends for this search.
    end: usize,
    start: usize,
    /// An empty match at the start does not count: the one before ended there.
    not_empty: bool,
    pub(super) op: usize,
    pub(super) place: usize,
    pub(super) marks: Vec<usize>,
    pub(super) last_group: usize,
    pub(super) turns: Vec<(u32, usize)>,
    pub(super) back: Vec<Back>,
    pub(super) walls: Vec<usize>,
    begun: bool,
}

impl Matching {
    /// Both bounds are within the text.
    pub fn new(
        program: Rc<Program>,
        subject: Subject,
        mode: Mode,
        start: usize,
        end: usize,
        not_empty: bool,
    ) -> Matching {
        Matching {
            marks: vec![NONE; (program.groups + 1) * 2],
            turns: vec![(0, NONE); program.loops],
            program,
            subject,
            mode,
            end,
            start,
            not_empty,
            op: 0,
            place: start,
            last_group: NONE,
            back: Vec::new(),
            walls: Vec::new(),
            begun: false,
        }
    }

    /// Goes on for at most about so many steps.
    pub fn advance(&mut self, steps: &mut u64) -> Took {
        let program = self.program.clone();
        loop {
            if !self.begun && !self.begin(&program) {
                return Took::NoMatch;
            }
            loop {
                if *steps == 0 {
                    return Took::More;
                }
                *steps -= 1;
                if self.back.len() > MOST_BACK {
                    return Took::TooMuch;
                }
                match self.step(&program, steps) {
                    Step::On => {}
                    Step::Failed => {
                        if !self.go_back(&program) {
                            break;
                        }
                    }
                    Step::Matched => return self.found(),
                }
            }
            if self.mode != Mode::Search || self.start >= self.end {
                return Took::NoMatch;
            }
            self.start += 1;
            self.not_empty = false;
            self.begun = false;
        }
    }

    fn found(&self) -> Took {
        let mut spans = vec![Some((self.start, self.place))];
        for pair in self.marks.chunks(2).skip(1) {
            spans.push((pair[0] != NONE && pair[1] != NONE).then(|| (pair[0], pair[1])));
        }
        Took::Match(spans, (self.last_group != NONE).then_some(self.last_group))
    }

    /// A try at `start`, or at the next place where the first character stands.
    fn begin(&mut self, program: &Program) -> bool {
        if let (Mode::Search, Some(Op::One(one))) = (self.mode, program.ops.first()) {
            let from = self.start;
            while self.start < self.end && !self.accepts(one, self.start) {
                self.start += 1;
            }
            self.not_empty &= from == self.start;
            if self.start >= self.end {
                return false;
            }
        }
        self.op = 0;
        self.place = self.start;
        self.marks.fill(NONE);
        self.last_group = NONE;
        self.walls.clear();
        self.back.clear();
        self.begun = true;
        true
    }

    fn char_at(&self, place: usize) -> Option<char> {
        if place < self.end { self.subject.at(place) } else { None }
    }

    pub(super) fn accepts(&self, one: &One, place: usize) -> bool {
        let Some(c) = self.char_at(place) else { return false };
        match one {
            One::Char(wanted) => c == *wanted,
            One::Folded(wanted, ascii) => fold(c, *ascii) == *wanted,
            One::Any => true,
            One::NotNewline => c != '\n',
            One::Set(set) => set.has(c),
        }
    }

    fn step(&mut self, program: &Program, steps: &mut u64) -> Step {
        let go = |truth: bool| if truth { Step::On } else { Step::Failed };
        match &program.ops[self.op] {
            Op::One(one) => {
                let accepted = self.accepts(one, self.place);
                self.op += 1;
                self.place += 1;
                return go(accepted);
            }
            Op::At(place) => {
                let holds = self.holds(*place);
                self.op += 1;
                return go(holds);
            }
            Op::Mark(mark) => {
                self.back.push(Back::Mark(*mark, self.marks[*mark]));
                self.marks[*mark] = self.place;
                if mark % 2 == 1 {
                    self.back.push(Back::LastGroup(self.last_group));
                    self.last_group = mark / 2;
                }
            }
            Op::Jump(to) => {
                self.op = *to;
                return Step::On;
            }
            Op::Split(first, second) => {
                self.back.push(Back::To(*second, self.place));
                self.op = *first;
                return Step::On;
            }
            Op::Many { one, least, most, greed } => {
                let (least, most) = (*least as usize, most.map_or(usize::MAX, |most| most as usize));
                let wanted = if *greed == Greed::Lazy { least } else { most };
                let begin = self.place;
                while self.place - begin < wanted && self.accepts(one, self.place) {
                    self.place += 1;
                }
                let taken = self.place - begin;
                *steps = steps.saturating_sub(taken as u64 / 4);
                if taken < least {
                    return Step::Failed;
                }
                match greed {
                    Greed::Greedy if taken > least => {
                        self.back.push(Back::Fewer { op: self.op, fewest: begin + least, place: self.place });
                    }
                    Greed::Lazy if taken < most => {
                        self.back.push(Back::More { op: self.op, taken: taken as u32, place: self.place });
                    }
                    _ => {}
                }
            }
            Op::Enter(turns) => {
                self.back.push(Back::Turns(*turns, self.turns[*turns]));
                self.turns[*turns] = (0, NONE);
            }
            Op::Turn { turns, least, most, lazy, end } => {
                let (done, last) = self.turns[*turns];
                let may = most.is_none_or(|most| done < most) && last != self.place;
                if done >= *least && (!may || *lazy) {
                    if may {
                        self.back.push(Back::AnotherTurn(self.op, self.place));
                    }
                    self.op = *end;
                    return Step::On;
                }
                if done >= *least {
                    self.back.push(Back::To(*end, self.place));
                    self.take_turn(*turns);
                } else {
                    // A turn that must be leaves open where the last one that need not be began.
                    self.take_needed_turn(*turns);
                }
            }
            Op::Same { group, ignore_case, ascii } => {
                let (from, to) = (self.marks[group * 2], self.marks[group * 2 + 1]);
                if from == NONE || to == NONE {
                    return Step::Failed;
                }
                for place in from..to {
                    let pair = self.subject.at(place).zip(self.char_at(self.place));
                    let same =
                        pair.is_some_and(|(a, b)| a == b || (*ignore_case && fold(a, *ascii) == fold(b, *ascii)));
                    if !same {
                        return Step::Failed;
                    }
                    self.place += 1;
                }
                *steps = steps.saturating_sub((to - from) as u64 / 4);
            }
            Op::Look { behind, negated, end } => {
                self.walls.push(self.back.len());
                self.back.push(Back::Wall { op: self.op, place: self.place });
                match self.place.checked_sub(behind.unwrap_or(0)) {
                    Some(place) => self.place = place,
                    None => {
                        self.walls.pop();
                        self.back.pop();
                        if !negated {
                            return Step::Failed;
                        }
                        self.op = *end;
                        return Step::On;
                    }
                }
            }
            Op::Looked => {
                let (wall, op, place) = self.nearest_wall();
                let Op::Look { negated, end, .. } = &program.ops[op] else { unreachable!("a look has this end") };
                if *negated {
                    while self.back.len() > wall {
                        self.undo();
                    }
                    self.walls.pop();
                    return Step::Failed;
                }
                self.keep_undoing(wall);
                self.place = place;
                self.op = *end;
                return Step::On;
            }
            Op::Atomic => {
                self.walls.push(self.back.len());
                self.back.push(Back::Wall { op: self.op, place: self.place });
            }
            Op::Done => {
                let (wall, ..) = self.nearest_wall();
                self.keep_undoing(wall);
            }
            Op::IfGroup { group, otherwise } => {
                if self.marks.get(group * 2 + 1).is_none_or(|&mark| mark == NONE) {
                    self.op = *otherwise;
                    return Step::On;
                }
            }
            Op::Matched => {
                let whole = self.mode != Mode::FullMatch || self.place == self.end;
                let counts = !(self.not_empty && self.place == self.start);
                return if whole && counts { Step::Matched } else { Step::Failed };
            }
        }
        self.op += 1;
        Step::On
    }

    fn holds(&self, place: Place) -> bool {
        let at = self.place;
        match place {
            Place::Start => at == 0,
            Place::LineStart => at == 0 || self.subject.at(at - 1) == Some('\n'),
            Place::VeryEnd => at == self.end,
            Place::End => at == self.end || (at + 1 == self.end && self.subject.at(at) == Some('\n')),
            Place::LineEnd => at == self.end || self.subject.at(at) == Some('\n'),
            Place::Boundary { ascii, negated } => {
                let word = |c: Option<char>| c.is_some_and(|c| Category::Word.has(c, ascii));
                let before = if at == 0 { None } else { self.subject.at(at - 1) };
                // Until 3.13 an empty text had no place for `\B` either.
                (word(before) != word(self.char_at(at))) != negated && (self.end > 0 || !negated)
            }
        }
    }
}

enum Step {
    On,
    Failed,
    Matched,
}
