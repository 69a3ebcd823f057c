# pathlib and os.path: what paths are made of, and files that the program itself has written.
import os
from pathlib import Path, PurePath, PurePosixPath

p = PurePath("/usr") / "lib" / "python3.13" / "site.tar.gz"
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[1], len(p.parents), p.root, p.anchor, p.is_absolute())
print(PurePath(), PurePath("a//b/./c/"), PurePath("a", "/b", "c"), "x" / PurePath("y"), PurePath("a/../b"), PurePath("//x/y"), PurePath(".bashrc").suffix, PurePath("a.").stem)
print(p.with_name("x.py"), p.with_suffix(".txt"), p.with_suffix(""), p.with_stem("new"), p.relative_to("/usr"), p.is_relative_to("/usr/lib"), p.joinpath("..", "q"))
print(p.match("*.gz"), p.match("lib/*/*.gz"), p.match("/usr/*"), PurePath("b.py").match("[a-c].p?"), p.as_uri(), PurePath("/a b").as_uri())
print(PurePath("a") < PurePath("a/b"), sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]), PurePath("a") == PurePosixPath("a"), PurePath("a") == "a", {PurePath("a/b"): 1}[PurePath("a//b")])
print([str(q) for q in p.parents], os.fspath(p), str(Path("~").expanduser()) == str(Path.home()), Path("x").absolute() == Path.cwd() / "x")
for wrong in (lambda: p.relative_to("/bin"), lambda: PurePath("").with_name("x"), lambda: p.with_suffix("txt"), lambda: p.with_name("a/b"), lambda: PurePath(b"x"),
              lambda: p / 3, lambda: p.parents[9], lambda: PurePath("a").as_uri(), lambda: PurePath("a").match("")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
base = Path("notes_of_the_test")
print(base.exists(), base.mkdir(), base.is_dir(), base.is_file())
file = base / "one.txt"
print(file.write_text("line 1\nline 2\n"), file.read_text().splitlines(), file.exists(), file.is_file(), os.path.getsize(file), file.read_bytes()[:4])
with file.open("a") as f:
    f.write("more")
(base / "sub").mkdir()
(base / "sub" / "two.md").write_text("é", encoding="utf-8")
(base / "sub" / "deep").mkdir(parents=True, exist_ok=True)
print(sorted(os.listdir(base)), sorted(q.name for q in base.iterdir()), sorted(map(str, base.glob("*.txt"))), sorted(map(str, base.rglob("*.md"))), sorted(q.name for q in base.glob("**/*")))
print(sorted((sorted(d), sorted(f)) for _, d, f in os.walk(base)), os.path.isdir(base), os.path.exists("nothing"), os.path.isfile(file))
for wrong in (lambda: base.mkdir(), lambda: base.rmdir(), lambda: (base / "no" / "x").write_text("x"), lambda: (base / "no").unlink(), lambda: open(base), lambda: Path("no").read_text(),
              lambda: os.listdir("no"), lambda: os.mkdir("no/no"), lambda: file.touch(exist_ok=False), lambda: os.remove("nothing.txt"), lambda: file.write_text(3)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
moved = file.rename(base / "moved.txt")
print(moved, moved.exists(), file.exists(), file.unlink(missing_ok=True))
os.replace(moved, file)
os.remove(file), (base / "sub" / "two.md").unlink(), os.rmdir(base / "sub" / "deep"), (base / "sub").rmdir(), base.rmdir()
print(base.exists())
