//! The timeline for those who do not see it: one row a lane, as things are at the playhead.

use super::stage::Moment;
use super::text::TimelineText;
use crate::layout::{RowKind, facts, row_label, time_words};
use crate::trace::{EventKind, LaneId, LaneKey, State};
use yew::prelude::*;

/// Nobody listens to more, and a page with ten thousand rows is slow.
const MOST: usize = 1000;

pub fn table(moment: Moment, text: &TimelineText) -> Html {
    let lanes = moment.index.lanes();
    let left_out = lanes.len().saturating_sub(MOST);
    html! {
        <table class="timeline-table" aria-label={text.label.clone()}>
            <thead>
                <tr>
                    { for [&text.lane, &text.state, &text.since, &text.waits_for].map(|head| html! {
                        <th scope="col">{ head }</th>
                    }) }
                </tr>
            </thead>
            <tbody>
                { for lanes.take(MOST).map(|(id, lane)| row(moment, text, id, lane.key)) }
                if left_out > 0 {
                    <tr data-lane="more"><td colspan="4">{ format!("{} {left_out}", text.more) }</td></tr>
                }
            </tbody>
        </table>
    }
}

fn row(moment: Moment, text: &TimelineText, id: LaneId, key: LaneKey) -> Html {
    let kind = match key {
        LaneKey::Core(_) => "core",
        LaneKey::Gil(_) => "gil",
        LaneKey::Thread(_) => "thread",
        LaneKey::Loop(_) => "loop",
        LaneKey::Task(_) => "task",
        LaneKey::Io(_) => "io",
        LaneKey::Lock(_) => "lock",
    };
    let at = moment.index.lane(id).after_events(moment.playhead);
    let now = at.map(|at| facts(moment.index, moment.trace, &text.words, id, at));
    let ended = || moment.trace.kind(moment.index.slice(id, at.unwrap_or(0)).event as usize);
    let state = match &now {
        None => text.not_yet.as_str(),
        Some(now) if now.state != State::Absent => text.state(now.state),
        Some(_) => match ended() {
            EventKind::TaskDone => &text.done,
            EventKind::TaskFailed => &text.failed,
            EventKind::TaskCancelled => &text.cancelled,
            _ => "",
        },
    };
    let since = now.as_ref().map(|now| time_words(now.since, 1e-6, &text.words.units)).unwrap_or_default();
    let what = now.as_ref().filter(|now| now.state != State::Running).map_or("", |now| &now.what);
    html! {
        <tr key={id.0} data-lane={kind}>
            <th scope="row">{ row_label(moment.index, moment.trace, RowKind::Lane(id), &text.words) }</th>
            <td>{ state }</td>
            <td>{ since }</td>
            <td>{ what }</td>
        </tr>
    }
}
