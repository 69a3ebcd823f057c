import argparse
import sys

def build():
    parser = argparse.ArgumentParser(prog="tool", description="Process some integers.", epilog="Have fun.")
    parser.add_argument("integers", metavar="N", type=int, nargs="*", default=[1, 2, 3], help="an integer for the accumulator")
    parser.add_argument("--sum", dest="accumulate", action="store_const", const=sum, default=max, help="sum the integers (default: find the max)")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--mode", choices=["fast", "slow"], default="fast", help="one of %(choices)s (default: %(default)s)")
    parser.add_argument("-o", "--output", type=argparse.FileType("w"), default="-")
    parser.add_argument("--version", action="version", version="%(prog)s 2.0")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--quiet", action="store_true"); group.add_argument("--loud", action="store_false")
    parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--define", action="append", metavar="KEY=VALUE", default=[])
    parser.add_argument("--point", nargs=2, type=float, metavar=("X", "Y"))
    return parser

p = build()
args = p.parse_args()
print(args.accumulate(args.integers), args.mode, args.verbose, args.color, args.output is sys.stdout, args.point)
print(p.parse_args("7 8 --sum -vv --mode=slow --no-color --define a=1 --define b=2 --point 1 2.5".split()).accumulate([7, 8]))
ns, rest = p.parse_known_args(["1", "--unknown", "x"]) if False else p.parse_known_args(["1", "--unknown"])
print(ns.integers, rest)
for argv in (["--mode", "medium"], ["x"], ["--quiet", "--loud"], ["--point", "1"], ["--version"], ["--nope"]):
    try:
        p.parse_args(argv)
    except SystemExit as e:
        print(argv, "exit", e.code)
p.print_usage()
p.print_help()
top = argparse.ArgumentParser(prog="git")
subs = top.add_subparsers(dest="command", required=True, title="commands")
add = subs.add_parser("add", help="add files", aliases=["a"]); add.add_argument("paths", nargs="+"); add.set_defaults(func=lambda a: print("adding", a.paths))
commit = subs.add_parser("commit"); commit.add_argument("-m", "--message", required=True)
a = top.parse_args(["add", "x", "y"]); a.func(a); print(a.command)
print(top.parse_args(["commit", "-m", "msg"]))
def positive(text):
    n = int(text)
    if n <= 0: raise argparse.ArgumentTypeError(f"{n} is not positive")
    return n
q = argparse.ArgumentParser(prog="q", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
q.add_argument("-n", type=positive, default=5, help="how many")
q.print_help()
q.parse_args(["-n", "-3"])
