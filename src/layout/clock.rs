//! Times as text, and the marks of the ruler.

use super::TimeScale;

/// How a language writes times.
#[derive(Clone, Debug, PartialEq)]
pub struct Units {
    /// Second, millisecond, microsecond, nanosecond.
    pub names: [String; 4],
    pub decimal: char,
}

impl Default for Units {
    fn default() -> Units {
        Units { names: ["s", "ms", "µs", "ns"].map(str::to_owned), decimal: '.' }
    }
}

const SCALES: [f64; 4] = [1.0, 1e-3, 1e-6, 1e-9];

/// A moment: seconds, with as many decimals as a pixel can tell apart (`grain` in seconds).
pub fn time_words(seconds: f64, grain: f64, units: &Units) -> String {
    number(seconds, decimals(grain), units, 0)
}

/// A stretch of time, in the unit that suits it, with three or four digits.
pub fn duration_words(seconds: f64, units: &Units) -> String {
    let unit = SCALES.iter().position(|scale| seconds >= *scale * 0.9995).unwrap_or(3);
    let value = seconds / SCALES[unit];
    let most = if unit == 3 { 0 } else { 3 };
    let digits = if value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    let text = number(value, digits.min(most), units, unit);
    trim_zeros(&text, units)
}

/// One mark of the ruler.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub x: f64,
    pub label: String,
}

/// Marks at round times at least `apart` pixels from each other; when they differ only in what is below a
/// millisecond they count from the first text, the moment before them.
pub fn ticks(scale: &TimeScale, apart: f64, units: &Units) -> (Option<String>, Vec<Tick>) {
    let step = round_up(scale.seconds_per_pixel() * apart).max(1e-9);
    let unit = SCALES.iter().position(|scale| step >= *scale * 0.999).unwrap_or(3);
    let base = match unit {
        2 | 3 => (scale.start() / SCALES[unit - 1] + 1e-6).floor() * SCALES[unit - 1],
        _ => 0.0,
    };
    let origin = (base > 0.0).then(|| number(base, (unit - 1) * 3, units, 0));
    let in_seconds = unit == 1 && scale.end() > 1.0;
    let label = |time: f64| {
        if time.abs() < step / 2.0 {
            return number(0.0, 0, units, if in_seconds { 0 } else { unit });
        }
        if in_seconds {
            return number(time, decimals(step), units, 0);
        }
        let sign = if base > 0.0 { "+" } else { "" };
        format!("{sign}{}", number((time - base) / SCALES[unit], 0, units, unit))
    };
    let first = (scale.start() / step).ceil() as i64;
    let last = (scale.end() / step).floor() as i64;
    let ticks = (first..=last).map(|n| n as f64 * step);
    (origin, ticks.map(|time| Tick { x: scale.x_of_seconds(time), label: label(time) }).collect())
}

/// The next of 1, 2, 5, 10, 20, ...
fn round_up(seconds: f64) -> f64 {
    let power = 10f64.powf(seconds.log10().floor());
    let digit = [1.0, 2.0, 5.0].into_iter().find(|digit| digit * power >= seconds * 0.999).unwrap_or(10.0);
    digit * power
}

/// Decimals of a second that tell steps of `grain` seconds apart.
fn decimals(grain: f64) -> usize {
    (-grain.log10() - 1e-9).ceil().clamp(0.0, 9.0) as usize
}

fn number(value: f64, decimals: usize, units: &Units, unit: usize) -> String {
    let digits = format!("{value:.decimals$}").replace('.', &units.decimal.to_string());
    format!("{digits}\u{a0}{}", units.names[unit])
}

fn trim_zeros(text: &str, units: &Units) -> String {
    let Some((number, unit)) = text.split_once('\u{a0}') else { return text.to_owned() };
    if !number.contains(units.decimal) {
        return text.to_owned();
    }
    let short = number.trim_end_matches('0').trim_end_matches(units.decimal);
    format!("{short}\u{a0}{unit}")
}
