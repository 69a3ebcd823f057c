# versions: 3.10-
import types
def f(x: int | None, y: list[int] = [], *a: dict[str, "int"]) -> str | None: pass
print(f.__annotations__)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], set[int], tuple[()])
A = list[int]
print(A.__origin__, A.__args__, A((1,2)), A == list[int], hash(A) == hash(list[int]), A != list[str])
print(int | str, int | None, None | int, int | str | int, list[int] | None, (int | str) | float)
print(isinstance(3, int | str), isinstance("", int | None), isinstance(None, int | None), issubclass(bool, int | str))
U = int | str
print(U.__args__, type(U), U == str | int, isinstance(U, types.UnionType), type(A))
try: isinstance([], list[int])
except TypeError as e: print(e)
class L(list[int]): pass
print(L([1]), L.__bases__, L.__orig_bases__)
try: int | 3
except TypeError as e: print(e)
try: int[str]
except TypeError as e: print(e)
print(A.__name__)
class C: pass
print(list[C], C | None, dict[str, C | None])
try: A[int]
except TypeError as e: print(e)
def g(a: "C", b: C | None = None): ...
print(g.__annotations__)
