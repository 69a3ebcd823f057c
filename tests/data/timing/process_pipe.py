# Two thousand messages there and back.
def echo(connection):
    while (message := connection.recv()) is not None:
        connection.send(message)


here, there = multiprocessing.Pipe()
process = multiprocessing.Process(target=echo, args=(there,))
process.start()
for number in range(2000):
    here.send(number)
    assert here.recv() == number
here.send(None)
process.join()
