"""The logger of asyncio. Without a use of logging in the program its warnings and errors go to stderr."""

import sys

import _asyncio


class _Logger:
    name = "asyncio"

    def _log(self, level, text, args, exc_info):
        logging = sys.modules.get("logging")
        if logging is not None:
            logging.getLogger("asyncio").log(level, text, *args, exc_info=exc_info or False)
            return
        sys.stderr.write(f"{text % args if args else text}\n")
        if exc_info:
            error = sys.exc_info()[1] if exc_info is True else exc_info[1]
            sys.stderr.write(_asyncio.error_text(error))

    def error(self, text, *args, exc_info=None):
        self._log(40, text, args, exc_info)

    def debug(self, text, *args):
        if "logging" in sys.modules:
            self._log(10, text, args, None)

    def info(self, text, *args):
        if "logging" in sys.modules:
            self._log(20, text, args, None)

    def warning(self, text, *args, exc_info=None):
        self._log(30, text, args, exc_info)


logger = _Logger()
