"""Methods of containers whose items or keys compare in Python."""

def list_remove(items, item):
    del items[_position(items, item, lambda: "list.remove(x): x not in list")]


def sequence_index(sequence, item, start, stop):
    return start + _position(sequence[start:stop], item, lambda: _not_found(sequence, item))


def _not_found(sequence, item):
    from sys import version_info
    if isinstance(sequence, tuple):
        return "tuple.index(x): x not in tuple"
    return f"{item!r} is not in list" if version_info < (3, 14) else "list.index(x): x not in list"


def _position(sequence, item, missing):
    index = 0
    while index < len(sequence):
        if _same(sequence[index], item):
            return index
        index += 1
    raise ValueError(missing())


def sequence_count(sequence, item):
    count = 0
    for other in sequence:
        if _same(other, item):
            count += 1
    return count


def merge_mapping(target, source, function, unfit):
    keys = getattr_default(source, "keys", None)
    if keys is None:
        raise TypeError(unfit)
    for key in keys():
        if function is not None and key in target:
            raise TypeError(f"{function} got multiple values for keyword argument '{key}'")
        target[key] = source[key]


def dict_update(target, source, more, result):
    for key in source.keys():
        target[key] = source[key]
    for key in more:
        target[key] = more[key]
    return result


def dict_of_pairs(target, index, pairs, more, result):
    """The rest of the pairs, from number `index` on: these are any iterables."""
    for pair in pairs:
        parts = [*pair]
        if len(parts) != 2:
            length = len(parts)
            raise ValueError(f"dictionary update sequence element #{index} has length {length}; 2 is required")
        target[parts[0]] = parts[1]
        index += 1
    for key in more:
        target[key] = more[key]
    return result


# Keys with `__hash__` or `__eq__` of their own: see own_keys.rs.


def unify(keys, tables):
    """For each key, in turn: itself, its hash, the first key that equals it, in the tables or before it.

    For one without a hash, alone: itself, the error, and whether a dict was to take it."""
    groups = {}
    answers = []
    for key in keys:
        try:
            code = hash(key)
        except TypeError as error:
            return key, error, any(isinstance(table, dict) for table in tables)
        group = groups.get(code)
        if group is None:
            group = groups[code] = keys_with_hash(tables, code)
        for first in group:
            if first is key or first == key:
                break
        else:
            first = key
            group.append(key)
        answers.append(key)
        answers.append(code)
        answers.append(first)
    return answers


def hash_items(x):
    """The hash of a tuple with such items, or of a slice."""
    if isinstance(x, tuple):
        return hash_of_hashes([hash(item) for item in x])
    if isinstance(x, slice):
        return hash_of_hashes([hash(x.start), hash(x.stop), hash(x.step)], True)
    return hash(x)
