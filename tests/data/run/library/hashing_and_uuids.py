# hashlib, uuid, base64, binascii, random with seeds: what is the same everywhere.
import hashlib
import io
import math
import random
import uuid

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = hashlib.new(name, b"hello")
    print(name, h.hexdigest()[:20], h.digest_size, h.block_size, h.name)
h = hashlib.sha256()
h.update(b"hel"); h.update(b"lo")
c = h.copy()
c.update(b"!")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), c.hexdigest() == hashlib.sha256(b"hello!").hexdigest(), h.digest()[:4], hashlib.sha256("é".encode()).hexdigest()[:8], hashlib.md5().hexdigest(), hashlib.sha1(bytearray(b"x")).hexdigest()[:6], "md5" in hashlib.algorithms_available)
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex()[:16], hashlib.sha256(b"x" * 100000).hexdigest()[:10])
for bad in ("hashlib.sha256('text')", "hashlib.new('nope')", "h.update('x')", "hashlib.sha256(5)"):
    try:
        print(eval(bad))
    except (TypeError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
def merkle(leaves):
    level = [hashlib.sha256(x.encode()).digest() for x in leaves]
    while len(level) > 1:
        if len(level) % 2: level.append(level[-1])
        level = [hashlib.sha256(a + b).digest() for a, b in zip(level[::2], level[1::2])]
    return level[0].hex()[:12]
print(merkle("abcde"), merkle("abcd"))
class Block:
    def __init__(self, index, data, previous): self.index, self.data, self.previous, self.nonce = index, data, previous, 0
    @property
    def hash(self): return hashlib.sha256(f"{self.index}{self.data}{self.previous}{self.nonce}".encode()).hexdigest()
    def mine(self, zeros):
        while not self.hash.startswith("0" * zeros): self.nonce += 1
        return self
chain = [Block(0, "genesis", "0").mine(1)]
for i, data in enumerate(["a pays b 5", "b pays c 2"], 1): chain.append(Block(i, data, chain[-1].hash).mine(1))
valid = lambda: all(b.previous == a.hash for a, b in zip(chain, chain[1:]))
print([(b.nonce, b.hash[:6]) for b in chain], valid())
chain[1].data = "a pays b 500"
print(valid())
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, u.hex, u.int % 1000, u.version, u.variant, u.fields[0], u.bytes[:3], uuid.UUID(int=5), uuid.UUID(u.hex) == u, uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), repr(u), u < uuid.UUID(int=2**128 - 1), hash(u) == hash(uuid.UUID(str(u))), u.urn, len(str(uuid.uuid4())), uuid.uuid4().version, uuid.uuid4() != uuid.uuid4())
for bad in ("uuid.UUID('nope')", "uuid.UUID()", "uuid.UUID(int=-1)"):
    try:
        print(eval(bad))
    except (TypeError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
random.seed(1)
print(random.random(), random.randint(1, 100), random.uniform(1, 2), random.choice("abc"), random.sample(range(100), 4), random.gauss(0, 1), random.getrandbits(16), random.randrange(0, 100, 7), random.triangular(0, 1, 0.5), random.betavariate(1, 2), random.choices("ab", k=5), random.expovariate(1), random.normalvariate(0, 1), random.paretovariate(3), random.randbytes(3))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], random.Random("text").random(), random.Random(2.5).random(), random.Random(b"x").random(), random.Random(10**30).randrange(10**20))
inside = sum(math.hypot(random.random(), random.random()) < 1 for _ in range(2000))
print(inside, 4 * inside / 2000)
deck = [r + s for s in "SH" for r in "AKQ"]
random.Random(7).shuffle(deck)
print(deck, io.StringIO("a\nb").readlines())
for bad in ("random.choice([])", "random.randint(5, 1)", "random.sample([1], 2)", "random.randrange(0)", "random.choices([], k=1)", "random.sample({1, 2}, 1)", "random.shuffle('abc')"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
