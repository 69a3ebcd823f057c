# versions: 3.10-
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def helper(): ...
    def describe(self): return f"{self.name} of {self.area()}"
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Sq(Half):
    name = "square"
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def helper(): return 5
print(Sq().describe(), Sq.make().helper(), sorted(Shape.__abstractmethods__), Sq.__abstractmethods__)
class One(ABC):
    @abstractmethod
    def f(self): "doc"
try: One()
except TypeError as e: print(e)
@One.register
class Virtual: pass
print(issubclass(Virtual, One), isinstance(Virtual(), One), One in Virtual.__mro__, issubclass(int, One))
One.register(int); print(isinstance(3, One), isinstance(True, One), isinstance("", One))
class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized: return any("__len__" in b.__dict__ for b in other.__mro__)
        return NotImplemented
class L:
    def __len__(self): return 0
print(isinstance(L(), Sized), isinstance([], Sized), isinstance(5, Sized), issubclass(L, Sized))
try: One.register(5)
except TypeError as e: print(e)
try: One.register(ABC)
except RuntimeError as e: print(e)
class M(ABC):
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw); super().__init_subclass__()
class N(M, x=1): pass
print(type(N), type(N).__mro__, ABC.__bases__, isinstance(N, ABCMeta))
Half.name = property(lambda s: "n"); Half.make = classmethod(lambda c: 1); Half.helper = staticmethod(lambda: 1)
update_abstractmethods(Half); print(Half().name)
print(repr(Shape), Shape.__module__)
class P(ABC):
    @property
    @abstractmethod
    def x(self): return 10
    @x.setter
    @abstractmethod
    def x(self, v): pass
class Q(P):
    @property
    def x(self): return super().x + 1
print(Q().x)
