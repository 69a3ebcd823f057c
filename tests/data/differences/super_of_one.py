class C:
    pass


print(super(C))
