//! The root: owns the state, passes actions through the reducer and effects to the browser.

use super::announcer::Announcer;
use super::context::{Dispatch, Words};
use super::header::{EmbedHeader, Header};
use super::keys::Keys;
use super::notice::NoticeBar;
use super::panels::Panels;
use super::program::Program;
use super::share::ShareDialog;
use super::stage::Stage;
use crate::app::locale::Locale;
use crate::app::{Action, State, View, reduce};
use crate::platform::{Browser, Preferences, address, media};
use gloo_events::EventListener;
use std::rc::Rc;
use yew::prelude::*;

pub struct App {
    state: State,
    words: Words,
    dispatch: Dispatch,
    browser: Browser,
    _listeners: Vec<EventListener>,
    _keys: Keys,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(ctx: &Context<App>) -> App {
        let dispatch = ctx.link().callback(|action: Action| action);
        let state = State {
            view: address::view(),
            language: address::language(),
            theme: address::theme().or_else(Preferences::theme).unwrap_or_default(),
            system_colours: media::system_colours(),
            ..State::default()
        };
        let words = Rc::new(Locale::new(state.language));
        media::speak(state.language, &title(&state, &words));
        media::paint(state.colours());
        dispatch.emit(Browser::opening(state.view));
        App {
            words,
            browser: Browser::new(dispatch.clone()),
            _listeners: listeners(&dispatch),
            _keys: Keys::listen(dispatch.clone()),
            dispatch,
            state,
        }
    }

    fn update(&mut self, _ctx: &Context<App>, action: Action) -> bool {
        let (state, effects) = reduce(std::mem::take(&mut self.state), action);
        self.state = state;
        if self.words.language != self.state.language {
            self.words = Rc::new(Locale::new(self.state.language));
        }
        media::speak(self.state.language, &title(&self.state, &self.words));
        media::paint(self.state.colours());
        self.browser.perform(effects, &self.state);
        true
    }

    fn view(&self, _ctx: &Context<App>) -> Html {
        html! {
            <ContextProvider<Words> context={self.words.clone()}>
                <ContextProvider<Dispatch> context={self.dispatch.clone()}>
                    { self.page() }
                </ContextProvider<Dispatch>>
            </ContextProvider<Words>>
        }
    }
}

impl App {
    fn page(&self) -> Html {
        let state = &self.state;
        let header = match state.view {
            View::Page => html! {
                <Header
                    language={state.language} colours={state.colours()}
                    sample={state.sample} can_bring_back={state.replaced.is_some()}
                />
            },
            View::Embed => html! { <EmbedHeader scenario={Rc::new(state.scenario())} /> },
        };
        html! {
            <div class={classes!("page", (state.view == View::Embed).then_some("embed"))}>
                <a class="skip" href="#timeline">{ self.words.text("skip") }</a>
                { header }
                <main>
                    <Program
                        view={state.view} draft={state.draft.clone()} problems={state.problems.clone()}
                        run={state.run.clone()} phase={state.phase} stale={state.is_stale()}
                        applied={state.playback.applied} colours={state.colours()}
                    />
                    <Stage
                        view={state.view} run={state.run.clone()} phase={state.phase} revision={state.revision}
                        events={state.events} playback={state.playback} colours={state.colours()}
                    />
                    if state.view == View::Page {
                        <Panels
                            panel={state.panel} run={state.run.clone()} revision={state.revision}
                            applied={state.playback.applied}
                        />
                    }
                </main>
                <NoticeBar notice={state.notice.clone()} />
                if state.sharing {
                    <ShareDialog scenario={Rc::new(state.scenario())} />
                }
                <Announcer run={state.run.clone()} applied={state.playback.applied} playing={state.playback.playing} />
            </div>
        }
    }
}

fn listeners(dispatch: &Dispatch) -> Vec<EventListener> {
    let opened = dispatch.clone();
    let address = address::on_change(move || {
        if let Some(link) = address::scenario() {
            opened.emit(Action::Linked(link));
        }
    });
    let recoloured = dispatch.clone();
    let colours = media::on_colours_change(move |colours| recoloured.emit(Action::SystemColours(colours)));
    std::iter::once(address).chain(colours).collect()
}

fn title(state: &State, words: &Words) -> String {
    match (state.view, state.sample) {
        (View::Embed, _) => words.text("embedded"),
        (View::Page, Some(sample)) => format!("{} · Coroscope", words.text(sample.title)),
        (View::Page, None) => words.text("page-title"),
    }
}
