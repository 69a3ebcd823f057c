"""A to-do list for the command line, as tutorials about argparse build it."""
import argparse
import json
import sys
from dataclasses import dataclass, field, asdict
from datetime import date
from enum import Enum
from pathlib import Path


class Priority(Enum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"

    def __str__(self):
        return self.value


@dataclass
class Task:
    title: str
    priority: Priority = Priority.NORMAL
    due: "date | None" = None
    done: bool = False
    tags: list = field(default_factory=list)

    def to_json(self):
        data = asdict(self)
        data["priority"] = self.priority.value
        data["due"] = self.due.isoformat() if self.due else None
        return data

    @classmethod
    def from_json(cls, data):
        due = date.fromisoformat(data["due"]) if data["due"] else None
        return cls(data["title"], Priority(data["priority"]), due, data["done"], data["tags"])


class Store:
    def __init__(self, path):
        self.path = Path(path)

    def load(self):
        if not self.path.exists():
            return []
        return [Task.from_json(item) for item in json.loads(self.path.read_text())]

    def save(self, tasks):
        self.path.write_text(json.dumps([task.to_json() for task in tasks], indent=2))


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def build_parser():
    parser = argparse.ArgumentParser(prog="todo", description="Keep track of what is to be done.")
    parser.add_argument("--file", default="todo.json", help="where the tasks are kept (default: %(default)s)")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    add = commands.add_parser("add", help="add a task")
    add.add_argument("title", nargs="+")
    add.add_argument("-p", "--priority", type=Priority, choices=list(Priority), default=Priority.NORMAL)
    add.add_argument("--due", type=date.fromisoformat)
    add.add_argument("-t", "--tag", action="append", default=[], dest="tags")
    add.set_defaults(func=cmd_add)

    ls = commands.add_parser("list", help="show the tasks")
    group = ls.add_mutually_exclusive_group()
    group.add_argument("--open", action="store_true")
    group.add_argument("--done", action="store_true")
    ls.set_defaults(func=cmd_list)

    finish = commands.add_parser("done", help="mark tasks as done")
    finish.add_argument("numbers", type=positive, nargs="*", metavar="N")
    finish.set_defaults(func=cmd_done)
    return parser


def cmd_add(args, tasks):
    task = Task(" ".join(args.title), args.priority, args.due, tags=args.tags)
    tasks.append(task)
    print(f"Added: {task.title!r} ({task.priority})")
    if args.verbose > 1:
        print(task)


def cmd_list(args, tasks):
    for number, task in enumerate(tasks, start=1):
        if args.open and task.done or args.done and not task.done:
            continue
        mark = "x" if task.done else " "
        due = f" due {task.due:%d %b %Y}" if task.due else ""
        tags = "".join(f" #{tag}" for tag in task.tags)
        print(f"{number:>2}. [{mark}] {task.title:<20}{task.priority!s:>8}{due}{tags}")


def cmd_done(args, tasks):
    for number in args.numbers:
        try:
            tasks[number - 1].done = True
        except IndexError:
            print(f"no task {number}", file=sys.stderr)


def main(argv):
    args = build_parser().parse_args(argv)
    store = Store(args.file)
    tasks = store.load()
    args.func(args, tasks)
    store.save(tasks)


if __name__ == "__main__":
    for line in (
        "add Buy milk -p low",
        "-vv add Write report --due 2024-05-17 -t work -t urgent",
        "add Call mum --priority=high",
        "list",
        "done 1 3 9",
        "list --open",
        "list --done",
        "done 0",
        "list --open --done",
        "add x -p huge",
        "add x --due tomorrow",
        "frobnicate",
        "",
        "--help",
        "add -h",
    ):
        print("$ todo", line)
        try:
            main(line.split())
        except SystemExit as exit:
            print("exit status", exit.code)
    print(Path("todo.json").read_text())
