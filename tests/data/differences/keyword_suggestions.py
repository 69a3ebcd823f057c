# versions: 3.13
for call in (lambda: int("1", bas=2), lambda: print(sepp="")):
    try:
        call()
    except TypeError as error:
        print(error)
