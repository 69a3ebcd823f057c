"""The module `collections.abc`."""

import sys

from .containers import ByteString, ItemsView, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet
from .containers import Sequence, Set, ValuesView
from .protocols import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine
from .protocols import Generator, Hashable, Iterable, Iterator, Reversible, Sized

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator", "Generator",
    "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView",
    "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString",
]  # fmt: skip

if sys.version_info >= (3, 12):
    from .protocols import Buffer

    __all__.append("Buffer")
    for _class in (bytes, bytearray, memoryview):
        Buffer.register(_class)

for _abstract, _classes in (
    (Sequence, (tuple, str, range)),
    (MutableSequence, (list,)),
    (ByteString, (bytes, bytearray)),
    (Set, (frozenset,)),
    (MutableSet, (set,)),
    (MutableMapping, (dict,)),
    (Mapping, (type(type.__dict__),)),
    (KeysView, (type({}.keys()),)),
    (ItemsView, (type({}.items()),)),
    (ValuesView, (type({}.values()),)),
    (Iterable, (list, tuple, str, bytes, bytearray, range, dict, set, frozenset)),
    (Iterator, (type(iter([])), enumerate, zip, reversed, type(x for x in ()))),
    (Generator, (type(x for x in ()),)),
    (Reversible, (dict, type({}.keys()), type({}.values()), type({}.items()))),
    (Callable, (type(len), type(lambda: 0), type, type([].append))),
):
    for _class in _classes:
        _abstract.register(_class)
MutableSequence.register(bytearray)
