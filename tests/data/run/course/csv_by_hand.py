# Reading and writing CSV without a module: quotes, commas and newlines in fields; grouping; a report.
import io

TEXT = '''name,department,salary,notes
"Smith, Ann",IT,5000,"said ""hello"""
Bob,Sales,3000,
Carol,IT,7000.50,"two
lines"
"Dave",,4000,x
'''


def parse(text, delimiter=","):
    rows, row, field, quoted = [], [], [], False
    characters = iter(text)
    for ch in characters:
        if quoted:
            if ch == '"':
                following = next(characters, "")
                if following == '"':
                    field.append('"')
                    continue
                quoted = False
                ch = following
            else:
                field.append(ch)
                continue
        if ch == '"' and not field:
            quoted = True
        elif ch == delimiter:
            row.append("".join(field))
            field = []
        elif ch == "\n" or ch == "":
            row.append("".join(field))
            rows.append(row)
            row, field = [], []
        else:
            field.append(ch)
    if quoted:
        raise ValueError("a quote is not closed")
    if field or row:
        rows.append(row + ["".join(field)])
    return rows


def quote(value):
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


def write(rows, file):
    for row in rows:
        print(*map(quote, row), sep=",", file=file)


header, *rows = parse(TEXT)
records = [dict(zip(header, row)) for row in rows]
for record in records:
    record["salary"] = float(record["salary"])
    print(record)
by_department = {}
for record in records:
    by_department.setdefault(record["department"] or "(none)", []).append(record["salary"])
print(f"{'department':<12}{'n':>3}{'total':>12}{'mean':>10}")
for name, salaries in sorted(by_department.items(), key=lambda item: -sum(item[1])):
    print(f"{name:<12}{len(salaries):>3}{sum(salaries):>12,.2f}{sum(salaries) / len(salaries):>10.1f}")
out = io.StringIO()
write([header] + rows, out)
print(out.getvalue() == TEXT.replace('"Dave"', "Dave"), parse(out.getvalue()) == [header] + rows)
print(parse("a;b\n;;c", ";"), parse(""), parse("\n"), parse('""'))
try:
    parse('a,"b')
except ValueError as error:
    print(error)
with open("people.csv", "w") as file:
    write([header] + rows[:2], file)
with open("people.csv") as file:
    lines = [line.rstrip("\n") for line in file]
print(lines, len(lines))
with open("people.csv") as file:
    print(next(file).split(","), file.read().count("\n"), file.readline() == "")
