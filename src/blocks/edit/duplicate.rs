//! Copies of blocks. What a block is there to name has another name in its copy: a second `consumer` would hide the first, a second `task` lose it.

use super::indent::extract;
use super::insert::{Beside, placed};
use super::notes::with_notes;
use super::{Plan, Why};
use crate::base::Span;
use crate::blocks::Kind;
use crate::blocks::tree::{Block, BlockId, Slot, Tree};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, Identifier, Parameters, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::{Ranged, TextRange};
use std::collections::{BTreeMap, BTreeSet};

pub fn duplicate(tree: &Tree, blocks: &[BlockId]) -> Result<Plan, Why> {
    let blocks = with_notes(tree, blocks);
    let last = tree.find(*blocks.last().ok_or(Why::Gone)?).ok_or(Why::Gone)?.slot();
    let slot = Slot { index: last.index + 1, ..last };
    let text = renamed(&extract(tree, &blocks), &new_names(tree, &blocks));
    let (edit, part) = placed(tree, slot, &text, &[], Beside::Above)?;
    Ok(Plan { edits: vec![edit], chosen: Some((0, part)), focus: Span::default() })
}

/// The names that these blocks are there to give, and what each is called in the copy.
fn new_names(tree: &Tree, blocks: &[BlockId]) -> BTreeMap<String, String> {
    let given = blocks.iter().filter_map(|id| given_by(&tree.find(*id)?.block));
    let mut given = given.filter(|name| !name.starts_with("__")).peekable();
    if given.peek().is_none() {
        return BTreeMap::new();
    }
    let parsed = parse_unchecked(&tree.source, ParseOptions::from(Mode::Module));
    let tokens = parsed.tokens().iter().filter(|token| token.kind() == TokenKind::Name);
    let mut taken: BTreeSet<String> = tokens.map(|token| tree.source[token.range()].to_owned()).collect();
    let mut names = BTreeMap::new();
    for name in given {
        let stem = name.trim_end_matches(|ch: char| ch.is_ascii_digit());
        let number = name[stem.len()..].parse().unwrap_or(1_u32);
        let numbered = (number.saturating_add(1)..).map(|number| format!("{stem}{number}"));
        if let Some(fresh) = numbered.into_iter().find(|fresh| !taken.contains(fresh)) {
            taken.insert(fresh.clone());
            names.insert(name, fresh);
        }
    }
    names
}

fn given_by(block: &Block) -> Option<String> {
    let field = match block.kind {
        Kind::Coroutine | Kind::Function | Kind::Class => "name",
        Kind::CreateTask | Kind::MakeThread | Kind::MakeProcess => "target",
        _ => return None,
    };
    let name = block.field(field)?.text.to_string();
    let is_name = name.chars().all(|ch| ch == '_' || ch.is_alphanumeric());
    (is_name && !name.is_empty()).then_some(name)
}

fn renamed(text: &str, names: &BTreeMap<String, String>) -> String {
    if names.is_empty() {
        return text.to_owned();
    }
    let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module));
    let Some(module) = parsed.try_into_module() else { return text.to_owned() };
    let mut mentions = Mentions { names, hidden: Vec::new(), found: BTreeMap::new() };
    mentions.visit_body(module.suite());
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for ((from, to), name) in mentions.found {
        out += &text[end..from];
        out += name;
        end = to;
    }
    out + &text[end..]
}

/// Where the names stand, by place.
struct Mentions<'a> {
    names: &'a BTreeMap<String, String>,
    /// Parameters of the functions around: names of their own.
    hidden: Vec<&'a str>,
    found: BTreeMap<(usize, usize), &'a str>,
}

impl<'a> Mentions<'a> {
    fn mention(&mut self, name: &str, range: TextRange) {
        if let Some(fresh) = self.names.get(name).filter(|_| !self.hidden.contains(&name)) {
            self.found.insert((range.start().to_usize(), range.end().to_usize()), fresh);
        }
    }

    fn identifier(&mut self, identifier: &Identifier) {
        self.mention(identifier.as_str(), identifier.range());
    }

    fn inside(&mut self, parameters: Option<&'a Parameters>, visit: impl FnOnce(&mut Self)) {
        let outside = self.hidden.len();
        self.hidden.extend(parameters.into_iter().flatten().map(|parameter| parameter.name().as_str()));
        visit(self);
        self.hidden.truncate(outside);
    }
}

impl<'a> Visitor<'a> for Mentions<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.identifier(&function.name);
                function.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                self.visit_parameters(&function.parameters);
                function.returns.iter().for_each(|returns| self.visit_annotation(returns));
                return self.inside(Some(&function.parameters), |own| own.visit_body(&function.body));
            }
            Stmt::ClassDef(class) => self.identifier(&class.name),
            Stmt::Global(global) => global.names.iter().for_each(|name| self.identifier(name)),
            Stmt::Nonlocal(nonlocal) => nonlocal.names.iter().for_each(|name| self.identifier(name)),
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Name(name) => self.mention(name.id.as_str(), name.range()),
            Expr::Lambda(lambda) => {
                lambda.parameters.iter().for_each(|parameters| self.visit_parameters(parameters));
                self.inside(lambda.parameters.as_deref(), |own| own.visit_expr(&lambda.body));
            }
            _ => walk_expr(self, expression),
        }
    }
}
