//! The machine that the program runs on: a line that unfolds into a form.

use super::context::Ui;
use super::field::{NumberField, TextField};
use super::icon::{Icon, icon};
use crate::app::Action;
use crate::base::{PythonVersion, Settings, StartMethod, VirtualTime};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

const MILLISECOND: u64 = 1_000_000;

pub fn machine(ui: &Ui, settings: &Settings) -> Html {
    let summary = ui.format(
        "machine-summary",
        &[
            ("version", settings.python.to_string().into()),
            ("cores", u32::from(settings.cores).into()),
            ("latency", settings.network_latency.into()),
        ],
    );
    let number = |key: &'static str,
                  value: u64,
                  (min, max): (u64, u64),
                  unit: Option<String>,
                  change: fn(&mut Settings, u64)| {
        let settings = settings.clone();
        let onchange = ui.dispatch.reform(move |wanted| {
            let mut settings = settings.clone();
            change(&mut settings, wanted);
            Action::Configure(settings)
        });
        html! {
            <label>
                <span>{ ui.text(key) }</span>
                <span class="field"><NumberField {value} {min} {max} {onchange} />{ unit }</span>
            </label>
        }
    };
    let choose_python = {
        let settings = settings.clone();
        ui.when(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            Some(Action::Configure(Settings { python: select.value().parse().ok()?, ..settings.clone() }))
        })
    };
    let choose_method = {
        let settings = settings.clone();
        ui.when(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            Some(Action::Configure(Settings { start_method: select.value().parse().ok(), ..settings.clone() }))
        })
    };
    let write_input = {
        let settings = settings.clone();
        ui.dispatch.reform(move |input| Action::Configure(Settings { input, ..settings.clone() }))
    };
    let shuffle = {
        let settings = settings.clone();
        ui.dispatch.reform(move |_: MouseEvent| {
            let seed = (js_sys::Math::random() * 10_000.0) as u64;
            Action::Configure(Settings { seed, ..settings.clone() })
        })
    };
    let reset = ui.on::<MouseEvent>(Action::Configure(Settings::default()));
    let own_method = Settings { start_method: None, ..settings.clone() }.start_method().name();
    let ms = || Some(ui.text("unit-ms"));
    html! {
        <details class="machine">
            <summary>{ icon(Icon::Down) }<span>{ summary }</span></summary>
            <div class="form" role="group" aria-label={ui.text("machine")}>
                <label>
                    <span>{ ui.text("python") }</span>
                    <select onchange={choose_python}>
                        { for PythonVersion::ALL.into_iter().map(|version| html! {
                            <option value={version.to_string()} selected={version == settings.python}>
                                { version.to_string() }{ if version.has_gil() { String::new() } else { format!(" ({})", ui.text("gil-off")) } }
                            </option>
                        }) }
                    </select>
                </label>
                { number("cores", settings.cores.into(), (1, 64), None, |settings, value| settings.cores = value.clamp(1, 64) as u8) }
                { number("latency", settings.network_latency.as_nanos() / MILLISECOND, (0, 60_000), ms(), |settings, value| {
                    settings.network_latency = milliseconds(value);
                }) }
                { number("switch-interval", settings.switch_interval.as_nanos() / MILLISECOND, (1, 10_000), ms(), |settings, value| {
                    settings.switch_interval = milliseconds(value.max(1));
                }) }
                <label>
                    <span>{ ui.text("start-method") }</span>
                    <select onchange={choose_method}>
                        <option value="" selected={settings.start_method.is_none()}>
                            { ui.format("start-method-own", &[("method", own_method.into())]) }
                        </option>
                        { for StartMethod::ALL.into_iter().map(|method| html! {
                            <option value={method.name()} selected={settings.start_method == Some(method)}>{ method.name() }</option>
                        }) }
                    </select>
                </label>
                <div class="seed">
                    { number("seed", settings.seed, (0, u64::MAX), None, |settings, value| settings.seed = value) }
                    <button type="button" class="outlined square" title={ui.text("seed-shuffle")} aria-label={ui.text("seed-shuffle")} onclick={shuffle}>
                        { icon(Icon::Dice) }
                    </button>
                </div>
                <label class="input">
                    <span>{ ui.text("input") }</span>
                    <TextField value={settings.input.clone()} placeholder={ui.text("input-hint")} onchange={write_input} />
                </label>
                <div class="actions">
                    <button type="button" class="quiet" onclick={reset} disabled={*settings == Settings::default()}>
                        { ui.text("machine-reset") }
                    </button>
                </div>
            </div>
        </details>
    }
}

fn milliseconds(value: u64) -> VirtualTime {
    VirtualTime::from_nanos(value.min(3_600_000) * MILLISECOND)
}
