import array, struct, hashlib
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
data = bytearray(b"hello world")
v = memoryview(data)
print(len(v), v[0], v[-1], v[2:5].tobytes(), bytes(v[:5]), v[::2].tobytes(), v[::-1].tobytes(), list(v[:3]))
v[0] = ord("H"); v[6:11] = b"WORLD"; print(data)
part = v[6:]; part[0] = 119; print(data, part.tobytes())
print(v.readonly, v.format, v.itemsize, v.ndim, v.shape, v.strides, v.nbytes, v.obj is data, v.contiguous, v[::2].contiguous, v[::2].strides)
r = memoryview(b"abc"); print(r.readonly, r == b"abc", b"abc" == r, r != bytearray(b"abd"), hash(r) == hash(b"abc"), r.tolist(), r.hex(), {b"abc": 1}[r])
def put(): r[0] = 1
t(put)
def delete(): del v[0]
t(delete)
def put(): v[0:2] = b"abc"
t(put)
def put(): v[0] = 256
t(put)
def put(): v[0] = "x"
t(put)
def put(): v[0:2] = [1, 2]
t(put)
t(lambda: v[100]); t(lambda: v["a"]); t(lambda: hash(v)); t(lambda: memoryview("abc")); t(lambda: memoryview(3)); t(lambda: memoryview())
t(lambda: v < v); t(lambda: v + v)
a = array.array("i", [1, 2, 3]); m = memoryview(a)
print(m.format, m.itemsize, m.tolist(), m[1], m.nbytes, m.shape, m.strides)
m[1] = 77; print(a); b = m.cast("B"); print(len(b), b[4], b.tolist()); b[0] = 5; print(a)
print(memoryview(b"\1\0\2\0").cast("H").tolist(), memoryview(bytes(8)).cast("d")[0])
t(lambda: memoryview(b"abc").cast("H")); t(lambda: m.cast("H")); t(lambda: v[::2].cast("H")); t(lambda: v.cast("zz"))
f = memoryview(array.array("d", [1.5, 2.5])); print(f.tolist(), f[0], list(f), 2.5 in f)
with memoryview(b"xyz") as w: print(w[1])
t(lambda: w[1]); t(lambda: len(w)); t(lambda: w.tobytes()); print(str(w)[:9], str(v)[:7])
ro = v.toreadonly(); print(ro.readonly, v.readonly, ro == v)
print(b"".join([memoryview(b"a"), b"b", memoryview(b"c")]), bytearray(memoryview(b"q")), struct.unpack("<H", memoryview(b"\1\2")), int.from_bytes(memoryview(b"\1\2"), "big"))
print(hashlib.md5(memoryview(b"abc")).hexdigest() == hashlib.md5(b"abc").hexdigest(), isinstance(v, memoryview), type(v), sum(memoryview(b"\1\2")))
print(b"xx".startswith(memoryview(b"x")), b"abcabc".find(memoryview(b"ca")), b"ab" + memoryview(b"c"), sorted(memoryview(b"cab")), max(memoryview(b"cab")))
x = bytearray(b"ab"); x += memoryview(b"cd"); x.extend(memoryview(b"ef")); x[0:1] = memoryview(b"zz"); print(x)
t(lambda: type("S", (memoryview,), {}))
for n, byte in enumerate(memoryview(b"ab")): print(n, byte)
print(list(reversed(memoryview(b"abc"))), str(memoryview(b"abc"), "utf-8"), memoryview(memoryview(b"k")).obj, v[1:3] == v[1:3], v == "x", memoryview(b"")== b"")
def chunks(d, n):
    view = memoryview(d)
    while view:
        yield bytes(view[:n]); view = view[n:]
print(list(chunks(b"abcdefg", 3)))
import io
print(io.BytesIO(memoryview(b"io")).read(), io.BytesIO(b"abc").getbuffer()[1])
