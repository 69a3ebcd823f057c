//! All that the page knows.

use super::locale::Language;
use super::{Breakpoints, Composition, Playback, Run, Sample};
use crate::base::{Diagnostic, Scenario, Settings};
use crate::narrate::Message;
use std::rc::Rc;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Everything, with an editor.
    #[default]
    Page,
    /// Inside another page: timeline, code and transport; nothing is stored.
    Embed,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// What the page is painted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    #[default]
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// As stored, and as in `data-theme`.
    pub const fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    #[default]
    Output,
    /// Who waits for what.
    Waits,
    Events,
    Numbers,
}

impl Panel {
    pub const ALL: [Panel; 4] = [Panel::Output, Panel::Waits, Panel::Events, Panel::Numbers];
}

/// How far the latest run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    #[default]
    Idle,
    Running,
    /// It waits for the simulator, or for the library's pack.
    Loading,
    Finished,
    Stopped,
}

impl Phase {
    pub fn is_under_way(self) -> bool {
        matches!(self, Phase::Running | Phase::Loading)
    }
}

/// The program as it stands in the editor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub source: Rc<str>,
    pub settings: Settings,
    pub breakpoints: Breakpoints,
    /// Changes when the text was replaced from outside the editor, which then takes it over.
    pub opened: u64,
    /// Changes when blocks were edited, which the editor then takes over as a change of its own.
    pub composed: u64,
    /// The address still says all of it.
    pub linked: bool,
}

/// Where the person asked to be taken in the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// From 1, columns in characters.
    pub line: u32,
    pub column: u32,
    /// How often they asked: the same place can be asked for again.
    pub times: u32,
}

/// Something to tell the person, until it is dismissed or overtaken.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub message: Message,
    pub kind: NoticeKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Warning,
    /// The library could not be loaded; it can be tried again.
    NoLibrary,
    /// A program was replaced, and can come back.
    Replaced,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    pub view: View,
    pub language: Language,
    pub theme: Theme,
    pub system_colours: Colours,
    pub draft: Draft,
    /// What the opened sample or link replaced.
    pub replaced: Option<Scenario>,
    /// The part of the program that runs Python is not there yet.
    pub awaits_simulator: bool,
    /// The sample that the draft still is, word for word.
    pub sample: Option<Sample>,
    pub composition: Composition,
    pub problems: Rc<[Diagnostic]>,
    pub target: Target,
    pub run: Option<Rc<Run>>,
    pub phase: Phase,
    /// Events of `run` so far.
    pub events: usize,
    /// Changes when the trace of `run` grows or is replaced.
    pub revision: u64,
    pub playback: Playback,
    pub panel: Panel,
    pub sharing: bool,
    pub notice: Option<Notice>,
}

impl State {
    pub fn colours(&self) -> Colours {
        match self.theme {
            Theme::System => self.system_colours,
            Theme::Light => Colours::Light,
            Theme::Dark => Colours::Dark,
        }
    }

    /// The draft differs from what was run.
    pub fn is_stale(&self) -> bool {
        self.run.as_ref().is_some_and(|run| {
            *run.scenario.source != *self.draft.source || run.scenario.settings != self.draft.settings
        })
    }

    /// The breakpoints, where the run is of the text that they are in.
    pub fn breakpoints_of_run(&self) -> Option<&Breakpoints> {
        let run = self.run.as_ref()?;
        (*run.scenario.source == *self.draft.source).then_some(&self.draft.breakpoints)
    }

    pub fn scenario(&self) -> Scenario {
        Scenario { source: self.draft.source.to_string(), settings: self.draft.settings.clone() }
    }
}
