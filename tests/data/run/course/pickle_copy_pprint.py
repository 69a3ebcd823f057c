# versions: 3.10-
import copy, pickle, pprint, string, textwrap, io, json, csv, sys, heapq, bisect
from collections import Counter, ChainMap, deque, OrderedDict, UserDict, namedtuple, defaultdict
from dataclasses import dataclass

class Stack(UserDict):
    def __missing__(self, k): return f"<{k}?>"
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids, self._cache = v, list(kids), object()
    def __getstate__(self):
        s = self.__dict__.copy(); del s["_cache"]; return s
    def __setstate__(self, s): self.__dict__.update(s); self._cache = None
    def __eq__(self, o): return (self.v, self.kids) == (o.v, o.kids)
    def __repr__(self): return f"Tree({self.v}, {self.kids})"
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
u = pickle.loads(pickle.dumps(t)); print(u == t, u, u._cache)
shared = [1]; a = [shared, shared]; b = copy.deepcopy(a); c = copy.copy(a)
b[0].append(2); c[0].append(3); print(a, b, c, b[0] is b[1])
a.append(a); print(a, copy.deepcopy(a)[2][2][0])
class P:
    def __copy__(self): print("shallow"); return self
    def __deepcopy__(self, memo): print("deep", len(memo)); return self
copy.copy(P()); copy.deepcopy([P()])
try: pickle.dumps(lambda: 1)
except Exception as e: print(type(e).__name__)
nested = {"name": "config", "servers": [{"host": f"server-{i}.example.com", "ports": list(range(8000, 8008)), "tags": {"env": "prod", "tier": i}} for i in range(2)], "set": {3, 1, 2}, "long": "word " * 30}
pprint.pprint(nested, width=60); pprint.pp({"z": 1, "a": [1, (2,)]}, depth=1); print(pprint.pformat([list(range(30))], compact=True, width=40))
print(string.Template("$who likes ${what}; $$5").substitute(who="tim", what="kung pao"), string.Template("$a $b").safe_substitute(a=1), string.ascii_lowercase[:5], string.capwords("the quick fox"))
try: string.Template("$missing").substitute()
except KeyError as e: print("KeyError", e)
text = "The quick brown fox jumped over the lazy dog, and then it went to sleep under the old oak tree."
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 40, placeholder="..."), textwrap.dedent("   a\n     b\n"), textwrap.indent("x\n\ny", "> "), sep="\n")
out = io.StringIO(); w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC); w.writerow(["a", 1, 'q"uote', None, "x,y"]); w.writerows([[1.5, ""]]); print(repr(out.getvalue()), list(csv.reader(['a;"b;c";d'], delimiter=";")), list(csv.DictReader(io.StringIO("x,y\n1,2\n3\n"), restval="-")))
csv.register_dialect("pipes", delimiter="|", quotechar="'"); print(next(csv.reader(["a|'b|c'|d"], "pipes")), csv.list_dialects())
h = [5, 3, 8, 1]; heapq.heapify(h); heapq.heappush(h, 0); print(heapq.heappop(h), heapq.nlargest(2, h), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3])), heapq.heapreplace(h, 7), heapq.heappushpop(h, 2))
grades = [60, 70, 80, 90]; print(["FDCBA"[bisect.bisect(grades, s)] for s in (33, 99, 77, 70, 89)], bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([(1, "a"), (3, "b")], 2, key=lambda p: p[0])); bisect.insort(grades, 75); print(grades)
c = Counter("mississippi"); c.update("mm"); c.subtract("s"); print(c, c.most_common(2), c["z"], +c, c & Counter("sip"), c | Counter("q"), c.total(), sorted(c.elements())[:5], Counter(a=3) - Counter(a=5))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); cm["c"] = 4; print(cm, cm["b"], cm.new_child({"a": 0})["a"], cm.parents, dict(cm))
d = deque(range(5), maxlen=5); d.append(5); d.rotate(2); d.appendleft("x"); print(d, d.index(2), d.maxlen); od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, od.popitem(last=False), Stack(a=1)["q"])
Pt = namedtuple("Pt", "x y z", defaults=[0]); p = Pt(1, 2); print(p, p._replace(y=5), Pt._fields, p._asdict(), Pt._make([1, 2, 3]).z)
print(json.dumps({"b": [1, None, True, 1.5e300, "é\n"], "a": {"x": ()}}, indent=1, sort_keys=True), json.dumps([1, 2], separators=(",", ":")), json.loads('{"x": [1, 2.5, "\\u00e9", null]}', object_pairs_hook=list), json.dumps({1: 2, None: 3}), json.loads("1e5", parse_float=str))
for bad in ('{"a": }', "[1, 2", '{"a" 1}', "nul", '"\x01"', "[1,]", ""):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.pos)
json.dumps({"x": {1, 2}})
