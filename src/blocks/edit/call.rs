//! Another function in a callee, with arguments of its own.

use super::{Plan, TextEdit, Why};
use crate::blocks::tree::{BlockId, Tree, Written};

pub fn call(
    tree: &Tree,
    block: BlockId,
    clause: usize,
    field: usize,
    function: &str,
    arguments: &[String],
) -> Result<Plan, Why> {
    let found = tree.find(block).ok_or(Why::Gone)?;
    let callee = found.block.clauses.get(clause).and_then(|clause| clause.fields.get(field)).ok_or(Why::Gone)?;
    let call = callee.call.ok_or(Why::Gone)?;
    let list = arguments.join(", ");
    let text = match (call.written, arguments) {
        (Written::Inside, _) => list,
        (_, []) => String::new(),
        (Written::Behind, _) => format!(", {list}"),
        (Written::Tuple, [only]) => format!(", args=({only},)"),
        (Written::Tuple, _) => format!(", args=({list})"),
    };
    Ok(Plan::first(vec![
        TextEdit { span: found.within(callee.span), text: function.to_owned() },
        TextEdit { span: found.within(call.arguments), text },
    ]))
}
