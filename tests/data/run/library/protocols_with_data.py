from typing import Protocol, runtime_checkable


@runtime_checkable
class Named(Protocol):
    name: str
    size: int


@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...


class InClass:
    name, size = "in class", 1


class InInit:
    def __init__(self, name):
        self.name, self.size = name, 2


class Dog:
    def speak(self):
        return "wuff"


class Child(InInit, Named):
    pass


print(isinstance(InClass(), Named), isinstance(InInit("x"), Named), isinstance(Child("c"), Named), isinstance(3, Named))
print(isinstance(Dog(), Speaks), issubclass(Dog, Speaks), issubclass(InClass, Speaks), isinstance(InClass(), Speaks))
half = InInit("half")
del half.size
print(isinstance(half, Named))
try:
    issubclass(InClass, Named)
except TypeError as error:
    print(str(error).split(".")[0].rstrip("."))
try:
    Named()
except TypeError as error:
    print(error)


class Plain(Protocol):
    x: int


try:
    isinstance(half, Plain)
except TypeError as error:
    print(error)
