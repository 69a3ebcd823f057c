import asyncio


async def main():
    try:
        pass
    except Exception as error:
        print("failed:", error)
    finally:
        print("over")


asyncio.run(main())
