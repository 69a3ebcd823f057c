//! Links: round trips, recorded links that open for ever, and any text at all.

use coroscope::base::{PythonVersion, Scenario, Settings, StartMethod, VirtualTime};
use coroscope::share::{LinkError, MAX_SCENARIO, decode, encode};
use std::fs;

fn scenario(source: &str) -> Scenario {
    Scenario { source: source.to_owned(), settings: Settings::default() }
}

/// SplitMix64: the same "random" inputs on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}

#[test]
fn every_setting_survives() {
    for (number, python) in PythonVersion::ALL.into_iter().enumerate() {
        let settings = Settings {
            python,
            cores: 1 + 9 * number as u8,
            seed: u64::MAX - number as u64,
            switch_interval: VirtualTime::from_nanos(number as u64),
            network_latency: VirtualTime::from_nanos(1 << (8 * number)),
            start_method: StartMethod::ALL.get(number).copied(),
            input: "Ада\n36\n".repeat(number),
        };
        let scenario = Scenario { source: "print('Привет, 世界 🚀')\r\n\0".into(), settings };
        assert_eq!(decode(&encode(&scenario)), Ok(scenario));
    }
}

#[test]
fn random_programs_survive() {
    let words = ["import asyncio\n", "    await ", "é", "\n", "print(", "sleep(0.1)", "x", "async def ", "🐍", "\\"];
    let mut random = Random(1);
    for _ in 0..2000 {
        let source: String = (0..random.below(60)).map(|_| words[random.below(words.len())]).collect();
        assert_eq!(decode(&encode(&scenario(&source))), Ok(scenario(&source)));
    }
}

#[test]
fn the_hundred_downloads_in_russian_fit_500_characters() {
    let source = fs::read_to_string("tests/data/share/downloads_ru.py").unwrap();
    let link = encode(&scenario(&source));
    assert!(link.len() <= 500, "{} characters for {} bytes", link.len(), source.len());
}

/// Each `NAME.link` was made by an earlier build and must open as `NAME.py`, with the settings named here.
#[test]
fn recorded_links_open_for_ever() {
    let changed = Settings {
        python: PythonVersion::V3_14T,
        cores: 64,
        seed: 12345,
        switch_interval: VirtualTime::from_nanos(1_000),
        network_latency: VirtualTime::from_nanos(2_000_000_000),
        ..Settings::default()
    };
    let recorded = [
        ("empty", Settings::default()),
        ("two_sleepers", Settings::default()),
        ("downloads_ru", Settings::default()),
        ("settings", changed),
        ("start_method", Settings { start_method: Some(StartMethod::Spawn), ..Settings::default() }),
        ("input", Settings { input: "Ada\n36\n".into(), ..Settings::default() }),
    ];
    for (name, settings) in recorded {
        let source = fs::read_to_string(format!("tests/data/share/{name}.py")).unwrap();
        let scenario = Scenario { source, settings };
        let path = format!("tests/data/share/{name}.link");
        // A new case is recorded once; a recorded one is never written again.
        if std::env::var_os("UPDATE_EXPECT").is_some() && !fs::exists(&path).unwrap() {
            fs::write(&path, encode(&scenario) + "\n").unwrap();
        }
        let link = fs::read_to_string(&path).unwrap();
        assert_eq!(decode(&link), Ok(scenario), "{name}");
    }
}

#[test]
fn a_whole_address_opens() {
    let link = encode(&scenario("x = 1\n"));
    assert_eq!(decode(&format!("https://example.org/a/?embed#{link}\n")), Ok(scenario("x = 1\n")));
}

#[test]
fn what_cannot_be_opened_says_why() {
    assert_eq!(decode(""), Err(LinkError::NotALink));
    assert_eq!(decode("lesson=gil"), Err(LinkError::NotALink));
    assert_eq!(decode("0.AAAA"), Err(LinkError::NotALink));
    assert_eq!(decode("2.AAAA"), Err(LinkError::Newer));
    assert_eq!(decode("1."), Err(LinkError::Damaged));
    assert_eq!(decode("1.Привет"), Err(LinkError::Damaged));
    let bomb = encode(&scenario(&"#".repeat(MAX_SCENARIO)));
    assert!(bomb.len() < 10_000);
    assert_eq!(decode(&bomb), Err(LinkError::TooLarge));
}

#[test]
fn one_changed_or_lost_character_is_noticed() {
    let link = encode(&scenario(&fs::read_to_string("tests/data/share/two_sleepers.py").unwrap()));
    for position in 2..link.len() {
        assert!(decode(&link[..position]).is_err(), "cut at {position}");
        let other = if link.as_bytes()[position] == b'A' { "B" } else { "A" };
        let mut changed = link.clone();
        changed.replace_range(position..position + 1, other);
        assert!(decode(&changed).is_err(), "changed at {position}");
    }
}

#[test]
fn any_text_gives_a_scenario_or_an_error() {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut random = Random(7);
    let valid = encode(&scenario("import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n"));
    let mut errors = 0;
    for round in 0..30_000 {
        let mut text = if round % 2 == 0 { "1.".to_owned() } else { valid.clone() };
        for _ in 0..random.below(40) {
            let at = 2 + random.below(text.len() - 1);
            text.insert(at.min(text.len()), ALPHABET[random.below(ALPHABET.len())].into());
        }
        errors += usize::from(decode(&text).is_err());
    }
    assert!(errors > 25_000, "noise should not pass for a scenario: {errors}");
}
