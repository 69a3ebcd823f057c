//! A scenario: a program and the machine it runs on. Same scenario, same trace.

use super::VirtualTime;
use std::fmt;
use std::str::FromStr;

/// The CPython whose behaviour is simulated; `t` marks the free-threaded builds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PythonVersion {
    V3_9,
    V3_10,
    V3_11,
    V3_12,
    #[default]
    V3_13,
    V3_13T,
    V3_14,
    V3_14T,
}

impl PythonVersion {
    pub const ALL: [PythonVersion; 8] = [
        PythonVersion::V3_9,
        PythonVersion::V3_10,
        PythonVersion::V3_11,
        PythonVersion::V3_12,
        PythonVersion::V3_13,
        PythonVersion::V3_13T,
        PythonVersion::V3_14,
        PythonVersion::V3_14T,
    ];

    /// The minor number: 13 for 3.13 and 3.13t.
    pub const fn minor(self) -> u8 {
        match self {
            PythonVersion::V3_9 => 9,
            PythonVersion::V3_10 => 10,
            PythonVersion::V3_11 => 11,
            PythonVersion::V3_12 => 12,
            PythonVersion::V3_13 | PythonVersion::V3_13T => 13,
            PythonVersion::V3_14 | PythonVersion::V3_14T => 14,
        }
    }

    pub const fn has_gil(self) -> bool {
        !matches!(self, PythonVersion::V3_13T | PythonVersion::V3_14T)
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "3.{}{}", self.minor(), if self.has_gil() { "" } else { "t" })
    }
}

impl FromStr for PythonVersion {
    type Err = String;
    fn from_str(text: &str) -> Result<PythonVersion, String> {
        PythonVersion::ALL
            .into_iter()
            .find(|version| version.to_string() == text)
            .ok_or_else(|| format!("unknown Python version {text:?}"))
    }
}

/// How `multiprocessing` starts a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StartMethod {
    /// The child is a copy of its parent.
    Fork,
    /// The child is a fresh interpreter, which imports the program.
    Spawn,
    /// The child is a copy of a server that has forked before the program did anything, and imports the program.
    Forkserver,
}

impl StartMethod {
    pub const ALL: [StartMethod; 3] = [StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver];

    /// As `multiprocessing.get_start_method()` has it.
    pub const fn name(self) -> &'static str {
        match self {
            StartMethod::Fork => "fork",
            StartMethod::Spawn => "spawn",
            StartMethod::Forkserver => "forkserver",
        }
    }
}

impl FromStr for StartMethod {
    type Err = String;
    fn from_str(text: &str) -> Result<StartMethod, String> {
        let found = StartMethod::ALL.into_iter().find(|method| method.name() == text);
        found.ok_or_else(|| format!("unknown start method {text:?}"))
    }
}

/// The simulated machine. Times are virtual.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub python: PythonVersion,
    /// 1 to 64.
    pub cores: u8,
    /// Decides every free choice; also the default seed of `random`.
    pub seed: u64,
    /// `sys.getswitchinterval()`; CPython's default is 5 ms.
    pub switch_interval: VirtualTime,
    /// `None`: what this version does by itself on Linux.
    pub start_method: Option<StartMethod>,
    /// From sending a request to its response.
    pub network_latency: VirtualTime,
    /// What `input()` and `sys.stdin` read; then comes the end of the file.
    pub input: String,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            python: PythonVersion::default(),
            cores: 4,
            seed: 1,
            switch_interval: VirtualTime::from_nanos(5_000_000),
            start_method: None,
            network_latency: VirtualTime::from_nanos(100_000_000),
            input: String::new(),
        }
    }
}

impl Settings {
    /// How processes start: as was chosen, else fork, and from 3.14 on a server that forks.
    pub fn start_method(&self) -> StartMethod {
        let own = if self.python.minor() >= 14 { StartMethod::Forkserver } else { StartMethod::Fork };
        self.start_method.unwrap_or(own)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    pub source: String,
    pub settings: Settings,
}
