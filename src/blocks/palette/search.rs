//! Finding entries by words, in whatever language they come.

use super::Entry;

/// The entries that have every word of the query in one of their texts: those whose name (the first text) begins with it first.
/// `texts` gives names and sentences, in every language; the Python text counts too.
pub fn found(query: &str, texts: impl Fn(&Entry) -> Vec<String>) -> Vec<&'static Entry> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut found: Vec<(usize, &Entry)> = Vec::new();
    for entry in Entry::all() {
        let mut texts: Vec<String> = texts(entry).iter().map(|text| text.to_lowercase()).collect();
        texts.push(entry.sketch().to_lowercase());
        texts.push(entry.id.replace('-', " "));
        let rank = |word: &&str| {
            let best = texts.iter().enumerate().filter_map(|(at, text)| {
                let starts = text.split(|ch: char| !ch.is_alphanumeric()).any(|part| part.starts_with(*word));
                text.contains(*word).then_some(if starts { at } else { at + texts.len() })
            });
            best.min()
        };
        if let Some(rank) = words.iter().map(rank).try_fold(0, |sum, rank| Some(sum + rank?)) {
            found.push((rank, entry));
        }
    }
    found.sort_by_key(|&(rank, _)| rank);
    found.into_iter().map(|(_, entry)| entry).collect()
}
