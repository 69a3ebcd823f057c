//! The playhead: how many events have been applied, and how it moves.

use super::Breakpoints;
use crate::base::VirtualTime;
use crate::trace::Trace;

/// Virtual seconds shown in a real second, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(u64);

impl Speed {
    /// From slow motion, for runs of a few microseconds, to faster than life.
    pub const ALL: [Speed; 9] = [
        Speed(10),
        Speed(100),
        Speed(1_000),
        Speed(10_000),
        Speed(100_000),
        Speed(250_000),
        Speed(1_000_000),
        Speed(2_000_000),
        Speed(4_000_000),
    ];

    pub const fn millionths(self) -> u64 {
        self.0
    }

    pub fn from_millionths(millionths: u64) -> Option<Speed> {
        Speed::ALL.into_iter().find(|speed| speed.0 == millionths)
    }

    /// The fastest at which a run of that length can still be followed, about four seconds or more.
    pub fn fitting(length: VirtualTime) -> Speed {
        const FOLLOWED_NANOS: u64 = 3_900_000_000;
        let lasts = |speed: &Speed| {
            u128::from(length.as_nanos()) * 1_000_000 >= u128::from(speed.0) * u128::from(FOLLOWED_NANOS)
        };
        Speed::ALL.into_iter().rev().find(lasts).unwrap_or(Speed::ALL[0])
    }

    /// Virtual time that passes in some real time.
    fn stretch(self, real_nanos: u64) -> VirtualTime {
        VirtualTime::from_nanos((u128::from(real_nanos) * u128::from(self.0) / 1_000_000) as u64)
    }
}

/// Where the playhead is. `applied` events have happened, `clock` is the moment on the time axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Playback {
    pub applied: usize,
    /// Between the time of the last applied event and that of the next one.
    pub clock: VirtualTime,
    pub playing: bool,
    pub speed: Speed,
    /// The person chose the speed: a new run keeps it.
    pub speed_chosen: bool,
    /// The number of applied events whose sentence is said to screen readers; while playing it lags behind.
    pub announced: usize,
    /// Real nanoseconds of playing since the last announcement.
    silence: u64,
}

/// A sentence takes about that long to be read out.
const SENTENCE_NANOS: u64 = 4_000_000_000;

impl Default for Playback {
    fn default() -> Playback {
        Playback {
            applied: 0,
            clock: VirtualTime::ZERO,
            playing: false,
            speed: Speed::fitting(VirtualTime::from_seconds(1.0)),
            speed_chosen: false,
            announced: 0,
            silence: 0,
        }
    }
}

impl Playback {
    /// Puts the playhead right after `applied` events.
    pub fn seek(&mut self, trace: &Trace, applied: usize) {
        self.applied = applied.min(trace.len());
        self.announce();
        self.clock = match self.applied {
            0 => VirtualTime::ZERO,
            applied => trace.time(applied - 1),
        };
    }

    /// Puts the playhead at a moment: everything up to it has happened.
    pub fn seek_time(&mut self, trace: &Trace, time: VirtualTime) {
        self.clock = time.min(trace.end());
        self.applied = trace.count_until(self.clock);
    }

    /// Lets real time pass while playing; stops at breakpoints and at the end.
    pub fn tick(&mut self, trace: &Trace, breakpoints: Option<&Breakpoints>, real_nanos: u64) {
        if !self.playing {
            return;
        }
        let before = self.applied;
        self.seek_time(trace, self.clock + self.speed.stretch(real_nanos));
        if let Some(hit) = breakpoints.and_then(|breakpoints| breakpoints.next(trace, before, self.applied)) {
            self.seek(trace, hit);
            self.playing = false;
        }
        if self.applied == trace.len() {
            self.playing = false;
        }
        self.silence += real_nanos;
        if !self.playing || self.silence >= SENTENCE_NANOS {
            self.announce();
        }
    }

    fn announce(&mut self) {
        self.announced = self.applied;
        self.silence = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_a_second_and_one_of_ten_both_play_in_some_seconds() {
        for seconds in [0.001, 0.02, 0.5, 1.0, 2.0, 10.0] {
            let speed = Speed::fitting(VirtualTime::from_seconds(seconds));
            let lasts = seconds / (speed.millionths() as f64 / 1e6);
            assert!((2.0..45.0).contains(&lasts), "{seconds} s would play in {lasts} s");
        }
    }
}
