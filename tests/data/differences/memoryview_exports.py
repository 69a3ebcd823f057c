b = bytearray(b"abc"); m = memoryview(b)
try: b.append(1); print("appended")
except BufferError as e: print(e)
m.release(); b.append(2); print(b)
