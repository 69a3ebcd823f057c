//! What processes share through the operating system: pipes, open files, semaphores, memory. Nothing here knows of time or of
//! who waits.

use super::interpreters::ItemQueue;
use std::collections::VecDeque;

/// Bytes that a pipe holds (pipe(7)).
const CAPACITY: usize = 65_536;

#[derive(Clone, Debug, Default)]
pub(super) struct Kernel {
    pipes: Vec<Pipe>,
    opened: Vec<Opened>,
    pub(super) semaphores: Vec<u32>,
    pub(super) memory: Vec<Vec<u8>>,
    /// Between interpreters; numbered from 1.
    pub(super) queues: Vec<ItemQueue>,
}

#[derive(Clone, Debug, Default)]
struct Pipe {
    data: VecDeque<u8>,
    readers: u32,
    writers: u32,
}

/// An open file: which pipes are read and written through it.
#[derive(Clone, Debug)]
struct Opened {
    reads: Option<PipeId>,
    writes: Option<PipeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PipeId(pub(super) u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileId(u32);

/// What reading or writing comes to.
pub(super) enum Transfer<T> {
    Done(T),
    /// It would have to wait.
    Wait,
    /// Nobody is at the other end.
    Alone,
}

impl Kernel {
    fn new_pipe(&mut self) -> PipeId {
        self.pipes.push(Pipe::default());
        PipeId(self.pipes.len() as u32 - 1)
    }

    fn open(&mut self, reads: Option<PipeId>, writes: Option<PipeId>) -> FileId {
        self.opened.push(Opened { reads, writes });
        let file = FileId(self.opened.len() as u32 - 1);
        self.keep(file);
        file
    }

    /// The end that is read, and the one that is written.
    pub(super) fn pipe(&mut self) -> (FileId, FileId) {
        let pipe = self.new_pipe();
        (self.open(Some(pipe), None), self.open(None, Some(pipe)))
    }

    pub(super) fn socket_pair(&mut self) -> (FileId, FileId) {
        let (there, back) = (self.new_pipe(), self.new_pipe());
        (self.open(Some(back), Some(there)), self.open(Some(there), Some(back)))
    }

    /// One more descriptor stands for the file.
    pub(super) fn keep(&mut self, FileId(file): FileId) {
        let opened = &self.opened[file as usize];
        if let Some(PipeId(pipe)) = opened.reads {
            self.pipes[pipe as usize].readers += 1;
        }
        if let Some(PipeId(pipe)) = opened.writes {
            self.pipes[pipe as usize].writers += 1;
        }
    }

    /// One descriptor less. Who waits at the pipes may find them at their end.
    pub(super) fn close(&mut self, file: FileId) {
        let [reads, writes] = [self.read_by(file), self.written_by(file)];
        if let Some(PipeId(pipe)) = reads {
            self.pipes[pipe as usize].readers -= 1;
        }
        if let Some(PipeId(pipe)) = writes {
            let pipe = &mut self.pipes[pipe as usize];
            pipe.writers -= 1;
            if pipe.writers == 0 && pipe.readers == 0 {
                pipe.data = VecDeque::new();
            }
        }
    }

    pub(super) fn read_by(&self, FileId(file): FileId) -> Option<PipeId> {
        self.opened[file as usize].reads
    }

    pub(super) fn written_by(&self, FileId(file): FileId) -> Option<PipeId> {
        self.opened[file as usize].writes
    }

    /// Whether reading would not wait.
    pub(super) fn is_readable(&self, PipeId(pipe): PipeId) -> bool {
        let pipe = &self.pipes[pipe as usize];
        !pipe.data.is_empty() || pipe.writers == 0
    }

    pub(super) fn read(&mut self, PipeId(pipe): PipeId, size: usize) -> Transfer<Vec<u8>> {
        let pipe = &mut self.pipes[pipe as usize];
        if pipe.data.is_empty() {
            return if pipe.writers == 0 { Transfer::Alone } else { Transfer::Wait };
        }
        let count = size.min(pipe.data.len());
        Transfer::Done(pipe.data.drain(..count).collect())
    }

    /// How many bytes were taken.
    pub(super) fn write(&mut self, PipeId(pipe): PipeId, data: &[u8]) -> Transfer<usize> {
        let pipe = &mut self.pipes[pipe as usize];
        if pipe.readers == 0 {
            return Transfer::Alone;
        }
        let count = data.len().min(CAPACITY - pipe.data.len());
        pipe.data.extend(&data[..count]);
        if count == 0 && !data.is_empty() { Transfer::Wait } else { Transfer::Done(count) }
    }
}
