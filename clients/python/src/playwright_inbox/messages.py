"""Waits for the messages of a mail server."""

from __future__ import annotations

import re
from typing import Any, Literal

from .connection import Connection
from .errors import InvalidOptionError
from .inboxes import inbox_path, message_path
from .models import FoundLink, Message, Otp, to_message

DEFAULT_TIMEOUT = 60.0
# The limit of the mail server, below the timeouts of proxies.
_LONGEST_TIMEOUT = 120.0
_FLAGS = {re.IGNORECASE: "i", re.MULTILINE: "m", re.DOTALL: "s"}
_NAMED_GROUP = re.compile(r"\(\?P<")


class Messages:
    """Waits for messages of a mail server, and gets them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def wait_for_otp(
        self,
        *,
        inbox_id: str,
        timeout: float = DEFAULT_TIMEOUT,
        after: int | None = None,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
        pattern: str | re.Pattern[str] | None = None,
    ) -> Otp:
        """Waits for a one-time code and takes the newest matching message with one.

        The mail may have come before, and the connection may break meanwhile.

        :param inbox_id: inbox to wait on
        :param timeout: longest time to wait, in seconds, at most 120
        :param after: considers only messages after the one with this `seq`, even if they were returned before
        :param subject: part of the subject, in any case
        :param sender: part of the address or name of the sender, in any case
        :param to: part of the address or name of a recipient, in any case
        :param body: part of the text, of the visible text of the HTML, or of its source, in any case
        :param pattern: own form of the code, as a regular expression that JavaScript reads, too; group 1 is the code
            if there is one
        :raises MailTimeoutError: if none arrives in time; explains why
        :raises AmbiguousCodeError: if the message contains several equally likely codes
        :raises InboxClosedError: if the inbox is deleted or expires
        """
        query = _filter(after, subject, sender, to, body) | _pattern(pattern)
        answer = self._wait("code", inbox_id, query, timeout)
        return Otp(answer["code"], to_message(answer["message"]))

    def wait_for_link(
        self,
        *,
        inbox_id: str,
        timeout: float = DEFAULT_TIMEOUT,
        after: int | None = None,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
        pattern: str | re.Pattern[str] | None = None,
    ) -> FoundLink:
        """Waits for a verification link and takes the newest matching message with one.

        The parameters are those of `wait_for_otp`; a link is the first one that matches `pattern`, whole.

        :raises MailTimeoutError: if none arrives in time; explains why
        :raises AmbiguousLinkError: if the message contains several equally likely links
        :raises InboxClosedError: if the inbox is deleted or expires
        """
        query = _filter(after, subject, sender, to, body) | _pattern(pattern)
        answer = self._wait("link", inbox_id, query, timeout)
        return FoundLink(answer["link"], to_message(answer["message"]))

    def wait_for_message(
        self,
        *,
        inbox_id: str,
        timeout: float = DEFAULT_TIMEOUT,
        after: int | None = None,
        subject: str | None = None,
        sender: str | None = None,
        to: str | None = None,
        body: str | None = None,
    ) -> Message:
        """Waits for a message and takes the oldest that matches. The parameters are those of `wait_for_otp`.

        :raises MailTimeoutError: if none arrives in time; explains why
        :raises InboxClosedError: if the inbox is deleted or expires
        """
        query = _filter(after, subject, sender, to, body)
        return to_message(self._wait("message", inbox_id, query, timeout)["message"])

    def get(self, id: str) -> Message:
        """Gets a message, whichever inbox has it.

        :raises NotFoundError: if the mail server does not have it, or not any more
        """
        return to_message(self._connection.json("GET", message_path(id)))

    def get_raw(self, id: str) -> bytes:
        """Gets a raw message (RFC 5322).

        :raises NotFoundError: if the mail server does not have it, or not any more
        """
        return self._connection.read(f"{message_path(id)}/raw")

    def get_attachment(self, id: str, index: int) -> bytes:
        """Gets the bytes of an attachment, counted from 0.

        :raises NotFoundError: if there is none
        """
        return self._connection.read(f"{message_path(id)}/attachments/{index:d}")

    def _wait(
        self, kind: Literal["code", "link", "message"], inbox_id: str, query: dict[str, str | None], timeout: float
    ) -> Any:
        if not 0 < timeout <= _LONGEST_TIMEOUT:
            raise InvalidOptionError(
                f"timeout must be a number of seconds up to {_LONGEST_TIMEOUT:g}, got {timeout!r}.",
                hint="it is in seconds here. Wait again for longer: a code that comes meanwhile is not lost.",
            )
        return self._connection.poll(f"{inbox_path(inbox_id)}/{kind}", query, timeout)


def _filter(
    after: int | None, subject: str | None, sender: str | None, to: str | None, body: str | None
) -> dict[str, str | None]:
    seq = None if after is None else str(after)
    return {"after": seq, "subject": subject, "from": sender, "to": to, "body": body}


def _pattern(pattern: str | re.Pattern[str] | None) -> dict[str, str | None]:
    if pattern is None:
        return {}
    compiled = re.compile(pattern)
    if compiled.flags & re.VERBOSE:
        raise InvalidOptionError(
            f"pattern must not have the flag re.VERBOSE, got {compiled.pattern!r}.",
            hint="the mail server reads it as JavaScript, which has no such flag: write it on one line.",
        )
    flags = "".join(letter for flag, letter in _FLAGS.items() if compiled.flags & flag)
    return {"pattern": _NAMED_GROUP.sub("(?<", compiled.pattern), "flags": flags or None}
