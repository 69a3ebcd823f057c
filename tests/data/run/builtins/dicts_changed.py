d = {0: 1, 5: 1}
seen = []


def tried(call):
    try:
        call()
    except (RuntimeError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


def same_length():
    for key in d:
        seen.append(key)
        del d[key]
        d[key] = 1


def moved():
    for key, value in e.items():
        del e[key]
        e[key + 10] = value


def grown():
    for value in e.values():
        e[len(e) + 50] = value


e = {1: "a", 2: "b"}
tried(same_length)
tried(moved)
tried(grown)
print(seen, d, sorted(e))
f = {1: 1, 2: 2}
for key in f:
    f[key] = key * 10
print(f)
keys = iter(f)
next(keys)
f[3] = 3
tried(lambda: next(keys))
tried(lambda: next(keys))
print(list({1: 2, 3: 4}.items().__reversed__()))
tried(lambda: setattr(slice(1), "start", 2))


class A:
    def asked(self):
        return super().__class__, super(A, self).__class__


print(A().asked())
