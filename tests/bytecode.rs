//! Listings of compiled programs, and the verifier over every Python program of the project.
//!
//! `tests/data/bytecode/NAME.py` compiles to the listing in `NAME.txt`. `UPDATE_EXPECT=1` rewrites the listings. A first line
//! `# python 3.11` chooses the version.

use coroscope::base::PythonVersion;
use coroscope::bytecode::{Mode, compile, disassemble, verify};
use std::fs;
use std::path::{Path, PathBuf};

fn programs(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            programs(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

#[test]
fn listings() {
    let mut found = Vec::new();
    programs(Path::new("tests/data/bytecode"), &mut found);
    assert!(found.len() > 5, "programs found: {}", found.len());
    let mut failed = Vec::new();
    for path in found {
        let source = fs::read_to_string(&path).unwrap();
        let version = source.lines().next().and_then(|line| line.strip_prefix("# python "));
        let version = version.map_or(Ok(PythonVersion::default()), str::parse).unwrap();
        let code = compile(&source, "main.py", version, Mode::Tracing).unwrap_or_else(|problems| {
            panic!("{}: {}", path.display(), problems[0]);
        });
        let listing = disassemble(&code);
        let expected = path.with_extension("txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &listing).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != listing {
            failed.push(path);
        }
    }
    assert!(failed.is_empty(), "listings differ (UPDATE_EXPECT=1 rewrites them): {failed:?}");
}

/// Whatever compiles, in every version and mode, is what the vm relies on.
#[test]
fn everything_verifies() {
    let mut found = Vec::new();
    for folder in ["tests", "www", "src/lib"] {
        programs(Path::new(folder), &mut found);
    }
    let mut sources: Vec<String> = found.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut cases: Vec<PathBuf> =
        fs::read_dir("tests/data/syntax").unwrap().flatten().map(|entry| entry.path()).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "cases"));
    for text in cases.iter().map(|path| fs::read_to_string(path).unwrap()) {
        let mut program = String::new();
        for line in text.lines() {
            if !line.starts_with(">>> ") {
                program += line;
                program.push('\n');
            } else if !program.is_empty() {
                sources.push(std::mem::take(&mut program));
            }
        }
    }
    let mut compiled = 0;
    for (source, version) in sources.iter().flat_map(|source| PythonVersion::ALL.map(|version| (source, version))) {
        for mode in [Mode::Tracing, Mode::Library] {
            if let Ok(code) = compile(source, "main.py", version, mode) {
                verify(&code).unwrap_or_else(|problem| panic!("{version} {mode:?}: {problem}\n{source}"));
                disassemble(&code);
                compiled += 1;
            }
        }
    }
    assert!(compiled > 1000, "compiled: {compiled}");
}
