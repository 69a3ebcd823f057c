class Half:
    def __complex__(self):
        return 0.5


try:
    print(complex(Half()))
except TypeError as error:
    print(error)
