"""What the mail server has, as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Evidence:
    """A rule that speaks for or against a candidate."""

    rule: str
    points: float
    """What it adds to the score; below 0 if it speaks against the candidate."""
    reason: str
    """The rule in plain words."""


@dataclass(frozen=True)
class Candidate:
    """A possible code."""

    value: str
    score: float
    evidence: Sequence[Evidence]


@dataclass(frozen=True)
class LinkCandidate(Candidate):
    """A link of a message."""

    kind: str
    """`magic`, `confirm`, `reset`, `invite`, `email-change` or `unknown`."""
    text: str
    """Visible text of the link; the URL itself in plain text."""
    rejected: bool
    """Whether the evidence is against it, so that it is never returned."""


@dataclass(frozen=True)
class Attachment:
    """An attachment of a message."""

    index: int
    """Index of the attachment, from 0."""
    filename: str | None
    content_type: str
    """Media type in lower case, such as `application/pdf`."""
    size: int
    """Size in bytes."""
    cid: str | None
    """Content-ID without its angle brackets."""


@dataclass(frozen=True)
class Message:
    """A received message."""

    id: str
    inbox_id: str | None
    """Inbox of the message, or None if it was deleted."""
    seq: int
    """Position among all messages of the mail server; later ones have a higher `seq`."""
    sender: str
    """Sender, such as `Acme <hello@acme.test>`; `from` is a keyword of Python."""
    from_address: str
    from_name: str
    to: Sequence[str]
    """Recipients in the header (To), formatted like `sender`."""
    cc: Sequence[str]
    subject: str
    text: str
    """Text part, or the visible text of the HTML part without one; empty without either."""
    html: str
    """Source of the HTML part; empty without one."""
    code: str | None
    """One-time code, or None if there is none or several are equally likely."""
    link: str | None
    """Verification link, or None if there is none or several are equally likely."""
    codes: Sequence[Candidate]
    links: Sequence[LinkCandidate]
    truncated: bool
    """Whether the message is too large to look for codes and links in all of it."""
    received_at: datetime
    recipients: Sequence[str]
    """Actual recipients (RCPT TO), including Bcc."""
    provider: str | None
    """Provider whose HTTP API the mail was sent by, such as `Resend`; None for SMTP."""
    size: int
    """Size of the whole mail in bytes."""
    headers: Mapping[str, str]
    """Header fields by lower-case name."""
    attachments: Sequence[Attachment]
    parse_error: str | None
    """Why the mail could not be parsed completely; None if it could."""


@dataclass(frozen=True)
class Otp:
    """A one-time code and its message."""

    code: str
    message: Message


@dataclass(frozen=True)
class FoundLink:
    """A verification link and its message."""

    link: str
    message: Message


def to_message(json: dict[str, Any]) -> Message:
    """Makes a message of the JSON of the API."""
    return Message(
        id=json["id"],
        inbox_id=json["inbox_id"],
        seq=json["seq"],
        sender=json["from"],
        from_address=json["from_address"],
        from_name=json["from_name"],
        to=tuple(json["to"]),
        cc=tuple(json["cc"]),
        subject=json["subject"],
        text=json["plain_body"] or "",
        html=json["html_body"] or "",
        code=json["code"],
        link=json["link"],
        codes=tuple(Candidate(c["value"], c["score"], _evidence(c)) for c in json["codes"]),
        links=tuple(
            LinkCandidate(c["value"], c["score"], _evidence(c), c["kind"], c["text"], c["rejected"])
            for c in json["links"]
        ),
        truncated=json["truncated"],
        received_at=to_time(json["received_at"]),
        recipients=tuple(json["recipients"]),
        provider=json["provider"] and json["provider"]["name"],
        size=json["size"],
        headers=json["headers"],
        attachments=tuple(
            Attachment(a["index"], a["filename"], a["content_type"], a["size"], a["cid"]) for a in json["attachments"]
        ),
        parse_error=json["parse_error"],
    )


def to_time(text: str) -> datetime:
    """Reads a time of the API, which is in UTC."""
    # Python 3.10 does not know the Z.
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _evidence(candidate: dict[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence(e["rule"], e["points"], e["reason"]) for e in candidate["evidence"])
