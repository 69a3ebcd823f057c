//! Unix time as a date and a time of day in UTC, and its texts.

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
];

pub(super) struct Moment {
    unix: u64,
    year: u64,
    /// From 1.
    month: u64,
    day: u64,
    /// From 0.
    day_of_year: u64,
    /// Sunday is 0.
    weekday: u64,
    /// Seconds since midnight.
    second: u64,
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn month_length(year: u64, month: u64) -> u64 {
    match month {
        2 => 28 + u64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Moment {
    pub fn of_unix(unix: u64) -> Moment {
        let days = unix / 86_400;
        // 400 years have 146,097 days: no loop runs over more than the years of one such round.
        let mut year = 1970 + days / 146_097 * 400;
        let mut day_of_year = days % 146_097;
        while day_of_year >= 365 + u64::from(is_leap(year)) {
            day_of_year -= 365 + u64::from(is_leap(year));
            year += 1;
        }
        let (mut month, mut day) = (1, day_of_year + 1);
        while day > month_length(year, month) {
            day -= month_length(year, month);
            month += 1;
        }
        // 1970 began on a Thursday.
        Moment { unix, year, month, day, day_of_year, weekday: (days + 4) % 7, second: unix % 86_400 }
    }

    /// As C's strftime in the C locale; a directive that is not known here is the error.
    pub fn format(&self, format: &str) -> Result<String, char> {
        let mut text = String::new();
        let mut rest = format.chars();
        while let Some(character) = rest.next() {
            if character != '%' {
                text.push(character);
                continue;
            }
            match rest.next() {
                Some(directive) => text.push_str(&self.directive(directive)?),
                None => text.push('%'),
            }
        }
        Ok(text)
    }

    fn directive(&self, directive: char) -> Result<String, char> {
        let hour = self.second / 3600;
        let (minute, second) = (self.second / 60 % 60, self.second % 60);
        let hour_of_12 = (hour + 11) % 12 + 1;
        let (day_name, month_name) = (DAYS[self.weekday as usize], MONTHS[self.month as usize - 1]);
        Ok(match directive {
            'a' => day_name[..3].to_owned(),
            'A' => day_name.to_owned(),
            'b' | 'h' => month_name[..3].to_owned(),
            'B' => month_name.to_owned(),
            'c' => self.format("%a %b %e %H:%M:%S %Y")?,
            'd' => format!("{:02}", self.day),
            'D' | 'x' => self.format("%m/%d/%y")?,
            'e' => format!("{:2}", self.day),
            'F' => self.format("%Y-%m-%d")?,
            'H' => format!("{hour:02}"),
            'I' => format!("{hour_of_12:02}"),
            'j' => format!("{:03}", self.day_of_year + 1),
            'm' => format!("{:02}", self.month),
            'M' => format!("{minute:02}"),
            'n' => "\n".to_owned(),
            'p' => if hour < 12 { "AM" } else { "PM" }.to_owned(),
            'r' => self.format("%I:%M:%S %p")?,
            'R' => self.format("%H:%M")?,
            's' => self.unix.to_string(),
            'S' => format!("{second:02}"),
            't' => "\t".to_owned(),
            'T' | 'X' => self.format("%H:%M:%S")?,
            'u' => if self.weekday == 0 { 7 } else { self.weekday }.to_string(),
            'U' => format!("{:02}", (self.day_of_year + 7 - self.weekday) / 7),
            'w' => self.weekday.to_string(),
            'W' => format!("{:02}", (self.day_of_year + 7 - (self.weekday + 6) % 7) / 7),
            'y' => format!("{:02}", self.year % 100),
            'Y' => self.year.to_string(),
            'z' => "+0000".to_owned(),
            'Z' => "UTC".to_owned(),
            '%' => "%".to_owned(),
            unknown => return Err(unknown),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    /// Expected: what CPython's `time.strftime(format, time.gmtime(unix))` gives.
    #[test]
    fn formats_moments() {
        let all = "%a %A %b %B %d %e %j %H %I %M %p %S %U %W %w %u %y %F";
        for (unix, expected) in [
            (0, "Thu Thursday Jan January 01  1 001 00 12 00 AM 00 00 00 4 4 70 1970-01-01"),
            (951_782_399, "Mon Monday Feb February 28 28 059 23 11 59 PM 59 09 09 1 1 00 2000-02-28"),
            (951_868_799, "Tue Tuesday Feb February 29 29 060 23 11 59 PM 59 09 09 2 2 00 2000-02-29"),
            (1_767_225_600, "Thu Thursday Jan January 01  1 001 00 12 00 AM 00 00 00 4 4 26 2026-01-01"),
            (4_102_444_799, "Thu Thursday Dec December 31 31 365 23 11 59 PM 59 52 52 4 4 99 2099-12-31"),
            (13_574_649_599, "Tue Tuesday Feb February 29 29 060 23 11 59 PM 59 09 09 2 2 00 2400-02-29"),
        ] {
            assert_eq!(Moment::of_unix(unix).format(all).as_deref(), Ok(expected));
        }
    }
}
