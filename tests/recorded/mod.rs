//! Programs with what CPython did with them, as `scripts/record-run.py` leaves them, and the same from the simulated machine.

use coroscope::base::{PythonVersion, Scenario, Settings};
use coroscope::machine::{Progress, Simulation};
use coroscope::trace::{EventKind, StrId, Stream};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Of which there are recordings.
const VERSIONS: [PythonVersion; 6] = [
    PythonVersion::V3_9,
    PythonVersion::V3_10,
    PythonVersion::V3_11,
    PythonVersion::V3_12,
    PythonVersion::V3_13,
    PythonVersion::V3_14,
];

/// One program under one version.
#[derive(Debug)]
pub struct Case {
    program: PathBuf,
    python: PythonVersion,
}

/// All programs below a folder of `tests/data`, each under every version that its first line allows.
pub fn cases(folder: &str) -> Vec<Case> {
    let mut programs = Vec::new();
    let mut folders = vec![data().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                programs.push(path);
            }
        }
    }
    if let Ok(only) = std::env::var("COROSCOPE_ONLY") {
        programs.retain(|program| program.to_string_lossy().contains(&only));
    }
    programs.sort();
    let cases = programs.into_iter().flat_map(|program| {
        let versions = allowed(&read(&program));
        assert!(!versions.is_empty(), "{} runs under no version", program.display());
        versions.into_iter().map(move |python| Case { program: program.clone(), python })
    });
    cases.collect()
}

/// By `# versions: 3.10-3.12` in the first line, where either end may be missing.
fn allowed(source: &str) -> Vec<PythonVersion> {
    let Some(range) = source.lines().next().unwrap_or_default().strip_prefix("# versions: ") else {
        return VERSIONS.to_vec();
    };
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let end = |text: &str, default| if text.is_empty() { default } else { text.parse().expect("a version") };
    let (first, last) = (end(first, PythonVersion::V3_9), end(last, PythonVersion::V3_14));
    VERSIONS.into_iter().filter(|version| (first..=last).contains(version)).collect()
}

impl Case {
    pub fn recorded(&self) -> String {
        let until = |minor| self.program.with_extension(format!("to-3.{minor}.out"));
        let older = (self.python.minor()..PythonVersion::V3_14.minor()).map(until).find(|path| path.exists());
        read(&older.unwrap_or_else(|| self.program.with_extension("out")))
    }

    pub fn scenario(&self) -> Scenario {
        let source = read(&self.program);
        let given = self.program.with_extension("in");
        let input = if given.exists() { read(&given) } else { String::new() };
        Scenario { source, settings: Settings { python: self.python, input, ..Settings::default() } }
    }

    /// In the form of a recording.
    pub fn simulated(&self) -> String {
        let (stdout, stderr, exit) = run(&self.scenario());
        let mut text = without_addresses(&stdout);
        if !stderr.is_empty() {
            text += "\n--- stderr ---\n";
            text += &own_frames(&without_addresses(&stderr));
        }
        if exit != 0 {
            text += &format!("\n--- exit {exit} ---\n");
        }
        text
    }

    pub fn differs(&self) -> PathBuf {
        self.program.with_extension("differs")
    }

    pub fn is_known_to_differ(&self) -> bool {
        let python = self.python.to_string();
        std::fs::read_to_string(self.differs())
            .is_ok_and(|versions| versions.split_whitespace().any(|one| one == python))
    }

    /// Under the version that a scenario has unless another is chosen.
    pub fn is_of_default_version(&self) -> bool {
        self.python == PythonVersion::default()
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.program.strip_prefix(data()).unwrap_or(&self.program).display();
        write!(f, "{program} under {}", self.python)
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What it wrote to stdout and stderr, and its exit status.
fn run(scenario: &Scenario) -> (String, String, i32) {
    let mut simulation = match Simulation::new(scenario) {
        Ok(simulation) => simulation,
        Err(problems) => {
            let said = problems.iter().map(|problem| problem.traceback("main.py", &scenario.source)).collect();
            return (String::new(), said, 1);
        }
    };
    while simulation.advance(1_000_000) == Progress::Running {}
    let trace = simulation.trace();
    let written = |stream: Stream| -> String {
        (trace.iter())
            .filter(|event| event.kind == EventKind::Output && event.a == stream as u32)
            .map(|event| trace.text(StrId(event.b)))
            .collect()
    };
    (written(Stream::Stdout), written(Stream::Stderr), simulation.outcome().expect("it ended").exit)
}

/// `at 0x7f31` as `at 0x...`.
fn without_addresses(text: &str) -> String {
    let mut parts = text.split("at 0x");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out += "at 0x...";
        out += part.trim_start_matches(|c: char| c.is_ascii_digit() || ('a'..='f').contains(&c));
    }
    out
}

/// Tracebacks without frames of the library and without lines of `^^^^`, as in the recordings.
fn own_frames(text: &str) -> String {
    let mut kept = String::new();
    let mut dropping = false;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '|']);
        let margin = &line[..line.len() - inner.len()];
        if let Some(entry) = inner.strip_prefix("File \"").filter(|_| line.contains(", in ")) {
            dropping = entry.starts_with("<lib>/") || entry.starts_with("<frozen ");
        } else if !margin.ends_with("    ") {
            dropping = false;
        }
        let markers = inner.contains(['^', '~']) && inner.trim_end().chars().all(|c| " ^~".contains(c));
        if !dropping && !markers {
            kept += line;
        }
    }
    kept
}

/// The first line that is not the same, with what came before it.
pub fn first_difference(expected: &str, here: &str) -> String {
    let (expected, here): (Vec<&str>, Vec<&str>) = (expected.split('\n').collect(), here.split('\n').collect());
    let at = expected.iter().zip(&here).take_while(|(expected, here)| expected == here).count();
    let show = |lines: &[&str]| match lines.get(at..) {
        Some(rest @ [_, ..]) => rest[..rest.len().min(3)].join("\n            "),
        _ => "(nothing more)".to_owned(),
    };
    // Of a traceback the end says what happened.
    let last = here.iter().rev().find(|line| !line.is_empty() && !line.starts_with("---")).unwrap_or(&"");
    format!("line {}:\n    CPython {}\n    here    {}\n    ends    {last}", at + 1, show(&expected), show(&here))
}

/// What `judge` has to say, in the order of the cases.
pub fn in_parallel(cases: &[Case], judge: impl Fn(&Case) -> Option<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let said = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let index = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(case) = cases.get(index)
                {
                    if let Some(text) = judge(case) {
                        said.lock().expect("no judge panics").push((index, text));
                    }
                }
            });
        }
    });
    let mut said = said.into_inner().expect("no judge panics");
    said.sort();
    said.into_iter().map(|(_, text)| text).collect()
}
