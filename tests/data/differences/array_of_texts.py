import array

print(array.array("u", "text"))
