for text in ("1__0", "1_0", "_1", "1_", "1_0+2_0j", "(1__0j)", "1_j", "x_1", "1_.5", "x"):
    try:
        print(complex(text))
    except ValueError as error:
        print(error)
