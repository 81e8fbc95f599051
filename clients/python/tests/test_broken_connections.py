from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit

from conftest import CODE, Send

from playwright_inbox import InboxClient


class BreakingProxy:
    """Takes connections to the mail server, and breaks the first wait when its answer comes."""

    def __init__(self, url: str) -> None:
        target = urlsplit(url)
        self._target = (target.hostname or "", target.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.broken = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=[client], daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(self._target) as server:
            request = client.recv(65_536)
            server.sendall(request)
            answer = server.recv(65_536)
            if b"/code?" in request and not self.broken:
                self.broken += 1
                return
            while answer:
                client.sendall(answer)
                answer = server.recv(65_536)


def test_a_code_that_a_broken_connection_lost_is_given_again(send: Send) -> None:
    proxy = BreakingProxy(InboxClient().base_url)
    client = InboxClient(proxy.url)
    inbox = client.inboxes.create()
    threading.Timer(0.2, send, [inbox.email]).start()
    assert client.messages.wait_for_otp(inbox_id=inbox.id, timeout=20).code == CODE
    assert proxy.broken == 1
