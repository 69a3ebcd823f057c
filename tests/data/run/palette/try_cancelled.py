import asyncio


async def main():
    try:
        pass
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleaned up")


asyncio.run(main())
