# versions: 3.10-
"""An inventory with JSON, CSV, counters, sorting, string formatting and custom containers."""
import csv
import io
import json
import string
import textwrap
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableSequence
from itertools import accumulate, groupby, islice, pairwise, product, starmap, takewhile, zip_longest
from operator import attrgetter, itemgetter, methodcaller

Item = namedtuple("Item", "name price quantity tags", defaults=(1, ()))
Item.total = property(lambda self: self.price * self.quantity)


class Inventory(MutableSequence):
    def __init__(self, items=()):
        self._items = list(items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(self._items[index])
        if isinstance(index, str):
            for item in self._items:
                if item.name == index:
                    return item
            raise KeyError(index)
        return self._items[index]

    def __setitem__(self, index, item):
        self._items[index] = item

    def __delitem__(self, index):
        del self._items[index]

    def __len__(self):
        return len(self._items)

    def insert(self, index, item):
        self._items.insert(index, item)

    def __repr__(self):
        return f"<{type(self).__name__}: {', '.join(map(attrgetter('name'), self))}>"


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"no {key}"


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, Inventory):
            return [item._asdict() for item in o]
        return super().default(o)


stock = Inventory([Item("bolt", 0.25, 400, {"metal", "small"}), Item("saw", 19.9), Item("paint", 7.5, 12)])
stock.append(Item("nail", 0.02, 10_000, {"metal"}))
stock.extend([Item("glue", 3.333, 3)])
stock += [Item("rope", 1.1, 50)]
print(stock, stock[1:3], stock["saw"], len(stock), Item("x", 1) in stock, stock.index(stock["glue"]), stock.pop().name, sep="\n")
text = json.dumps(stock, cls=Encoder, indent=2, sort_keys=True)
print(text[:170], json.loads(text)[0]["tags"], sep="\n")
for wrong in (lambda: json.dumps({"x": object}), lambda: json.loads("{'a': 1}"), lambda: json.loads('{"a": [1, 2'), lambda: stock["hammer"], lambda: Item(1), lambda: json.dumps({(1, 2): 3})):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error, sep=": ")
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["name", "total"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerows({"name": item.name + ', "x"', "total": f"{item.total:.2f}", "more": 1} for item in stock[:3])
print(out.getvalue(), [row["name"] for row in csv.DictReader(io.StringIO(out.getvalue()))])
by_tag = defaultdict(list)
for item in stock:
    for tag in sorted(item.tags) or ["none"]:
        by_tag[tag].append(item.name)
print(dict(by_tag), by_tag)
print([(key, [item.name for item in group]) for key, group in groupby(sorted(stock, key=lambda i: (len(i.name), i.name)), key=lambda i: len(i.name))])
print(sorted(stock, key=attrgetter("quantity", "name"), reverse=True)[0], max(stock, key=methodcaller("count", "nail")).name)
words = textwrap.dedent("""\
    the quick brown fox jumps over the lazy dog
    the end of the story
    """)
count = Counter(words.split())
print(count.most_common(2), (count - Counter(the=2)).total(), count & Counter(fox=3, the=1), +Counter(a=-1, b=2), sorted((Counter("abca") | Counter("cd")).elements()))
print(ChainMap({"a": 1}, {"a": 2, "b": 3})["b"], dict(ChainMap({"a": 1}, {"a": 2, "b": 3})), ChainMap({"x": 1}).new_child({"y": 2}))
lower = Lower(Size=3, COLOR="red")
print(lower, lower["color"], lower["weight"], "SIZE".lower() in lower, isinstance(lower, Mapping), {**lower})
order = OrderedDict.fromkeys("banana")
order.move_to_end("b")
print(order, order.popitem(last=False), list(reversed(order)), order == OrderedDict(n=None, b=None), deque(range(6), maxlen=3))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(pairwise("abcd")), list(islice(product("ab", repeat=2), 1, None)), list(starmap(pow, [(2, 5), (3, 2)])))
print(list(takewhile(str.isalpha, "ab1c")), [*zip_longest("ab", "xyz", fillvalue="-")], itemgetter(1, -1)("hello"), string.Template("$who owes $$${sum}").substitute(who="Bob", sum=3))
print("{0:>{width}}|{1!r:^10}|{name.price:08.3f}|{tags[0]}".format("r", "c", width=5, name=stock[1], tags=["t"]), "%-6s|%+05d|%x|%5.1f%%" % ("ab", 42, 255, 99.55), f"{1234567.891:_.1f} {255:#06b} {-7:>+6} {'é':*^5}")
print(textwrap.fill("A long sentence that has to be wrapped at thirty columns, of course.", 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten("A long sentence that is cut", 18), textwrap.indent("a\n\nb", "> "), string.capwords("hello big world"))
