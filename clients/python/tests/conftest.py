from __future__ import annotations

import os
import smtplib
from collections.abc import Callable
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest

Send = Callable[..., None]

CODE = "482913"


@pytest.fixture(scope="session")
def send() -> Send:
    """Sends mail as an application does."""
    smtp = urlsplit(os.environ["SMTP_URL"])

    def send(to: str, subject: str = "Your code", text: str = f"Your verification code is {CODE}.") -> None:
        mail = EmailMessage()
        mail["From"] = "Acme <hello@acme.test>"
        mail["To"] = to
        mail["Subject"] = subject
        mail.set_content(text)
        with smtplib.SMTP(smtp.hostname or "", smtp.port or 0) as connection:
            connection.send_message(mail)

    return send


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    """Takes the Chromium of this machine in place of Playwright's own."""
    path, args = os.environ.get("CHROMIUM_PATH"), os.environ.get("CHROMIUM_ARGS", "")
    return {**browser_type_launch_args, "executable_path": path, "args": args.split()}
