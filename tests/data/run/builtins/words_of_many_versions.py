# The words of errors that one version or another changed.
import asyncio
def t(src, **ns):
    try:
        exec(src, ns)
    except Exception as e: print(repr(src), type(e).__name__, e)
class A:
    async def __aenter__(self): return self
    async def __aexit__(self,*a): pass
class S:
    def __enter__(self): return self
    def __exit__(self,*a): pass
class OnlyAEnter:
    async def __aenter__(self): return self
class OnlyEnter:
    def __enter__(self): return self
class OnlyExit:
    def __exit__(self,*a): pass
for n in (A,S,OnlyAEnter,OnlyEnter,OnlyExit,int,len):
    for src in ("with x: pass", "async def f():\n async with x: pass\nf().send(None)","for i in x: pass","async def f():\n async for i in x: pass\nf().send(None)","async def f():\n await x\nf().send(None)"):
        t(src, x=n if n is len else n())
class It:
    def __iter__(self): return iter([])
class AIt:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
for n in (It,AIt):
    for src in ("for i in x: pass","async def f():\n async for i in x: pass\nf().send(None)", "[*x]","a,=x","list(x)","iter(x)","next(x)"):
        t(src, x=n())
for src in ["complex('1',2)","complex(1,'2')","complex(None)","complex([])","complex(1,[])","complex(1j,2)","complex(1,2j)","complex('x')","complex(real='1')","complex(imag='1')","complex.from_number(3)","complex.from_number('3')","float.from_number(3)","float.from_number('3')","float.from_number(1j)","'%c'%1.5","'%c'%'ab'","b'%c'%'ab'","b'%c'%b'ab'","'%c'%[]","'%c'%2000000","'%d'%'a'","'%x'%1.5","[].index(1)","range(3).index(9)","(1,).index(2)","'a'.index('b')","b'a'.index(b'c')","[].remove(1)","__import__('array').array('i').index(3)","1 in 5","1 in len","5 in object()","'a'.maketrans({'ab':1})","(5).add_note","Exception().add_note(5)","f'{1:,.2_f}'","format(1234.56789,'.5,f')","format(1234.56789,',.5_f')","format(12,'_.3')","format(1.5,'._f')","format(1.5,'.,f')","format(1.5,'.3,')","__import__('sys').set_int_max_str_digits(5)","sum([1,2.5,1j])","sum([.1]*10+[1])","sum([1j]*3,0)","int('a'*0)","int(1.5,3)","round(1.5,'a')","pow(1,2,0)","pow(2,-1,4)","1/0","1//0","1%0","1.0//0","1.0%0","1.0/0","1j/0","0**-1","0.0**-1","divmod(1,0)","divmod(1.,0)","range(1,2,0)","'abc'[5]","[][0]","()[0]","{}['a']","set().pop()","[].pop()","{}.popitem()","int('12a')","float('x')","chr(-1)","ord('ab')","ord(5)","bytes([300])","bytes('a')","bytearray(-1)","'a'+1","1+'a'","[]+1","None+1","len(5)","abs('a')","-'a'","iter(5)","next([])","max()","max([])","min([],key=1)","sorted([1,'a'])","'a'.join([1])","print(sep=1)","hash([])","isinstance(1,1)","issubclass(1,int)","getattr(1,2)","setattr(1,'a',2)","(1).x","None.x","[].x","type('A',(),{})().x","int.x","__import__('x_y')","exec('import math; math.x')","list(zip([1],[1,2],strict=True))","list(map(lambda a,b:1,[1],[1,2],strict=True))","eval('x y')","eval('f(')","eval('(1')","eval('1 +')","eval('a b c')"]:
    try: print(src,'->',repr(eval(src)))
    except Exception as e: print(src,'->',type(e).__name__,e)
