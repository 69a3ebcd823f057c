import fnmatch
import html
import shlex
from graphlib import CycleError, TopologicalSorter

graph = {"D": {"B", "C"} and ["B", "C"], "C": ["A"], "B": ["A"]}
print(list(TopologicalSorter(graph).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({1: [], 2: [1], 0: [2, 1]}).static_order()))
ts = TopologicalSorter()
ts.add("test", "build", "lint")
ts.add("build", "fetch")
ts.add("deploy", "test")
ts.add("fetch")
ts.add("build", "fetch")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, ts.get_ready(), bool(ts))
    for node in ready:
        ts.done(node)
print(ts.is_active(), ts.get_ready())
for cyclic in ({1: [2], 2: [1]}, {1: [1]}, {"a": ["b"], "b": ["c"], "c": ["a", "d"], "d": []}, {0: [9], 1: [3], 2: [1], 3: [2], 4: [2]}):
    try:
        list(TopologicalSorter(cyclic).static_order())
    except CycleError as error:
        print(error.args, isinstance(error, ValueError))


def refused(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


ts = TopologicalSorter({"b": ["a"]})
refused(ts.get_ready)
refused(lambda: ts.done("a"))
refused(ts.is_active)
ts.prepare()
refused(lambda: ts.add("c"))
refused(lambda: ts.done("zzz"))
refused(lambda: ts.done("b"))
refused(lambda: ts.done("a"))
print(ts.get_ready())
refused(lambda: ts.done("a"))
refused(lambda: ts.done("a"))

names = ["a.py", "b.txt", "A.PY", "dir/c.py", ".hidden", "x[1].py", "a\nb.py", "-", "]"]
for pattern in ("*.py", "?.py", "[ab]*", "[!a]*", "*[[]1]*", "[]-]", "*", "", "[a", "[!]]", "a.*", "[a-c].???", "[^a]*", "*\\*", "dir/*"):
    print(pattern, fnmatch.filter(names, pattern), fnmatch.fnmatchcase("a.py", pattern))

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'<", quote=False), html.escape(""))
print(html.unescape("&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#x27; &#128512; &#xD800; &apos; a & b &#; &lt3 &amplifier; &ltx"))

for line in ("a 'b c' d", 'x "y \\" z" \'q\\\'', "a\\ b c", "", "  ", "''", "a''b 'c'\"d\"", "ls -l | grep 'x y' > out", "a # b", "tab\tnew\nline", '"a\\b\\\\c"'):
    print(repr(line), shlex.split(line))
print(shlex.split("a # b\nc", comments=True))
for bad in ("'open", "x\\", '"a'):
    refused(lambda: shlex.split(bad))
print(shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("safe-1.0_/x"), shlex.quote("é"), shlex.join(["echo", "a b", "$x"]))
