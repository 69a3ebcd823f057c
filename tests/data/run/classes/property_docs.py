# The doc of a property: its own, its getter's, that of a copy, of a derived property; the name that its class gives it.
class Sub(property):
    """A subclass of property"""


def documented(self):
    """of the getter"""


def other(self):
    """of another getter"""


def plain(self):
    pass


for kind in (property, Sub):
    print(kind(documented).__doc__, kind(plain).__doc__, kind(documented, None, None, "given").__doc__, kind(plain, doc="given").__doc__)
    print(kind(documented).getter(other).__doc__, kind(plain, doc="given").getter(other).__doc__, kind(documented).setter(other).__doc__)
p = property(plain)
p.__doc__ = "set later"
print(p.__doc__, p.getter(other).__doc__, p.fget is plain, p.getter(None).fget is plain)


class Area:
    @property
    def size(self):
        """The size."""

    nameless = property(doc="nothing to get")


Area.later = property()
print(Area.size.__doc__, Area.nameless.__doc__)
for name in ("size", "nameless", "later"):
    for action in (lambda: setattr(Area(), name, 1), lambda: delattr(Area(), name), lambda: getattr(Area(), name)):
        try:
            print(action())
        except AttributeError as error:
            print(error)
for attribute in ("fget", "other"):
    try:
        setattr(Area.size, attribute, 1)
    except AttributeError as error:
        print(type(error).__name__)
q = property(plain)
if hasattr(q, "__set_name__"):
    q.__set_name__(Area, "given")
Area.given = q.getter(None)
try:
    q.__set_name__(1)
except (TypeError, AttributeError) as error:
    print(error)
