"""Which texts belong to which argument, and what values they are."""

import re
import sys

from .actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError

_MINOR = sys.version_info[1]
_NEGATIVE = re.compile(r"-\d+$|-\d*\.\d+$")


def _pattern(action):
    """Of the signs A (a value), O (an option) and - (the two dashes) that an argument takes."""
    nargs = action.nargs
    if nargs is None:
        pattern = "(-*A-*)"
    elif nargs == OPTIONAL:
        pattern = "(-*A?-*)"
    elif nargs == ZERO_OR_MORE:
        pattern = "(-*[A-]*)"
    elif nargs == ONE_OR_MORE:
        pattern = "(-*A[A-]*)"
    elif nargs == REMAINDER:
        pattern = "([AO-]*)"
    elif nargs == PARSER:
        pattern = "(-*A[AO-]*)"
    elif nargs == SUPPRESS:
        pattern = "(-*-*)"
    else:
        pattern = f"(-*{'-*'.join('A' * nargs)})"
    return pattern.replace("-*", "").replace("-", "") if action.option_strings else pattern


def convert(action, text):
    function = action.type
    if function is None:
        return text
    try:
        return function(text)
    except ArgumentTypeError as error:
        raise ArgumentError(action, str(error)) from None
    except (TypeError, ValueError):
        name = getattr(function, "__name__", repr(function))
        raise ArgumentError(action, f"invalid {name} value: {text!r}") from None


def _checked(parser, action, value):
    if action.choices is not None and value not in action.choices:
        shown = ", ".join(map(repr, action.choices))
        meant = ""
        if _MINOR >= 14 and parser.suggest_on_error and isinstance(value, str):
            from difflib import get_close_matches

            known = [choice for choice in action.choices if isinstance(choice, str)]
            meant = "".join([f", maybe you meant {name!r}?" for name in get_close_matches(value, known, 1)])
        raise ArgumentError(action, f"invalid choice: {value!r}{meant} (choose from {shown})")
    return value


def values_of(parser, action, texts):
    if action.nargs not in (PARSER, REMAINDER) and "--" in texts:
        texts = list(texts)
        texts.remove("--")
    nargs = action.nargs
    if not texts and nargs == OPTIONAL:
        value = action.const if action.option_strings else action.default
        return _checked(parser, action, convert(action, value)) if isinstance(value, str) else value
    if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
        return action.default if action.default is not None else []
    if nargs in (None, OPTIONAL):
        return _checked(parser, action, convert(action, texts[0]))
    if nargs == REMAINDER:
        return [convert(action, text) for text in texts]
    if nargs == PARSER:
        values = [convert(action, text) for text in texts]
        _checked(parser, action, values[0])
        return values
    if nargs == SUPPRESS:
        return SUPPRESS
    values = [convert(action, text) for text in texts]
    for value in values:
        _checked(parser, action, value)
    return values


class Arguments:
    """One parsing of a list of texts."""

    def __init__(self, parser, texts):
        self.parser = parser
        self.texts = texts
        self.unknown = []
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.options = {}
        signs = []
        for index, text in enumerate(texts):
            if text == "--":
                signs.append("-")
                signs += "A" * (len(texts) - index - 1)
                break
            found = self._option(text)
            if found is not None:
                self.options[index] = found
            signs.append("A" if found is None else "O")
        self.signs = "".join(signs)

    def _option(self, text):
        """Action (None: unknown), name and value of what looks like an option."""
        parser = self.parser
        if not text or text[0] not in parser.prefix_chars:
            return None
        if text in parser._options:
            return parser._options[text], text, None
        if len(text) == 1:
            return None
        name, equals, value = text.partition("=")
        if equals and name in parser._options:
            return parser._options[name], name, value
        matches = self._abbreviated(text)
        if len(matches) > 1:
            names = ", ".join(match[1] for match in matches)
            raise ArgumentError(None, f"ambiguous option: {text} could match {names}")
        if matches:
            return matches[0]
        looks_negative = any(_NEGATIVE.match(option) for option in parser._options)
        if (_NEGATIVE.match(text) and not looks_negative) or " " in text:
            return None
        return None, text, None

    def _abbreviated(self, text):
        parser = self.parser
        if text[1] in parser.prefix_chars:
            if not parser.allow_abbrev:
                return []
            name, equals, value = text.partition("=")
            given = value if equals else None
            return [(action, option, given) for option, action in parser._options.items() if option.startswith(name)]
        found = []
        for option, action in parser._options.items():
            if option == text[:2]:
                found.append((action, option, text[2:]))
            elif option.startswith(text) and parser.allow_abbrev:
                found.append((action, option, None))
        return found

    def run(self, take):
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            following = min(index for index in self.options if index >= at)
            if at != following:
                end = self._take_positionals(at, take, False)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.unknown += self.texts[at:following]
                at = following
            at = self._take_option(at, take)
        at = self._take_positionals(at, take, True)
        self.unknown += self.texts[at:]

    def _take_positionals(self, at, take, is_end):
        signs = self.signs[at:]
        for count in range(len(self.positionals), 0, -1):
            match = re.match("".join(map(_pattern, self.positionals[:count])), signs)
            if match is None:
                continue
            taken = self.positionals[:count]
            lengths = [len(part) for part in match.groups()]
            if not is_end and _MINOR >= 13:
                # What may be empty waits for values behind the next option.
                while taken and lengths[-1] == 0 and taken[-1].nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER):
                    taken, lengths = taken[:-1], lengths[:-1]
            for action, length in zip(taken, lengths):
                take(action, self.texts[at : at + length])
                at += length
            self.positionals = self.positionals[len(taken) :]
            break
        return at

    def _take_option(self, at, take):
        action, name, value = self.options[at]
        if action is None:
            self.unknown.append(self.texts[at])
            return at + 1
        while value is not None:
            if action.nargs not in (0,):
                if len(re.match(_pattern(action), "A")[0] if re.match(_pattern(action), "A") else "") == 1:
                    take(action, [value], name)
                    return at + 1
                raise ArgumentError(action, self._expected(action))
            # A flag: what follows it are other flags.
            follower = name[0] + value[:1]
            if name[1] in self.parser.prefix_chars or not value or follower not in self.parser._options:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            take(action, [], name)
            action, name, value = self.parser._options[follower], follower, value[1:] or None
        match = re.match(_pattern(action), self.signs[at + 1 :])
        if match is None:
            raise ArgumentError(action, self._expected(action))
        end = at + 1 + len(match[1])
        take(action, self.texts[at + 1 : end], name)
        return end

    def _expected(self, action):
        words = {None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument"}
        if action.nargs in words:
            return words[action.nargs]
        plural = "" if action.nargs == 1 else "s"
        return f"expected {action.nargs} argument{plural}"
