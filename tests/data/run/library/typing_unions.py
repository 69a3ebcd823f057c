# versions: 3.14-
"""Since 3.14 `Union[int, str]` and `int | str` are of one class."""
import typing, types
from typing import *
U=Union
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: Union)
t(lambda: Union[int,str])
t(lambda: Union[int])
t(lambda: Union[()])
t(lambda: Union())
t(lambda: Union[int,str].__origin__)
t(lambda: (int|str).__origin__)
t(lambda: (int|str).__parameters__)
t(lambda: (int|None)==Optional[int])
t(lambda: Union["A", int])
t(lambda: Union[1, int])
t(lambda: Union[(1,2), int])
t(lambda: Optional[1])
t(lambda: Optional[int,str])
t(lambda: Optional)
t(lambda: types.UnionType is Union)
T=TypeVar("T")
t(lambda: (Optional[T])[int])
t(lambda: (T|None)[int])
t(lambda: (list[T]|None).__parameters__)
t(lambda: get_origin(int|None))
t(lambda: get_args(int|None))
t(lambda: hash(int|str)==hash(str|int))
t(lambda: isinstance(1, Union[int,str]))
t(lambda: isinstance(1, int|list[int]))
t(lambda: isinstance("1", int|list[int]))
def f():
    class A(Union): pass
t(f)
def f():
    class A(int|str): pass
t(f)
t(lambda: type(int|str))
t(lambda: Union.__module__+Union.__qualname__)
t(lambda: (int|str).foo)
t(lambda: setattr(int|str,"foo",1))
t(lambda: (int|str)())
t(lambda: Union[int, int])
t(lambda: Union[int, Union[str, None]])
t(lambda: Union[Literal["a"], None])
t(lambda: int | "A")
t(lambda: "A" | None)
t(lambda: ForwardRef("A") | None)
t(lambda: Union[int,str]|None)
t(lambda: Any|None)
t(lambda: List[int]|None)
t(lambda: Callable[[int],str]|None)
t(lambda: (int|str).__module__)
t(lambda: Union[int,str].__args__)
t(lambda: Union[[],1])
t(lambda: Union[{}, int]==Union[int,{}])
t(lambda: typing.Union[list["A"], None])
t(lambda: isinstance(Union[int,str], Union))
t(lambda: isinstance(int, Union))
t(lambda: {int|str:1}[Union[str,int]])
t(lambda: get_type_hints(f))
t(lambda: Union[int, ...])
t(lambda: Union[TypeVar("X"), int])
t(lambda: Union[*[int,str]])
t(lambda: [int|str, {"a":int|None}])
import copy
t(lambda: copy.copy(int|str))
import functools
@functools.singledispatch
def g(x): return "o"
@g.register
def _(x: Union[int,str]): return "is"
@g.register
def _(x: Optional[float]): return "fn"
t(lambda: [g(1),g("a"),g(None),g(2.0),g([])])
