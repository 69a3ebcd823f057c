"""Precision, rounding, and what becomes of signals."""

from .signals import SIGNALS, DivisionByZero, InvalidOperation, Overflow

_ROUNDINGS = (
    "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN",
    "ROUND_05UP",
)  # fmt: skip


class Context:
    __module__ = "decimal"

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        like = DefaultContext
        self.prec = like.prec if prec is None else prec
        self.rounding = like.rounding if rounding is None else rounding
        self.Emin = like.Emin if Emin is None else Emin
        self.Emax = like.Emax if Emax is None else Emax
        self.capitals = like.capitals if capitals is None else capitals
        self.clamp = like.clamp if clamp is None else clamp
        self.flags = _signal_dict(flags or [])
        self.traps = dict(like.traps) if traps is None else _signal_dict(traps)

    def __setattr__(self, name, value):
        if name == "prec":
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            if not 1 <= value <= 999999999999999999:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError(
                    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                    "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
                )
        object.__setattr__(self, name, value)

    def signal(self, signal, condition=None):
        """Notes the signal; raises it if it is trapped."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition or signal])

    def clear_flags(self):
        self.flags = _signal_dict([])

    def clear_traps(self):
        self.traps = _signal_dict([])

    def copy(self):
        new = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        new.flags = dict(self.flags)
        new.traps = dict(self.traps)
        return new

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0"):
        from .decimals import Decimal

        return Decimal(num)._fixed(self)

    def create_decimal_from_float(self, f):
        from .decimals import Decimal

        return Decimal.from_float(f)._fixed(self)

    def __repr__(self):
        flags = ", ".join([signal.__name__ for signal in SIGNALS if self.flags[signal]])
        traps = ", ".join([signal.__name__ for signal in SIGNALS if self.traps[signal]])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )


def _signal_dict(signals):
    if isinstance(signals, dict):
        return {signal: bool(signals.get(signal)) for signal in SIGNALS}
    return {signal: signal in signals for signal in SIGNALS}


def _operation(name, method):
    def operate(self, a, *others):
        from .decimals import Decimal

        others = [Decimal(other) if isinstance(other, int) else other for other in others]
        return getattr(Decimal(a) if isinstance(a, int) else a, method)(*others, context=self)

    operate.__name__ = name
    setattr(Context, name, operate)


for _name in "add subtract multiply divide divide_int remainder minus plus abs power".split():
    _operation(_name, "_" + _name)
for _name in (
    "sqrt exp ln log10 quantize compare max min normalize to_integral_value to_integral_exact fma scaleb same_quantum "
    "logb to_eng_string remainder_near"
).split():
    _operation(_name, _name)


class _Default:
    prec, rounding, Emin, Emax, capitals, clamp = 28, "ROUND_HALF_EVEN", -999999, 999999, 1, 0
    traps = _signal_dict([InvalidOperation, DivisionByZero, Overflow])


DefaultContext = _Default
DefaultContext = Context()
ExtendedContext = Context(prec=9, rounding="ROUND_HALF_EVEN", traps=[])
BasicContext = Context(prec=9, rounding="ROUND_HALF_UP", traps=[signal for signal in SIGNALS if signal.__name__ in ("InvalidOperation", "DivisionByZero", "Overflow", "Underflow", "Clamped")])

_current = [Context()]


def getcontext():
    return _current[0]


def setcontext(context):
    _current[0] = context.copy() if context in (DefaultContext, BasicContext, ExtendedContext) else context


class _Local:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *error):
        setcontext(self._saved)


def localcontext(ctx=None, **options):
    new = (getcontext() if ctx is None else ctx).copy()
    for name, value in options.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(new, name, _signal_dict(value) if name in ("flags", "traps") else value)
    return _Local(new)
