//! How things stand at a moment: what each thread and task does, what it waits for and through which calls, who holds what,
//! and who waits for one another in a circle.

use super::Message;
use super::sentence::{actor, wait, which};
use crate::base::VirtualTime;
use crate::trace::{
    Actor, EventKind, Index, LaneId, LaneKey, LockId, LockKind, Moment, ProcessId, State, TaskId, TaskStatus, ThreadId,
    Trace, WaitKind,
};

/// What one thread or task does.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub actor: Actor,
    pub who: String,
    pub does: Message,
    pub since: VirtualTime,
    /// When the trace says that it goes on; `None`: it is not known yet, or never.
    pub until: Option<VirtualTime>,
    /// Functions of the program and the lines at which they stand, outermost first; empty where the line says all.
    pub through: Vec<(String, u32)>,
    pub line: Option<u32>,
    /// It waits for something else than its turn.
    waits: Option<Wait>,
}

#[derive(Clone, Debug, PartialEq)]
struct Wait {
    what: Message,
    lock: Option<LockId>,
    /// Who could end the wait, where that is one alone.
    by: Option<Actor>,
}

/// A lock, semaphore or queue of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Holding {
    pub what: Message,
    /// Free, held, so many places taken, so many items.
    pub state: Message,
    pub holders: Vec<String>,
    pub waiting: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standings {
    pub threads: Vec<Standing>,
    /// Those that are not over.
    pub tasks: Vec<Standing>,
    pub over: usize,
    /// Tasks in the ready queue, the next one first.
    pub ready: Vec<String>,
    pub holdings: Vec<Holding>,
    /// Each a circle of waits: nobody in it can ever go on.
    pub circles: Vec<Vec<Message>>,
}

/// Tasks and locks beyond these are left out.
const MOST: usize = 300;

pub fn standings(trace: &Trace, index: &Index, applied: usize) -> Standings {
    let moment = index.at(trace, applied);
    let view = Look { trace, index, moment };
    let threads: Vec<Standing> = index.lanes().filter_map(|(lane, data)| view.thread(lane, data.key)).collect();
    let ready = moment.ready();
    let mut over = 0;
    let mut tasks = Vec::new();
    for (id, now) in moment.tasks().filter(|(id, _)| !trace.is_housekeeping(*id)) {
        match now.status {
            TaskStatus::Done(_) | TaskStatus::Failed(_) | TaskStatus::Cancelled => over += 1,
            TaskStatus::NotYet => {}
            _ if tasks.len() < MOST => tasks.push(view.task(id, now, &ready)),
            _ => {}
        }
    }
    let all = || threads.iter().chain(&tasks);
    let circles = circles(trace, &all().collect::<Vec<_>>());
    let holdings = index.lock_lanes().take(MOST).filter_map(|lock| match index.lane(lock.lane).key {
        LaneKey::Lock(id) => view.holding(id, all()),
        _ => None,
    });
    let holdings = holdings.collect();
    let ready = ready.iter().take(MOST).map(|&id| actor(trace, Actor::Task(id))).collect();
    Standings { threads, tasks, over, ready, holdings, circles }
}

#[derive(Clone, Copy)]
struct Look<'a> {
    trace: &'a Trace,
    index: &'a Index,
    moment: Moment<'a>,
}

impl Look<'_> {
    /// The slice of a lane at the moment, and when it ends.
    fn slice(&self, lane: LaneId) -> Option<(crate::trace::Slice, Option<VirtualTime>)> {
        let at = self.index.lane(lane).after_events(self.moment.count())?;
        let slice = self.index.slice(lane, at);
        let ends = at + 1 < self.index.lane(lane).len();
        Some((slice, ends.then(|| VirtualTime::from_nanos(slice.end))))
    }

    fn thread(&self, lane: LaneId, key: LaneKey) -> Option<Standing> {
        let LaneKey::Thread(id) = key else { return None };
        let (slice, until) = self.slice(lane)?;
        let event = self.trace.event(slice.event as usize);
        let mut waits = None;
        let does = match slice.state {
            State::Running => match self.core_of(id) {
                Some(core) => Message::new("stand-runs-on").with("core", core),
                None => Message::new("stand-runs"),
            },
            State::Ready if event.kind == EventKind::ThreadCreate => Message::new("stand-started"),
            State::Ready if event.kind == EventKind::CoreWait => Message::new("stand-no-core"),
            State::Ready if event.kind == EventKind::Wake => {
                Message::new("stand-woken").with("by", actor(self.trace, event.actor))
            }
            State::Ready => match self.holder_of_gil(ProcessId(event.b)) {
                Some(holder) if holder != id => {
                    Message::new("stand-wants-gil").with("holder", actor(self.trace, Actor::Thread(holder)))
                }
                _ => Message::new("stand-wants-free-gil"),
            },
            State::Idle => Message::new("stand-idle"),
            State::Absent => Message::new("stand-over"),
            _ => {
                let wait = self.wait(event.a, event.b);
                waits.insert(wait).message(self.trace)
            }
        };
        let line = Some(event.line).filter(|&line| line > 0 && waits.is_some());
        Some(Standing {
            actor: Actor::Thread(id),
            who: actor(self.trace, Actor::Thread(id)),
            does,
            since: VirtualTime::from_nanos(slice.start),
            until,
            through: if waits.is_some() { self.through(slice.event) } else { Vec::new() },
            line,
            waits,
        })
    }

    fn task(&self, id: TaskId, now: crate::trace::TaskNow, ready: &[TaskId]) -> Standing {
        let lane = self.index.task_lane(id).and_then(|lane| self.slice(lane));
        let mut waits = None;
        let does = match now.status {
            TaskStatus::Running => Message::new("stand-steps"),
            TaskStatus::Waiting(kind, b) | TaskStatus::Blocked(kind, b) => {
                let wait = self.wait(kind as u32, b);
                waits.insert(wait).message(self.trace)
            }
            _ => match ready.iter().position(|&other| other == id) {
                Some(place) => Message::new("stand-ready").with("place", place + 1),
                None => Message::new("stand-ready-soon"),
            },
        };
        let (event, until) = lane.map_or((None, None), |(slice, until)| (Some(slice.event), until));
        Standing {
            actor: Actor::Task(id),
            who: actor(self.trace, Actor::Task(id)),
            does,
            since: now.since,
            until,
            through: event.filter(|_| waits.is_some()).map_or(Vec::new(), |event| self.through(event)),
            line: now.line,
            waits,
        }
    }

    fn through(&self, row: u32) -> Vec<(String, u32)> {
        let links = self.trace.chains.of(row);
        links.iter().map(|link| (self.trace.text(link.function).to_owned(), link.line)).collect()
    }

    fn wait(&self, kind: u32, b: u32) -> Wait {
        let known = WaitKind::ALL.get(kind as usize).copied();
        let lock = known.and_then(|kind| kind.lock(b));
        let by = match known {
            Some(WaitKind::Task) => Some(Actor::Task(TaskId(b))),
            Some(WaitKind::ThreadEnd) => Some(Actor::Thread(ThreadId(b))),
            Some(WaitKind::Lock | WaitKind::ThreadLock | WaitKind::Semaphore) => lock.and_then(|id| self.holder(id)),
            _ => None,
        };
        Wait { what: wait(self.trace, kind, b), lock, by }
    }

    /// The only one that holds it.
    fn holder(&self, id: LockId) -> Option<Actor> {
        match self.holders(id)[..] {
            [holder] => Some(holder),
            _ => None,
        }
    }

    fn holders(&self, id: LockId) -> Vec<Actor> {
        let lane = self.index.lock_lane(id).map(|lock| self.index.lane(lock.lane));
        let at = lane.and_then(|lane| lane.after_events(self.moment.count()));
        at.map_or(Vec::new(), |at| self.index.holders(self.trace, id, at))
    }

    fn core_of(&self, id: ThreadId) -> Option<u32> {
        self.index.lanes().find_map(|(lane, data)| match data.key {
            LaneKey::Core(core) => {
                let (slice, _) = self.slice(lane)?;
                let actor = self.trace.event(slice.event as usize).actor;
                (slice.state == State::Running && actor == Actor::Thread(id)).then_some(core)
            }
            _ => None,
        })
    }

    /// Who has the GIL of that process or interpreter.
    fn holder_of_gil(&self, whose: ProcessId) -> Option<ThreadId> {
        let gil = LaneKey::Gil(whose);
        let (lane, _) = self.index.lanes().find(|(_, lane)| lane.key == gil)?;
        let (slice, _) = self.slice(lane)?;
        match self.trace.event(slice.event as usize).actor {
            Actor::Thread(id) if slice.state == State::Running => Some(id),
            _ => None,
        }
    }

    fn holding<'a>(&self, id: LockId, all: impl Iterator<Item = &'a Standing>) -> Option<Holding> {
        let lock = self.index.lock_lane(id)?;
        let at = self.index.lane(lock.lane).after_events(self.moment.count())?;
        let kind = self.trace.entities.locks.get(id.0 as usize)?.kind;
        let level = lock.level(at);
        let state = match kind {
            LockKind::Queue => Message::new("holding-items").with("count", level),
            LockKind::Semaphore => Message::new("holding-places").with("count", level),
            LockKind::Event | LockKind::Barrier => Message::new("holding-waited"),
            _ if level > 0 => Message::new("holding-held"),
            _ => Message::new("holding-free"),
        };
        let holders = if kind == LockKind::Queue { Vec::new() } else { self.holders(id) };
        let waiting = all.filter(|standing| standing.waits.as_ref().is_some_and(|wait| wait.lock == Some(id)));
        Some(Holding {
            what: Message::new("holding").with("kind", kind.name()).with("which", which(self.trace, Some(id))),
            state,
            holders: holders.into_iter().map(|holder| actor(self.trace, holder)).collect(),
            waiting: waiting.map(|standing| standing.who.clone()).collect(),
        })
    }
}

impl Wait {
    fn message(&self, trace: &Trace) -> Message {
        let message = match (self.by, self.lock) {
            (Some(by), Some(_)) => Message::new("stand-waits-held").with("holder", actor(trace, by)),
            _ => Message::new("stand-waits"),
        };
        message.with("wait", self.what.clone())
    }
}

/// Everybody waits for one at most, so that each circle is found by going from one to the next.
fn circles(trace: &Trace, all: &[&Standing]) -> Vec<Vec<Message>> {
    let next = |at: usize| {
        let by = all[at].waits.as_ref()?.by?;
        all.iter().position(|standing| standing.actor == by)
    };
    let mut circles = Vec::new();
    // In which walk somebody was met first; 0: in none.
    let mut met = vec![0; all.len()];
    for start in 0..all.len() {
        let (mut at, walk) = (Some(start), start + 1);
        while let Some(here) = at.filter(|&here| met[here] == 0) {
            met[here] = walk;
            at = next(here);
        }
        let Some(first) = at.filter(|&here| met[here] == walk) else { continue };
        let mut circle = Vec::new();
        let mut here = first;
        loop {
            circle.extend(link(trace, all[here]));
            match next(here) {
                Some(other) if other != first => here = other,
                _ => break,
            }
        }
        circles.push(circle);
    }
    circles
}

fn link(trace: &Trace, standing: &Standing) -> Option<Message> {
    let wait = standing.waits.as_ref()?;
    let by = wait.by?;
    let key = match wait.lock {
        Some(_) if by == standing.actor => "circle-own",
        Some(_) => "circle-held",
        None => "circle-end",
    };
    let message = Message::new(key).with("who", standing.who.clone()).with("wait", wait.what.clone());
    Some(message.with("holder", actor(trace, by)))
}
