"""Fixtures for pytest: a fresh address for every test, beside those of pytest-playwright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest

from .client import InboxClient
from .inboxes import Inbox
from .messages import DEFAULT_TIMEOUT
from .models import Message

# An inbox of a run that was killed must not live for ever.
_TTL = 3600
# What pytest adds to the name of a parametrized test.
_PARAMETERS = re.compile(r"\[.*$")


class PytestInbox:
    """The inbox of a test, with the names of the fixture for Playwright Test."""

    def __init__(self, client: InboxClient, inbox: Inbox) -> None:
        self._client = client
        self.id = inbox.id
        """ID of the inbox, for the client."""
        self.address = inbox.email
        """Fresh e-mail address."""

    @property
    def messages(self) -> Sequence[Message]:
        """All that came, oldest first; takes nothing."""
        return self._client.inboxes.list_emails(self.id, limit=10_000)[::-1]

    def wait_for_code(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
        pattern: str | re.Pattern[str] | None = None,
    ) -> str:
        """Waits for a one-time code and takes the newest matching message with one; `timeout` is in seconds."""
        return self._client.messages.wait_for_otp(
            inbox_id=self.id, timeout=timeout, subject=subject, sender=sender, to=to, body=body, pattern=pattern
        ).code

    def wait_for_link(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
        pattern: str | re.Pattern[str] | None = None,
    ) -> str:
        """Waits for a verification link and takes the newest matching message with one; `timeout` is in seconds."""
        return self._client.messages.wait_for_link(
            inbox_id=self.id, timeout=timeout, subject=subject, sender=sender, to=to, body=body, pattern=pattern
        ).link

    def wait_for_message(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
    ) -> Message:
        """Waits for a message and takes the oldest that matches; `timeout` is in seconds."""
        return self._client.messages.wait_for_message(
            inbox_id=self.id, timeout=timeout, subject=subject, sender=sender, to=to, body=body
        )


@pytest.fixture(scope="session")
def inbox_client() -> InboxClient:
    """Client of the mail server that PLAYWRIGHT_INBOX_URL names; override it for another one."""
    return InboxClient()


@pytest.fixture
def inbox(inbox_client: InboxClient, request: pytest.FixtureRequest) -> Iterator[PytestInbox]:
    """Inbox of the test, deleted at its end; its address begins with the name of the test."""
    label = _PARAMETERS.sub("", request.node.name).removeprefix("test_")
    with inbox_client.inboxes.create(label=label, ttl=_TTL) as created:
        yield PytestInbox(inbox_client, created)
