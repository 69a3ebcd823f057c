"""Dates in a report: working days, birthdays, time zones, parsing and formatting."""
import calendar
from collections import defaultdict
from datetime import MAXYEAR, date, datetime, time, timedelta, timezone
from itertools import count, takewhile

HOLIDAYS = {date(2024, 1, 1), date(2024, 5, 1), date(2024, 12, 25)}


def working_days(start, end):
    day = start
    while day <= end:
        if day.weekday() < 5 and day not in HOLIDAYS:
            yield day
        day += timedelta(days=1)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def easter(year):
    a, b, c = year % 19, *divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * e + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def human(delta):
    seconds = int(abs(delta).total_seconds())
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f"{amount} {name}{'s' if amount > 1 else ''}")
    return ("-" if delta < timedelta(0) else "") + (", ".join(parts) or "now")


LOG = """\
2024-03-29 08:58:12;ann;in
2024-03-29 12:01:00;ann;out
2024-03-29 12:45:30;ann;in
2024-03-29 17:15:00;ann;out
2024-03-29 22:30:00;bob;in
2024-03-30 06:10:59;bob;out
2024-04-01 09:00:00;ann;in"""

worked, since = defaultdict(timedelta), {}
for line in LOG.splitlines():
    stamp, who, what = line.split(";")
    moment = datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S")
    if what == "in":
        since[who] = moment
    else:
        worked[who] += moment - since.pop(who)
for who, delta in worked.items():
    hours = delta / timedelta(hours=1)
    print(f"{who:<5}{delta!s:>10}{hours:8.2f} h {hours * 21.5:9.2f} {human(delta)}")
print(since, sum(worked.values(), timedelta()))
print([sum(1 for _ in working_days(date(2024, m, 1), date(2024, m, calendar.monthrange(2024, m)[1]))) for m in range(1, 13)])
print([f"{easter(y):%a %d %b %Y}" for y in (2000, 2024, 2025)], age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 3, 1)))
print([d.isoformat() for d in takewhile(lambda d: d.year == 2024, (date(2024, 1, 5) + timedelta(weeks=4 * n) for n in count()))][-2:])
print([date(2024, m, 13).strftime("%B") for m in range(1, 13) if date(2024, m, 13).isoweekday() == 5], calendar.isleap(2100), MAXYEAR)
print(calendar.month(2024, 2))
print(calendar.TextCalendar(6).formatweekheader(3), calendar.monthcalendar(2023, 10)[0], calendar.day_name[2], calendar.month_abbr[1:4])
moment = datetime(2024, 7, 4, 15, 30, 45, 123456)
for form in ("%A, %d. %B %Y", "%I:%M %p", "%j %U %W %w", "%y%m%d-%H%M%S.%f", "%x %X", "%c", "%G-W%V-%u", "%%"):
    print(f"{form:<22}{moment.strftime(form)}")
utc = datetime(2024, 7, 4, 12, tzinfo=timezone.utc)
tokyo, new_york = timezone(timedelta(hours=9), "JST"), timezone(timedelta(hours=-4))
print(utc.astimezone(tokyo), utc.astimezone(new_york).isoformat(), utc.astimezone(tokyo) == utc, repr(tokyo), utc.astimezone(new_york).tzname())
print(utc.timestamp(), datetime.fromtimestamp(1e9, timezone.utc), datetime.fromisoformat("2024-02-29T10:20:30+05:30").utcoffset(), date.fromisoformat("2024-02-29").timetuple().tm_yday)
print(datetime.strptime("Mon, 05 Feb 2024 10:11:12 +0100", "%a, %d %b %Y %H:%M:%S %z"), datetime.strptime("5/2/99", "%d/%m/%y"), datetime.combine(date(2024, 1, 1), time(8, 30)))
print(timedelta(days=-1, seconds=5), repr(timedelta(hours=30, microseconds=7)), timedelta(1) * 2.5, timedelta(7) // timedelta(2), divmod(timedelta(7), timedelta(2)), -timedelta(minutes=1))
print(moment.replace(hour=0, microsecond=0), moment.date(), moment.time(), repr(moment), moment.isocalendar()[1], time(23, 59).replace(minute=0), time.fromisoformat("04:05:06"))
print(sorted([date(2024, 5, 1), date(2023, 12, 31), date(2024, 1, 15)], reverse=True), max(utc, utc + timedelta(seconds=1)), date(2024, 3, 31) - date(2024, 2, 1), date.min, datetime.max)
for wrong in (lambda: date(2023, 2, 29), lambda: datetime.strptime("2024-13-01", "%Y-%m-%d"), lambda: datetime.strptime("12 o'clock", "%H:%M"), lambda: utc - moment, lambda: utc < moment,
              lambda: date(2024, 1, 1) + 5, lambda: date.fromisoformat("01/02/2024"), lambda: timedelta(days=10**10), lambda: time(25), lambda: datetime(2024, 1, 1).strptime("x", "%Q"), lambda: date.max + timedelta(1)):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
