def show(call):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


odd = {1: 2}
for name in "str int max min complex bytes bytearray sorted list dict tuple set len abs range round sum divmod isinstance".split():
    function = eval(name)
    for given in ((), (1,), (1, 2, 3, 4)):
        if name not in ("max", "min", "str") or given:
            print(name, given, end=" ")
            show(lambda: function(*given, **odd))
            show(lambda: function(*given, zz=3, **odd))


class Two:
    def __init__(self, a, b=1):
        print(a)


show(lambda: Two(1, **odd))


def gathers(a, **rest):
    return rest


show(lambda: gathers(1, **odd))
show(lambda: gathers(1, 2, **odd))
