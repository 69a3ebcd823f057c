# versions: 3.10-
"""hashlib, hmac, base64, binascii, uuid, secrets: what does not depend on chance."""
import base64
import binascii
import hashlib
import hmac
import secrets
import uuid


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name, b"hello")
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name, getattr(hashlib, name)().hexdigest()[:16])
h = hashlib.sha256()
h.update(b"a" * 100)
g = h.copy()
g.update(b"b")
print(h.hexdigest() == hashlib.sha256(b"a" * 100).hexdigest(), g.hexdigest()[:20], hashlib.md5("é".encode()).digest())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 50).hex(), hashlib.pbkdf2_hmac("sha1", b"p" * 100, b"s", 3, 10).hex())
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.new(b"k" * 200, b"m", "md5").hexdigest(), hmac.compare_digest("a", "a"))
show("text", lambda: hashlib.md5("text"))
show("name", lambda: hashlib.new("nope"))
data = bytes(range(0, 256, 7))
for n in range(5):
    print(base64.b64encode(b"abcdef"[:n]), base64.b32encode(b"abcdef"[:n]), base64.b85encode(b"abcdef"[:n]), base64.b16encode(b"abcdef"[:n]))
for pair in ("b64", "b32", "b16", "b85", "urlsafe_b64", "b32hex"):
    encoded = getattr(base64, pair + "encode")(data)
    print(pair, encoded[:24], getattr(base64, pair + "decode")(encoded) == data)
print(base64.b64decode("aGk="), base64.b64decode(b"aG k="), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b64encode(b"\xfb\xff", b"-_"), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHg=\n"))
show("padding", lambda: base64.b64decode("aGk"))
show("length", lambda: base64.b64decode("aGkxa"))
show("valid", lambda: base64.b64decode("aG!k", validate=True))
show("type", lambda: base64.b64encode("text"))
show("b16", lambda: base64.b16decode("zz"))
print(binascii.hexlify(b"\x01\xab"), binascii.unhexlify("01ab"), binascii.crc32(b"hello"), binascii.b2a_base64(b"hi"))
show("odd", lambda: binascii.unhexlify("abc"))
u = uuid.UUID("12345678123456781234567812345678")
print(u, repr(u), u.hex, u.int, u.urn, u.version, u.variant, u.fields, u.bytes[:4], u.bytes_le[:4], u == uuid.UUID(int=u.int), u < uuid.NAMESPACE_DNS, uuid.UUID(bytes=u.bytes) == u)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://x"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org").version)
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, b.variant, len(str(a)), uuid.uuid1().version, uuid.uuid1() != uuid.uuid1(), isinstance(a, uuid.UUID))
show("uuid", lambda: uuid.UUID("123"))
show("uuid", lambda: uuid.UUID())
show("frozen", lambda: setattr(u, "int", 5))
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), type(secrets.token_urlsafe()), 0 <= secrets.randbelow(10) < 10, secrets.choice([7]), secrets.compare_digest(b"a", b"b"), secrets.token_hex() != secrets.token_hex())
