import re

print(re.findall(r"\N{DIGIT ONE}|\N{EM DASH}", "1—2"))
