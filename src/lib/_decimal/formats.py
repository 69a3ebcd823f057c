"""Decimals and texts."""

import re

_NUMBER = re.compile(
    r"(?P<sign>[-+])?(?:(?=\d|\.\d)(?P<whole>\d*)(?:\.(?P<part>\d*))?(?:E(?P<power>[-+]?\d+))?|Inf(?:inity)?|(?P<signal>s)?NaN(?P<payload>\d*))",
    re.IGNORECASE,
)
_SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<noneg>z)?(?P<alt>#)?(?P<zero>0)?(?P<width>\d+)?"
    r"(?P<comma>[,_])?(?:\.(?P<precision>\d+))?(?P<kind>[eEfFgGn%])?",
    re.DOTALL,
)


def parsed(text):
    """Sign, coefficient, exponent and kind; None for what is no number."""
    match = _NUMBER.fullmatch(text.strip().replace("_", ""))
    if match is None:
        return None
    sign = int(match["sign"] == "-")
    if match["whole"] is not None:
        part = match["part"] or ""
        return sign, int(match["whole"] + part), int(match["power"] or "0") - len(part), ""
    if match["payload"] is not None:
        return sign, int(match["payload"] or "0"), 0, "N" if match["signal"] else "n"
    return sign, 0, 0, "F"


def text_of(x, capitals, engineering=False):
    sign = "-" if x._sign else ""
    if x._special:
        return sign + {"F": "Infinity", "n": "NaN", "N": "sNaN"}[x._special] + (str(x._coefficient) if x._coefficient else "")
    digits = str(x._coefficient)
    left = x._exponent + len(digits)
    if x._exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif digits == "0":
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, part = "0", "." + "0" * -point + digits
    elif point >= len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point], "." + digits[point:]
    power = "" if left == point else f"{'eE'[capitals]}{left - point:+}"
    return sign + whole + part + power


def formatted(x, spec, context):
    match = _SPEC.fullmatch(spec)
    if match is None:
        raise ValueError("invalid format string")
    kind = match["kind"] or ("g" if match["precision"] else "")
    sign = "-" if x._sign else match["sign"] if match["sign"] in ("+", " ") else ""
    if x._special:
        return _padded(match, sign, text_of(x.copy_abs(), 1), "" if kind != "%" else "%", False)
    precision = None if match["precision"] is None else int(match["precision"])
    rounding = context.rounding
    if kind == "%":
        x = type(x)._of(x._sign, x._coefficient, x._exponent + 2)
    if precision is not None:
        if kind in ("e", "E"):
            x = _to_digits(x, precision + 1, rounding)
        elif kind in ("f", "F", "%"):
            x = x._rescaled(-precision, rounding)
        elif kind in ("g", "G", "n") and len(str(x._coefficient)) > max(precision, 1):
            x = _to_digits(x, max(precision, 1), rounding)
    if not x and x._exponent > 0 and kind in ("f", "F", "%"):
        x = x._rescaled(0, rounding)
    if not x and match["noneg"]:
        sign = sign if sign != "-" else ""
    digits = str(x._coefficient)
    left = x._exponent + len(digits)
    if kind in ("e", "E"):
        point = 1 - precision if not x and precision is not None else 1
    elif kind in ("f", "F", "%"):
        point = left
    else:
        point = left if x._exponent <= 0 and left > -6 else 1
    if point < 0:
        whole, part = "0", "0" * -point + digits
    elif point > len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point] or "0", digits[point:]
    power = ""
    if left != point or kind in ("e", "E"):
        power = f"{'E' if kind in ('E', 'G', '') else 'e'}{left - point:+}"
    tail = ("." + part if part or match["alt"] else "") + power + ("%" if kind == "%" else "")
    return _padded(match, sign, whole, tail, True)


def _to_digits(x, digits, rounding):
    """With so many digits."""
    if not x:
        return type(x)._of(x._sign, 0, x.adjusted() + 1 - digits)
    x = x._rescaled(x.adjusted() + 1 - digits, rounding)
    return x._rescaled(x.adjusted() + 1 - digits, rounding) if len(str(x._coefficient)) > digits else x


def _padded(match, sign, whole, tail, is_number):
    width = int(match["width"] or "0")
    fill = match["fill"] or " "
    align = match["align"] or ">"
    if match["zero"] and not match["align"]:
        fill, align = "0", "="
        if not is_number:
            fill, align = " ", ">"
    if match["comma"] and is_number:
        if fill == "0" and align == "=":
            room = width - len(sign) - len(tail)
            while len(_grouped(whole, match["comma"])) < room:
                whole = "0" + whole
        whole = _grouped(whole, match["comma"])
    body = whole + tail
    gap = width - len(sign) - len(body)
    if gap <= 0:
        return sign + body
    if align == "<":
        return sign + body + fill * gap
    if align == "=":
        return sign + fill * gap + body
    if align == "^":
        return fill * (gap // 2) + sign + body + fill * (gap - gap // 2)
    return fill * gap + sign + body


def _grouped(digits, comma):
    first = len(digits) % 3 or 3
    return comma.join([digits[:first], *[digits[place : place + 3] for place in range(first, len(digits), 3)]])
