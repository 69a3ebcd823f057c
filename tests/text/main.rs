//! Numbers and texts against CPython: every line of `tests/data/text/*.txt` is a call and what CPython 3.9 to
//! 3.13 made of it. `scripts/record-text.py` writes them.

mod answers;
mod complexes;
mod formats;
mod mathematics;
mod methods;
mod value;

use coroscope::base::PythonVersion;
use value::Value;

const VERSIONS: [PythonVersion; 5] =
    [PythonVersion::V3_9, PythonVersion::V3_10, PythonVersion::V3_11, PythonVersion::V3_12, PythonVersion::V3_13];

/// The result that the line records for a version.
fn expected<'a>(results: &[&'a str], version: PythonVersion) -> &'a str {
    let name = version.to_string();
    let of_version = |result: &&'a str| {
        let (versions, text) = result.split_once('=').filter(|(versions, _)| versions.starts_with("3."))?;
        versions.split(',').any(|listed| listed == name).then_some(text)
    };
    results.iter().find_map(of_version).unwrap_or(results[0])
}

/// How near a float must come.
#[derive(Clone, Copy, PartialEq)]
enum Precision {
    Exact,
    /// What the C library computes may differ in the last bits, and in few of the cases.
    LastBits,
}

/// Equal but for the last bits of floats.
fn nearly_equal(found: &str, wanted: &str) -> bool {
    let bits = |text: &str| {
        let hex = text.trim_matches(['[', ']']).strip_prefix('f')?;
        u64::from_str_radix(hex, 16).ok()
    };
    let near = |(found, wanted): (&str, &str)| match (bits(found), bits(wanted)) {
        (Some(found), Some(wanted)) => found.abs_diff(wanted) <= 4,
        _ => found == wanted,
    };
    let (found, wanted): (Vec<_>, Vec<_>) = (found.split(", ").collect(), wanted.split(", ").collect());
    found.len() == wanted.len() && found.into_iter().zip(wanted).all(near)
}

fn check(topic: &str, precision: Precision) {
    let path = format!("{}/tests/data/text/{topic}.txt", env!("CARGO_MANIFEST_DIR"));
    let recorded = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut compared = 0;
    let mut nearly = 0;
    let mut wrong = Vec::new();
    for line in recorded.lines() {
        let (call, results) = line.split_once("\t->\t").expect("a call, an arrow, results");
        let mut fields = call.split('\t');
        let operation = fields.next().expect("an operation");
        let args: Vec<Value> = fields.map(Value::read).collect();
        let results: Vec<&str> = results.split('\t').collect();
        for version in VERSIONS {
            let wanted = expected(&results, version);
            let found = match answers::answer(operation, &args, version) {
                Ok(value) => value.to_string(),
                Err(raised) => format!("{} {}", raised.kind, Value::Text(raised.message)),
            };
            compared += 1;
            if precision == Precision::LastBits && found != wanted && nearly_equal(&found, wanted) {
                nearly += 1;
            } else if found != wanted {
                wrong.push(format!("{version} {call}\n    CPython {wanted}\n    here    {found}"));
            }
        }
    }
    assert!(compared > 100, "{path} holds too few cases");
    assert!(nearly * 50 < compared, "{nearly} of {compared} differ in their last bits");
    let shown = wrong.iter().take(30).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {compared} differ:\n{shown}", wrong.len());
}

macro_rules! topics {
    ($precision:ident: $($topic:ident)*) => {
        $(#[test] fn $topic() { check(stringify!($topic), Precision::$precision); })*
    };
}

topics! { Exact: float int format percent template repr str codec random }
topics! { LastBits: math distribution complex }
