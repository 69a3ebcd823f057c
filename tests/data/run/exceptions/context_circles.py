# Contexts that a program has made a circle of: raising ends, and what stands in the circle stays.
def alone():
    try:
        raise ValueError(1)
    except ValueError as error:
        error.__context__ = error
        raise TypeError(2)


try:
    alone()
except TypeError as error:
    print(repr(error.__context__), error.__context__.__context__ is error.__context__)


class A(Exception):
    pass


class B(Exception):
    pass


class C(Exception):
    pass


class D(Exception):
    pass


def longer():
    try:
        raise A()
    except A as a:
        try:
            raise B()
        except B:
            try:
                raise C()
            except C as c:
                a.__context__ = c
                try:
                    raise D()
                except D as d:
                    raise d


try:
    longer()
except D as error:
    names = []
    while error is not None and len(names) < 6:
        names.append(type(error).__name__)
        error = error.__context__
    print(names)
