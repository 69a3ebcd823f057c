"""What a thread runs that comes into another interpreter."""

import _interpreters
from _interpreter_side import serve

_interpreters.answer(serve(_interpreters.payload()))
