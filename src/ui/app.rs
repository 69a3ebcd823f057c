//! The root: owns the state, passes actions through the reducer and effects to the browser.

use super::context::Ui;
use super::header::{embed_header, header};
use super::keys::Keys;
use super::notice::notice_bar;
use super::panels::panels;
use super::program::program;
use super::share::ShareDialog;
use super::stage::{Stage, stage};
use crate::app::locale::Locale;
use crate::app::{Action, State, View, reduce};
use crate::narrate;
use crate::platform::{Browser, Preferences, address, media, simulator};
use gloo_events::EventListener;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub struct App {
    state: State,
    ui: Ui,
    stage: Stage,
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
            awaits_simulator: true,
            ..State::default()
        };
        let ui = Ui { words: Rc::new(Locale::new(state.language)), dispatch: dispatch.clone() };
        media::speak(state.language, &title(&state, &ui));
        media::paint(state.colours());
        dispatch.emit(Browser::opening(state.view));
        let came = dispatch.clone();
        spawn_local(async move {
            simulator::came().await;
            came.emit(Action::SimulatorCame);
        });
        App {
            stage: Stage::new(&ui),
            browser: Browser::new(dispatch.clone()),
            _listeners: listeners(&dispatch),
            _keys: Keys::listen(dispatch),
            ui,
            state,
        }
    }

    fn update(&mut self, _ctx: &Context<App>, action: Action) -> bool {
        let (state, effects) = reduce(std::mem::take(&mut self.state), action);
        self.state = state;
        if self.ui.words.language != self.state.language {
            self.ui.words = Rc::new(Locale::new(self.state.language));
            self.stage = Stage::new(&self.ui);
        }
        media::speak(self.state.language, &title(&self.state, &self.ui));
        media::paint(self.state.colours());
        self.browser.perform(effects, &self.state);
        true
    }

    fn view(&self, _ctx: &Context<App>) -> Html {
        let (ui, state) = (&self.ui, &self.state);
        let skip = Callback::from(|event: MouseEvent| {
            event.prevent_default();
            address::go_to("timeline");
        });
        let announced = state.playback.announced;
        html! {
            <div class={classes!("page", (state.view == View::Embed).then_some("embed"))}>
                <a class="skip" href="#timeline" onclick={skip}>{ ui.text("skip") }</a>
                { match state.view {
                    View::Page => header(ui, state),
                    View::Embed => embed_header(ui, state),
                } }
                <main>
                    { program(ui, state) }
                    { stage(ui, &self.stage, state) }
                    if state.view == View::Page {
                        { panels(ui, state) }
                    }
                </main>
                { notice_bar(ui, state.notice.as_ref()) }
                if state.sharing {
                    <ShareDialog ui={ui.clone()} scenario={Rc::new(state.scenario())} />
                }
                <p class="unseen" aria-live="polite">
                    { state.run.as_ref().map(|run| ui.message(&narrate::now(&run.trace(), announced))) }
                </p>
            </div>
        }
    }
}

fn listeners(dispatch: &Callback<Action>) -> Vec<EventListener> {
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

fn title(state: &State, ui: &Ui) -> String {
    match (state.view, state.sample) {
        (View::Embed, _) => ui.text("embedded"),
        (View::Page, Some(sample)) => format!("{} · Coroscope", ui.text(sample.title)),
        (View::Page, None) => ui.text("page-title"),
    }
}
