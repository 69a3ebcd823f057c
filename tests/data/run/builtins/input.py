# What input() and sys.stdin read comes from input.in.
import sys

name = input("Name? ")
print("hello", name, repr(name))
age = int(input())
print(age + 1)
try:
    print(int(input("number: ")))
except ValueError as error:
    print("ValueError:", error)
a, b = map(int, input().split())
print(a * b)
print(repr(input(5)), repr(input(None)))
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print(line.rstrip().upper())
    if line.startswith("stop"):
        break
print([line for line in sys.stdin.readlines()][:2])
for call in (lambda: input("more? "), lambda: input(1, 2), lambda: input(prompt="x")):
    try:
        call()
    except (EOFError, TypeError) as error:
        print(type(error).__name__, error)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
input()
