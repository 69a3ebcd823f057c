# versions: 3.14-
"""Template strings."""
from string.templatelib import Interpolation, Template, convert
def show(f):
    try: print(repr(f()))
    except BaseException as error: print(type(error).__name__, error)
name, n = "World", 3
t = t"Hello {name!r:>10} and {n + 1}{n}!"
show(lambda: t); show(lambda: t.strings); show(lambda: t.values); show(lambda: [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
show(lambda: list(t)); show(lambda: t"" ); show(lambda: list(t"{n}")); show(lambda: t"a" + t"b{n}"); show(lambda: t"a" + "b"); show(lambda: "a" + t"b"); show(lambda: t"{n=}"); show(lambda: t"{n!s}" t"x")
show(lambda: str(t)); show(lambda: t == t); show(lambda: t"{n}" == t"{n}"); show(lambda: type(t)); show(lambda: t[0]); show(lambda: len(t)); show(lambda: hash(t) == hash(t))
show(lambda: Template("a", Interpolation(1, "x", "r", ".2"), "b", "c")); show(lambda: Template(5)); show(lambda: Template("a", 5)); show(lambda: Interpolation("v")); show(lambda: Interpolation(1, "x", "q"))
show(lambda: t.x); show(lambda: setattr(t, "strings", 1)); show(lambda: convert("a", "r")); show(lambda: convert("é", "a")); show(lambda: convert(1, None)); show(lambda: convert(1, "z"))
def html(template):
    out = []
    for part in template:
        match part:
            case str() as s: out.append(s)
            case Interpolation(value, _, conv, spec): out.append(format(convert(value, conv), spec).replace("<", "&lt;"))
    return "".join(out)
show(lambda: html(t"<p>{'<b>'} {n:03} {name!r}</p>")); w = 8
show(lambda: t"{n:{w}}".interpolations[0].format_spec); show(lambda: t"{ n  }".interpolations[0].expression); show(lambda: rt"\d{n}".strings); show(lambda: t"{{}}".strings)
show(lambda: t'{t"{n}"}'); show(lambda: (lambda: t"{n}")().values); show(lambda: isinstance(t, Template)); show(lambda: Template.__match_args__ if hasattr(Template, "__match_args__") else None); show(lambda: Interpolation.__match_args__)
class Sub(Template): pass
