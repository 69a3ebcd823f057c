//! What importing costs: what CPython takes for its own modules, not what the library's text would take.
//!
//! `import_times.txt` has been measured (`scripts/measure-imports.py`): a module, its own microseconds, the modules that it imports.
//! A program that imports one pays for all of those that it has not paid for yet. The library's own text runs within that
//! time: however long it takes, the import is over when CPython's would be, and imports inside the library cost nothing more.

use super::Vm;
use std::sync::LazyLock;

const TIMES: &str = include_str!("import_times.txt");
/// Of a module that CPython does not have: about what a package of its size takes.
const OTHER: u64 = 300_000;
/// Longer than any module takes to load: the slice does not end in the middle.
const LONG: u64 = 1 << 50;

/// The modules that a program has paid for, by their lines in the table.
#[derive(Clone, Default)]
pub(super) struct Imported(Vec<u64>);

impl Imported {
    /// Says whether it is new.
    fn insert(&mut self, line: usize) -> bool {
        let (word, bit) = (line / 64, 1 << (line % 64));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        let new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        new
    }
}

/// Modules of the library that a thread loads now, one inside the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loading {
    depth: u32,
    /// The time at which the outermost will have been loaded.
    over: u64,
}

impl Vm {
    /// Nanoseconds that importing this module takes the program now.
    pub(super) fn import_time(&mut self, name: &str) -> u64 {
        let Some(first) = line_of(name) else { return OTHER };
        let (mut micros, mut to_do) = (0, vec![first]);
        while let Some((number, line)) = to_do.pop() {
            if self.imported.insert(number) {
                let mut words = line.split(' ').skip(1);
                micros += words.next().and_then(|own| own.parse().ok()).unwrap_or(0);
                to_do.extend(words.filter_map(line_of));
            }
        }
        micros * 1000
    }

    /// A module is about to run, which takes the program `cost` nanoseconds.
    pub(super) fn begin_loading(&mut self, cost: u64) {
        match &mut self.thread.loading {
            Some(loading) => loading.depth += 1,
            None => {
                self.thread.loading = Some(Loading { depth: 1, over: self.now().as_nanos() + cost });
                self.go_on_loading();
            }
        }
    }

    /// At the beginning of a slice: whoever loads modules is not interrupted.
    pub(super) fn go_on_loading(&mut self) {
        if self.thread.loading.is_some() {
            self.deadline = self.deadline.wrapping_add(LONG);
            self.left += LONG as i64;
        }
    }

    pub(super) fn end_loading(&mut self) {
        let Some(loading) = &mut self.thread.loading else { return };
        loading.depth -= 1;
        if loading.depth == 0 {
            self.deadline = self.deadline.wrapping_sub(LONG);
            self.left = (self.deadline as i64).wrapping_sub(loading.over as i64);
            self.thread.loading = None;
        }
    }
}

/// Its number and itself.
fn line_of(name: &str) -> Option<(usize, &'static str)> {
    static LINES: LazyLock<Vec<&str>> = LazyLock::new(|| TIMES.lines().collect());
    let number = LINES.binary_search_by_key(&name, |line| line.split(' ').next().unwrap_or_default()).ok()?;
    Some((number, LINES[number]))
}
