"""The event loop of Linux and macOS."""

from asyncio.base_events import BaseEventLoop
from asyncio.events import _UnixDefaultEventLoopPolicy


class _UnixSelectorEventLoop(BaseEventLoop):
    pass


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
