//! From the AST to the tree of blocks. While a block is being made its places count from the start of the source;
//! `finish` makes them count from the block's own.

use super::Kind;
use super::classify;
use super::compound;
use super::fields::{Fields, span};
use super::layout::{Lines, OwnLine};
use super::names::Names;
use super::tree::{Block, BlockId, Body, Clause, Field, Layout, Part, Placed, Role};
use crate::base::Span;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;
use std::rc::Rc;

pub struct Builder<'a> {
    pub source: &'a str,
    pub lines: &'a Lines<'a>,
    pub names: &'a Names<'a>,
    pub in_strings: &'a [u32],
    pub next_id: u32,
}

/// A clause of a compound statement as the AST has it.
pub struct Raw<'a> {
    pub part: Part,
    /// Its first letter.
    pub start: u32,
    pub fields: Vec<Field>,
    pub awaits: Vec<Span>,
    /// None: of `match`, whose cases follow.
    pub body: Option<&'a [Stmt]>,
}

impl<'a> Builder<'a> {
    /// The program itself.
    pub fn program(&mut self, statements: &'a [Stmt]) -> Body {
        let mut body = self.body(statements, Span::new(0, self.source.len() as u32), 0);
        body.indent = "".into();
        body
    }

    /// The blocks of a region of whole lines. `origin` is the start of the block around it.
    fn body(&mut self, statements: &'a [Stmt], region: Span, origin: u32) -> Body {
        let mut blocks = Vec::new();
        let mut end = region.start;
        let mut rest = statements;
        while let Some(first) = rest.first() {
            let start = self.lines.line_start(span(first.range()).start);
            self.comments(end, start, origin, &mut blocks);
            let logical = self.lines.logical_end(span(first.range()).end);
            let together = rest.iter().take_while(|statement| span(statement.range()).start < logical.start).count();
            let together = together.max(1);
            let next = rest.get(together).map_or(region.end, |next| span(next.range()).start);
            let (block, block_end) = match together {
                1 => self.block(first, start, logical, next),
                _ => (self.text_block(&rest[..together], start, logical), logical.end),
            };
            end = block_end;
            blocks.push(Placed { at: start - origin, block: Rc::new(block) });
            rest = &rest[together..];
        }
        self.comments(end, region.end, origin, &mut blocks);
        let end = blocks.last().map_or(region.start, |last: &Placed| origin + last.at + last.block.len);
        let indent = statements.first().map_or("", |first| {
            let at = span(first.range()).start;
            &self.source[self.lines.line_start(at) as usize..at as usize]
        });
        Body {
            layout: Layout::Lines,
            indent: indent.into(),
            blocks,
            span: Span::new(region.start - origin, end - origin),
        }
    }

    /// The comments between two statements, those on adjacent lines at the same column together.
    fn comments(&mut self, from: u32, to: u32, origin: u32, blocks: &mut Vec<Placed>) {
        let lines = self.lines;
        for run in lines.comments(from, to).chunk_by(|a, b| a.line.end == b.line.start && a.width == b.width) {
            let block = Rc::new(self.comment(run));
            blocks.push(Placed { at: run[0].line.start - origin, block });
        }
    }

    fn comment(&mut self, run: &[OwnLine]) -> Block {
        let (first, last) = (run[0], run[run.len() - 1]);
        let words = run.iter().map(|line| {
            let text = self.source[line.comment.start as usize + 1..line.comment.end as usize].trim_end();
            text.strip_prefix(' ').unwrap_or(text)
        });
        let words = words.collect::<Vec<_>>().join("\n");
        let header = Span::new(first.comment.start, last.comment.end);
        let field = Field {
            name: "words",
            role: Role::Words,
            parameter: None,
            default: None,
            call: None,
            span: header,
            text: words.into(),
            optional: None,
        };
        let clause =
            Clause { part: Part::Head, header, fields: vec![field], awaits: Vec::new(), comment: None, body: None };
        let whole = Span::new(first.line.start, last.line.end);
        self.finish(Kind::Comment, whole, vec![clause])
    }

    /// Several statements on one line.
    fn text_block(&mut self, statements: &'a [Stmt], start: u32, logical: Span) -> Block {
        let mut fields = Fields::new(self.source, self.names);
        let first = span(statements[0].range());
        let comment = self.lines.comment_before(logical.start);
        let end = comment.map_or(logical.start, |comment| comment.start);
        let text = self.source[first.start as usize..end as usize].trim_end();
        fields.push("text", Role::Text, Span::new(first.start, first.start + text.len() as u32));
        let awaits = statements.iter().flat_map(awaits_of).collect();
        let clause = self.clause(Part::Head, Span::new(first.start, logical.start), fields.out, awaits);
        self.finish(Kind::Statement, Span::new(start, logical.end), vec![clause])
    }

    /// One statement on lines of its own, and where its block ends: with the comments that belong to its body.
    fn block(&mut self, statement: &'a Stmt, start: u32, logical: Span, next: u32) -> (Block, u32) {
        let mut fields = Fields::new(self.source, self.names);
        if let Some((kind, raw)) = compound::clauses(statement, self.lines, &mut fields) {
            let column = self.lines.width_before(span(statement.range()).start);
            let inner = self.lines.comments(logical.end, self.lines.line_start(next).max(logical.end));
            let next_is_end = next == self.source.len() as u32;
            let inner = if next_is_end { self.lines.comments(logical.end, next) } else { inner };
            let is_inline = raw.last().is_some_and(|clause| self.is_inline(clause));
            let taken = inner.iter().take_while(|comment| comment.width > column && !is_inline);
            let end = taken.last().map_or(logical.end, |comment| comment.line.end);
            let clauses = self.clauses(raw, start, end, logical);
            return (self.finish(kind, Span::new(start, end), clauses), end);
        }
        let block = self.simple(statement, Span::new(start, logical.end), logical.start);
        (block, logical.end)
    }

    /// `end`: of the header's text, a comment included.
    fn simple(&mut self, statement: &'a Stmt, whole: Span, end: u32) -> Block {
        let mut fields = Fields::new(self.source, self.names);
        let kind = classify::simple(statement, &mut fields);
        let header = Span::new(span(statement.range()).start, end);
        let clause = self.clause(Part::Head, header, fields.out, awaits_of(statement));
        self.finish(kind, whole, vec![clause])
    }

    fn clause(&self, part: Part, header: Span, mut fields: Vec<Field>, awaits: Vec<Span>) -> Clause {
        let comment = self.lines.comment_before(header.end);
        let comment = comment.map(|comment| self.source[comment.start as usize..comment.end as usize].into());
        for field in &mut fields {
            if field.role == Role::Text {
                field.text = self.dedented(field.span).into();
            }
        }
        Clause { part, header, fields, awaits, comment, body: None }
    }

    fn is_inline(&self, clause: &Raw) -> bool {
        let Some(first) = clause.body.and_then(|body| body.first()) else { return false };
        let first = span(first.range()).start;
        self.lines.logical_end(self.lines.colon_before(first)).start > first
    }

    fn clauses(&mut self, raw: Vec<Raw<'a>>, start: u32, end: u32, last_line: Span) -> Vec<Clause> {
        let starts: Vec<u32> = raw.iter().map(|clause| clause.start).collect();
        let mut clauses = Vec::new();
        for (index, clause) in raw.into_iter().enumerate() {
            let inline = self.is_inline(&clause);
            let Some(statements) = clause.body else {
                // `match x:`, up to its first case.
                let header_end = starts
                    .get(index + 1)
                    .map_or(last_line, |next| self.lines.logical_end(self.lines.colon_before(*next)));
                let header = Span::new(clause.start, header_end.start);
                clauses.push(self.clause(clause.part, header, clause.fields, clause.awaits));
                continue;
            };
            let first = statements.first().map_or(end, |first| span(first.range()).start);
            let colon = self.lines.colon_before(first);
            let limit = starts.get(index + 1).map_or(end, |next| self.lines.line_start(*next));
            if inline {
                let header = Span::new(clause.start, colon);
                let mut made = self.clause(clause.part, header, clause.fields, clause.awaits);
                made.body = Some(self.inline_body(statements, clause.start, colon, start));
                clauses.push(made);
            } else {
                let logical = self.lines.logical_end(colon);
                let header = Span::new(clause.start, logical.start);
                let mut made = self.clause(clause.part, header, clause.fields, clause.awaits);
                made.body = Some(self.body(statements, Span::new(logical.end, limit), start));
                clauses.push(made);
            }
        }
        clauses
    }

    fn inline_body(&mut self, statements: &'a [Stmt], header: u32, colon: u32, origin: u32) -> Body {
        let mut blocks = Vec::new();
        for statement in statements {
            let whole = span(statement.range());
            let block = Rc::new(self.simple(statement, whole, whole.end));
            blocks.push(Placed { at: whole.start - origin, block });
        }
        let end = statements.last().map_or(colon, |last| span(last.range()).end);
        let indent = &self.source[self.lines.line_start(header) as usize..header as usize];
        Body { layout: Layout::Inline, indent: indent.into(), blocks, span: Span::new(colon - origin, end - origin) }
    }

    /// Text of several lines without the indentation of its first one, the inside of strings as it is.
    fn dedented(&self, at: Span) -> String {
        let text = &self.source[at.start as usize..at.end as usize];
        if !text.contains(['\n', '\r']) {
            return text.to_owned();
        }
        let from = self.lines.line_start(at.start) as usize;
        let indent = &self.source[from..at.start as usize];
        super::edit::shifted(self.source, at, indent, "", self.in_strings)
    }

    fn finish(&mut self, kind: Kind, whole: Span, mut clauses: Vec<Clause>) -> Block {
        let relative = |span: &mut Span| {
            span.start -= whole.start;
            span.end -= whole.start;
        };
        for clause in &mut clauses {
            relative(&mut clause.header);
            clause.awaits.iter_mut().for_each(relative);
            for field in &mut clause.fields {
                relative(&mut field.span);
                if let Some(optional) = &mut field.optional {
                    relative(&mut optional.whole);
                }
                if let Some(call) = &mut field.call {
                    relative(&mut call.arguments);
                }
            }
        }
        let id = BlockId(self.next_id);
        self.next_id += 1;
        Block { id, kind, len: whole.end - whole.start, clauses }
    }
}

/// Places at which a statement may be suspended, in its own expressions.
struct Awaits(Vec<Span>);

impl<'a> Visitor<'a> for Awaits {
    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Await(awaited) => self.0.push(span(awaited.range())),
            Expr::Lambda(_) => return,
            _ => {}
        }
        walk_expr(self, expression);
    }
}

fn awaits_of(statement: &Stmt) -> Vec<Span> {
    let mut awaits = Awaits(Vec::new());
    walk_stmt(&mut awaits, statement);
    awaits.0
}

pub fn awaits_in<'e>(expressions: impl IntoIterator<Item = &'e Expr>) -> Vec<Span> {
    let mut awaits = Awaits(Vec::new());
    expressions.into_iter().for_each(|expression| awaits.visit_expr(expression));
    awaits.0
}
