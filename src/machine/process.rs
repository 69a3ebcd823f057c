//! A process: one interpreter, its GIL, and what the operating system keeps of it. A sub-interpreter is one too, of which its host
//! has what is the operating system's.

use super::gil::Gil;
use super::kernel::FileId;
use crate::trace::{ProcessId, ThreadId};
use crate::vm::{FIRST_PID, Held, Vm};
use std::collections::{BTreeMap, VecDeque};

#[derive(Clone)]
pub(super) struct Process {
    /// `None`: it is over.
    pub(super) vm: Option<Box<Vm>>,
    /// `None`: a free-threaded build.
    pub(super) gil: Option<Gil>,
    /// Who waits for a lock, first come first.
    pub(super) lock_queues: BTreeMap<Held, VecDeque<ThreadId>>,
    /// `sys.getswitchinterval()`, in nanoseconds.
    pub(super) interval: u64,
    pub(super) pid: u32,
    /// `Some`: a sub-interpreter of that process.
    pub(super) host: Option<ProcessId>,
    /// Its number among those of the process: the main one is 0.
    pub(super) interpreter: u32,
    pub(super) main: ThreadId,
    /// `None`: whoever started it is over.
    pub(super) parent: Option<ProcessId>,
    /// Open files, by their descriptors.
    pub(super) files: BTreeMap<u32, FileId>,
    /// What it does at its end, once the main module has ended.
    pub(super) ending: Option<Ending>,
    /// The system clears it away; this will be its status.
    pub(super) leaves: Option<i32>,
    /// Its exit status; below 0: the signal that ended it.
    pub(super) status: Option<i32>,
    /// Its parent has asked for that.
    pub(super) reaped: bool,
}

/// The way from the end of the main module to the process's own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending {
    pub(super) exit: i32,
    /// How many of the last calls were made.
    pub(super) calls: usize,
}

/// Descriptors that a process is born with: input, output and errors.
const STANDARD: u32 = 3;

impl Process {
    pub(super) fn new(vm: Vm, main: ThreadId, parent: Option<ProcessId>, interval: u64) -> Process {
        let has_gil = vm.settings.python.has_gil();
        Process {
            vm: Some(Box::new(vm)),
            gil: has_gil.then(Gil::default),
            lock_queues: BTreeMap::new(),
            interval,
            pid: FIRST_PID + main.0,
            host: None,
            interpreter: 0,
            main,
            parent,
            files: BTreeMap::new(),
            ending: None,
            leaves: None,
            status: None,
            reaped: false,
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.status.is_some()
    }

    /// The lowest descriptor that is free stands for the file from now on.
    pub(super) fn describe(&mut self, file: FileId) -> u32 {
        let number = (STANDARD..).find(|number| !self.files.contains_key(number)).expect("some are free");
        self.files.insert(number, file);
        number
    }
}
