print("tab\t")
# конец