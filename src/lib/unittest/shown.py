"""Values in the messages of failed assertions, shortened where they are long."""

_LONGEST = 80
# "[N chars]" counts as this many.
_PLACEHOLDER = 12
_BEGIN = _END = _COMMON = 5
_DIFFERENT = _LONGEST - _BEGIN - _PLACEHOLDER - _COMMON - _PLACEHOLDER - _END


def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return f"{text[:_LONGEST]} [truncated]..." if short and len(text) >= _LONGEST else text


def common_shortened(first, second):
    """The reprs of two values; when long, without the middle of what they have in common."""
    texts = [safe_repr(first), safe_repr(second)]
    longest = max([len(text) for text in texts])
    if longest <= _LONGEST:
        return texts
    common = _common_beginning(texts[0], texts[1])
    rests = [text[len(common) :] for text in texts]
    room = _LONGEST - (longest - len(common) + _BEGIN + _PLACEHOLDER)
    if room > _COMMON:
        common = _shortened(common, _BEGIN, room)
        return [common + rest for rest in rests]
    common = _shortened(common, _BEGIN, _COMMON)
    return [common + _shortened(rest, _DIFFERENT, _END) for rest in rests]


def _shortened(text, begin, end):
    skipped = len(text) - begin - end
    if skipped <= _PLACEHOLDER:
        return text
    return f"{text[:begin]}[{skipped} chars]{text[len(text) - end :]}"


def _common_beginning(first, second):
    index = 0
    while index < len(first) and index < len(second) and first[index] == second[index]:
        index += 1
    return first[:index]
