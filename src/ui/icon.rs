//! The icons: strokes on a grid of 20, in the colour of the text beside them.

use yew::prelude::*;

#[derive(Clone, Copy, PartialEq)]
pub enum Icon {
    Play,
    Pause,
    Stop,
    Step,
    StepBack,
    ToStart,
    ToEnd,
    NextBreakpoint,
    PreviousBreakpoint,
    Share,
    Sun,
    Moon,
    Dice,
    Down,
    Up,
    Undo,
    Redo,
    Cut,
    Paste,
    Duplicate,
    Delete,
    Close,
    Copy,
    Check,
    Open,
    Warning,
    Clock,
    ZoomIn,
    ZoomOut,
    Whole,
}

impl Icon {
    /// Path data, and whether it is filled.
    const fn drawing(self) -> (&'static str, Ink) {
        match self {
            Icon::Play => {
                ("M6 3.8v12.4c0 .6.7 1 1.2.6l9-6.2c.4-.3.4-.9 0-1.2l-9-6.2C6.700 2.800 6 3.200 6 3.800z", Ink::Fill)
            }
            Icon::Pause => ("M5.500 4h3v12h-3zM11.500 4h3v12h-3z", Ink::Fill),
            Icon::Stop => {
                ("M5 5.800c0-.4.4-.8.8-.8h8.400c.4 0 .8.4.8.8v8.400c0 .4-.4.8-.8.8H5.800c-.4 0-.8-.4-.8-.8z", Ink::Fill)
            }
            Icon::Step => ("M4 10h9M9.500 5.500 14 10l-4.500 4.500M16.500 5v10", Ink::Stroke),
            Icon::StepBack => ("M16 10H7M10.500 5.500 6 10l4.500 4.500M3.500 5v10", Ink::Stroke),
            Icon::ToStart => ("M4 4.500v11M16 4.500 8 10l8 5.500z", Ink::Stroke),
            Icon::ToEnd => ("M16 4.500v11M4 4.500 12 10l-8 5.500z", Ink::Stroke),
            Icon::NextBreakpoint => (
                "M2.500 10h8M7 6.500l3.500 3.500L7 13.500M15.500 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
                Ink::Stroke,
            ),
            Icon::PreviousBreakpoint => (
                "M17.500 10h-8M13 6.500 9.500 10l3.500 3.500M4.500 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
                Ink::Stroke,
            ),
            Icon::Share => (
                "M7.500 11.500 12.500 14.300M12.500 5.700 7.500 8.500M5.300 12.300a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600zM14.700 6.800a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600zM14.700 17.800a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600z",
                Ink::Stroke,
            ),
            Icon::Sun => (
                "M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 1.800v1.900M10 16.300v1.900M1.800 10h1.900M16.300 10h1.900M4.200 4.200l1.300 1.300M14.500 14.500l1.300 1.300M4.200 15.800l1.300-1.300M14.500 5.500l1.300-1.300",
                Ink::Stroke,
            ),
            Icon::Moon => ("M16.800 12.200A7.200 7.200 0 0 1 7.800 3.200a7.200 7.200 0 1 0 9 9z", Ink::Stroke),
            Icon::Dice => (
                "M4.500 3h11c.8 0 1.500.7 1.500 1.500v11c0 .8-.7 1.500-1.500 1.500h-11c-.8 0-1.500-.7-1.500-1.500v-11C3 3.700 3.700 3 4.500 3zM7 7h.01M13 7h.01M10 10h.01M7 13h.01M13 13h.01",
                Ink::Stroke,
            ),
            Icon::Down => ("M5.500 8l4.500 4.500L14.500 8", Ink::Stroke),
            Icon::Up => ("M5.500 12.500 10 8l4.500 4.500", Ink::Stroke),
            Icon::Undo => ("M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3", Ink::Stroke),
            Icon::Redo => ("M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3", Ink::Stroke),
            Icon::Cut => (
                "M6 16.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14 16.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.200 13 13.500 3M12.800 13 6.500 3",
                Ink::Stroke,
            ),
            Icon::Paste => (
                "M7 4.500H5.500C4.700 4.500 4 5.200 4 6v9.500c0 .8.7 1.500 1.500 1.500h9c.8 0 1.500-.7 1.500-1.500V6c0-.8-.7-1.500-1.500-1.500H13M7.500 3h5v3h-5zM10 8.500v5M7.700 11.300 10 13.600l2.300-2.300",
                Ink::Stroke,
            ),
            Icon::Duplicate => ("M3.500 3.500h10v5h-10zM6.500 11.500h10v5h-10zM11.500 12.500v3M10 14h3", Ink::Stroke),
            Icon::Delete => {
                ("M4 5.500h12M8 5.500v-2h4v2M6 5.500l.7 11h6.600l.7-11M8.700 8.500v5M11.300 8.500v5", Ink::Stroke)
            }
            Icon::Close => ("M5 5l10 10M15 5 5 15", Ink::Stroke),
            Icon::Copy => (
                "M7 7.500c0-.8.700-1.500 1.500-1.500h6c.8 0 1.500.7 1.500 1.500v8c0 .8-.7 1.500-1.500 1.500h-6c-.8 0-1.500-.7-1.500-1.500zM4 13V4.500C4 3.700 4.700 3 5.500 3H12",
                Ink::Stroke,
            ),
            Icon::Check => ("M4 10.500l4 4 8-9", Ink::Stroke),
            Icon::Open => (
                "M8 4H4.500C3.700 4 3 4.700 3 5.500v10c0 .8.7 1.500 1.500 1.500h10c.8 0 1.500-.7 1.500-1.500V12M11 3h6v6M17 3l-8 8",
                Ink::Stroke,
            ),
            Icon::Clock => {
                ("M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 6v4.300l2.800 1.700", Ink::Stroke)
            }
            Icon::ZoomIn => ("M10 4.500v11M4.500 10h11", Ink::Stroke),
            Icon::ZoomOut => ("M4.500 10h11", Ink::Stroke),
            Icon::Whole => (
                "M3.500 4v12M16.500 4v12M6 10h8M8.500 7.500 6 10l2.500 2.500M11.500 7.500 14 10l-2.500 2.500",
                Ink::Stroke,
            ),
            Icon::Warning => ("M10 3 1.800 17h16.400zM10 8.500v4M10 14.800h.01", Ink::Stroke),
        }
    }
}

enum Ink {
    Fill,
    Stroke,
}

/// Decoration only: whatever holds it has a name of its own.
pub fn icon(icon: Icon) -> Html {
    let (path, ink) = icon.drawing();
    let class = match ink {
        Ink::Fill => "icon filled",
        Ink::Stroke => "icon",
    };
    html! {
        <svg {class} viewBox="0 0 20 20" aria-hidden="true"><path d={path} /></svg>
    }
}
