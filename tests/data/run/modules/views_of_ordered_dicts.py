import math
import re
import statistics
from collections import OrderedDict, defaultdict
from dataclasses import InitVar, dataclass, field


def show(call):
    try:
        print(call())
    except (ArithmeticError, TypeError, ValueError, re.error) as error:
        print(type(error).__name__, error)


class Mine(OrderedDict):
    pass


for made in (OrderedDict(a=1, b=2), OrderedDict(), Mine(a=1), defaultdict(int, a=1)):
    print(made.keys(), made.values(), made.items(), type(made.keys()).__name__, isinstance(made.keys(), type({}.keys())))
    print([*made.keys()], "a" in made.keys(), made.keys() & {"a"}, made.items() == {"a": 1}.items(), list(reversed(made.values())), len(made.items()))
show(lambda: math.prod())
show(lambda: statistics.harmonic_mean([6]))
for pattern in (r"(?<=a|bc)(?P<n>x)(?P<n>y)", r"(?<=a*)(x", r"(?<!a+)b", r"(x)(?<=a{2}|bc)"):
    show(lambda: re.compile(pattern).groups)


@dataclass
class Made:
    first: InitVar[int] = 1
    second: int = field(init=False, default=3)
    third: str = "t"


print(Made.__match_args__ if hasattr(Made, "__match_args__") else "")
