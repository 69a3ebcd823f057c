//! The page's state under actions: what stays, what comes back, what the browser is asked to do.

use coroscope::app::locale::Language;
use coroscope::app::{Action, Effect, Kept, NoticeKind, Phase, Sample, State, View, reduce};
use coroscope::base::{PythonVersion, Scenario, Settings};
use coroscope::share;

/// A state, and everything that it asked of the browser so far.
#[derive(Default)]
struct Page {
    state: State,
    effects: Vec<Effect>,
}

impl Page {
    fn opened() -> Page {
        Page::default().then(Action::Restored(Kept::default()))
    }

    fn then(mut self, action: Action) -> Page {
        let (state, effects) = reduce(self.state, action);
        self.effects.extend(effects);
        Page { state, effects: self.effects }
    }

    fn asked(&mut self, wanted: fn(&Effect) -> bool) -> bool {
        std::mem::take(&mut self.effects).iter().any(wanted)
    }

    /// Runs the simulation to its end, as the browser would in slices.
    fn run_to_the_end(mut self) -> Page {
        while self.state.phase == Phase::Running {
            let run = self.state.run.clone().expect("a running phase has a run");
            run.simulation.borrow_mut().advance(100_000);
            self = self.then(Action::Advanced);
        }
        self
    }
}

fn scenario(source: &str) -> Scenario {
    Scenario { source: source.to_owned(), settings: Settings::default() }
}

#[test]
fn a_first_visit_runs_the_first_sample() {
    let mut page = Page::opened();
    assert_eq!(page.state.sample, Some(Sample::first()));
    assert_eq!(page.state.phase, Phase::Running);
    assert!(page.asked(|effect| *effect == Effect::Simulate));
    let page = page.run_to_the_end();
    assert_eq!(page.state.phase, Phase::Finished);
    assert_eq!(page.state.playback.applied, page.state.events);
    assert!(!page.state.is_stale());
}

#[test]
fn what_was_to_run_runs_when_the_simulator_comes() {
    let waiting = || {
        let state = State { awaits_simulator: true, ..State::default() };
        Page { state, effects: Vec::new() }.then(Action::Restored(Kept::default()))
    };
    let page = waiting();
    assert_eq!(page.state.phase, Phase::Loading);
    assert!(page.state.run.is_none());
    let page = page.then(Action::Edited("print(1)\n".to_owned())).then(Action::SimulatorCame);
    assert_eq!(page.state.phase, Phase::Running);
    assert!(!page.state.is_stale());
    assert_eq!(page.run_to_the_end().state.phase, Phase::Finished);

    let page = waiting().then(Action::Edited("print(".to_owned())).then(Action::SimulatorCame);
    assert_eq!((page.state.phase, page.state.problems.len()), (Phase::Idle, 1));
    let page = waiting().then(Action::Stop).then(Action::SimulatorCame);
    assert!(page.state.run.is_none() && !page.state.phase.is_under_way());
}

#[test]
fn typing_is_kept_and_marks_the_run_stale() {
    let mut page = Page::opened().run_to_the_end().then(Action::Edited("print(1)\n".to_owned()));
    assert!(page.state.is_stale());
    assert_eq!(page.state.sample, None);
    assert!(page.asked(
        |effect| matches!(effect, Effect::Keep(Kept { draft: Some(draft), .. }) if draft.source == "print(1)\n")
    ));
    let page = page.then(Action::Run).run_to_the_end();
    assert!(!page.state.is_stale());
}

#[test]
fn a_sample_gives_the_work_back_as_often_as_asked() {
    let own = "print('mine')\n";
    let page = Page::opened().then(Action::Edited(own.to_owned()));
    let sample = Sample::by_id("producer_consumer").expect("it is in the menu");
    let page = page.then(Action::Loaded(sample, "print('sample')\n".to_owned()));
    assert_eq!(&*page.state.draft.source, "print('sample')\n");
    assert_eq!(page.state.notice.as_ref().map(|notice| notice.kind), Some(NoticeKind::Replaced));
    let page = page.then(Action::BringBack);
    assert_eq!(&*page.state.draft.source, own);
    assert_eq!(page.state.notice, None);
    let page = page.then(Action::Loaded(sample, "print('sample')\n".to_owned())).then(Action::BringBack);
    assert_eq!(&*page.state.draft.source, own);
}

#[test]
fn an_untouched_sample_is_replaced_without_a_word() {
    let sample = Sample::by_id("downloads_async").expect("it is in the menu");
    let page = Page::opened().then(Action::Loaded(sample, "pass\n".to_owned()));
    assert_eq!(page.state.notice, None);
    assert_eq!(page.state.replaced, None);
}

#[test]
fn a_link_opens_with_its_machine_and_is_left_by_typing() {
    let mut shared = scenario("print('shared')\n");
    shared.settings.python = PythonVersion::V3_11;
    let link = share::decode(&share::encode(&shared));
    let mut page = Page::default().then(Action::Linked(link));
    assert_eq!(page.state.scenario(), shared);
    assert!(page.asked(|effect| *effect == Effect::Simulate));
    let mut page = page.then(Action::Edited("print('other')\n".to_owned()));
    assert!(page.asked(|effect| *effect == Effect::LeaveLink));
}

#[test]
fn a_damaged_link_says_so_and_opens_the_first_sample() {
    let page = Page::default().then(Action::Linked(share::decode("1.AAAA")));
    assert_eq!(&*page.state.draft.source, Sample::FIRST_SOURCE);
    assert_eq!(page.state.notice.expect("a message").message.key, "link-damaged");
}

#[test]
fn an_embedded_page_stores_nothing() {
    let page = Page { state: State { view: View::Embed, ..State::default() }, effects: Vec::new() };
    let mut page = page
        .then(Action::Linked(Ok(scenario("print('shared')\n"))))
        .then(Action::Configure(Settings { seed: 9, ..Settings::default() }));
    assert!(!page.asked(|effect| matches!(effect, Effect::Keep(_) | Effect::LeaveLink)));
}

#[test]
fn another_machine_runs_at_once() {
    let mut page = Page::opened().run_to_the_end();
    page.effects.clear();
    let mut page = page.then(Action::Configure(Settings { seed: 9, ..Settings::default() }));
    assert_eq!(page.state.run.as_ref().map(|run| run.scenario.settings.seed), Some(9));
    assert!(page.asked(|effect| *effect == Effect::Simulate));
}

#[test]
fn after_a_crash_nothing_runs_by_itself() {
    let kept = Kept { draft: Some(scenario("print('crash')\n")), ..Kept::default() };
    let mut page = Page::default().then(Action::Recovered(kept));
    assert_eq!(&*page.state.draft.source, "print('crash')\n");
    assert_eq!(page.state.phase, Phase::Idle);
    assert!(!page.asked(|effect| *effect == Effect::Simulate));
}

#[test]
fn a_stopped_run_stays_stopped() {
    let mut page = Page::opened().then(Action::Stop);
    assert_eq!(page.state.phase, Phase::Stopped);
    assert!(page.asked(|effect| *effect == Effect::Halt));
    assert_eq!(page.then(Action::Advanced).state.phase, Phase::Stopped);
}

#[test]
fn problems_are_found_while_typing_and_go_when_they_are_gone() {
    let page = Page::opened().then(Action::Edited("def f(:\n".to_owned())).then(Action::Check);
    assert_eq!(page.state.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [1]);
    let page = page.then(Action::Edited("def f(): pass\n".to_owned())).then(Action::Check);
    assert!(page.state.problems.is_empty());
}

#[test]
fn the_language_is_changed_and_remembered() {
    let mut page = Page::opened().then(Action::Speak(Language::Russian));
    assert_eq!(page.state.language, Language::Russian);
    assert!(page.asked(|effect| *effect == Effect::Speak(Language::Russian)));
}

#[test]
fn every_sample_of_the_menu_is_a_file_that_compiles() {
    for sample in Sample::ALL {
        let path = format!("www/{}", sample.path());
        let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(coroscope::syntax::check(&source, PythonVersion::default()), [], "{path}");
    }
}
