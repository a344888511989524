"""A Prefect server of one's own, for the schedule: an ephemeral one cannot schedule."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS_TO_START = 180


class ServerError(Exception):
    """Raised by `own_server` when the server ends or does not answer; names its log."""


@contextmanager
def own_server(data_dir: Path) -> Iterator[str]:
    """Run a Prefect server on a free port of this machine alone; yield the address of its API.

    Where PREFECT_API_URL names a server already, that one is used and none is started.
    """
    if named := os.environ.get("PREFECT_API_URL"):
        yield named
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = data_dir / "prefect" / "server.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with log.open("ab") as out:
        # In a session of its own, so that Ctrl-C reaches the schedule first and the server outlives it.
        server = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, start_new_session=True)
        try:
            _wait(server, f"http://127.0.0.1:{port}/api/health", log)
            os.environ["PREFECT_API_URL"] = f"http://127.0.0.1:{port}/api"
            yield os.environ["PREFECT_API_URL"]
        finally:
            os.environ.pop("PREFECT_API_URL", None)
            server.terminate()
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()


def _wait(server: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until:
        if server.poll() is not None:
            raise ServerError(f"The Prefect server ended as it started; its log is {log}.")
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310  # our own server
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.5)
    raise ServerError(f"The Prefect server did not answer in {_SECONDS_TO_START} s; its log is {log}.")
