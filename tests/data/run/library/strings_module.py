# versions: 3.11-
"""string and textwrap."""
import string
import textwrap
from string import Formatter, Template


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace), len(string.printable), string.hexdigits)
print(string.capwords("hello  wORLD again"), string.capwords("a-b", "-"))
t = Template("$who likes ${what}s, $$5 to $who")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": 1, "what": 2}), t.safe_substitute(who="x"), t.get_identifiers(), t.is_valid(), t.template)
show("missing", lambda: t.substitute(who=1))
show("invalid", lambda: Template("a\nbad $ sign").substitute())
print(Template("bad $ ${x").safe_substitute(x=1))


class Percent(Template):
    delimiter = "%"


print(Percent("%a $b %%").substitute(a=1))
f = Formatter()
print(f.format("{0} {name!r:>5} {1[0]} {2.real}", 1, [2], 3, name="x"), f.format("{} {}", 1, 2), f.vformat("{a}", (), {"a": 5}), list(f.parse("x{a!r:>{w}}y{{")))
show("index", lambda: f.format("{2}", 1))
show("mixed", lambda: f.format("{} {0}", 1))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)


print(Default().format("{a} {b}", a=1))
text = "The quick brown fox jumped over the lazy dog, and the well-known extraordinarily-long-hyphenated word -- indeed--ran away. Yes!"
for width in (20, 35):
    print(*textwrap.wrap(text, width), sep="|\n", end="|\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("averyveryverylongword short", 8), textwrap.wrap("averyverylong w", 8, break_long_words=False), textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("a\tb\n c", 10))
print(textwrap.shorten("Hello  world! This is long.", width=18), textwrap.shorten("Hello world", 20), textwrap.shorten("Hello world foo", width=12, placeholder="..."))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap("A b. C d.", 20, fix_sentence_endings=True), textwrap.wrap("x" * 25, 10))
print(repr(textwrap.dedent("""\
    def f():
        return 1

      # odd
    end""")), repr(textwrap.dedent("  a\n   \n\tb\n")), repr(textwrap.dedent("no\n  indent")))
print(repr(textwrap.indent("a\n\n  b\n", "> ")), repr(textwrap.indent("a\n\nb", "# ", lambda line: True)))
show("width", lambda: textwrap.wrap("a", 0))
show("placeholder", lambda: textwrap.shorten("hello", 3))
