import sys


def check(status):
    try:
        sys.exit(status)
    except SystemExit as error:
        print(repr(error), error.code)


for status in (None, 0, 3, "message", (1, 2), True):
    check(status)
try:
    exit(4)
except SystemExit as error:
    print("exit", error.code)
try:
    raise SystemExit
except SystemExit as error:
    print(error.code, issubclass(SystemExit, Exception))
print("to stderr", file=sys.stderr)
try:
    sys.exit("quitting")
finally:
    print("finally still runs")
