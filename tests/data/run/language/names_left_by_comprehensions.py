# From 3.12 on CPython takes a name that a comprehension binds for a local variable of the function, where others mean that of a
# function around it.
def outer(x):
    def f():
        a = [x for x in range(3)]
        return a, [(x, i) for i in 'ab']
    def g():
        a = [x for x in range(3)]
        return a, (lambda: x)()
    def g2():
        z = lambda: x
        a = [x for x in range(3)]
        return a, z()
    def g3():
        a = [x for x in range(3)]
        def z():
            nonlocal x
            x = 3
            return x
        return a, z(), z()
    def g4():
        a = [x for x in range(3)]
        return a, list((x, i) for i in range(2))
    def g5():
        a = [(x := i) for i in range(3)]
        return x, [(x, i) for i in 'ab']
    def h():
        b = [(x, i) for i in 'ab']
        a = [x for x in range(3)]
        return a, b
    def h2():
        b = [(lambda: x)() for i in 'ab']
        a = [x for x in range(3)]
        return a, b
    def h3():
        a = [x for x in range(3)]
        b = [(lambda: x)() for i in 'ab']
        return a, b
    def h4():
        a = [(lambda: x)() for x in range(3)]
        b = [(lambda: x)() for i in 'ab']
        return a, b
    def k():
        a = [[x for x in range(2)] + [x for j in 'a'] for i in range(3)]
        return a
    def k2():
        a = [[x for x in range(2)] for i in range(3)]
        return a, [x for j in 'a']
    def k3():
        a = [x for x in range(3)]
        class C:
            y = x
        return C.y
    def k4():
        class C:
            a = [x for x in range(3)]
            b = [x for i in 'ab']
            y = x
            def m(self): return x
        return C.y, C.a, C.b, C().m()
    def k5():
        return [(a := [x for x in range(2)], [x for i in 'ab']) for j in 'a']
    def k6():
        return list(([x for x in range(2)], [x for i in 'ab']) for j in 'a')
    def k7():
        def inner():
            return [x for j in 'ab']
        return [x for x in 'ab'], inner()
    def k8():
        def inner():
            def inner2():
                return x
            return inner2()
        return [x for x in 'ab'], inner()
    for t in (f,g,g2,g3,g4,g5,h,h2,h3,h4,k,k2,k3,k4,k5,k6,k7,k8):
        try: print(t.__name__, t())
        except NameError as e: print(t.__name__, repr(e))
outer('outer')


# The value of a dict's item comes before its key.
def items(x):
    def value_first():
        return {str([x for x in "ab"]): [x for _ in "c"] for _ in "d"}

    def key_first():
        return {str([x for _ in "c"]): [x for x in "ab"] for _ in "d"}

    for function in (value_first, key_first):
        try:
            print(function())
        except NameError as error:
            print(repr(error))


items("outer")
