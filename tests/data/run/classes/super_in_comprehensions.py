# versions: 3.12-
# Comprehensions run in the frame of the method.
def show(thunk):
    print(thunk())


class Meth:
    "Comprehensions see the class."
    res = None
    def m(self):
        return [__class__ for x in [1]], [super().__hash__ is not None for x in [1]]
show(lambda: Meth().m())
class Base:
    def hi(self):
        return type(self).__name__


class Child(Base):
    def hi(self):
        return [super().hi() for self2 in [1]]


show(lambda: Child().hi())
