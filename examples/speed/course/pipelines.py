names = [f"name{i}" for i in range(20_000)]
ages = [i % 90 for i in range(20_000)]
adults = [(i, name) for i, (name, age) in enumerate(zip(names, ages)) if age >= 18]
lengths = list(map(len, names))
evens = list(filter(lambda n: n % 2 == 0, ages))
doubled = list(map(lambda n: n * 2, evens))
total = sum(map(lambda pair: pair[0] * pair[1], zip(lengths, ages)))
high = max(enumerate(ages), key=lambda pair: pair[1])
backwards = list(reversed(names))[::2]
text = ",".join(map(str, doubled))
assert total and high[1] == 89 and sum(int(x) for x in text.split(",")) == sum(doubled)
