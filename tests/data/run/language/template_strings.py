# versions: 3.14-
# By hand: no interpreter of 3.14 was at hand.
from string.templatelib import Interpolation, Template, convert
import string

name, count = "World", 3
greeting = t"Hello {name}!"
print(type(greeting), greeting.strings, greeting.values, len(greeting.interpolations))
print(greeting)
print(greeting.interpolations[0].expression, greeting.interpolations[0].conversion, repr(greeting.interpolations[0].format_spec))
print([part if isinstance(part, str) else part.value for part in t"{count}{name} and {count + 1!r:>{count}}."])
print(t"{count + 1!r:>{count}}".interpolations)
print(t"{name=} {count=:03}")
print(t"".strings, list(t""), t"plain".strings, t"{{}}".strings)
joined = t"a{name}" + t"{count}b"
print(joined.strings, joined.values)
print((t"one " t"{name}").strings)
try:
    t"a" + "b"
except TypeError as error:
    print(error)


def render(template):
    """As a course on template strings has it: values are escaped."""
    out = []
    for part in template:
        match part:
            case str():
                out.append(part)
            case Interpolation(value, _, conversion, spec):
                out.append(format(convert(value, conversion), spec).replace("<", "&lt;"))
    return "".join(out)


evil = "<script>"
print(render(t"<p>{evil}</p> {3.14159:.2f} {evil!r} {', '.join(['x', 'y'])}"))
print(render(rt"\d{name}"), Template("x", Interpolation(1, "one"), "y").strings, string.digits)
try:
    greeting.strings = ()
except AttributeError:
    print("readonly")
print(render(t"""
{name}
"""), [render(t"{i}-{i * i}") for i in range(3)], (lambda x: t"{x}")(5).values)
