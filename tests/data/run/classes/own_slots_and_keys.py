def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class E1(Exception):
    __slots__ = ("a",)
    def __init__(s, a): s.a = a
e = E1(3)
print(e.a, e.args); e.b = 4; print(e.b, e.__dict__)
class E2(Exception):
    def __eq__(s, o): return isinstance(o, E2)
    def __hash__(s): return 7
print(E2(1) == E2(2), hash(E2(1)), len({E2(1), E2(2)}), E2() in [E2()], E2()!=E2())
class E3(Exception):
    def __eq__(s, o): return True
t(lambda: hash(E3()))
class E4(ValueError):
    def __bool__(s): return False
    def __len__(s): return 3
    def __iter__(s): return iter("xy")
    def __getitem__(s, i): return i * 2
    def __call__(s, x): return x + 1
    def __contains__(s, x): return x == 1
    def __add__(s, o): return "add"
    def __lt__(s, o): return True
    def __getattr__(s, n): 
        if n.startswith('__'): raise AttributeError(n)
        return n.upper()
    def __str__(s): return "E4!"
    def __format__(s, spec): return "fmt" + spec
x = E4()
print(bool(x), len(x), list(x), x[4], x(1), 1 in x, 2 in x, x + 1, x < x, x.foo, f"{x:a}", str(x), repr(x))
try:
    raise x
except E4 as y:
    print(y is x)
class E5(Exception):
    def __setattr__(s, n, v): print("set", n); super().__setattr__(n, v)
    def __getattribute__(s, n): 
        return super().__getattribute__(n)
z = E5(1); z.q = 1; print(z.q)
class M(type):
    def __eq__(c, o): return c.__name__[0] == getattr(o, '__name__', ' ')[0]
    def __hash__(c): return 5
    def __len__(c): return 9
    def __iter__(c): return iter("iter")
    def __getitem__(c, i): return (c.__name__, i)
    def __contains__(c, i): return i == 3
    def __bool__(c): return False
    def __call__(c, *a): print("call", a); return super().__call__(*a)
    def __add__(c, o): return "madd"
    def __lt__(c, o): return c.__name__ < o.__name__
    def __str__(c): return "S" + c.__name__
    def __repr__(c): return "R" + c.__name__
    def __getattr__(c, n): return "attr " + n
    def __setattr__(c, n, v): print("mset", n); super().__setattr__(n, v)
    def __or__(c, o): return "or"
    def __del__(c): pass
    def __dir__(c): return ["z", "a"]
    def __instancecheck__(c, x): return x == 3
    def __format__(c, s): return "F" + s
    __slots__ = ()
class A(metaclass=M): pass
class AB(metaclass=M): pass
class B(metaclass=M): pass
t(lambda: A == AB); t(lambda: A == B); t(lambda: A != AB); t(lambda: hash(A)); t(lambda: len({A, AB, B})); t(lambda: {A: 1}[AB])
t(lambda: len(A)); t(lambda: list(A)); t(lambda: A[1]); t(lambda: 3 in A); t(lambda: bool(A)); t(lambda: type(A())); t(lambda: A + 1); t(lambda: sorted([B, AB, A]))
t(lambda: str(A)); t(lambda: A.foo); A.x = 1; t(lambda: A.x); t(lambda: A | int); t(lambda: dir(A)); t(lambda: isinstance(3, A)); t(lambda: f"{A:s}")
t(lambda: A in [AB]); t(lambda: [B, AB].index(A)); t(lambda: A in (B,)); t(lambda: {A} == {AB}); t(lambda: [A] == [AB])
class M2(type):
    def __eq__(c, o): return True
t(lambda: M2)
class C(metaclass=M2): pass
t(lambda: hash(C)); t(lambda: C == 3); t(lambda: {C})
try:
 class M3(type):
    __slots__ = ("a",)
except TypeError as e: print(e)

class ES(Exception):
    __slots__ = ()
s = ES(); s.k = 1; print(s.k)
t(lambda: ES.__slots__)
class D(dict):
    __slots__ = ("m",)
d = D(); d.m = 1
def f(): d.n = 1
t(f)
class E6(E1):
    __slots__ = ("a", "b")
e6 = E6(1); print(e6.a)
t(lambda: e6.b)
del e6.a
t(lambda: e6.a)
print(E6.a, type(E6.a).__name__)
try: raise E2("x")
except E2 as e: print("caught", e == E2())
for e in [E2(1), E2(1)]:
    try:
        try: raise e
        finally: pass
    except E2 as e2: print(e2 is e)
print(BaseExceptionGroup("g", [E2(1)]).subgroup(lambda e: True))

