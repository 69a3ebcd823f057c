//! The library's sources lose nothing but comments and docstrings on their way into the program.

#[path = "../build/strip.rs"]
mod strip;

use coroscope::base::Scenario;
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{EventKind, StrId};
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::parse_module;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Line and text of every token that Python takes notice of; a string that is a statement is told as `pass`.
fn tokens(source: &str) -> Vec<(usize, String)> {
    use TokenKind::*;
    let parsed = parse_module(source).unwrap();
    let kinds: Vec<_> =
        parsed.tokens().iter().filter(|token| !matches!(token.kind(), Comment | NonLogicalNewline)).collect();
    let mut found = Vec::new();
    for (at, token) in kinds.iter().enumerate() {
        let first = at == 0 || matches!(kinds[at - 1].kind(), Newline | Indent | Dedent);
        let alone = first && kinds.get(at + 1).is_some_and(|next| next.kind() == Newline);
        let range = token.as_tuple().1;
        let text = &source[range.start().to_usize()..range.end().to_usize()];
        let line = source[..range.start().to_usize()].lines().count();
        found.push(match token.kind() {
            String if alone => (line, "Pass pass".to_owned()),
            // Where these are is for the others to say: a docstring's line ends further down.
            kind @ (Newline | Indent | Dedent) => (0, format!("{kind:?}")),
            kind => (line, format!("{kind:?} {text}")),
        });
    }
    found
}

#[test]
fn stripping_changes_no_token() {
    for path in files(Path::new("src/lib")) {
        let source = std::fs::read_to_string(&path).unwrap();
        let stripped = strip::strip(&source);
        assert_eq!(stripped.lines().count(), source.lines().count(), "{}", path.display());
        let (was, is) = (tokens(&source), tokens(&stripped));
        assert_eq!(was.len(), is.len(), "{}", path.display());
        for (was, is) in was.into_iter().zip(is) {
            assert_eq!(was, is, "{}", path.display());
        }
    }
}

#[test]
fn strings_and_comments_are_told_apart() {
    let source = "\"\"\"Doc.\n\nMore.\"\"\"\nx = '#' # is\ndef f():\n    'd'\n\ny = (\n    '''a\n#''', # c\n)\n";
    assert_eq!(strip::strip(source), "pass\n\n\nx = '#'\ndef f():\n    pass\n\ny = (\n    '''a\n#''',\n)\n");
}

/// What CPython's modules have is there, or says that a part of the module is not simulated.
#[test]
fn names_of_modules_are_there_or_said_to_be_absent() {
    let recorded = std::fs::read_to_string("tests/data/module_names.txt").unwrap();
    let source = format!(
        "import importlib\nfor line in {recorded:?}.splitlines():\n    name, _, names = line.partition(': ')\n    \
         module = importlib.import_module(name)\n    for each in names.split():\n        try:\n            \
         getattr(module, each)\n        except AttributeError as error:\n            \
         if 'not simulated' not in str(error):\n                print(error)\n"
    );
    let scenario = Scenario { source, ..Scenario::default() };
    let mut simulation = Simulation::new(&scenario).unwrap();
    while simulation.advance(1_000_000) == Progress::Running {}
    let trace = simulation.trace();
    let written: String = (trace.iter())
        .filter(|event| event.kind == EventKind::Output)
        .map(|event| trace.text(StrId(event.b)))
        .collect();
    assert_eq!((simulation.outcome().unwrap().exit, written.as_str()), (0, ""));
}
