print((1 << 20_000_000).bit_length())
