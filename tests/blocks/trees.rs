//! Which blocks a program is: designed dumps beside programs.

use coroscope::base::PythonVersion;
use coroscope::blocks::{Block, Body, Tree, blocks};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

pub fn tree(source: &str) -> Tree {
    blocks(source, PythonVersion::default(), None).unwrap_or_else(|problems| panic!("{}\n{source}", problems[0]))
}

/// Programs in a folder and below, sorted.
pub fn programs(folder: &str) -> Vec<PathBuf> {
    fn search(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                search(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "py") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    search(Path::new(folder), &mut found);
    found.sort();
    found
}

/// One block a line: kind, fields, where it is cut.
pub fn dump(tree: &Tree) -> String {
    fn body(tree: &Tree, shown: &Body, start: u32, depth: usize, out: &mut String) {
        for placed in &shown.blocks {
            block(tree, &placed.block, start + placed.at, depth, out);
        }
    }
    fn block(tree: &Tree, shown: &Block, start: u32, depth: usize, out: &mut String) {
        for (index, clause) in shown.clauses.iter().enumerate() {
            let name =
                if index == 0 { shown.kind.name().to_owned() } else { format!("+{:?}", clause.part).to_lowercase() };
            write!(out, "{}{name}", "    ".repeat(depth)).unwrap();
            for field in &clause.fields {
                let label =
                    field.parameter.as_deref().map_or(field.name.to_owned(), |name| format!("{}/{name}", field.name));
                write!(out, " {label}={:?}", field.text).unwrap();
            }
            if !clause.awaits.is_empty() {
                let cuts = clause
                    .awaits
                    .iter()
                    .map(|cut| tree.source[(start + cut.start) as usize..(start + cut.end) as usize].to_owned());
                write!(out, " cut at {:?}", cuts.collect::<Vec<_>>()).unwrap();
            }
            if let Some(comment) = &clause.comment {
                write!(out, "  {comment}").unwrap();
            }
            out.push('\n');
            if let Some(inner) = &clause.body {
                body(tree, inner, start, depth + 1, out);
            }
        }
    }
    let mut out = String::new();
    body(tree, &tree.body, 0, 0, &mut out);
    out
}

#[test]
fn programs_are_the_blocks_beside_them() {
    let mut wrong = Vec::new();
    for path in programs("tests/data/blocks/trees") {
        let shown = dump(&tree(&fs::read_to_string(&path).unwrap()));
        let beside = path.with_extension("blocks");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&beside, &shown).unwrap();
        } else if fs::read_to_string(&beside).unwrap_or_default() != shown {
            wrong.push(format!("{}:\n{shown}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
