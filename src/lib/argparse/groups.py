"""What arguments are added to: parsers and their groups."""

from sys import version_info

from .actions import ACTIONS, OPTIONAL, SUPPRESS, ZERO_OR_MORE, Subparsers


class Container:
    def __init__(self, description=None, prefix_chars="-", argument_default=None, conflict_handler="error"):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self._actions = []
        self._options = {}
        self._defaults = {}
        self._groups = []
        self._exclusive = []

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                words = "dest supplied twice for positional argument"
                raise TypeError(f"{words}, did you mean metavar?") if version_info >= (3, 14) else ValueError(words)
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        kind = kwargs.pop("action", None)
        make = ACTIONS.get(kind, kind) if kind is None or isinstance(kind, str) else kind
        if not callable(make):
            raise ValueError(f"unknown action {kind!r}" if version_info >= (3, 14) else f'unknown action "{kind}"')
        action = make(**kwargs)
        if action.type is not None and not callable(action.type):
            raise ValueError(f"{action.type!r} is not callable")
        return self._add_action(action)

    def _positional(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        needed = nargs not in (OPTIONAL, ZERO_OR_MORE, "...", SUPPRESS) or (nargs == ZERO_OR_MORE and "default" not in kwargs and version_info < (3, 14))
        if needed:
            kwargs["required"] = True
        return {**kwargs, "dest": dest, "option_strings": []}

    def _optional(self, *options, **kwargs):
        for option in options:
            if option[0] not in self.prefix_chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}")
        dest = kwargs.pop("dest", None)
        if dest is None:
            long = [option for option in options if len(option) > 1 and option[1] in self.prefix_chars]
            dest = (long or options)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {options[0]!r}")
            dest = dest.replace("-", "_")
        return {**kwargs, "dest": dest, "option_strings": list(options)}

    def _add_action(self, action):
        from .actions import ArgumentError

        taken = [option for option in action.option_strings if option in self._options]
        if taken and self.conflict_handler == "resolve":
            for option in taken:
                old = self._options.pop(option)
                old.option_strings.remove(option)
                if not old.option_strings:
                    self._remove(old)
        elif taken:
            plural = "s" if len(taken) > 1 else ""
            raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(taken)}")
        self._actions.append(action)
        for option in action.option_strings:
            self._options[option] = action
        return action

    def _remove(self, action):
        self._actions.remove(action)
        for group in self._groups:
            if action in group._group_actions:
                group._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        group = Group(self, *args, **kwargs)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = Exclusive(self, **kwargs)
        self._exclusive.append(group)
        return group


class Group(Container):
    """Arguments that stand together in the help; they belong to the parser all the same."""

    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description, conflict_handler=container.conflict_handler, **kwargs)
        self.title = title
        self._container = container
        self._group_actions = []
        self._options = container._options
        self._actions = container._actions
        self._defaults = container._defaults
        self._exclusive = container._exclusive

    def _add_action(self, action):
        self._container._add_action(action) if isinstance(self._container, Exclusive) else super()._add_action(action)
        self._group_actions.append(action)
        return action


class Exclusive(Group):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._container._add_action(action)
        self._group_actions.append(action)
        return action


def subparsers(parser, title=None, description=None, prog=None, parser_class=None, **kwargs):
    group = parser._positionals
    if title is not None or description is not None:
        group = parser.add_argument_group(title or "subcommands", description)
    if prog is None:
        others = [action for action in parser._actions if not action.option_strings]
        prog = parser._formatter().usage(parser.usage, others, parser._exclusive, "").strip()
    action = Subparsers(prog, parser_class or type(parser), **kwargs)
    group._add_action(action)
    return action
