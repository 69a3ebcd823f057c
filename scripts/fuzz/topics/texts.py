"""json, textwrap, string.Template, datetime, pprint, copy and other modules that make texts."""

DOCUMENTS = ["[1, 2", "{{}}", "[1,]", "1.5e3", " true ", "nul", '{"a": 1}', '"\\u00e9"', "", "[1] x", "NaN", "-", "01", '"a\nb"', "{1: 2}", '["a]', '{"a" 1}', "[1 2]", '"\\x"']
SHELL = ["a b", 'a "b c" d', "x\\ y", "it's", "", "'a''b' #c"]



def plain(draw, depth):
    if depth == 0 or draw.often(0.3):
        return draw.of([draw.int(), draw.float(), draw.str(), "True", "None", "'\u00e9\\n\"'", "'/\\\\'", "'\U0001F680'"])
    inner = lambda: plain(draw, depth - 1)
    return draw.of([lambda: "[" + ", ".join(draw.several(inner, 0, 4)) + "]", lambda: "(" + "".join(part + ", " for part in draw.several(inner, 0, 3)) + ")", lambda: "{" + ", ".join(f"{draw.of([repr('k'), repr('b'), '1', 'None', 'True', '1.5', repr('z' * 9)])}: {inner()}" for _ in range(draw.randint(0, 4))) + "}"])()


def lines(draw):
    prose = lambda: draw.of(["'The quick  brown fox jumps over the lazy dog.'", "'  indented\\n    more\\n\\n  back'", "'averyveryverylongword and-some-hyphens'", "'a\\tb  c\\n'", "''", "'one two. Three'"])
    day = lambda: f"datetime.{draw.of(['date', 'date', 'datetime'])}({draw.of(['2024', '2023', '1', '9999'])}, {draw.randint(1, 12)}, {draw.of(['1', '15', '28', '29', '31'])})"
    delta = lambda: f"datetime.timedelta({draw.of(['days', 'hours', 'minutes', 'seconds', 'weeks', 'microseconds'])}={draw.of([draw.small(), '1.5', '-0.1', '1000000'])})"
    moment = lambda: f"datetime.datetime(2024, {draw.randint(1, 12)}, {draw.randint(1, 28)}, {draw.randint(0, 23)}, {draw.randint(0, 59)}{draw.of(['', ', 30', ', 5, 1200'])}{draw.of(['', '', ', tzinfo=datetime.timezone.utc', ', tzinfo=datetime.timezone(datetime.timedelta(hours=-5))'])})"
    codes = lambda: "".join(draw.of(["%Y", "%m", "%d", "%H", "%M", "%S", "%f", "%j", "%a", "%A", "%b", "%B", "%p", "%I", "%y", "%U", "%W", "%w", "%%", "-", " ", ":", "%z", "%Z", "%x", "%X", "%c", "%G-%V-%u"]) for _ in range(draw.randint(1, 5)))
    for _ in range(draw.randint(4, 8)):
        text = draw.of(
            [
                lambda: f"json.dumps({plain(draw, 3)}{draw.of(['', ', indent=2', ', sort_keys=True', ', separators=(' + repr(',') + ', ' + repr(':') + ')', ', ensure_ascii=False', ', indent=0', ', skipkeys=True', ', allow_nan=False', ', default=str'])})",
                lambda: f"json.loads(json.dumps({plain(draw, 3)}))",
                lambda: f"json.loads({draw.of(DOCUMENTS)!r})",
                lambda: f"textwrap.{draw.of(['wrap', 'fill', 'shorten'])}({prose()}, {draw.of(['10', '20', '5', '0'])}{draw.of(['', ', initial_indent=' + repr('* '), ', break_long_words=False', ', drop_whitespace=False', ', max_lines=2'])})",
                lambda: f"textwrap.{draw.of(['dedent', 'indent'])}({prose()}{draw.of(['', ', ' + repr('> ')])})",
                lambda: f"string.Template({draw.of(['$a and ${b}', '$$ $a', '$', '${a', '$c', '$1'])!r}).{draw.of(['substitute', 'safe_substitute'])}({draw.of(['a=1, b=2', 'a=1', '{' + repr('a') + ': 5}', ''])})",
                lambda: f"string.capwords({prose()}), {prose()}.split(), {prose()}.title()",
                lambda: f"{day()} {draw.of(['+', '-'])} {draw.of([delta(), day()])}",
                lambda: f"{moment()} {draw.of(['-', '<', '==', '>='])} {moment()}",
                lambda: f"{moment()} + {delta()} * {draw.small()}",
                lambda: f"{delta()} {draw.of(['+', '-', '/', '//', '%', '<', '=='])} {draw.of([delta(), delta(), '2', '0'])}",
                lambda: f"str({delta()}), repr({delta()}), {delta()}.total_seconds(), {delta()}.days, {delta()}.seconds",
                lambda: f"{moment()}.strftime({codes()!r})",
                lambda: f"{draw.of([moment(), day()])}.{draw.of(['isoformat()', 'weekday()', 'isoweekday()', 'isocalendar()', 'timetuple()', 'ctime()', 'toordinal()', 'replace(day=31)', 'replace(month=2)', 'timestamp()' if draw.often(0.1) else 'year', 'date()', 'time()', 'utcoffset()', 'tzname()', '__format__(' + repr('%d/%m') + ')', 'astimezone(datetime.timezone.utc)' if draw.often(0.1) else 'month'])}",
                lambda: f"datetime.datetime.strptime({draw.of(['2024-02-30', '2024-02-29', '24/1/5', '2024-12-01 10:30', 'Mon Jan 1'])!r}, {draw.of(['%Y-%m-%d', '%y/%m/%d', '%Y-%m-%d %H:%M', '%a %b %d'])!r})",
                lambda: f"datetime.{draw.of(['date', 'datetime', 'time'])}.fromisoformat({draw.of(['2024-02-29', '2024-02-29T10:30', '2024-02-29 10:30:05.000123', '10:30', '2024-13-01', 'x', '2024-02-29T10:30+02:00'])!r})",
                lambda: f"pprint.pformat({plain(draw, 3)}, width={draw.of(['20', '40', '80', '5'])}{draw.of(['', ', depth=1', ', sort_dicts=False', ', indent=4', ', compact=True'])})",
                lambda: f"copy.{draw.of(['copy', 'deepcopy'])}({plain(draw, 3)})",
                lambda: f"calendar.{draw.of(['monthrange', 'isleap', 'weekday', 'month', 'monthcalendar'])}({draw.of(['2024', '2023, 2', '2024, 2', '2024, 2, 29', '2024, 13'])})",
                lambda: f"list(difflib.{draw.of(['ndiff', 'unified_diff'])}({draw.list()[1:-1].split(', ')!r}, {draw.list()[1:-1].split(', ')!r})), difflib.get_close_matches({draw.str()}, ['abc', 'aXb', 'Hello'])",
                lambda: f"shlex.split({draw.of(SHELL)!r}), fnmatch.fnmatch({draw.str()}, {draw.of(['a*', '?b?', '[a-z]*'])!r})",
            ]
        )()
        yield f"show(lambda: ({text}))"
