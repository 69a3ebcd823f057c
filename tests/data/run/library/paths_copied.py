# versions: 3.14-
"""Files and folders copied and moved by their paths."""
from pathlib import Path
import os
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
b=Path("b"); b.mkdir(); (b/"s").mkdir(); (b/"s"/"x.txt").write_text("x"); (b/"y.txt").write_text("y")
t(lambda: (b/"y.txt").copy("z.txt")); t(lambda: Path("z.txt").read_text())
t(lambda: b.copy("c")); t(lambda: sorted(map(str,Path("c").rglob("*"))))
t(lambda: b.copy("c"))
t(lambda: (b/"y.txt").copy("z.txt"))
t(lambda: (b/"y.txt").copy("c"))
t(lambda: (b/"y.txt").copy("nodir/z"))
t(lambda: Path("none").copy("q"))
t(lambda: b.copy("b/inner"))
t(lambda: b.copy(b))
t(lambda: (b/"y.txt").copy(b/"y.txt"))
t(lambda: (b/"y.txt").copy_into("c/s")); t(lambda: (b/"y.txt").copy_into(Path("c/s"))); t(lambda: (b/"y.txt").copy_into("nodir"))
t(lambda: Path("").copy_into("c"))
t(lambda: Path("z.txt").move("w.txt")); t(lambda: Path("z.txt").exists()); t(lambda: Path("w.txt").read_text())
t(lambda: Path("w.txt").move_into("c")); t(lambda: sorted(map(str,Path("c").rglob("*"))))
t(lambda: Path("c").move("d")); t(lambda: sorted(map(str,Path("d").rglob("*"))))
t(lambda: Path("d").move("b")); t(lambda: Path("none").move("q")); t(lambda: Path("d").move("d")); t(lambda: Path("d").move("d/e"))
t(lambda: Path("d/w.txt").move("b/y.txt")); 
t(lambda: Path("").move_into("c"))
i=Path("d").info
t(lambda: (i, i.exists(), i.is_dir(), i.is_file(), i.is_symlink())); t(lambda: Path("no").info.exists())
t(lambda: [ (p.name, p.info.is_file()) for p in sorted(Path("d").iterdir())])
t(lambda: b.copy(5))
t(lambda: Path("/a").as_uri()); t(lambda: Path.from_uri("file:///a/b%20c")); t(lambda: Path.from_uri("a"))
t(lambda: sorted(Path("d").glob("*.txt"))); 
t(lambda: Path("b").copy("preserve", preserve_metadata=True))
