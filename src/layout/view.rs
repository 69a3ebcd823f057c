//! What the person looks at: size, stretch of time, scroll, folds.

use super::frame::Frame;
use super::{Group, Rows, TimeScale};
use crate::base::VirtualTime;
use crate::trace::Index;

#[derive(Clone, Debug, PartialEq)]
pub struct View {
    pub width: f64,
    pub height: f64,
    pub scale: TimeScale,
    /// The whole run stays in view while it grows.
    pub fitted: bool,
    /// Pixels of rows above the visible ones.
    pub scroll: f64,
    /// Multiplies the lanes' height.
    pub stretch: f64,
    pub folded: Vec<Group>,
    /// See [`legend_lines`](super::legend_lines): the words decide.
    pub legend_lines: usize,
}

impl View {
    pub fn new(width: f64, height: f64) -> View {
        let frame = Frame::new(width, height, 1);
        View {
            width,
            height,
            scale: TimeScale::fit(VirtualTime::ZERO, frame.lanes.w),
            fitted: true,
            scroll: 0.0,
            stretch: 1.0,
            folded: Vec::new(),
            legend_lines: 1,
        }
    }

    pub fn frame(&self) -> Frame {
        Frame::new(self.width, self.height, self.legend_lines)
    }

    pub fn rows(&self, index: &Index) -> Rows {
        Rows::new(index, &self.folded, self.frame().lanes.h, self.stretch)
    }

    pub fn resize(&mut self, width: f64, height: f64, end: VirtualTime) {
        (self.width, self.height) = (width, height);
        self.scale = self.scale.resized(self.frame().lanes.w);
        self.grow(end);
    }

    /// The run is longer now.
    pub fn grow(&mut self, end: VirtualTime) {
        if self.fitted {
            self.fit(end);
        }
    }

    pub fn fit(&mut self, end: VirtualTime) {
        self.fitted = true;
        self.scale = TimeScale::fit(end, self.frame().lanes.w);
    }

    /// Zooms about `x`, counted from the left of the whole component.
    pub fn zoom(&mut self, factor: f64, x: f64, end: VirtualTime) {
        let lanes = self.frame().lanes;
        self.set(self.scale.zoom(factor, (x - lanes.x).clamp(0.0, lanes.w), end), end);
    }

    pub fn pan(&mut self, pixels: f64, end: VirtualTime) {
        self.set(self.scale.pan(pixels, end), end);
    }

    pub fn show(&mut self, from: f64, to: f64, end: VirtualTime) {
        self.set(self.scale.show(from, to, end), end);
    }

    fn set(&mut self, scale: TimeScale, end: VirtualTime) {
        let whole = TimeScale::fit(end, scale.width());
        // Rounding may leave the last hair of the whole out.
        self.fitted = scale.span() >= whole.span() * (1.0 - 1e-9);
        self.scale = if self.fitted { whole } else { scale };
    }

    pub fn scroll_by(&mut self, pixels: f64, index: &Index) {
        self.scroll += pixels;
        self.clamp_scroll(index);
    }

    pub fn clamp_scroll(&mut self, index: &Index) {
        let most = (self.rows(index).height - self.frame().lanes.h).max(0.0);
        self.scroll = self.scroll.clamp(0.0, most);
    }

    /// Brings the moment into view if it has left it, with room ahead.
    pub fn follow(&mut self, time: VirtualTime, end: VirtualTime) {
        let (seconds, span) = (time.as_seconds(), self.scale.span());
        if self.fitted {
            return;
        }
        if seconds < self.scale.start() || seconds > self.scale.start() + span * 0.9 {
            let start = seconds - span * 0.2;
            self.show(start, start + span, end);
        }
    }

    pub fn toggle(&mut self, group: Group) {
        match self.folded.iter().position(|&folded| folded == group) {
            Some(at) => {
                self.folded.remove(at);
            }
            None => self.folded.push(group),
        }
    }
}
