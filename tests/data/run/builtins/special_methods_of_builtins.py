class L(list):
    def __iadd__(self, other):
        self.log = "iadd"
        return super().__iadd__(other)

    def __imul__(self, n):
        return super().__imul__(n)

    def __reversed__(self):
        return iter(["reversed", *super().__reversed__()])


class S(set):
    def __ior__(self, other):
        print("ior", sorted(other))
        return super().__ior__(other)

    def __and__(self, other):
        return S(super().__and__(other))


class T(str):
    def __mod__(self, args):
        return "<" + super().__mod__(args) + ">"

    def __rmul__(self, n):
        return T(super().__rmul__(n) + "!")


class D(dict):
    def __or__(self, other):
        return D(super().__or__(other))

    def __ior__(self, other):
        print("ior of D")
        return super().__ior__(other)


x = y = L([1])
x += (2, 3)
x *= 2
print(x, x is y, x.log, list(reversed(x)), type(x).__name__)
s = S({1, 2})
s |= {3}
print(s & {1, 3}, type(s & {1}).__name__, type(s).__name__)
print(T("%d-%s") % (1, "a"), 2 * T("ab"))
d = D(a=1)
d |= {"b": 2}
d |= [("c", 3)]
print(d, type(d | {"e": 5}).__name__)
print([1].__iadd__([2]), [1, 2].__imul__(2), [1].__rmul__(3), (1,).__rmul__(2), "ab".__rmul__(2), b"x".__rmul__(3))
print("%s!".__mod__("a"), "b".__rmod__("%s?"), "b".__rmod__(1), b"%d".__mod__(3))
print({1: 2}.__or__({3: 4}), {1: 2}.__or__([(3, 4)]), {1: 2}.__ior__([(3, 4)]), {1: 2}.__ror__({0: 0}), {1: 2}.__ror__(1))
print({1}.__rand__({1, 2}), {1}.__ror__({2}), {1}.__rsub__({1, 2}), {1}.__rxor__({1, 2}), {1}.__rand__([1]), {1}.__iand__({1}))
print({1}.__ior__([2]), {1, 2}.__isub__({1}), {1}.__ixor__({2}), frozenset({1}).__ror__({2}))
keys = {1: 2, 3: 4}.keys()
print(keys.__and__([1]), keys.__or__([5]), keys.__sub__([1]), keys.__xor__([1, 7]), keys.__rsub__([1, 9]), keys.__le__({1, 3, 5}))
print(True.__and__(False), True.__or__(1), True.__xor__(True), True.__rand__(6), True.__and__("a"), None.__bool__())
print(list([1, 2].__reversed__()), list({1: 2, 3: 4}.__reversed__()), list(range(3).__reversed__()), list({1: 2}.items().__reversed__()))
for bad in (lambda: [1].__iadd__(1), lambda: [1].__imul__("a"), lambda: "a".__rmul__("b"), lambda: [1].__rmul__(None)):
    try:
        print(bad())
    except TypeError as error:
        print(error)


class Eq:
    def __eq__(self, other):
        return NotImplemented if other is None else other == 1

    def __ne__(self, other):
        return super().__ne__(other)


print(Eq() != 1, Eq() != 2, Eq().__ne__(None), Eq() != None)
