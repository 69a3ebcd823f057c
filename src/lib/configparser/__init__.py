"""The module `configparser`: sections of options, as .ini files hold them."""

import os
from collections.abc import MutableMapping
from functools import partial

from .errors import DEFAULTSECT, MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error
from .errors import InterpolationDepthError, InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError
from .errors import MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError
from .interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation
from .reading import Reading

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
    "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]  # fmt: skip
_UNSET = object()


class ConverterMapping(MutableMapping):
    """The functions behind `getint` and its like, by their names without "get"."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {"int": int, "float": float, "boolean": parser._convert_to_boolean}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value
        setattr(self._parser, f"get{key}", partial(self._parser._get_converted, value))

    def __delitem__(self, key):
        del self._data[key]
        delattr(self._parser, f"get{key}")

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


class RawConfigParser(MutableMapping):
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False,
    }  # fmt: skip
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"), comment_prefixes=("#", ";"),
        inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
        interpolation=_UNSET, converters=_UNSET
    ):  # fmt: skip
        self._delimiters = tuple(delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation or Interpolation()
        self._sections = {}
        self._defaults = {}
        self._proxies = {}
        self._converters = ConverterMapping(self)
        for name, function in ({} if converters is _UNSET else converters).items():
            self._converters[name] = function
        self._proxy(default_section)
        if defaults:
            self.read_dict({default_section: defaults}, "<defaults>")

    def _proxy(self, name):
        self._proxies[name] = SectionProxy(self, name)

    def _join_values(self):
        """The lines of values that were read become texts."""
        for name, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for option, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[option] = self._interpolation.before_read(self, name, option, value)

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}
        self._proxy(section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    Reading(self, name).read(file)
            except FileNotFoundError:
                continue
            done.append(os.fspath(name))
        return done

    def read_file(self, f, source=None):
        Reading(self, getattr(f, "name", "<???>") if source is None else source).read(f)

    def read_string(self, string, source="<string>"):
        Reading(self, source).read(string.splitlines(True))

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, values in dictionary.items():
            section = str(section)
            if self._strict and section in seen:
                raise DuplicateSectionError(section, source)
            seen.add(section)
            if section != self.default_section and section not in self._sections:
                self.add_section(section)
            for option, value in values.items():
                option = self.optionxform(str(option))
                if self._strict and (section, option) in seen:
                    raise DuplicateOptionError(section, option, source)
                seen.add((section, option))
                self.set(section, option, None if value is None else str(value))

    def _values(self, section, vars=None):
        """What can be found in a section: its own values, the defaults, and before both those that are given."""
        if section != self.default_section and section not in self._sections:
            raise NoSectionError(section)
        more = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return {**self._defaults, **self._sections.get(section, {}), **more}

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in values:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = values[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _get_converted(self, convert, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return convert(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_converted(int, section, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_converted(float, section, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_converted(self._convert_to_boolean, section, option, raw=raw, vars=vars, fallback=fallback)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    @property
    def converters(self):
        return self._converters

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        values = self._values(section, vars)
        return [
            (option, value if raw or value is None else self._interpolation.before_get(self, section, option, value, values))
            for option, value in values.items()
        ]

    def popitem(self):
        for name in self._sections:
            proxy = self[name]
            del self[name]
            return name, proxy
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and self.optionxform(option) in {**self._sections[section], **self._defaults}

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own(section)[self.optionxform(option)] = value

    def _own(self, section):
        if not section or section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def write(self, fp, space_around_delimiters=True):
        sign = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, sign)
        for name, options in self._sections.items():
            self._write_section(fp, name, options, sign)

    def _write_section(self, fp, name, options, sign):
        fp.write(f"[{name}]\n")
        for option, value in options.items():
            value = self._interpolation.before_write(self, name, option, value)
            if value is not None or not self._allow_no_value:
                option += sign + str(value).replace("\n", "\n\t")
            fp.write(f"{option}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        return self._own(section).pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        existed = section in self._sections
        if existed:
            del self._sections[section], self._proxies[section]
        return existed

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if key not in self._sections:
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _check_value(self, value):
        if not isinstance(value, str) and not (self._allow_no_value and value is None):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        self._check_value(value)
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        super().add_section(section)


class SectionProxy(MutableMapping):
    """A section of a parser as a mapping."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if isinstance(self._parser, ConfigParser):
            self._parser._check_value(value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name == self._parser.default_section:
            return list(self._parser.defaults())
        return self._parser.options(self._name)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def get(self, option, fallback=None, *, raw=False, vars=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def __getattr__(self, name):
        """`getint` and its like, those of the parser's converters among them."""
        if not name.startswith("get") or name[3:] not in self._parser.converters:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        convert = getattr(self._parser, name)

        def get(option, fallback=None, *, raw=False, vars=None, **kwargs):
            return convert(self._name, option, raw=raw, vars=vars, fallback=fallback)

        return get
