data = bytes(range(65, 70)) + b"\x00\xff"
print(data, len(data), data[0], data[1:3], data.hex(), data.hex(" ", 2), bytes.fromhex("48 69"), list(data[-2:]))
buffer = bytearray(b"hello")
buffer[0] = ord("J")
buffer += b" world"
buffer[5:6] = b"--"
del buffer[-1]
print(buffer, buffer.upper(), buffer.find(b"o"), bytes(buffer), buffer.decode(), b"a,b".split(b","))
print(int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(2, "little"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True))
view = memoryview(buffer)
view[0] = 72
print(buffer[:4], view[1:3].tobytes(), len(view), view[-1])
flags = 0
for bit in (0, 3, 5):
    flags |= 1 << bit
print(bin(flags), flags & (1 << 3) != 0, f"{flags ^ 0b11:08b}", bin(flags).count("1"), ~flags & 0xFF)
print("é€😀".encode("utf-8"), [len(c.encode()) for c in "aé€😀"], "é".encode("latin-1"), b"caf\xe9".decode("latin-1"))
for wrong in (lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: bytes([256]), lambda: b"a" + "b", lambda: data.__setitem__(0, 1), lambda: (300).to_bytes(1, "big"), lambda: bytes("a"), lambda: bytes.fromhex("zz"), lambda: "x".encode("nope"), lambda: buffer.__setitem__(0, 999)):
    try:
        wrong()
    except (ValueError, TypeError, OverflowError, LookupError) as error:
        print(type(error).__name__, error)
print(b"\xff".decode(errors="replace"), "é".encode("ascii", "ignore"), b"%s=%d" % (b"k", 5), "ab".encode().isalpha())


def checksum(data):
    total = 0
    for at, byte in enumerate(data):
        total = (total * 31 + byte + at) & 0xFFFFFFFF
    return f"{total:08x}"


print(checksum(b"hello"), checksum(data))


def xor(text, key):
    return bytes(c ^ key[i % len(key)] for i, c in enumerate(text))


secret = xor(b"attack at dawn", b"key")
print(secret.hex(), xor(secret, b"key"))
print(data.decode("ascii"))
