"""What docs/python.md shows."""

from __future__ import annotations

import asyncio
import os

import pytest
from conftest import CODE, Send

from playwright_inbox import AsyncInboxClient, InboxClient


@pytest.fixture(scope="session")
def inbox_client() -> InboxClient:
    return InboxClient(os.environ["KEYED_INBOX_URL"], os.environ["KEYED_INBOX_KEY"])


def test_the_client_of_the_fixture_can_be_another(inbox_client: InboxClient) -> None:
    with inbox_client.inboxes.create() as inbox:
        assert inbox_client.inboxes.get(inbox.id) == inbox


def test_a_script(send: Send) -> None:
    client = InboxClient()
    with client.inboxes.create(ttl=600) as inbox:
        send(to=inbox.email)
        otp = client.messages.wait_for_otp(inbox_id=inbox.id, timeout=60)
        assert otp.code == CODE


def test_a_script_for_asyncio(send: Send) -> None:
    async def main() -> None:
        client = AsyncInboxClient()
        async with await client.inboxes.create(ttl=600) as inbox:
            send(to=inbox.email)
            otp = await client.messages.wait_for_otp(inbox_id=inbox.id, timeout=60)
            assert otp.code == CODE

    asyncio.run(main())
