# string, textwrap, and text tables: templates, constants, wrapping, dedent, capwords.
import string
import textwrap

print(string.ascii_lowercase, string.digits, string.hexdigits, string.octdigits, repr(string.whitespace), string.punctuation, len(string.printable), string.capwords("hello big-world  x"), string.capwords("a-b c", "-"))
t = string.Template("$who owes $$${amount} to ${who}s $friend")
print(t.substitute(who="Ann", amount=5, friend="Bob"), "|", t.safe_substitute(who="Ann"), t.template)
for bad in ("t.substitute(who='x')", "string.Template('$').substitute()", "string.Template('${a').substitute(a=1)", "string.Template('$1').substitute()", "string.Template('a\\nb $!').substitute()"):
    try:
        print(eval(bad))
    except (KeyError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
print(string.Template("$a $b").substitute({"a": 1}, b=2), string.Template("$$ $x").safe_substitute(), string.Formatter().format("{0} {a:>5}", 1, a="x"), [p for p in string.Formatter().parse("a{b!r:c}d{{}}")])
text = "The quick brown fox jumps over the lazy dog. It did not    seem to mind, really; extraordinarily-hyphenated words are split. Supercalifragilisticexpialidocious!"
print(textwrap.fill(text, 30))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("a bb ccc dddd", 4), textwrap.wrap(""), textwrap.wrap("aaaaaaaaaa", 4), textwrap.wrap("aaaaaaaaaa b", 4, break_long_words=False), textwrap.wrap("a-b-c-d", 3), textwrap.wrap("a-b-c-d", 3, break_on_hyphens=False), textwrap.wrap("one\ntwo  three", 20), textwrap.wrap("x " * 10, 8, max_lines=2), textwrap.wrap("tab\there", 20))
print(textwrap.shorten("Hello  world of text", 12), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello wonderful world", 15, placeholder="..."))
print(textwrap.dedent("""
    def f():
        return 1

      x
    """), repr(textwrap.dedent("  a\n b")), repr(textwrap.dedent("\ta\n\tb")), repr(textwrap.dedent("no\n  indent")))
print(textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "# ", lambda line: True))
class At(string.Template):
    delimiter = "@"
    idpattern = "[a-z]+"
print(At("@name costs $5 @@").substitute(name="it"))
def table(rows, header, align="<>"):
    widths = [max(len(str(r[i])) for r in [header, *rows]) for i in range(len(header))]
    line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    yield line
    for row in [header, *rows]:
        yield "|" + "|".join(f" {cell!s:{align[i % len(align)]}{w}} " for i, (cell, w) in enumerate(zip(row, widths))) + "|"
        if row is header: yield line
    yield line
print(*table([("apple", 1.5), ("fig", 22), ("kiwi", None)], ("name", "price")), sep="\n")
def justify(text, width):
    lines = textwrap.wrap(text, width)
    for line in lines[:-1]:
        words = line.split()
        gaps, spaces = max(len(words) - 1, 1), width - sum(map(len, words))
        yield "".join(w + " " * (spaces // gaps + (i < spaces % gaps)) for i, w in enumerate(words[:-1])) + words[-1]
    yield lines[-1]
print(*justify("Justified text has straight edges on both of its sides, left and right.", 24), sep="\n")
try:
    textwrap.wrap("x", 0)
except ValueError as error:
    print(error)
