//! The bytes of a pickle, in frames from protocol 4 on: each with its length before it, so that a reader fetches it at once.

use super::opcode as op;

/// A frame is closed once it has so many bytes, and what is as long itself stands outside (`FRAME_SIZE_TARGET`).
const FRAME_SIZE: usize = 64 * 1024;
/// Shorter ones are left without a header (`FRAME_SIZE_MIN`).
const FRAME_LEAST: usize = 4;
const FRAME_HEADER: usize = 9;

#[derive(Clone, Debug, Default)]
pub struct Stream {
    bytes: Vec<u8>,
    framing: bool,
    /// Where the open frame begins.
    frame: Option<usize>,
}

impl Stream {
    pub(super) fn begin(&mut self, protocol: u8) {
        self.framing = false;
        self.frame = None;
        if protocol >= 2 {
            self.emit(&[op::PROTO, protocol]);
        }
        self.framing = protocol >= 4;
    }

    pub(super) fn emit(&mut self, bytes: &[u8]) {
        if self.framing && self.frame.is_none() {
            self.frame = Some(self.bytes.len());
            self.bytes.extend([op::FRAME; FRAME_HEADER]);
        }
        self.bytes.extend(bytes);
    }

    pub(super) fn payload(&mut self, header: &[u8], bytes: &[u8]) {
        let framing = self.framing;
        if bytes.len() >= FRAME_SIZE {
            self.close_frame();
            self.framing = false;
        }
        self.emit(header);
        self.emit(bytes);
        self.framing = framing;
    }

    /// Between two objects a long frame ends.
    pub(super) fn boundary(&mut self) {
        if self.frame.is_some_and(|start| self.bytes.len() - start - FRAME_HEADER >= FRAME_SIZE) {
            self.close_frame();
        }
    }

    pub(super) fn end(&mut self) {
        self.close_frame();
        self.framing = false;
    }

    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// All that has been written since they were taken last.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    fn close_frame(&mut self) {
        let Some(start) = self.frame.take() else { return };
        let length = self.bytes.len() - start - FRAME_HEADER;
        if length >= FRAME_LEAST {
            self.bytes[start + 1..start + FRAME_HEADER].copy_from_slice(&(length as u64).to_le_bytes());
        } else {
            self.bytes.drain(start..start + FRAME_HEADER);
        }
    }
}
