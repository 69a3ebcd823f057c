import sys


def f():
    here = 1
    raise ValueError


try:
    f()
except ValueError as error:
    print(error.__traceback__.tb_next.tb_frame.f_locals)
