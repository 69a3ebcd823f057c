# versions: 3.13
# What CPython's builtin functions say about wrong numbers of arguments, and about keywords they do not take.

import math


def calls(*expressions):
    for expression in expressions:
        try:
            print(expression, "->", repr(eval(expression)))
        except TypeError as error:
            print(expression, "->", error)


# Only by position: keywords are looked for first, then the arguments are counted.
calls("abs()", "abs(1, 2)", "abs(x=1)", "abs(1, 2, x=3)", "len(z=1)", "all(z=1)", "callable(1, 2)", "chr(i=1)")
calls("isinstance(1)", "isinstance(1, 2, 3)", "isinstance(1, 2, a=3)", "issubclass(1, 2, 3)", "divmod(1, 2, 3)")
calls("getattr(1)", "getattr(1, 2, 3, 4)", "format(1, 2, 3)", "vars(1, 2)", "globals(1)", "globals(a=1)", "locals(a=1)")

# By position or by name: both are counted together, before the names are looked at.
calls("round(1, 2, 3)", "round(1, n=3)", "round(number=1, ndigits=2, z=3)", "sum()", "sum(1, 2, 3)")
calls("pow(1, 2, 3, 4)", "pow(1, 2, 3, a=4)", "sum([], start=3, a=3)", "sum([1], a=2)", "''.split(1, maxsplit=2, z=3)")
calls("[].sort(1)", "[].sort(z=1)", "[].sort(key=None, reverse=1, z=1)", "''.encode(1, 2, 3)", "b''.decode(z=1)")

# Classes have other words for calls without keywords.
calls("int(1, 2, 3)", "int(1, 2, 3, a=3)", "int(a=1)", "int(a=1, b=2, c=3)", "int('1', a=1)", "int('1', 10, base=3)")
calls("str(1, 2, 3, 4)", "str(1, a=2)", "str(a=1, b=2, c=3, d=4)", "str(1, 2, 3, e=4)", "str(1, 2, object=3)")
calls("float(a=1)", "float(1, 2)", "complex(1, 2, 3)", "complex(1, 2, a=3)", "bool(1, 2)", "list(a=1)", "tuple(1, 2)")

# None is called by its name where it is an argument, by its type where not.
calls("''.find(None)", "''.rpartition(None)", "'a'.rjust(3, None)", "''.startswith(None)", "''.startswith((None,))")

calls("max()", "max(e=1)", "min(key=1, default=2)", "max(1, e=1)", "math.sqrt()", "math.sqrt(1, 2)", "math.sqrt(x=1)")
