from unittest.mock import create_autospec


def add(a, b):
    return a + b


try:
    create_autospec(add)(1)
except TypeError as error:
    print(error)
