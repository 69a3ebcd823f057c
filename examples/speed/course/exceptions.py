class NotEnough(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need = need


def take(stock, count):
    if count > stock:
        raise NotEnough(count, stock)
    return stock - count


failed = 0
for i in range(20_000):
    try:
        take(5, i % 10)
    except NotEnough as error:
        failed += error.need
    else:
        failed += 0
    finally:
        failed += 1
values = ["1", "x", "3.5", "", "7"] * 4_000
good = 0
for value in values:
    try:
        good += int(value)
    except ValueError:
        pass
d = {}
for i in range(20_000):
    try:
        d[i % 100]
    except KeyError:
        d[i % 100] = i
assert failed > 0 and good == 32_000
