# What is finalised at the end of the program, and in which order.
import atexit
import sys


class Thing:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)


class Holder:
    shared = Thing("class attribute")
    def __init__(self):
        self.own = Thing("held")


first = Thing("first global")
_private = Thing("private global")
second = Thing("second global")
items = [Thing("in a list"), Thing("in it too")]
holder = Holder()


def function(default=Thing("default")):
    return default


def generator():
    try:
        yield 1
    finally:
        print("generator closed")


running = generator()
next(running)
atexit.register(lambda: print("atexit, with", first.name))
del second
print("last statement")
