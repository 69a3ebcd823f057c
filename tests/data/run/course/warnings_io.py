import contextlib, io, sys, tempfile, time, timeit, warnings, os, pathlib, shutil, atexit
def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
    return 1
old()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    old(); warnings.warn("careful"); print([(str(x.message), x.category.__name__) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as e: print("raised", e)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message=".*noise.*"); warnings.warn("noise"); warnings.warn("signal")
for _ in range(2): warnings.warn("once per place")
class Tee(io.TextIOBase):
    def __init__(self, *streams): self.streams = streams
    def write(self, s):
        for x in self.streams: x.write(s)
        return len(s)
buf = io.StringIO()
with contextlib.redirect_stdout(Tee(sys.stdout, buf)): print("both", 1)
print(repr(buf.getvalue()))
print("a", "b", sep="-", end="!\n", file=sys.stdout, flush=True); sys.stdout.write("written\n"); print(*range(3), sep=","); print("to stderr", file=sys.stderr)
with tempfile.TemporaryDirectory(prefix="x") as d:
    p = pathlib.Path(d)
    (p / "a.txt").write_text("one\ntwo\nthree\n"); (p / "sub").mkdir(); (p / "sub" / "b.bin").write_bytes(b"\x00\x01")
    with open(p / "a.txt") as f:
        print(f.readline(), f.tell(), [l.strip() for l in f], f.closed, f.mode, f.name.endswith("a.txt"))
    with open(p / "a.txt", "a+") as f: f.write("four\n"); f.seek(0); print(len(f.readlines()))
    with open(p / "a.txt", "r+") as f: f.write("ONE"); f.seek(0); print(f.read(5)); f.truncate(3) if False else None
    print(sorted(os.listdir(d)), [(len(dirs), sorted(files)) for _, dirs, files in os.walk(d)], (p / "sub/b.bin").read_bytes(), os.path.splitext("x/y.tar.gz"), os.path.join("a", "/b", "c"), os.path.basename("/x/y"))
    shutil.copy(p / "a.txt", p / "c.txt"); (p / "c.txt").rename(p / "d.txt"); print(sorted(x.name for x in p.glob("*.txt")), (p / "d.txt").is_file(), (p / "nope").exists()); (p / "d.txt").unlink()
    for bad in (lambda: open(p / "nope"), lambda: (p / "sub").mkdir(), lambda: (p / "nope").unlink(), lambda: open(p / "a.txt", "q"), lambda: os.mkdir(p / "x/y"), lambda: (p / "sub").read_text()):
        try: bad()
        except Exception as e: print(type(e).__name__, str(e).replace(d, "TMP"))
    with tempfile.NamedTemporaryFile("w+", dir=d) as t: t.write("hi"); t.seek(0); print(t.read())
print(os.path.exists(d))
print(timeit.timeit("x = 1", number=10) < 1, len(timeit.repeat(lambda: None, number=1, repeat=3)), time.perf_counter_ns() > 0, time.strftime("%Y", time.gmtime(0)), time.process_time() >= 0)
print(pathlib.PurePosixPath("/a/b/../c.tar.gz").suffixes, pathlib.Path("a") / "b", pathlib.PurePath("x/y").parts, pathlib.Path("/a/b").relative_to("/a"), pathlib.Path("x.py").with_suffix(".txt"))
atexit.register(print, "bye", "bye")
@atexit.register
def last(): print("registered last, runs first")
f = open("out.txt", "w"); print("content", file=f); f.close()
try: f.write("x")
except ValueError as e: print(e)
open("missing/file.txt")
