//! Carries out the effects of the application.

use super::frames::Frames;
use super::keeper::Keeper;
use super::{address, clipboard, library, now_ms, rescue, storage};
use crate::app::{Action, Compose, Effect, Kept, Run, Sample, State, View};
use crate::machine::Progress;
use gloo_timers::callback::Timeout;
use std::ops::ControlFlow;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Real milliseconds of a frame that the simulation may take: half of a frame at 60 Hz.
const SLICE_MS: f64 = 8.0;
/// While a run grows the page is drawn anew this often: drawing takes longer than a slice.
const TELL_MS: f64 = 100.0;
/// Instructions between two looks at the clock.
const SLICE_WORK: u32 = 50_000;
/// A pause in typing, in milliseconds.
const PAUSE_MS: u32 = 350;

/// Work under way in the browser; dropping it ends it.
pub struct Browser {
    dispatch: Callback<Action>,
    simulating: Option<Frames>,
    playing: Option<Frames>,
    checking: Option<Timeout>,
    keeper: Keeper,
}

impl Browser {
    pub fn new(dispatch: Callback<Action>) -> Browser {
        Browser { dispatch, simulating: None, playing: None, checking: None, keeper: Keeper::new() }
    }

    /// What opens first: the address, else what was kept, else the first sample.
    pub fn opening(view: View) -> Action {
        match address::scenario() {
            Some(link) => Action::Linked(link),
            None if view == View::Embed => Action::Restored(Kept::default()),
            None if storage::take_crash() => Action::Recovered(storage::kept()),
            None => Action::Restored(storage::kept()),
        }
    }

    pub fn perform(&mut self, effects: Vec<Effect>, state: &State) {
        rescue::remember(&state.draft.source, state.language);
        for effect in effects {
            match effect {
                Effect::Simulate => self.simulating = state.run.clone().map(|run| self.simulate(run)),
                Effect::Halt => self.simulating = None,
                Effect::Animate => self.playing = Some(self.animate()),
                Effect::CheckSoon => {
                    let dispatch = self.dispatch.clone();
                    self.checking = Some(Timeout::new(PAUSE_MS, move || dispatch.emit(Action::Check)));
                }
                Effect::Keep(kept) => self.keeper.keep(kept),
                Effect::LeaveLink => address::leave_link(),
                Effect::Fetch(sample) => self.fetch(sample),
                Effect::Copy(text) => {
                    let dispatch = self.dispatch.clone();
                    let done = move |copied: bool| {
                        if !copied {
                            dispatch.emit(Action::Compose(Compose::NotCopied));
                        }
                    };
                    clipboard::copy(text.to_string(), Callback::from(done));
                }
                Effect::ReadClipboard => {
                    let text = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
                    let come = move |read| text(read).map_or(Compose::NoClipboard, Compose::Paste);
                    clipboard::read(self.dispatch.reform(move |read| Action::Compose(come(read))));
                }
                Effect::FetchLibrary => self.fetch_library(),
                Effect::Speak(language) => storage::Preferences::keep_language(language),
                Effect::Paint(theme) => storage::Preferences::keep_theme(theme),
            }
        }
        if !state.playback.playing {
            self.playing = None;
        }
    }

    fn simulate(&self, run: Rc<Run>) -> Frames {
        let dispatch = self.dispatch.clone();
        let mut told = 0.0;
        Frames::each(move |_| {
            let start = now_ms();
            let mut progress = Progress::Running;
            while progress == Progress::Running && now_ms() - start < SLICE_MS {
                progress = run.simulation.borrow_mut().advance(SLICE_WORK);
            }
            if progress != Progress::Running || start - told >= TELL_MS {
                told = start;
                dispatch.emit(Action::Advanced);
            }
            if progress == Progress::NeedsLibrary {
                dispatch.emit(Action::NeedsLibrary);
            }
            if progress == Progress::Running { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
    }

    fn animate(&self) -> Frames {
        let dispatch = self.dispatch.clone();
        Frames::each(move |passed| {
            dispatch.emit(Action::Tick((passed * 1e6) as u64));
            ControlFlow::Continue(())
        })
    }

    fn fetch_library(&self) {
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            dispatch.emit(match library::fetch().await {
                Ok(()) => Action::LibraryCame,
                Err(_) => Action::LibraryFailed,
            });
        });
    }

    fn fetch(&self, sample: Sample) {
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            dispatch.emit(match text(&sample.path()).await {
                Some(source) => Action::Loaded(sample, source),
                None => Action::NotLoaded,
            });
        });
    }
}

async fn text(path: &str) -> Option<String> {
    let response = JsFuture::from(super::window().fetch_with_str(path)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
