//! What lies over the picture and moves often: playhead, pointer, brush, wake-ups, who acts.

use super::arrows::Place;
use super::clock::time_words;
use super::overview::whole;
use super::{Brush, DisplayList, Hit, Ink, Layer, Rect, Rule, Surface, Text, View, Words};
use crate::base::VirtualTime;
use crate::trace::{Event, EventKind, Index, LaneId, LoopId, TaskId, Trace};

/// Where the page and the person point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointing {
    /// How many events have happened.
    pub playhead: usize,
    /// The moment on the time axis: between the last of them and the next one.
    pub clock: VirtualTime,
    /// What is under the pointer.
    pub hit: Hit,
    /// X of the pointer.
    pub pointer: Option<f64>,
}

/// Width of the mark at who acts.
const MARK: f64 = 4.0;

pub fn overlay(view: &View, index: &Index, trace: &Trace, words: &Words, pointing: Pointing) -> DisplayList {
    let rows = view.rows(index);
    let place = Place { view, index, trace, rows: &rows };
    let over = Over { view, index, trace, place, pointing };
    DisplayList { layers: vec![over.lanes(), over.actor(), over.brush(), over.label(words)] }
}

struct Over<'a> {
    view: &'a View,
    index: &'a Index,
    trace: &'a Trace,
    place: Place<'a>,
    pointing: Pointing,
}

impl Over<'_> {
    fn lanes(&self) -> Layer {
        let Pointing { clock, hit, pointer, .. } = self.pointing;
        let lanes = self.view.frame().lanes;
        let mut layer = Layer::new(lanes);
        let x = lanes.x + self.view.scale.x(clock.as_nanos());
        let future = x.max(lanes.x);
        if future < lanes.right() {
            layer.areas.push((Rect::new(future, lanes.y, lanes.right() - future, lanes.h), Surface::Veil));
        }
        let line = |x: f64, ink| Rule { from: (x, lanes.y), to: (x, lanes.bottom()), ink };
        if let Some(pointer) = pointer.filter(|x| *x >= lanes.x) {
            layer.rules.push(line(pointer.floor() + 0.5, Ink::Pointer));
        }
        if (lanes.x - 2.0..lanes.right() + 2.0).contains(&x) {
            layer.rules.push(line(x.floor() + 0.5, Ink::Playhead));
        }
        layer.arrows = self.place.wake_ups();
        if let Hit::Lane(lane, slice) = hit {
            let row = self.place.row(lane).map(|row| Rect { x: lanes.x, w: lanes.w, ..row });
            layer.areas.extend(row.map(|rect| (rect, Surface::Highlight)));
            if let Some(slice) = slice {
                layer.outlines.extend(self.place.slice(lane, slice).map(|rect| (rect, Ink::Text)));
                layer.arrows.extend(self.place.wake_up_of(lane, slice));
            }
        }
        layer
    }

    /// A mark at the label of the lane that the last event is about: a step is seen even where it moves the
    /// playhead by less than a pixel.
    fn actor(&self) -> Layer {
        let labels = self.view.frame().labels;
        let mut layer = Layer::new(labels);
        let last = self.pointing.playhead.min(self.index.len()).checked_sub(1);
        let lane = last.and_then(|last| self.acting(self.trace.event(last)));
        if let Some(row) = lane.and_then(|lane| self.place.row(lane)) {
            layer.areas.push((Rect { x: labels.right() - MARK - 1.0, w: MARK, ..row }, Surface::Playhead));
        }
        layer
    }

    /// The task that begins, the loop that turns; else whoever did it.
    fn acting(&self, event: Event) -> Option<LaneId> {
        match event.kind {
            EventKind::StepBegin => self.index.task_lane(TaskId(event.a)),
            EventKind::LoopRun | EventKind::Iteration | EventKind::Select | EventKind::Selected => {
                self.index.loop_lane(LoopId(event.a))
            }
            _ => self.index.actor_lane(event.actor),
        }
    }

    fn brush(&self) -> Layer {
        let (view, strip) = (self.view, self.view.frame().overview);
        let mut layer = Layer::new(strip);
        if strip.h > 0.0 {
            let rect = Brush::new(view, self.index).rect;
            if !view.fitted {
                let side = |x: f64, right: f64| (Rect::new(x, strip.y, right - x, strip.h), Surface::Veil);
                layer.areas.push(side(strip.x, rect.x));
                layer.areas.push(side(rect.right(), strip.right()));
                let inner = Rect::new(rect.x + 0.5, rect.y + 0.5, (rect.w - 1.0).max(1.0), rect.h - 1.0);
                layer.outlines.push((inner, Ink::Muted));
            }
            let x = strip.x + whole(view, self.index).x(self.pointing.clock.as_nanos()).floor() + 0.5;
            layer.rules.push(Rule { from: (x, strip.y), to: (x, strip.bottom()), ink: Ink::Playhead });
        }
        layer
    }

    /// The time at the playhead, on the ruler.
    fn label(&self, words: &Words) -> Layer {
        let (scale, ruler, clock) = (&self.view.scale, self.view.frame().ruler, self.pointing.clock);
        let mut layer = Layer::new(ruler);
        let x = scale.x(clock.as_nanos());
        if (0.0..=ruler.w).contains(&x) {
            let text = time_words(clock.as_seconds(), scale.seconds_per_pixel(), &words.units);
            let width = text.chars().count() as f64 * 6.4 + 12.0;
            let left = (x - width / 2.0).clamp(0.0, (ruler.w - width).max(0.0)) + ruler.x;
            layer.areas.push((Rect::new(left, ruler.y + 3.0, width, ruler.h - 6.0), Surface::Playhead));
            let y = ruler.y + ruler.h / 2.0;
            layer.texts.push(Text { x: left + 6.0, y, max_width: width, size: 11.0, ink: Ink::OnPlayhead, text });
        }
        layer
    }
}
