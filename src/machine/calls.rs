//! What threads ask of the system, and how the kernel wakes them.

use super::births::{FORK, PROCESSES_MAX};
use super::kernel::{FileId, PipeId, Transfer};
use super::state::Machine;
use super::thread::{Doing, Look};
use crate::trace::{DropReason, EventKind, ProcessId, ThreadId, WaitKind};
use crate::vm::{Answer, Call, FIRST_PID, Failure};

/// A system call that does not wait.
const CALL: u64 = 1_000;
/// Asking for the time that was spent on cores.
const CLOCK: u64 = 300;
/// From the moment at which the kernel wakes a thread to the one at which it runs: with what the calls and Python's part take, half of a
/// round trip over pipes, 42 us.
const WAKE: u64 = 17_000;
/// By how much that differs from time to time.
const WAKE_SPREAD: u64 = 2_000;
/// Copying into a pipe or out of it: with a wake-up for each 64 KiB, 1 MiB there and back takes 2.2 ms.
const PER_KIB: u64 = 64;
/// `SIGTERM` and its like; others that end a process have a number too, and 0 none.
const LAST_SIGNAL: u32 = 64;
/// Signals that do nothing when nobody handles them: SIGCHLD, SIGCONT, SIGURG, SIGWINCH.
const HARMLESS: [u32; 4] = [17, 18, 23, 28];
/// Signals that stop a process: SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU.
const STOPPING: [u32; 4] = [19, 20, 21, 22];

/// What became of a call.
enum Done {
    /// After so many nanoseconds.
    Answer(Answer, u64),
    Wait(WaitKind, u32),
    /// The process that asked is over.
    Gone,
}

impl Machine {
    /// The thread, which has the GIL and a core, asks for something.
    pub(super) fn call(&mut self, thread: ThreadId, call: Box<Call>, now: u64) {
        self.thread_mut(thread).call = Some(call);
        match self.perform(thread, now) {
            Done::Answer(answer, cost) => {
                self.answer(thread, answer);
                if cost <= CALL {
                    self.thread_mut(thread).at = now + cost;
                } else {
                    self.change(thread, Doing::Calls(cost));
                    self.thread_mut(thread).at = now;
                    self.wake_at(thread, now + cost);
                }
            }
            Done::Wait(kind, what) => {
                self.thread_mut(thread).shown_blocked = true;
                self.tell(thread, now, EventKind::Block, (kind as u32, what));
                self.wait_for_kernel(thread, now);
                self.drop_gil(thread, now, DropReason::Blocking);
                self.leave_core(thread, now);
            }
            Done::Gone => {}
        }
    }

    /// The thread, which has a core but no GIL, was woken. `None`: it waits again. Else what the call takes.
    pub(super) fn ask_again(&mut self, thread: ThreadId, until: u64, now: u64) -> Option<u64> {
        match self.perform(thread, now) {
            Done::Answer(answer, cost) => {
                self.answer(thread, answer);
                Some(if cost <= CALL { 0 } else { cost })
            }
            Done::Wait(kind, what) if now < until => {
                self.tell(thread, now, EventKind::Block, (kind as u32, what));
                self.wait_for_kernel(thread, now);
                None
            }
            Done::Wait(..) | Done::Gone => {
                let nothing = match self.thread(thread).call.as_deref() {
                    Some(Call::Poll { .. }) => Answer::Numbers(Vec::new()),
                    Some(Call::Acquire { .. }) => Answer::Truth(false),
                    _ => Answer::Nothing,
                };
                self.answer(thread, nothing);
                Some(0)
            }
        }
    }

    pub(super) fn answer(&mut self, thread: ThreadId, answer: Answer) {
        self.thread_mut(thread).call = None;
        let number = self.thread(thread).number;
        self.vm_of(thread).take_answer(number, answer);
    }

    fn wait_for_kernel(&mut self, thread: ThreadId, now: u64) {
        let until = match self.thread(thread).call.as_deref() {
            Some(Call::Wait { until, .. } | Call::Poll { until, .. } | Call::Acquire { until, .. }) => until.as_nanos(),
            _ => u64::MAX,
        };
        self.change(thread, Doing::WaitsForKernel(until));
        self.waiting.push(thread);
        if until != u64::MAX {
            self.wake_at(thread, until.max(now));
        }
    }

    /// Does what the thread has asked for, as far as it can.
    fn perform(&mut self, thread: ThreadId, now: u64) -> Done {
        let Some(mut call) = self.thread_mut(thread).call.take() else { return Done::Answer(Answer::Nothing, 0) };
        let process = self.host(self.thread(thread).process);
        let done = match &mut *call {
            Call::Fork if self.alive >= PROCESSES_MAX => failed(Failure::TryAgain),
            Call::Fork => {
                let pid = self.fork(thread, now);
                Done::Answer(Answer::Number(pid.into()), FORK)
            }
            Call::Spawn { .. } if self.alive >= PROCESSES_MAX => failed(Failure::TryAgain),
            Call::Spawn { payload, files, method } => {
                let pid = self.spawn(thread, payload.clone(), files, *method, now);
                Done::Answer(Answer::Number(pid.into()), FORK)
            }
            Call::Wait { child, .. } => self.reap(process, *child),
            Call::Kill { process, signal } => self.kill(thread, *process, *signal, now),
            Call::Exit(status) => {
                self.leave(thread, *status & 0xff, now);
                Done::Gone
            }
            Call::Parent => {
                let parent = match self.process(process).parent {
                    Some(parent) => self.process(parent).pid,
                    // The first process's is the shell; orphans are given to init.
                    None if process == ProcessId(0) => FIRST_PID - 1,
                    None => 1,
                };
                number(parent.into())
            }
            Call::ThreadTime => Done::Answer(Answer::Number(self.cores.ran(thread, now) as i64), CLOCK),
            Call::ProcessTime => {
                let threads = (0..self.threads.len() as u32).map(ThreadId);
                let own = threads.filter(|&other| self.thread(other).process == process);
                let ran: u64 = own.map(|thread| self.cores.ran(thread, now)).sum();
                Done::Answer(Answer::Number(ran as i64), CLOCK)
            }
            Call::Pipe | Call::SocketPair => {
                let (one, other) = match &*call {
                    Call::Pipe => self.kernel.pipe(),
                    _ => self.kernel.socket_pair(),
                };
                let process = self.process_mut(process);
                let pair = [one, other].map(|file| i64::from(process.describe(file)));
                Done::Answer(Answer::Pair(pair[0], pair[1]), CALL)
            }
            Call::Read { file, size } => self.read(thread, *file, *size, now),
            Call::Write { file, data, written } => self.write(thread, *file, data, written, now),
            Call::Close(file) => match self.process_mut(process).files.remove(file) {
                Some(file) => {
                    self.close(file, thread, now);
                    Done::Answer(Answer::Nothing, CALL)
                }
                None => failed(Failure::BadFile),
            },
            Call::Duplicate(file) => match self.process(process).files.get(file).copied() {
                Some(file) => {
                    self.kernel.keep(file);
                    number(self.process_mut(process).describe(file).into())
                }
                None => failed(Failure::BadFile),
            },
            Call::Poll { files, .. } => self.poll(process, files),
            Call::Semaphore(value) => {
                self.kernel.semaphores.push(*value);
                number(self.kernel.semaphores.len() as i64 - 1)
            }
            Call::Acquire { semaphore, until } => match self.kernel.semaphores.get_mut(*semaphore as usize) {
                None => failed(Failure::Invalid),
                Some(0) if until.as_nanos() <= now => Done::Answer(Answer::Truth(false), 0),
                Some(0) => Done::Wait(WaitKind::Shared, *semaphore),
                Some(value) => {
                    *value -= 1;
                    self.tell(thread, now, EventKind::SharedTake, (*semaphore, 0));
                    Done::Answer(Answer::Truth(true), 0)
                }
            },
            Call::Release(semaphore) => match self.kernel.semaphores.get_mut(*semaphore as usize) {
                None => failed(Failure::Invalid),
                Some(value) => {
                    *value += 1;
                    self.tell(thread, now, EventKind::SharedRelease, (*semaphore, 0));
                    let wanted = *semaphore;
                    self.wake_first(
                        (thread, now),
                        |call| matches!(call, Call::Acquire { semaphore, .. } if *semaphore == wanted),
                    );
                    Done::Answer(Answer::Nothing, 0)
                }
            },
            Call::SemaphoreValue(semaphore) => match self.kernel.semaphores.get(*semaphore as usize) {
                None => failed(Failure::Invalid),
                Some(value) => Done::Answer(Answer::Number((*value).into()), 0),
            },
            Call::Interpreters(about) => match self.about_interpreters(thread, about, now) {
                Some((answer, cost)) => Done::Answer(answer, cost),
                None => Done::Gone,
            },
            Call::Share(size) => {
                self.kernel.memory.push(vec![0; *size]);
                number(self.kernel.memory.len() as i64 - 1)
            }
            Call::Load { memory, start, stop } => {
                let memory = self.kernel.memory.get(*memory as usize);
                match memory.and_then(|memory| memory.get(*start..*stop)) {
                    Some(bytes) => Done::Answer(Answer::Bytes(bytes.into()), 0),
                    None => failed(Failure::Invalid),
                }
            }
            Call::Store { memory, start, data } => {
                let memory = self.kernel.memory.get_mut(*memory as usize);
                match memory.and_then(|memory| memory.get_mut(*start..*start + data.len())) {
                    Some(place) => {
                        place.copy_from_slice(data);
                        Done::Answer(Answer::Nothing, 0)
                    }
                    None => failed(Failure::Invalid),
                }
            }
        };
        if let Done::Wait(..) = done {
            self.thread_mut(thread).call = Some(call);
        }
        done
    }

    fn reap(&mut self, parent: ProcessId, child: Option<u32>) -> Done {
        let is_child = |process: &super::process::Process| {
            process.parent == Some(parent) && !process.reaped && child.is_none_or(|pid| process.pid == pid)
        };
        let Some(one) = self.processes.iter().position(is_child) else { return failed(Failure::NoChild) };
        let over = self.processes.iter_mut().find(|process| is_child(process) && process.is_over());
        match over {
            Some(process) => {
                process.reaped = true;
                Done::Answer(Answer::Pair(process.pid.into(), process.status.unwrap_or(0).into()), CALL)
            }
            None => Done::Wait(WaitKind::Process, if child.is_some() { one as u32 + 1 } else { 0 }),
        }
    }

    fn kill(&mut self, by: ThreadId, pid: u32, signal: u32, now: u64) -> Done {
        let known = |process: &super::process::Process| process.pid == pid && !process.reaped;
        let Some(target) = self.processes.iter().position(known) else { return failed(Failure::NoSuchProcess) };
        if signal > LAST_SIGNAL || STOPPING.contains(&signal) {
            return failed(Failure::Invalid);
        }
        let target = ProcessId(target as u32);
        if signal != 0 && !HARMLESS.contains(&signal) && !self.process(target).is_over() {
            // It has run on until the signal came to it.
            let reached = self.runners().filter(|&thread| self.thread(thread).process == target);
            let reached = reached.map(|thread| self.thread(thread).at).max().unwrap_or(now);
            self.end_process(target, -(signal as i32), reached.max(now));
            if self.host(self.thread(by).process) == target {
                return Done::Gone;
            }
        }
        Done::Answer(Answer::Nothing, CALL)
    }

    fn read(&mut self, thread: ThreadId, file: u32, size: usize, now: u64) -> Done {
        let file = self.process(self.host(self.thread(thread).process)).files.get(&file).copied();
        let Some(pipe) = file.and_then(|file| self.kernel.read_by(file)) else { return failed(Failure::BadFile) };
        match self.kernel.read(pipe, size) {
            Transfer::Done(bytes) => {
                self.tell(thread, now, EventKind::PipeRead, (pipe.0, bytes.len() as u32));
                self.changed(pipe, thread, now);
                let cost = CALL + bytes.len() as u64 * PER_KIB / 1024;
                Done::Answer(Answer::Bytes(bytes.into()), cost)
            }
            Transfer::Alone => Done::Answer(Answer::Bytes(Default::default()), CALL),
            Transfer::Wait => Done::Wait(WaitKind::PipeData, pipe.0),
        }
    }

    fn write(&mut self, thread: ThreadId, file: u32, data: &[u8], written: &mut usize, now: u64) -> Done {
        let file = self.process(self.host(self.thread(thread).process)).files.get(&file).copied();
        let Some(pipe) = file.and_then(|file| self.kernel.written_by(file)) else { return failed(Failure::BadFile) };
        match self.kernel.write(pipe, &data[*written..]) {
            Transfer::Done(count) => {
                *written += count;
                self.tell(thread, now, EventKind::PipeWrite, (pipe.0, count as u32));
                self.changed(pipe, thread, now);
                if *written < data.len() {
                    return Done::Wait(WaitKind::PipeRoom, pipe.0);
                }
                let cost = CALL + count as u64 * PER_KIB / 1024;
                Done::Answer(Answer::Number(data.len() as i64), cost)
            }
            Transfer::Alone => failed(Failure::BrokenPipe),
            Transfer::Wait => Done::Wait(WaitKind::PipeRoom, pipe.0),
        }
    }

    fn poll(&mut self, process: ProcessId, files: &[u32]) -> Done {
        let open = &self.process(process).files;
        let pipe = |number: &u32| self.kernel.read_by(*open.get(number)?);
        if files.iter().any(|number| !open.contains_key(number)) {
            return failed(Failure::BadFile);
        }
        let ready = files.iter().filter(|number| pipe(number).is_some_and(|pipe| self.kernel.is_readable(pipe)));
        let ready: Vec<i64> = ready.map(|&number| number.into()).collect();
        match ready.is_empty() {
            true => Done::Wait(WaitKind::Poll, files.len() as u32),
            false => Done::Answer(Answer::Numbers(ready), CALL),
        }
    }

    /// One descriptor of the file less.
    pub(super) fn close(&mut self, file: FileId, by: ThreadId, now: u64) {
        let pipes = [self.kernel.read_by(file), self.kernel.written_by(file)];
        self.kernel.close(file);
        for pipe in pipes.into_iter().flatten() {
            self.changed(pipe, by, now);
        }
    }

    /// Who waits at the pipe looks again.
    fn changed(&mut self, pipe: PipeId, by: ThreadId, now: u64) {
        self.wake((by, now), |machine, process, call| {
            let of = |number: &u32| machine.process(process).files.get(number).copied();
            match call {
                Call::Read { file, .. } => of(file).and_then(|file| machine.kernel.read_by(file)) == Some(pipe),
                Call::Write { file, .. } => of(file).and_then(|file| machine.kernel.written_by(file)) == Some(pipe),
                Call::Poll { files, .. } => {
                    files.iter().any(|number| of(number).and_then(|file| machine.kernel.read_by(file)) == Some(pipe))
                }
                _ => false,
            }
        });
    }

    /// Whoever waits for the end of a child looks again.
    pub(super) fn child_ended(&mut self, child: ProcessId, now: u64) {
        let (parent, main) = (self.process(child).parent, self.process(child).main);
        self.wake((main, now), |_, process, call| Some(process) == parent && matches!(call, Call::Wait { .. }));
    }

    fn wake(&mut self, by: (ThreadId, u64), concerns: impl Fn(&Machine, ProcessId, &Call) -> bool) {
        let woken = self.waiting.iter().copied().filter(|&thread| {
            let state = self.thread(thread);
            state.call.as_deref().is_some_and(|call| concerns(self, self.host(state.process), call))
        });
        for thread in woken.collect::<Vec<_>>() {
            self.wake_by_kernel(thread, by);
        }
    }

    fn wake_first(&mut self, by: (ThreadId, u64), concerns: impl Fn(&Call) -> bool) {
        let first =
            self.waiting.iter().copied().find(|&thread| self.thread(thread).call.as_deref().is_some_and(&concerns));
        if let Some(thread) = first {
            self.wake_by_kernel(thread, by);
        }
    }

    fn wake_by_kernel(&mut self, thread: ThreadId, (by, now): (ThreadId, u64)) {
        let Doing::WaitsForKernel(until) = self.thread(thread).doing else { return };
        self.waiting.retain(|&waiter| waiter != thread);
        self.show_wake(by, thread, now);
        self.change(thread, Doing::Waking(Look::Kernel(until)));
        let late = self.policy.below(WAKE_SPREAD);
        self.wake_at(thread, now + WAKE + late);
    }
}

fn failed(failure: Failure) -> Done {
    Done::Answer(Answer::Failed(failure), CALL)
}

fn number(number: i64) -> Done {
    Done::Answer(Answer::Number(number), CALL)
}
