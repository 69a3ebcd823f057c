use crate::builder::{downloads, two_sleepers};
use crate::check;
use coroscope::trace::{Trace, write_chrome};

fn chrome(trace: &Trace) -> String {
    let mut out = Vec::new();
    write_chrome(trace, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn two_sleepers_for_perfetto() {
    check("two_sleepers.json", &chrome(&two_sleepers()));
}

#[test]
fn every_request_and_flow_that_begins_ends() {
    let json = chrome(&downloads(30));
    let count = |what: &str| json.matches(what).count();
    assert_eq!((count("\"ph\": \"b\""), count("\"ph\": \"e\"")), (30, 30));
    // 31 tasks are created and have a first step; 30 wake from their request, 20 of these
    // from the semaphore before; main once.
    assert_eq!((count("\"ph\": \"s\""), count("\"ph\": \"f\"")), (82, 82));
}
