# versions: 3.10-
import array, base64, binascii, hashlib, hmac, io, os, struct, sys, uuid
from collections import namedtuple

record = b'raymond   \x32\x12\x08\x01\x08'
name, serialnum, school, gradelevel = struct.unpack('<10sHHb', record)
Student = namedtuple('Student', 'name serialnum school gradelevel')
print(Student._make(struct.unpack('<10sHHb', record)))
print(struct.pack(">bhl", 1, 2, 3), struct.unpack('>bhl', b'\x01\x00\x02\x00\x00\x00\x03'), struct.calcsize('>bhl'), struct.calcsize("@llh0l"), struct.pack("!?d2x4sI", True, 1.5, b"ab", 7).hex(" ", 4))
for bad in (lambda: struct.pack(">h", 99999), lambda: struct.unpack(">I", b"123"), lambda: struct.pack(">s", 5)):
    try: bad()
    except struct.error as e: print(e)
class Header(struct.Struct):
    def __init__(self): super().__init__(">4sHH")
h = Header(); buf = bytearray(10); h.pack_into(buf, 1, b"RIFF", 1, 2); print(buf, h.unpack_from(buf, 1), h.size, list(struct.iter_unpack("<H", b"\1\0\2\0")))
data = "héllo wörld".encode()
print(data, base64.b64encode(data), base64.b64decode(b"aMOpbGxv").decode(), base64.urlsafe_b64encode(b"\xff\xfe"), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b85encode(b"hello"), base64.a85encode(b"hello"))
try: base64.b64decode("abc")
except binascii.Error as e: print(e)
print(hashlib.sha256(b"hello").hexdigest(), hashlib.md5(data).hexdigest(), hashlib.new("sha1", b"x").digest().hex(), hashlib.sha512(b"").name, hashlib.sha256().block_size)
m = hashlib.sha256(); m.update(b"Nobody inspects"); m.update(b" the spammish repetition"); c = m.copy(); print(m.digest()[:4], m.digest_size, c.hexdigest() == m.hexdigest())
print(hmac.new(b"key", b"msg", hashlib.sha256).hexdigest(), hmac.compare_digest("a", "a"), binascii.crc32(b"hello"), binascii.hexlify(b"\x01\xff"), bytes.fromhex("de ad BE ef"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x").version, uuid.UUID("12345678123456781234567812345678").hex, uuid.UUID(int=5), repr(uuid.UUID(int=1)), uuid.uuid4().version)
a = array.array("i", [3, 1, 2]); a.append(9); print(a, a.tobytes()[:4], a.itemsize, sum(a), a[1:3], array.array("d", [1.5]).tolist())
try: a.append("x")
except TypeError as e: print(e)
mv = memoryview(bytearray(b"abcdef")); mv[1:3] = b"XY"; print(bytes(mv), mv[::2].tolist(), mv.nbytes, mv.readonly)
b = bytearray(b"spam"); b[0:1] = b"SP"; b.extend(b"!!"); b += b"?"; print(b, b.pop(), b.find(b"am"), b.upper(), bytes(3), bytes([65, 66]), b"%s-%d" % (b"x", 5), b"a,b".split(b","), b"abc".translate(bytes.maketrans(b"ab", b"xy")))
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "big"), (-5).to_bytes(4, "little", signed=True), int.from_bytes(b"\xfb\xff", "little", signed=True), (255).bit_length(), (255).bit_count(), hex(255), oct(8), bin(-5), int("ff", 16), int("0b101", 0), f"{255:#010b} {255:x} {3.14159:.2e} {1e10:g} {1234567:_} {0.1:.20f}")
print("naïve".encode("ascii", "replace"), "naïve".encode("ascii", "xmlcharrefreplace"), b"\xff\xfeabc".decode("latin-1"), b"caf\xc3".decode("utf-8", "ignore"), "€".encode("utf-16-le"), "\N{SNOWMAN}", ascii("ü"))
try: b"\xff".decode()
except UnicodeDecodeError as e: print(e)
try: "ü".encode("ascii")
except UnicodeEncodeError as e: print(e, e.start, e.reason)
def caesar(s, k): return "".join(chr((ord(ch) - 97 + k) % 26 + 97) if ch.islower() else ch for ch in s)
print(caesar("hello, zebra", 3), str.maketrans("abc", "xyz"), "hello".translate({ord("l"): None, ord("h"): "J"}))
s = io.BytesIO(b"line1\nline2\n"); print(s.readline(), s.tell(), s.read(3), s.seek(0), s.readlines(), s.getvalue()[:2])
def rle(bs):
    out, i = [], 0
    while i < len(bs):
        j = i
        while j < len(bs) and bs[j] == bs[i]: j += 1
        out.append((bs[i:i + 1], j - i)); i = j
    return out
print(rle(b"aaabccd"), sys.byteorder, sys.getsizeof(b"") > 0, os.urandom(4).__len__())
b"abc" + "d"
