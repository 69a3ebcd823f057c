import argparse

with open("arguments.txt", "w") as file:
    file.write("--size\n3\n")
parser = argparse.ArgumentParser(fromfile_prefix_chars="@")
parser.add_argument("--size", type=int)
print(parser.parse_args(["@arguments.txt"]))
