class Meta(type):
    def __new__(cls, name, bases, namespace):
        namespace["made_by"] = "Meta"
        return super().__new__(cls, name, bases, namespace)


class Thing(metaclass=Meta):
    pass


print(Thing.made_by)
