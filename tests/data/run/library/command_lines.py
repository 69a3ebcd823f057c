# versions: 3.9-
# argparse: positionals, options, help texts, wrong calls.
import argparse
import io
import sys
from contextlib import redirect_stderr, redirect_stdout


def attempt(parser, *lines):
    for line in lines:
        out, err = io.StringIO(), io.StringIO()
        try:
            with redirect_stdout(out), redirect_stderr(err):
                result = parser.parse_args(line.split())
            print(line, "->", result)
        except SystemExit as end:
            print(line, "-> exit", end.code)
            print((out.getvalue() + err.getvalue()).rstrip())


parser = argparse.ArgumentParser(prog="tool", description="Does things with files, and says what it did with each of them when asked to, at some length.", epilog="That is all.")
parser.add_argument("name", help="the name")
parser.add_argument("numbers", type=int, nargs="*", help="some numbers, each of which is added to the sum that is printed at the end")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--color", choices=["red", "green"], default="red", help="of the output (default: %(default)s)")
parser.add_argument("-n", "--number-of-turns", type=int, default=3)
parser.add_argument("--pair", nargs=2, metavar=("A", "B"), type=float)
parser.add_argument("-q", action="store_true")
parser.add_argument("--no-cache", dest="cache", action="store_false")
parser.add_argument("--tag", action="append")
parser.add_argument("--opt", nargs="?", const="C", default="D")
attempt(parser, "Bob", "Bob 1 2 -3", "Bob -vvq --color green", "--num 5 Bob", "--number-of-turns=7 Bob 1", "-n4 Bob", "Bob --pair 1 2.5 --tag a --tag b --opt", "Bob --opt x --no-cache")
attempt(parser, "", "Bob x", "Bob --color blue", "Bob --pair 1", "Bob --unknown", "Bob -n", "Bob --no-cache=1", "Bob 1 --n", "-- --Bob 5")
other = argparse.ArgumentParser(prog="git", usage="%(prog)s [options]", add_help=False, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
group = other.add_mutually_exclusive_group(required=True)
group.add_argument("--fast", action="store_const", const=1, dest="speed", help="quick")
group.add_argument("--slow", action="store_const", const=2, dest="speed")
extra = other.add_argument_group("extra", "More of them.")
extra.add_argument("--depth", type=int, default=4, help="how deep")
extra.add_argument("--hidden", help=argparse.SUPPRESS)
attempt(other, "--fast", "--slow --depth 2", "", "--fast --slow", "--depth x --fast", "--hid 3 --slow")
print(other.format_usage(), other.format_help(), sep="")
shop = argparse.ArgumentParser(prog="shop")
shop.add_argument("--debug", action="store_true")
commands = shop.add_subparsers(dest="command", required=True, help="what to do")
add = commands.add_parser("add", help="adds")
add.add_argument("items", nargs="+")
add.set_defaults(run=len)
commands.add_parser("list", help="lists all").add_argument("--all", action="store_true")
attempt(shop, "add a b", "--debug list --all", "", "add", "sell x", "list more", "-h", "add -h")


def positive(text):
    if int(text) <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return int(text)


small = argparse.ArgumentParser(prog="small", argument_default=None)
small.add_argument("count", type=positive)
small.add_argument("rest", nargs=argparse.REMAINDER)
small.add_argument("--version", action="version", version="%(prog)s 1.0")
attempt(small, "3 a --b c", "-- -3", "0", "x", "--version")
print(small.parse_known_args(["1"]), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1), vars(argparse.Namespace(b=2)))
for wrong in (lambda: small.add_argument("--version"), lambda: small.add_argument("x", dest="y"), lambda: small.add_argument("-z", action="zip"), lambda: small.add_argument("p", required=True)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
