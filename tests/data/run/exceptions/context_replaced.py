# An exception that is raised once more gets another context: what is handled then. One that is thrown into a generator keeps its own.
def shown(error):
    chain = []
    while error is not None and len(chain) < 5:
        chain.append(repr(error))
        error = error.__context__
    return " <- ".join(chain)


kept = ValueError("kept")
kept.__context__ = KeyError("first")
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise kept
except ValueError as error:
    print(shown(error))
try:
    raise kept
except ValueError as error:
    print(shown(error), "outside of any handler")
try:
    try:
        raise IndexError
    except IndexError as index:
        raise kept from index
except ValueError as error:
    print(shown(error), repr(error.__cause__))


def through():
    raise kept


try:
    try:
        raise TypeError
    except TypeError:
        through()
except ValueError as error:
    print(shown(error))


def waiting():
    try:
        yield
    except ValueError as error:
        print(shown(error), "thrown")


thrown = ValueError("thrown")
thrown.__context__ = KeyError("own")
generator = waiting()
next(generator)
try:
    1 / 0
except ZeroDivisionError:
    try:
        generator.throw(thrown)
    except StopIteration:
        pass
# A circle is cut.
outer = ValueError("outer")
inner = KeyError("inner")
inner.__context__ = outer
try:
    try:
        raise inner
    except KeyError:
        raise outer
except ValueError as error:
    print(shown(error), shown(inner))
try:
    try:
        raise outer
    except ValueError as same:
        raise same
except ValueError as error:
    print(shown(error))
