//! What the fingers are doing.

use crate::layout::{BrushPart, Group, Hit};

/// One pointer that is down, in CSS pixels of the ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finger {
    pub id: i32,
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drag {
    /// Not yet told from a click.
    Undecided {
        x: f64,
        y: f64,
    },
    Pan,
    Scrub,
    Brush(BrushPart),
    /// Draws a new brush from here on the overview.
    NewBrush {
        x: f64,
    },
    Pinch,
}

/// What the stage is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Move {
    Nothing,
    /// Moves the picture with the finger.
    Pan {
        dx: f64,
        dy: f64,
    },
    /// Scales by `factor` about `x`, and moves by `dx`.
    Pinch {
        factor: f64,
        x: f64,
        dx: f64,
    },
    Scrub {
        x: f64,
    },
    Brush {
        part: BrushPart,
        dx: f64,
    },
    NewBrush {
        from: f64,
        to: f64,
    },
    Click {
        x: f64,
        y: f64,
    },
    Fold(Group),
}

#[derive(Clone, Debug, Default)]
pub struct Gesture {
    fingers: Vec<Finger>,
    drag: Option<Drag>,
}

/// A pointer that moves less than this has clicked.
const STILL: f64 = 4.0;

impl Gesture {
    pub fn active(&self) -> bool {
        !self.fingers.is_empty()
    }

    pub fn down(&mut self, finger: Finger, hit: Hit) -> Move {
        self.fingers.retain(|other| other.id != finger.id);
        self.fingers.push(finger);
        let drag = match hit {
            _ if self.fingers.len() > 1 => Drag::Pinch,
            Hit::Ruler => Drag::Scrub,
            Hit::Overview(BrushPart::Outside) => Drag::NewBrush { x: finger.x },
            Hit::Overview(part) => Drag::Brush(part),
            Hit::Head(_) | Hit::Lane(..) | Hit::Nothing => Drag::Undecided { x: finger.x, y: finger.y },
        };
        self.drag = Some(drag);
        if drag == Drag::Scrub { Move::Scrub { x: finger.x } } else { Move::Nothing }
    }

    pub fn moved(&mut self, finger: Finger) -> Move {
        let Some(at) = self.fingers.iter().position(|other| other.id == finger.id) else { return Move::Nothing };
        let before = self.fingers.clone();
        self.fingers[at] = finger;
        let (dx, dy) = (finger.x - before[at].x, finger.y - before[at].y);
        match self.drag {
            Some(Drag::Undecided { x, y }) if (finger.x - x).hypot(finger.y - y) >= STILL => {
                self.drag = Some(Drag::Pan);
                Move::Pan { dx: finger.x - x, dy: finger.y - y }
            }
            Some(Drag::Pan) => Move::Pan { dx, dy },
            Some(Drag::Scrub) => Move::Scrub { x: finger.x },
            Some(Drag::Brush(part)) => Move::Brush { part, dx },
            Some(Drag::NewBrush { x }) if (finger.x - x).abs() >= STILL => Move::NewBrush { from: x, to: finger.x },
            Some(Drag::Pinch) => pinch(&before, &self.fingers),
            _ => Move::Nothing,
        }
    }

    pub fn up(&mut self, finger: Finger, hit: Hit) -> Move {
        self.fingers.retain(|other| other.id != finger.id);
        let drag = self.drag.take();
        if !self.fingers.is_empty() {
            self.drag = Some(Drag::Pan);
            return Move::Nothing;
        }
        match (drag, hit) {
            (Some(Drag::Undecided { .. }), Hit::Head(group)) => Move::Fold(group),
            (Some(Drag::Undecided { x, y }), _) => Move::Click { x, y },
            (Some(Drag::NewBrush { x }), _) if (finger.x - x).abs() < STILL => {
                Move::Brush { part: BrushPart::Outside, dx: x }
            }
            _ => Move::Nothing,
        }
    }

    /// The browser took the pointer for its own scrolling.
    pub fn cancel(&mut self, id: i32) {
        self.fingers.retain(|finger| finger.id != id);
        self.drag = None;
    }
}

fn pinch(before: &[Finger], after: &[Finger]) -> Move {
    let ([a, b, ..], [c, d, ..]) = (before, after) else { return Move::Nothing };
    let apart = |one: &Finger, other: &Finger| (one.x - other.x).hypot(one.y - other.y).max(1.0);
    let middle = (c.x + d.x) / 2.0;
    Move::Pinch { factor: apart(a, b) / apart(c, d), x: middle, dx: middle - (a.x + b.x) / 2.0 }
}
