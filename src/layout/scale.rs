//! Time to pixels and back; zoom and pan.

use crate::base::VirtualTime;

/// Which stretch of time lies over how many pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeScale {
    /// Seconds at the left edge.
    start: f64,
    /// Seconds from edge to edge.
    span: f64,
    /// CSS pixels from edge to edge.
    width: f64,
}

/// The farthest in: a nanosecond, the grain of virtual time, is this many pixels wide.
const NANOSECOND: f64 = 64.0;
/// A whole run leaves this part of itself free at the right, so that its end is seen to be one.
const MARGIN: f64 = 0.02;
/// A run shorter than this is shown as if it took so long, in seconds.
const SHORTEST: f64 = 1e-6;

impl TimeScale {
    /// The whole run.
    pub fn fit(end: VirtualTime, width: f64) -> TimeScale {
        TimeScale { start: 0.0, span: whole(end), width: width.max(1.0) }
    }

    pub fn start(&self) -> f64 {
        self.start
    }

    pub fn span(&self) -> f64 {
        self.span
    }

    pub fn width(&self) -> f64 {
        self.width
    }

    pub fn end(&self) -> f64 {
        self.start + self.span
    }

    pub fn seconds_per_pixel(&self) -> f64 {
        self.span / self.width
    }

    pub fn x(&self, nanos: u64) -> f64 {
        self.x_of_seconds(nanos as f64 * 1e-9)
    }

    pub fn x_of_seconds(&self, seconds: f64) -> f64 {
        (seconds - self.start) / self.span * self.width
    }

    pub fn seconds_at(&self, x: f64) -> f64 {
        self.start + x / self.width * self.span
    }

    /// Nanoseconds at `x`; left of the beginning is the beginning.
    pub fn nanos_at(&self, x: f64) -> u64 {
        (self.seconds_at(x) * 1e9) as u64
    }

    /// Shows `factor` times as much time; what is at `x` stays there.
    pub fn zoom(self, factor: f64, x: f64, end: VirtualTime) -> TimeScale {
        let span = self.clamp_span(self.span * factor, end);
        let start = self.seconds_at(x) - x / self.width * span;
        TimeScale { start, span, ..self }.inside(end)
    }

    /// Moves the picture `pixels` to the left.
    pub fn pan(self, pixels: f64, end: VirtualTime) -> TimeScale {
        TimeScale { start: self.start + pixels * self.seconds_per_pixel(), ..self }.inside(end)
    }

    /// Shows the stretch from `from` to `to`, in seconds.
    pub fn show(self, from: f64, to: f64, end: VirtualTime) -> TimeScale {
        let span = self.clamp_span(to - from, end);
        TimeScale { start: from, span, ..self }.inside(end)
    }

    /// The same time on another width.
    pub fn resized(self, width: f64) -> TimeScale {
        TimeScale { width: width.max(1.0), ..self }
    }

    fn clamp_span(&self, span: f64, end: VirtualTime) -> f64 {
        let closest = self.width / NANOSECOND * 1e-9;
        span.clamp(closest.min(whole(end)), whole(end))
    }

    fn inside(self, end: VirtualTime) -> TimeScale {
        let last = (whole(end) - self.span).max(0.0);
        TimeScale { start: self.start.clamp(0.0, last), ..self }
    }
}

fn whole(end: VirtualTime) -> f64 {
    (end.as_seconds() * (1.0 + MARGIN)).max(SHORTEST)
}
