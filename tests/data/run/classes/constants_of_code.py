# versions: 3.11-
def a(): return 5
def b(x=5): return x*2
def c():
    "doc"
    return 300, None, "a", 2.5, (1,2), -1, -300
def d():
    x = 1; y = 1000
    if x > 255: return None
    return y + 256 + 255
for f in (a,b,c,d, lambda: None): print(f.__code__.co_consts)
print(compile("x = 1; y = 'a'; z = 1000", "", "exec").co_consts)
