//! Threads of a process let the GIL go, wait, are woken and take it again.

use super::state::Machine;
use super::thread::{Doing, Look};
use crate::base::VirtualTime;
use crate::trace::{DropReason, EventKind, Phase, ThreadId};
use crate::vm::{Block, BlockReason, Held};

/// From the moment at which a thread is woken to the one at which it runs: half of a handoff there and back, 28 us to 60 us.
const WAKE: u64 = 30_000;
/// By how much timed waits are late: the kernel's timer slack (50 us) and what else comes to the 5.15 to 5.20 ms of a slice.
const SLACK: u64 = 90_000;

/// By how much the moment differs at which a thread comes that came too late before. Were it always the same, it would always meet
/// a thread that takes and releases the lock in a loop at the same place of that, or come just after the same other thread.
const MISSED_SPREAD: u64 = 10_000;

impl Machine {
    /// A lock was released for which the thread waits.
    pub(super) fn wake_for_lock(&mut self, thread: ThreadId, held: Held, until: u64, time: u64) {
        let look = Look::Lock(held, until);
        if self.thread(thread).missed {
            let early = self.policy.below(MISSED_SPREAD);
            self.change(thread, Doing::Waking(look));
            self.wake_at(thread, time + WAKE + MISSED_SPREAD / 2 - early);
        } else {
            self.wake_later(thread, look, time);
        }
    }

    /// The thread will be ready when the kernel has woken it.
    pub(super) fn wake_later(&mut self, thread: ThreadId, look: Look, time: u64) {
        self.change(thread, Doing::Waking(look));
        self.wake_at(thread, time + WAKE);
    }

    pub(super) fn block(&mut self, thread: ThreadId, block: Block, now: u64) {
        let until = block.until.as_nanos();
        match block.reason {
            BlockReason::Lock(held) => self.wait_for_lock(thread, held, until),
            BlockReason::Compute(nanos) => self.change(thread, Doing::Compute(nanos)),
            BlockReason::Select => self.change(thread, Doing::Selects),
            BlockReason::Sleep | BlockReason::Io(_) => self.change(thread, Doing::Sleeps),
        }
        self.drop_gil(thread, now, DropReason::Blocking);
        match block.reason {
            BlockReason::Compute(nanos) => self.wake_at(thread, now + nanos),
            _ => {
                if until != VirtualTime::NEVER.as_nanos() {
                    self.wake_at(thread, until.max(now));
                }
                self.leave_core(thread, now);
            }
        }
    }

    fn wait_for_lock(&mut self, thread: ThreadId, held: Held, until: u64) {
        self.change(thread, Doing::WaitsForLock(held, until));
        self.process_of(thread).lock_queues.entry(held).or_default().push_back(thread);
    }

    pub(super) fn end_thread(&mut self, thread: ThreadId, now: u64) {
        let number = self.thread(thread).number;
        let vm = self.vm_of(thread);
        vm.set_now(VirtualTime::from_nanos(now));
        vm.thread_finished(number);
        let now = vm.now().as_nanos();
        self.thread_mut(thread).at = now;
        self.follow_signals(thread);
        self.change(thread, Doing::Over);
        self.drop_gil(thread, now, DropReason::End);
        self.leave_core(thread, now);
    }

    /// It was asked for the GIL.
    pub(super) fn let_go(&mut self, thread: ThreadId, now: u64) {
        self.change(thread, Doing::Switching);
        self.drop_gil(thread, now, DropReason::Asked);
        self.leave_core(thread, now);
    }

    pub(super) fn drop_gil(&mut self, thread: ThreadId, now: u64, reason: DropReason) {
        let process = self.thread(thread).process;
        let Machine { processes, policy, .. } = self;
        let Some(gil) = &mut processes[process.0 as usize].gil else { return };
        // Only who is asked waits for the switch: a call that blocks goes on to do so.
        gil.drop_request &= reason == DropReason::Asked;
        let woken = gil.drop(policy);
        self.gil_event(thread, now, EventKind::GilDrop, reason as u32);
        if let Some(woken) = woken {
            self.wake_later(woken, Look::Gil, now);
        }
    }

    /// What an entry of the agenda means for the thread.
    pub(super) fn woken(&mut self, thread: ThreadId, now: u64) {
        let look = match self.thread(thread).doing {
            Doing::Stops => {
                self.change(thread, Doing::Python);
                if let Some(halt) = self.thread_mut(thread).halt.take() {
                    self.halt(thread, halt, now);
                }
                return;
            }
            Doing::Calls(_) if self.process(self.thread(thread).process).leaves.is_some() => {
                let process = self.thread(thread).process;
                let status = self.process(process).leaves.unwrap_or(0);
                return self.end_process(process, status, now);
            }
            Doing::Calls(_) => {
                self.change(thread, Doing::Python);
                self.thread_mut(thread).at = now;
                return;
            }
            Doing::Sleeps | Doing::Selects | Doing::Compute(_) => Look::Gil,
            Doing::Waking(look) => look,
            Doing::WaitsForGil(seen) => {
                if let Some(gil) = &mut self.process_of(thread).gil {
                    gil.stop_waiting(thread);
                }
                Look::GilAfterInterval(seen)
            }
            Doing::WaitsForLock(held, until) => {
                if let Some(queue) = self.process_of(thread).lock_queues.get_mut(&held) {
                    queue.retain(|&waiter| waiter != thread);
                }
                Look::Lock(held, until)
            }
            Doing::WaitsForKernel(until) => {
                self.waiting.retain(|&waiter| waiter != thread);
                Look::Kernel(until)
            }
            doing @ (Doing::Python | Doing::Looks(_) | Doing::Switching | Doing::Over) => {
                unreachable!("nothing is due for a thread that is {doing:?}")
            }
        };
        self.change(thread, Doing::Looks(look));
        if self.cores.ready(thread, now) {
            self.look(thread, now);
        } else {
            self.show_coreless(thread, now);
            self.need_tick(now);
        }
    }

    /// The thread has a core, and looks whether it can go on.
    pub(super) fn look(&mut self, thread: ThreadId, now: u64) {
        let Doing::Looks(look) = self.thread(thread).doing else { unreachable!("it has come to look") };
        let number = self.thread(thread).number;
        let seen = match look {
            Look::Gil => None,
            Look::GilAfterInterval(seen) => Some(seen),
            Look::Interpreter(nanos) => {
                self.change(thread, Doing::Compute(nanos));
                self.wake_at(thread, now + nanos);
                self.thread_mut(thread).at = now;
                self.show_running(thread, now);
                return self.tell(thread, now, EventKind::ProcessPhase, (Phase::Interpreter as u32, 0));
            }
            Look::Lock(held, until) => {
                let vm = self.vm_of(thread);
                let taken = vm.try_lock(number, held, VirtualTime::from_nanos(now));
                self.thread_mut(thread).missed = !taken;
                if !taken {
                    if now < until {
                        self.show_waiting_on(thread, now);
                        self.wait_for_lock(thread, held, until);
                        if until != u64::MAX {
                            self.wake_at(thread, until);
                        }
                        return self.leave_core(thread, now);
                    }
                    self.vm_of(thread).lock_timed_out(number, held);
                }
                None
            }
            Look::Kernel(until) => match self.ask_again(thread, until, now) {
                Some(0) => None,
                Some(cost) => {
                    self.change(thread, Doing::Compute(cost));
                    self.wake_at(thread, now + cost);
                    self.thread_mut(thread).at = now;
                    return;
                }
                None => return self.leave_core(thread, now),
            },
        };
        self.take_gil(thread, seen, now);
    }

    /// `seen`: how many switches there had been when its interval began, which is over now.
    pub(super) fn take_gil(&mut self, thread: ThreadId, seen: Option<u64>, now: u64) {
        let interval = self.process_of(thread).interval;
        let Some(gil) = &mut self.process_of(thread).gil else { return self.go_on(thread, now) };
        if gil.holder.is_none() {
            if let Some(switched) = gil.take(thread) {
                self.wake_later(switched, Look::Gil, now);
            }
            self.go_on(thread, now);
            return self.gil_event(thread, now, EventKind::GilTake, 0);
        }
        let holder = gil.holder.map_or(0, |holder| holder.0);
        let asks = seen.is_some_and(|seen| gil.ask(seen));
        let switches = gil.switches;
        gil.wait(thread);
        if !std::mem::replace(&mut self.thread_mut(thread).shown_waiting, true) {
            self.gil_event(thread, now, EventKind::GilWait, 0);
        }
        if asks {
            self.event(thread, now, EventKind::GilRequest, holder);
        }
        self.change(thread, Doing::WaitsForGil(switches));
        self.wake_at(thread, now + interval + SLACK);
        self.leave_core(thread, now);
    }

    fn go_on(&mut self, thread: ThreadId, now: u64) {
        self.change(thread, Doing::Python);
        let state = self.thread_mut(thread);
        state.at = now;
        state.shown_waiting = false;
        let unblocked = std::mem::take(&mut state.shown_blocked);
        let phase = state.phase.take();
        self.show_running(thread, now);
        if unblocked {
            self.tell(thread, now, EventKind::Unblock, (0, 0));
        }
        if let Some(phase) = phase {
            self.tell(thread, now, EventKind::ProcessPhase, (phase as u32, 0));
        }
    }
}
