//! Wake-ups as arrows: from who made a task or a thread ready to that.

use super::rows::Row;
use super::scene::group_of;
use super::{Arrow, Ink, Rect, RowKind, Rows, View};
use crate::trace::{Actor, EventKind, Index, LaneId, LaneKey, State, Trace};

/// Seconds from edge to edge below which wake-ups are shown without being asked for.
const NEAR: f64 = 0.001;
/// More arrows than this are a thicket.
const MOST: usize = 40;

/// Finds lanes and slices on the screen.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub view: &'a View,
    pub index: &'a Index,
    pub trace: &'a Trace,
    pub rows: &'a Rows,
}

impl Place<'_> {
    fn top(&self, top: f64) -> f64 {
        self.view.frame().lanes.y + top - self.view.scroll
    }

    fn x(&self, nanos: u64) -> f64 {
        self.view.frame().lanes.x + self.view.scale.x(nanos)
    }

    /// Where a lane's row is; a folded one's is the head of its group.
    pub fn row(&self, lane: LaneId) -> Option<Rect> {
        let group = group_of(self.index, self.index.lane(lane).key);
        let head = |row: &&Row| matches!(row.kind, RowKind::Head { group: of, .. } if Some(of) == group);
        let row = self.rows.of_lane(lane).or_else(|| self.rows.rows.iter().find(head))?;
        Some(Rect::new(0.0, self.top(row.top), self.view.width, row.height))
    }

    pub fn slice(&self, lane: LaneId, at: usize) -> Option<Rect> {
        let row = self.row(lane)?;
        let slice = self.index.slice(lane, at);
        let (x, right) = (self.x(slice.start), self.x(slice.end));
        Some(Rect::new(x - 0.5, row.y + 0.5, (right - x).max(2.0) + 1.0, row.h - 1.0))
    }

    fn middle(&self, lane: LaneId) -> Option<f64> {
        self.row(lane).map(|row| row.y + row.h / 2.0)
    }

    /// The one that a slice begins with, follows from or ends in.
    pub fn wake_up_of(&self, lane: LaneId, at: usize) -> Option<Arrow> {
        self.wake_up(lane, self.ready_of(lane, at)?, Ink::Text)
    }

    /// All that are in view, when it is near enough for them to be told apart.
    pub fn wake_ups(&self) -> Vec<Arrow> {
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
                    arrows.extend(self.wake_up(id, at, Ink::Muted));
                }
            }
            if arrows.len() > MOST {
                return Vec::new();
            }
        }
        arrows
    }

    /// Who made this slice's task or thread ready: an arrow to its start.
    fn wake_up(&self, lane: LaneId, ready: usize, ink: Ink) -> Option<Arrow> {
        use EventKind::{TaskCreate, TaskReady, ThreadCreate, Wake};
        let event = self.trace.event(self.index.slice(lane, ready).event as usize);
        let source = match (self.index.lane(lane).key, event.kind, event.actor) {
            (LaneKey::Task(id), TaskCreate | TaskReady, _) if event.a != id.0 => None,
            // Outside of tasks it is the loop that does it.
            (LaneKey::Task(id), TaskCreate | TaskReady, Actor::Thread(_)) => {
                self.index.loop_lane(self.trace.entities.tasks[id.0 as usize].looped)
            }
            (LaneKey::Task(_), TaskCreate | TaskReady, actor) => self.index.actor_lane(actor),
            (LaneKey::Thread(id), ThreadCreate | Wake, actor) if event.a == id.0 => self.index.actor_lane(actor),
            _ => None,
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
            state if state.is_suspended() || state == State::Blocked => at + 1,
            _ => at.checked_sub(1)?,
        };
        (near < lanes.len() && self.index.slice(lane, near).state == State::Ready).then_some(near)
    }
}
