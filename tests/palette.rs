//! Every entry of the palette, put into a fresh coroutine: it is the block it says, and the program runs.
//!
//! The programs stand in `tests/data/run/palette`, written by `UPDATE_EXPECT=1`, with what CPython prints beside them: tests/run.rs
//! compares. What CPython cannot run alone (a network, a module of this project) stands in `tests/data/palette` and only has to run here.

use coroscope::app::locale::{Language, Locale};
use coroscope::base::{PythonVersion, Scenario, Settings};
use coroscope::blocks::palette::{Entry, Unfit, found, place_at, scope};
use coroscope::blocks::{Kind, Operation, Slot, Tree, blocks, edit};
use coroscope::machine::{Progress, Simulation};
use std::path::Path;

fn tree(source: &str) -> Tree {
    blocks(source, PythonVersion::default(), None).unwrap_or_else(|problems| panic!("{problems:?}\n{source}"))
}

fn entry(id: &str) -> &'static Entry {
    Entry::by_id(id).unwrap_or_else(|| panic!("no entry {id}"))
}

/// The program after an entry was put in, and the kind of the last block that came.
fn put(source: &str, id: &str, slot: impl Fn(&Tree) -> Slot) -> (String, Kind) {
    let before = tree(source);
    let slot = slot(&before);
    assert_eq!(entry(id).fits(&before, slot), Ok(()), "{id} in\n{source}");
    let edited = edit(&before, &entry(id).insertion(&before, slot)).expect("it fits");
    let after = tree(&edited.source);
    let mut last = None;
    let mut outermost = usize::MAX;
    after.walk(|block, start, depth| {
        if edited.selected.start <= start && start < edited.selected.end && depth <= outermost {
            outermost = depth;
            last = Some(block.kind);
        }
    });
    (edited.source, last.unwrap_or_else(|| panic!("{id} gave no block in\n{source}")))
}

/// Inside of the last definition of that name, at its end.
fn inside(tree: &Tree, name: &str) -> Slot {
    let mut slot = Slot::default();
    tree.walk(|block, _, _| {
        if block.field("name").is_some_and(|field| &*field.text == name)
            && let Some(body) = block.bodies().next()
        {
            slot = Slot { parent: Some(block.id), clause: 0, index: body.blocks.len() };
        }
    });
    slot
}

fn at_the_end(tree: &Tree) -> Slot {
    place_at(tree, None)
}

/// What has to be there before, so that an entry does not wait for ever.
fn before(id: &str) -> &'static [&'static str] {
    match id {
        "queue-get" | "queue-task-done" => &["queue-put"],
        "event-wait" => &["event-set"],
        "thread-join" => &["thread-start"],
        _ => &[],
    }
}

/// A program around an entry that cannot stand alone; the entry goes to the end of its `here`.
fn frame(id: &str) -> Option<&'static str> {
    Some(match id {
        "break" | "continue" => "for turn in range(2):\n    if turn:\n        print(turn)\n",
        "raise" => "try:\n    print(\"tries\")\nexcept ValueError as error:\n    print(\"caught\", error)\n",
        "condition-wait" => {
            "import asyncio\n\n\nasync def waker(condition):\n    async with condition:\n        condition.notify()\n\n\n\
             async def main():\n    condition = asyncio.Condition()\n    asyncio.create_task(waker(condition))\n\n\nasyncio.run(main())\n"
        }
        "read-file" => "with open(\"notes.txt\", \"w\") as file:\n    file.write(\"a note\")\n",
        _ => return None,
    })
}

/// A whole program around an entry, which was put in as a person would.
fn program(id: &str) -> (String, Kind) {
    match (frame(id), id) {
        (Some(frame), "break" | "continue" | "raise") => put(frame, id, |tree| {
            let outer = tree.body.blocks[0].block.id;
            let at = tree.find(outer).expect("it is there").block.bodies().next().map_or(0, |body| body.blocks.len());
            Slot { parent: Some(outer), clause: 0, index: at }
        }),
        (Some(frame), "condition-wait") => put(frame, id, |tree| inside(tree, "main")),
        (Some(frame), _) => put(frame, id, at_the_end),
        (None, "coroutine") => {
            let (source, kind) = put("", id, at_the_end);
            (put(&source, "run-main", at_the_end).0, kind)
        }
        (None, "run-main") => put("", id, at_the_end),
        (None, _) => {
            let (mut source, _) = put("", "coroutine", at_the_end);
            for id in before(id) {
                source = put(&source, id, |tree| inside(tree, "main")).0;
            }
            let (source, kind) = put(&source, id, |tree| inside(tree, "main"));
            (put(&source, "run-main", at_the_end).0, kind)
        }
    }
}

/// CPython has no such module, no network, or not the same output in every run.
fn only_here(id: &str) -> bool {
    matches!(id, "fetch-async" | "fetch-client" | "fetch-blocking" | "burn")
}

/// The first line that says for which versions there are recordings, unless for all.
fn versions(entry: &Entry) -> String {
    match entry.id {
        // Without a guard around what starts it, a pool fails from 3.14 on: where, in CPython, differs from run to run.
        "pool-map" | "run-in-process" => "# versions: -3.13\n".to_owned(),
        _ if entry.since > 9 => format!("# versions: 3.{}-\n", entry.since),
        _ => String::new(),
    }
}

#[test]
fn every_entry_is_the_block_it_says() {
    for entry in Entry::all() {
        let (source, kind) = program(entry.id);
        assert_eq!(kind, entry.kind, "{}:\n{source}", entry.id);
    }
}

#[test]
fn every_entry_runs() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for entry in Entry::all() {
        let (source, _) = program(entry.id);
        let folder = if only_here(entry.id) { "tests/data/palette" } else { "tests/data/run/palette" };
        let path = Path::new(folder).join(format!("{}.py", entry.id.replace('-', "_")));
        let source = versions(entry) + &source;
        if update {
            std::fs::create_dir_all(folder).expect("the folder can be made");
            std::fs::write(&path, &source).expect("it can be written");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(kept, source, "{} is not what the palette gives: UPDATE_EXPECT=1", path.display());
        let scenario = Scenario { source, settings: Settings::default() };
        let mut simulation = Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{problems:?}"));
        let runs_on = (0..100).all(|_| simulation.advance(100_000) == Progress::Running);
        assert!(!runs_on, "{} does not end:\n{}", entry.id, scenario.source);
        let exit = simulation.outcome().map(|outcome| outcome.exit);
        assert_eq!(exit, Some(0), "{}:\n{}", entry.id, scenario.source);
    }
}

/// The ids of what can go around the blocks on these lines.
fn around(source: &str, lines: &[u32]) -> Vec<&'static str> {
    let tree = tree(source);
    let blocks: Vec<_> = lines.iter().filter_map(|line| tree.at_line(*line)).collect();
    Entry::around(&tree, &blocks).into_iter().map(|entry| entry.id).collect()
}

#[test]
fn blocks_are_put_into_what_can_hold_them_and_do_the_same_there() {
    let read = tree;
    let program = "import asyncio\n\n\nasync def main():\n    await asyncio.sleep(0)\n    print(\"inside\")\n\n\nasyncio.run(main())\n";
    let tree = tree(program);
    let blocks = [5, 6].map(|line| tree.at_line(line).expect("a block"));
    let entries = Entry::around(&tree, &blocks);
    assert_eq!(entries.len(), 14, "all but the plain function, which cannot wait");
    for entry in entries {
        let operation = entry.wrapping(&tree, &blocks).expect("it holds blocks");
        let edited = edit(&tree, &operation).unwrap_or_else(|why| panic!("{}: {why:?}", entry.id));
        let after = read(&edited.source);
        let outer = after.at(edited.selected.start + 8).and_then(|id| after.find(id)).expect("it is there").block;
        assert_eq!(outer.kind, entry.kind, "{}", edited.source);
        let scenario = Scenario { source: edited.source, settings: Settings::default() };
        let mut simulation = Simulation::new(&scenario).unwrap_or_else(|problems| panic!("{problems:?}"));
        let runs_on = (0..100).all(|_| simulation.advance(100_000) == Progress::Running);
        assert!(!runs_on, "{} does not end:\n{}", entry.id, scenario.source);
        assert_eq!(simulation.outcome().map(|outcome| outcome.exit), Some(0), "{}:\n{}", entry.id, scenario.source);
    }
}

#[test]
fn blocks_are_not_offered_what_cannot_hold_them() {
    let plain = "def f():\n    for x in y:\n        if x:\n            break\n        return x\n    return None\n";
    assert!(around(plain, &[2]).contains(&"function"));
    for line in [3, 4] {
        assert!(!around(plain, &[line]).contains(&"function"), "a loop around is left");
        assert!(around(plain, &[line]).contains(&"task-group"), "making it async is offered");
    }
    assert!(around(plain, &[5]).contains(&"function"));
    let top = around("import time\ntime.sleep(1)\n", &[2]);
    assert!(!top.contains(&"timeout") && !top.contains(&"async-with-lock"), "nothing there can be made async");
    assert!(top.contains(&"coroutine") && top.contains(&"with"));
    let waits = "async def f():\n    x = 1\n    async def g():\n        nonlocal x\n        await h(x)\n";
    assert!(around(waits, &[4, 5]).contains(&"coroutine"));
    assert!(!around(waits, &[4, 5]).contains(&"function"));
}

#[test]
fn names_in_scope_are_used() {
    let program = "import asyncio\n\n\nasync def fetch(name, queue):\n    pass\n\n\nasync def main():\n    items = asyncio.Queue()\n    first = asyncio.create_task(fetch(\"A\", items))\n";
    let text = |id: &str, name: &str| {
        let tree = tree(program);
        match entry(id).insertion(&tree, inside(&tree, name)) {
            Operation::Insert { text, .. } => text,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(text("queue-put", "main"), "await items.put(1)");
    assert_eq!(text("queue-put", "fetch"), "await queue.put(1)");
    assert_eq!(text("create-task", "main"), "task = asyncio.create_task(fetch(\"A\", items))");
    assert_eq!(text("await-task", "main"), "await first");
    assert_eq!(text("make-thread", "main"), "thread = threading.Thread(target=time.sleep, args=(1,))");
    let names = scope(&tree(program), inside(&tree(program), "fetch"));
    assert_eq!(names.inside, ["fetch"]);
    assert!(names.variables.iter().all(|variable| variable.name != "items"));
}

#[test]
fn a_sleep_in_a_bare_program_brings_its_import() {
    let program = "async def main():\n    pass\n";
    let (source, kind) = put(program, "await-sleep", |tree| inside(tree, "main"));
    assert_eq!(
        (source.as_str(), kind),
        ("import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n", Kind::AwaitSleep)
    );
}

#[test]
fn what_does_not_fit_says_why() {
    let source = "def plain():\n    pass\n\n\nasync def main():\n    pass\n";
    let tree = tree(source);
    let plain = tree.body.blocks[0].block.id;
    let fits = |id: &str, slot| entry(id).fits(&tree, slot);
    assert_eq!(fits("await-sleep", inside(&tree, "plain")), Err(Unfit::OutsideCoroutine { function: Some(plain) }));
    assert_eq!(fits("create-task", Slot::default()), Err(Unfit::OutsideCoroutine { function: None }));
    assert_eq!(fits("run-main", inside(&tree, "main")), Err(Unfit::InsideCoroutine));
    assert!(matches!(fits("break", inside(&tree, "main")), Err(Unfit::Refused(_))));
    let old = blocks(source, PythonVersion::V3_10, None).expect("it is sound");
    assert_eq!(entry("timeout").fits(&old, inside(&old, "main")), Err(Unfit::Newer(11)));
}

#[test]
fn entries_are_found_in_both_languages() {
    let [english, russian] = Language::ALL.map(Locale::new);
    let ids = |query: &str| -> Vec<&str> {
        let texts = |entry: &Entry| {
            let both = [&russian, &english].into_iter();
            both.flat_map(|words| [words.text(&entry.name_key()), words.text(&entry.help_key())]).collect()
        };
        found(query, texts).into_iter().map(|entry| entry.id).collect()
    };
    assert_eq!(ids("очередь")[0], ids("queue")[0]);
    assert!(ids("queue").contains(&"queue-put") && ids("сон").contains(&"await-sleep"));
    assert!(ids("asyncio.sleep").contains(&"await-sleep"));
    assert_eq!(ids("").len(), Entry::all().len());
    assert!(ids("no such thing").is_empty());
}
