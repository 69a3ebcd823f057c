def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"cannot parse {text!r}") from error


def process(items):
    total = 0
    for item in items:
        total += parse(
            item
        )
    return total


class Report:
    def __init__(self, items):
        self.total = process(items)

    @property
    def average(self):
        return self.total / 0


print(Report(["1", "2"]).total)
try:
    Report(["1", "x"])
except RuntimeError:
    try:
        Report([]).average
    except ZeroDivisionError:
        [Report([y]) for y in ["3", "bad"]]
