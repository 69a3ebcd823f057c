//! What is behind the canvases: index, view, pointer; asks for a frame when something changed.

use super::gesture::{Finger, Gesture};
use super::text::TimelineText;
use super::{Properties, Wheel, tooltip};
use crate::base::VirtualTime;
use crate::canvas::{Colours, Frames, Painter, Theme};
use crate::layout::{BrushPart, Hit, Pointing, View, facts, legend_lines, overlay, overview, scene};
use crate::machine::Simulation;
use crate::trace::{Index, Trace};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{HtmlCanvasElement, HtmlElement};

/// What the component is made of.
pub struct Elements {
    pub ground: HtmlElement,
    /// The whole run.
    pub strip: HtmlCanvasElement,
    /// The picture.
    pub below: HtmlCanvasElement,
    /// Playhead and pointer.
    pub above: HtmlCanvasElement,
    pub tip: HtmlElement,
}

/// What the table shows.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    pub index: &'a Index,
    pub trace: &'a Trace,
    pub playhead: usize,
}

struct Screen {
    elements: Elements,
    strip: Painter,
    below: Painter,
    above: Painter,
}

pub struct Stage {
    pub(super) simulation: Rc<RefCell<Simulation>>,
    pub(super) index: Index,
    text: Rc<TimelineText>,
    colours: Colours,
    pub wheel: Wheel,
    playhead: usize,
    clock: VirtualTime,
    /// The view goes with the playhead, until the person looks elsewhere.
    follows: bool,
    pub(super) view: View,
    gesture: Gesture,
    hit: Hit,
    pointer: Option<(f64, f64)>,
    screen: Option<Screen>,
    /// The picture is out of date, not only what lies above it.
    stale: bool,
    /// The overview is, too.
    strip_stale: bool,
    frames: Frames,
}

impl Stage {
    pub fn new(props: &Properties) -> Rc<RefCell<Stage>> {
        Rc::new_cyclic(|stage: &std::rc::Weak<RefCell<Stage>>| {
            let stage = stage.clone();
            let frames = Frames::new(move || {
                if let Some(stage) = stage.upgrade() {
                    stage.borrow_mut().paint();
                }
            });
            let mut stage = Stage {
                simulation: props.simulation.clone(),
                index: Index::default(),
                text: props.text.clone(),
                colours: props.colours,
                wheel: props.wheel,
                playhead: props.playhead,
                clock: props.clock,
                follows: true,
                view: View::new(800.0, 400.0),
                gesture: Gesture::default(),
                hit: Hit::Nothing,
                pointer: None,
                screen: None,
                stale: true,
                strip_stale: true,
                frames,
            };
            stage.grow();
            RefCell::new(stage)
        })
    }

    pub fn index(&self) -> &Index {
        &self.index
    }

    pub fn mount(&mut self, elements: Elements) -> Result<(), JsValue> {
        let theme = Theme::read(&elements.ground, self.colours);
        let strip = Painter::new(elements.strip.clone(), theme.clone())?;
        let below = Painter::new(elements.below.clone(), theme.clone())?;
        let above = Painter::new(elements.above.clone(), theme)?;
        self.screen = Some(Screen { elements, strip, below, above });
        self.resized();
        Ok(())
    }

    pub fn update(&mut self, props: &Properties) {
        if !Rc::ptr_eq(&self.simulation, &props.simulation) {
            self.simulation = props.simulation.clone();
            self.index = Index::default();
            self.strip_stale = true;
            self.hit = Hit::Nothing;
            self.view.fit(VirtualTime::ZERO);
            self.view.scroll = 0.0;
        }
        if self.text != props.text || self.colours != props.colours {
            self.text = props.text.clone();
            self.colours = props.colours;
            self.read_theme();
            self.resized();
        }
        self.wheel = props.wheel;
        self.grow();
        self.playhead = props.playhead;
        if self.clock != props.clock {
            self.clock = props.clock;
            // A step or a jump is followed always; while it plays, the person may look elsewhere.
            if self.follows || !props.playing {
                let before = self.view.scale;
                self.view.follow(self.clock, self.index.end());
                self.stale |= before != self.view.scale;
            }
            self.follows |= self.clock_in_view();
        }
        self.frames.request();
    }

    /// The style sheet may say other colours now.
    pub fn read_theme(&mut self) {
        if let Some(screen) = &mut self.screen {
            let theme = Theme::read(&screen.elements.ground, self.colours);
            screen.strip.set_theme(theme.clone());
            screen.below.set_theme(theme.clone());
            screen.above.set_theme(theme);
        }
        self.strip_stale = true;
        self.repaint();
    }

    pub fn resized(&mut self) {
        if let Some(screen) = &self.screen {
            let ground = &screen.elements.ground;
            let (width, height) = (f64::from(ground.client_width()), f64::from(ground.client_height()));
            self.view.legend_lines = legend_lines(&self.text.words, width);
            self.view.resize(width, height, self.index.end());
            self.view.clamp_scroll(&self.index);
        }
        self.strip_stale = true;
        self.repaint();
    }

    fn grow(&mut self) {
        let simulation = self.simulation.borrow();
        if self.index.len() != simulation.trace().len() {
            self.index.extend(simulation.trace());
            self.view.grow(self.index.end());
            (self.stale, self.strip_stale) = (true, true);
        }
    }

    fn repaint(&mut self) {
        self.stale = true;
        self.frames.request();
    }

    fn clock_in_view(&self) -> bool {
        (0.0..=self.view.scale.width()).contains(&self.view.scale.x(self.clock.as_nanos()))
    }

    /// After the person moved the picture.
    pub(super) fn looked(&mut self) {
        self.follows = self.clock_in_view();
        self.view.clamp_scroll(&self.index);
        if let Some((x, y)) = self.pointer {
            self.hit = Hit::at(&self.view, &self.index, x, y);
        }
        self.repaint();
    }

    pub fn zoom(&mut self, factor: f64, x: f64) {
        self.view.zoom(factor, x, self.index.end());
        self.looked();
    }

    /// About the pointer if it is there, else about the playhead if it is in view, else about the middle.
    pub fn zoom_by_key(&mut self, factor: f64) {
        let lanes = self.view.frame().lanes;
        let playhead = || lanes.x + self.view.scale.x(self.clock.as_nanos());
        let x = match self.pointer {
            Some((x, _)) if x > lanes.x => x,
            _ if self.clock_in_view() => playhead(),
            _ => lanes.x + lanes.w / 2.0,
        };
        self.zoom(factor, x);
    }

    pub fn pan(&mut self, dx: f64, dy: f64) {
        self.view.pan(dx, self.index.end());
        self.view.scroll_by(dy, &self.index);
        self.looked();
    }

    /// Part of a screen, by key.
    pub fn pan_screens(&mut self, screens: f64) {
        self.pan(screens * self.view.scale.width(), 0.0);
    }

    pub fn fit(&mut self) {
        self.view.fit(self.index.end());
        self.view.stretch = 1.0;
        self.looked();
    }

    pub fn stretch(&mut self, factor: f64) {
        self.view.stretch = (self.view.stretch * factor).clamp(1.0 / 8.0, 4.0);
        self.looked();
    }

    /// Whether zooming out has an effect: when not, the wheel is left to the page.
    pub fn can_zoom(&self, factor: f64) -> bool {
        factor < 1.0 || !self.view.fitted
    }

    pub fn can_scroll(&self) -> bool {
        self.view.rows(&self.index).height > self.view.frame().lanes.h
    }

    pub fn over_labels(&self, x: f64) -> bool {
        x < self.view.frame().lanes.x
    }

    pub fn hover(&mut self, place: Option<(f64, f64)>) {
        self.pointer = place;
        self.hit = place.map_or(Hit::Nothing, |(x, y)| Hit::at(&self.view, &self.index, x, y));
        self.frames.request();
    }

    /// Gives the number of events to seek to, if the gesture says so.
    pub fn down(&mut self, finger: Finger) -> Option<usize> {
        let hit = Hit::at(&self.view, &self.index, finger.x, finger.y);
        let step = self.gesture.down(finger, hit);
        self.act(step)
    }

    pub fn moved(&mut self, finger: Finger) -> Option<usize> {
        self.hover(Some((finger.x, finger.y)));
        let step = self.gesture.moved(finger);
        self.act(step)
    }

    pub fn up(&mut self, finger: Finger) -> Option<usize> {
        let hit = Hit::at(&self.view, &self.index, finger.x, finger.y);
        let step = self.gesture.up(finger, hit);
        self.act(step)
    }

    pub fn cancel(&mut self, id: i32) {
        self.gesture.cancel(id);
        self.hover(None);
    }

    fn paint(&mut self) {
        let Some(screen) = &mut self.screen else { return };
        let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
        let simulation = self.simulation.borrow();
        let (view, index, trace, words) = (&self.view, &self.index, simulation.trace(), &self.text.words);
        if screen.strip.resize(view.width, view.frame().overview.h, ratio) || self.strip_stale {
            self.strip_stale = false;
            screen.strip.paint(&overview(view, index));
        }
        if screen.below.resize(view.width, view.height, ratio) || self.stale {
            self.stale = false;
            screen.below.paint(&scene(view, index, trace, words));
            // What stretch of time is shown, in seconds, for scripts around the page. It fails as little as a paint.
            let _ = screen.elements.ground.set_attribute("data-from", &view.scale.start().to_string());
            let _ = screen.elements.ground.set_attribute("data-to", &view.scale.end().to_string());
        }
        screen.above.resize(view.width, view.height, ratio);
        let pointer = self.pointer.map(|(x, _)| x);
        let pointing = Pointing { playhead: self.playhead, clock: self.clock, hit: self.hit, pointer };
        screen.above.paint(&overlay(view, index, trace, words, pointing));
        let tip = &screen.elements.tip;
        match (self.hit, self.pointer) {
            (Hit::Lane(lane, Some(at)), Some(place)) if !self.gesture.active() => {
                let facts = facts(index, trace, words, lane, at);
                // It can only fail where there is no style to set: then the tip stays where it is.
                let _ = tooltip::show(tip, &facts, &self.text, place, (view.width, view.height));
            }
            _ => tooltip::hide(tip),
        }
    }

    /// The CSS cursor for what is under the pointer.
    pub fn cursor(&self) -> &'static str {
        match self.hit {
            Hit::Overview(BrushPart::Start | BrushPart::End) => "ew-resize",
            Hit::Overview(BrushPart::Middle) if !self.view.fitted => "grab",
            Hit::Overview(_) => "crosshair",
            Hit::Ruler => "col-resize",
            Hit::Head(_) => "pointer",
            Hit::Lane(..) if self.gesture.active() => "grabbing",
            Hit::Lane(..) | Hit::Nothing => "default",
        }
    }
}
