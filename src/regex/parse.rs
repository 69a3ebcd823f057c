//! Pattern text to a tree, and CPython's words for what is wrong with it: alternatives, items, repetitions, sets.

use super::class::{Category, Item, Set};

/// `re`'s numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(pub u32);

impl Flags {
    pub const IGNORE_CASE: u32 = 2;
    pub const LOCALE: u32 = 4;
    pub const MULTILINE: u32 = 8;
    pub const DOT_ALL: u32 = 16;
    pub const UNICODE: u32 = 32;
    pub const VERBOSE: u32 = 64;
    pub const ASCII: u32 = 256;
    pub(super) const TYPES: u32 = Flags::ASCII | Flags::UNICODE | Flags::LOCALE;

    pub fn has(self, flag: u32) -> bool {
        self.0 & flag != 0
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// `re.error`: message and place.
    Wrong(String, Option<usize>),
    /// OverflowError, RecursionError, NotImplementedError.
    TooLarge(&'static str),
    TooDeep,
    Absent(&'static str),
    /// A `(?x)` at the start was found: to be read anew with this flag. Never leaves this folder.
    Verbose,
}

pub(super) type Result<T> = std::result::Result<T, Problem>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Start,
    LineStart,
    End,
    LineEnd,
    VeryEnd,
    Boundary { ascii: bool, negated: bool },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
    /// A character, as it is or without its case.
    Char(char),
    Folded(char, /* ascii */ bool),
    Any,
    NotNewline,
    Set(Set),
    At(Place),
    All(Vec<Node>),
    Either(Vec<Node>),
    Group(usize, Box<Node>),
    Repeat(u32, Option<u32>, Greed, Box<Node>),
    Same {
        group: usize,
        ignore_case: bool,
        ascii: bool,
    },
    Look {
        behind: Option<usize>,
        negated: bool,
        inner: Box<Node>,
    },
    Atomic(Box<Node>),
    If {
        group: usize,
        yes: Box<Node>,
        no: Box<Node>,
    },
}

/// Groups inside groups: the parser goes down one call for each.
const DEEPEST: usize = 150;
/// `sre`'s MAXREPEAT on 64 bits.
const MOST: u64 = u32::MAX as u64;

pub(super) struct Parser<'a> {
    pub text: &'a [char],
    pub at: usize,
    pub flags: Flags,
    /// A pattern of bytes.
    pub bytes: bool,
    /// Minor version of Python.
    pub minor: u8,
    /// Widths of the groups, from group 1; `None` while one is open.
    pub groups: Vec<Option<(u64, u64)>>,
    pub names: Vec<(String, usize)>,
    /// Groups that conditions ask for, and where.
    pub asked: Vec<(usize, usize)>,
    /// Inside a look-behind: how many groups there were before it.
    pub behind: Option<usize>,
    pub depth: usize,
    /// A look-behind may match texts of several lengths.
    pub of_no_width: bool,
}

pub(super) fn error<T>(message: impl Into<String>, place: usize) -> Result<T> {
    Err(Problem::Wrong(message.into(), Some(place)))
}

impl Parser<'_> {
    pub fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    pub fn next(&mut self) -> Result<Option<char>> {
        let Some(c) = self.peek() else { return Ok(None) };
        if c == '\\' && self.at + 1 == self.text.len() {
            return error("bad escape (end of pattern)", self.at);
        }
        self.at += 1;
        Ok(Some(c))
    }

    pub fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// The whole pattern.
    pub fn whole(&mut self) -> Result<Node> {
        let node = self.alternatives(true)?;
        if self.at < self.text.len() {
            return error("unbalanced parenthesis", self.at);
        }
        for &(group, place) in &self.asked {
            if group > self.groups.len() {
                return error(format!("invalid group reference {group}"), place);
            }
        }
        if self.of_no_width {
            return Err(Problem::Wrong("look-behind requires fixed-width pattern".into(), None));
        }
        Ok(node)
    }

    pub fn alternatives(&mut self, first: bool) -> Result<Node> {
        if self.depth >= DEEPEST {
            return Err(Problem::TooDeep);
        }
        self.depth += 1;
        let mut branches = vec![self.sequence(first)?];
        while self.eat('|') {
            branches.push(self.sequence(false)?);
        }
        self.depth -= 1;
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Either(branches) })
    }

    pub fn sequence(&mut self, first: bool) -> Result<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let start = self.at;
            self.next()?;
            if self.flags.has(Flags::VERBOSE) {
                if c.is_ascii_whitespace() || c == '\x0b' {
                    continue;
                }
                if c == '#' {
                    while self.next()?.is_some_and(|c| c != '\n') {}
                    continue;
                }
            }
            match c {
                '\\' => {
                    let node = self.escape(start)?;
                    nodes.push(node);
                }
                '[' => {
                    let set = self.set(start)?;
                    nodes.push(set);
                }
                '*' | '+' | '?' | '{' => match self.bounds(c, start)? {
                    Some((least, most)) => {
                        let node = self.repeated(nodes.pop(), least, most, start)?;
                        nodes.push(node);
                    }
                    None => nodes.push(self.char('{')),
                },
                '.' => nodes.push(if self.flags.has(Flags::DOT_ALL) { Node::Any } else { Node::NotNewline }),
                '^' => {
                    nodes.push(Node::At(if self.flags.has(Flags::MULTILINE) { Place::LineStart } else { Place::Start }))
                }
                '$' => nodes.push(Node::At(if self.flags.has(Flags::MULTILINE) { Place::LineEnd } else { Place::End })),
                '(' => {
                    let node = self.group(start, first && nodes.is_empty())?;
                    nodes.extend(node);
                }
                _ => nodes.push(self.char(c)),
            }
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::All(nodes) })
    }

    pub fn ascii(&self) -> bool {
        self.bytes || self.flags.has(Flags::ASCII)
    }

    pub fn char(&self, c: char) -> Node {
        if self.flags.has(Flags::IGNORE_CASE) {
            Node::Folded(super::class::fold(c, self.ascii()), self.ascii())
        } else {
            Node::Char(c)
        }
    }

    pub fn category(&self, category: Category, negated: bool) -> Node {
        let items = vec![Item::Category(category, negated)];
        Node::Set(Set { items, negated: false, ascii: self.ascii(), ignore_case: false })
    }

    /// The bounds of a repetition whose first character was read; `None`: it is a plain `{`.
    fn bounds(&mut self, c: char, start: usize) -> Result<Option<(u32, Option<u32>)>> {
        Ok(Some(match c {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            _ => {
                let after = self.at;
                if self.peek() == Some('}') {
                    return Ok(None);
                }
                let low = self.digits();
                let high = if self.eat(',') { self.digits() } else { low.clone() };
                if !self.eat('}') {
                    self.at = after;
                    return Ok(None);
                }
                let least = self.count(&low)?.unwrap_or(0);
                let most = self.count(&high)?;
                if most.is_some_and(|most| most < least) {
                    return error("min repeat greater than max repeat", start + 1);
                }
                (least, most)
            }
        }))
    }

    fn digits(&mut self) -> String {
        let mut digits = String::new();
        while let Some(c) = self.peek().filter(char::is_ascii_digit) {
            digits.push(c);
            self.at += 1;
        }
        digits
    }

    fn count(&self, digits: &str) -> Result<Option<u32>> {
        if digits.is_empty() {
            return Ok(None);
        }
        match digits.parse::<u64>() {
            Ok(count) if count < MOST => Ok(Some(count as u32)),
            _ => Err(Problem::TooLarge("the repetition number is too large")),
        }
    }

    fn repeated(&mut self, item: Option<Node>, least: u32, most: Option<u32>, start: usize) -> Result<Node> {
        let item = match item {
            None | Some(Node::At(_)) => return error("nothing to repeat", start),
            Some(Node::Repeat(..)) => return error("multiple repeat", start),
            Some(Node::All(items)) if items.is_empty() => Node::All(items),
            Some(item) => item,
        };
        let greed = if self.eat('?') {
            Greed::Lazy
        } else if self.minor >= 11 && self.eat('+') {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        Ok(Node::Repeat(least, most, greed, Box::new(item)))
    }

    /// `[...]`, its bracket read.
    fn set(&mut self, start: usize) -> Result<Node> {
        let negated = self.eat('^');
        let mut items = Vec::new();
        let unterminated = || error("unterminated character set", start);
        loop {
            let from = self.at;
            let Some(c) = self.next()? else { return unterminated() };
            if c == ']' && !items.is_empty() {
                break;
            }
            let low = if c == '\\' { self.set_escape(from)? } else { Item::Range(c, c) };
            if !self.eat('-') {
                items.push(low);
                continue;
            }
            let second = self.at;
            let Some(c) = self.next()? else { return unterminated() };
            if c == ']' {
                items.extend([low, Item::Range('-', '-')]);
                break;
            }
            let high = if c == '\\' { self.set_escape(second)? } else { Item::Range(c, c) };
            match (low, high) {
                (Item::Range(low, _), Item::Range(high, _)) if low <= high => items.push(Item::Range(low, high)),
                _ => {
                    let range: String = self.text[from..self.at].iter().collect();
                    return error(format!("bad character range {range}"), from);
                }
            }
        }
        let ignore_case = self.flags.has(Flags::IGNORE_CASE);
        Ok(match items[..] {
            [Item::Range(low, high)] if low == high && !negated => self.char(low),
            _ => Node::Set(Set { items, negated, ascii: self.ascii(), ignore_case }),
        })
    }
}

impl Node {
    /// The least and the greatest number of characters that it can match.
    pub fn width(&self, groups: &[Option<(u64, u64)>]) -> (u64, u64) {
        match self {
            Node::Char(_) | Node::Folded(..) | Node::Any | Node::NotNewline | Node::Set(_) => (1, 1),
            Node::At(_) | Node::Look { .. } => (0, 0),
            Node::All(nodes) => nodes.iter().fold((0, 0), |(low, high): (u64, u64), node| {
                let (least, most) = node.width(groups);
                (low.saturating_add(least), high.saturating_add(most))
            }),
            Node::Either(nodes) => nodes.iter().map(|node| node.width(groups)).fold((u64::MAX, 0), wider),
            Node::Group(_, inner) | Node::Atomic(inner) => inner.width(groups),
            Node::Repeat(least, most, _, inner) => {
                let (low, high) = inner.width(groups);
                let most = most.map_or(u64::MAX, u64::from);
                (low.saturating_mul(u64::from(*least)), if high == 0 { 0 } else { high.saturating_mul(most) })
            }
            Node::Same { group, .. } => groups.get(group - 1).copied().flatten().unwrap_or((0, u64::MAX)),
            Node::If { yes, no, .. } => wider(yes.width(groups), no.width(groups)),
        }
    }
}

fn wider(a: (u64, u64), b: (u64, u64)) -> (u64, u64) {
    (a.0.min(b.0), a.1.max(b.1))
}
