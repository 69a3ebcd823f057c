//! The whole run in numbers: how busy cores, GIL, threads and event loops were.

use super::context::Ui;
use super::waits::heads;
use crate::app::Run;
use crate::base::VirtualTime;
use crate::narrate::{self, Value};
use crate::trace::{Actor, Numbers, Trace};
use yew::prelude::*;

pub fn numbers(ui: &Ui, run: &Run) -> Html {
    let (numbers, trace) = (run.numbers(), run.trace());
    let speed_up = decimal(ui, numbers.speed_up());
    html! {
        <div class="tables" tabindex="0">
            <dl class="sums">
                <dt>{ ui.text("numbers-elapsed") }</dt><dd>{ time(ui, numbers.elapsed()) }</dd>
                <dt>{ ui.text("numbers-speed-up") }</dt><dd>{ speed_up }</dd>
            </dl>
            <p class="empty">{ ui.text("numbers-speed-up-about") }</p>
            { cores(ui, &numbers) }
            { gils(ui, &numbers, &trace) }
            if numbers.gils().next().is_some() {
                { threads(ui, &numbers, &trace) }
            }
            if numbers.loops().next().is_some() {
                { loops(ui, &numbers, &trace) }
            }
        </div>
    }
}

fn cores(ui: &Ui, numbers: &Numbers) -> Html {
    html! {
        <table>
            <caption>{ ui.text("lane-cores") }</caption>
            { heads(ui, &["lane-core", "numbers-busy", "numbers-share"]) }
            <tbody>
                { for numbers.cores().enumerate().map(|(core, busy)| html! {
                    <tr><th scope="row">{ core }</th><td class="time">{ time(ui, busy) }</td>{ share(ui, busy, numbers.elapsed()) }</tr>
                }) }
            </tbody>
        </table>
    }
}

fn gils(ui: &Ui, numbers: &Numbers, trace: &Trace) -> Html {
    let several = trace.entities.processes.len() > 1;
    html! {
        { for numbers.gils().map(|(process, gil)| {
            // Each process has its own.
            let whose = if several { format!("GIL · {}", trace.process_label(process)) } else { "GIL".to_owned() };
            let held = numbers.held(gil);
            html! {
                <table>
                    <caption>{ whose }</caption>
                    { heads(ui, &["numbers-held", "numbers-share", "numbers-switches", "numbers-forced", "numbers-slice"]) }
                    <tbody>
                        <tr>
                            <td class="time">{ time(ui, held) }</td>
                            { share(ui, held, numbers.elapsed()) }
                            <td>{ ui.words.language.number(gil.switches.into()) }</td>
                            <td>{ ui.words.language.number(gil.forced.into()) }</td>
                            <td class="time">{ gil.median_slice().map(|slice| time(ui, slice)) }</td>
                        </tr>
                    </tbody>
                </table>
            }
        }) }
    }
}

fn threads(ui: &Ui, numbers: &Numbers, trace: &Trace) -> Html {
    html! {
        <table>
            <caption>{ ui.text("lane-threads") }</caption>
            { heads(ui, &["waits-who", "numbers-computes", "numbers-held", "numbers-share", "numbers-wanted", "numbers-share",
                "numbers-voluntary", "numbers-forced"]) }
            <tbody>
                { for numbers.threads().map(|(id, thread)| {
                    let [cpu, held, wanted] = numbers.times(thread);
                    html! {
                        <tr>
                            <th scope="row">{ narrate::actor(trace, Actor::Thread(id)) }</th>
                            <td class="time">{ time(ui, cpu) }</td>
                            <td class="time">{ time(ui, held) }</td>
                            { share(ui, held, numbers.elapsed()) }
                            <td class="time">{ time(ui, wanted) }</td>
                            { share(ui, wanted, numbers.elapsed()) }
                            <td>{ ui.words.language.number(thread.voluntary.into()) }</td>
                            <td>{ ui.words.language.number(thread.forced.into()) }</td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

fn loops(ui: &Ui, numbers: &Numbers, trace: &Trace) -> Html {
    html! {
        <table>
            <caption>{ ui.text("lane-loop") }</caption>
            { heads(ui, &["numbers-iterations", "numbers-busy", "numbers-share", "numbers-longest"]) }
            <tbody>
                { for numbers.loops().map(|(_, looped)| {
                    let [open, busy] = numbers.open_and_busy(looped);
                    let longest = looped.longest.map(|(took, task)| {
                        format!("{} · {}", time(ui, took), narrate::actor(trace, Actor::Task(task)))
                    });
                    html! {
                        <tr>
                            <td>{ ui.words.language.number(looped.iterations.into()) }</td>
                            <td class="time">{ time(ui, busy) }</td>
                            { share(ui, busy, open) }
                            <td>{ longest }</td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

fn time(ui: &Ui, time: VirtualTime) -> String {
    ui.format("at-time", &[("time", Value::Time(time))])
}

/// A cell: percent, and a bar.
fn share(ui: &Ui, part: VirtualTime, whole: VirtualTime) -> Html {
    let share = if whole == VirtualTime::ZERO { 0.0 } else { part.as_seconds() / whole.as_seconds() };
    let percent = decimal_to(ui, share * 100.0, 1);
    html! {
        <td class="part"><span style={format!("--share: {:.3}", share.clamp(0.0, 1.0))}>{ format!("{percent}\u{a0}%") }</span></td>
    }
}

fn decimal(ui: &Ui, number: f64) -> String {
    decimal_to(ui, number, 2)
}

fn decimal_to(ui: &Ui, number: f64, places: usize) -> String {
    format!("{number:.places$}").replace('.', &ui.words.language.point().to_string())
}
