"""The module `csv`: tables as texts, in the dialects that Excel and Unix write."""

import sys

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_PARTS = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator", "quoting", "strict")
_dialects = {}
_limit = 131072


def _words():
    """What messages say by version."""
    minor = sys.version_info[1]
    return (
        "this function got an unexpected keyword argument '{}'" if minor >= 13 else "'{}' is an invalid keyword argument for this function",
        "the file should be opened in text mode" if minor >= 10 else "did you open the file in text mode?",
        "with newline=''" if minor >= 13 else "in universal-newline mode",
    )


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    _name = ""
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def register_dialect(name, dialect=None, /, **options):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Rules(dialect, options)


def unregister_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=None, /):
    global _limit
    before = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return before


class _Rules:
    """A dialect with what a call says besides; `csv.get_dialect` gives it."""

    __module__ = "_csv"
    __qualname__ = "Dialect"

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name, default in (*((name, getattr(excel, name, None)) for name in _PARTS[:-1]), ("strict", False)):
            given = getattr(dialect, name, None)
            setattr(self, name, default if given is None and name != "quotechar" or dialect is None else given)
        for name, value in options.items():
            if name not in _PARTS:
                raise TypeError(_words()[0].format(name))
            setattr(self, name, value)
        self._check()

    def _check(self):
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if sys.version_info >= (3, 14) and not (isinstance(value, str) and len(value) == 1):
                given = f"a string of length {len(value)}" if isinstance(value, str) else type(value).__name__
                raise TypeError(f'"{name}" must be a unicode character{"" if name == "delimiter" else " or None"}, not {given}')
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{"" if name == "delimiter" else " or None"}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.quoting, int) or self.quoting not in range(6):
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and self.quoting != QUOTE_NONE:
            raise TypeError("quotechar must be set if quoting enabled")


class _Reader:
    __module__ = "_csv"
    __qualname__ = "reader"

    def __init__(self, lines, dialect, options):
        self._lines = iter(lines)
        self.dialect = _Rules(dialect, options)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        row = _Row(self.dialect)
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if row.state == "quoted" or row.state == "escape":
                    if self.dialect.strict:
                        raise Error("unexpected end of data")
                    row.finish()
                    return row.fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} ({_words()[1]})")
            self.line_num += 1
            for char in line:
                row.take(char)
            if row.state not in ("quoted", "escape"):
                row.finish()
                return row.fields


class _Row:
    """One row while it is read, a character at a time."""

    def __init__(self, rules):
        self.rules = rules
        self.fields = []
        self.field = []
        self.state = "row"
        self.is_number = False

    def save(self):
        text = "".join(self.field)
        if self.is_number:
            text = float(text)
        self.fields.append(text)
        self.field = []
        self.is_number = False
        self.state = "field"

    def finish(self):
        if self.state not in ("row", "end"):
            self.save()

    def add(self, char):
        if len(self.field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self.field.append(char)

    def take(self, char):
        rules, state = self.rules, self.state
        if state == "escape":
            self.add(char)
            self.state = self._after_escape
        elif state == "quoted":
            if char == rules.escapechar:
                self._after_escape, self.state = "quoted", "escape"
            elif char == rules.quotechar and rules.quoting != QUOTE_NONE:
                self.state = "closed" if rules.doublequote else "bare"
            else:
                self.add(char)
        elif state == "end":
            if char not in "\r\n":
                raise Error(f"new-line character seen in unquoted field - do you need to open the file {_words()[2]}?")
        elif char in "\r\n":
            self.finish()
            self.state = "end"
        elif state == "closed" and char == rules.quotechar and rules.quoting != QUOTE_NONE:
            self.add(char)
            self.state = "quoted"
        elif char == rules.delimiter:
            self.save()
        elif state == "closed":
            if rules.strict:
                raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")
            self.add(char)
            self.state = "bare"
        elif state in ("row", "field") and char == rules.quotechar and rules.quoting != QUOTE_NONE:
            self.state = "quoted"
        elif char == rules.escapechar:
            self._after_escape, self.state = "bare", "escape"
        elif state in ("row", "field") and char == " " and rules.skipinitialspace:
            self.state = "field"
        else:
            if state in ("row", "field"):
                self.is_number = rules.quoting == QUOTE_NONNUMERIC
            self.add(char)
            self.state = "bare"


class _Writer:
    __module__ = "_csv"
    __qualname__ = "writer"

    def __init__(self, file, dialect, options):
        if not callable(getattr(file, "write", None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write
        self.dialect = _Rules(dialect, options)

    def writerow(self, row, /):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        texts = [self._shown(field, len(fields) == 1) for field in fields]
        return self._write(self.dialect.delimiter.join(texts) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _shown(self, field, alone):
        rules = self.dialect
        quoting, quote = rules.quoting, rules.quotechar
        text = "" if field is None else field if isinstance(field, str) else str(field)
        quoted = (
            quoting == QUOTE_ALL
            or (quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, float)))
            or (quoting == QUOTE_STRINGS and isinstance(field, str))
            or (quoting == QUOTE_NOTNULL and field is not None)
        )
        special = (rules.delimiter, quote, rules.escapechar, "\r", "\n", *rules.lineterminator)
        out = []
        for char in text:
            if char in special:
                escape = quoting == QUOTE_NONE
                if char == quote and not escape:
                    if rules.doublequote:
                        out.append(quote)
                    else:
                        escape = True
                elif char == rules.escapechar:
                    escape = True
                if escape:
                    if rules.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(rules.escapechar)
                else:
                    quoted = True
            out.append(char)
        text = "".join(out)
        if not text and alone:
            if quoting == QUOTE_NONE or (field is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("single empty field record must be quoted")
            quoted = True
        if text[:1] == " " and rules.skipinitialspace:
            quoted = True
        return f"{quote}{text}{quote}" if quoted else text


def reader(iterable, /, dialect=None, **options):
    return _Reader(iterable, dialect, options)


def writer(fileobj, /, dialect=None, **options):
    return _Writer(fileobj, dialect, options)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        found = dict(zip(names, row))
        if len(row) > len(names):
            found[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            found[name] = self.restval
        return found


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.fieldnames = fieldnames
        self.restval = restval
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, row):
        if self.extrasaction == "raise":
            wrong = [key for key in row if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(key) for key in wrong]))
        return [row.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._row(row) for row in rowdicts])


class Sniffer:
    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        raise NotImplementedError("not simulated: csv.Sniffer")

    has_header = sniff


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
