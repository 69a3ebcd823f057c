# Keys from passwords, with few turns and many, of one block and of several.
import hashlib

for name in ("sha1", "sha256", "md5"):
    for turns, size in ((1, None), (2, 5), (1000, 100), (4_001, 33)):
        print(name, turns, hashlib.pbkdf2_hmac(name, b"password", b"salt", turns, size).hex())
print(hashlib.pbkdf2_hmac("sha512", b"p" * 200, bytearray(b"salt"), 3).hex()[:40])
for wrong in (("sha1", b"", b"", 0), ("sha1", b"", b"", 1, 0)):
    try:
        hashlib.pbkdf2_hmac(*wrong)
    except ValueError as error:
        print(error)
