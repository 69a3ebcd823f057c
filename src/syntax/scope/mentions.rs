//! Every place where a program says a name of its own, with the scope whose variable is meant there.

use super::build::walked;
use super::table::{Resolution, ScopeId, ScopeKind, SymbolTable, mangle};
use crate::base::{LineIndex, PythonVersion};
use crate::syntax::report::Reporter;
use ruff_python_ast::ModModule;
use ruff_text_size::{TextRange, TextSize};

/// A name in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    pub range: TextRange,
    /// Where it is said.
    pub said_in: ScopeId,
    /// Whose variable it is; of a builtin the module.
    pub owner: ScopeId,
    /// It is bound there: assigned, defined, imported, a parameter.
    pub binds: bool,
}

/// In order of the text.
#[derive(Clone, Debug)]
pub struct Mentions {
    pub table: SymbolTable,
    all: Vec<Mention>,
}

/// What the builder writes down: the owner is known at the end.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub range: TextRange,
    pub scope: ScopeId,
    pub binds: bool,
}

impl Mentions {
    /// Of a module that may have errors: then of what could be made out.
    ///
    /// ```
    /// use coroscope::base::PythonVersion;
    /// use coroscope::syntax::Mentions;
    /// let source = "x = 1\ndef f(x):\n    return x\n";
    /// let parsed = ruff_python_parser::parse_module(source).unwrap();
    /// let mentions = Mentions::of(source, parsed.syntax(), PythonVersion::default());
    /// let owner = |at| mentions.starting_at(at).unwrap().owner;
    /// assert_eq!(owner(12), owner(27));
    /// assert_ne!(owner(0), owner(27));
    /// ```
    pub fn of(source: &str, module: &ModModule, version: PythonVersion) -> Mentions {
        let lines = LineIndex::new("");
        let mut reporter = Reporter::new("", &lines);
        let (table, said) = walked(module, version, &mut reporter);
        let mut all: Vec<Mention> = said
            .into_iter()
            .filter_map(|said| {
                let name = name_at(source, said.range.start());
                let range = TextRange::at(said.range.start(), TextSize::of(name));
                let owner = table.owner(said.scope, name)?;
                Some(Mention { range, said_in: said.scope, owner, binds: said.binds })
            })
            .collect();
        all.sort_by_key(|mention| (mention.range.start(), !mention.binds));
        all.dedup_by_key(|mention| mention.range.start());
        Mentions { table, all }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Mention> {
        self.all.iter()
    }

    /// The name that begins at a byte of the source.
    pub fn starting_at(&self, start: u32) -> Option<&Mention> {
        let at = self.all.partition_point(|mention| mention.range.start().to_u32() < start);
        self.all.get(at).filter(|mention| mention.range.start().to_u32() == start)
    }
}

/// The first of the names in `a.b`, in `a as b` the one before `as`.
fn name_at(source: &str, start: TextSize) -> &str {
    let rest = &source[start.to_usize()..];
    let end = rest.find(|ch: char| ch != '_' && !ch.is_alphanumeric()).unwrap_or(rest.len());
    &rest[..end]
}

impl SymbolTable {
    /// The scope whose variable `name` is in scope `id`.
    fn owner(&self, id: ScopeId, name: &str) -> Option<ScopeId> {
        let scope = self.scope(id);
        let name = mangle(scope.private.as_deref(), name);
        match scope.resolution(&name) {
            Resolution::Local | Resolution::Cell => Some(id),
            Resolution::GlobalExplicit | Resolution::GlobalImplicit => Some(self.module()),
            Resolution::Host => self.owner(scope.parent?, &name),
            Resolution::Free => {
                let mut around = scope.parent;
                while let Some(id) = around {
                    let scope = self.scope(id);
                    let binds = scope.symbol(&name).is_some_and(|symbol| symbol.uses.bound && !symbol.uses.nonlocal);
                    if binds && scope.kind != ScopeKind::Class {
                        return Some(id);
                    }
                    around = scope.parent;
                }
                None
            }
        }
    }
}
