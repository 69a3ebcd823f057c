import json

data = {"name": "Ada", "born": 1815, "tags": ["maths", "poetry"], "nested": {"pi": 3.14, "none": None, "yes": True}, "text": 'quote " and \u00e9 \n'}
text = json.dumps(data)
print(text)
print(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.loads(text) == data, json.loads("[1, 2.5, -3e2, \"\\u0041\"]"))
print(json.dumps([1, (2, 3), {"a": []}], separators=(",", ":")), json.dumps({1: "a", None: 2, True: 3}))
print(json.dumps(float("inf")), json.dumps("x" * 3), json.dumps([]), json.dumps({}, indent=4))
for wrong in ("{", "[1,]", "{'a': 1}", "nul", "", '{"a" 1}', "[1] 2"):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(f"{wrong!r}: {error}")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


try:
    json.dumps(Point(1, 2))
except TypeError as error:
    print(error)
print(json.dumps(Point(1, 2), default=vars), json.dumps({"set": {1}}, default=list))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Point):
            return {"__point__": [value.x, value.y]}
        return super().default(value)


def decode(pairs):
    return Point(*pairs["__point__"]) if "__point__" in pairs else pairs


text = json.dumps({"where": Point(3, 4)}, cls=Encoder)
print(text, vars(json.loads(text, object_hook=decode)["where"]))
print(json.dumps(2 + 1j, cls=Encoder))
