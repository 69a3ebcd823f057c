# versions: 3.10-
from collections import ChainMap, OrderedDict, UserDict, UserList, UserString, abc, defaultdict, deque


class Table(abc.Mapping):
    def __init__(self, table):
        self.table = table

    def __getitem__(self, key):
        return self.table[key]

    def __iter__(self):
        return iter(self.table)

    def __len__(self):
        return len(self.table)


class Two(abc.Sequence):
    def __getitem__(self, index):
        return [1, 2][index]

    def __len__(self):
        return 2


class Like:
    def __getitem__(self, index):
        return [1, 2][index]

    def __len__(self):
        return 2


class Derived(Like):
    pass


class Both(Two, UserDict):
    pass


def kind(x):
    match x:
        case {"a": value, **rest}:
            return "mapping", value, rest
        case [first, *_, last]:
            return "sequence", first, last
        case {}:
            return "empty mapping"
        case []:
            return "empty sequence"
    return None


print(kind(Table({"a": 3, "b": 4})), kind(Two()), kind(Like()), kind(Derived()))
abc.Sequence.register(Like)
print(kind(Like()), kind(Derived()), kind(type("Later", (Like,), {})()))
print(kind(UserDict(a=1)), kind(UserList([1, 2])), kind(UserString("ab")), kind(deque([1, 2])), kind(OrderedDict(a=1)))
print(kind(defaultdict(int, a=4)), kind(defaultdict(int)), kind(ChainMap({"a": 9})), kind(range(4)), kind("ab"), kind(b"ab"))
print(kind(bytearray(b"ab")), kind({1, 2}), kind(memoryview(b"xyz")), kind({}.keys()), kind(iter([1, 2])), kind([]), kind({}))
print(Two.__flags__ & 0x60, Table.__flags__ & 0x60, dict.__flags__ & 0x60, Derived.__flags__ & 0x60)
print("__abc_tpflags__" in dir(Two), kind(Both()))
