print(len(chr(0x10F000)))
