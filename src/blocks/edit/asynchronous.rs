//! Making a function async: it, and `await` before the calls of it that stand in coroutines.

use super::{Plan, TextEdit, Why};
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::names::{Key, Names};
use crate::blocks::tree::{BlockId, Tree};
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Comprehension, Expr, ExprCall, Stmt};
use ruff_text_size::Ranged;

/// Calls that nobody awaits are told with the plan.
pub fn make_async(tree: &Tree, function: BlockId) -> Result<Plan, Why> {
    let found = tree.find(function).filter(|found| found.block.kind == Kind::Function).ok_or(Why::Gone)?;
    let name = found.within(found.block.field("name").ok_or(Why::Gone)?.span).start;
    let before = tree.text(Span::new(found.start, name));
    let at = found.start + before.rfind("def").ok_or(Why::Gone)? as u32;
    let mut edits = vec![put(at, "async ")];
    let mut unawaited = Vec::new();
    if let Ok(parsed) = ruff_python_parser::parse_module(&tree.source) {
        let names = Names::of(&tree.source, parsed.syntax(), tree.version);
        let key = names.key_at(name);
        let yields = names.body_of(name).is_some_and(|body| names.mentions.table.scope(body).is_generator);
        // One that yields is iterated, not awaited.
        if let Some(key) = key.filter(|_| !yields) {
            let mut calls = Calls {
                names: &names,
                function: key,
                name,
                around: Around::Plain,
                edits: Vec::new(),
                unawaited: Vec::new(),
            };
            calls.visit_body(parsed.suite());
            edits.extend(calls.edits);
            unawaited = calls.unawaited;
        }
    }
    Ok(Plan { edits, chosen: None, focus: found.within(found.block.clauses[0].header), unawaited })
}

fn put(at: u32, text: &str) -> TextEdit {
    TextEdit { span: Span::new(at, at), text: text.to_owned() }
}

/// Whether what stands there can await.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Coroutine,
    Plain,
}

struct Calls<'n, 'a> {
    names: &'n Names<'a>,
    function: Key<'a>,
    /// Where its name stands in its own head.
    name: u32,
    around: Around,
    edits: Vec<TextEdit>,
    unawaited: Vec<Span>,
}

impl<'a> Calls<'_, 'a> {
    fn inside(&mut self, around: Around, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.around, around);
        visit(self);
        self.around = outer;
    }

    fn is_meant(&self, call: &ExprCall) -> bool {
        self.names.key(&call.func) == Some(self.function)
    }

    /// `is_reached_into`: an attribute, an item or a call follows, which `await` would be about.
    fn call(&mut self, call: &ExprCall, is_reached_into: bool) {
        let (start, end) = (call.start().to_u32(), call.end().to_u32());
        match (self.around, is_reached_into) {
            (Around::Plain, _) => self.unawaited.push(Span::new(start, end)),
            (Around::Coroutine, false) => self.edits.push(put(start, "await ")),
            (Around::Coroutine, true) => self.edits.extend([put(start, "(await "), put(end, ")")]),
        }
    }

    /// Coroutines are given to it: `asyncio.run`, `create_task`, `gather`.
    fn takes_coroutines(&self, call: &ExprCall) -> bool {
        let full = self.names.qualified(&call.func).unwrap_or_default();
        let method = call.func.as_attribute_expr().map_or("", |method| method.attr.as_str());
        full.starts_with("asyncio.") || matches!(method, "create_task" | "ensure_future" | "run_until_complete" | "run")
    }

    /// What is to be a coroutine, or several.
    fn without(&mut self, value: &'a Expr) {
        match value {
            Expr::Call(call) if self.is_meant(call) => walk_expr(self, value),
            Expr::Starred(starred) => self.without(&starred.value),
            Expr::List(list) => list.elts.iter().for_each(|item| self.without(item)),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|item| self.without(item)),
            Expr::ListComp(each) => self.each(&each.elt, &each.generators),
            Expr::SetComp(each) => self.each(&each.elt, &each.generators),
            Expr::Generator(each) => self.each(&each.elt, &each.generators),
            value => self.visit_expr(value),
        }
    }

    fn each(&mut self, item: &'a Expr, of: &'a [Comprehension]) {
        self.without(item);
        of.iter().for_each(|of| self.visit_comprehension(of));
    }

    fn reached_into(&mut self, value: &'a Expr) {
        match value {
            Expr::Call(call) if self.is_meant(call) => {
                self.call(call, true);
                walk_expr(self, value);
            }
            value => self.visit_expr(value),
        }
    }
}

impl<'a> Visitor<'a> for Calls<'_, 'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                function.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                self.visit_parameters(&function.parameters);
                let becomes = function.name.start().to_u32() == self.name;
                let around = if function.is_async || becomes { Around::Coroutine } else { Around::Plain };
                self.inside(around, |own| own.visit_body(&function.body));
            }
            Stmt::ClassDef(_) => self.inside(Around::Plain, |own| walk_stmt(own, statement)),
            _ => walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Await(awaited) => self.without(&awaited.value),
            Expr::Call(call) if self.takes_coroutines(call) => {
                call.arguments.args.iter().for_each(|argument| self.without(argument));
                call.arguments.keywords.iter().for_each(|keyword| self.without(&keyword.value));
                self.visit_expr(&call.func);
            }
            Expr::Call(call) => {
                if self.is_meant(call) {
                    self.call(call, false);
                }
                self.reached_into(&call.func);
                self.visit_arguments(&call.arguments);
            }
            Expr::Attribute(attribute) => self.reached_into(&attribute.value),
            Expr::Subscript(subscript) => {
                self.reached_into(&subscript.value);
                self.visit_expr(&subscript.slice);
            }
            // They run later, in functions of their own. (A comprehension runs where it stands.)
            Expr::Lambda(_) | Expr::Generator(_) => self.inside(Around::Plain, |own| walk_expr(own, expression)),
            _ => walk_expr(self, expression),
        }
    }
}
