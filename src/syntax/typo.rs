//! "Did you mean 'while'?": what 3.14 adds where it prints that a program does not parse.
//!
//! A name on the line of the error is a misspelt keyword if with that keyword the program compiles from the last block before it to the
//! end of the line.

use super::module::parses_so_far;
use crate::base::{Diagnostic, LineIndex, PythonVersion, Span};
use crate::text::{closest, matching};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{Mod, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::{Ranged, TextRange, TextSize};

const KEYWORDS: &str = "False None True and as assert async await break class continue def del elif else except finally for from \
    global if import in is lambda nonlocal not or pass raise return try while with yield";
/// CPython's limits.
const LONGEST_PROGRAM: usize = 1024;
const MOST_NAMES: usize = 10;
const MOST_MATCHES: usize = 3;

/// The finding as CPython prints it.
pub(super) fn with_keyword(source: &str, version: PythonVersion, problem: Diagnostic) -> Diagnostic {
    let plain = problem.message == "invalid syntax" || problem.message.contains("Perhaps you forgot a comma");
    if version.minor() < 14 || !plain {
        return problem;
    }
    let Some((name, keyword)) = misspelt(source, version, problem.line) else { return problem };
    let lines = LineIndex::new(source);
    let span = Span::new(name.start().to_u32(), name.end().to_u32());
    let (line, column) = lines.line_column(source, span.start);
    let (end_line, end_column) = lines.line_column(source, span.end);
    let message = format!("invalid syntax. Did you mean '{keyword}'?");
    Diagnostic { span, line, column, end_line, end_column, message, ..problem }
}

fn misspelt(source: &str, version: PythonVersion, line: u32) -> Option<(TextRange, String)> {
    let lines: Vec<&str> = source.split_inclusive('\n').take(line as usize).collect();
    let wrong = lines.iter().map(|line| line.len()).sum::<usize>() - lines.last()?.len();
    let first = source[..last_block(source, wrong)].matches('\n').count();
    let margin = margin(&lines[first..]);
    let code: String = lines[first..].iter().map(|line| line.get(margin..).unwrap_or("\n")).collect();
    let code = code.trim_end_matches('\n');
    if code.chars().count() > LONGEST_PROGRAM {
        return None;
    }
    let start = code.rfind('\n').map_or(0, |end| end + 1);
    let parsed = parse_unchecked(code, ParseOptions::from(Mode::Module));
    let is_name = |kind| matches!(kind, TokenKind::Name | TokenKind::Match | TokenKind::Case | TokenKind::Type);
    let names = parsed.tokens().iter().filter(|token| is_name(token.kind()) && token.start().to_usize() >= start);
    for name in names.take(MOST_NAMES) {
        for keyword in similar(&code[name.range()]) {
            let mended = [&code[..name.start().to_usize()], &keyword, &code[name.end().to_usize()..]].concat();
            if parses_so_far(&mended, version) {
                let at = TextSize::try_from(wrong + margin + name.start().to_usize() - start).ok()?;
                return Some((TextRange::at(at, name.range().len()), keyword));
            }
        }
    }
    None
}

/// Where the last block begins that is complete before the line at `wrong`: CPython looks no further back. It does not count
/// functions.
fn last_block(source: &str, wrong: usize) -> usize {
    struct Finder {
        before: usize,
        found: usize,
    }
    impl<'a> Visitor<'a> for Finder {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            let block = matches!(stmt, Stmt::If(_) | Stmt::For(_) | Stmt::While(_) | Stmt::With(_))
                || matches!(stmt, Stmt::Try(_) | Stmt::ClassDef(_) | Stmt::Match(_));
            if block && stmt.end().to_usize() <= self.before {
                self.found = self.found.max(stmt.start().to_usize());
            }
            walk_stmt(self, stmt);
        }
    }
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module));
    let mut finder = Finder { before: wrong, found: 0 };
    if let Mod::Module(module) = parsed.syntax() {
        finder.visit_body(&module.body);
    }
    finder.found
}

/// How far all lines are indented.
fn margin(lines: &[&str]) -> usize {
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    filled.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0)
}

/// The keywords to try: what a suggestion for a name would be, then what `difflib` finds, the most similar first.
fn similar(wrong: &str) -> Vec<String> {
    let keywords: Vec<String> = KEYWORDS.split(' ').map(str::to_owned).collect();
    let mut found: Vec<String> = closest(wrong, &keywords).map(str::to_owned).into_iter().collect();
    let word: Vec<char> = wrong.chars().collect();
    let mut close: Vec<(usize, usize, &String)> = Vec::new();
    for keyword in &keywords {
        let letters: Vec<char> = keyword.chars().collect();
        let (shared, both) = (matching(&letters, &word) * 2, letters.len() + word.len());
        if shared * 2 >= both {
            close.push((shared, both, keyword));
        }
    }
    close.sort_by(|a, b| (b.0 * a.1).cmp(&(a.0 * b.1)).then_with(|| b.2.cmp(a.2)));
    found.extend(close.into_iter().take(MOST_MATCHES).map(|(.., keyword)| keyword.clone()));
    found.truncate(MOST_MATCHES);
    found
}
