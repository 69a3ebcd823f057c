import re
from collections import Counter, defaultdict

LOG = """\
2024-03-01 10:15:32 INFO  [web] GET /index.html 200 12ms
2024-03-01 10:15:33 ERROR [db] connection lost: timeout after 30s
2024-03-01 10:15:40 WARN  [web] GET /slow 200 1530ms
not a log line
2024-03-01 10:16:02 INFO  [web] POST /login 401 8ms
2024-03-01 10:16:05 INFO  [web] GET /index.html 304 3ms
"""
LINE = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+\[(?P<who>\w+)\] (?P<message>.*)")
REQUEST = re.compile(r"(GET|POST) (\S+) (\d{3}) (\d+)ms")

levels, times = Counter(), defaultdict(list)
for number, line in enumerate(LOG.splitlines(), 1):
    match = LINE.match(line)
    if not match:
        print(f"line {number}: cannot read {line!r}")
        continue
    levels[match["level"]] += 1
    request = REQUEST.search(match.group("message"))
    if request:
        method, path, status, ms = request.groups()
        times[path].append(int(ms))
        if status.startswith("4"):
            print("client error:", method, path, match.span("level"))
print(dict(levels), dict(times))
print({path: sum(values) / len(values) for path, values in times.items()})
print(match.groupdict())
print(re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", LOG.splitlines()[0])[:19])
print(re.sub(r"\d+ms", lambda m: f"{int(m[0][:-2]) / 1000}s", "took 1530ms and 8ms"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.findall(r"\b\w{5}\b", "hello big world again"))
print(re.fullmatch(r"[\w.]+@[\w.]+\.\w+", "ann@example.org") is not None, re.match("x", "abc"))
print([m.start() for m in re.finditer("an", "banana")], re.escape("a.b*c"))
email = re.compile(r"""
    ([\w.]+)   # user
    @
    ([\w.]+)   # host
""", re.VERBOSE | re.IGNORECASE)
print(email.findall("Ann@Example.org, bob@b.de"), email.sub(r"<\1>", "Ann@Example.org"))
try:
    re.compile("(a")
except re.error as error:
    print(error)
print(LINE.match("nothing").group())
