import os

with open("stat_of_files.txt", "w") as file:
    file.write("text")
print(os.stat("stat_of_files.txt").st_size)
os.remove("stat_of_files.txt")
