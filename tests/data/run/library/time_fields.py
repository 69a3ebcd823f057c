import time, datetime
t0 = time.gmtime(0); print(t0, t0.tm_year, t0[1], tuple(t0), t0.tm_zone, t0.tm_gmtoff, len(t0))
t = time.gmtime(1_700_000_000.9); print(t, time.asctime(t), time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %w %y %% %p %I %Z %x %X %c", t))
p = time.strptime("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"); print(p, p.tm_wday, p.tm_yday, p.tm_isdst)
print(time.strptime("30 Nov 00", "%d %b %y"), time.strftime("%d/%m/%Y", p), time.strptime("Mon Jan  5 10:00:00 2026"))
print(time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)), isinstance(p, tuple), isinstance(p, time.struct_time), type(p))
print(datetime.datetime(2024, 5, 6, 7, 8, 9).timetuple(), datetime.date(2024, 1, 1).timetuple().tm_yday, time.mktime(datetime.datetime(1970, 1, 2).timetuple()) - time.mktime(datetime.datetime(1970, 1, 1).timetuple()))
for wrong in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024x", "%Y"), lambda: time.mktime(3), lambda: time.strftime("%Y", 3), lambda: time.gmtime("a"), lambda: time.asctime((1, 2)), lambda: time.strptime("13", "%m")):
    try: print(wrong())
    except Exception as e: print(type(e).__name__, e)
now = time.localtime(); print(len(now), now.tm_year >= 2024, time.localtime(5).tm_sec, type(time.strftime("%H:%M:%S", time.localtime())), time.strftime("%H", time.gmtime(7200)))
print(time.gmtime(-1), time.gmtime(None).tm_year > 2000, time.asctime(time.gmtime(951782400)))
