//! The text that the program wrote, so that a prefix of it is a slice.

use crate::trace::Stream;

#[derive(Clone, Debug, Default)]
pub struct Output {
    text: String,
    /// Index of each output event, and where its text ends.
    event: Vec<u32>,
    end: Vec<u32>,
    stream: Vec<Stream>,
}

impl Output {
    pub fn push(&mut self, event: u32, stream: Stream, text: &str) {
        self.text.push_str(text);
        self.event.push(event);
        self.end.push(self.text.len() as u32);
        self.stream.push(stream);
    }

    /// Pieces written by the first `count` events.
    fn pieces(&self, count: usize) -> usize {
        self.event.partition_point(|&event| (event as usize) < count)
    }

    pub fn text(&self, count: usize) -> &str {
        match self.pieces(count).checked_sub(1) {
            Some(last) => &self.text[..self.end[last] as usize],
            None => "",
        }
    }

    /// The same text in runs of one stream.
    pub fn runs(&self, count: usize) -> Vec<(Stream, &str)> {
        let streams = &self.stream[..self.pieces(count)];
        let mut runs = Vec::new();
        let mut start = 0;
        for (piece, stream) in streams.iter().enumerate() {
            if streams.get(piece + 1) != Some(stream) {
                let end = self.end[piece] as usize;
                runs.push((*stream, &self.text[start..end]));
                start = end;
            }
        }
        runs
    }
}
