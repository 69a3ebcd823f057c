//! The words of the timeline.

use crate::layout::Words;
use crate::trace::State;

#[derive(Clone, Debug, PartialEq)]
pub struct TimelineText {
    pub words: Words,
    /// Names the whole for a screen reader.
    pub label: String,
    /// Which keys do what.
    pub keys: String,
    pub zoom_in: String,
    pub zoom_out: String,
    pub whole: String,
    pub running: String,
    pub ready: String,
    pub waiting: String,
    /// A loop with nothing to do.
    pub idle: String,
    pub blocked: String,
    pub in_flight: String,
    pub not_yet: String,
    pub done: String,
    pub failed: String,
    pub cancelled: String,
    /// Heads of the table and of the tooltip's lines.
    pub lane: String,
    pub state: String,
    pub since: String,
    pub until: String,
    pub duration: String,
    pub waits_for: String,
    pub line: String,
    /// Before the number of lanes that the table leaves out.
    pub more: String,
}

impl Default for TimelineText {
    fn default() -> TimelineText {
        let text = |text: &str| text.to_owned();
        TimelineText {
            words: Words::default(),
            label: text("Timeline"),
            keys: text("W and S zoom, A and D pan, up and down scroll, 0 shows the whole run"),
            zoom_in: text("Zoom in (W)"),
            zoom_out: text("Zoom out (S)"),
            whole: text("The whole run (0)"),
            running: text("running"),
            ready: text("ready"),
            waiting: text("waiting"),
            idle: text("idle"),
            blocked: text("blocks its thread"),
            in_flight: text("in flight"),
            not_yet: text("not yet there"),
            done: text("done"),
            failed: text("failed"),
            cancelled: text("cancelled"),
            lane: text("Lane"),
            state: text("State"),
            since: text("Since"),
            until: text("Until"),
            duration: text("Lasts"),
            waits_for: text("Waits for"),
            line: text("Line"),
            more: text("More lanes:"),
        }
    }
}

impl TimelineText {
    pub fn state(&self, state: State) -> &str {
        match state {
            State::Absent => "",
            State::Running => &self.running,
            State::Ready => &self.ready,
            State::Sleeping | State::Fetching | State::Waiting => &self.waiting,
            State::Idle => &self.idle,
            State::Blocked => &self.blocked,
            State::InFlight => &self.in_flight,
        }
    }
}
