# versions: 3.12-
"""struct, array, calendar."""
import calendar
import struct
from array import array


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


print(struct.pack(">IhB", 1, -2, 255), struct.pack("<IhB", 1, -2, 255), struct.unpack(">IhB", b"\0\0\0\1\xff\xfe\xff"), struct.calcsize("bi"), struct.calcsize("=bi"), struct.calcsize("@l"), struct.calcsize("<l"))
print(struct.pack("5s2x?c", b"abc", True, b"z"), struct.unpack("<3sH", b"abc\1\0"), struct.pack("<d", 1.5), struct.pack(">f", 0.1), struct.unpack(">f", struct.pack(">f", 0.1)), struct.pack("<e", 1.0), struct.pack("<fff", float("inf"), -0.0, 1e-45), struct.unpack("<d", struct.pack("<d", 1e308)))
print(list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.unpack_from("<H", b"xx\5\0", 2), struct.Struct("<HH").size, struct.Struct("<HH").pack(1, 2), struct.pack("3h", 1, 2, 3), struct.pack("4p", b"abcdef"))
buffer = bytearray(6)
struct.pack_into("<H", buffer, 2, 513)
print(buffer)
for title, make in (("count", lambda: struct.pack("II", 1)), ("range", lambda: struct.pack("<H", 70000)), ("size", lambda: struct.unpack("<I", b"abc")), ("char", lambda: struct.pack("Z", 1)), ("type", lambda: struct.pack("<I", "x")), ("float", lambda: struct.pack("d", "x")), ("big", lambda: struct.pack("f", 1e40)), ("bytes", lambda: struct.pack("3s", "x"))):
    show(title, make)

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
print(a, a[0], a[-1], a[1:3], len(a), a.typecode, a.itemsize, sum(a), 3 in a, a.tobytes()[:8], a.tolist(), a.index(3), a.count(2), a.pop(), a + array("i", [9]), array("i", [1]) * 3)
a[0] = 10
del a[1]
a.insert(1, 7)
a.reverse()
print(a, array("d", [1.5, 2]), array("B", b"abc"), array("h"), a == array("i", a), array("f", [0.1])[0], list(array("q", range(3))), array("i", [1]) < array("i", [2]))
show("range", lambda: array("b", [200]))
show("type", lambda: array("i", [1.5]))
show("code", lambda: array("z"))
show("index", lambda: a[99])
show("pop", lambda: array("i").pop())

print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 3, 9), calendar.month_name[3], calendar.day_abbr[0], calendar.timegm((2024, 1, 1, 0, 0, 0)))
print(calendar.month(2024, 2))
print(calendar.monthcalendar(2024, 9), calendar.TextCalendar(6).formatmonth(2023, 10, w=3))
print(calendar.calendar(2024)[:420])
print([str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][::10], list(calendar.Calendar(6).iterweekdays()))
show("month", lambda: calendar.monthrange(2024, 13))
