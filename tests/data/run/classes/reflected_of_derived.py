# A derived class's reflected method goes first only where the class has its own.
class A:
    def __mul__(self, other):
        return "A mul", type(self).__name__, type(other).__name__

    def __rmul__(self, other):
        return "A rmul", type(self).__name__, type(other).__name__

    def __lt__(self, other):
        return "A lt"

    def __gt__(self, other):
        return "A gt", type(self).__name__


class B(A):
    pass


class C(A):
    def __rmul__(self, other):
        return "C rmul", type(self).__name__, type(other).__name__


class D(C):
    pass


class E(A):
    __rmul__ = A.__rmul__


class F(A):
    def __rmul__(self, other):
        return NotImplemented


objects = [A(), B(), C(), D(), E(), F()]
for x in objects:
    for y in objects:
        print(x * y, x < y)
print([2 * y for y in objects[:5]])
