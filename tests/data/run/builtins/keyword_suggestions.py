# versions: 3.13
for call in (lambda: int("1", bas=2), lambda: print(sepp="")):
    try:
        call()
    except TypeError as error:
        print(error)
for call in (lambda: property(fgat=1), lambda: zip(strikt=1), lambda: complex(reel=1), lambda: sorted([], kye=1), lambda: max(1, 2, defalt=3), lambda: "".encode(errs=1), lambda: bytes(qqqq=1)):
    try:
        call()
    except TypeError as error:
        print(error)
