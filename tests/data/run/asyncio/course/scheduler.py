# A scheduler of jobs: periodic, once, with limits, with errors that do not stop the others.
import asyncio


class Scheduler:
    def __init__(self, at_once):
        self.jobs = []
        self.slots = asyncio.Semaphore(at_once)

    def every(self, seconds, times, function):
        self.jobs.append(asyncio.ensure_future(self.periodic(seconds, times, function)))

    def once(self, seconds, function):
        self.every(seconds, 1, function)

    async def periodic(self, seconds, times, function):
        for turn in range(times):
            await asyncio.sleep(seconds)
            async with self.slots:
                try:
                    await function(turn)
                except Exception as error:
                    print(function.__name__, "failed in turn", turn, repr(error))

    async def finish(self):
        while self.jobs:
            done, _ = await asyncio.wait(self.jobs, return_when=asyncio.FIRST_COMPLETED)
            self.jobs = [job for job in self.jobs if job not in done]
            print(len(self.jobs), "jobs left")


async def main():
    scheduler = Scheduler(2)

    async def backup(turn):
        print("backup begins", turn)
        await asyncio.sleep(0.025)
        print("backup ends", turn)

    async def check(turn):
        print("check", turn)
        if turn == 1:
            raise OSError("no answer")

    async def report(turn):
        print("report")
        scheduler.once(0.005, check)

    scheduler.every(0.02, 2, backup)
    scheduler.every(0.013, 3, check)
    scheduler.once(0.03, report)
    await scheduler.finish()


asyncio.run(main())
