def area(w, h):
    """Of a rectangle."""
    retrun w * h


print(area(2, 3))
