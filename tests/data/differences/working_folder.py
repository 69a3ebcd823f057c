import os

os.mkdir("below")
os.chdir("below")
print(os.path.basename(os.getcwd()))
