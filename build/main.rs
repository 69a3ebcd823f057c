//! Makes the library's Python sources (`src/lib`) ready to be built in: see `src/vm/library.rs`.
//!
//! Every file there is a module, named by its path. The sources lose their comments and docstrings, but keep their line
//! numbers. Into `OUT_DIR` go the stripped files, `library.rs` (the table of modules), and `library.pack`: those modules
//! that the page does not carry in its wasm, after a name that changes with them, for `scripts/after-build.mjs` to put beside it. Natively nothing is left out.

mod strip;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Slow paths of builtins: files whose names are one module, the vm's own, which no program can import.
const FALLBACKS: [&str; 14] = [
    "fallback",
    "fallback.comparison",
    "fallback.containers",
    "fallback.iteration",
    "fallback.picks",
    "fallback.showing",
    "fallback.sorting",
    "aliases",
    "classes",
    "groups",
    "handles",
    "patterns",
    "streams",
    "system",
];
/// What the page always carries besides: all that an asyncio program needs, with what it imports.
const AT_HAND: [&str; 2] = ["asyncio", "coroscope"];

/// Dotted name to stripped source.
type Modules = BTreeMap<String, String>;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/lib");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let mut modules = Modules::new();
    gather(Path::new("src/lib"), "", &mut modules)?;

    let in_a_page = env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32");
    if in_a_page {
        // Says what refers to what, so that the wasm can be divided: see scripts/references.mjs.
        println!("cargo:rustc-link-arg-bin=coroscope-page=--emit-relocs");
    }
    let at_hand = in_a_page.then(|| at_hand(&modules));
    let apart = |name: &str| at_hand.as_ref().is_some_and(|names| !names.contains(name));

    let pack: String =
        modules.iter().filter(|(name, _)| apart(name)).map(|(name, source)| format!("{name}\0{source}\0")).collect();
    let pack_name = format!("library-{:016x}", fnv(pack.as_bytes()));
    fs::write(out.join("library.pack"), format!("{pack_name}\0{pack}"))?;

    let mut table = format!(
        "/// The name of the pack, which changes with what is in it.\npub const PACK: &str = {pack_name:?};\n\
         /// Slow paths of builtins, in Python; see `Vm::fallback`.\npub(super) const FALLBACKS: &[&str] = &{FALLBACKS:?};\n\
         pub(super) const MODULES: &[Module] = &[\n"
    );
    for (name, source) in &modules {
        let file = out.join(format!("{name}.py"));
        fs::write(&file, source)?;
        let source = if apart(name) { "None".to_owned() } else { format!("Some(include_str!({file:?}))") };
        let is_package = modules.keys().any(|other| within(other, name));
        let _ = writeln!(table, "    Module {{ name: {name:?}, is_package: {is_package}, built_in: {source} }},");
    }
    fs::write(out.join("library.rs"), table + "];\n")
}

/// All Python files under a folder; `package` is "" or ends with a dot.
fn gather(folder: &Path, package: &str, modules: &mut Modules) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.is_dir() {
            gather(&path, &format!("{package}{stem}."), modules)?;
        } else if path.extension().is_some_and(|ending| ending == "py") {
            let name =
                if stem == "__init__" { package.trim_end_matches('.').to_owned() } else { format!("{package}{stem}") };
            modules.insert(name, strip::strip(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// `FALLBACKS` and `AT_HAND`, with submodules and with what these import as they are loaded, and so on. Of a package of which only a
/// submodule is imported the others stay away, as those of `concurrent` beside `concurrent.futures`.
fn at_hand(modules: &Modules) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut to_do: Vec<&str> = [&FALLBACKS[..], &AT_HAND].concat();
    while let Some(wanted) = to_do.pop() {
        let belongs = |name: &str| name == wanted || within(name, wanted) || within(wanted, name);
        for (name, source) in modules.iter().filter(|(name, _)| belongs(name)) {
            if found.insert(name.as_str()) {
                to_do.extend(imports(source));
                // Its relative imports are of its own submodules.
                if source.lines().any(|line| line.starts_with("from .")) {
                    to_do.push(name);
                }
            }
        }
    }
    found
}

/// The modules in import statements that are not inside a function.
fn imports(source: &str) -> impl Iterator<Item = &str> {
    let statements = source.lines().filter_map(|line| line.strip_prefix("import ").or(line.strip_prefix("from ")));
    statements.flat_map(|names| {
        let names = names.split(" import ").next().unwrap_or(names);
        names.split(',').filter_map(|name| name.trim().split(' ').next()).filter(|name| !name.starts_with('.'))
    })
}

fn within(name: &str, package: &str) -> bool {
    name.strip_prefix(package).is_some_and(|rest| rest.starts_with('.'))
}

/// FNV-1a: the same name for the same content, on every machine.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
