//! Who waits for what at the playhead: threads, tasks, and what they hold; and who waits for one another in a circle.

use super::context::Ui;
use crate::narrate::{Holding, Message, Standing, Standings};
use yew::prelude::*;

pub fn waits(ui: &Ui, now: &Standings) -> Html {
    html! {
        <div class="tables" tabindex="0">
            { for now.circles.iter().map(|circle| deadlock(ui, circle)) }
            if !now.ready.is_empty() {
                <p class="ready-queue">{ ui.format("ready-queue", &[("tasks", now.ready.join(", ").into())]) }</p>
            }
            { standings(ui, "waits-threads", &now.threads) }
            if !now.tasks.is_empty() {
                { standings(ui, "waits-tasks", &now.tasks) }
            }
            if now.over > 0 {
                <p class="empty">{ ui.format("waits-over", &[("count", now.over.into())]) }</p>
            }
            if !now.holdings.is_empty() {
                { holdings(ui, &now.holdings) }
            }
        </div>
    }
}

fn deadlock(ui: &Ui, circle: &[Message]) -> Html {
    html! {
        <section class="deadlock" aria-label={ui.text("deadlock")}>
            <h2>{ ui.text("deadlock") }</h2>
            <p>{ ui.text("deadlock-about") }</p>
            <ol>{ for circle.iter().map(|link| html! { <li>{ ui.message(link) }</li> }) }</ol>
        </section>
    }
}

fn standings(ui: &Ui, title: &str, standings: &[Standing]) -> Html {
    html! {
        <table>
            <caption>{ ui.text(title) }</caption>
            { heads(ui, &["waits-who", "waits-does", "table-since", "table-until", "waits-through"]) }
            <tbody>{ for standings.iter().map(|standing| row(ui, standing)) }</tbody>
        </table>
    }
}

pub(super) fn heads(ui: &Ui, keys: &[&str]) -> Html {
    html! { <thead><tr>{ for keys.iter().map(|key| html! { <th scope="col">{ ui.text(key) }</th> }) }</tr></thead> }
}

fn row(ui: &Ui, standing: &Standing) -> Html {
    let through = if standing.through.is_empty() {
        standing.line.map(|line| ui.format("line-number", &[("line", line.into())])).unwrap_or_default()
    } else {
        let links = standing.through.iter().map(|(function, line)| format!("{function}:{line}"));
        links.collect::<Vec<_>>().join(" → ")
    };
    let time = |time| ui.format("at-time", &[("time", crate::narrate::Value::Time(time))]);
    html! {
        <tr>
            <th scope="row">{ &standing.who }</th>
            <td>{ ui.message(&standing.does) }</td>
            <td class="time">{ time(standing.since) }</td>
            <td class="time">{ standing.until.map(time) }</td>
            <td class="through">{ through }</td>
        </tr>
    }
}

fn holdings(ui: &Ui, holdings: &[Holding]) -> Html {
    html! {
        <table>
            <caption>{ ui.text("lane-locks") }</caption>
            { heads(ui, &["holding-what", "table-state", "holding-by", "holding-waiting"]) }
            <tbody>
                { for holdings.iter().map(|holding| html! {
                    <tr>
                        <th scope="row">{ ui.message(&holding.what) }</th>
                        <td>{ ui.message(&holding.state) }</td>
                        <td>{ holding.holders.join(", ") }</td>
                        <td>{ holding.waiting.join(", ") }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
