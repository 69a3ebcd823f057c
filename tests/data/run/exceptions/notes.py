try:
    try:
        raise ValueError("wrong")
    except ValueError as error:
        error.add_note("while reading the file")
        raise
except ValueError as error:
    print(error.__notes__)
