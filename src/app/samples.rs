//! The menu of sample programs. The programs are files, `www/samples/<id>.py`, loaded when chosen.

use crate::base::{PythonVersion, Settings};

/// One sample; its title and description are messages of the locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    pub id: &'static str,
    pub title: &'static str,
    pub about: &'static str,
}

macro_rules! samples {
    ($($id:literal $title:literal $about:literal,)*) => {
        impl Sample {
            pub const ALL: &'static [Sample] = &[$(Sample { id: $id, title: $title, about: $about },)*];
        }
    };
}

samples! {
    "two_sleepers" "sample-two-sleepers" "sample-two-sleepers-about",
    "downloads_sequential" "sample-downloads-sequential" "sample-downloads-sequential-about",
    "downloads_async" "sample-downloads-async" "sample-downloads-async-about",
    "producer_consumer" "sample-producer-consumer" "sample-producer-consumer-about",
    "worker_pool" "sample-worker-pool" "sample-worker-pool-about",
    "downloads_threads" "sample-downloads-threads" "sample-downloads-threads-about",
    "downloads_four_ways" "sample-downloads-four-ways" "sample-downloads-four-ways-about",
    "threads_cpu" "sample-threads-cpu" "sample-threads-cpu-about",
    "processes_cpu" "sample-processes-cpu" "sample-processes-cpu-about",
    "interpreters_cpu" "sample-interpreters-cpu" "sample-interpreters-cpu-about",
    "free_threaded" "sample-free-threaded" "sample-free-threaded-about",
    "lost_update" "sample-lost-update" "sample-lost-update-about",
    "deadlock" "sample-deadlock" "sample-deadlock-about",
    "convoy" "sample-convoy" "sample-convoy-about",
}

impl Sample {
    /// What a first visit opens; it is part of the page, so that it is there at once.
    pub const FIRST_SOURCE: &'static str = include_str!("../../www/samples/two_sleepers.py");

    pub fn first() -> Sample {
        Sample::ALL[0]
    }

    /// What an empty program offers.
    pub fn starters() -> impl Iterator<Item = Sample> {
        let starters =
            ["two_sleepers", "producer_consumer", "worker_pool", "lost_update", "deadlock", "downloads_async"];
        starters.into_iter().filter_map(Sample::by_id)
    }

    pub fn by_id(id: &str) -> Option<Sample> {
        Sample::ALL.iter().copied().find(|sample| sample.id == id)
    }

    /// The machine that it is made for.
    pub fn settings(self) -> Settings {
        let python = match self.id {
            "free_threaded" => PythonVersion::V3_13T,
            "interpreters_cpu" => PythonVersion::V3_14,
            _ => return Settings::default(),
        };
        Settings { python, ..Settings::default() }
    }

    /// Its address, from the page's own.
    pub fn path(self) -> String {
        format!("samples/{}.py", self.id)
    }
}
