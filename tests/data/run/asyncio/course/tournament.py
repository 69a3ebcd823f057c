# Players in a tournament: rounds as gathers, games as tasks that may time out, a referee that cancels.
import asyncio


async def play(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError:
        print(name, "loses")
        raise


async def game(one, two):
    players = [asyncio.create_task(play(*one)), asyncio.create_task(play(*two))]
    try:
        done, pending = await asyncio.wait(players, timeout=0.15, return_when=asyncio.FIRST_COMPLETED)
        for task in players:
            if task in pending:
                task.cancel()
        if not done:
            print("no winner between", one[0], "and", two[0])
            return None
        winner = done.pop().result()
        print(winner, "wins")
        return winner, (one if winner == one[0] else two)[1] + 0.015
    finally:
        for task in players:
            task.cancel()
        await asyncio.gather(*players, return_exceptions=True)


async def tournament(players):
    number = 1
    while len(players) > 1:
        print("round", number)
        pairs = list(zip(players[::2], players[1::2]))
        winners = await asyncio.gather(*[game(one, two) for one, two in pairs])
        players = [winner for winner in winners if winner] + players[len(pairs) * 2 :]
        number += 1
    return players


async def main():
    players = [("a", 0.03), ("b", 0.06), ("c", 0.099), ("d", 0.081), ("e", 0.18), ("f", 0.21), ("g", 0.024)]
    print(await tournament(players))
    running = asyncio.create_task(tournament(players))
    await asyncio.sleep(0.045)
    running.cancel()
    print(await asyncio.gather(running, return_exceptions=True) != [], len(asyncio.all_tasks()))


asyncio.run(main())
