def build(steps):
    text = ""
    parts = []
    for i in range(steps):
        text += "ab"
        parts.append(f"{i}:{text[-1]}")
    joined = ", ".join(parts)
    words = joined.upper().split(", ")
    return len(text) + len(joined) + sum(word.endswith("B") for word in words)


assert build(50_000) == 588_888
