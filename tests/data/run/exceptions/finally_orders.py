# Every order in which try, except, else and finally can end.
def steps(action):
    log = []
    def run():
        for turn in range(2):
            try:
                log.append("try")
                try:
                    if action == "raise":
                        raise ValueError("inner")
                    if action == "return":
                        return "returned"
                    if action == "break":
                        break
                    if action == "continue":
                        continue
                    if action == "bad":
                        raise KeyError("bad")
                except ValueError as error:
                    log.append(f"except {error}")
                else:
                    log.append("else")
                finally:
                    log.append("finally")
                log.append("after")
            except KeyError:
                log.append("outer except")
            finally:
                log.append("outer finally")
        else:
            log.append("for else")
        return "end"
    result = run()
    print(action, log, result)


for action in ("nothing", "raise", "return", "break", "continue", "bad"):
    steps(action)


def finally_raises():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")


def except_raises():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("while handling")
        finally:
            print("still finally")
    except KeyError as error:
        return type(error.__context__).__name__, error.__cause__, error.__suppress_context__


try:
    finally_raises()
except TypeError as error:
    print(error, "/", repr(error.__context__))
print(except_raises())


def else_raises():
    try:
        pass
    except ValueError:
        print("not here")
    else:
        raise ValueError("from else")
    finally:
        print("finally after else")


try:
    else_raises()
except ValueError as error:
    print(error, error.__context__)


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def object_is_shared():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def nested():
    try:
        try:
            try:
                raise ValueError(1)
            finally:
                print("a")
        finally:
            print("b")
    except ValueError:
        print("c")
        try:
            return "d"
        finally:
            print("e")
    finally:
        print("f")


print(value_is_kept(), object_is_shared(), nested())


def generator():
    try:
        yield 1
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("generator finally")


g = generator()
next(g)
g.close()
with_return = lambda: [None for _ in ()] or "x"


def while_finally():
    n = 0
    while True:
        try:
            n += 1
            if n == 2:
                continue
            if n == 4:
                return n
        finally:
            print("turn", n, end="; ")


print(while_finally())
