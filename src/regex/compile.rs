//! The tree as instructions for the matcher.

use super::class::Set;
use super::parse::{Flags, Greed, Node, Parser, Place, Problem, Result};

#[derive(Clone, Debug)]
pub(super) enum One {
    Char(char),
    Folded(char, bool),
    Any,
    NotNewline,
    Set(Set),
}

#[derive(Clone, Debug)]
pub(super) enum Op {
    One(One),
    At(Place),
    /// A place of a group: twice its number, and one more for its end.
    Mark(usize),
    Jump(usize),
    /// Goes on at the first, later at the second.
    Split(usize, usize),
    /// A single character, repeated.
    Many {
        one: One,
        least: u32,
        most: Option<u32>,
        greed: Greed,
    },
    /// Begins to count the turns of a loop.
    Enter(usize),
    /// Another turn, or on at `end`.
    Turn {
        turns: usize,
        least: u32,
        most: Option<u32>,
        lazy: bool,
        end: usize,
    },
    Same {
        group: usize,
        ignore_case: bool,
        ascii: bool,
    },
    /// What follows, until `Looked`, is tried at this place (or so far before it); then on at `end`.
    Look {
        behind: Option<usize>,
        negated: bool,
        end: usize,
    },
    Looked,
    /// What follows, until `Done`, gives nothing back.
    Atomic,
    Done,
    IfGroup {
        group: usize,
        otherwise: usize,
    },
    Matched,
}

#[derive(Clone, Debug)]
pub struct Program {
    pub(super) ops: Vec<Op>,
    pub(super) loops: usize,
    pub flags: Flags,
    /// How many groups there are, not counting the whole match.
    pub groups: usize,
    pub names: Vec<(String, usize)>,
}

impl Program {
    /// `minor` is that of Python's version. The pattern of bytes is given as characters below 256.
    pub fn new(pattern: &str, flags: Flags, bytes: bool, minor: u8) -> Result<Program> {
        let text: Vec<char> = pattern.chars().collect();
        let parse = |flags: Flags| {
            let mut parser = Parser {
                text: &text,
                at: 0,
                flags,
                bytes,
                minor,
                groups: Vec::new(),
                names: Vec::new(),
                asked: Vec::new(),
                of_no_width: false,
                behind: None,
                depth: 0,
            };
            let tree = parser.whole()?;
            Ok((tree, parser.flags, parser.groups.len(), parser.names))
        };
        let (tree, flags, groups, names) = match parse(flags) {
            Err(Problem::Verbose) => parse(Flags(flags.0 | Flags::VERBOSE))?,
            parsed => parsed?,
        };
        let mut program = Program { ops: Vec::new(), loops: 0, flags, groups, names };
        program.add(&tree);
        program.ops.push(Op::Matched);
        Ok(program)
    }

    fn add(&mut self, node: &Node) {
        if let Some(one) = one(node) {
            self.ops.push(Op::One(one));
            return;
        }
        match node {
            Node::At(place) => self.ops.push(Op::At(*place)),
            Node::All(nodes) => nodes.iter().for_each(|node| self.add(node)),
            Node::Either(nodes) => {
                let mut jumps = Vec::new();
                let Some((last, others)) = nodes.split_last() else { return };
                for node in others {
                    let split = self.hole();
                    self.add(node);
                    jumps.push(self.hole());
                    self.ops[split] = Op::Split(split + 1, self.ops.len());
                }
                self.add(last);
                for jump in jumps {
                    self.ops[jump] = Op::Jump(self.ops.len());
                }
            }
            Node::Group(group, inner) => {
                self.ops.push(Op::Mark(group * 2));
                self.add(inner);
                self.ops.push(Op::Mark(group * 2 + 1));
            }
            Node::Repeat(least, most, greed, inner) => self.repeat(*least, *most, *greed, inner),
            Node::Same { group, ignore_case, ascii } => {
                self.ops.push(Op::Same { group: *group, ignore_case: *ignore_case, ascii: *ascii });
            }
            Node::Look { behind, negated, inner } => {
                let look = self.hole();
                self.add(inner);
                self.ops.push(Op::Looked);
                self.ops[look] = Op::Look { behind: *behind, negated: *negated, end: self.ops.len() };
            }
            Node::Atomic(inner) => {
                self.ops.push(Op::Atomic);
                self.add(inner);
                self.ops.push(Op::Done);
            }
            Node::If { group, yes, no } => {
                let test = self.hole();
                self.add(yes);
                let jump = self.hole();
                self.ops[test] = Op::IfGroup { group: *group, otherwise: self.ops.len() };
                self.add(no);
                self.ops[jump] = Op::Jump(self.ops.len());
            }
            Node::Char(_) | Node::Folded(..) | Node::Any | Node::NotNewline | Node::Set(_) => {
                unreachable!("a single character")
            }
        }
    }

    /// Room for an instruction that is not known yet.
    fn hole(&mut self) -> usize {
        self.ops.push(Op::Matched);
        self.ops.len() - 1
    }

    fn repeat(&mut self, least: u32, most: Option<u32>, greed: Greed, inner: &Node) {
        if let Some(one) = one(inner) {
            self.ops.push(Op::Many { one, least, most, greed });
            return;
        }
        if greed == Greed::Possessive {
            self.ops.push(Op::Atomic);
        }
        let turns = self.loops;
        self.loops += 1;
        self.ops.push(Op::Enter(turns));
        let turn = self.hole();
        self.add(inner);
        self.ops.push(Op::Jump(turn));
        let end = self.ops.len();
        self.ops[turn] = Op::Turn { turns, least, most, lazy: greed == Greed::Lazy, end };
        if greed == Greed::Possessive {
            self.ops.push(Op::Done);
        }
    }
}

fn one(node: &Node) -> Option<One> {
    Some(match node {
        Node::Char(c) => One::Char(*c),
        Node::Folded(c, ascii) => One::Folded(*c, *ascii),
        Node::Any => One::Any,
        Node::NotNewline => One::NotNewline,
        Node::Set(set) => One::Set(set.clone()),
        Node::All(nodes) if nodes.len() == 1 => return one(&nodes[0]),
        _ => return None,
    })
}
