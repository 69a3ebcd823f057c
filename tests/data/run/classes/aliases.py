# versions: 3.10-


def f(x: int | None = None, y: list[int] | None = None, *z: "str") -> dict[str, tuple[int, ...]]:
    return x


print(f.__annotations__)
print(int | None, int | str | None, list[int], dict[str, list[int]], tuple[int, ...], tuple[()], type[int], set[str])
print(type(int | str), type(list[int]), type(list[int]) is type(set[str]), type(int | str) is type(int | None))
print(isinstance(3, int | str), isinstance("s", int | str), isinstance(None, int | None), isinstance(2.5, int | None), issubclass(bool, int | str))
print((int | str).__args__, list[int].__origin__, list[int].__args__, dict[str, int].__args__, (int | None).__args__)
print(int | str == str | int, int | int, (int | str) | int, list[int] == list[int], list[int] == list[str], hash(list[int]) == hash(list[int]))
print({int | str: 1}[str | int], {list[int]: 2}[list[int]], hash(int | str) == hash(str | int))
print(list[int](), list[int]([1, 2]), dict[str, int](a=1), list[int].__name__)


class Typed(list[int]):
    pass


print(Typed.__bases__, Typed.__orig_bases__, Typed([1]))


class Box:
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


print(Box[int], Box[int, str].__args__, Box[int]().__class__.__name__, Box[int]().__orig_class__)
for wrong in [
    lambda: isinstance([], list[int]),
    lambda: issubclass(list, list[int]),
    lambda: int | "str",
    lambda: 1 | int,
    lambda: int[str],
    lambda: None | None,
    lambda: list[int][str],
    lambda: isinstance(1, (list[int], int)),
]:
    try:
        print(wrong())
    except TypeError as e:
        print(e)


class User:
    name: str | None
    tags: list[str] = []

    def add(self, tag: str) -> "User":
        return self


print(User.__annotations__)
match 5:
    case int() | str():
        print("matched")
print(list["User"], list[None], list[User], User | None, None | User)
