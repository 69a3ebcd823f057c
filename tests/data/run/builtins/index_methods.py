class I:
    def __init__(s,n): s.n=n
    def __index__(s): return s.n
class N:
    def __init__(s,n): s.n=n
    def __int__(s): return s.n
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
a=[1,2,3,4]
t(lambda: a[I(1)])
t(lambda: a[I(1):I(3)])
t(lambda: "abc"*I(2))
t(lambda: [0]*I(2))
t(lambda: I(2)*[0])
t(lambda: bytes(I(3)))
t(lambda: bytearray(I(3)))
t(lambda: list(range(I(3))))
t(lambda: list(range(I(3),I(6),I(2))))
t(lambda: hex(I(16)))
t(lambda: bin(I(16)))
t(lambda: oct(I(16)))
t(lambda: chr(I(65)))
t(lambda: '%d' % I(3))
t(lambda: '%x' % I(30))
t(lambda: '%c' % I(65))
t(lambda: '%d' % N(3))
t(lambda: '%x' % N(3))
t(lambda: '%s %5d|%-4d|' % (1, N(3), I(4)))
t(lambda: '%*d' % (I(5), 3))
t(lambda: int(I(3)))
t(lambda: int(N(3)))
t(lambda: int('12', I(8)))
t(lambda: float(I(3)))
t(lambda: complex(I(3)))
t(lambda: a.pop(I(1)))
t(lambda: a.insert(I(0), 9) or a)
t(lambda: a.index(3, I(0)))
t(lambda: "abcabc".find("b", I(2)))
t(lambda: "abc".center(I(9)))
t(lambda: "abc".ljust(I(9))+'|')
t(lambda: "abc".zfill(I(9)))
t(lambda: "a,b,c".split(",", I(1)))
t(lambda: "aaa".replace("a","b",I(1)))
t(lambda: "abc"[I(1)])
t(lambda: (1,2,3)[I(1)])
t(lambda: b"abc"[I(1)])
t(lambda: range(10)[I(3)])
t(lambda: "abc"[I(1):])
t(lambda: b"abc"[:I(1)])
t(lambda: (1,2,3)[::I(2)])
t(lambda: range(10)[I(3):I(7)])
t(lambda: slice(I(1),I(3)).indices(10))
t(lambda: slice(None,I(3)).indices(I(10)))
def seti(): 
    b=[1,2,3]; b[I(0)]=9; b[I(1):I(2)]=[7,7]; return b
t(seti)
def deli(): 
    b=[1,2,3]; del b[I(0)]; del b[I(1):]; return b
t(deli)
def sb():
    b=bytearray(b'abc'); b[I(0)]=I(65); b.append(I(66)); return b
t(sb)
t(lambda: round(2.567,I(1)))
t(lambda: round(25,I(-1)))
t(lambda: sum([I(1)],2))
t(lambda: I(3).n.to_bytes(I(2),'big'))
t(lambda: __import__('math').factorial(I(4)))
t(lambda: __import__('math').gcd(I(4),I(6)))
t(lambda: __import__('math').comb(I(4),I(2)))
t(lambda: __import__('math').sqrt(I(4)))
t(lambda: __import__('math').isqrt(I(4)))
t(lambda: list(__import__('itertools').islice([1,2,3,4],I(1),I(3))))
t(lambda: list(enumerate("ab", I(3))))
t(lambda: __import__('operator').index(I(4)))
t(lambda: list(__import__('itertools').repeat(1,I(3))))
t(lambda: bytes([I(65),I(66)]))
t(lambda: a[N(1)])
t(lambda: [0]*N(1))
t(lambda: range(N(1)))
t(lambda: bytes(N(1)))
class B:
    def __index__(s): return "x"
t(lambda: a[B()])
t(lambda: [0]*B())
t(lambda: range(B()))
t(lambda: hex(B()))
t(lambda: a[B():])
t(lambda: int(B()))
t(lambda: '%d' % B())
class R:
    def __index__(s): raise KeyError("k")
t(lambda: a[R()])
t(lambda: [0]*R())
t(lambda: range(R()))
t(lambda: hex(R()))
t(lambda: a[R():])
t(lambda: int(R()))
t(lambda: '%d' % R())
from collections import deque
t(lambda: deque([1,2,3])[I(1)])
t(lambda: deque([1,2,3], I(2)))
t(lambda: deque([1,2,3])*I(2))
def rot():
    d=deque([1,2,3]); d.rotate(I(1)); return d
t(rot)
t(lambda: "abc".startswith("b", I(1)))
t(lambda: "a\tb".expandtabs(I(4)))
t(lambda: b"abc".hex(":", I(1)))
t(lambda: int.from_bytes(b"\0\1","big")+I(1).n)
t(lambda: (1,2,2).count(I(2)))
t(lambda: 1 << I(2).n)
l=[1,2,3]; 
def im():
    global l
    l *= I(2); return l
t(im)
t(lambda: b"a"*I(3))
t(lambda: (1,)*I(3))
t(lambda: I(3)*"ab")
t(lambda: I(3) in range(5))
