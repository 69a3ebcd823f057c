# Dates and times: arithmetic, formatting, parsing, calendars, time zones, comparison, errors.
from datetime import MAXYEAR, date, datetime, time, timedelta, timezone

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar()[:3], d.timetuple().tm_yday, d.toordinal(), date.fromordinal(1), d.replace(day=1), d.strftime("%A %d %B %Y %j %U %y/%m"), d.isoformat(), d.ctime(), date.fromisoformat("2024-12-31"), date.min, date.max, f"{d:%d.%m.%Y}", hash(d) == hash(date(2024, 2, 29)))
dt = datetime(2024, 3, 10, 14, 5, 9, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(" "), dt.isoformat(timespec="minutes"), dt.strftime("%Y-%m-%d %H:%M:%S.%f %I %p %a %b %%"), dt.replace(hour=0, microsecond=0), datetime.fromisoformat("2024-01-02T03:04:05"), datetime.combine(d, time(1, 2)), dt.timetuple()[:6], datetime(2024, 1, 1), dt.weekday(), datetime.min)
print(datetime.strptime("10/03/24 2:05 PM", "%d/%m/%y %I:%M %p"), datetime.strptime("2024-060", "%Y-%j"), datetime.strptime("Mon Jan 01 2024", "%a %b %d %Y"), datetime.strptime("12:30:01.5", "%H:%M:%S.%f").time(), datetime.strptime("2024-01-01 +0200", "%Y-%m-%d %z"))
t = timedelta(days=1, hours=25, minutes=-30, seconds=3600, milliseconds=5, weeks=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // timedelta(hours=1), t % timedelta(days=1), divmod(t, timedelta(days=2)), t / timedelta(hours=1), timedelta(), timedelta(seconds=-1), timedelta(0.5), timedelta(hours=100), bool(timedelta()), timedelta.max, sum([timedelta(1), timedelta(2)], timedelta()))
print(d + timedelta(1), d - date(2024, 1, 1), dt - timedelta(hours=15), datetime(2024, 12, 25) - dt, (date(2024, 12, 25) - d).days, d > date(2023, 1, 1), max(date(2020, 1, 1), date(2021, 1, 1)), dt < datetime.max, date(2024, 1, 31) + timedelta(31), d == datetime(2024, 2, 29), sorted([date(2024, 3, 1), d])[0], time(1) < time(2), time(12, 30).isoformat(), time(1, 2, 3, 4), time.fromisoformat("10:20"), repr(time()), time(23, 59).strftime("%H-%M"))
utc, east = timezone.utc, timezone(timedelta(hours=2), "EET")
aware = datetime(2024, 6, 1, 12, tzinfo=utc)
print(aware, aware.astimezone(east), aware.astimezone(timezone(timedelta(hours=-5, minutes=-30))), east.utcoffset(None), east, repr(utc), aware.tzname(), aware.astimezone(east) == aware, aware.isoformat(), aware.utcoffset(), aware - datetime(2024, 6, 1, 13, tzinfo=east), aware.timestamp(), datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1e9, east), f"{aware:%z %Z}", aware.replace(tzinfo=None), datetime.fromisoformat("2024-06-01T12:00:00+02:00"))
for call in ("date(2024, 2, 30)", "date(2023, 13, 1)", "date(0, 1, 1)", "date(2024, 1)", "datetime(2024, 1, 1, 25)", "time(24)", "date.fromisoformat('2024-1-1')", "datetime.strptime('2024', '%Y-%m')", "datetime.strptime('2024x', '%Y')", "datetime.strptime('31', '%q')", "d + 1", "d - 'x'", "d < 5", "d < dt", "dt - aware", "dt < aware", "dt == aware", "d + timedelta(days=10**9)", "date.max + timedelta(1)", "timedelta(1) + 1", "timedelta(1) * 1.5", "timedelta(1) / 0", "timedelta('1')", "d.replace(month=2, day=30)", "timezone(timedelta(hours=25))", "timezone(5)", "datetime.fromisoformat('nope')", "d.hour", "d.year.x", "datetime(2024, 1, 1, tzinfo=5)", "date(2024, 1, 1.5)", "time(1) + time(2)", "time(1) - time(1)", "hash(timedelta(1)) == hash(timedelta(hours=24))"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
def age(born, today): return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
def month_days(y, m): return (date(y + m // 12, m % 12 + 1, 1) - timedelta(1)).day
print(age(date(2000, 5, 20), date(2024, 5, 19)), age(date(2000, 2, 29), date(2024, 3, 1)), [month_days(2024, m) for m in range(1, 13)], month_days(2023, 2))
day, fridays = date(2024, 1, 1), []
while day.year == 2024:
    if day.weekday() == 4 and day.day == 13: fridays.append(day)
    day += timedelta(1)
print(*fridays, [(date(2024, 1, 1) + timedelta(weeks=w)).isoformat() for w in range(3)], MAXYEAR)
print(str(timedelta(days=-1, hours=3)), timedelta(hours=-1), timedelta(microseconds=1), timedelta(days=1, microseconds=-1), round(timedelta(seconds=3.7).total_seconds()), timedelta(minutes=90) > timedelta(hours=1), timedelta(days=365).days // 7)
