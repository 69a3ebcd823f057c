"""A small ORM: descriptors, __set_name__, a metaclass, query building by operators, __init_subclass__."""
import operator
import re
from datetime import date
from typing import Any, ClassVar, Dict


class ValidationError(ValueError):
    pass


class Expression:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __and__(self, other):
        return Expression(f"({self.text} AND {other.text})", lambda row: self.test(row) and other.test(row))

    def __or__(self, other):
        return Expression(f"({self.text} OR {other.text})", lambda row: self.test(row) or other.test(row))

    def __invert__(self):
        return Expression(f"NOT {self.text}", lambda row: not self.test(row))

    def __bool__(self):
        raise TypeError("use & | ~ instead of and, or, not")

    def __repr__(self):
        return f"<{self.text}>"


def comparison(symbol, function):
    def method(self, other):
        return Expression(f"{self.name} {symbol} {other!r}", lambda row: function(getattr(row, self.name), other))
    return method


class Field:
    kind: Any = object

    def __init__(self, *, default=None, required=False, check=None):
        self.default, self.required, self.check = default, required, check

    def __set_name__(self, owner, name):
        self.name, self.slot = name, f"_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.slot, self.default)

    def __set__(self, instance, value):
        if value is None and self.required:
            raise ValidationError(f"{self.name} is required")
        if value is not None and not isinstance(value, self.kind):
            raise ValidationError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValidationError(f"{value!r} is no good {self.name}")
        instance.__dict__[self.slot] = value

    def __delete__(self, instance):
        del instance.__dict__[self.slot]

    __eq__ = comparison("=", operator.eq)
    __lt__ = comparison("<", operator.lt)
    __gt__ = comparison(">", operator.gt)
    __le__ = comparison("<=", operator.le)
    __ge__ = comparison(">=", operator.ge)
    __ne__ = comparison("<>", operator.ne)
    __hash__ = object.__hash__


class Integer(Field):
    kind = int


class String(Field):
    kind = str

    def __init__(self, length=80, **rest):
        super().__init__(**rest)
        self.length = length

    def __set__(self, instance, value):
        super().__set__(instance, value)
        if value is not None and len(value) > self.length:
            raise ValidationError(f"{self.name} is longer than {self.length}")


class Date(Field):
    kind = date


class ModelMeta(type):
    registry: ClassVar[Dict[str, type]] = {}

    def __new__(meta, name, bases, namespace, table=None, **options):
        fields = {}
        for base in bases:
            fields.update(getattr(base, "_fields", {}))
        fields.update((key, value) for key, value in namespace.items() if isinstance(value, Field))
        cls = super().__new__(meta, name, bases, {**namespace, "_fields": fields}, **options)
        cls._table = table or re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() + "s"
        cls._rows = []
        meta.registry[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __len__(cls):
        return len(cls._rows)

    def __iter__(cls):
        return iter(cls._rows)

    def __getitem__(cls, number):
        return cls._rows[number - 1]

    @property
    def columns(cls):
        return ", ".join(cls._fields)


class Model(metaclass=ModelMeta):
    def __init_subclass__(cls, abstract=False, **rest):
        super().__init_subclass__(**rest)
        cls.abstract = abstract

    def __init__(self, **values):
        unknown = values.keys() - self._fields.keys()
        if unknown:
            raise TypeError(f"unknown fields: {', '.join(sorted(unknown))}")
        for name in self._fields:
            setattr(self, name, values.get(name, self._fields[name].default))

    def save(self):
        type(self)._rows.append(self)
        return self

    @classmethod
    def where(cls, expression):
        print(f"SELECT {cls.columns} FROM {cls._table} WHERE {expression.text}")
        return [row for row in cls if expression.test(row)]

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"


class Person(Model):
    name = String(12, required=True)
    age = Integer(default=18, check=lambda age: age is None or 0 <= age < 150)


class BlogPost(Model, table="posts"):
    title = String(required=True)
    day = Date()


class Employee(Person, abstract=True):
    salary = Integer(default=0)


for name, age in (("Ann", 31), ("Bob", 17), ("Cy", None), ("Dora", 64)):
    Person(name=name, **({"age": age} if age else {})).save()
print(Person.where((Person.age > 17) & ~(Person.name == "Ann")), Person.where((Person.age <= 17) | (Person.name >= "D")))
print(len(Person), Person[1], [p.name for p in Person], Person.columns, Employee.columns, BlogPost._table, Employee._table, list(ModelMeta.registry))
print(BlogPost(title="Hi", day=date(2024, 2, 29)), Employee(name="Eve", salary=10), Employee.abstract, Person.abstract, Person.age.name, type(Person.age).__mro__[1])
ann = Person[1]
for wrong in (lambda: Person(), lambda: Person(name="x" * 13), lambda: setattr(ann, "age", "old"), lambda: setattr(ann, "age", 200), lambda: Person(name="Z", size=3),
              lambda: BlogPost(title="t", day="today"), lambda: Person.where(Person.age > 3 and Person.age < 5), lambda: ann.columns, lambda: Person.nothing, lambda: Person[9]):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
del ann.age
print(ann.age, vars(ann), "age" in vars(Person), isinstance(Person, ModelMeta), type(Model).__name__, hash(Person.name) == hash(Person.name))
