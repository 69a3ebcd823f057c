# versions: 3.10-
def kind(x):
    match x:
        case [first, *rest]:
            return f"sequence {first} {rest}"
        case {"name": name}:
            return f"mapping {name}"
        case int(n):
            return f"integer {n}"


print(kind([1, 2, 3]), kind({"name": "a"}), kind(5))
