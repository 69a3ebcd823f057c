from datetime import date, datetime, time, timedelta, timezone

launch = datetime(2024, 2, 28, 22, 30)
print(launch, launch.isoformat(), repr(launch), launch.date(), launch.time(), launch.weekday(), launch.isoweekday())
print(launch + timedelta(days=2, hours=3), launch - timedelta(weeks=1), launch.replace(year=2023))
print(launch.strftime("%d.%m.%Y %H:%M:%S %A %B %j %p %y"), f"{launch:%Y/%m/%d}", launch.strftime("%a %b %I%%"))
print(datetime.strptime("2024-12-25 08:15", "%Y-%m-%d %H:%M"), date.fromisoformat("2024-03-01") - date(2024, 2, 1))
delta = timedelta(days=1, seconds=3661, milliseconds=5)
print(delta, repr(delta), delta.total_seconds(), delta.days, delta * 2, delta / 2, -delta, delta // timedelta(hours=1))
print(date(2024, 1, 31).timetuple().tm_yday, date(2000, 2, 29).toordinal(), date.min, date.max, time(8, 5).isoformat())
print(sorted([date(2024, 5, 1), date(2023, 1, 1)]), date(2024, 5, 1) > date(2024, 4, 30), max(delta, timedelta(1)))
utc = datetime(2024, 1, 1, tzinfo=timezone.utc)
east = utc.astimezone(timezone(timedelta(hours=5, minutes=30)))
print(utc, east, utc == east, east.utcoffset(), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc))


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print(age(date(2000, 6, 15), date(2024, 6, 14)), age(date(2000, 6, 15), date(2024, 6, 15)))
first = date(2024, 2, 1)
while first.month == 2:
    if first.weekday() == 3:
        print(first, end=" ")
    first += timedelta(days=1)
print()
for wrong in (lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: datetime.strptime("x", "%Y"), lambda: utc < launch, lambda: date(2024, 1, 1) + 1, lambda: time(25)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(date(2024, 4, 31))
