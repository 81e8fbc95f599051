"""Errors of the client: the classes, names and texts of the JavaScript client."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Fact = tuple[str, Sequence[str]]


class InboxError(Exception):
    """Base class of all errors that this package raises on purpose."""

    summary: str
    """First sentence of the message: what was wanted, what was there instead."""
    facts: Sequence[Fact]
    """Labelled facts of the message."""
    hint: str | None
    """What to do about it."""

    def __init__(self, summary: str, *, facts: Sequence[Fact] = (), hint: str | None = None) -> None:
        super().__init__(_format(summary, facts, hint))
        self.summary = summary
        self.facts = facts
        self.hint = hint


class InvalidOptionError(InboxError):
    """Raised for an argument that cannot be used."""


class MailServerGoneError(InboxError):
    """Raised when the mail server cannot be reached, or stays away while a wait is pending."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(
            f"The mail server at {url} cannot be reached: {reason}.",
            hint="start it with `npx playwright-inbox`; base_url or PLAYWRIGHT_INBOX_URL says where it is.",
        )
        self.url = url


class NotAMailServerError(InboxError):
    """Raised when something other than a mail server answers."""

    def __init__(self, url: str, found: str) -> None:
        super().__init__(
            f"Expected a playwright-inbox mail server at {url}, but found {found}.",
            hint="base_url or PLAYWRIGHT_INBOX_URL must name its HTTP port, not its SMTP port and not the application.",
        )
        self.url = url
        self.found = found


@dataclass(frozen=True)
class ListedCandidate:
    """One of several equally likely codes or links."""

    value: str
    reasons: Sequence[str]
    """The evidence for and against it, in plain words."""


@dataclass(frozen=True)
class RejectedMessage:
    """A message that did not satisfy a wait."""

    subject: str
    sender: str
    after: float
    """Time of arrival, in seconds from the start of the wait; negative if it came before."""
    why: str


class MailTimeoutError(InboxError):
    """Raised when nothing arrives in time; the message says which case it is."""

    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(**_text(problem))
        self.reason: str = problem["reason"]
        """Case, such as `no-client`, `refused`, `filtered` or `no-value`."""
        self.address: str = problem["address"]
        self.waiting_for: str = problem["waiting_for"]
        self.elapsed: float = problem["elapsed"] / 1000
        """Length of the wait, in seconds."""
        self.messages = tuple(
            RejectedMessage(m["subject"], m["from"], m["after"] / 1000, m["why"]) for m in problem["messages"]
        )


class _AmbiguousError(InboxError):
    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(**_text(problem))
        self.address: str = problem["address"]
        self.subject: str = problem["subject"]
        self.candidates = tuple(
            ListedCandidate(c["value"], tuple(e["reason"] for e in c["evidence"])) for c in problem["candidates"]
        )


class AmbiguousCodeError(_AmbiguousError):
    """Raised when a message contains several equally likely codes."""


class AmbiguousLinkError(_AmbiguousError):
    """Raised when a message contains several equally likely links."""


class AddressTakenError(InboxError):
    """Raised when an address or a number belongs to another inbox."""

    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(**_text(problem, "leave out username or number for a fresh one, or delete the other first."))
        self.address: str = problem["address"]
        self.holder: str = problem["holder"]
        """Who holds it, such as `worker 3 (pid 4711)`."""


class InboxClosedError(InboxError):
    """Raised by a request for an inbox that was deleted or has expired, and by its pending waits."""

    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(**_text(problem, "create another one."))
        self.address: str = problem["address"]
        self.reason: str = problem["reason"]
        """Why it is closed, such as `it was deleted`."""


class ApiError(InboxError):
    """Raised when the mail server refuses a request for a reason without an error of its own."""

    def __init__(self, problem: dict[str, Any], url: str, hint: str | None = None) -> None:
        super().__init__(**_text(problem, hint))
        self.status: int = problem["status"]
        self.kind: str = problem["kind"]
        """Kind of the problem, such as `too-many`."""
        self.url = url


class ApiKeyError(ApiError):
    """Raised when the mail server needs an API key, and got none or a wrong one."""


class NotFoundError(ApiError):
    """Raised when the mail server has no such inbox or message, or had it before it was restarted."""


def problem_error(problem: dict[str, Any], url: str) -> InboxError:
    """Makes the error for a problem of the API (RFC 9457)."""
    kind = problem["kind"]
    if kind == "timeout":
        return MailTimeoutError(problem)
    if kind == "ambiguous":
        return (AmbiguousLinkError if problem["of"] == "link" else AmbiguousCodeError)(problem)
    if kind == "address-taken":
        return AddressTakenError(problem)
    if kind == "gone":
        return InboxClosedError(problem)
    if kind == "invalid-request":
        return InvalidOptionError(**_text(problem))
    if kind == "key-needed":
        hint = "pass api_key, or set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with."
        return ApiKeyError(problem, url, hint)
    if kind in _MISSING:
        return NotFoundError(problem, url, _MISSING[kind])
    return ApiError(problem, url)


_MISSING = {
    "not-found": "inboxes.list(), inboxes.list_phones() and inboxes.list_emails(id) show what there is.",
    "earlier-run": "create another one: inboxes.create(username=…, after=…) with the same name and the last seq"
    " you saw takes over what came meanwhile.",
}


def _text(problem: dict[str, Any], hint: str | None = None) -> dict[str, Any]:
    facts = [(label, [lines] if isinstance(lines, str) else lines) for label, lines in problem.get("facts", [])]
    return {"summary": problem["summary"], "facts": facts, "hint": hint or problem.get("hint")}


def _format(summary: str, facts: Sequence[Fact], hint: str | None) -> str:
    width = max((len(label) for label, _ in facts), default=0) + 2
    lines = [
        f"  {f'{label}:' if index == 0 else '':<{width}}{line}"
        for label, values in facts
        for index, line in enumerate(values)
    ]
    blocks = [summary, *(["", *lines] if lines else [])]
    if hint:
        blocks += [*([] if lines else [""]), f"Hint: {hint}"]
    return "\n".join(blocks)
