import re

log = "\n".join(f"2024-{i % 12 + 1:02}-{i % 28 + 1:02} {i % 24:02}:00 [{'INFO' if i % 3 else 'ERROR'}] user{i}@example.org did {i} things" for i in range(2_000))
entry = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d\d):\d\d \[(\w+)\] (\S+@\S+)")
rows = entry.findall(log)
assert len(rows) == 2000
errors = [m.group("user") for m in re.finditer(r"\[ERROR\] (?P<user>\w+)@", log)]
assert len(errors) == 667
words = re.split(r"\W+", log)
