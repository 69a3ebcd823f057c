"""A backup script: configparser, tempfile, shutil, glob, pathlib, rotating logs."""
import configparser
import fnmatch
import glob
import hashlib
import logging
import logging.handlers
import os
import shlex
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

INI = """
[DEFAULT]
keep = 2
pattern = *.txt, *.md

[backup]
source = %(base)s/documents
target = %(base)s/backups
compress = yes

[log]
file = %(base)s/logs/backup.log
max_bytes = 120
level = INFO
# comment
command = tool --name "My Files" -v 'a b'
"""


@contextmanager
def workspace():
    with tempfile.TemporaryDirectory(prefix="course-") as folder:
        root = Path(folder)
        for name, text in {"documents/a.txt": "alpha\n" * 3, "documents/b.md": "# B", "documents/c.bin": "\0", "documents/sub/d.txt": "delta", "logs/.keep": ""}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        yield root
    print("gone:", not root.exists())


def setup_log(section, base):
    handler = logging.handlers.RotatingFileHandler(section["file"], maxBytes=section.getint("max_bytes"), backupCount=section.getint("keep"))
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    log = logging.getLogger("backup")
    log.setLevel(section.get("level", "DEBUG"))
    log.addHandler(handler)
    return log, handler


def checksum(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(4):
            digest.update(chunk)
    return digest.hexdigest()[:12]


def backup(section, log):
    source, target = Path(section["source"]), Path(section["target"])
    target.mkdir(exist_ok=True)
    patterns = [p.strip() for p in section["pattern"].split(",")]
    copied = []
    for folder, folders, files in os.walk(source):
        folders.sort()
        for name in sorted(files):
            if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
                log.warning("skipping %s", name)
                continue
            goal = target / Path(folder).relative_to(source) / name
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(os.path.join(folder, name), goal)
            log.info("copied %s (%d bytes)", name, goal.stat().st_size if hasattr(goal, "stat") and False else len(goal.read_bytes()))
            copied.append(goal)
    return copied


with workspace() as root:
    config = configparser.ConfigParser({"base": str(root)})
    config.read_string(INI)
    print(config.sections(), config["backup"].getboolean("compress"), config.getint("log", "keep"), config.get("log", "nothing", fallback="?"))
    print(config["backup"]["source"] == str(root / "documents"), shlex.split(config["log"]["command"]))
    log, handler = setup_log(config["log"], root)
    copied = backup(config["backup"], log)
    print([str(path.relative_to(root)) for path in copied], [checksum(path) for path in copied])
    for n in range(8):
        log.info("line %d of a long story", n)
    handler.close()
    for path in sorted(glob.glob(str(root / "logs" / "*"))):
        print(os.path.basename(path), Path(path).read_text().splitlines())
    shutil.copytree(root / "documents", root / "copy", ignore=shutil.ignore_patterns("*.bin"))
    print(sorted(str(p.relative_to(root)) for p in (root / "copy").rglob("*")), sorted(os.listdir(root)))
    shutil.move(str(root / "copy" / "a.txt"), str(root / "moved.txt"))
    print((root / "moved.txt").read_text().count("alpha"), (root / "copy" / "a.txt").exists(), os.path.getsize(root / "moved.txt"))
    shutil.rmtree(root / "copy")
    print(sorted(p.name for p in root.iterdir()), sorted(os.path.relpath(p, root) for p in glob.glob(f"{root}/**/*.txt", recursive=True)))
    for wrong in (lambda: shutil.rmtree(root / "copy"), lambda: shutil.copy(root / "nothing", root), lambda: (root / "documents").rmdir(), lambda: config["zip"],
                  lambda: config.get("backup", "level"), lambda: config.getint("log", "level"), lambda: config.set("backup", "x", 3), lambda: config.read_string("key = 1")):
        try:
            wrong()
        except Exception as error:
            print(type(error).__name__, str(error).replace(str(root), "ROOT"))
    config["new"] = {"answer": 42, "name": "it"}
    config.remove_section("log")
    del config["DEFAULT"]["base"]
    config["backup"]["source"] = "x"
    config.remove_option("backup", "target")
    with open(root / "out.ini", "w") as file:
        config.write(file)
    print((root / "out.ini").read_text(), end="")
    with tempfile.NamedTemporaryFile("w+", suffix=".txt", dir=root) as temporary:
        temporary.write("one\ntwo\n")
        temporary.seek(0)
        print(temporary.readlines(), os.path.exists(temporary.name), temporary.name.endswith(".txt"))
    print(os.path.exists(temporary.name))
