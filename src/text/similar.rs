//! How like each other two words are, as CPython's suggestions and its `difflib` measure it.

/// Costs and limits are CPython's.
const MOVE: usize = 2;
const CASE: usize = 1;
const MOST_CANDIDATES: usize = 750;
const LONGEST: usize = 40;

/// The name that was meant, perhaps.
pub fn closest<'a>(wrong: &str, names: &'a [String]) -> Option<&'a str> {
    let wrong: Vec<char> = wrong.chars().collect();
    if names.len() > MOST_CANDIDATES || wrong.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        let candidate: Vec<char> = name.chars().collect();
        if candidate == wrong {
            continue;
        }
        let most = (candidate.len() + wrong.len() + 3) * MOVE / 6;
        let most = best.map_or(most, |(distance, _)| most.min(distance.saturating_sub(1)));
        let distance = distance(&wrong, &candidate);
        if distance <= most && best.is_none_or(|(known, _)| distance < known) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Levenshtein's, where another case costs less than another character.
fn distance(a: &[char], b: &[char]) -> usize {
    if a.len() > LONGEST || b.len() > LONGEST {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).map(|index| index * MOVE).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * MOVE;
        for (j, y) in b.iter().enumerate() {
            let substitute = if x == y {
                0
            } else if x.to_lowercase().eq(y.to_lowercase()) {
                CASE
            } else {
                MOVE
            };
            let cost = (diagonal + substitute).min(row[j] + MOVE).min(row[j + 1] + MOVE);
            diagonal = std::mem::replace(&mut row[j + 1], cost);
        }
    }
    row[b.len()]
}

/// How many characters are in the blocks that two words have in common: half of `difflib`'s ratio, times both lengths.
pub fn matching(a: &[char], b: &[char]) -> usize {
    let mut best = (0, 0, 0);
    for i in 0..a.len() {
        for j in 0..b.len() {
            let length = a[i..].iter().zip(&b[j..]).take_while(|(x, y)| x == y).count();
            if length > best.2 {
                best = (i, j, length);
            }
        }
    }
    let (i, j, length) = best;
    match length {
        0 => 0,
        _ => length + matching(&a[..i], &b[..j]) + matching(&a[i + length..], &b[j + length..]),
    }
}
