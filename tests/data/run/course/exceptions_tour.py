class AppError(Exception):
    """Base of the application's errors."""


class ConfigError(AppError):
    def __init__(self, key, *, hint=None):
        super().__init__(key)
        self.key, self.hint = key, hint

    def __str__(self):
        return f"missing {self.key!r}" + (f" ({self.hint})" if self.hint else "")


def load(config, key):
    try:
        return config[key]
    except KeyError as error:
        raise ConfigError(key, hint="see the manual") from error


def order(fail):
    out = []
    try:
        out.append("try")
        if fail:
            raise ValueError(fail)
    except ValueError as error:
        out.append(f"except {error}")
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out


def overrule():
    try:
        return "try"
    finally:
        print("finally runs first")


def retry(times, action):
    for attempt in range(1, times + 1):
        try:
            return action(attempt)
        except ConnectionError as error:
            print(f"attempt {attempt} failed: {error}")
    raise TimeoutError(f"gave up after {times}")


def flaky(attempt):
    if attempt < 3:
        raise ConnectionError("no answer")
    return "connected"


print(order(None), order("bad"), overrule(), retry(5, flaky))
try:
    load({}, "port")
except AppError as error:
    print(error, repr(error), error.args, repr(error.__cause__), error.key)
for code in ["1/0", "[][1]", "{}['k']", "int('x')", "None.upper()", "undefined", "'a' + 1", "len(5)", "open_it()", "(1).x", "[1].index(2)", "assert_(0)", "float('1,5')", "'%d' % 'x'", "'abc'.foo", "import_me.x", "f'{1:q}'", "sum(['a'])", "dict([1])", "max([])", "chr(-1)", "''.join([1])", "2 ** 'a'", "range('a')", "set([[]])"]:
    try:
        eval(code)
    except Exception as error:
        print(f"{code:<16}{type(error).__mro__[1].__name__}.{type(error).__name__}: {error}")
try:
    try:
        raise KeyError("first")
    finally:
        print("cleaning")
except (KeyError, IndexError) as error:
    error.add_note("while demonstrating") if hasattr(error, "add_note") else None
    print(error, error.__traceback__ is not None)
try:
    retry(2, lambda attempt: flaky(0))
except OSError as error:
    print(type(error), error)
load({"host": 1}, "port")
