# A configuration in JSON: defaults, merging, validation, environment, round trips, errors with places.
import copy
import json

DEFAULTS = {"server": {"host": "localhost", "port": 8080, "tls": False}, "logging": {"level": "INFO", "handlers": ["console"]}, "limits": None}
TEXT = '{"server": {"port": 9000, "names": ["a", "b"]}, "logging": {"level": "DEBUG"}, "limits": {"cpu": 1.5, "mem": 1e3}, "π": "\\u00e9\\n"}'


def merge(base, extra):
    result = copy.deepcopy(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge(result[key], value)
        else:
            result[key] = value
    return result


class Config:
    def __init__(self, data, path=()):
        self._data, self._path = data, path

    def __getattr__(self, name):
        try:
            value = self._data[name]
        except KeyError:
            raise AttributeError(".".join(self._path + (name,)) + " is not configured") from None
        return Config(value, self._path + (name,)) if isinstance(value, dict) else value

    def __getitem__(self, dotted):
        value = self._data
        for part in dotted.split("."):
            value = value[int(part) if isinstance(value, list) else part]
        return value

    def flatten(self, data=None, prefix=""):
        for key, value in (self._data if data is None else data).items():
            if isinstance(value, dict):
                yield from self.flatten(value, f"{prefix}{key}.")
            else:
                yield prefix + key, value


config = Config(merge(DEFAULTS, json.loads(TEXT)))
print(config.server.port, config.server.host, config.logging.level, config["server.names.1"], config.limits.cpu)
for pair in config.flatten():
    print(*pair, sep=" = ")
for path in ("config.server.missing", "config['server.names.7']", "config['nope']", "config.server.port.deeper"):
    try:
        print(eval(path))
    except (AttributeError, KeyError, IndexError) as error:
        print(type(error).__name__, error)
print(DEFAULTS["server"]["port"])
print(json.dumps(DEFAULTS, indent=2))
print(json.dumps(config._data, sort_keys=True, ensure_ascii=False, separators=(",", ":")))
for text in ('{"a": 1,}', "{'a': 1}", '{"a" 1}', "[1, 2", "nul", '"abc', '{"a": 1} x', "", "[1 2]", '{"a": NaN}', '"\\x"', "01", "-", '"tab\there"', "[,]", "{1: 2}"):
    try:
        print(text, "=", json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "->", error, error.lineno, error.colno, error.pos, error.msg)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if hasattr(o, "to_json"):
            return o.to_json()
        return super().default(o)


class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def to_json(self): return {"__point__": [self.x, self.y]}


text = json.dumps({"p": Point(1, 2), "s": {3, 1}, "t": (1, None), 5: True, None: 1.0, True: "x"}, cls=Encoder)
print(text)
print(json.loads(text, object_hook=lambda d: Point(*d["__point__"]) if "__point__" in d else d)["p"].y)
print(json.loads("[1.10, 2]", parse_float=str, parse_int=float), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
for bad in ("object()", "{(1, 2): 3}", "{1, 2}", "1j", "float('nan')", "b'x'"):
    try:
        print(json.dumps(eval(bad), allow_nan=False))
    except (TypeError, ValueError) as error:
        print(bad, "->", error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
