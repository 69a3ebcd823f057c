"""json: dumps and loads with their options, hooks and complaints."""
import io
import json
from collections import OrderedDict


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


data = {"name": "Ann", "n": [1, 2.5, -3e10, True, None], "nested": {"a": [], "b": {}}, 5: "five", None: 0, True: 1, 1.5: 2}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps({"b": 1, "a": [1, (2, 3)]}, sort_keys=True, separators=(",", ":")), json.dumps([], indent=4), json.dumps({}))
print(json.dumps([1, {"x": 2}], indent="\t"), json.dumps([1, [2]], indent=0))
print(json.dumps("h\u00e9 \"q\" \\ \n\t\x01 \U0001f600 \x7f"), json.dumps("h\u00e9 \U0001f600\n", ensure_ascii=False))
print(json.dumps([float("inf"), float("-inf"), float("nan")]), json.dumps(1e100), json.dumps(10**25), json.dumps(0.1 + 0.2))
show("nan", lambda: json.dumps(float("nan"), allow_nan=False))
show("set", lambda: json.dumps({1, 2}))
show("object", lambda: json.dumps({"a": object}))
show("key", lambda: json.dumps({(1, 2): 3}))
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({1, }, default=list), json.dumps(3 + 4j, default=lambda z: [z.real, z.imag]))
loop = []
loop.append(loop)
show("circular", lambda: json.dumps(loop))
show("sort", lambda: json.dumps({1: 0, "a": 0}, sort_keys=True))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"s": {3, 1}}, cls=Encoder), Encoder(indent=1).encode([{2}]))
show("default", lambda: json.dumps(b"x", cls=Encoder))

print(json.loads('{"a": [1, 2.0, -0, -1.5e3, true, false, null], "b": {"c": "d"}}'), json.loads(" [ ] "), json.loads('"x"'), json.loads("12"))
print(json.loads('"\\u00e9\\n\\t\\"\\\\\\/ \\ud83d\\ude00"'), json.loads(b'{"x": "\xc3\xa9"}'), json.loads("[NaN, Infinity, -Infinity]"))
for text in ["", "[1, 2", "[1 2]", "{1: 2}", '{"a" 1}', '{"a": }', '{"a": 1,}', "[1,]", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "tru", "1 2",
             "{'a': 1}", '{"a": 1 "b": 2}', "[1,\n 2,\n x]", "-", "01", "1.", "nul", "{", '{"a"', '{"a":', "[", "\ufeff[]", '{"a": 1, 2}', "]", '"\\']:
    show(repr(text), lambda: json.loads(text))
show("type", lambda: json.loads(5))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
print(json.loads("[1.10, 2]", parse_float=str), json.loads("[1, 2.5]", parse_int=float), json.loads("[NaN]", parse_constant=lambda c: c + "!"))
print(json.loads('"a\nb"', strict=False), json.JSONDecoder().raw_decode("[1] rest"))
try:
    json.loads('{\n  "a": 1,\n  "b": oops\n}')
except json.JSONDecodeError as error:
    print(error, "|", error.msg, error.lineno, error.colno, error.pos, len(error.doc), isinstance(error, ValueError), error.args)
out = io.StringIO()
json.dump({"k": [1, 2]}, out, indent=1)
print(out.getvalue(), json.load(io.StringIO('{"z": [1]}')))
assert json.loads(json.dumps(data["n"])) == data["n"]
print(repr(json.JSONDecodeError("m", "doc", 1)), json.JSONDecodeError.__module__)
