# versions: 3.11-
# Flags whose members leave bits without a name.
from enum import *
class E(Flag):
    RED=3
print(repr(E(1)), repr(E(2)), repr(E(3)), repr(~E.RED), list(E), list(E(1)), str(E(1)))
class G(Flag):
    A=1
    RED=6
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: G(2)); show(lambda: G(7)); show(lambda: G(3)); show(lambda: G.A|G.RED); show(lambda: ~G.A); show(lambda: list(G(7)))
class I(IntFlag):
    RED=3
show(lambda: I(1)); show(lambda: ~I.RED); show(lambda: I(8)); show(lambda: ~I(8)); show(lambda: ~I(1))
class J(IntFlag):
    A=1
    RED=6
show(lambda: J(2)); show(lambda: ~J.RED); show(lambda: J(9)); show(lambda: ~J.A); show(lambda: ~J(9))

class K(Flag, boundary=CONFORM):
    A=1
    B=4
show(lambda: K(-1)); show(lambda: K(-2)); show(lambda: K(7)); show(lambda: K(-100)); show(lambda: ~K.A)
class L(IntFlag, boundary=EJECT):
    A=1
    B=4
show(lambda: L(-1)); show(lambda: L(-2)); show(lambda: L(7)); show(lambda: L(-100)); show(lambda: ~L.A)
class M(Flag):
    A=1
    B=4
show(lambda: M(-1)); show(lambda: M(-2)); show(lambda: M(7)); show(lambda: M(-100)); show(lambda: ~M.A); show(lambda: M(-5)); show(lambda: M(-6))
class N(IntFlag):
    A=1
    B=4
show(lambda: N(-1)); show(lambda: N(-2)); show(lambda: N(7)); show(lambda: N(-100)); show(lambda: ~N.A); show(lambda: N(-5)); show(lambda: N(-6)); show(lambda: N(-8)); show(lambda: N(-9))
