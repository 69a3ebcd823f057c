use crate::builder::{downloads, threads, turns, two_sleepers};
use crate::check;
use crate::index::index;
use coroscope::base::VirtualTime;
use coroscope::layout::*;
use coroscope::trace::*;

/// A view of the whole trace.
fn view(index: &Index, width: f64, height: f64) -> View {
    let mut view = View::new(width, height);
    view.legend_lines = legend_lines(&Words::default(), width);
    view.fit(index.end());
    view
}

fn dump(trace: &Trace, change: impl Fn(&mut View, &Index)) -> String {
    let index = index(trace);
    let mut view = view(&index, 640.0, 260.0);
    change(&mut view, &index);
    scene(&view, &index, trace, &Words::default()).to_string()
}

#[test]
fn two_sleepers_whole() {
    check("two_sleepers.scene", &dump(&two_sleepers(), |_, _| {}));
}

#[test]
fn two_sleepers_zoomed_to_the_second_wake_up() {
    let zoomed = dump(&two_sleepers(), |view, index| view.show(1.99993, 1.99995, index.end()));
    check("two_sleepers_zoomed.scene", &zoomed);
}

#[test]
fn thirty_downloads_with_folded_io() {
    check("thirty_downloads.scene", &dump(&downloads(30), |view, _| view.toggle(Group::Io)));
}

#[test]
fn threads_with_cores_and_the_gil() {
    check("threads.scene", &dump(&threads(), |_, _| {}));
}

#[test]
fn overlay_of_a_wake_up() {
    let trace = two_sleepers();
    let index = index(&trace);
    let view = view(&index, 640.0, 260.0);
    let main = index.task_lane(TaskId(0)).unwrap();
    let clock = VirtualTime::from_seconds(1.0);
    // Its second slice of waiting ends when the other task wakes it.
    let hit = Hit::Lane(main, Some(2));
    let list =
        overlay(&view, &index, &trace, &Words::default(), Pointing { playhead: 29, clock, hit, pointer: Some(300.0) });
    check("two_sleepers.overlay", &list.to_string());
}

#[test]
fn overlay_of_all_wake_ups_in_view() {
    let trace = two_sleepers();
    let index = index(&trace);
    let mut view = view(&index, 640.0, 260.0);
    view.show(1.999930, 1.999945, index.end());
    let end = Pointing { playhead: trace.len(), clock: index.end(), hit: Hit::Nothing, pointer: None };
    let list = overlay(&view, &index, &trace, &Words::default(), end);
    check("two_sleepers_zoomed.overlay", &list.to_string());
}

#[test]
fn a_fitted_view_stays_so_while_the_playhead_moves_and_the_run_grows() {
    let trace = two_sleepers();
    let index = index(&trace);
    let mut view = view(&index, 640.0, 260.0);
    let whole = view.clone();
    view.follow(index.end(), index.end());
    view.zoom(0.5, 400.0, index.end());
    assert!(!view.fitted);
    view.zoom(2.0, 300.0, index.end());
    assert_eq!(view, whole);
    view.grow(VirtualTime::from_seconds(10.0));
    assert_eq!(view.scale.end(), 10.2);
}

#[test]
fn a_zoomed_view_goes_with_the_playhead() {
    let end = VirtualTime::from_seconds(10.0);
    let mut view = View::new(640.0, 260.0);
    view.show(2.0, 4.0, end);
    view.follow(VirtualTime::from_seconds(3.0), end);
    assert_eq!(view.scale.start(), 2.0);
    view.follow(VirtualTime::from_seconds(6.0), end);
    assert!(view.scale.start() < 6.0 && view.scale.end() > 6.0);
}

/// However many slices a lane has, its bars are bounded by its pixels.
#[test]
fn a_lane_costs_its_pixels() {
    let trace = turns(5, 20_000);
    let index = index(&trace);
    let mut view = view(&index, 1000.0, 400.0);
    let pixels = view.frame().lanes.w + view.frame().overview.w;
    let lanes = view.rows(&index).rows.len() as f64;
    for _ in 0..30 {
        let list = scene(&view, &index, &trace, &Words::default());
        let bars: usize = list.layers.iter().map(|layer| layer.bars.len()).sum();
        assert!(bars as f64 <= 2.0 * pixels * lanes, "{bars} bars");
        assert!(bars > 0);
        view.zoom(0.5, 700.0, index.end());
    }
}

/// Zoomed far enough in, every visible slice has a bar of its own, exactly as long as it lasts.
#[test]
fn nothing_is_merged_that_a_pixel_can_show() {
    let trace = turns(5, 200);
    let index = index(&trace);
    let mut view = view(&index, 1000.0, 400.0);
    view.show(500e-6, 700e-6, index.end());
    let list = scene(&view, &index, &trace, &Words::default());
    let lane = index.task_lane(TaskId(3)).unwrap();
    let row = *view.rows(&index).of_lane(lane).unwrap();
    let frame = view.frame();
    let middle = frame.lanes.y + row.top + row.height / 2.0;
    let bars = &list.layers.iter().find(|layer| layer.clip == frame.lanes).unwrap().bars;
    let mut on_lane = bars.iter().filter(|bar| bar.rect.y < middle && bar.rect.bottom() > middle);
    let visible = (0..index.lane(lane).len()).map(|at| index.slice(lane, at));
    let mut count = 0;
    for slice in visible.filter(|slice| (slice.end as f64) > 500e3 && (slice.start as f64) < 700e3) {
        let bar = on_lane.next().unwrap();
        assert_eq!(Some(bar.fill), Fill::of(slice.state));
        let x = (frame.lanes.x + view.scale.x(slice.start)).max(frame.lanes.x - 1.0);
        assert!((bar.rect.x - x).abs() < 1e-6, "{} {x}", bar.rect.x);
        count += 1;
    }
    assert!(count > 20);
    assert_eq!(on_lane.next(), None);
}

#[test]
fn zoom_keeps_what_is_under_the_pointer_and_ends_at_a_nanosecond() {
    let end = VirtualTime::from_seconds(3.0);
    let mut scale = TimeScale::fit(end, 1000.0);
    for _ in 0..100 {
        let before = scale.seconds_at(333.0);
        let next = scale.zoom(0.7, 333.0, end);
        assert!((next.seconds_at(333.0) - before).abs() <= 1e-9 * 333.0);
        scale = next;
    }
    let nanosecond = 1e-9 / scale.seconds_per_pixel();
    assert!((60.0..70.0).contains(&nanosecond), "{nanosecond} pixels");
    for _ in 0..100 {
        scale = scale.zoom(1.5, 900.0, end);
    }
    assert_eq!(scale, TimeScale::fit(end, 1000.0));
}

#[test]
fn panning_stops_at_both_ends() {
    let end = VirtualTime::from_seconds(3.0);
    let scale = TimeScale::fit(end, 1000.0).zoom(0.5, 500.0, end);
    assert_eq!(scale.pan(-1e9, end).start(), 0.0);
    assert_eq!(scale.pan(1e9, end).end(), TimeScale::fit(end, 1000.0).end());
}

#[test]
fn times_in_words() {
    let units = Units::default();
    let words = |seconds: f64| duration_words(seconds, &units).replace('\u{a0}', " ");
    let cases = [0.0, 1e-9, 999e-9, 1e-6, 1.234_567e-6, 0.000_5, 0.1, 0.999_99, 1.0, 2.5, 12.345, 100.0];
    let expected =
        ["0 ns", "1 ns", "999 ns", "1 µs", "1.23 µs", "500 µs", "100 ms", "1 s", "1 s", "2.5 s", "12.3 s", "100 s"];
    assert_eq!(cases.map(words), expected);
    let russian = Units { names: ["с", "мс", "мкс", "нс"].map(str::to_owned), decimal: ',' };
    assert_eq!(time_words(1.25, 0.001, &russian), "1,250\u{a0}с");
}

#[test]
fn what_is_under_the_pointer() {
    let trace = two_sleepers();
    let index = index(&trace);
    let view = view(&index, 640.0, 260.0);
    let frame = view.frame();
    let rows = view.rows(&index);
    let (first, second) = (index.task_lane(TaskId(1)).unwrap(), index.task_lane(TaskId(2)).unwrap());
    let y = |lane| frame.lanes.y + rows.of_lane(lane).unwrap().top + 5.0;
    let x = |seconds| frame.lanes.x + view.scale.x_of_seconds(seconds);
    let state = |hit| match hit {
        Hit::Lane(lane, Some(at)) => Some(index.slice(lane, at).state),
        _ => None,
    };
    assert_eq!(state(Hit::at(&view, &index, x(0.5), y(first))), Some(State::Sleeping));
    // A step of a microsecond is hit from nearby.
    assert_eq!(state(Hit::at(&view, &index, x(1.0) + 2.0, y(first))), Some(State::Running));
    assert_eq!(Hit::at(&view, &index, x(1.5), y(first)), Hit::Lane(first, None));
    assert_eq!(state(Hit::at(&view, &index, x(2.2), y(second))), Some(State::Blocked));
    assert_eq!(Hit::at(&view, &index, 5.0, y(second)), Hit::Lane(second, None));
    assert_eq!(Hit::at(&view, &index, x(0.5), frame.ruler.y + 3.0), Hit::Ruler);
    assert_eq!(Hit::at(&view, &index, 639.0, 259.0), Hit::Nothing);
    let head = frame.lanes.y + 50.0;
    assert_eq!(Hit::at(&view, &index, 20.0, head), Hit::Head(Group::Tasks));
}

/// Pans and zooms over many slices. Prints what it takes; nothing depends on it.
#[test]
#[ignore = "a measurement: cargo test --release --test timeline a_million -- --ignored --nocapture"]
fn a_million_slices() {
    let trace = turns(50, 10_000);
    let start = std::time::Instant::now();
    let index = index(&trace);
    let slices: usize = index.lanes().map(|(_, lane)| lane.len()).sum();
    println!("{slices} slices of {} events, indexed in {:?}", trace.len(), start.elapsed());
    let mut view = view(&index, 1600.0, 1000.0);
    for _ in 0..12 {
        let start = std::time::Instant::now();
        let list = scene(&view, &index, &trace, &Words::default());
        let time = start.elapsed();
        let bars: usize = list.layers.iter().map(|layer| layer.bars.len()).sum();
        println!("{:9.6} s in view: {bars} bars in {time:?}", view.scale.span());
        view.zoom(0.5, 900.0, index.end());
    }
    assert!(slices >= 1_000_000);
}
