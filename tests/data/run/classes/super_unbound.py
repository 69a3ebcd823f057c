class C:
    pass


print(super(C))
s = super(C)
print(s.__thisclass__, s.__self__, s.__self_class__, repr(s))


class Base:
    def hello(self):
        return "base"


class Derived(Base):
    def hello(self):
        return "derived, " + self.__up.hello()


Derived._Derived__up = super(Derived)
print(Derived().hello())
d = Derived()
print(super(Derived, d).__class__, super(Derived, d).__self__ is d, super(Derived, Derived).__self_class__)
bound = super(Derived).__get__(d, Derived)
print(bound.hello(), repr(super(Derived, d)))
