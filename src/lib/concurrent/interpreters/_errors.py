"""The exceptions of interpreters."""

from types import SimpleNamespace


class InterpreterError(Exception):
    """Something about another interpreter cannot be done."""

    __module__ = "concurrent.interpreters"


class InterpreterNotFoundError(InterpreterError):
    """It was closed, or has never been there."""

    __module__ = "concurrent.interpreters"


class NotShareableError(TypeError):
    """An object cannot be sent to another interpreter, not even as a pickle."""

    __module__ = "concurrent.interpreters"


class ExecutionFailed(InterpreterError):
    """What ran in another interpreter has raised something that nobody caught there."""

    __module__ = "concurrent.interpreters"

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted)
        self.excinfo = excinfo
        # The pickle of what was raised, if there can be one.
        self._raised = None

    def __str__(self):
        return f"{super().__str__()}\n\nUncaught in the interpreter:\n\n{self.excinfo.errdisplay}"


def failed(told):
    """From what the inside says."""
    (name, qualname, module), words, formatted, display, raised = told
    kind = SimpleNamespace(__name__=name, __qualname__=qualname, __module__=module)
    error = ExecutionFailed(SimpleNamespace(type=kind, msg=words, formatted=formatted, errdisplay=display))
    error._raised = raised
    return error
