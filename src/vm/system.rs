//! What a thread asks of the operating system about other processes, and what the vm knows of its own.
//!
//! The vm does nothing of it itself: a [`Call`] stops it, and the machine, which knows all processes and what they share, gives the
//! [`Answer`]. Numbers of processes, semaphores and pieces of shared memory are the machine's; numbers of files the process's own.

use super::frame::{Outcome, Then};
use super::interpreters::{InterpreterCall, OwnInterpreter};
use super::library;
use super::object::Obj;
use super::thread::{ThreadNumber, Wake};
use super::{Value, Vm};
use crate::base::{StartMethod, VirtualTime};
use crate::bytecode::Code;
use crate::trace::{ProcessId, ThreadId, Trace};
use std::rc::Rc;

/// The number of the first process. That of another is larger by the number of its main thread: Linux counts both together.
pub const FIRST_PID: u32 = 1000;

/// A system call.
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    /// `os.fork`
    Fork,
    /// A fresh interpreter, which has these files and this payload.
    Spawn {
        payload: Rc<[u8]>,
        files: Vec<u32>,
        method: StartMethod,
    },
    /// The end of a child, or of any.
    Wait {
        child: Option<u32>,
        until: VirtualTime,
    },
    Kill {
        process: u32,
        signal: u32,
    },
    Exit(i32),
    Parent,
    /// Nanoseconds for which the thread was on cores.
    ThreadTime,
    /// The same of all threads of the process.
    ProcessTime,
    Pipe,
    SocketPair,
    Read {
        file: u32,
        size: usize,
    },
    Write {
        file: u32,
        data: Rc<[u8]>,
        written: usize,
    },
    Close(u32),
    Duplicate(u32),
    /// Until one of the files can be read.
    Poll {
        files: Vec<u32>,
        until: VirtualTime,
    },
    Interpreters(InterpreterCall),
    Semaphore(u32),
    Acquire {
        semaphore: u32,
        until: VirtualTime,
    },
    Release(u32),
    SemaphoreValue(u32),
    Share(usize),
    Load {
        memory: u32,
        start: usize,
        stop: usize,
    },
    Store {
        memory: u32,
        start: usize,
        data: Rc<[u8]>,
    },
}

/// What the machine answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Nothing,
    Truth(bool),
    Number(i64),
    Pair(i64, i64),
    Numbers(Vec<i64>),
    Bytes(Rc<[u8]>),
    Failed(Failure),
}

/// Why a system call fails: Linux's number, and glibc's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    NoSuchProcess,
    BadFile,
    NoChild,
    TryAgain,
    BrokenPipe,
    Invalid,
}

impl Failure {
    fn parts(self) -> (i64, &'static str) {
        match self {
            Failure::NoSuchProcess => (3, "No such process"),
            Failure::BadFile => (9, "Bad file descriptor"),
            Failure::NoChild => (10, "No child processes"),
            Failure::TryAgain => (11, "Resource temporarily unavailable"),
            Failure::Invalid => (22, "Invalid argument"),
            Failure::BrokenPipe => (32, "Broken pipe"),
        }
    }
}

/// What an interpreter knows of its process.
#[derive(Clone, Debug)]
pub struct OwnProcess {
    pub id: ProcessId,
    pub pid: u32,
    /// What it was spawned with.
    pub payload: Option<Rc<[u8]>>,
    /// The program.
    pub program: Option<Rc<Code>>,
    pub interpreter: OwnInterpreter,
}

impl Default for OwnProcess {
    /// The first one.
    fn default() -> OwnProcess {
        OwnProcess {
            id: ProcessId(0),
            pid: FIRST_PID,
            payload: None,
            program: None,
            interpreter: OwnInterpreter::default(),
        }
    }
}

impl Vm {
    pub(super) fn outcome_of(&mut self, answer: Answer) -> Outcome {
        Outcome::Return(match answer {
            Answer::Nothing => Value::NONE,
            Answer::Truth(truth) => Value::bool(truth),
            Answer::Number(number) => self.heap.int(number),
            Answer::Pair(one, other) => {
                let pair = [one, other].map(|number| self.heap.int(number));
                self.heap.tuple(pair)
            }
            Answer::Numbers(numbers) => {
                let items = numbers.into_iter().map(|number| self.heap.int(number)).collect();
                self.heap.list(items)
            }
            Answer::Bytes(bytes) => self.heap.add(Obj::Bytes(bytes)),
            Answer::Failed(failure) => {
                let (number, words) = failure.parts();
                return Outcome::Raise(self.os_error(number, words));
            }
        })
    }

    /// The thread goes on with that, as soon as it runs.
    pub fn take_answer(&mut self, thread: ThreadNumber, answer: Answer) {
        if let Some(Wake::Answered(given, _)) = self.thread_mut(thread).and_then(|thread| thread.wake.as_mut()) {
            *given = Some(answer);
        }
    }

    /// A fresh interpreter for a process that this one starts.
    pub fn spawned(&self, payload: Rc<[u8]>) -> Vm {
        let mut vm = Vm::new(&self.settings);
        vm.trace = Trace::with_limit(0);
        vm.source_lines = self.source_lines.clone();
        vm.source = self.source.clone();
        vm.process.payload = Some(payload);
        vm.process.program = self.process.program.clone();
        vm
    }

    /// A fresh interpreter gets its process, and begins with what `multiprocessing.spawn` does.
    pub fn begin_spawned(&mut self, process: ProcessId, pid: u32, id: ThreadId) {
        let _entered = self.heap.enter();
        (self.process.id, self.process.pid) = (process, pid);
        self.thread.id = id;
        self.thread_ids[0] = id;
        let source = library::find("_spawned")
            .and_then(|module| module.source())
            .expect("in the pack that multiprocessing came with");
        let code = self.load_library("_spawned", source);
        let main = self.make_module("__main__");
        let globals = self.module_globals(&main);
        self.push_module_frame(code, &globals, Value::NULL, Then::Bottom);
    }

    /// This interpreter is a copy of another one in a process of its own, in which only the thread that asked for it goes on.
    /// Locks are other locks now, held as they were: those of other threads for ever.
    pub fn become_child(&mut self, thread: ThreadNumber, process: ProcessId, pid: u32, id: ThreadId) {
        let _entered = self.heap.enter();
        self.switch_to(thread);
        let program = self.process.program.clone();
        self.process = OwnProcess { id: process, pid, program, ..OwnProcess::default() };
        self.main_thread = self.thread.number;
        self.thread.id = id;
        self.thread_ids[self.thread.number.0 as usize] = id;
        for thread in self.parked.iter_mut().flatten() {
            thread.over = true;
        }
        for slot in 1..self.heap.slot_count() {
            if let Obj::Lock(lock) = self.heap.at(slot) {
                let id = self.trace.copy_lock(lock.id);
                if let Some(Obj::Lock(lock)) = self.heap.get_mut(&Value::reference(slot)) {
                    (lock.id, lock.waiters) = (id, 0);
                }
            }
        }
    }
}
