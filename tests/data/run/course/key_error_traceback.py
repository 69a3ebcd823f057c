inventory = {"apples": {"price": 1.2, "count": 10}}


def price(name, count):
    item = inventory[name]
    return item["price"] * count


def receipt(order):
    return sum(price(name, count) for name, count in order.items())


print(f"{receipt({'apples': 3}):.2f}")
print(receipt({"apples": 1, "pears": 2}))
