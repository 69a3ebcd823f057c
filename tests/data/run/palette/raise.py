try:
    print("tries")
    raise ValueError("wrong")
except ValueError as error:
    print("caught", error)
