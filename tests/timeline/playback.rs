//! The playhead over a trace that is built by hand.

use crate::builder::two_sleepers;
use coroscope::app::{Playback, Speed};
use coroscope::base::VirtualTime;

#[test]
fn each_step_applies_one_event_and_back_again() {
    let trace = two_sleepers();
    let mut playback = Playback::default();
    for applied in 0..trace.len() {
        assert_eq!(playback.applied, applied);
        playback.seek(&trace, applied + 1);
        assert_eq!(playback.clock, trace.time(applied));
    }
    playback.seek(&trace, usize::MAX);
    assert_eq!(playback.applied, trace.len());
    for applied in (0..trace.len()).rev() {
        playback.seek(&trace, playback.applied - 1);
        assert_eq!(playback.applied, applied);
    }
    assert_eq!(playback.clock, VirtualTime::ZERO);
}

#[test]
fn playing_applies_every_event_in_order_and_stops_at_the_end() {
    let trace = two_sleepers();
    let frame = 16_000_000;
    let mut playback = Playback::default();
    playback.playing = true;
    playback.speed = Speed::fitting(trace.end());
    let (mut before, mut frames) = (playback, 0u64);
    while playback.playing {
        playback.tick(&trace, None, frame);
        assert!(playback.applied >= before.applied && playback.clock >= before.clock);
        assert_eq!(playback.applied, trace.count_until(playback.clock));
        (before, frames) = (playback, frames + 1);
        assert!(frames < 100_000, "it never ends");
    }
    assert_eq!(playback.applied, trace.len());
    assert_eq!(playback.clock, trace.end());
    let seconds = frames * frame / 1_000_000_000;
    assert!((2..20).contains(&seconds), "played in {seconds} s");
}

#[test]
fn a_pause_stands_still() {
    let trace = two_sleepers();
    let mut playback = Playback::default();
    playback.tick(&trace, None, 1_000_000_000);
    assert_eq!(playback, Playback::default());
}
