match command:
    case 1 | -2:
        pass
    case [x, *_, y] if x:
        pass
    case {"a": [1, b], **rest}:
        pass
    case Point(0, y=z) as p:
        pass
    case (a, b) | [b, _, a]:
        pass
    case _:
        pass
