# exec and eval: namespaces, code objects, what they leave behind.
print(eval("1 + 2 * 3"), eval("  'a' * 3\n"), eval(b"[i * i for i in range(4)]"))
scope = {}
exec("x = 1\ndef double(n):\n    return n * 2 + x", scope)
print(sorted(scope), scope["double"](20))
scope["x"] = 5
print(scope["double"](20))
outer, inner = {"a": 1, "b": 2}, {"b": 20}
print(eval("a, b", outer, inner))
exec("c = a + b; global d; d = 'global'", outer, inner)
print(inner, outer["d"], "c" in outer)


def function(p, q=2):
    local = p * q
    exec("local = 99; fresh = 1")
    print(local, eval("local + 1"), sorted(locals()))
    held = {}
    exec("made = p + q", globals(), held) if False else exec("made = p + q", {"p": p, "q": q}, held)
    return held, (lambda: local)


held, closure = function(3)
print(held, closure.__closure__[0].cell_contents, closure.__code__.co_freevars)
exec("counter = 0\nfor n in range(5):\n    counter += n\n")
print(counter, n)

code = compile("value = 6 * 7\nprint('running', value)", "made.py", "exec")
print(code.co_name, code.co_filename, code.co_firstlineno, code.co_names)
exec(code)
exec(code)
print(eval(compile("(lambda a, /, b, *c, d=1, **e: (a, b, c, d, e))(1, 2, 3, x=4)", "<expr>", "eval")))
print(eval(code), exec("5"))


def shaped(a, b, /, c, *rest, key, **others):
    def inside():
        return a, unused
    unused = 1
    return inside


made = shaped.__code__
print(made.co_argcount, made.co_posonlyargcount, made.co_kwonlyargcount, made.co_varnames, made.co_cellvars)
print(made.co_name, made.co_flags & 12, type(made).__name__, made is shaped.__code__)
print(len(repr(code)) > 20)


class Body:
    first = 1
    exec("second = first + 1")
    third = eval("second + 1")
    names = sorted(name for name in locals() if not name.startswith("_"))


print(Body.second, Body.third, Body.names)


class Mapping(dict):
    def __missing__(self, key):
        if key.isupper():
            return f"<{key}>"
        raise KeyError(key)


print(eval("NAME + str(len(NAME))", {}, Mapping()))
exec("result = 1 + 1", {}, target := Mapping(seen=True))
print(target)
print(eval("print", {"__builtins__": {"print": "mine"}}))
for attempt in [
    "eval('x = 1')", "eval('')", "exec('def f(:')", "eval('1 +')", "exec(1)", "eval([])", "exec('x', 1)", "eval('x', 1)",
    "eval('nothing')", "compile('1', 'f', 'other')", "eval('a b')", "exec('return 1')", "exec('  x = 1')", "eval('1\\n2')",
    "eval('len(5)', {'__builtins__': {}})", "exec('break')", "eval('pass')", "__import__('no_such_module')",
    "__import__('math.nothing')",
]:
    try:
        print(attempt, eval(attempt))
    except Exception as error:
        print(attempt, "->", type(error).__name__, error)
try:
    exec("first = 1\nsecond = = 2\n")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, repr(error.text), error.args[0])
print(__import__("math").floor(2.5), __import__("sys") is __import__("sys"))
print("counter" in globals(), globals()["counter"], "counter" in dir(), vars() is globals(), locals() is globals())
squares = [eval("i * i", {"i": i}) for i in range(5)]
print(squares, eval("[n for n in squares if n > 3]"), eval("(lambda: squares[-1])()"))
