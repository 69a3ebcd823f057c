# versions: 3.13-
class C:
    def __init__(self):
        self.x = 1


print("__static_attributes__" in dir(C))
