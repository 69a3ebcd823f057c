//! What lies over the picture and moves often: playhead, pointer, brush, wake-ups of the slice under the pointer.

use super::clock::time_words;
use super::overview::whole;
use super::{Arrow, Brush, DisplayList, Hit, Ink, Layer, Rect, RowKind, Rows, Rule, Surface, Text, View, Words};
use crate::base::VirtualTime;
use crate::trace::{EventKind, Index, LaneId, LaneKey, State, TaskId, Trace};

/// Seconds from edge to edge below which wake-ups are shown without being asked for.
const NEAR: f64 = 0.001;
/// More arrows than this are a thicket.
const MOST: usize = 40;

/// `playhead` is the moment that the page shows, `hit` what is under the pointer, whose x is `pointer`.
pub fn overlay(
    view: &View,
    index: &Index,
    trace: &Trace,
    words: &Words,
    playhead: VirtualTime,
    hit: Hit,
    pointer: Option<f64>,
) -> DisplayList {
    let rows = view.rows(index);
    DisplayList {
        layers: vec![
            lanes(view, index, trace, &rows, playhead, hit, pointer),
            brush(view, index, playhead),
            label(view, words, playhead),
        ],
    }
}

fn lanes(
    view: &View,
    index: &Index,
    trace: &Trace,
    rows: &Rows,
    playhead: VirtualTime,
    hit: Hit,
    pointer: Option<f64>,
) -> Layer {
    let frame = view.frame();
    let mut layer = Layer::new(frame.lanes);
    let x = frame.lanes.x + view.scale.x(playhead.as_nanos());
    let future = x.max(frame.lanes.x);
    if future < frame.lanes.right() {
        let rect = Rect::new(future, frame.lanes.y, frame.lanes.right() - future, frame.lanes.h);
        layer.areas.push((rect, Surface::Veil));
    }
    let line = |x: f64, ink| Rule { from: (x, frame.lanes.y), to: (x, frame.lanes.bottom()), ink };
    if let Some(pointer) = pointer.filter(|x| *x >= frame.lanes.x) {
        layer.rules.push(line(pointer.floor() + 0.5, Ink::Pointer));
    }
    if (frame.lanes.x - 2.0..frame.lanes.right() + 2.0).contains(&x) {
        layer.rules.push(line(x.floor() + 0.5, Ink::Playhead));
    }
    let place = Place { view, index, rows };
    layer.arrows = place.wake_ups(trace);
    if let Hit::Lane(lane, slice) = hit {
        if let Some(row) = rows.of_lane(lane) {
            let rect = Rect::new(frame.lanes.x, place.top(row.top), frame.lanes.w, row.height);
            layer.areas.push((rect, Surface::Highlight));
        }
        if let Some(slice) = slice {
            layer.outlines.extend(place.slice(lane, slice).map(|rect| (rect, Ink::Text)));
            let ready = place.ready_of(lane, slice);
            layer.arrows.extend(ready.and_then(|ready| place.wake_up(trace, lane, ready, Ink::Text)));
        }
    }
    layer
}

fn brush(view: &View, index: &Index, playhead: VirtualTime) -> Layer {
    let strip = view.frame().overview;
    let mut layer = Layer::new(strip);
    if strip.h > 0.0 {
        let rect = Brush::new(view, index).rect;
        if !view.fitted {
            let side = |x: f64, right: f64| (Rect::new(x, strip.y, right - x, strip.h), Surface::Veil);
            layer.areas.push(side(strip.x, rect.x));
            layer.areas.push(side(rect.right(), strip.right()));
            let inner = Rect::new(rect.x + 0.5, rect.y + 0.5, (rect.w - 1.0).max(1.0), rect.h - 1.0);
            layer.outlines.push((inner, Ink::Muted));
        }
        let x = strip.x + whole(view, index).x(playhead.as_nanos()).floor() + 0.5;
        layer.rules.push(Rule { from: (x, strip.y), to: (x, strip.bottom()), ink: Ink::Playhead });
    }
    layer
}

/// The time at the playhead, on the ruler.
fn label(view: &View, words: &Words, playhead: VirtualTime) -> Layer {
    let ruler = view.frame().ruler;
    let mut layer = Layer::new(ruler);
    let x = view.scale.x(playhead.as_nanos());
    if (0.0..=ruler.w).contains(&x) {
        let text = time_words(playhead.as_seconds(), view.scale.seconds_per_pixel(), &words.units);
        let width = text.chars().count() as f64 * 6.4 + 12.0;
        let left = (x - width / 2.0).clamp(0.0, (ruler.w - width).max(0.0)) + ruler.x;
        layer.areas.push((Rect::new(left, ruler.y + 3.0, width, ruler.h - 6.0), Surface::Playhead));
        let y = ruler.y + ruler.h / 2.0;
        layer.texts.push(Text { x: left + 6.0, y, max_width: width, size: 11.0, ink: Ink::OnPlayhead, text });
    }
    layer
}

struct Place<'a> {
    view: &'a View,
    index: &'a Index,
    rows: &'a Rows,
}

impl Place<'_> {
    fn top(&self, top: f64) -> f64 {
        self.view.frame().lanes.y + top - self.view.scroll
    }

    fn x(&self, nanos: u64) -> f64 {
        self.view.frame().lanes.x + self.view.scale.x(nanos)
    }

    fn slice(&self, lane: LaneId, at: usize) -> Option<Rect> {
        let row = self.rows.of_lane(lane)?;
        let slice = self.index.slice(lane, at);
        let (x, right) = (self.x(slice.start), self.x(slice.end));
        Some(Rect::new(x - 0.5, self.top(row.top) + 0.5, (right - x).max(2.0) + 1.0, row.height - 1.0))
    }

    fn middle(&self, lane: LaneId) -> Option<f64> {
        let shown = |id: LaneId| self.rows.of_lane(id);
        let head = || self.rows.rows.iter().find(|row| matches!(row.kind, RowKind::Head { folded: true, .. }));
        let row = shown(lane).or_else(head)?;
        Some(self.top(row.top) + row.height / 2.0)
    }

    /// All that are in view, when it is near enough for them to be told apart.
    fn wake_ups(&self, trace: &Trace) -> Vec<Arrow> {
        let (view, mut arrows) = (self.view, Vec::new());
        if view.scale.span() > NEAR {
            return arrows;
        }
        let (from, to) = (view.scale.nanos_at(0.0), view.scale.nanos_at(view.scale.width()));
        for row in self.rows.visible(view.scroll, view.scroll + view.frame().lanes.h) {
            let RowKind::Lane(id) = row.kind else { continue };
            let lane = self.index.lane(id);
            let first = lane.at_time(from).unwrap_or(0);
            for at in first..lane.next_after(first, to).min(first + MOST) {
                if self.index.slice(id, at).state == State::Ready {
                    arrows.extend(self.wake_up(trace, id, at, Ink::Muted));
                }
            }
            if arrows.len() > MOST {
                return Vec::new();
            }
        }
        arrows
    }

    /// Who made this slice's task ready: an arrow to its start.
    fn wake_up(&self, trace: &Trace, lane: LaneId, ready: usize, ink: Ink) -> Option<Arrow> {
        let LaneKey::Task(id) = self.index.lane(lane).key else { return None };
        let event = trace.event(self.index.slice(lane, ready).event as usize);
        let (created, woken) = (event.kind == EventKind::TaskCreate, event.kind == EventKind::TaskReady);
        if !(created || woken) || TaskId(event.a) != id {
            return None;
        }
        // Outside of tasks it is the loop that does it.
        let by_loop = || self.index.loop_lane(trace.entities.tasks[id.0 as usize].looped);
        let source = match event.actor {
            crate::trace::Actor::Task(task) => self.index.task_lane(task),
            crate::trace::Actor::Thread(_) => by_loop(),
        };
        let x = self.x(event.time.as_nanos());
        let arrow = Arrow { from: (x, self.middle(source?)?), to: (x, self.middle(lane)?), ink };
        (arrow.from != arrow.to).then_some(arrow)
    }

    /// The ready slice that this one is, follows from, or (for a wait) ends in.
    fn ready_of(&self, lane: LaneId, at: usize) -> Option<usize> {
        let lanes = self.index.lane(lane);
        let near = match self.index.slice(lane, at).state {
            State::Ready => at,
            state if state.is_suspended() => at + 1,
            _ => at.checked_sub(1)?,
        };
        (near < lanes.len() && self.index.slice(lane, near).state == State::Ready).then_some(near)
    }
}
