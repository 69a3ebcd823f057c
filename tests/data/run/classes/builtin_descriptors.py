import inspect
import types


class C:
    __slots__ = ("a", "__dict__")

    def m(self):
        pass


class Meta(type):
    pass


def f():
    pass


print(str.upper, list.__add__, dict.__dict__["fromkeys"].__get__(None, dict).__name__, object.__init__, type.mro, len)
kinds = (str.upper, list.__add__, [].__add__, len, [].append, dict.__dict__["fromkeys"], type(f).__code__, C.a, int.real, C.__dict__["__dict__"])
print([type(x).__name__ for x in kinds])
print(types.MethodDescriptorType.__name__, types.WrapperDescriptorType.__name__, types.MethodWrapperType.__name__)
print(types.GetSetDescriptorType.__name__, types.MemberDescriptorType.__name__, types.ClassMethodDescriptorType.__name__)
print(type(f).__code__, type(f).__globals__, int.real, BaseException.args, property.fget, C.a, slice.start)
print(C.a.__name__, C.a.__qualname__, C.a.__objclass__ is C, str.upper.__objclass__, str.upper.__qualname__, str.upper.__name__)
print([].append.__qualname__, {}.fromkeys.__qualname__, len.__qualname__, dict.fromkeys.__qualname__)
print(type.__dict__["__mro__"].__get__(C), type.__dict__["__bases__"].__get__(C), type.__dict__["__name__"].__get__(C))
print(int.real.__get__(5), int.__dict__["numerator"].__get__(True), type(f).__code__.__get__(f) is f.__code__)
print(type.__dict__["__dict__"].__get__(C)["m"] is C.m, object.__dict__["__class__"].__get__(3))
try:
    int.real.__get__("a")
except TypeError as error:
    print(error)
try:
    str.upper(1)
except TypeError as error:
    print(error)
print(str.upper.__get__("abc")(), list.__len__.__get__([1, 2])(), (3).__add__.__self__)
for test in (inspect.isroutine, inspect.ismethoddescriptor, inspect.isdatadescriptor, inspect.isbuiltin, inspect.isfunction, inspect.isgetsetdescriptor, inspect.ismemberdescriptor):
    print(test.__name__, [int(test(x)) for x in (*kinds[:2], *kinds[3:], f, C().m, property())])
print("real" in dir(int), "__code__" in dir(f), "fget" in dir(property()), "args" in dir(ValueError()))
print(list.__hash__, dict.__hash__, set.__hash__, hasattr(object, "__lt__"), object().__lt__(1), object().__ne__(1))
print(object.__eq__(1, 1), object.__ne__(3, "a"), int.__ne__(1, 2), int.__eq__(1, "a"))
for base in (bool, type(None), type(f), type(len), type(C.a), range, slice, type(...), types.GeneratorType):
    try:
        type("D", (base,), {})
    except TypeError as error:
        print(error)
