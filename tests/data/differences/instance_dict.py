class Box:
    pass


box = Box()
box.__dict__["size"] = 3
print(box.size)
