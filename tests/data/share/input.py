name = input("Name? ")
print(name, int(input()) + 1)
