"""Sorting with comparisons in Python, as CPython's `list.sort` does it."""

def keys_of(key, items):
    return [key(item) for item in items]


def sort_list(items, keys, reverse):
    """Sorts in place, stably, comparing the keys by `<` alone, short lists in CPython's order: see natives/sorting.rs."""
    # Equal items keep their order when reversed, too.
    order = [index for index in range(len(keys))]
    if reverse:
        order.reverse()
    keys, taken = keys[:], items[:]
    try:
        _sort_order(order, 0, len(order), keys)
    finally:
        # A comparison that fails leaves the list as far sorted as it is.
        if reverse:
            order.reverse()
        items[:] = [taken[index] for index in order]


def _sort_order(order, start, end, keys):
    if end - start < 64:
        return _insertion_sort(order, start, end, keys)
    middle = (start + end) // 2
    _sort_order(order, start, middle, keys)
    _sort_order(order, middle, end, keys)
    order[start:end] = _merged(order[start:middle], order[middle:end], keys)


def _insertion_sort(order, start, end, keys):
    if end - start < 2:
        return
    for at in range(_first_run(order, start, end, keys), end):
        key = keys[order[at]]
        low, high = start, at
        while low < high:
            middle = (low + high) // 2
            if key < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, order.pop(at))


def _first_run(order, start, end, keys):
    """Where the run from the start ends; a descending one is turned round."""
    at = start + 1
    while at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    if at == end or at > start + 1 and (MINOR < 13 or keys[order[start]] < keys[order[at - 1]]):
        return at
    order[start:at] = order[start:at][::-1]
    equal = 1
    at += 1
    while at < end:
        if keys[order[at]] < keys[order[at - 1]]:
            order[at - equal : at] = order[at - equal : at][::-1]
            equal = 1
        elif MINOR < 13 or keys[order[at - 1]] < keys[order[at]]:
            break
        else:
            equal += 1
        at += 1
    order[at - equal : at] = order[at - equal : at][::-1]
    order[start:at] = order[start:at][::-1]
    while MINOR >= 13 and at < end and not keys[order[at]] < keys[order[at - 1]]:
        at += 1
    return at


def _merged(left, right, keys):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]
