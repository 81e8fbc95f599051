"""The client for scripts and tests, blocking and for asyncio."""

from __future__ import annotations

import asyncio
import functools
import os
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlsplit

from .connection import Cancellation, Connection
from .errors import InvalidOptionError
from .inboxes import Inboxes
from .messages import Messages

_DEFAULT_URL = "http://127.0.0.1:1080"

P = ParamSpec("P")
T = TypeVar("T")
Api = TypeVar("Api")


class InboxClient:
    """Client of a shared mail server. Nothing is connected before the first request, and nothing has to be closed.

    >>> client = InboxClient()
    >>> with client.inboxes.create() as inbox:
    ...     sign_up(inbox.email)
    ...     otp = client.messages.wait_for_otp(inbox_id=inbox.id)
    """

    def __init__(self, base_url: str | None = None, api_key: str | None = None) -> None:
        """Names the mail server.

        :param base_url: URL of its HTTP port; PLAYWRIGHT_INBOX_URL by default, else http://127.0.0.1:1080, where
            `npx playwright-inbox` listens
        :param api_key: key that it was started with; PLAYWRIGHT_INBOX_API_KEY by default
        :raises InvalidOptionError: for something that is no URL
        """
        connection = _connection(base_url, api_key)
        self.base_url = connection.base_url
        """URL of the mail server."""
        self.inboxes = Inboxes(connection)
        """Creates, finds and deletes inboxes."""
        self.messages = Messages(connection)
        """Waits for messages and gets them."""


class AsyncInboxClient:
    """The same client for asyncio. A task that is cancelled ends its request.

    >>> client = AsyncInboxClient()
    >>> async with await client.inboxes.create() as inbox:
    ...     await sign_up(inbox.email)
    ...     otp = await client.messages.wait_for_otp(inbox_id=inbox.id)
    """

    def __init__(self, base_url: str | None = None, api_key: str | None = None) -> None:
        """Names the mail server, as `InboxClient` does."""
        connection = _connection(base_url, api_key)
        self.base_url = connection.base_url
        """URL of the mail server."""
        self.inboxes = AsyncInboxes(connection)
        """Creates, finds and deletes inboxes."""
        self.messages = AsyncMessages(connection)
        """Waits for messages and gets them."""


class _AsyncApi:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection


def _awaitable(
    kind: Callable[[Connection], Api], method: Callable[Concatenate[Api, P], T]
) -> Callable[Concatenate[_AsyncApi, P], Coroutine[Any, Any, T]]:
    """Makes a method for asyncio of a blocking one; each call has a thread of its own, however many wait."""

    async def call(self: _AsyncApi, /, *args: P.args, **kwargs: P.kwargs) -> T:
        cancellation = Cancellation()
        api = kind(self._connection.cancellable(cancellation))
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()

        def run() -> None:
            try:
                result = method(api, *args, **kwargs)
            except BaseException as error:
                _settle(loop, done, done.set_exception, error)
            else:
                _settle(loop, done, done.set_result, result)

        threading.Thread(target=run, name=f"playwright-inbox {method.__name__}", daemon=True).start()
        try:
            return await done
        except asyncio.CancelledError:
            cancellation.cancel()
            raise

    return functools.update_wrapper(call, method)


def _settle(
    loop: asyncio.AbstractEventLoop, done: asyncio.Future[T], settle: Callable[[Any], None], outcome: object
) -> None:
    def unless_cancelled() -> None:
        if not done.done():
            settle(outcome)

    try:
        loop.call_soon_threadsafe(unless_cancelled)
    except RuntimeError:
        # The loop has ended, and with it whoever waited.
        pass


class AsyncInboxes(_AsyncApi):
    """Creates, finds and deletes the inboxes of a mail server."""

    create = _awaitable(Inboxes, Inboxes.create)
    create_phone = _awaitable(Inboxes, Inboxes.create_phone)
    get = _awaitable(Inboxes, Inboxes.get)
    get_phone = _awaitable(Inboxes, Inboxes.get_phone)
    find = _awaitable(Inboxes, Inboxes.find)
    find_phone = _awaitable(Inboxes, Inboxes.find_phone)
    list = _awaitable(Inboxes, Inboxes.list)
    list_phones = _awaitable(Inboxes, Inboxes.list_phones)
    delete = _awaitable(Inboxes, Inboxes.delete)
    list_emails = _awaitable(Inboxes, Inboxes.list_emails)


class AsyncMessages(_AsyncApi):
    """Waits for messages of a mail server, and gets them."""

    wait_for_otp = _awaitable(Messages, Messages.wait_for_otp)
    wait_for_link = _awaitable(Messages, Messages.wait_for_link)
    wait_for_message = _awaitable(Messages, Messages.wait_for_message)
    get = _awaitable(Messages, Messages.get)
    get_raw = _awaitable(Messages, Messages.get_raw)
    get_attachment = _awaitable(Messages, Messages.get_attachment)


def _connection(base_url: str | None, api_key: str | None) -> Connection:
    url = base_url or os.environ.get("PLAYWRIGHT_INBOX_URL") or _DEFAULT_URL
    key = api_key or os.environ.get("PLAYWRIGHT_INBOX_API_KEY") or None
    # Some include the version of the API.
    return Connection(_checked(url).rstrip("/").removesuffix("/v1").rstrip("/"), key)


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0):
            return url
    except ValueError:
        # Reported below, as what is no URL in another way.
        pass
    raise InvalidOptionError(
        f"base_url or PLAYWRIGHT_INBOX_URL must be a URL like {_DEFAULT_URL}, got {url!r}.",
        hint="`npx playwright-inbox` prints it.",
    )
