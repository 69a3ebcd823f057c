"""Sales from CSV: DictReader, grouping, pivot table, DictWriter."""
import csv
import io
import statistics
from collections import Counter, defaultdict
from itertools import groupby
from operator import attrgetter, itemgetter
from datetime import datetime

RAW = """\
date,region,product,units,price,comment
2024-01-03,North,Widget,10,2.50,"first, of the year"
2024-01-15,South,Gadget,3,19.99,
2024-02-01,North,Gadget,1,18.00,"said ""fine"""
2024-02-11,East,Widget,,2.40,missing units
2024-02-28,South,Widget,25,2.10,"two
lines"
2024-03-05,North,Doohickey,7,5,
2024-03-05,East,Gadget,x,20,bad units
"""


class Sale:
    __slots__ = ("date", "region", "product", "units", "price")

    def __init__(self, row):
        self.date = datetime.strptime(row["date"], "%Y-%m-%d")
        self.region, self.product = row["region"], row["product"]
        self.units = int(row["units"])
        self.price = float(row["price"])

    @property
    def total(self):
        return self.units * self.price

    def __repr__(self):
        return f"Sale({self.date:%Y-%m-%d} {self.product} {self.units}x{self.price:.2f})"


def read(text):
    good, bad = [], []
    reader = csv.DictReader(io.StringIO(text))
    for row in reader:
        try:
            good.append(Sale(row))
        except ValueError as error:
            bad.append((reader.line_num, str(error)))
    return good, bad


def pivot(sales, row_key, column_key, value):
    table = defaultdict(Counter)
    for sale in sales:
        table[row_key(sale)][column_key(sale)] += value(sale)
    return table


def show(table):
    columns = sorted({column for row in table.values() for column in row})
    width = max(map(len, table)) + 2
    print(" " * width + "".join(f"{column:>12}" for column in columns) + f"{'sum':>12}")
    for name, row in sorted(table.items(), key=lambda item: (-sum(item[1].values()), item[0])):
        cells = (f"{row[column]:12.2f}" if column in row else f"{'-':>12}" for column in columns)
        print(f"{name:<{width}}" + "".join(cells) + f"{sum(row.values()):12.2f}")


sales, errors = read(RAW)
print(*sales, sep="\n")
print(errors)
show(pivot(sales, attrgetter("region"), attrgetter("product"), attrgetter("total")))
for month, group in groupby(sales, key=lambda sale: sale.date.strftime("%B")):
    group = list(group)
    print(f"{month:.<12}{sum(sale.total for sale in group):.>10.2f} in {len(group)} sale{'s' * (len(group) != 1)}")
totals = [sale.total for sale in sales]
print(f"mean {statistics.mean(totals):.3f} median {statistics.median(totals)} stdev {statistics.stdev(totals):.4f}")
print(statistics.quantiles(totals, n=4), statistics.mode(sale.product for sale in sales))

out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["product", "units", "revenue"], delimiter=";", lineterminator="\n")
writer.writeheader()
by_product = sorted(sales, key=attrgetter("product"))
for product, group in groupby(by_product, key=attrgetter("product")):
    group = list(group)
    writer.writerow({"product": product, "units": sum(s.units for s in group), "revenue": round(sum(s.total for s in group), 2)})
writer.writerow({"product": 'odd; "name"', "units": 0})
print(out.getvalue())
try:
    writer.writerow({"product": "x", "colour": "red"})
except ValueError as error:
    print(error)
print(list(csv.reader(["a,b,'c,d'", "1,,3"], quotechar="'")), list(csv.reader(io.StringIO('x\ty\n"1\t2"\t3\n'), dialect="excel-tab")))
buffer = io.StringIO()
csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC).writerows([["a", 1, 2.5, None], ["b\nc", -1, True, ""]])
print(repr(buffer.getvalue()), list(csv.reader(io.StringIO('"a",1\r\n'), quoting=csv.QUOTE_NONNUMERIC)))
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.list_dialects(), sorted(Counter(map(itemgetter(0), ["ab", "ac", "b"])).items()))
with open("sales.csv", "w", newline="") as file:
    csv.writer(file).writerows([["id", "name"], [1, "Ann"], [2, "Böb"]])
with open("sales.csv", newline="") as file:
    print([dict(row) for row in csv.DictReader(file)])
try:
    for row in csv.reader(['"never closed'], strict=True):
        print(row)
except csv.Error as error:
    print("csv.Error:", error)
