# Loops with else, break and continue through try, chained comparisons, conditional expressions.
def find(items, wanted):
    for index, item in enumerate(items):
        if item == wanted:
            break
    else:
        return "no " + str(wanted)
    return index


print(find("abc", "b"), find("abc", "z"), find("", 1))
n = 7
while n:
    n -= 2
    if n < 0:
        print("broke at", n)
        break
else:
    print("never zero")
while n < 3:
    n += 1
else:
    print("exhausted", n)
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j, end="; ")
    else:
        print("inner done", i)
        continue
    print("inner broke", i)
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
    finally:
        print("finally", i)
else:
    print("not reached")
print("i stays", i)


def returns():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "end"


print(returns())


def overrides():
    try:
        return "try"
    finally:
        return "finally"


def loses():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "swallowed"


print(overrides(), loses())


def trace(value):
    print(value, end=" ")
    return value


print(trace(1) < trace(3) > trace(2) != trace(2) < trace(9))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, not 1 == 2, 1 in [1] == True, (1 in [1]) == True)
print(trace(0) or trace("") or trace("x") or trace("y"), trace(1) and trace([]) and trace(2))
print("yes" if [] else "no" if {} else "maybe", (lambda: 1 if True else 2)())
print([i for i in range(20) if i % 2 if i % 3], [(i, j) for i in range(3) for j in range(i)], {i: j for i, j in zip("ab", "cd")})
items = [1, 2, 3, 4]
for item in items:
    if item % 2 == 0:
        items.remove(item)
    print(item, items, end=" ")
print()
growing = [1]
for item in growing:
    if item < 5:
        growing.append(item + 1)
print(growing)
pass; ...; "an expression"; None
if True: print("one line"); print("two")
for _ in (): pass
else: print("empty for")
assert True, "never"
try:
    assert [] , ("a", 1)
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert 0
except AssertionError as error:
    print(repr(error))
count = 0
while True:
    count += 1
    if count > 100: break
    if count % 10: continue
    print(count, end=",")
print()
