# Few keys that come and go in a dict that once held more.
d = dict.fromkeys(range(12))
for key in range(11, 0, -1):
    del d[key]
for key in range(100, 400):
    d[key] = key
    assert key in d and list(d) == [0, key], (key, d)
    del d[key]
    assert key not in d and list(d) == [0]
s = set(range(12))
for key in range(1, 12):
    s.discard(key)
for key in range(100, 400):
    s.add(key)
    assert key in s and s == {0, key}
    s.remove(key)
print(d, s)
