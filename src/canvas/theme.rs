//! The timeline's colours: the style sheet's where it has them, else its own.

pub use crate::app::Colours;
use crate::layout::{Fill, Ink, Surface};
use web_sys::HtmlElement;

/// A colour and its custom property: `--timeline-running` and so on.
struct Entry {
    property: &'static str,
    light: &'static str,
    dark: &'static str,
}

macro_rules! palette {
    ($($field:ident $property:literal $light:literal $dark:literal;)*) => {
        /// CSS colours by their use. The states' hues are told apart with any colour vision (after Okabe and Ito).
        #[derive(Clone, Debug, PartialEq)]
        pub struct Theme { $(pub $field: String,)* }

        impl Theme {
            /// Reads the custom properties that hold for `element`.
            pub fn read(element: &HtmlElement, colours: Colours) -> Theme {
                let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok().flatten());
                let value = |entry: Entry| {
                    let own = style.as_ref().and_then(|style| style.get_property_value(entry.property).ok());
                    let own = own.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
                    own.unwrap_or_else(|| match colours {
                        Colours::Light => entry.light.to_owned(),
                        Colours::Dark => entry.dark.to_owned(),
                    })
                };
                Theme { $($field: value(Entry { property: $property, light: $light, dark: $dark }),)* }
            }
        }
    };
}

palette! {
    background "--timeline-background" "#ffffff" "#14171c";
    raised "--timeline-raised" "#f4f6f8" "#1c2027";
    text "--timeline-text" "#1d2430" "#e4e8ee";
    muted "--timeline-muted" "#5a6675" "#9aa6b5";
    grid "--timeline-grid" "#e8ecf1" "#242a33";
    border "--timeline-border" "#cdd5de" "#353d49";
    highlight "--timeline-highlight" "rgba(30, 90, 200, 0.08)" "rgba(140, 180, 255, 0.10)";
    veil "--timeline-veil" "rgba(255, 255, 255, 0.62)" "rgba(20, 23, 28, 0.62)";
    playhead "--timeline-playhead" "#c2185b" "#ff6f9c";
    on_playhead "--timeline-on-playhead" "#ffffff" "#1a0b11";
    running "--timeline-running" "#0b62b5" "#4d9fec";
    on_running "--timeline-on-running" "#ffffff" "#0a1420";
    second "--timeline-second" "#0f6f7c" "#3fb8c4";
    third "--timeline-third" "#7b3fa0" "#c08ae6";
    fourth "--timeline-fourth" "#8c3b2e" "#e58a78";
    ready "--timeline-ready" "#0a7d5c" "#35c79a";
    sleeping "--timeline-sleeping" "#d99a26" "#b8872e";
    sleeping_ground "--timeline-sleeping-ground" "#fdf4e1" "#2b2517";
    fetching "--timeline-fetching" "#a673c4" "#9a76bd";
    fetching_ground "--timeline-fetching-ground" "#f5edfa" "#261f31";
    waiting "--timeline-waiting" "#b3bfcc" "#465263";
    waiting_ground "--timeline-waiting-ground" "#f0f3f6" "#1e242d";
    idle "--timeline-idle" "#c3cdd8" "#3c4757";
    idle_ground "--timeline-idle-ground" "#f8fafb" "#171b21";
    blocked "--timeline-blocked" "#c0471b" "#f07a4a";
    blocked_ground "--timeline-blocked-ground" "#fbe3d9" "#3a2018";
    in_flight "--timeline-in-flight" "#b28ace" "#8a68ab";
    in_flight_ground "--timeline-in-flight-ground" "#eee0f6" "#33264a";
}

impl Theme {
    pub fn surface(&self, surface: Surface) -> &str {
        match surface {
            Surface::Background => &self.background,
            Surface::Raised => &self.raised,
            Surface::Veil => &self.veil,
            Surface::Highlight => &self.highlight,
            Surface::Playhead => &self.playhead,
        }
    }

    pub fn ink(&self, ink: Ink) -> &str {
        match ink {
            Ink::Text => &self.text,
            Ink::Muted => &self.muted,
            Ink::On(fill) if fill.is_solid() => &self.on_running,
            Ink::On(_) => &self.text,
            Ink::OnPlayhead => &self.on_playhead,
            Ink::Grid => &self.grid,
            Ink::Border => &self.border,
            Ink::Playhead => &self.playhead,
            Ink::Pointer => &self.muted,
        }
    }

    /// The line and the ground of a fill.
    pub fn fill(&self, fill: Fill) -> (&str, &str) {
        match fill {
            Fill::Running => (&self.running, &self.running),
            Fill::Second => (&self.second, &self.second),
            Fill::Third => (&self.third, &self.third),
            Fill::Fourth => (&self.fourth, &self.fourth),
            Fill::Ready => (&self.ready, &self.background),
            Fill::Sleeping => (&self.sleeping, &self.sleeping_ground),
            Fill::Fetching => (&self.fetching, &self.fetching_ground),
            Fill::Waiting => (&self.waiting, &self.waiting_ground),
            Fill::Idle => (&self.idle, &self.idle_ground),
            Fill::Blocked => (&self.blocked, &self.blocked_ground),
            Fill::InFlight => (&self.in_flight, &self.in_flight_ground),
        }
    }
}
