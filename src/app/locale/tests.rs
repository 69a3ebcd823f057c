//! The tables and the page agree: same keys, same placeables, nothing missing, nothing idle.

use super::*;
use crate::blocks::palette::{Entry, Group};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn parsed(language: Language) -> ast::Resource<&'static str> {
    parser::parse_runtime(language.table())
        .unwrap_or_else(|(_, errors)| panic!("{}.ftl does not parse: {errors:?}", language.tag()))
}

fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())])
        .collect()
}

/// The text of each message, placeables included.
fn bodies(language: Language) -> BTreeMap<&'static str, String> {
    let mut bodies: BTreeMap<&str, String> = BTreeMap::new();
    let mut key = "";
    for line in language.table().lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with([' ', '}']) && line.contains(" = ") {
            key = line.split(" = ").next().unwrap_or("");
            assert!(!bodies.contains_key(key), "{key} stands twice in {}.ftl", language.tag());
        }
        bodies.entry(key).or_default().push_str(line);
    }
    bodies.remove("");
    bodies
}

#[test]
fn both_tables_parse_and_have_the_same_messages() {
    assert!(Language::ALL.iter().all(|&language| !parsed(language).body.is_empty()));
    let [english, russian] = Language::ALL.map(|language| Locale::new(language).keys().collect::<BTreeSet<_>>());
    assert_eq!(english.difference(&russian).collect::<Vec<_>>(), Vec::<&&str>::new(), "only in English");
    assert_eq!(russian.difference(&english).collect::<Vec<_>>(), Vec::<&&str>::new(), "only in Russian");
}

#[test]
fn both_tables_use_the_same_arguments() {
    let [english, russian] = Language::ALL.map(bodies);
    for (key, text) in &english {
        assert_eq!(variables(text), variables(&russian[key]), "arguments of {key}");
    }
}

/// String literals of the page's Rust files, tests aside.
fn literals(folder: &Path, out: &mut Vec<(String, bool)>) {
    const OPENERS: [&str; 5] = [".text(", ".format(", "Message::new(", "by_task(", "by_text("];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            literals(&path, out);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap_or_default();
        let source = source.split("#[cfg(test)]").next().unwrap_or("");
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let mut rest = line;
            while let Some(start) = rest.find('"') {
                let Some(end) = rest[start + 1..].find('"') else { break };
                let opened = OPENERS.iter().any(|opener| rest[..start].ends_with(opener));
                out.push((rest[start + 1..start + 1 + end].to_owned(), opened));
                rest = &rest[start + end + 2..];
            }
        }
    }
}

#[test]
fn every_message_used_exists_and_every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for folder in ["app", "canvas", "embed", "narrate", "platform", "ui"] {
        literals(&root.join(folder), &mut found);
    }
    let keys: BTreeSet<&str> = Locale::new(Language::English).keys().collect();
    let missing: Vec<_> = found.iter().filter(|(text, opened)| *opened && !keys.contains(text.as_str())).collect();
    assert!(missing.is_empty(), "no such message: {missing:?}");
    let palette: Vec<String> = Entry::all().iter().flat_map(|entry| [entry.name_key(), entry.help_key()]).collect();
    let nameless: Vec<_> = palette.iter().filter(|key| !keys.contains(key.as_str())).collect();
    assert!(nameless.is_empty(), "entries of the palette without words: {nameless:?}");
    let groups = Group::ALL.map(|group| group.key());
    let used = found.iter().map(|(text, _)| text.as_str()).chain(palette.iter().map(String::as_str)).chain(groups);
    let used: BTreeSet<&str> = used.collect();
    let idle: Vec<_> = keys.iter().filter(|key| !used.contains(*key)).collect();
    assert!(idle.is_empty(), "messages that nothing uses: {idle:?}");
}

#[test]
fn russian_plurals_follow_the_number() {
    let locale = Locale::new(Language::Russian);
    let shown = |count: u32| locale.format("tasks", &[("count", count.into())]);
    assert_eq!(
        [1, 2, 5, 11, 12, 21, 22, 25, 111, 0].map(shown),
        [
            "1 задача",
            "2 задачи",
            "5 задач",
            "11 задач",
            "12 задач",
            "21 задача",
            "22 задачи",
            "25 задач",
            "111 задач",
            "0 задач"
        ]
    );
}

#[test]
fn parts_of_a_sentence_are_localised_too() {
    let wait = Message::new("wait-sleep").with("delay", "1");
    let message = Message::new("now-step-end").with("who", "Task-1").with("wait", wait);
    assert_eq!(
        Locale::new(Language::English).message(&message),
        "Task-1 waits for asyncio.sleep(1); the loop is free again."
    );
    assert_eq!(Locale::new(Language::Russian).message(&message), "Task-1 ждёт asyncio.sleep(1); цикл снова свободен.");
}
