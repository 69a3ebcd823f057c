"""The texts of `--help` and of usage lines."""

import sys
import textwrap

from .actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_MINOR = sys.version_info[1]


class HelpFormatter:
    __module__ = "argparse"

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._indent = indent_increment
        self._width = 78 if width is None else width
        self._max_help_position = min(max_help_position, max(self._width - 20, indent_increment * 2))

    # How texts are broken: derived formatters differ here.

    def _fill_text(self, text, width, indent):
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        return textwrap.wrap(" ".join(text.split()), width)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    # Names of arguments.

    def _metavar(self, action, default):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{" + ",".join(map(str, action.choices)) + "}"
        return default

    def arguments(self, action, default):
        """How the values of an argument stand in a usage: `N`, `[N ...]`."""
        name = self._metavar(action, default)
        names = name if isinstance(name, tuple) else None

        def each(count):
            return names if names is not None else (name,) * count

        nargs = action.nargs
        if nargs is None:
            return "%s" % each(1)
        if nargs == OPTIONAL:
            return "[%s]" % each(1)
        if nargs == ZERO_OR_MORE:
            return "[%s [%s ...]]" % names if names and len(names) == 2 else "[%s ...]" % each(1)
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % each(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % each(1)
        if nargs == SUPPRESS:
            return ""
        return " ".join(each(nargs)[:nargs])

    def _invocation(self, action):
        if not action.option_strings:
            name = self._metavar(action, self._get_default_metavar_for_positional(action))
            return name if isinstance(name, str) else " ".join(name)
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        values = self.arguments(action, self._get_default_metavar_for_optional(action))
        if _MINOR >= 13:
            return ", ".join(action.option_strings) + " " + values
        return ", ".join(f"{option} {values}" for option in action.option_strings)

    # The usage.

    def usage(self, usage, actions, groups, prefix="usage: "):
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        options = self._parts([action for action in actions if action.option_strings], groups)
        others = self._parts([action for action in actions if not action.option_strings], groups)
        line = " ".join([self._prog, *options, *others])
        room = self._width
        if len(prefix) + len(line) <= room:
            return f"{prefix}{line}\n\n"
        if len(prefix) + len(self._prog) <= 0.75 * room:
            indent = " " * (len(prefix) + len(self._prog) + 1)
            lines = self._broken([self._prog, *options], indent, prefix)
            if options:
                lines += self._broken(others, indent)
            else:
                lines = self._broken([self._prog, *others], indent, prefix)
        else:
            indent = " " * len(prefix)
            lines = self._broken(options + others, indent)
            if len(lines) > 1:
                lines = self._broken(options, indent) + self._broken(others, indent)
            lines = [self._prog, *lines]
        return prefix + "\n".join(lines) + "\n\n"

    def _broken(self, parts, indent, prefix=None):
        lines, line = [], []
        length = len(prefix if prefix is not None else indent) - 1
        for part in parts:
            if length + 1 + len(part) > self._width and line:
                lines.append(indent + " ".join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None and lines:
            lines[0] = lines[0][len(indent) :]
        return lines

    def _parts(self, actions, groups):
        parts = []
        done = set()
        for action in actions:
            if action.help is SUPPRESS or id(action) in done:
                continue
            group = next((group for group in groups if action in group._group_actions), None)
            members = [action]
            if group is not None:
                members = [each for each in group._group_actions if each.help is not SUPPRESS]
            done.update(map(id, members))
            if len(members) == 1 and (group is None or not group.required):
                parts.append(self._part(action, action.required))
            else:
                inner = " | ".join(self._part(each, True) for each in members)
                parts.append(("(%s)" if group.required else "[%s]") % inner if len(members) > 1 else inner)
        return [part for part in parts if part]

    def _part(self, action, bare):
        if not action.option_strings:
            text = self.arguments(action, self._get_default_metavar_for_positional(action))
            in_brackets = bare and text.startswith("[") and text.endswith("]") and action in self._in_groups
            return text[1:-1] if in_brackets else text
        text = action.format_usage()
        if action.nargs != 0:
            text += " " + self.arguments(action, self._get_default_metavar_for_optional(action))
        return text if bare else f"[{text}]"

    _in_groups = ()

    # The whole.

    def plain(self, text):
        return self._fill_text(text % {"prog": self._prog} if "%(prog)" in text else text, self._width, "") + "\n"

    def help(self, usage, description, sections, epilog):
        longest = 0
        for _, _, actions in sections:
            for action, depth in _shown(actions):
                longest = max(longest, len(self._invocation(action)) + self._indent * (depth + 1))
        position = min(longest + 2, self._max_help_position)
        blocks = [usage.strip("\n")]
        if description:
            blocks.append(self.plain(description).rstrip("\n"))
        for title, text, actions in sections:
            lines = []
            if text:
                lines.append(self._fill_text(text % {"prog": self._prog}, self._width - 2, "  "))
                if actions:
                    lines.append("")
            for action, depth in _shown(actions):
                lines += self._action(action, position, self._indent * (depth + 1))
            if lines:
                blocks.append("\n".join([f"{title}:", *lines] if title else lines))
        if epilog:
            blocks.append(self.plain(epilog).rstrip("\n"))
        return "\n\n".join(blocks) + "\n"

    def _action(self, action, position, indent):
        width = max(self._width - position, 11)
        room = position - indent - 2
        name = " " * indent + self._invocation(action)
        text = self._expanded(action) if action.help and action.help.strip() else ""
        if not text:
            return [name]
        lines = self._split_lines(text, width)
        if len(name) - indent <= room:
            first = f"{name:<{position}}{lines[0]}"
            return [first, *(" " * position + line for line in lines[1:])]
        return [name, *(" " * position + line for line in lines)]

    def _expanded(self, action):
        values = {**vars(action), "prog": self._prog}
        for name in [name for name, value in values.items() if value is SUPPRESS]:
            del values[name]
        for name, value in values.items():
            if hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return self._get_help_string(action) % values


def _shown(actions):
    """With how deep they stand: the choices of subparsers below their argument."""
    for action in actions:
        if action.help is not SUPPRESS:
            yield action, 0
            for inner in getattr(action, "_choices_actions", ()):
                yield inner, 1


class RawDescriptionHelpFormatter(HelpFormatter):
    __module__ = "argparse"

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    __module__ = "argparse"

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    __module__ = "argparse"

    def _get_help_string(self, action):
        text = action.help
        wants = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if "%(default)" not in text and action.default is not SUPPRESS and wants:
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    __module__ = "argparse"

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional
