# Numbers: their operators, methods and texts.
class C:
    def __init__(self, x=1):
        self.x = x

    def m(self):
        return self.x


def f(x):
    return x


L, D, T, S, B, BA = [3, 1, 2], {"a": 1, "b": 2}, (1, 2, 3), {1, 2}, b"abc", bytearray(b"abc")

EXPRESSIONS = r"""
1+2j ;; (1+2j)*(3-1j) ;; (1+2j)/(3-1j) ;; (1+2j)**2 ;; (1+2j)**0.5 ;; 2**(1j) ;; abs(3+4j) ;; (1+2j).real
(1+2j).imag ;; (1+2j).conjugate() ;; (1+2j)==(1+2j) ;; 1j==1 ;; complex(1)==1 ;; -(1+2j) ;; +(1j) ;; bool(0j)
complex(0,-0.0) ;; complex("nan+infj") ;; repr(1e100j) ;; "{:.2f}".format(1+2j) ;; "{:>20}".format(1+2j)
format(1j, "g") ;; hash(1+2j) ;; complex("  (1+2j) ") ;; complex.from_number ;; int(5).real ;; (5).imag
(5).numerator ;; (5).denominator ;; (5.5).real ;; (5.5).imag ;; True.real ;; (255).bit_length() ;; (255).bit_count()
(-5).bit_length() ;; (1024).to_bytes(2, "big") ;; (1024).to_bytes(10, byteorder="little")
(-1).to_bytes(2, "big", signed=True) ;; (5).to_bytes() ;; int.from_bytes(b"\x04\x00", "big")
int.from_bytes(b"\xff", "big", signed=True) ;; int.from_bytes([1,2], "little") ;; (5).as_integer_ratio()
(0.75).as_integer_ratio() ;; (5).is_integer() ;; (5).conjugate() ;; (5).__add__(3) ;; (5).__floordiv__(2)
(5).__divmod__(2) ;; (5).__neg__() ;; (5).__index__() ;; (5).__bool__() ;; (5).__invert__() ;; (5).__lshift__(2)
(5).__and__(4) ;; (5).__abs__() ;; (5).__int__() ;; (5).__float__() ;; (5).__trunc__() ;; (5).__round__()
(5.5).__round__() ;; (5.5).__floor__() ;; (5.5).__ceil__() ;; (5.5).__trunc__() ;; (5.5).__divmod__(2)
(5).__str__() ;; (5).__format__("x") ;; (5).__hash__() ;; "a".__len__() ;; "a".__contains__("a") ;; [1].__add__([2])
[1].__contains__(1) ;; [1].__len__() ;; {1:2}.__contains__(1) ;; {1:2}.__getitem__(1) ;; {1}.__or__({2})
{1}.__and__({1}) ;; (1.5).hex() ;; (-0.0).hex() ;; float("inf").hex() ;; float.fromhex("0x1.8p+1")
float.fromhex("-inf") ;; (1.5).is_integer() ;; (2.0).is_integer() ;; 1e16 ;; 1e15+0.1 ;; 0.1+0.2 ;; 1/3 ;; 1e-5
123456789.123456789 ;; 5e-324 ;; 1.7976931348623157e308*10 ;; float("-nan") ;; -0.0
round(0.5), round(1.5), round(2.675, 2), round(1e20), round(5.5e15) ;; round(12345, -2), round(-15, -1), round(25, -1)
7 // -2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2 ;; divmod(-7, 2), divmod(7.5, -2) ;; 10**20 // 3, -(10**20) % 7
2**200 ;; (-2)**3, (-8)**(1/3) ;; 2**-1, 2.0**-2 ;; 1 << 100, (1 << 100) >> 98, -1 >> 5 ;; ~5, 5 & -2, 5 | -8, 5 ^ -3
int("ff", 16), int("0b11", 0), int("0o17", 0), int("-0x1f", 16)
"""

for expression in EXPRESSIONS.split("\n"):
    for part in expression.split(" ;; "):
        try:
            shown = repr(eval(part)) if part else ""
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
        print(part, "->", shown)
