//! The walk over the AST that records what each scope does with each name.

use super::mentions::Said;
use super::resolve::resolve;
use super::table::{Scope, ScopeId, ScopeKind, Symbol, SymbolTable, Uses, mangle};
use crate::base::PythonVersion;
use crate::syntax::report::Reporter;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_pattern, walk_stmt};
use ruff_python_ast::{ExceptHandler, Expr, ExprContext, ModModule, Pattern, Stmt};
use ruff_text_size::{Ranged, TextRange, TextSize};
use std::collections::{BTreeSet, HashMap};

/// Builds the symbol table of `module`; reports what CPython's symbol table rejects.
pub(crate) fn build(
    module: &ModModule,
    version: PythonVersion,
    future_annotations: bool,
    reporter: &mut Reporter,
) -> SymbolTable {
    let reads_annotations = !future_annotations && version.minor() < 14;
    let lazy_annotations = !future_annotations && version.minor() >= 14;
    let mut builder = Builder::new(version, reporter);
    (builder.reads_annotations, builder.lazy_annotations) = (reads_annotations, lazy_annotations);
    builder.visit_body(&module.body);
    let Builder { mut table, reporter, .. } = builder;
    resolve(&mut table, reporter);
    table
}

/// The same with every name that is said, those in annotations where they stand.
pub(super) fn walked(module: &ModModule, version: PythonVersion, reporter: &mut Reporter) -> (SymbolTable, Vec<Said>) {
    let mut builder = Builder::new(version, reporter);
    builder.reads_annotations = true;
    builder.said = Some(Vec::new());
    builder.visit_body(&module.body);
    let Builder { mut table, reporter, said, .. } = builder;
    resolve(&mut table, reporter);
    (table, said.unwrap_or_default())
}

/// Where the scope of an annotation is known by: a byte more than the expression itself has, which may be a scope too.
pub(crate) fn annotation_scope(annotation: &Expr) -> TextRange {
    let range = annotation.range();
    TextRange::new(range.start() - TextSize::from(1), range.end())
}

pub(super) struct Builder<'r, 's> {
    pub(super) table: SymbolTable,
    pub(super) current: ScopeId,
    /// From 3.12 comprehensions run in the frame around them.
    pub(super) inlines: bool,
    /// Annotations are evaluated where they stand.
    pub(super) reads_annotations: bool,
    /// They are evaluated when somebody asks, each in a scope of its own.
    pub(super) lazy_annotations: bool,
    /// How many comprehensions' iterable expressions we are in.
    pub(super) iterables: u32,
    /// In the target of a comprehension's `for`.
    pub(super) in_target: bool,
    pub(super) reporter: &'r mut Reporter<'s>,
    /// Where names are said, if that is asked for.
    said: Option<Vec<Said>>,
}

impl<'r, 's> Builder<'r, 's> {
    /// In the scope of the module.
    fn new(version: PythonVersion, reporter: &'r mut Reporter<'s>) -> Builder<'r, 's> {
        let mut builder = Builder {
            table: SymbolTable { scopes: Vec::new(), by_range: HashMap::new() },
            current: ScopeId(0),
            inlines: version.minor() >= 12,
            reads_annotations: false,
            lazy_annotations: false,
            iterables: 0,
            in_target: false,
            reporter,
            said: None,
        };
        builder.open(ScopeKind::Module, None, None);
        builder
    }
}

impl Builder<'_, '_> {
    pub(super) fn say(&mut self, range: TextRange, binds: bool) {
        if let Some(said) = &mut self.said {
            said.push(Said { range, scope: self.current, binds });
        }
    }

    pub(super) fn open(&mut self, kind: ScopeKind, range: Option<TextRange>, private: Option<Box<str>>) {
        let id = ScopeId(self.table.scopes.len());
        let parent = (id.0 > 0).then_some(self.current);
        let private = private.or_else(|| parent.and_then(|parent| self.table.scopes[parent.0].private.clone()));
        self.table.scopes.push(Scope {
            kind,
            parent,
            private,
            needs_class_cell: false,
            is_generator: false,
            is_coroutine: false,
            symbols: Vec::new(),
            by_name: HashMap::new(),
            free: BTreeSet::new(),
        });
        if let Some(range) = range {
            self.table.by_range.insert(range, id);
        }
        self.current = id;
    }

    pub(super) fn close(&mut self) {
        self.current = self.scope().parent.unwrap_or(self.current);
    }

    pub(super) fn scope(&mut self) -> &mut Scope {
        &mut self.table.scopes[self.current.0]
    }

    pub(super) fn in_comprehension(&mut self) -> bool {
        matches!(self.scope().kind, ScopeKind::Comprehension | ScopeKind::InlinedComprehension)
    }

    /// What scope `id` did with `name` so far, to be added to.
    pub(super) fn uses(&mut self, id: ScopeId, name: &str, range: TextRange) -> &mut Uses {
        let scope = &mut self.table.scopes[id.0];
        let name = mangle(scope.private.as_deref(), name);
        let index = match scope.by_name.get(&*name) {
            Some(&index) => index,
            None => {
                scope.by_name.insert((*name).into(), scope.symbols.len());
                scope.symbols.push(Symbol { name: (*name).into(), uses: Uses::default(), resolution: None, range });
                scope.symbols.len() - 1
            }
        };
        &mut scope.symbols[index].uses
    }

    pub(super) fn bind(&mut self, name: &str, range: TextRange) {
        self.say(range, true);
        let in_target = self.in_target;
        let current = self.current;
        let uses = self.uses(current, name, range);
        uses.bound = true;
        if in_target {
            let rebinds = uses.global || uses.nonlocal;
            uses.iteration = true;
            if rebinds {
                self.reporter.error(
                    range,
                    format!("comprehension inner loop cannot rebind assignment expression target '{name}'"),
                );
            }
        }
    }

    /// A type parameter: a local of its scope.
    pub(super) fn parameter_of_type(&mut self, name: &str, range: TextRange) {
        self.bind(name, range);
    }

    fn read(&mut self, name: &str, range: TextRange) {
        self.say(range, false);
        let current = self.current;
        self.uses(current, name, range).used = true;
        let function = !matches!(self.scope().kind, ScopeKind::Module | ScopeKind::Class);
        if name == "super" && function {
            self.uses(current, "__class__", range).used = true;
        }
    }

    pub(super) fn parameter(&mut self, name: &str, range: TextRange) {
        if name != ".0" {
            self.say(range, true);
        }
        let current = self.current;
        let uses = self.uses(current, name, range);
        let duplicate = uses.parameter;
        uses.parameter = true;
        uses.bound = true;
        if duplicate {
            self.reporter.error(range, format!("duplicate argument '{name}' in function definition"));
        }
    }

    fn declare(&mut self, name: &str, statement: TextRange, global: bool) {
        let word = if global { "global" } else { "nonlocal" };
        if !global && self.current.0 == 0 {
            self.reporter.error(statement, "nonlocal declaration not allowed at module level");
            return;
        }
        let current = self.current;
        let private = self.scope().private.clone();
        let uses = self.uses(current, name, statement);
        let before = *uses;
        uses.global |= global;
        uses.nonlocal |= !global;
        let problem = if before.parameter {
            format!("name '{name}' is parameter and {word}")
        } else if before.used {
            format!("name '{name}' is used prior to {word} declaration")
        } else if before.annotated {
            format!("annotated name '{name}' can't be {word}")
        } else if before.bound {
            format!("name '{name}' is assigned to before {word} declaration")
        } else if (global && before.nonlocal) || (!global && before.global) {
            // Reported where the first of the two stands.
            let first = self.scope().symbol(&mangle(private.as_deref(), name)).map_or(statement, |symbol| symbol.range);
            return self.reporter.error(first, format!("name '{name}' is nonlocal and global"));
        } else {
            return;
        };
        self.reporter.error(statement, problem);
    }
}

impl<'a> Visitor<'a> for Builder<'_, '_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.function(def),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::AnnAssign(statement) => self.annotated(statement),
            Stmt::TypeAlias(alias) => self.type_alias(alias),
            Stmt::AugAssign(statement) => {
                // The target is written, and read as well: that changes nothing about what it means.
                self.visit_expr(&statement.target);
                self.visit_expr(&statement.value);
            }
            Stmt::For(statement) => {
                self.visit_expr(&statement.target);
                self.visit_expr(&statement.iter);
                self.visit_body(&statement.body);
                self.visit_body(&statement.orelse);
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_deref().unwrap_or_else(|| {
                        let (first, _) = alias.name.split_once('.').unwrap_or((&alias.name, ""));
                        first
                    });
                    self.bind(name, alias.asname.as_ref().unwrap_or(&alias.name).range);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    if alias.name.as_str() != "*" {
                        let name = alias.asname.as_ref().unwrap_or(&alias.name);
                        self.bind(name, name.range);
                    } else if self.current.0 != 0 {
                        self.reporter.error(alias.range, "import * only allowed at module level");
                    }
                }
            }
            Stmt::Global(statement) => {
                for name in &statement.names {
                    self.declare(name, statement.range, true);
                    self.say(name.range, false);
                }
            }
            Stmt::Nonlocal(statement) => {
                for name in &statement.names {
                    self.declare(name, statement.range, false);
                    self.say(name.range, false);
                }
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => match name.ctx {
                ExprContext::Load => self.read(&name.id, name.range),
                ExprContext::Store | ExprContext::Del => self.bind(&name.id, name.range),
                ExprContext::Invalid => {}
            },
            Expr::Named(named) => {
                if self.iterables > 0 {
                    let problem = "assignment expression cannot be used in a comprehension iterable expression";
                    self.reporter.error(named.range, problem);
                }
                if let Expr::Name(name) = &*named.target
                    && self.in_comprehension()
                {
                    self.walrus_in_comprehension(&name.id, name.range);
                }
                self.visit_expr(&named.value);
                self.visit_expr(&named.target);
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.defaults(parameters);
                }
                self.open(ScopeKind::Function, Some(lambda.range), None);
                if let Some(parameters) = &lambda.parameters {
                    self.parameters(parameters);
                }
                self.visit_expr(&lambda.body);
                self.close();
            }
            Expr::ListComp(c) => self.comprehension(c.range, &c.generators, [Some(&c.elt), None], false),
            Expr::SetComp(c) => self.comprehension(c.range, &c.generators, [Some(&c.elt), None], false),
            Expr::DictComp(c) => {
                self.comprehension(c.range, &c.generators, [c.key.as_deref(), Some(&c.value)], false);
            }
            Expr::Generator(c) => self.comprehension(c.range, &c.generators, [Some(&c.elt), None], true),
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.scope().is_generator = true;
                walk_expr(self, expr);
            }
            Expr::Await(_) => {
                if self.in_comprehension() {
                    self.scope().is_coroutine = true;
                }
                walk_expr(self, expr);
            }
            _ => walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(handler) = handler;
        if let Some(type_) = &handler.type_ {
            self.visit_expr(type_);
        }
        if let Some(name) = &handler.name {
            self.bind(name, name.range());
        }
        self.visit_body(&handler.body);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let captured = match pattern {
            Pattern::MatchAs(capture) => capture.name.as_ref(),
            Pattern::MatchStar(star) => star.name.as_ref(),
            Pattern::MatchMapping(mapping) => mapping.rest.as_ref(),
            _ => None,
        };
        walk_pattern(self, pattern);
        if let Some(name) = captured {
            self.bind(name, name.range());
        }
    }
}
