"""re: what is wrong with a pattern or a template, and where."""
import re

WRONG = ["(", ")", "a)", "(a", "*", "a**", "+a", "a|*", "(*)", "^*", "[", "[a", "[z-a]", "[\\d-z]", "\\", "a\\", "\\q", "[\\q]", "a{3,2}", "(?P<1a>x)", "(?P<a>x)(?P<a>y)", "(?P<>x)",
         "(?P<a", "(?P=a)", "(?P=", "(?Pz)", "(?P", "(?", "(?z)", "(?<z)", "(?<", "\\1", "(\\1)", "(a)\\2", "(?<=a*)b", "(?<=a|bc)d", "(?#abc", "(?(1)a|b|c)", "(?(2)a)(x)", "(?(a)b)", "(?(0)b)", "(?(-1)b)",
         "\\x1", "\\u12", "\\777", "(?i", "(?i-", "(?-", "(?i-i:a)", "(?L)a", "(?au)b", "(?iz)", "a{2}{3}", "x*+y", "((a)", "(?:", "(?=", "(?!a", "[]", "[^]", "a\nb(", "\\N", "(?P<n>a)(?(n)b|c|d)", "(?-u:a)", "a{99999999999}"]
for pattern in WRONG:
    try:
        print(repr(pattern), "fine", re.compile(pattern).groups)
    except Exception as error:
        print(repr(pattern), type(error).__name__, error, getattr(error, "pos", None))
for template in ["\\2", "\\g<2>", "\\g<x>", "\\g", "\\g<", "\\g<>", "\\q", "\\", "\\g<1", "\\g<-1>", "\\777"]:
    try:
        print(repr(template), re.sub("(a)", template, "a"))
    except Exception as error:
        print(repr(template), type(error).__name__, error)
try:
    re.compile("a\n(b")
except re.error as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.pattern)
