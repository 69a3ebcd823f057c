//! The timeline: a canvas that the person zooms, pans and clicks, and a table that says the same.
//!
//! In: a simulation and the playhead. Out: [`on_seek`](Properties::on_seek) with a number of events. Playhead, pointer, pan and
//! zoom go to the [`Stage`] and past the virtual DOM; only the table is rendered, some times a second.

mod act;
mod gesture;
mod listen;
mod stage;
mod table;
mod text;
mod tooltip;

pub use crate::canvas::Colours;
pub use text::TimelineText;

use super::icon::{Icon, icon};
use crate::base::VirtualTime;
use crate::machine::Simulation;
use gloo_timers::callback::Timeout;
use listen::Listeners;
use stage::{Elements, Moment, Stage};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{HtmlCanvasElement, HtmlElement};
use yew::prelude::*;

/// What a wheel does when no key is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wheel {
    /// Zooms.
    #[default]
    Zooms,
    /// Scrolls the page around it, as a reader of a page with an embedded timeline expects.
    Scrolls,
}

#[derive(Clone, Properties)]
pub struct Properties {
    pub simulation: Rc<RefCell<Simulation>>,
    /// Changes when the trace has grown.
    pub revision: u64,
    /// How many events have happened.
    pub playhead: usize,
    /// The moment on the time axis: between the last event that happened and the next one.
    pub clock: VirtualTime,
    pub playing: bool,
    pub on_seek: Callback<usize>,
    pub text: Rc<TimelineText>,
    pub colours: Colours,
    #[prop_or_default]
    pub wheel: Wheel,
}

impl PartialEq for Properties {
    fn eq(&self, other: &Properties) -> bool {
        Rc::ptr_eq(&self.simulation, &other.simulation)
            && (self.revision, self.playhead, self.clock, self.playing)
                == (other.revision, other.playhead, other.clock, other.playing)
            && self.on_seek == other.on_seek
            && (Rc::ptr_eq(&self.text, &other.text) || self.text == other.text)
            && (self.colours, self.wheel) == (other.colours, other.wheel)
    }
}

pub struct Timeline {
    stage: Rc<RefCell<Stage>>,
    ground: NodeRef,
    strip: NodeRef,
    below: NodeRef,
    above: NodeRef,
    tip: NodeRef,
    /// Taken off when dropped.
    listeners: Option<Listeners>,
    /// The table is rendered when this fires.
    table: Option<Timeout>,
}

pub enum Msg {
    RenderTable,
    Zoom(f64),
    ShowAll,
}

/// A press of a button, as of a key.
const ZOOM: f64 = 1.5;

/// Often enough to be current when a screen reader gets there, seldom enough to cost nothing while playing.
const TABLE_EVERY_MS: u32 = 200;

impl Component for Timeline {
    type Message = Msg;
    type Properties = Properties;

    fn create(ctx: &Context<Timeline>) -> Timeline {
        let stage = Stage::new(ctx.props());
        let [ground, strip, below, above, tip] = std::array::from_fn(|_| NodeRef::default());
        Timeline { stage, ground, strip, below, above, tip, listeners: None, table: None }
    }

    fn changed(&mut self, ctx: &Context<Timeline>, old: &Properties) -> bool {
        let props = ctx.props();
        self.stage.borrow_mut().update(props);
        if self.table.is_none() {
            let link = ctx.link().clone();
            self.table = Some(Timeout::new(TABLE_EVERY_MS, move || link.send_message(Msg::RenderTable)));
        }
        !Rc::ptr_eq(&props.text, &old.text)
    }

    fn update(&mut self, _: &Context<Timeline>, message: Msg) -> bool {
        match message {
            Msg::RenderTable => {
                self.table = None;
                return true;
            }
            Msg::Zoom(factor) => self.stage.borrow_mut().zoom_by_key(factor),
            Msg::ShowAll => self.stage.borrow_mut().fit(),
        }
        false
    }

    fn rendered(&mut self, ctx: &Context<Timeline>, first: bool) {
        if !first {
            return;
        }
        let canvas = |node: &NodeRef| node.cast::<HtmlCanvasElement>();
        let html = |node: &NodeRef| node.cast::<HtmlElement>();
        let (Some(ground), Some(strip), Some(below), Some(above), Some(tip)) =
            (html(&self.ground), canvas(&self.strip), canvas(&self.below), canvas(&self.above), html(&self.tip))
        else {
            return;
        };
        let elements = Elements { ground: ground.clone(), strip, below, above, tip };
        if self.stage.borrow_mut().mount(elements).is_ok() {
            self.listeners = Some(Listeners::new(&ground, &self.stage, ctx.props().on_seek.clone()));
        }
    }

    fn view(&self, ctx: &Context<Timeline>) -> Html {
        let props = ctx.props();
        let simulation = props.simulation.borrow();
        let stage = self.stage.borrow();
        let button = |label: &String, mark: Icon, message: fn() -> Msg| {
            html! {
                <button type="button" class="quiet" title={label.clone()} aria-label={label.clone()}
                    onclick={ctx.link().callback(move |_: MouseEvent| message())}>{ icon(mark) }</button>
            }
        };
        let moment = Moment { index: stage.index(), trace: simulation.trace(), playhead: props.playhead };
        html! {
            <div class="timeline">
                <div ref={&self.ground} class="timeline-ground" role="application" tabindex="0"
                    aria-label={props.text.label.clone()} aria-description={props.text.keys.clone()}>
                    <canvas ref={&self.below} aria-hidden="true" />
                    <canvas ref={&self.strip} class="timeline-strip" aria-hidden="true" />
                    <canvas ref={&self.above} aria-hidden="true" />
                    <div ref={&self.tip} class="timeline-tip" hidden=true><strong /><span /></div>
                </div>
                <div class="timeline-zoom">
                    { button(&props.text.zoom_out, Icon::ZoomOut, || Msg::Zoom(ZOOM)) }
                    { button(&props.text.zoom_in, Icon::ZoomIn, || Msg::Zoom(1.0 / ZOOM)) }
                    { button(&props.text.whole, Icon::Whole, || Msg::ShowAll) }
                </div>
                { table::table(moment, &props.text) }
            </div>
        }
    }
}
