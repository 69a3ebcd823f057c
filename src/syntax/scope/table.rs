//! The symbol table's data and what the compiler asks of it.

use ruff_text_size::TextRange;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

/// Index of a scope in its [`SymbolTable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub(super) usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Module,
    Class,
    /// `def`, `async def`, `lambda`.
    Function,
    /// A comprehension or generator expression that is a function of its own.
    Comprehension,
    /// From 3.12: a list, set or dict comprehension that runs in the frame around it.
    InlinedComprehension,
}

/// What a name means in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    Local,
    /// Local, and used by an inner function.
    Cell,
    /// A cell of an enclosing function.
    Free,
    /// Declared by `global`.
    GlobalExplicit,
    GlobalImplicit,
    /// In an inlined comprehension: what it means in the scope around it.
    Host,
}

/// What a scope does with a name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uses {
    pub global: bool,
    pub nonlocal: bool,
    pub bound: bool,
    pub parameter: bool,
    pub used: bool,
    pub annotated: bool,
    /// The target of a comprehension's `for`.
    pub iteration: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Symbol {
    pub name: Box<str>,
    pub uses: Uses,
    pub resolution: Option<Resolution>,
    /// Where it was first declared or bound.
    pub range: TextRange,
}

#[derive(Clone, Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub(super) parent: Option<ScopeId>,
    /// The class whose name mangles `__names` here.
    pub private: Option<Box<str>>,
    /// A class body whose methods use `__class__`.
    pub needs_class_cell: bool,
    pub is_generator: bool,
    /// `async def`, or a comprehension that awaits.
    pub is_coroutine: bool,
    /// In order of first appearance.
    pub(super) symbols: Vec<Symbol>,
    pub(super) by_name: HashMap<Box<str>, usize>,
    pub(super) free: BTreeSet<Box<str>>,
}

impl Scope {
    pub(super) fn symbol(&self, name: &str) -> Option<&Symbol> {
        self.by_name.get(name).map(|&index| &self.symbols[index])
    }

    pub fn parent(&self) -> Option<ScopeId> {
        self.parent
    }

    /// Of a function: `self` of a method.
    pub fn first_parameter(&self) -> Option<&str> {
        self.symbols.first().filter(|symbol| symbol.uses.parameter).map(|symbol| &*symbol.name)
    }

    /// What the (mangled) `name` means here.
    pub fn resolution(&self, name: &str) -> Resolution {
        self.symbol(name).and_then(|symbol| symbol.resolution).unwrap_or(Resolution::GlobalImplicit)
    }

    /// Names that are local here, in order of first appearance, then by name those that inner functions use and that are no
    /// parameters.
    pub fn locals(&self) -> impl Iterator<Item = &str> {
        let is_cell = |symbol: &Symbol| symbol.resolution == Some(Resolution::Cell) && !symbol.uses.parameter;
        let local = |symbol: &Symbol| matches!(symbol.resolution, Some(Resolution::Local | Resolution::Cell));
        let plain = self.symbols.iter().filter(move |symbol| local(symbol) && !is_cell(symbol));
        let mut cells: Vec<&str> =
            self.symbols.iter().filter(|symbol| is_cell(symbol)).map(|symbol| &*symbol.name).collect();
        cells.sort_unstable();
        plain.map(|symbol| &*symbol.name).chain(cells)
    }

    /// Free variables, in alphabetical order as in CPython.
    pub fn free(&self) -> impl Iterator<Item = &str> {
        self.free.iter().map(|name| &**name)
    }
}

#[derive(Clone, Debug)]
pub struct SymbolTable {
    pub(super) scopes: Vec<Scope>,
    /// The node that opens a scope is told by its range: scopes nest strictly.
    pub(super) by_range: HashMap<TextRange, ScopeId>,
}

impl SymbolTable {
    pub fn module(&self) -> ScopeId {
        ScopeId(0)
    }

    /// The scope of the function, class, lambda or comprehension that is at `range`.
    pub fn scope_at(&self, range: TextRange) -> ScopeId {
        self.by_range[&range]
    }

    /// The same, if a scope opens there.
    pub fn scope_in(&self, range: TextRange) -> Option<ScopeId> {
        self.by_range.get(&range).copied()
    }

    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0]
    }

    /// The inlined comprehensions directly or indirectly in the frame of `id`, in source order.
    pub fn inlined_in(&self, id: ScopeId) -> impl Iterator<Item = &Scope> {
        self.scopes.iter().skip(id.0 + 1).filter(move |scope| {
            scope.kind == ScopeKind::InlinedComprehension && self.frame_of(scope.parent) == Some(id)
        })
    }

    fn frame_of(&self, mut id: Option<ScopeId>) -> Option<ScopeId> {
        while let Some(scope) = id.map(|id| self.scope(id)).filter(|s| s.kind == ScopeKind::InlinedComprehension) {
            id = scope.parent;
        }
        id
    }
}

/// The name that `name` has inside the class `private`: `__x` in class `C` is `_C__x`.
pub fn mangle<'a>(private: Option<&str>, name: &'a str) -> Cow<'a, str> {
    let class = private.map_or("", |class| class.trim_start_matches('_'));
    if class.is_empty() || !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return Cow::Borrowed(name);
    }
    Cow::Owned(format!("_{class}{name}"))
}
