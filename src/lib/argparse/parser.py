"""`ArgumentParser`: finds the arguments in a list of texts."""

import sys

from .actions import SUPPRESS, ArgumentError, Namespace, name_of
from .groups import Container, subparsers
from .help import HelpFormatter
from .values import Arguments, convert, values_of

_MINOR = sys.version_info[1]
_UNKNOWN = "_unrecognized_args"


class ArgumentParser(Container):
    __module__ = "argparse"

    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
        prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
        allow_abbrev=True, exit_on_error=True, **kwargs,
    ):  # fmt: skip
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        if fromfile_prefix_chars is not None:
            raise NotImplementedError("not simulated: argparse with fromfile_prefix_chars")
        self.prog = sys.argv[0].rpartition("/")[2] if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self.suggest_on_error = kwargs.get("suggest_on_error", False)
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options" if _MINOR >= 10 else "optional arguments")
        self._subparsers = None
        if add_help:
            dash = "-" if "-" in prefix_chars else prefix_chars[0]
            names = dash + "h", dash * 2 + "help"
            self.add_argument(*names, action="help", default=SUPPRESS, help="show this help message and exit")
        for parent in parents:
            for group in parent._groups:
                own = next((each for each in self._groups if each.title == group.title), None)
                own = own or self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    own._add_action(action)
            self._defaults.update(parent._defaults)
            self._exclusive.extend(parent._exclusive)

    def __repr__(self):
        names = "prog usage description formatter_class conflict_handler add_help".split()
        return f"ArgumentParser({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        group._add_action(action)
        return action

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ValueError("cannot have multiple subparser arguments")
        self._subparsers = subparsers(self, **kwargs)
        return self._subparsers

    # Texts.

    def _formatter(self):
        formatter = self.formatter_class(prog=self.prog)
        formatter._in_groups = [action for group in self._exclusive for action in group._group_actions]
        return formatter

    def format_usage(self):
        text = self._formatter().usage(self.usage, self._actions, self._exclusive)
        return text.strip("\n") + "\n"

    def format_help(self):
        formatter = self._formatter()
        usage = formatter.usage(self.usage, self._actions, self._exclusive)
        sections = [(group.title, group.description, group._group_actions) for group in self._groups]
        return formatter.help(usage, self.description, sections, self.epilog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or sys.stderr).write(message)

    def exit(self, status=0, message=None, file=None):
        if message:
            self._print_message(message, file or sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        namespace, unknown = self.parse_known_args(args, namespace)
        if unknown:
            message = f"unrecognized arguments: {' '.join(unknown)}"
            if _MINOR >= 13 and not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    parse_intermixed_args = parse_args

    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parsed(args, namespace)
        try:
            return self._parsed(args, namespace)
        except ArgumentError as error:
            self.error(str(error))

    def _parsed(self, args, namespace):
        arguments = Arguments(self, args)
        seen, given = [], []

        def take(action, texts, option=None):
            values = values_of(self, action, texts)
            seen.append(action)
            if texts or action.option_strings:
                given.append(action)
                for group in self._exclusive:
                    if action in group._group_actions:
                        for other in group._group_actions:
                            if other is not action and other in given:
                                raise ArgumentError(action, f"not allowed with argument {name_of(other)}")
            if values is not SUPPRESS:
                action(self, namespace, values, option)

        arguments.run(take)
        self._check_complete(namespace, seen, given)
        unknown = arguments.unknown
        if hasattr(namespace, _UNKNOWN):
            unknown += getattr(namespace, _UNKNOWN)
            delattr(namespace, _UNKNOWN)
        return namespace, unknown

    def _check_complete(self, namespace, seen, given):
        missing = []
        for action in self._actions:
            if action in seen:
                continue
            if action.required:
                missing.append(name_of(action))
            elif isinstance(action.default, str) and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, convert(action, action.default))
        if missing:
            message = f"the following arguments are required: {', '.join(map(str, missing))}"
            if _MINOR >= 13 and not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        for group in self._exclusive:
            if group.required and not any(action in given for action in group._group_actions):
                names = [name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.error(f"one of the arguments {' '.join(names)} is required")
