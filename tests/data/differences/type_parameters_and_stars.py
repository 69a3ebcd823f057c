# versions: 3.12-
bases = (list,)


class Box[T](*bases):
    pass


print(Box.__mro__[1])
