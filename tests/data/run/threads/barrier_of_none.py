# versions: 3.13-
import threading

for parties in (0, -3):
    try:
        threading.Barrier(parties)
    except ValueError as error:
        print(error)
