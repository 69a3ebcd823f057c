import csv, io
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
text = 'name,age,city\r\nAnn,30,"New York, NY"\r\nBob,,"say ""hi"""\r\n\r\n"multi\nline",1,x\n'
for row in csv.reader(io.StringIO(text, newline="")): print(row)
for row in csv.DictReader(io.StringIO(text)): print(row)
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, "x,y", 'q"q', "line\nbreak", "", " s", True]))
w.writerows([[1, 2], ("", "b"), "ab"]); w.writerow([]); w.writerow([""])
print(repr(out.getvalue()))
out = io.StringIO(); d = csv.DictWriter(out, fieldnames=["a", "b"], restval="-", lineterminator="\n")
d.writeheader(); d.writerow({"a": 1}); d.writerows([{"a": 2, "b": 3}]); print(out.getvalue())
t(lambda: d.writerow({"c": 1})); 
for q in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL):
    out = io.StringIO(); csv.writer(out, quoting=q, delimiter=";").writerow(["a", 1, "b;c", None, 2.0]); print(out.getvalue().strip())
out = io.StringIO(); csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", 'c"d', "e\\f"]); print(repr(out.getvalue()))
t(lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]))
t(lambda: csv.writer(io.StringIO(), delimiter="ab"))
t(lambda: csv.writer(io.StringIO(), bad=1)); t(lambda: csv.reader(["a"], dialect="nope")); t(lambda: csv.writer(3)); t(lambda: next(csv.reader([b"x"]))); t(lambda: csv.writer(io.StringIO()).writerow(3))
print(list(csv.reader(["a|b|'c|d'"], delimiter="|", quotechar="'")), list(csv.reader(["a, b,  c"], skipinitialspace=True)), list(csv.reader(['"a"b,c', 'x"y,z', "a,", ",", "", "'"])))
print(list(csv.reader(["1,2.5,\"x\""], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a\\,b,c"], escapechar="\\")), csv.list_dialects())
csv.register_dialect("pipe", delimiter="|"); print(list(csv.reader(["x|y"], "pipe")), csv.get_dialect("pipe").delimiter, repr(csv.get_dialect("excel").lineterminator))
class semi(csv.excel): delimiter = ";"
print(list(csv.reader(["p;q"], dialect=semi)), list(csv.DictReader(["a,b", "1", "1,2,3"], restkey="rest", restval="none")))
r = csv.reader(["a", '"b', 'c"', "d"]); print([(row, r.line_num) for row in r]); r = csv.DictReader(["x,y", "1,2"]); print(r.fieldnames, next(r), r.line_num)
t(lambda: list(csv.reader(['"abc'], strict=True))); t(lambda: list(csv.reader(["a\rb"]))); print(list(csv.reader(['"abc'])))
with open("t.csv", "w", newline="") as f: csv.writer(f).writerows([["n", "v"], ["a", 1]])
with open("t.csv", newline="") as f: print(list(csv.DictReader(f)))
print(sum(float(row["v"]) for row in csv.DictReader(open("t.csv"))))
import os; 
