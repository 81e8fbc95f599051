import json
import os
import urllib.request

import pytest

SERVER = os.environ.get("PLAYWRIGHT_INBOX_URL", "http://127.0.0.1:1080")


def ask(path, method="GET", body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(SERVER + path, data, method=method)
    with urllib.request.urlopen(request, timeout=130) as response:
        return json.loads(response.read() or "null")


class Inbox:
    def __init__(self):
        made = ask("/v1/inboxes", "POST", {})
        self.id, self.address = made["id"], made["email"]

    def wait_for_code(self, timeout=60):
        return ask(f"/v1/inboxes/{self.id}/code?timeout={timeout}")["code"]


@pytest.fixture
def inbox():
    inbox = Inbox()
    yield inbox
    ask(f"/v1/inboxes/{inbox.id}", "DELETE")
