//! The timeline's words, from the locale.

use super::timeline::TimelineText;
use crate::app::locale::Locale;
use crate::layout::{Fill, Units, Words};

/// The legend, in this order.
const FILLS: [(Fill, &str); 6] = [
    (Fill::Running, "state-running"),
    (Fill::Ready, "state-ready"),
    (Fill::Sleeping, "legend-sleeping"),
    (Fill::Fetching, "legend-fetching"),
    (Fill::Waiting, "legend-waiting"),
    (Fill::Blocked, "state-blocked"),
];

pub fn timeline_text(locale: &Locale) -> TimelineText {
    let units = Units {
        names: [locale.text("unit-s"), locale.text("unit-ms"), locale.text("unit-us"), locale.text("unit-ns")],
        decimal: locale.language.point(),
    };
    TimelineText {
        words: Words {
            core: locale.text("lane-core"),
            cores: locale.text("lane-cores"),
            threads: locale.text("lane-threads"),
            event_loop: locale.text("lane-loop"),
            tasks: locale.text("lane-tasks"),
            locks: locale.text("lane-locks"),
            no_core: locale.text("lane-no-core"),
            io: locale.text("lane-io"),
            ready: locale.text("lane-ready-queue"),
            line: locale.text("line"),
            fills: FILLS.map(|(fill, key)| (fill, locale.text(key))).into(),
            units,
        },
        label: locale.text("timeline"),
        keys: locale.text("timeline-keys"),
        zoom_in: locale.text("zoom-in"),
        zoom_out: locale.text("zoom-out"),
        whole: locale.text("zoom-whole"),
        running: locale.text("state-running"),
        ready: locale.text("state-ready"),
        waiting: locale.text("state-waiting"),
        idle: locale.text("state-idle"),
        blocked: locale.text("state-blocked"),
        in_flight: locale.text("state-in-flight"),
        not_yet: locale.text("state-not-yet"),
        done: locale.text("state-done"),
        failed: locale.text("state-failed"),
        cancelled: locale.text("state-cancelled"),
        lane: locale.text("table-lane"),
        state: locale.text("table-state"),
        since: locale.text("table-since"),
        until: locale.text("table-until"),
        duration: locale.text("table-duration"),
        waits_for: locale.text("table-waits-for"),
        line: locale.text("table-line"),
        more: locale.text("table-more"),
    }
}
