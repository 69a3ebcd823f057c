"""What asyncio has and the simulated machine does not yet: each says so when it is called."""


def _absent(name):
    def absent(*args, **kwargs):
        raise NotImplementedError(f"not simulated yet: asyncio.{name}")

    return absent


open_unix_connection = _absent("open_unix_connection")
start_unix_server = _absent("start_unix_server")
create_subprocess_exec = _absent("create_subprocess_exec")
create_subprocess_shell = _absent("create_subprocess_shell")
