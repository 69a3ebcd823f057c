import json

data = [{"id": i, "name": f"user {i}", "tags": ["a", "b", str(i)], "score": i / 7, "active": i % 2 == 0, "none": None} for i in range(1_500)]
text = json.dumps(data)
assert json.loads(text) == data
pretty = json.dumps(data[:300], indent=2, sort_keys=True)
assert json.loads(pretty) == data[:300]
