//! A canvas and how shapes get on it.

use super::Theme;
use crate::layout::{Arrow, DisplayList, Fill, Ink, Layer, Rect, Surface, Text};
use std::f64::consts::TAU;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasPattern, CanvasRenderingContext2d, HtmlCanvasElement};

/// Paints in device pixels, so that edges are sharp and patterns do not blur.
pub struct Painter {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    /// Device pixels per CSS pixel.
    ratio: f64,
    theme: Theme,
    patterns: Vec<(Fill, Option<CanvasPattern>)>,
}

const FONT: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

impl Painter {
    pub fn new(canvas: HtmlCanvasElement, theme: Theme) -> Result<Painter, JsValue> {
        let context = context_of(&canvas)?;
        Ok(Painter { canvas, context, ratio: 0.0, theme, patterns: Vec::new() })
    }

    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
        self.make_patterns();
    }

    /// `width` and `height` in CSS pixels. Says whether what was painted is lost.
    pub fn resize(&mut self, width: f64, height: f64, ratio: f64) -> bool {
        let size = |pixels: f64| (pixels * ratio).round().max(1.0) as u32;
        let resized = (self.canvas.width(), self.canvas.height()) != (size(width), size(height));
        if resized {
            self.canvas.set_width(size(width));
            self.canvas.set_height(size(height));
        }
        let other_ratio = self.ratio != ratio;
        if other_ratio {
            self.ratio = ratio;
            self.make_patterns();
        }
        resized || other_ratio
    }

    pub fn paint(&self, list: &DisplayList) {
        let context = &self.context;
        context.clear_rect(0.0, 0.0, self.canvas.width().into(), self.canvas.height().into());
        context.set_text_baseline("middle");
        for layer in &list.layers {
            context.save();
            context.begin_path();
            let [x, y, w, h] = self.snap(layer.clip);
            context.rect(x, y, w, h);
            context.clip();
            self.layer(layer);
            context.restore();
        }
    }

    fn layer(&self, layer: &Layer) {
        let context = &self.context;
        for (rect, surface) in &layer.areas {
            context.set_fill_style_str(self.theme.surface(*surface));
            self.fill_rect(*rect);
        }
        for rule in &layer.rules {
            context.set_stroke_style_str(self.theme.ink(rule.ink));
            context.set_line_width(if rule.ink == Ink::Playhead { 2.0 * self.ratio } else { self.ratio });
            context.begin_path();
            context.move_to(rule.from.0 * self.ratio, rule.from.1 * self.ratio);
            context.line_to(rule.to.0 * self.ratio, rule.to.1 * self.ratio);
            context.stroke();
        }
        // By fill, so that the style is set once for each; running last, over what it interrupts.
        for fill in Fill::ALL {
            self.bars(layer, fill);
        }
        for arrow in &layer.arrows {
            self.arrow(arrow);
        }
        for (rect, ink) in &layer.outlines {
            context.set_stroke_style_str(self.theme.ink(*ink));
            context.set_line_width(1.5 * self.ratio);
            let Rect { x, y, w, h } = *rect;
            context.stroke_rect(x * self.ratio, y * self.ratio, w * self.ratio, h * self.ratio);
        }
        self.texts(&layer.texts);
    }

    fn bars(&self, layer: &Layer, fill: Fill) {
        let bars = || layer.bars.iter().filter(|bar| bar.fill == fill).map(|bar| bar.rect);
        let (line, ground) = self.theme.fill(fill);
        match self.patterns.iter().find(|(of, _)| *of == fill) {
            Some((_, Some(pattern))) => self.context.set_fill_style_canvas_pattern(pattern),
            _ => self.context.set_fill_style_str(line),
        }
        bars().for_each(|rect| self.fill_rect(rect));
        if fill == Fill::Ready {
            // What is left of the colour is the outline.
            self.context.set_fill_style_str(ground);
            let edge = 1.5;
            let inner = |rect: Rect| Rect::new(rect.x + edge, rect.y + edge, rect.w - 2.0 * edge, rect.h - 2.0 * edge);
            bars().map(inner).filter(|rect| rect.w >= 1.0 && rect.h >= 1.0).for_each(|rect| self.fill_rect(rect));
        }
    }

    fn arrow(&self, Arrow { from, to, ink }: &Arrow) {
        let (context, ratio) = (&self.context, self.ratio);
        let down = (to.1 - from.1).signum();
        let (x, tip) = (to.0 * ratio, to.1 * ratio);
        // A ground around it keeps it visible over bars.
        let (ground, line) = (self.theme.surface(Surface::Background), self.theme.ink(*ink));
        for (style, width) in [(ground, 4.0), (line, 1.5)] {
            context.set_line_width(width * ratio);
            context.set_stroke_style_str(style);
            context.begin_path();
            context.move_to(x, from.1 * ratio);
            context.line_to(x, tip);
            context.move_to(x - 4.0 * ratio, tip - down * 6.0 * ratio);
            context.line_to(x, tip);
            context.line_to(x + 4.0 * ratio, tip - down * 6.0 * ratio);
            context.stroke();
        }
        context.set_fill_style_str(line);
        context.begin_path();
        if context.arc(x, from.1 * ratio, 2.5 * ratio, 0.0, TAU).is_ok() {
            context.fill();
        }
    }

    fn texts(&self, texts: &[Text]) {
        let (context, ratio) = (&self.context, self.ratio);
        let mut size = 0.0;
        for text in texts {
            if text.size != size {
                size = text.size;
                context.set_font(&format!("{}px {FONT}", size * ratio));
            }
            let (x, y, most) = (text.x * ratio, (text.y * ratio).round() + 0.5, text.max_width * ratio);
            if let Ink::On(fill) = text.ink
                && !fill.is_solid()
            {
                // The ground's colour around the letters, against the hatching.
                context.set_stroke_style_str(self.theme.fill(fill).1);
                context.set_line_width(3.0 * ratio);
                context.set_line_join("round");
                // These report no failure that could be acted upon.
                let _ = context.stroke_text_with_max_width(&text.text, x, y, most);
            }
            context.set_fill_style_str(self.theme.ink(text.ink));
            let _ = context.fill_text_with_max_width(&text.text, x, y, most);
        }
    }

    fn fill_rect(&self, rect: Rect) {
        let [x, y, w, h] = self.snap(rect);
        self.context.fill_rect(x, y, w, h);
    }

    /// To whole device pixels, at least one wide and high.
    fn snap(&self, rect: Rect) -> [f64; 4] {
        let edge = |at: f64| (at * self.ratio).round();
        let (x, y) = (edge(rect.x), edge(rect.y));
        [x, y, (edge(rect.right()) - x).max(1.0), (edge(rect.bottom()) - y).max(1.0)]
    }

    fn make_patterns(&mut self) {
        let patterned = Fill::ALL.into_iter().filter(|fill| !fill.is_solid() && *fill != Fill::Ready);
        self.patterns = patterned.map(|fill| (fill, self.pattern(fill).ok().flatten())).collect();
    }

    fn pattern(&self, fill: Fill) -> Result<Option<CanvasPattern>, JsValue> {
        // Wide hatching is calm: it is what most of most pictures is made of.
        let tile = if fill == Fill::Waiting { 14.0 } else { 8.0 };
        let side = (tile * self.ratio).round();
        let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
        canvas.set_width(side as u32);
        canvas.set_height(side as u32);
        let context = context_of(&canvas)?;
        let (line, ground) = self.theme.fill(fill);
        context.set_fill_style_str(ground);
        context.fill_rect(0.0, 0.0, side, side);
        context.set_stroke_style_str(line);
        context.set_line_width(self.ratio * if fill == Fill::Waiting { 1.0 } else { 1.3 });
        context.begin_path();
        let stroke = |from: (f64, f64), to: (f64, f64)| {
            context.move_to(from.0 * side, from.1 * side);
            context.line_to(to.0 * side, to.1 * side);
        };
        // Strokes go on beyond the tile, so that its repetitions join.
        let repeats = [-1.0, 0.0, 1.0];
        let rising = |n: f64| stroke((n - 0.5, 1.5), (n + 1.5, -0.5));
        let falling = |n: f64| stroke((n - 0.5, -0.5), (n + 1.5, 1.5));
        match fill {
            Fill::Sleeping | Fill::Waiting => repeats.into_iter().for_each(rising),
            Fill::Fetching => repeats.into_iter().for_each(falling),
            Fill::Blocked => repeats.into_iter().for_each(|n| {
                rising(n);
                falling(n);
            }),
            Fill::Idle => stroke((0.4, 0.5), (0.6, 0.5)),
            _ => [0.25, 0.75].into_iter().for_each(|y| stroke((-0.1, y), (1.1, y))),
        }
        context.stroke();
        self.context.create_pattern_with_html_canvas_element(&canvas, "repeat")
    }
}

fn context_of(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, JsValue> {
    canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into().map_err(JsValue::from)
}
