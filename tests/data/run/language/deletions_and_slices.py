# del in all its forms; slices with steps, of all sequences, read and written.
items = list(range(10))
del items[0], items[-1]
print(items)
del items[::2]
print(items)
del items[1:2], items[100:]
print(items)
(a, b), c = (1, 2), 3
del (a, b), [c]
for name in "abc":
    print(name in globals(), end=" ")
print()
d = {"x": 1, "y": 2}
word, pair, five, none, braces = "abc", (1,), 5, None, {1}
del d["x"]
print(d)
for statement in ("del d['x']", "del items[99]", "del nothing", "del d.attr", "del 'abc'[0]", "del (1,)[0]", "del b'x'[0]", "del 5 .real", "del range(3)[0]",
                  "items['a']", "items[1.0]", "items[0, 1]", "word['x']", "pair[None]", "items[1:'a']", "items[::0]", "five[0]", "{}[[]]", "none[0]", "len[0]", "items[0] = 1; items[9] = 1", "(1,)[0] = 2", "'a'[0] = 'b'", "b'x'[0] = 1",
                  "items[::2] = [1, 2, 3]", "items[0:1] = 5", "range(3)[0] = 1", "braces[0]", "five[0] = 1", "items[-9] = 0", "''[0]", "()[0]", "range(0)[0]", "b''[0]", "bytearray()[0]"):
    try:
        exec(statement)
        print(statement, "passed")
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
s = "abcdefghij"
print(s[2:5], s[:3], s[7:], s[-3:], s[::-1], s[::3], s[8:2:-2], s[-100:100], s[5:2], s[-1:-4:-1], s[:], s[None:None:None])
print(list(range(10))[1:8:3], (1, 2, 3)[::-1], range(10)[2:8:2], range(10)[::-1], b"hello"[1:3], bytearray(b"hello")[::2])
l = list(range(10))
l[2:5] = "xyz!"
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[:0] = [9, 9]
l[len(l):] = [8]
l[1:1] = l[:2]
print(l)
l[:] = []
print(l)
l[5:] = range(3)
print(l)
l[::-1] = [1, 2, 3]
print(l, l[slice(None, None, -1)])
l[1:] = (i * i for i in range(3))
print(l)
l = [1, 2, 3]
l[1:2] = l
print(l)
part = slice(1, 10, 2)
print(part, part.start, part.stop, part.step, part.indices(5), slice(3), slice(None).indices(3), slice(-5, None, -1).indices(4), part == slice(1, 10, 2))


class Show:
    def __getitem__(self, key):
        return key
    def __delitem__(self, key):
        print("del", key)
    def __delattr__(self, name):
        print("delattr", name)
    def __setitem__(self, key, value):
        print("set", key, value)


show = Show()
print(show[1], show[1:2], show[1:2:3], show[:, 1], show[...], show[()], show[1, ::2, None], show["a":"b"], show[-1], show[lambda: 0 :].start.__name__)
del show[1:2], show.attr, show[0]
try:
    show[1:] += (1,)
except TypeError as error:
    print(error)
big = bytearray(b"0123456789")
big[2:4] = b"ABCD"
del big[0]
big[::3] = b"...."
print(big)
