"""datetime: dates, times, differences, zones, texts."""
import datetime as dt
from datetime import date, datetime, time, timedelta, timezone


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), tuple(d.isocalendar()), d.toordinal(), date.fromordinal(d.toordinal()), d.ctime())
print(d + timedelta(days=1), d - timedelta(weeks=4), d - date(2023, 2, 28), d.replace(day=1), d < date(2024, 3, 1), d == date(2024, 2, 29), date.min, date.max)
print(date.fromisoformat("2024-12-30").isocalendar(), date.fromisocalendar(2025, 1, 1), d.strftime("%d/%m/%y %A %B %j %U %W"), f"{d:%Y.%m.%d}", d.timetuple()[:8])
show("month", lambda: date(2024, 13, 1))
show("day", lambda: date(2023, 2, 29))
show("year", lambda: date(0, 1, 1))
show("args", lambda: date(2024, 1))
show("type", lambda: date("2024", 1, 1))
show("iso", lambda: date.fromisoformat("2024-1-1"))
show("add", lambda: d + 1)
show("compare", lambda: d < 5)
show("over", lambda: date.max + timedelta(1))

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), timedelta(), repr(timedelta(0)), bool(timedelta(0)))
print(timedelta(hours=36) / 2, timedelta(hours=5) // timedelta(hours=2), timedelta(hours=5) % timedelta(hours=2), timedelta(1) * 1.5, 2 * timedelta(1), timedelta(1) / timedelta(hours=6), divmod(timedelta(7), timedelta(2)))
print(timedelta(days=-1), timedelta(seconds=-1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(weeks=1.5), timedelta(1) > timedelta(hours=23), timedelta(days=2) == timedelta(hours=48), str(timedelta(days=2, microseconds=1)))
print(sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(hours=25)), timedelta.max, timedelta.resolution)
show("delta", lambda: timedelta("1"))
show("zero", lambda: timedelta(1) / 0)
show("big", lambda: timedelta(days=10**9))
show("plus", lambda: timedelta(1) + 1)

m = datetime(2024, 3, 9, 14, 5, 7, 123456)
print(m, repr(m), m.date(), m.time(), m.isoformat(), m.isoformat(" ", "minutes"), m.isoformat(timespec="milliseconds"), m.replace(microsecond=0), m.timestamp(), m.ctime())
print(m + timedelta(hours=10), m - datetime(2024, 3, 1), (m - timedelta(days=9)).weekday(), datetime.combine(d, time(1, 2)), datetime(2024, 1, 1) < m, repr(datetime(2024, 1, 1)), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, timezone.utc))
print(m.strftime("%Y-%m-%d %H:%M:%S.%f %I %p %y %b %a %w %% %z|%Z|"), f"{m:%H:%M}", f"{m}", m.strftime("%c | %x | %X | %D %T %F %e"), m.timetuple())
print(datetime.strptime("2024-03-09 14:05", "%Y-%m-%d %H:%M"), datetime.strptime("9 Mar 24 2:05 PM", "%d %b %y %I:%M %p"), datetime.strptime("Saturday, March 09, 2024", "%A, %B %d, %Y").date(), datetime.strptime("12:30:15.5", "%H:%M:%S.%f").time(), datetime.strptime("2024 060", "%Y %j").date())
print(repr(datetime.strptime("2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z")), datetime.strptime("2024-W10-6", "%G-W%V-%u").date(), datetime.strptime("2024 10 0", "%Y %U %w").date())
show("strptime", lambda: datetime.strptime("2024", "%Y-%m"))
show("strptime", lambda: datetime.strptime("2024-01x", "%Y-%m"))
show("strptime", lambda: datetime.strptime("x", "%Q"))
show("strptime", lambda: datetime.strptime("2023-02-30", "%Y-%m-%d"))
for text in ["2024-03-09", "2024-03-09T14:05", "2024-03-09 14:05:07.123", "2024-03-09T14:05:07+03:00", "2024-03-09T14:05:07.123456-05:30"]:
    show(text, lambda: repr(datetime.fromisoformat(text)))
show("iso", lambda: datetime.fromisoformat("2024/03/09"))
show("hour", lambda: datetime(2024, 1, 1, 25))
show("second", lambda: time(0, 0, 60))

utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), "IST")
a = datetime(2024, 1, 1, 12, tzinfo=utc)
print(a, repr(a), a.astimezone(east), a.astimezone(east) == a, a.tzname(), a.utcoffset(), a.dst(), repr(east), str(timezone(timedelta(hours=-3))), repr(utc), utc, repr(timezone(timedelta(hours=1))))
print(a.astimezone(timezone(timedelta(hours=-8))).isoformat(), a - datetime(2024, 1, 1, 12, tzinfo=east), a.replace(tzinfo=None), a.timestamp(), hash(a) == hash(a.astimezone(east)), a.strftime("%z %Z"))
show("naive", lambda: a < m)
show("naive", lambda: a - m)
print(a == m, a != m, time(12, 30) < time(12, 45), repr(time(1, 2, 3)), time(1, tzinfo=utc), time.fromisoformat("04:23:01"), time(23, 59).replace(hour=1), time(1, 2).isoformat("hours"), f"{time(5, 6):%H-%M}", time.max, bool(time(0)))
show("zone", lambda: timezone(5))
show("zone", lambda: timezone(timedelta(days=1)))
show("zone", lambda: datetime(2024, 1, 1, tzinfo=5))
show("mixed", lambda: m < d)


class Zone(dt.tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=2)

    def dst(self, when):
        return timedelta(0)

    def tzname(self, when):
        return "ZZ"


z = datetime(2024, 6, 1, 10, tzinfo=Zone())
print(z, z.tzname(), z.astimezone(utc), a.astimezone(Zone()), z.strftime("%H %Z %z"))
print(isinstance(m, date), isinstance(d, datetime), type(datetime.now()), datetime.now() <= datetime.now(), (datetime.now(utc) - datetime.now(utc)).days in (-1, 0), dt.MINYEAR, dt.MAXYEAR)
days = [date(2024, 1, 31) + timedelta(n) for n in range(3)]
print(*days, sorted(days, reverse=True)[0], min(days))
