class A(B, metaclass=M):
    """Doc."""
    x: int = 1

    def __init__(self):
        super().__init__()
        self.__hidden = __class__

    doubled = [i * 2 for i in range(x)]


class C:
    pass
