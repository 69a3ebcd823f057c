# What compile says of wrong programs: message and line, for the mistakes that learners make.
programs = """
if x = 5: pass
print "hello"
def f(: pass
for i in range(3) print(i)
while True print(1)
x = (1, 2
x = [1, 2))
x = {1: 2,
"unclosed
'''unclosed
x = 5 +
def f():
return 1
class A
else: pass
break
continue
return 5
yield 1
x + 1 = 2
f() = 1
5 = x
None = 1
True = 2
del f()
del 5
(a, b) += 1
def f(a, a): pass
def f(a=1, b): pass
def f(*, a, *b): pass
def f(**k, a): pass
f(a=1, 2)
f(**k, *a)
f(a=1, a=2)
lambda x: = 1
x = 08
x = 1_
x = 0xg
1abc
import a.b as
from a import
from . import *x
global x; nonlocal y
nonlocal x
def f():\n x = 1\n global x
def f():\n global x, x\n nonlocal x
try: pass
try: pass\nexcept: pass\nexcept ValueError: pass
raise from x
assert
with open as : pass
a = b = = c
x = yield = 1
if True:\nprint(1)
if True:\n  a\n b
 x = 1
x = 1\n  y = 2
def f():\n\tx\n        y
@
async x
f'{x'
f'{}'
f'{x!z}'
f'{a b}'
x = $
x = a ? b
x := 5
[x := 1 for x in y]
{**a for a in b}
[*a for a in b]
*a
*a = 1
a, *b, *c = d
print(*a for a in b)
f(x for x in y, 1)
not = 5
a not b
x == = y
x =! y
x <> y
i++
def 5(): pass
class 5: pass
import 5
'a' 'b' = c
é = 1; è+
""".strip("\n").split("\n")
for program in programs:
    source = program.replace("\\n", "\n").replace("\\t", "\t")
    try:
        compile(source, "prog.py", "exec")
        print("compiled:", repr(source))
    except SyntaxError as error:
        print(f"{source!r:<46} {type(error).__name__}: {error.msg} @ {error.lineno}")
