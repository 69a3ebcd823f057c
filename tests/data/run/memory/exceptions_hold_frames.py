# versions: 3.11-
# What an exception keeps alive, and when it is let go.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)


def plain():
    local = Thing("plain local")
    return "returned"


print(plain())


class Carrier(Exception):
    pass


def raises(thing):
    raise Carrier(thing)


try:
    raises(Thing("in args"))
except Carrier as error:
    print("caught", error.args[0].name)
print("after except: its name and args are gone")
try:
    raise Carrier(Thing("kept"))
except Carrier as error:
    saved = error.args[0]
print("still", saved.name)
del saved


def handler():
    try:
        raise Carrier(Thing("inner"))
    except Carrier:
        print("handling")
    print("handled")


handler()


def chained():
    try:
        try:
            raise Carrier(Thing("cause"))
        except Carrier as error:
            raise ValueError("second") from error
    except ValueError as error:
        print(repr(error.__cause__.args[0].name))
    print("both gone")


chained()


def with_finally():
    held = Thing("until the finally is over")
    try:
        return "value"
    finally:
        print("finally")


print(with_finally())


def suppressed():
    class Manager:
        def __enter__(self): return Thing("entered")
        def __exit__(self, *args): return True
    with Manager() as entered:
        raise Carrier(Thing("swallowed"))
    print("after with", entered.name)


suppressed()


def replaced():
    try:
        raise Carrier(Thing("first"))
    except Carrier as error:
        error = None
        print("name rebound")
    print("left")


replaced()
ref = None


def watched():
    global ref
    thing = Thing("watched")
    ref = weakref.ref(thing)
    return 1


watched()
print(ref())
error = Carrier(Thing("never raised"))
error.__context__ = error2 = Carrier(Thing("context"))
del error
print("context has another name")
del error2
group = ExceptionGroup("g", [Carrier(Thing("m1")), Carrier(Thing("m2"))])
try:
    raise group
except* Carrier as part:
    print(len(part.exceptions))
del group
gc.collect()
print("end")
