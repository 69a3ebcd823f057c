//! What is true after a number of events.

use super::{Index, LINE_STRIDE, LaneId, State};
use crate::base::VirtualTime;
use crate::trace::{Actor, Event, EventKind, LoopId, StrId, Stream, TaskId, Trace, WaitKind};

/// The world after the first [`count`](Moment::count) events.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    index: &'a Index,
    trace: &'a Trace,
    count: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskStatus {
    NotYet,
    Ready,
    Running,
    /// Suspended; the second is column `b`, as the kind says.
    Waiting(WaitKind, u32),
    /// Its step stopped the whole thread.
    Blocked(WaitKind, u32),
    /// Its result, as a repr.
    Done(StrId),
    /// Its exception, in words.
    Failed(StrId),
    Cancelled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskNow {
    pub status: TaskStatus,
    pub since: VirtualTime,
    /// The line that it is at; `None` before its first step and where none is known.
    pub line: Option<u32>,
}

impl<'a> Moment<'a> {
    pub(super) fn new(index: &'a Index, trace: &'a Trace, count: usize) -> Moment<'a> {
        Moment { index, trace, count }
    }

    pub fn count(&self) -> usize {
        self.count
    }

    /// The last event of the prefix.
    pub fn event(&self) -> Option<Event> {
        Some(self.trace.event(self.count.checked_sub(1)?))
    }

    pub fn time(&self) -> VirtualTime {
        self.event().map_or(VirtualTime::ZERO, |event| event.time)
    }

    pub fn output(&self) -> &'a str {
        self.index.output.text(self.count)
    }

    /// The output in runs of one stream, in the order in which it was written.
    pub fn output_runs(&self) -> Vec<(Stream, &'a str)> {
        self.index.output.runs(self.count)
    }

    /// The line that was begun last, and who executes it.
    pub fn line(&self) -> Option<(u32, Actor)> {
        let floor = self.count / LINE_STRIDE * LINE_STRIDE;
        let last = (floor..self.count).rev().find(|&at| self.trace.event(at).line != 0);
        let before = || self.index.lines[..self.count / LINE_STRIDE].last()?.checked_sub(1);
        let event = self.trace.event(last.or_else(|| before().map(|at| at as usize))?);
        Some((event.line, event.actor))
    }

    /// Every task that was made so far, in the order of their numbers.
    pub fn tasks(&self) -> impl Iterator<Item = (TaskId, TaskNow)> {
        let tasks = self.trace.entities.tasks.iter().enumerate();
        let made = tasks.filter(|(_, task)| (task.created as usize) < self.count);
        made.map(|(id, _)| (TaskId(id as u32), self.task(TaskId(id as u32))))
    }

    pub fn task(&self, id: TaskId) -> TaskNow {
        let not_yet = TaskNow { status: TaskStatus::NotYet, since: VirtualTime::ZERO, line: None };
        let Some((lane, at)) = self.slice(id) else { return not_yet };
        let slice = self.index.slice(lane, at);
        let event = self.trace.event(slice.event as usize);
        let waits = |status: fn(WaitKind, u32) -> TaskStatus| match WaitKind::ALL.get(event.a as usize) {
            Some(&kind) => status(kind, event.b),
            None => TaskStatus::Ready,
        };
        let status = match slice.state {
            State::Running => TaskStatus::Running,
            State::Ready | State::Idle | State::InFlight => TaskStatus::Ready,
            State::Sleeping | State::Fetching | State::Waiting => waits(TaskStatus::Waiting),
            State::Blocked => waits(TaskStatus::Blocked),
            State::Absent => match event.kind {
                EventKind::TaskDone => TaskStatus::Done(StrId(event.a)),
                EventKind::TaskFailed => TaskStatus::Failed(StrId(event.a)),
                _ => TaskStatus::Cancelled,
            },
        };
        let since = VirtualTime::from_nanos(slice.start);
        TaskNow { status, since, line: self.task_line(id, lane, at) }
    }

    /// Tasks in the ready queue, the next one first.
    pub fn ready(&self) -> Vec<TaskId> {
        let mut queue: Vec<(u32, TaskId)> = Vec::new();
        for id in (0..self.index.tasks.len() as u32).map(TaskId) {
            if let Some((lane, at)) = self.slice(id) {
                let slice = self.index.slice(lane, at);
                if slice.state == State::Ready {
                    queue.push((slice.event, id));
                }
            }
        }
        queue.sort_unstable();
        queue.into_iter().map(|(_, id)| id).collect()
    }

    /// What a loop does, and since when.
    pub fn looped(&self, id: LoopId) -> (State, VirtualTime) {
        let lane = self.index.loop_lane(id);
        let at = lane.and_then(|lane| Some((lane, self.index.lane(lane).after_events(self.count)?)));
        let slice = at.map(|(lane, at)| self.index.slice(lane, at));
        slice.map_or((State::Absent, VirtualTime::ZERO), |slice| (slice.state, VirtualTime::from_nanos(slice.start)))
    }

    fn slice(&self, id: TaskId) -> Option<(LaneId, usize)> {
        let lane = self.index.task_lane(id)?;
        Some((lane, self.index.lane(lane).after_events(self.count)?))
    }

    /// The last line that task `id` is known to have been at; its present state is slice `at` of `lane`.
    fn task_line(&self, id: TaskId, lane: LaneId, at: usize) -> Option<u32> {
        let own = |event: usize| {
            let event = self.trace.event(event);
            (event.actor == Actor::Task(id) && event.line != 0).then_some(event.line)
        };
        let state = self.index.slice(lane, at).state;
        let during = || {
            let step = |at: &usize| self.trace.kind(*at) != EventKind::StepBegin || self.trace.event(*at).a != id.0;
            // Nearly every event of the step is its own, so this ends soon.
            (0..self.count).rev().take_while(step).find_map(own)
        };
        let running = matches!(state, State::Running | State::Blocked);
        // Not yet at a line: it is where it suspended. Between the two lie a wake-up and a step's beginning.
        let earlier =
            || (at.saturating_sub(2)..=at).rev().find_map(|at| own(self.index.slice(lane, at).event as usize));
        running.then(during).flatten().or_else(earlier)
    }
}
