import gc


def f():
    class C:
        def __del__(self):
            print("gone")

    C.only = C()


f()
gc.collect()
print("end")
