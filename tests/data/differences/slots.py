class Point:
    __slots__ = ("x", "y")


point = Point()
point.x = 1
try:
    point.z = 2
except AttributeError as error:
    print(error)
