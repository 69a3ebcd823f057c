import shutil

print([name for name, _ in shutil.get_archive_formats() if name == "tar"])
