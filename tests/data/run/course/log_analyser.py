import re, io, csv, json
from collections import Counter, defaultdict, OrderedDict
from datetime import datetime, timedelta, timezone
from pathlib import Path
import tempfile, textwrap, itertools, statistics

LOG = textwrap.dedent('''\
    192.168.1.10 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326 0.012
    192.168.1.11 - alice [10/Oct/2023:13:55:40 +0000] "POST /login HTTP/1.1" 302 0 0.130
    192.168.1.10 - - [10/Oct/2023:13:56:01 +0000] "GET /missing HTTP/1.1" 404 153 0.004
    10.0.0.7 - bob [10/Oct/2023:14:01:12 +0200] "GET /api/items?id=5 HTTP/2" 500 17 1.720
    garbage line
    192.168.1.11 - alice [10/Oct/2023:14:02:00 +0000] "GET /index.html HTTP/1.1" 200 2326 0.009
''')
LINE = re.compile(r'''
    (?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s-\s(?P<user>\S+)\s
    \[(?P<when>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^?\s]+)(?:\?(?P<query>\S*))?\s(?P<proto>[^"]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+)\s(?P<took>[\d.]+)''', re.VERBOSE)

def parse(lines):
    for number, line in enumerate(lines, 1):
        if m := LINE.fullmatch(line.strip()):
            d = m.groupdict()
            d["when"] = datetime.strptime(d["when"], "%d/%b/%Y:%H:%M:%S %z")
            d["status"], d["size"], d["took"] = int(d["status"]), int(d["size"]), float(d["took"])
            yield d
        else:
            print(f"line {number} skipped: {line.strip()!r}")

with tempfile.TemporaryDirectory() as tmp:
    path = Path(tmp) / "logs" / "access.log"
    path.parent.mkdir()
    path.write_text(LOG, encoding="utf-8")
    with path.open() as f:
        rows = list(parse(f))
    print(path.name, path.suffix, path.stem, path.exists(), path.stat is not None)
    report = Path(tmp, "report.csv")
    with report.open("w", newline="") as f:
        w = csv.DictWriter(f, fieldnames=["path", "hits", "avg"], lineterminator="\n")
        w.writeheader()
        for p, group in itertools.groupby(sorted(rows, key=lambda r: r["path"]), key=lambda r: r["path"]):
            times = [r["took"] for r in group]
            w.writerow({"path": p, "hits": len(times), "avg": f"{statistics.mean(times):.4f}"})
    print(report.read_text())
    print(sorted(x.relative_to(tmp).as_posix() for x in Path(tmp).rglob("*")))
print(Counter(r["status"] // 100 for r in rows).most_common(), Counter(r["ip"] for r in rows))
by_user = defaultdict(list)
for r in rows: by_user[r["user"]].append(r["path"])
print(dict(by_user))
print(json.dumps(rows[3], default=str, indent=2, sort_keys=True))
first, last = min(r["when"] for r in rows), max(r["when"] for r in rows)
print(last - first, first.isoformat(), last.astimezone(timezone(timedelta(hours=3), "MSK")), first.utcoffset())
per_minute = Counter(r["when"].astimezone(timezone.utc).replace(second=0) for r in rows)
for k in sorted(per_minute): print(f"{k:%H:%M} {'#' * per_minute[k]}")
print(re.sub(r"(\d+)\.(\d+)\.\d+\.\d+", r"\1.\2.x.x", LOG.splitlines()[0]))
print(re.findall(r'"(\w+) (\S+)', LOG), re.split(r"[\s\[\]]+", "a [b]  c"), re.sub(r"\b(\w)", lambda m: m[1].upper(), "hello big world"))
print(LINE.search(LOG).span("status"), LINE.groupindex["user"], re.escape("a.b*c"), re.subn("a", "b", "banana", count=2))
re.compile("(unclosed")
