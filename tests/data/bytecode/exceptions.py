def f(x):
    for y in x:
        try:
            if y:
                continue
            if not x:
                break
            return g(y)
        except (ValueError, KeyError) as e:
            raise RuntimeError from e
        except TypeError:
            pass
        else:
            x = 1
        finally:
            h(y)
    else:
        k()


try:
    f()
except* OSError as group:
    print(group)
