//! `simulate(source, options)`: one run, in slices, as a promise.

use crate::app::written;
use crate::base::{Diagnostic, Scenario, Settings, Severity, VirtualTime};
use crate::machine::{Progress, Simulation};
use crate::platform::{library, now_ms, rescue, simulator};
use crate::trace::{EventKind, Stream, Trace};
use gloo_timers::callback::Timeout;
use js_sys::{Function, Object, Promise};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// Real milliseconds after which the page gets its turn.
const SLICE_MS: f64 = 50.0;
const SLICE_WORK: u32 = 50_000;

/// What is left out is the default. Times are in seconds.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Options {
    python: Option<String>,
    cores: Option<u8>,
    seed: Option<u32>,
    switch_interval: Option<f64>,
    network_latency: Option<f64>,
    start_method: Option<String>,
}

/// The names above as JavaScript sees them: serde looks for these only, so a misspelt one is found by hand.
const OPTIONS: [&str; 6] = ["python", "cores", "seed", "switchInterval", "networkLatency", "startMethod"];

#[derive(Serialize)]
struct Report {
    stdout: String,
    stderr: String,
    /// The program's exit status; 1 when it has problems and did not start.
    exit: i32,
    /// Virtual seconds.
    elapsed: f64,
    /// How many events the trace has.
    events: usize,
    /// 16 hexadecimal digits: equal traces, equal hashes.
    hash: String,
    problems: Vec<Problem>,
}

/// Lines and columns count from 1; columns count characters.
#[derive(Serialize)]
struct Problem {
    line: u32,
    column: u32,
    message: String,
    /// `error`: CPython rejects it too; `unsupported`: it is not simulated yet.
    severity: &'static str,
}

pub(super) fn simulate(source: String, options: JsValue) -> Promise {
    Promise::new(&mut |resolve, reject| match scenario(&source, &options) {
        Err(message) => settle(&reject, js_sys::Error::new(&message).into()),
        Ok(scenario) => spawn_local(async move {
            simulator::came().await;
            start(&scenario, resolve, reject);
        }),
    })
}

fn start(scenario: &Scenario, resolve: Function, reject: Function) {
    match Simulation::new(scenario) {
        Err(problems) => settle(&resolve, refusal(&problems)),
        Ok(simulation) => {
            rescue::on_panic(reject.clone());
            advance(simulation, resolve, reject);
        }
    }
}

/// Runs for a slice, then goes on after the page has had its turn.
fn advance(mut simulation: Simulation, resolve: Function, reject: Function) {
    let start = now_ms();
    while now_ms() - start < SLICE_MS {
        match simulation.advance(SLICE_WORK) {
            Progress::Running => {}
            Progress::Finished => {
                rescue::forget(&reject);
                settle(&resolve, report(&simulation));
                return;
            }
            Progress::NeedsLibrary => {
                spawn_local(async move {
                    match library::fetch().await {
                        Ok(()) => advance(simulation, resolve, reject),
                        Err(error) => {
                            rescue::forget(&reject);
                            settle(&reject, error);
                        }
                    }
                });
                return;
            }
        }
    }
    Timeout::new(0, move || advance(simulation, resolve, reject)).forget();
}

fn settle(function: &Function, value: JsValue) {
    // Settling a promise never throws.
    let _ = function.call1(&JsValue::UNDEFINED, &value);
}

fn scenario(source: &str, options: &JsValue) -> Result<Scenario, String> {
    let options: Options = if options.is_undefined() || options.is_null() {
        Options::default()
    } else {
        let given = Object::keys(options.unchecked_ref::<Object>());
        if let Some(unknown) =
            given.iter().filter_map(|name| name.as_string()).find(|name| !OPTIONS.contains(&name.as_str()))
        {
            return Err(format!("there is no option {unknown:?}; the options are {}", OPTIONS.join(", ")));
        }
        serde_wasm_bindgen::from_value(options.clone()).map_err(|error| error.to_string())?
    };
    let mut settings = Settings::default();
    if let Some(python) = options.python {
        settings.python = python.parse()?;
    }
    if let Some(cores) = options.cores {
        settings.cores = cores.clamp(1, 64);
    }
    if let Some(seed) = options.seed {
        settings.seed = seed.into();
    }
    if let Some(seconds) = options.switch_interval {
        settings.switch_interval = VirtualTime::from_seconds(seconds);
    }
    if let Some(seconds) = options.network_latency {
        settings.network_latency = VirtualTime::from_seconds(seconds);
    }
    if let Some(method) = options.start_method {
        settings.start_method = Some(method.parse()?);
    }
    Ok(Scenario { source: source.to_owned(), settings })
}

fn report(simulation: &Simulation) -> JsValue {
    let trace = simulation.trace();
    let outcome = simulation.outcome();
    to_js(&Report {
        stdout: printed(trace, Stream::Stdout),
        stderr: printed(trace, Stream::Stderr),
        exit: outcome.map_or(0, |outcome| outcome.exit),
        elapsed: outcome.map_or(0.0, |outcome| outcome.elapsed.as_seconds()),
        events: trace.len(),
        hash: format!("{:016x}", trace.hash()),
        problems: Vec::new(),
    })
}

/// A program that does not start.
fn refusal(problems: &[Diagnostic]) -> JsValue {
    to_js(&Report {
        stdout: String::new(),
        stderr: problems.iter().map(|problem| format!("{problem}\n")).collect(),
        exit: 1,
        elapsed: 0.0,
        events: 0,
        hash: format!("{:016x}", Trace::default().hash()),
        problems: problems.iter().map(problem).collect(),
    })
}

fn problem(problem: &Diagnostic) -> Problem {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Unsupported => "unsupported",
    };
    Problem { line: problem.line, column: problem.column, message: problem.message.clone(), severity }
}

fn printed(trace: &Trace, wanted: Stream) -> String {
    (0..trace.len())
        .filter(|&row| trace.kind(row) == EventKind::Output)
        .map(|row| written(trace, row as u32))
        .filter(|(_, stream)| *stream == wanted)
        .map(|(text, _)| text)
        .collect()
}

fn to_js(report: &Report) -> JsValue {
    serde_wasm_bindgen::to_value(report).unwrap_or(JsValue::UNDEFINED)
}
