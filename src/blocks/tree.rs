//! The tree of blocks, and finding one's way in it.
//!
//! All places inside a block count from the block's own start. So what stands below an edit is the same block as before it,
//! shared by `Rc`, and a view compares by address.

use super::Kind;
use crate::base::{LineIndex, PythonVersion, Span};
use std::rc::Rc;

/// Stays with a block through edits, as far as it can be recognised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockId(pub u32);

/// What a field is for: the key of its label, and what may stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// One expression.
    Value,
    /// What is called: `f`, `module.f`.
    Callee,
    /// What stands between the brackets of a call.
    Arguments,
    /// What is assigned to.
    Target,
    /// The name that a definition or `as` gives.
    Name,
    /// What stands between the brackets of a `def`.
    Parameters,
    Pattern,
    /// `a as b, c as d` of a `with`.
    Items,
    /// The words of a comment, without `#`.
    Words,
    /// A whole statement, or several.
    Text,
}

/// What is written around a field that may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Optional {
    pub before: Rc<str>,
    pub after: Rc<str>,
    /// What goes when the field is emptied.
    pub whole: Span,
}

/// How the arguments of a call are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// `f(a, b)`
    Inside,
    /// `to_thread(f, a, b)`
    Behind,
    /// `Thread(target=f, args=(a, b))`
    Tuple,
}

/// Where the arguments of what a field names stand, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub arguments: Span,
    pub written: Written,
}

/// A part of a block's text that is edited by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key of its label: `seconds`, `target`; for an argument of a coroutine of the program, see `parameter`.
    pub name: &'static str,
    pub role: Role,
    /// The parameter that this argument is for, as far as the program tells.
    pub parameter: Option<Rc<str>>,
    /// What the parameter is when nothing is given.
    pub default: Option<Rc<str>>,
    /// Of a callee.
    pub call: Option<Call>,
    /// From the block's start; empty when nothing is there.
    pub span: Span,
    /// As it is shown: a statement over several lines without the block's indentation, a comment without its signs.
    pub text: Rc<str>,
    /// None when there must be something.
    pub optional: Option<Optional>,
}

/// Which clause of a compound statement: its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The block's first line, whatever its kind is.
    Head,
    Elif,
    Else,
    Except,
    Finally,
    Case,
}

/// A header with what it holds; a simple statement is one clause without a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub part: Part,
    /// From the first letter to the end of the line, without its end; a comment behind it included.
    pub header: Span,
    pub fields: Vec<Field>,
    /// Where control may leave: each `await`, and the `async` of `async for` and `async with`.
    pub awaits: Vec<Span>,
    /// Behind the header, with its `#`.
    pub comment: Option<Rc<str>>,
    pub body: Option<Body>,
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Each block has lines of its own.
    Lines,
    /// Behind the colon.
    Inline,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub layout: Layout,
    /// White space before each of its blocks.
    pub indent: Rc<str>,
    pub blocks: Vec<Placed>,
    /// From behind the header's line (inline: behind the colon) to the end of the last block.
    pub span: Span,
}

/// A block where it stands: bytes from the start of the block around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    pub at: u32,
    pub block: Rc<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub id: BlockId,
    pub kind: Kind,
    /// Bytes: whole lines with their ends, or the statement alone in an inline body.
    pub len: u32,
    pub clauses: Vec<Clause>,
}

impl Block {
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.clauses.iter().filter_map(|clause| clause.body.as_ref())
    }

    /// It and all that it holds.
    pub fn count(&self) -> usize {
        1 + self.bodies().flat_map(|body| &body.blocks).map(|placed| placed.block.count()).sum::<usize>()
    }

    /// Some `await` of its own headers, not of what stands in it.
    pub fn suspends(&self) -> bool {
        self.clauses.iter().any(|clause| !clause.awaits.is_empty())
    }

    pub fn field(&self, name: &str) -> Option<&Field> {
        self.clauses.iter().flat_map(|clause| &clause.fields).find(|field| field.name == name)
    }
}

/// A program as blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    pub source: Rc<str>,
    pub version: PythonVersion,
    pub body: Body,
    pub(super) lines: Rc<LineIndex>,
    /// Starts of lines that lie inside a string: their white space is the string's.
    pub(super) in_strings: Rc<[u32]>,
    pub(super) next_id: u32,
}

/// A block found: where it starts in the source, and the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub block: Rc<Block>,
    /// Of the source.
    pub start: u32,
    /// From the outside in; the last is the place of the block itself.
    pub path: Vec<Slot>,
}

impl Found {
    pub fn slot(&self) -> Slot {
        self.path.last().copied().unwrap_or_default()
    }

    pub fn span(&self) -> Span {
        Span::new(self.start, self.start + self.block.len)
    }

    pub fn within(&self, span: Span) -> Span {
        Span::new(self.start + span.start, self.start + span.end)
    }
}

/// A place for blocks: before the block of that index in a body, or at its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// None: the program itself.
    pub parent: Option<BlockId>,
    /// Which clause's body.
    pub clause: usize,
    pub index: usize,
}

impl Tree {
    pub fn find(&self, id: BlockId) -> Option<Found> {
        fn search(
            body: &Body,
            start: u32,
            around: Slot,
            id: BlockId,
            path: &mut Vec<Slot>,
        ) -> Option<(Rc<Block>, u32)> {
            for (index, placed) in body.blocks.iter().enumerate() {
                path.push(Slot { index, ..around });
                let at = start + placed.at;
                if placed.block.id == id {
                    return Some((placed.block.clone(), at));
                }
                for (clause, body) in bodies(&placed.block) {
                    let around = Slot { parent: Some(placed.block.id), clause, index: 0 };
                    if let Some(found) = search(body, at, around, id, path) {
                        return Some(found);
                    }
                }
                path.pop();
            }
            None
        }
        let mut path = Vec::new();
        let (block, start) = search(&self.body, 0, Slot::default(), id, &mut path)?;
        Some(Found { block, start, path })
    }

    /// The body that a slot is in, and where the block around it starts.
    pub fn body_of(&self, slot: Slot) -> Option<(Body, u32)> {
        let Some(parent) = slot.parent else {
            return Some((self.body.clone(), 0));
        };
        let found = self.find(parent)?;
        let body = found.block.clauses.get(slot.clause)?.body.clone()?;
        Some((body, found.start))
    }

    /// The innermost block that holds a byte of the source.
    pub fn at(&self, offset: u32) -> Option<BlockId> {
        let (mut body, mut start, mut found) = (&self.body, 0, None);
        'inward: loop {
            let placed = body.blocks.iter().find(|placed| {
                let from = start + placed.at;
                (from..from + placed.block.len).contains(&offset)
            });
            let Some(placed) = placed else { return found };
            (start, found) = (start + placed.at, Some(placed.block.id));
            for inner in placed.block.bodies() {
                if (start + inner.span.start..start + inner.span.end).contains(&offset) {
                    body = inner;
                    continue 'inward;
                }
            }
            return found;
        }
    }

    /// The innermost block that begins on a line (from 1) or holds it.
    pub fn at_line(&self, line: u32) -> Option<BlockId> {
        let start = self.lines.start_of(line)? as usize;
        let text = &self.source[start..];
        let blank = text.len() - text.trim_start_matches([' ', '\t', '\x0c']).len();
        self.at((start + blank) as u32)
    }

    /// The line (from 1) of a byte of the source.
    pub fn line(&self, offset: u32) -> u32 {
        self.lines.line(offset)
    }

    /// The clause that begins on a line (from 1) or holds it.
    pub fn clause_at_line(&self, line: u32) -> Option<(Found, usize)> {
        let found = self.find(self.at_line(line)?)?;
        let begins = |clause: &Clause| self.lines.line(found.start + clause.header.start) <= line;
        let clause = found.block.clauses.iter().rposition(begins).unwrap_or(0);
        Some((found, clause))
    }

    /// The lines of a block's first header, from 1.
    pub fn lines_of(&self, id: BlockId) -> Option<(u32, u32)> {
        let found = self.find(id)?;
        let header = found.within(found.block.clauses.first()?.header);
        Some((self.lines.line(header.start), self.lines.line(header.end)))
    }

    /// The innermost `def` or `class` around a block, or the block itself if it is one.
    pub fn definition_around(&self, id: BlockId) -> Option<Found> {
        let way = self.find(id)?.path;
        let around = way.iter().filter_map(|slot| slot.parent).rev();
        std::iter::once(id)
            .chain(around)
            .filter_map(|id| self.find(id))
            .find(|found| matches!(found.block.kind, Kind::Coroutine | Kind::Function | Kind::Class))
    }

    /// Every block with where it starts and how deep it stands, in the order of the source.
    pub fn walk(&self, mut visit: impl FnMut(&Rc<Block>, u32, usize)) {
        fn go(body: &Body, start: u32, depth: usize, visit: &mut dyn FnMut(&Rc<Block>, u32, usize)) {
            for placed in &body.blocks {
                let at = start + placed.at;
                visit(&placed.block, at, depth);
                placed.block.bodies().for_each(|body| go(body, at, depth + 1, visit));
            }
        }
        go(&self.body, 0, 0, &mut visit);
    }

    pub fn text(&self, span: Span) -> &str {
        &self.source[span.start as usize..span.end as usize]
    }
}

pub(super) fn bodies(block: &Block) -> impl Iterator<Item = (usize, &Body)> {
    block.clauses.iter().enumerate().filter_map(|(index, clause)| Some((index, clause.body.as_ref()?)))
}
