//! The pictures of the kinds of blocks: strokes on a grid of 20, in the hue of the kind.

use crate::blocks::Kind;
use crate::blocks::completion::Sort;
use crate::blocks::palette::Entry;
use yew::prelude::*;

const QUEUE: &str = "M3 7h14v6H3zM7.500 7v6M12 7v6";
const LOCK: &str = "M6 9V6.500a4 4 0 0 1 8 0V9M5 9h10v7.500H5z";
const SEMAPHORE: &str = "M6.500 2.500h7v15h-7zM10 6h.01M10 10h.01M10 14h.01";
const FLAG: &str = "M5 17V3M5 4h10l-3 3.500 3 3.500H5";
const BELL: &str = "M6 14V9a4 4 0 0 1 8 0v5M4 14h12M9 17h2";
const GLOBE: &str = "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14";
const STOPWATCH: &str = "M10 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM10 8v3.500M8 2h4M15 5l1-1";
const BRACKETS: &str = "M7 3H4v14h3M13 3h3v14h-3";
const CLASS: &str = "M4 4h12v12H4zM4 8h12";
const FUNCTION: &str = "M12.500 4.500c-2.500-.8-3.500.6-3.800 2.500L7 16M5.500 9.500h6";
const COROUTINE: &str = "M10.500 4.500c-2.500-.8-3.500.6-3.800 2.500L5 16M3.500 9.500h6M13.500 10v6M16.500 10v6";
const HOURGLASS: &str = "M6 3h8M6 17h8M7 3c0 4 6 5 6 7s-6 3-6 7M13 3c0 4-6 5-6 7s6 3 6 7";
const TASK: &str = "M4 5v10l6.500-5zM15 7v6M12 10h6";
const LANES: &str = "M3 5h14M3 10h14M3 15h14";
const BOXES: &str = "M3 3h5.500v5.500H3zM11.500 3H17v5.500h-5.500zM3 11.500h5.500V17H3zM11.500 11.500H17V17h-5.500z";
const IMPORT: &str = "M10 3v8M7 8l3 3 3-3M4 12v4.500h12V12";
const EQUALS: &str = "M4 8h12M4 12h12";
const DOT: &str = "M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";

const fn of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Coroutine => COROUTINE,
        Kind::Function => FUNCTION,
        Kind::Class => CLASS,
        Kind::AwaitSleep => "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l3 2",
        Kind::AwaitCall => "M4 6h8a4 4 0 0 1 0 8H5M7.500 11 4.500 14l3 3",
        Kind::AwaitTask => HOURGLASS,
        Kind::Gather => "M3 4h4l5 6-5 6H3M3 10h14M14 7l3 3-3 3",
        Kind::WaitFirst => "M7.500 6 11 3.500V16M7.500 16h7",
        Kind::TaskGroup => "M7 3H4v14h3M13 3h3v14h-3M10 6.500h.01M10 10h.01M10 13.500h.01",
        Kind::Timeout | Kind::WaitFor => STOPWATCH,
        Kind::AsyncFor => "M4 10a6 6 0 0 1 10-4.500M16 10a6 6 0 0 1-10 4.500M14.500 2v4h-4M5.500 18v-4h4",
        Kind::AsyncWith | Kind::With => BRACKETS,
        Kind::CreateTask => TASK,
        Kind::Cancel => "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.500 7.500l5 5M12.500 7.500l-5 5",
        Kind::RunMain => "M6 4v12l9-6z",
        Kind::AsyncWithLock | Kind::WithLock => LOCK,
        Kind::AsyncWithSemaphore => SEMAPHORE,
        Kind::AsyncWithCondition | Kind::ConditionWait => BELL,
        Kind::ConditionNotify => {
            "M6 14V9a4 4 0 0 1 8 0v5M4 14h12M9 17h2M2 7.500A8 8 0 0 1 4 3.500M18 7.500a8 8 0 0 0-2-4"
        }
        Kind::QueuePut => "M3 12h14v5H3zM7.500 12v5M12 12v5M10 2v7M7 6.500l3 3 3-3",
        Kind::QueueGet => "M3 12h14v5H3zM7.500 12v5M12 12v5M10 9.500v-7M7 5l3-3 3 3",
        Kind::QueueJoin => "M3 12h14v5H3zM7.500 12v5M12 12v5M6.500 6l3 3 5-6",
        Kind::QueueTaskDone => "M4 10.500l4 4 8-9",
        Kind::EventWait => "M5 17V3M5 9.500h9l-2.500 2.800L14 15H5",
        Kind::EventSet => FLAG,
        Kind::FetchAsync => GLOBE,
        Kind::FetchBlocking => "M10 3v9M6.500 8.500 10 12l3.500-3.500M4 16h12",
        Kind::ReadFile => "M5 2.500h7l3 3v12H5zM8 9h4M8 12.500h4",
        Kind::BlockingSleep => "M7 2.500h6L17.500 7v6L13 17.500H7L2.500 13V7zM8 7.500v5M12 7.500v5",
        Kind::Burn => "M6 6h8v8H6zM8 3v3M12 3v3M8 14v3M12 14v3M3 8h3M3 12h3M14 8h3M14 12h3",
        Kind::RunInThread => "M3 5h14M8 5c4 0 2 10 6 10h3M3 15h5M14.500 12.500 17 15l-2.500 2.500",
        Kind::RunInProcess => "M3 3h6v6H3zM11 11h6v6h-6zM9 6h5v5",
        Kind::MakeThread => "M3 15h14M10 3v8M6 7h8",
        Kind::MakeProcess => "M3.500 3.500h13v13h-13zM10 7v6M7 10h6",
        Kind::ThreadStart => "M2.500 10H8M8 5v10l8-5z",
        Kind::ThreadJoin => "M3 5h5l5 5h4M3 15h5l5-5M14.500 7.500 17 10l-2.500 2.500",
        Kind::ThreadPool => LANES,
        Kind::ProcessPool => BOXES,
        Kind::PoolMap => "M3 10h14M7 10l5-6h5M7 10l5 6h5",
        Kind::LoopTimes => {
            "M4 11V9a3 3 0 0 1 3-3h9M13.500 3.500 16 6l-2.500 2.500M16 9v2a3 3 0 0 1-3 3H4M6.500 11.500 4 14l2.500 2.500"
        }
        Kind::ForEach => "M4 5h.01M4 10h.01M4 15h.01M8 5h8M8 10h8M8 15h8",
        Kind::While => "M16 10a6 6 0 1 1-2-4.500M14.500 2v4h-4",
        Kind::If => "M5 3v14M5 6c0 5 9 2 9 8v3M11.500 14.500 14 17l2.500-2.500",
        Kind::Match => "M5 3v13M5 6h10M5 11h10M5 16h10",
        Kind::Try => "M10 2.500 16 5v5c0 4-3 6.500-6 7.500-3-1-6-3.500-6-7.500V5z",
        Kind::Raise => "M11 2.500 5 11h5l-1 6.500L15 9h-5z",
        Kind::Return => "M16 5v4a3 3 0 0 1-3 3H4M7.500 8.500 4 12l3.500 3.500",
        Kind::Break => "M11 7V3.500H4v13h7V13M8 10h9M14 7l3 3-3 3",
        Kind::Continue => "M4 5v10l6-5zM10 5v10l6-5z",
        Kind::SetVariable => EQUALS,
        Kind::ChangeVariable => "M3 10h6M6 7v6M12 8.500h5M12 12h5",
        Kind::Print => "M3 4h14v12H3zM6 8l2.500 2L6 12M10.500 12.500H14",
        Kind::Call => "M7 4c-3 4-3 8 0 12M13 4c3 4 3 8 0 12",
        Kind::Import => IMPORT,
        Kind::Comment => "M3 4h14v9H9l-4 4v-4H3z",
        Kind::Pass => "M5 10h.01M10 10h.01M15 10h.01",
        Kind::Statement => "M7 5 3 10l4 5M13 5l4 5-4 5",
    }
}

/// What makes a queue is a variable that is set, and shows a queue.
fn of_entry(entry: &Entry) -> &'static str {
    match entry.id {
        "make-queue" => QUEUE,
        "make-lock" | "make-thread-lock" => LOCK,
        "make-semaphore" => SEMAPHORE,
        "make-event" => FLAG,
        "make-condition" => BELL,
        "fetch-client" => GLOBE,
        _ => of_kind(entry.kind),
    }
}

const fn of_sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Coroutine => COROUTINE,
        Sort::Function => FUNCTION,
        Sort::Class => CLASS,
        Sort::Task => TASK,
        Sort::Queue => QUEUE,
        Sort::Lock => LOCK,
        Sort::Semaphore => SEMAPHORE,
        Sort::Event => FLAG,
        Sort::Condition => BELL,
        Sort::Group => BRACKETS,
        Sort::Client => GLOBE,
        Sort::Thread => LANES,
        Sort::Process | Sort::Pool => BOXES,
        Sort::Import => IMPORT,
        Sort::Variable => DOT,
    }
}

/// Decoration: the words beside it say the same.
fn drawn(path: &'static str) -> Html {
    html! { <svg class="icon glyph" viewBox="0 0 20 20" aria-hidden="true"><path d={path} /></svg> }
}

pub fn kind(kind: Kind) -> Html {
    drawn(of_kind(kind))
}

pub fn entry(entry: &Entry) -> Html {
    drawn(of_entry(entry))
}

pub fn sort(sort: Sort) -> Html {
    drawn(of_sort(sort))
}
