"""The event loop of Linux and macOS."""

from asyncio.base_events import BaseEventLoop
from asyncio.events import _UnixDefaultEventLoopPolicy
from asyncio.log import logger


class _UnixSelectorEventLoop(BaseEventLoop):
    def __init__(self):
        super().__init__()
        logger.debug("Using selector: %s", "EpollSelector")


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
