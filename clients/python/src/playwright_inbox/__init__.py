"""Client of the playwright-inbox mail server, for scripts and pytest."""

from .client import AsyncInboxClient, AsyncInboxes, AsyncMessages, InboxClient
from .errors import (
    AddressTakenError,
    AmbiguousCodeError,
    AmbiguousLinkError,
    ApiError,
    ApiKeyError,
    InboxClosedError,
    InboxError,
    InvalidOptionError,
    ListedCandidate,
    MailServerGoneError,
    MailTimeoutError,
    NotAMailServerError,
    NotFoundError,
    RejectedMessage,
)
from .inboxes import Inbox, Inboxes, Phone
from .messages import Messages
from .models import Attachment, Candidate, Evidence, FoundLink, LinkCandidate, Message, Otp

__all__ = [
    "AddressTakenError",
    "AmbiguousCodeError",
    "AmbiguousLinkError",
    "ApiError",
    "ApiKeyError",
    "AsyncInboxClient",
    "AsyncInboxes",
    "AsyncMessages",
    "Attachment",
    "Candidate",
    "Evidence",
    "FoundLink",
    "Inbox",
    "InboxClient",
    "InboxClosedError",
    "InboxError",
    "Inboxes",
    "InvalidOptionError",
    "LinkCandidate",
    "ListedCandidate",
    "MailServerGoneError",
    "MailTimeoutError",
    "Message",
    "Messages",
    "NotAMailServerError",
    "NotFoundError",
    "Otp",
    "Phone",
    "RejectedMessage",
]
