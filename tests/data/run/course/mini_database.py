# A table in memory: schema, insert, where by operators, join, group by, transactions, indexes.
import copy
import operator
from contextlib import contextmanager


class SchemaError(ValueError):
    pass


class Column:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __hash__(self): return hash(self.name)
    for _symbol in ("eq", "ne", "lt", "le", "gt", "ge"):
        def _compare(self, other, op=getattr(operator, _symbol), symbol=_symbol):
            return Condition(lambda row: op(row[self.name], other), f"{self} {symbol} {other!r}")
        locals()[f"__{_symbol}__"] = _compare
    del _symbol, _compare
    def like(self, part): return Condition(lambda row: part in row[self.name], f"{self} like {part!r}")


class Condition:
    def __init__(self, test, text): self.test, self.text = test, text
    def __call__(self, row): return self.test(row)
    def __and__(self, other): return Condition(lambda row: self(row) and other(row), f"({self.text} and {other.text})")
    def __or__(self, other): return Condition(lambda row: self(row) or other(row), f"({self.text} or {other.text})")
    def __invert__(self): return Condition(lambda row: not self(row), f"not {self.text}")
    def __repr__(self): return self.text


class Table:
    def __init__(self, name, /, **schema):
        self.name, self.schema, self.rows, self._next = name, schema, [], 1
    def __getattr__(self, name):
        if name.startswith("_") or name not in self.__dict__.get("schema", ()) and name != "id":
            raise AttributeError(f"{self.__dict__.get('name')} has no column {name}")
        return Column(name)
    def insert(self, **values):
        if unknown := values.keys() - self.schema.keys():
            raise SchemaError(f"unknown: {sorted(unknown)}")
        row = {"id": self._next}
        for name, kind in self.schema.items():
            if name not in values:
                raise SchemaError(f"{name} is missing")
            if not isinstance(values[name], kind):
                raise SchemaError(f"{name} must be {kind.__name__}, not {type(values[name]).__name__}")
            row[name] = values[name]
        self._next += 1
        self.rows.append(row)
        return row["id"]
    def select(self, *columns, where=lambda row: True, order=None, limit=None):
        found = [row for row in self.rows if where(row)]
        if order is not None:
            found.sort(key=operator.itemgetter(order.name))
        return [tuple(row[c.name] for c in columns) if columns else row for row in found[:limit]]
    def group(self, key, **aggregates):
        groups = {}
        for row in self.rows:
            groups.setdefault(row[key.name], []).append(row)
        return {value: {name: function([r[column.name] for r in rows]) for name, (function, column) in aggregates.items()} for value, rows in sorted(groups.items())}
    def join(self, other, on, to):
        index = {}
        for row in other.rows:
            index.setdefault(row[to.name], []).append(row)
        for row in self.rows:
            for match in index.get(row[on.name], []):
                yield {**{f"{self.name}.{k}": v for k, v in row.items()}, **{f"{other.name}.{k}": v for k, v in match.items()}}
    @contextmanager
    def transaction(self):
        saved = copy.deepcopy(self.rows), self._next
        try:
            yield self
        except Exception as error:
            self.rows, self._next = saved
            print("rolled back:", error)


people = Table("people", name=str, age=int, city=str)
pets = Table("pets", owner=int, kind=str)
for name, age, city in (("Ann", 31, "Rome"), ("Bob", 22, "Oslo"), ("Cid", 45, "Rome"), ("Dee", 22, "Bonn")):
    people.insert(name=name, age=age, city=city)
for owner, kind in ((1, "cat"), (1, "dog"), (3, "cat"), (9, "fish")):
    pets.insert(owner=owner, kind=kind)
adults = (people.age > 30) & ~(people.city == "Oslo") | people.name.like("ee")
print(adults, people.select(people.name, where=adults), people.select(people.name, people.age, order=people.age, limit=2))
print(people.group(people.city, n=(len, people.id), oldest=(max, people.age), names=(sorted, people.name)))
for row in people.join(pets, on=people.id, to=pets.owner):
    print(row["people.name"], row["pets.kind"])
with people.transaction():
    people.insert(name="Eve", age=1, city="Rome")
    people.insert(name="Bad", age="old", city="Rome")
with people.transaction() as t:
    t.insert(name="Fay", age=2, city="Oslo")
print(len(people.rows), people.rows[-1])
for bad in ("people.insert(name='x')", "people.insert(name='x', age=1, city='c', extra=1)", "people.height", "people.select(people.name, where=people.age < 'a')"):
    try:
        print(eval(bad))
    except (SchemaError, AttributeError, TypeError) as error:
        print(bad, "->", type(error).__name__, error)
