//! What to paint: shapes in words of style, in layers that clip.

use crate::trace::{State, ThreadId};
use std::fmt;

/// In CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

impl Rect {
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Rect {
        Rect { x, y, w, h }
    }

    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    pub fn contains(&self, x: f64, y: f64) -> bool {
        x >= self.x && x < self.right() && y >= self.y && y < self.bottom()
    }
}

/// How a slice looks. States differ by pattern as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// Solid.
    Running,
    /// Solid, in other colours: threads beside the first.
    Second,
    Third,
    Fourth,
    /// Outlined.
    Ready,
    /// Hatched, rising.
    Sleeping,
    /// Hatched, falling.
    Fetching,
    /// Hatched widely.
    Waiting,
    /// Dotted.
    Idle,
    /// Cross-hatched.
    Blocked,
    /// Striped along.
    InFlight,
}

impl Fill {
    /// From what gives way to what stands out.
    pub const ALL: [Fill; 11] = [
        Fill::Idle,
        Fill::Waiting,
        Fill::Sleeping,
        Fill::Fetching,
        Fill::InFlight,
        Fill::Blocked,
        Fill::Ready,
        Fill::Fourth,
        Fill::Third,
        Fill::Second,
        Fill::Running,
    ];

    /// How a running thread looks; the fifth looks like the first.
    pub fn of_thread(ThreadId(id): ThreadId) -> Fill {
        [Fill::Running, Fill::Second, Fill::Third, Fill::Fourth][id as usize % 4]
    }

    pub fn is_solid(self) -> bool {
        matches!(self, Fill::Running | Fill::Second | Fill::Third | Fill::Fourth)
    }

    pub fn of(state: State) -> Option<Fill> {
        match state {
            State::Absent => None,
            State::Running => Some(Fill::Running),
            State::Ready => Some(Fill::Ready),
            State::Sleeping => Some(Fill::Sleeping),
            State::Fetching => Some(Fill::Fetching),
            State::Waiting => Some(Fill::Waiting),
            State::Idle => Some(Fill::Idle),
            State::Blocked => Some(Fill::Blocked),
            State::InFlight => Some(Fill::InFlight),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    pub rect: Rect,
    pub fill: Fill,
}

/// A plain area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    Background,
    /// Labels, ruler, heads of groups.
    Raised,
    /// What has not happened yet at the playhead, or lies outside the brush.
    Veil,
    /// The brush, the lane under the pointer.
    Highlight,
    /// Behind the time at the playhead.
    Playhead,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Text,
    Muted,
    /// On a slice of this fill.
    On(Fill),
    /// On the playhead's label.
    OnPlayhead,
    Grid,
    Border,
    Playhead,
    Pointer,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Left end, and the middle of the line.
    pub x: f64,
    pub y: f64,
    /// Wider text is cut short.
    pub max_width: f64,
    pub size: f64,
    pub ink: Ink,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub ink: Ink,
}

/// A wake-up: from who caused it to whom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arrow {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub ink: Ink,
}

/// Painted in the order of the fields, inside `clip`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub clip: Rect,
    pub areas: Vec<(Rect, Surface)>,
    pub rules: Vec<Rule>,
    pub bars: Vec<Bar>,
    pub arrows: Vec<Arrow>,
    pub outlines: Vec<(Rect, Ink)>,
    pub texts: Vec<Text>,
}

impl Layer {
    pub fn new(clip: Rect) -> Layer {
        Layer { clip, ..Layer::default() }
    }
}

/// Layers from the bottom to the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayList {
    pub layers: Vec<Layer>,
}

/// One item a line, to a tenth of a pixel: the form in which tests keep it.
impl fmt::Display for DisplayList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for layer in &self.layers {
            writeln!(f, "layer {}", layer.clip)?;
            for (rect, surface) in &layer.areas {
                writeln!(f, "  area {rect} {surface:?}")?;
            }
            for Rule { from, to, ink } in &layer.rules {
                writeln!(f, "  rule {:.1},{:.1} {:.1},{:.1} {ink:?}", from.0, from.1, to.0, to.1)?;
            }
            for Bar { rect, fill } in &layer.bars {
                writeln!(f, "  bar {rect} {fill:?}")?;
            }
            for Arrow { from, to, ink } in &layer.arrows {
                writeln!(f, "  arrow {:.1},{:.1} {:.1},{:.1} {ink:?}", from.0, from.1, to.0, to.1)?;
            }
            for (rect, ink) in &layer.outlines {
                writeln!(f, "  outline {rect} {ink:?}")?;
            }
            for Text { x, y, max_width, size, ink, text } in &layer.texts {
                writeln!(f, "  text {x:.1},{y:.1} {max_width:.1} {size} {ink:?} {text:?}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Rect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1},{:.1} {:.1}x{:.1}", self.x, self.y, self.w, self.h)
    }
}
