def average(values):
    assert values, "no values"
    assert all(isinstance(v, (int, float)) for v in values)
    return sum(values) / len(values)


print(average([1, 2, 4]))
for wrong in ([], ["a"]):
    try:
        average(wrong)
    except AssertionError as error:
        print(repr(error), str(error) == "")
assert average([1]) == 1.0
data = {"a": [1, 2, 3]}
assert data["a"][-1] == 4, f"expected 4, got {data['a'][-1]}"
