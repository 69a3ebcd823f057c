//! The languages that the page speaks.

use crate::base::VirtualTime;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Russian,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::English, Language::Russian];

    /// As in `<html lang>` and `?lang=`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Russian => "ru",
        }
    }

    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Russian => "Русский",
        }
    }

    /// From a tag such as `ru` or `en-GB`.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.tag() == primary)
    }

    pub(super) const fn table(self) -> &'static str {
        match self {
            Language::English => include_str!("../../../www/locales/en.ftl"),
            Language::Russian => include_str!("../../../www/locales/ru.ftl"),
        }
    }

    /// The plural category of a whole number, by the rules of the Unicode CLDR.
    pub(super) const fn plural(self, number: u64) -> &'static str {
        match self {
            Language::English if number == 1 => "one",
            Language::English => "other",
            Language::Russian => match (number % 10, number % 100) {
                (_, 11..=14) => "many",
                (1, _) => "one",
                (2..=4, _) => "few",
                _ => "many",
            },
        }
    }

    /// Digits with thin spaces between groups of three, from five digits on.
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        if digits.len() < 5 { digits } else { grouped(&digits) }
    }

    /// Digits and the key of the unit: 1.2 ms, 340 ns; at most three places after the point.
    pub fn time(self, time: VirtualTime) -> (String, &'static str) {
        let nanos = time.as_nanos();
        let (unit, size) = match nanos {
            0 => ("unit-s", 1_000_000_000),
            1..1_000 => ("unit-ns", 1),
            1_000..1_000_000 => ("unit-us", 1_000),
            1_000_000..1_000_000_000 => ("unit-ms", 1_000_000),
            _ => ("unit-s", 1_000_000_000),
        };
        let thousandths = (nanos % size) * 1_000 / size;
        let mut digits = self.number(nanos / size);
        if thousandths != 0 {
            digits.push(self.point());
            digits.push_str(format!("{thousandths:03}").trim_end_matches('0'));
        }
        (digits, unit)
    }

    pub const fn point(self) -> char {
        match self {
            Language::English => '.',
            Language::Russian => ',',
        }
    }
}

fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_browsers_write_them() {
        assert_eq!(Language::from_tag("ru-RU"), Some(Language::Russian));
        assert_eq!(Language::from_tag("EN"), Some(Language::English));
        assert_eq!(Language::from_tag("de"), None);
    }

    #[test]
    fn times_have_the_unit_that_fits() {
        let show = |nanos| Language::English.time(VirtualTime::from_nanos(nanos));
        assert_eq!(show(0), ("0".to_owned(), "unit-s"));
        assert_eq!(show(340), ("340".to_owned(), "unit-ns"));
        assert_eq!(show(1_250), ("1.25".to_owned(), "unit-us"));
        assert_eq!(show(100_000_000), ("100".to_owned(), "unit-ms"));
        assert_eq!(show(10_004_000_000), ("10.004".to_owned(), "unit-s"));
        assert_eq!(Language::Russian.time(VirtualTime::from_nanos(1_500_000_000)).0, "1,5");
    }

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(Language::English.number(1204), "1204");
        assert_eq!(Language::English.number(1_234_567), "1\u{202f}234\u{202f}567");
    }
}
