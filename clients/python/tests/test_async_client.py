from __future__ import annotations

import asyncio
import threading

import pytest
from conftest import CODE, Send

from playwright_inbox import AsyncInboxClient, InboxClosedError


def test_thirty_waits_at_a_time(send: Send) -> None:
    async def sign_up(client: AsyncInboxClient, number: int) -> None:
        async with await client.inboxes.create(ttl=60) as inbox:
            waiting = asyncio.create_task(client.messages.wait_for_otp(inbox_id=inbox.id, timeout=30))
            await asyncio.to_thread(send, inbox.email, text=f"Your verification code is {100_000 + number}.")
            assert (await waiting).code == str(100_000 + number)
        with pytest.raises(InboxClosedError):
            await client.inboxes.get(inbox.id)

    async def main() -> None:
        client = AsyncInboxClient()
        await asyncio.gather(*(sign_up(client, number) for number in range(30)))

    asyncio.run(main())


def test_a_cancelled_wait_takes_nothing_and_leaves_no_thread(send: Send) -> None:
    async def main() -> None:
        client = AsyncInboxClient()
        async with await client.inboxes.create() as inbox:
            waiting = asyncio.create_task(client.messages.wait_for_otp(inbox_id=inbox.id))
            while not waits():
                await asyncio.sleep(0.01)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            for thread in waits():
                await asyncio.to_thread(thread.join)
            await asyncio.to_thread(send, inbox.email)
            assert (await client.messages.wait_for_otp(inbox_id=inbox.id)).code == CODE

    asyncio.run(main())


def waits() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if "wait_for_otp" in thread.name]
