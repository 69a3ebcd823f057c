"""The module `_io`: where CPython has the classes of `io`, and pickles look for them."""

from io import BytesIO, StringIO, TextIOWrapper, open
