# SystemExit and KeyboardInterrupt leave the loop at once; what still runs is cancelled by asyncio.run, in a loop that runs again.
import asyncio

said = []


async def cleans_up(name):
    try:
        await asyncio.sleep(10)
    finally:
        said.append(name + " cleans up")
        await asyncio.sleep(0.01)
        said.append(name + " is clean")


async def main(error, where):
    task = asyncio.create_task(cleans_up("task"))
    await asyncio.sleep(0)
    if where == "main":
        raise error
    if where == "callback":

        def fails():
            raise error

        asyncio.get_running_loop().call_soon(fails)
    try:
        await asyncio.sleep(1)
    except BaseException as error:
        said.append("main sees " + type(error).__name__)
        raise
    finally:
        said.append("main ends")


for error in (SystemExit(3), KeyboardInterrupt("now")):
    for where in ("main", "callback"):
        print("==", type(error).__name__, "in", where)
        try:
            asyncio.run(main(error, where))
        except BaseException as caught:
            print(type(caught).__name__, caught.args)
        # Which of two tasks is cancelled first, a set decides.
        print(sorted(said))
        said.clear()
