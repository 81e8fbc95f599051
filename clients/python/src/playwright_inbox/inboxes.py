"""Inboxes and phones of a mail server."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, TypeVar
from urllib.parse import quote

from .connection import Connection
from .errors import InboxClosedError, InvalidOptionError, MailServerGoneError, NotFoundError
from .models import Message, to_message, to_time

# Limit of one answer.
_PAGE = 200
_GONE = (NotFoundError, InboxClosedError, MailServerGoneError)

Country = Literal["US", "DE", "AU", "SE"]

Self = TypeVar("Self", bound="InboxBase")


@dataclass(frozen=True)
class InboxBase:
    """What an inbox and a phone have in common, as of the request. A `with` block deletes it at its end."""

    id: str
    """ID of the inbox; unique across runs of the mail server."""
    created_at: datetime
    expires_at: datetime | None
    """End of its lifetime; None if it lives as long as the mail server."""
    message_count: int
    _connection: Connection = field(repr=False, compare=False)

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        # It may be gone already, alone or with the mail server.
        try:
            Inboxes(self._connection).delete(self.id)
        except _GONE:
            pass

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.__exit__, kind, error, tb)


@dataclass(frozen=True)
class Inbox(InboxBase):
    """An inbox on a mail server."""

    email: str
    """E-mail address."""
    username: str
    """Part of the address before the @."""
    domain: str
    """Part of the address after the @."""


@dataclass(frozen=True)
class Phone(InboxBase):
    """A phone on a mail server: an inbox for text messages."""

    number: str
    """Phone number (E.164), such as `+12125550123`."""


class Inboxes:
    """Creates, finds and deletes the inboxes of a mail server."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(
        self,
        *,
        label: str | None = None,
        username: str | None = None,
        domain: str | None = None,
        shared: bool | None = None,
        ttl: float | None = None,
        after: int | None = None,
    ) -> Inbox:
        """Creates an inbox.

        :param label: what a fresh address begins with, such as the name of a test
        :param username: part of the address before the @; a new one, with random letters, by default
        :param domain: part of the address after the @; that of the mail server by default
        :param shared: whether other inboxes that are shared as well may have the same address; needs `username`
        :param ttl: lifetime in seconds; 0 means as long as the mail server
        :param after: takes over unclaimed mail for the address after the message with this `seq`
        :raises AddressTakenError: if the address belongs to another inbox
        """
        body = _given(label=label, username=username, domain=domain, shared=shared, ttl=ttl, after=after)
        return self._inbox(self._connection.json("POST", "/v1/inboxes", body=body))

    def create_phone(
        self,
        *,
        number: str | None = None,
        country: Country | None = None,
        ttl: float | None = None,
        after: int | None = None,
    ) -> Phone:
        """Creates a phone: an inbox for text messages.

        :param number: international number (E.164); a new one that is reserved for fiction by default
        :param country: country of a new number; `US` by default
        :param ttl: lifetime in seconds; 0 means as long as the mail server
        :param after: takes over unclaimed messages for the number after the message with this `seq`
        :raises AddressTakenError: if the number belongs to another phone
        """
        body = _given(number=number, country=country, ttl=ttl, after=after)
        return self._phone(self._connection.json("POST", "/v1/phones", body=body))

    def get(self, id: str) -> Inbox:
        """Gets an inbox.

        :raises NotFoundError: if there is none with this ID
        :raises InboxClosedError: if it was deleted or has expired
        """
        return self._inbox(self._connection.json("GET", inbox_path(id)))

    def get_phone(self, id: str) -> Phone:
        """Gets a phone.

        :raises NotFoundError: if there is none with this ID
        :raises InboxClosedError: if it was deleted or has expired
        """
        return self._phone(self._connection.json("GET", inbox_path(id)))

    def find(self, email: str) -> Inbox | None:
        """Finds the inbox that gets the mail of an address; the newest of several that share it."""
        answer = self._connection.json("GET", "/v1/inboxes", query={"email": email})
        return next((self._inbox(json) for json in answer["inboxes"]), None)

    def find_phone(self, number: str) -> Phone | None:
        """Finds the phone of a number."""
        answer = self._connection.json("GET", "/v1/phones", query={"number": number})
        return next((self._phone(json) for json in answer["phones"]), None)

    def list(self) -> Sequence[Inbox]:
        """Lists the inboxes of all programs that use the mail server, newest first, without the phones."""
        answer = self._connection.json("GET", "/v1/inboxes")
        return [self._inbox(json) for json in answer["inboxes"]]

    def list_phones(self) -> Sequence[Phone]:
        """Lists the phones of all programs that use the mail server, newest first."""
        answer = self._connection.json("GET", "/v1/phones")
        return [self._phone(json) for json in answer["phones"]]

    def delete(self, id: str) -> None:
        """Deletes an inbox or a phone, frees its address, and ends its waits.

        :raises NotFoundError: if there is none with this ID
        :raises InboxClosedError: if it was deleted or has expired
        """
        self._connection.json("DELETE", inbox_path(id))

    def list_emails(self, id: str, *, limit: int = 50) -> Sequence[Message]:
        """Lists the messages of an inbox, newest first, without taking any or waiting.

        :param limit: largest number of messages
        """
        if limit < 1:
            raise InvalidOptionError(f"limit must be at least 1, got {limit}.")
        found: Sequence[Message] = ()
        before: str | None = None
        while True:
            query = {"limit": str(min(_PAGE, limit - len(found))), "before": before}
            answer = self._connection.json("GET", f"{inbox_path(id)}/messages", query=query)
            found = (*found, *map(to_message, answer["messages"]))
            if answer["next"] is None or len(found) >= limit:
                return found
            before = str(answer["next"])

    def _inbox(self, json: dict[str, Any]) -> Inbox:
        if "email" not in json:
            raise _wrong_kind("an inbox for mail", "inboxes.get_phone(id) gets a phone.", json)
        return Inbox(**self._common(json), email=json["email"], username=json["username"], domain=json["domain"])

    def _phone(self, json: dict[str, Any]) -> Phone:
        if "number" not in json:
            raise _wrong_kind("a phone", "inboxes.get(id) gets an inbox for mail.", json)
        return Phone(**self._common(json), number=json["number"])

    def _common(self, json: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": json["id"],
            "created_at": to_time(json["created_at"]),
            "expires_at": json["expires_at"] and to_time(json["expires_at"]),
            "message_count": json["message_count"],
            "_connection": self._connection,
        }


def inbox_path(id: str) -> str:
    """Builds the path of an inbox; without a check, an empty ID would name the list of all."""
    return _path("/v1/inboxes", id, "an inbox")


def message_path(id: str) -> str:
    """Builds the path of a message."""
    return _path("/v1/messages", id, "a message")


def _path(listed: str, id: str, what: str) -> str:
    if isinstance(id, str) and id:
        return f"{listed}/{quote(id, safe='')}"
    raise InvalidOptionError(f"The id of {what} must be a string, got {id!r}.")


def _wrong_kind(wanted: str, hint: str, json: dict[str, Any]) -> InvalidOptionError:
    return InvalidOptionError(f"The id must be that of {wanted}, got {json['id']!r}.", hint=hint)


def _given(**options: object) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}
