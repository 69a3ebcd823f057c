//! Edits of blocks as edits of the text.
//!
//! Each operation is worked out on the tree as replacements of ranges of the source, applied to it, and the program that comes of it checked: what
//! CPython would refuse is refused here, with the reason.

mod asynchronous;
mod call;
mod clause;
mod duplicate;
mod field;
mod imports;
mod indent;
mod insert;
mod notes;
mod remove;
mod wrap;

use asynchronous::make_async;
pub use clause::possible as possible_clauses;
pub use indent::extract;
pub(super) use indent::{indented, shifted};
pub use notes::with_notes;

use super::Kind;
use super::tree::{BlockId, Part, Slot, Tree};
use crate::base::{Diagnostic, Severity, Span};
use crate::syntax;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Python text as new blocks: from the palette or the clipboard. `imports`: statements that it needs at the top, if they are not there.
    Insert {
        slot: Slot,
        text: String,
        imports: Vec<String>,
    },
    Delete {
        blocks: Vec<BlockId>,
    },
    Move {
        blocks: Vec<BlockId>,
        slot: Slot,
    },
    /// A copy below the last of them; what it defines gets names of its own.
    Duplicate {
        blocks: Vec<BlockId>,
    },
    /// Puts blocks into the first body of the block that `text` is.
    Wrap {
        blocks: Vec<BlockId>,
        text: String,
        imports: Vec<String>,
    },
    /// Another text in a field: `clause` of the block, `field` of the clause.
    Set {
        block: BlockId,
        clause: usize,
        field: usize,
        text: String,
    },
    /// Another function in a callee, called with these arguments.
    Call {
        block: BlockId,
        clause: usize,
        field: usize,
        function: String,
        arguments: Vec<String>,
    },
    MakeAsync {
        function: BlockId,
    },
    /// Makes the function async and does what needs it.
    MakeAsyncFor {
        function: BlockId,
        operation: Box<Operation>,
    },
    /// One more `elif`, `else`, `except`, `finally` or `case`.
    AddClause {
        block: BlockId,
        part: Part,
    },
    /// A clause with all that it holds.
    DeleteClause {
        block: BlockId,
        clause: usize,
    },
}

/// Replaces a range of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    pub span: Span,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// In order, not overlapping; empty when nothing changes.
    pub edits: Vec<TextEdit>,
    pub source: String,
    /// Where in the new source stands what was inserted, moved or changed.
    pub selected: Span,
    /// Calls in the new source that give coroutines now which nobody awaits.
    pub unawaited: Vec<Span>,
}

/// The reason why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// `await` and its like stand in coroutines only. `function`: the one that could be made a coroutine.
    NotInCoroutine { function: Option<BlockId> },
    /// Blocks cannot be put into themselves.
    IntoItself,
    /// Only blocks side by side can be put into one.
    Scattered,
    /// The field needs an expression (or what its role says).
    NotA(super::Role),
    /// There must be something.
    Empty,
    /// No such clause can be added, or this one cannot go.
    NoClause,
    /// The text would not be Python.
    Syntax(Box<Diagnostic>),
    /// The tree has changed meanwhile.
    Gone,
}

/// Replacements, and where what they are about begins and ends: in the source before them.
#[derive(Default)]
pub(super) struct Plan {
    pub edits: Vec<TextEdit>,
    /// The edit whose text is to be selected, and which bytes of that; none: `focus`.
    pub chosen: Option<(usize, Span)>,
    pub focus: Span,
    /// Calls that will give coroutines which nobody awaits.
    pub unawaited: Vec<Span>,
}

impl Plan {
    /// All of the first edit's text is what the others are for.
    fn first(edits: Vec<TextEdit>) -> Plan {
        let len = edits.first().map_or(0, |edit| edit.text.len());
        Plan { edits, chosen: Some((0, Span::new(0, len as u32))), ..Plan::default() }
    }
}

/// What comes of an operation.
///
/// ```
/// use coroscope::base::PythonVersion;
/// use coroscope::blocks::{Operation, Slot, blocks, edit};
/// let tree = blocks("x = 1\n", PythonVersion::default(), None).unwrap();
/// let operation = Operation::Insert { slot: Slot::default(), text: "y = 2".to_owned(), imports: Vec::new() };
/// assert_eq!(edit(&tree, &operation).unwrap().source, "y = 2\nx = 1\n");
/// ```
pub fn edit(tree: &Tree, operation: &Operation) -> Result<Edited, Why> {
    let plan = plan(tree, operation)?;
    let edited = carry_out(tree, plan);
    if edited.edits.is_empty() {
        return Ok(edited);
    }
    let problems = syntax::check(&edited.source, tree.version);
    match problems.into_iter().find(|problem| problem.severity == Severity::Error) {
        None => Ok(edited),
        Some(problem) if needs_coroutine(&problem) => {
            Err(Why::NotInCoroutine { function: function_around(tree, operation) })
        }
        Some(problem) => Err(Why::Syntax(Box::new(problem))),
    }
}

fn plan(tree: &Tree, operation: &Operation) -> Result<Plan, Why> {
    match operation {
        Operation::Insert { slot, text, imports } => insert::insert(tree, *slot, text, imports),
        Operation::Delete { blocks } => remove::delete(tree, blocks),
        Operation::Move { blocks, slot } => insert::relocate(tree, blocks, *slot),
        Operation::Duplicate { blocks } => duplicate::duplicate(tree, blocks),
        Operation::Wrap { blocks, text, imports } => wrap::wrap(tree, blocks, text, imports),
        Operation::Set { block, clause, field, text } => field::set(tree, *block, *clause, *field, text),
        Operation::Call { block, clause, field, function, arguments } => {
            call::call(tree, *block, *clause, *field, function, arguments)
        }
        Operation::MakeAsync { function } => make_async(tree, *function),
        Operation::MakeAsyncFor { function, operation } => {
            let mut plan = plan(tree, operation)?;
            let Plan { mut edits, unawaited, .. } = make_async(tree, *function)?;
            // What the operation itself writes anew is as it was meant.
            let anew = |at: u32| plan.edits.iter().any(|edit| edit.span.start <= at && at < edit.span.end);
            edits.retain(|edit| !anew(edit.span.start));
            plan.unawaited = unawaited.into_iter().filter(|call| !anew(call.start)).collect();
            // Behind the others, so that `chosen` stays right.
            plan.edits.extend(edits);
            Ok(plan)
        }
        Operation::AddClause { block, part } => clause::add(tree, *block, *part),
        Operation::DeleteClause { block, clause } => clause::delete(tree, *block, *clause),
    }
}

/// Puts the edits in order, joins those that touch, and applies them.
fn carry_out(tree: &Tree, plan: Plan) -> Edited {
    let mut order: Vec<usize> = (0..plan.edits.len()).collect();
    // What is removed before what is put in its place; what a new block needs before the block.
    let chosen = plan.chosen.map(|(index, _)| index);
    order.sort_by_key(|&index| (plan.edits[index].span.start, plan.edits[index].span.end, chosen == Some(index)));
    let mut edits: Vec<TextEdit> = Vec::new();
    // An edit, and which bytes of its text are chosen.
    let mut chosen = None;
    for index in order {
        let edit = &plan.edits[index];
        let joined =
            edits.last_mut().filter(|last| edit.span.start < last.span.end || edit.span.start == last.span.start);
        let at = match joined {
            Some(last) => {
                let at = last.text.len();
                last.text += &edit.text;
                last.span.end = last.span.end.max(edit.span.end);
                at
            }
            None => {
                edits.push(edit.clone());
                0
            }
        };
        if let Some((_, part)) = plan.chosen.filter(|(chosen, _)| *chosen == index) {
            chosen = Some((edits.len() - 1, at as u32 + part.start, at as u32 + part.end));
        }
    }
    let selected = match chosen {
        Some((edit, from, to)) => {
            let start = moved(edits[edit].span.start, &edits[..edit]);
            Span::new(start + from, start + to)
        }
        None => {
            let end = moved(plan.focus.end, &edits);
            Span::new(moved(plan.focus.start, &edits).min(end), end)
        }
    };
    let source = applied(&tree.source, &edits);
    let unawaited = plan.unawaited.iter();
    let unawaited = unawaited.map(|call| Span::new(moved(call.start, &edits), moved(call.end, &edits))).collect();
    edits.retain(|edit| tree.text(edit.span) != edit.text);
    if source == *tree.source {
        edits.clear();
    }
    Edited { edits, source, selected, unawaited }
}

/// Where a place of the old source is in the new one.
fn moved(place: u32, edits: &[TextEdit]) -> u32 {
    edits
        .iter()
        .take_while(|edit| edit.span.end <= place)
        .fold(place, |place, edit| place + edit.text.len() as u32 - (edit.span.end - edit.span.start))
}

/// The source after edits that are in order and do not overlap.
pub fn applied(source: &str, edits: &[TextEdit]) -> String {
    let mut out = String::with_capacity(source.len());
    let mut end = 0;
    for edit in edits {
        out += &source[end..edit.span.start as usize];
        out += &edit.text;
        end = edit.span.end as usize;
    }
    out + &source[end..]
}

fn needs_coroutine(problem: &Diagnostic) -> bool {
    problem.message.ends_with("outside async function")
        || problem.message == "'await' outside function"
        || problem.message.contains("asynchronous comprehension outside of")
}

/// The plain function that what the operation is about stands in, or would.
fn function_around(tree: &Tree, operation: &Operation) -> Option<BlockId> {
    let parent = match operation {
        Operation::Insert { slot, .. } | Operation::Move { slot, .. } => slot.parent?,
        Operation::Duplicate { blocks } | Operation::Delete { blocks } | Operation::Wrap { blocks, .. } => {
            *blocks.first()?
        }
        Operation::Set { block, .. }
        | Operation::Call { block, .. }
        | Operation::AddClause { block, .. }
        | Operation::DeleteClause { block, .. } => *block,
        Operation::MakeAsync { function } | Operation::MakeAsyncFor { function, .. } => *function,
    };
    tree.definition_around(parent).filter(|found| found.block.kind == Kind::Function).map(|found| found.block.id)
}
