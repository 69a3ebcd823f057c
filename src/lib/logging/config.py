"""The module `logging.config`: loggers, handlers and formatters as a dict says."""

import logging
import logging.handlers
import re
import sys

DEFAULT_LOGGING_CONFIG_PORT = 9030
RESET_ERROR = 104
_PROTOCOL = re.compile(r"(?P<prefix>[a-z]+)://(?P<suffix>.*)")
_STEP = re.compile(r"\.?(?P<key>\w+)|\[(?P<index>[^]]*)\]")


class BaseConfigurator:
    """What the texts of a configuration mean."""

    def __init__(self, config):
        self.config = config

    def resolve(self, s):
        """The object of a dotted name; modules in it are imported."""
        first, *rest = s.split(".")
        try:
            found = __import__(first)
            path = first
            for name in rest:
                path = f"{path}.{name}"
                try:
                    found = getattr(found, name)
                except AttributeError:
                    __import__(path)
                    found = getattr(found, name)
        except ImportError as error:
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error
        return found

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        """`cfg://` and a way through the configuration: names and indices."""
        found, at = self.config, 0
        while at < len(value):
            step = _STEP.match(value, at)
            if step is None:
                raise ValueError(f"Unable to convert {value!r} at {value[at:]!r}")
            key, index = step.group("key", "index")
            if key is None:
                key = int(index) if index.isdigit() and not isinstance(found, dict) else index
            found = found[key]
            at = step.end()
        return self.convert(found)

    def convert(self, value):
        if isinstance(value, dict):
            return {key: self.convert(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.convert(item) for item in value]
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return tuple([self.convert(item) for item in value])
        if isinstance(value, str) and (match := _PROTOCOL.fullmatch(value)):
            if match["prefix"] == "ext":
                return self.ext_convert(match["suffix"])
            if match["prefix"] == "cfg":
                return self.cfg_convert(match["suffix"])
        return value

    def configure_custom(self, config):
        """What the factory under `()` makes of the other items; `.` holds attributes."""
        config = dict(config)
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        return self._made(factory, config)

    def _made(self, factory, config):
        attributes = config.pop(".", None)
        made = factory(**{key: self.convert(value) for key, value in config.items() if str(key).isidentifier()})
        for name, value in (attributes or {}).items():
            setattr(made, name, value)
        return made


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.pop("incremental", False):
            self._change()
        else:
            self._begin_anew(config.pop("disable_existing_loggers", True))

    def _change(self):
        """Levels, and whether loggers propagate: nothing else of what exists changes."""
        for name, item in self.config.get("handlers", {}).items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f"No handler found with name {name!r}")
            with _unable(f"configure handler {name!r}"):
                if level := item.get("level"):
                    handler.setLevel(logging._checkLevel(level))
        self._configure_loggers(True)

    def _begin_anew(self, disables):
        for handler in logging._handlers[::-1]:
            handler.flush()
            handler.close()
        existing = dict(logging.root.manager.loggerDict)
        self.formatters = self._all("formatters", "formatter", self.configure_formatter)
        self.filters = self._all("filters", "filter", self.configure_filter)
        self.handlers = {}
        # A handler may have another one as its target, which then comes first.
        items = self.config.get("handlers", {})
        for name in sorted(items, key=lambda name: ("target" in items[name], name)):
            with _unable(f"configure handler {name!r}"):
                self.handlers[name] = handler = self.configure_handler(items[name])
                handler.name = name
        self._configure_loggers(False)
        named = self.config.get("loggers", {})
        for name, logger in existing.items():
            if name in named:
                logger.disabled = False
            elif any([name.startswith(f"{parent}.") for parent in named]):
                # A child of a logger that is named begins anew.
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
            else:
                logger.disabled = disables

    def _all(self, kind, word, configure):
        made = {}
        for name, item in self.config.get(kind, {}).items():
            with _unable(f"configure {word} {name!r}"):
                made[name] = configure(item)
        return made

    def _configure_loggers(self, incremental):
        for name, item in self.config.get("loggers", {}).items():
            with _unable(f"configure logger {name!r}"):
                self.configure_logger(name, item, incremental)
        if item := self.config.get("root"):
            with _unable("configure root logger"):
                self.configure_root(item, incremental)

    def configure_formatter(self, config):
        if "()" in config:
            return self.configure_custom(config)
        factory = self.resolve(config["class"]) if config.get("class") else logging.Formatter
        more = {}
        if "validate" in config:
            more["validate"] = config["validate"]
        if "defaults" in config and sys.version_info >= (3, 12):
            more["defaults"] = config["defaults"]
        return factory(config.get("format"), config.get("datefmt"), config.get("style", "%"), **more)

    def configure_filter(self, config):
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def configure_handler(self, config):
        config = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            with _unable(f"set formatter {formatter!r}"):
                formatter = self.formatters[formatter]
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            factory = self.resolve(config.pop("class", None))
            if isinstance(factory, type) and issubclass(factory, logging.handlers.MemoryHandler):
                self._use(config, "target", "set target handler")
            if isinstance(factory, type) and issubclass(factory, logging.handlers.QueueHandler):
                if "queue" not in config:
                    raise NotImplementedError("not simulated: dictConfig makes a QueueHandler without a queue")
        handler = self._made(factory, config)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        return handler

    def _use(self, config, key, what):
        name = config.get(key)
        if name:
            with _unable(f"{what} {name!r}"):
                config[key] = self.handlers[name]

    def add_filters(self, filterer, filters):
        for item in filters:
            with _unable(f"add filter {item!r}"):
                # From 3.11 a filter may stand there itself.
                ready = sys.version_info >= (3, 11) and (callable(item) or callable(getattr(item, "filter", None)))
                filterer.addFilter(item if ready else self.filters[item])

    def add_handlers(self, logger, handlers):
        for name in handlers:
            with _unable(f"add handler {name!r}"):
                logger.addHandler(self.handlers[name])

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level")
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        self.add_handlers(logger, config.get("handlers") or ())
        self.add_filters(logger, config.get("filters") or ())

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate")
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


class _unable:
    """An error in the block is the cause of a ValueError that says what could not be done."""

    def __init__(self, what):
        self.what = what

    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        if kind is not None and issubclass(kind, Exception):
            raise ValueError(f"Unable to {self.what}") from error


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(dict(config)).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError("not simulated: logging.config.fileConfig")


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    raise NotImplementedError("not simulated: logging.config.listen")


def stopListening():
    pass
