# Exit status 1 and both kinds of chaining in one traceback, through classes, lambdas, comprehensions and generators.
class Loader:
    def load(self, key):
        try:
            return {"a": 1}[key]
        except KeyError as error:
            raise LookupError(f"no {key}") from error


def numbers():
    for key in ("a", "b"):
        yield Loader().load(key)


def run():
    try:
        return [(lambda value: value + 1)(v) for v in numbers()]
    except LookupError:
        return cleanup(
            "first",
            second=2,
        )


def cleanup(first, second):
    assert first == second, f"{first!r} is not {second!r}"


print("starting")
run()
