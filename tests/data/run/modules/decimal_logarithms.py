from decimal import Decimal as D
for x in ('3','2','7','0.5','10','1','1.5','123456.789','1e-7','1e400','0.9999','30','300', '1.1'):
    print(x, D(x).ln(), D(x).log10(), D(x) ** D("0.5") if len(x) < 5 else "")
